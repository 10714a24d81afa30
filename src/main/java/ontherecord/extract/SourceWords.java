package ontherecord.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ontherecord.text.WordSet;

/// The words that tell how quotations travel, by their kind: "told a Reuters reporter", "according
/// to a Post story". The lists are the resource `sources.txt`; the outlets' names are in
/// `outlets.txt`.
final class SourceWords {

  private static final Map<String, WordSet> KINDS = kinds();

  static final WordSet MEDIUM = kind("medium");
  static final WordSet VEHICLE = kind("vehicle");
  static final WordSet MASS = kind("mass");
  static final WordSet WHICH = kind("which");
  static final WordSet ENDING = kind("ending");
  static final WordSet COMPANY = kind("company");
  static final WordSet STAFF = kind("staff");
  static final WordSet ACCOUNT = kind("account");
  static final WordSet TALK = kind("talk");
  static final WordSet MEETS = kind("meets");
  static final WordSet AIRS = kind("airs");
  static final WordSet PASSES = kind("passes");
  static final WordSet REPORTS = kind("reports");
  static final WordSet CITES = kind("cites");
  static final WordSet PLATFORM = WordSet.exact(words("platform"));

  /// Names that are an outlet's wherever they stand: "Reuters".
  static final WordSet SURE = names("");

  /// Names that are an outlet's behind "the": "the Post".
  static final WordSet WITH_THE = names("the ");

  /// Names that are common words and surnames, too: "Time", "Forbes".
  static final WordSet LOOSE = names("~");

  private SourceWords() {}

  private static WordSet kind(String kind) {
    return Objects.requireNonNull(KINDS.get(kind));
  }

  private static List<String> words(String kind) {
    return WordSet.lines(SourceWords.class, "sources.txt").stream()
        .filter(line -> line.startsWith(kind + ":"))
        .flatMap(line -> List.of(line.substring(kind.length() + 1).strip().split(" ", -1)).stream())
        .toList();
  }

  private static Map<String, WordSet> kinds() {
    Map<String, WordSet> kinds = new HashMap<>();
    for (String line : WordSet.lines(SourceWords.class, "sources.txt")) {
      String kind = line.substring(0, line.indexOf(':'));
      kinds.put(kind, WordSet.folded(words(kind)));
    }
    return kinds;
  }

  private static WordSet names(String mark) {
    List<String> names = new ArrayList<>();
    for (String line : WordSet.lines(SourceWords.class, "outlets.txt")) {
      boolean marked = line.startsWith("the ") || line.startsWith("~");
      if (mark.isEmpty() ? !marked : line.startsWith(mark)) {
        names.add(line.substring(mark.length()));
      }
    }
    return WordSet.exact(names);
  }
}
