package ontherecord.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ontherecord.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Reads the party and the state behind an American politician's name: "Mitch Orr, R-Ky.," is a
/// Republican and of Kentucky, "Ann Lee (D-N.Y.)" a Democrat of New York.
final class Parties {

  private static final Map<String, String> STATES = states();

  private final Page page;

  Parties(Page page) {
    this.page = page;
  }

  private static Map<String, String> states() {
    Map<String, String> states = new HashMap<>();
    for (String line : WordSet.lines(Parties.class, "states.txt")) {
      int colon = line.indexOf(':');
      for (String letters : line.substring(0, colon).split(" ", -1)) {
        states.put(letters, line.substring(colon + 1).strip());
      }
    }
    return Map.copyOf(states);
  }

  /// The token that tells the party of whose name ends before the token; -1 where none does.
  int behind(int end) {
    boolean apart = page.isComma(end) || page.bracket(end) > 0;
    return apart && party(end + 1) != null && state(end + 1) != null ? end + 1 : -1;
  }

  /// "republican" or "democrat"; null where the token tells neither.
  @Nullable String party(int token) {
    if (token >= page.tokens().size()) {
      return null;
    }
    String text = page.tokens().text();
    int start = page.tokens().start(token);
    boolean joined = page.tokens().end(token) - start > 3 && text.charAt(start + 1) == '-';
    char letter = joined ? text.charAt(start) : ' ';
    return letter == 'R' ? "republican" : letter == 'D' ? "democrat" : null;
  }

  /// Whether the word is of the name of the state that the party's token has.
  boolean isState(int word, int token) {
    String state = party(token) == null ? null : state(token);
    String name = page.tokens().word(word).toLowerCase(Locale.ROOT);
    return state != null && List.of(state.split(" ", -1)).contains(name);
  }

  private @Nullable String state(int token) {
    String tag =
        page.tokens().text().substring(page.tokens().start(token) + 2, page.tokens().end(token));
    return STATES.get(tag.replace(".", "").toLowerCase(Locale.ROOT));
  }
}
