package ontherecord.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import ontherecord.tag.Tag;
import ontherecord.text.Tokenizer;
import ontherecord.text.WordSet;

/// The words that tell how quotations travel, by their kind: "told a Reuters reporter", "according
/// to a Post story". The lists are the resource `sources.txt`; the outlets' names are in
/// `outlets.txt`.
final class SourceWords {

  private static final Map<String, List<String>> WORDS = words();
  private static final List<String> OUTLETS = WordSet.lines(SourceWords.class, "outlets.txt");

  static final WordSet MEDIUM = kinds("medium");
  static final WordSet VEHICLE = kinds("vehicle");
  static final WordSet MASS = kinds("mass");

  /// All nouns that may stand for an outlet.
  static final WordSet NOUN = kinds("medium", "vehicle", "mass");

  static final WordSet WHICH = kinds("which");
  static final WordSet ENDING = kinds("ending");
  static final WordSet COMPANY = kinds("company");
  static final WordSet STAFF = kinds("staff");
  static final WordSet ACCOUNT = kinds("account");
  static final WordSet TALK = kinds("talk");
  static final WordSet MEETS = kinds("meets");
  static final WordSet SENT = kinds("sent");
  static final WordSet AIRS = kinds("airs");
  static final WordSet PASSES = kinds("passes");

  /// What is done with papers and recordings: "said in court papers FILED Monday".
  static final WordSet ISSUED = kinds("issued");

  static final WordSet REPORTS = kinds("reports");
  static final WordSet CITES = kinds("cites");
  static final WordSet MEANS = kinds("means");
  static final WordSet PLATFORM = WordSet.exact(words("platform"));

  /// Names that are an outlet's wherever they stand: "Reuters".
  static final WordSet SURE = WordSet.exact(names(""));

  /// Names that are an outlet's behind "the": "the Post".
  static final WordSet WITH_THE = WordSet.exact(names("the "));

  /// Names that are common words and surnames, too: "Time", "Forbes".
  static final WordSet LOOSE = WordSet.exact(names("~"));

  /// The names of all three.
  static final WordSet NAME = WordSet.exact(names("", "~", "the "));

  /// What those names start with: most words start none.
  static final WordSet FIRST_OF_NAME = WordSet.exact(firstTokens(names("", "~", "the ")));

  private SourceWords() {}

  /// Whether the token is the first word of "the Sunday Times".
  static boolean opensPaper(Page page, int i) {
    return page.isCapital(i)
        && i + 1 < page.tokens().size()
        && page.isCapital(i + 1)
        && page.tag(i - 1) != Tag.IN
        && page.tokens().isIn(i + 1, ENDING);
  }

  private static WordSet kinds(String... kinds) {
    List<String> words = new ArrayList<>();
    for (String kind : kinds) {
      words.addAll(words(kind));
    }
    return WordSet.folded(words);
  }

  private static List<String> words(String kind) {
    return Objects.requireNonNull(WORDS.get(kind));
  }

  private static Map<String, List<String>> words() {
    Map<String, List<String>> words = new HashMap<>();
    for (String line : WordSet.lines(SourceWords.class, "sources.txt")) {
      int colon = line.indexOf(':');
      words
          .computeIfAbsent(line.substring(0, colon), _ -> new ArrayList<>())
          .addAll(List.of(line.substring(colon + 1).strip().split(" ", -1)));
    }
    return words;
  }

  /// The names that are marked so; "" stands for no mark.
  private static List<String> names(String... marks) {
    List<String> names = new ArrayList<>();
    for (String line : OUTLETS) {
      String mark = line.startsWith("the ") ? "the " : line.startsWith("~") ? "~" : "";
      if (List.of(marks).contains(mark)) {
        names.add(line.substring(mark.length()));
      }
    }
    return names;
  }

  private static Set<String> firstTokens(List<String> names) {
    Set<String> firsts = new LinkedHashSet<>();
    for (String name : names) {
      firsts.add(Tokenizer.tokens(name).word(0));
    }
    return firsts;
  }
}
