package ontherecord.extract;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ontherecord.quote.Speaker;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Those who are credited without a name: "an official" is another every time, "the official" the
/// one who was told of.
final class Unnamed {

  /// "The source" is who spoke so many statements before.
  private static final int NEAR = 4;

  /// So many of them are kept at hand.
  private static final int MOST = 4;

  /// Those who tell what they will not be named with: "an insider", who is "the source" then.
  private static final WordSet INFORMANTS =
      WordSet.folded(List.of("source", "insider", "person", "official"));

  private final Page page;
  private final Core core;
  private final Map<String, Cast> described = new HashMap<>();

  /// The last of those who tell something, the latest first.
  private final ArrayDeque<Cast> informants = new ArrayDeque<>(MOST + 1);

  private @Nullable Cast lastGroup;
  private @Nullable Cast last;
  private @Nullable Cast lastRole;

  Unnamed(Page page) {
    this.page = page;
    this.core = new Core(page);
  }

  /// Who speaks in the phrase `mention`, which starts with `start` and has the noun `head`.
  Cast of(Speaker.Kind kind, long mention, int start, int head) {
    boolean indefinite =
        page.is(start, "a")
            || page.is(start, "an")
            || page.is(start, "one")
            || page.is(start, "another")
            || page.has(head, Lexicon.VAGUE);
    int end = core.withoutClause(start, Mentions.end(mention));
    end = end > start + 1 && page.tag(end - 1) == Tag.POS ? end - 1 : end;
    int first = page.is(start, "both") && joins(start, end) ? start + 1 : start;
    String words = page.tokens().span(first, end).of(page.tokens().text()).toLowerCase(Locale.ROOT);
    boolean same = last != null && Mentions.start(last.words) == first;
    boolean other = indefinite && kind != Speaker.Kind.GROUP;
    Cast known = same ? last : other ? null : described.get(words);
    Cast cast = known != null ? known : new Cast(kind, null, Mentions.range(first, end), head);
    described.putIfAbsent(words, cast);
    last = cast;
    if (kind != Speaker.Kind.GROUP && page.tokens().isIn(head, INFORMANTS)) {
      informants.remove(cast);
      informants.addFirst(cast);
      if (informants.size() > MOST) {
        informants.removeLast();
      }
    }
    if (kind == Speaker.Kind.GROUP) {
      lastGroup = cast;
    } else if (kind == Speaker.Kind.ROLE && page.has(head, Lexicon.ROLE | Lexicon.ROLES)) {
      lastRole = cast;
    }
    return cast;
  }

  private boolean isNear(Cast cast, int token) {
    int told = cast.mentions.isEmpty() ? -1 : Mentions.start(cast.mentions.getLast());
    return told >= 0 && page.statementOf(token) - page.statementOf(told) <= NEAR;
  }

  /// "both LEE AND ORR"
  private boolean joins(int start, int end) {
    for (int i = start + 2; i < end; i++) {
      if (page.is(i, "and")) {
        return true;
      }
    }
    return false;
  }

  /// The one of before whom "the official" takes up, of which `head` is the noun; null where there
  /// is none.
  @Nullable Cast takenUp(Speaker.Kind kind, int start, int head) {
    boolean person = page.has(head, Lexicon.ROLE | Lexicon.ROLES);
    Cast earlier = kind == Speaker.Kind.GROUP ? lastGroup : person ? lastRole : null;
    if (earlier != null && page.isSame(earlier.head, head) && narrower(start, head, earlier)) {
      return earlier;
    }
    boolean informs =
        page.is(start, "the") && head == start + 1 && page.tokens().isIn(head, INFORMANTS);
    return informs ? informant(start, head) : null;
  }

  /// The last one near by who was told of with the same noun; else the only one, with another.
  private @Nullable Cast informant(int start, int head) {
    Cast only = null;
    boolean several = false;
    for (Cast cast : informants) {
      if (isNear(cast, start)) {
        if (page.isSame(cast.head, head)) {
          return cast;
        }
        several |= only != null;
        only = cast;
      }
    }
    return several ? null : only;
  }

  /// Whether the words between determiner and noun all stand in the earlier mention too: "the
  /// officials" after "senior officials", but not "the Swiss officials".
  private boolean narrower(int start, int head, Cast earlier) {
    for (int i = start + 1; i < head; i++) {
      boolean found = false;
      for (int k = Mentions.start(earlier.words); k < Mentions.end(earlier.words); k++) {
        found |= page.isSame(k, i);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }
}
