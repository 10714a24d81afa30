package ontherecord.extract;

import java.util.List;
import java.util.function.IntPredicate;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Knows the turns of a transcript by what opens their paragraphs: "Q:", "A.", "LEE:", and "Lee:"
/// where the same name opens another paragraph nearby.
final class Turns {

  /// How many paragraphs away another label may stand.
  private static final int NEAR = 4;

  /// How many more paragraphs a turn may have, where another label follows them.
  private static final int LONGEST = 8;

  /// How many words a name has that opens turns.
  private static final int NAMED = 3;

  /// Names that look as if a "Q" or "A" were glued to them.
  private static final WordSet NAMES =
      WordSet.folded(List.of("QAnon", "AGs", "AIs", "APs", "ATMs", "APIs"));

  private final Page page;
  private final TurnLabels labels;
  private @Nullable Boolean transcript;

  Turns(Page page) {
    this.page = page;
    this.labels = new TurnLabels(page);
  }

  /// "Q." and "A." at the start of a paragraph.
  boolean isInitial(int start) {
    boolean apart = page.isStop(start + 1) && (page.is(start, "q") || page.is(start, "a"));
    return apart || page.is(start, "q.") || page.is(start, "a.") || isPlain(start);
  }

  /// "Q Thank you.", as briefings are printed, beside a label in capitals.
  private boolean isPlain(int start) {
    return page.is(start, "q")
        && page.isCapital(start)
        && start + 1 < page.end(page.statementOf(start))
        && (page.isCapital(start + 1) || !page.tokens().isWord(start + 1))
        && !page.isColon(start + 1)
        && isNear(start, NEAR - 1, it -> labels.colon(it) >= 0);
  }

  /// The turn of a broadcast or briefing that starts with the token, whose colon is given, still
  /// without its words; null where none does.
  @Nullable Find billed(int start) {
    int colon = labels.colon(start);
    boolean spoken =
        colon >= 0
            && hasNeighbour(start)
            && (labels.isTold(start, colon)
                || isNear(start, LONGEST, it -> labels.isSame(start, it)));
    if (!spoken) {
      return null;
    }
    Cue cue = new Cue(colon, colon + 1, colon, Lexicon.SAY | Lexicon.BARE, Cue.Voice.ACTIVE);
    return new Find("label", cue, labels.name(start));
  }

  /// "QWhy did you close it?", as pages are printed whose "Q" is only set bold.
  boolean isGlued(int start) {
    int from = page.tokens().start(start);
    String text = page.tokens().text();
    return page.tokens().end(start) - from > 2
        && "QA".indexOf(text.charAt(from)) >= 0
        && Character.isUpperCase(text.charAt(from + 1))
        && Character.isLowerCase(text.charAt(from + 2))
        && !page.tokens().isIn(start, NAMES);
  }

  /// Whether the paragraph before or behind starts with a label, too.
  boolean hasNeighbour(int start) {
    return isNear(start, NEAR - 1, this::startsLabelled);
  }

  /// Whether another paragraph that is at most so many away starts as is asked.
  private boolean isNear(int start, int paragraphs, IntPredicate asked) {
    int statement = page.statementOf(start);
    int block = page.block(statement);
    int after = page.pastBlock(statement);
    while (after < page.statements() && page.block(after) <= block + paragraphs) {
      if (asked.test(page.start(after))) {
        return true;
      }
      after = page.pastBlock(after);
    }
    int before = page.first(statement);
    before = page.start(before) == start ? before - 1 : before;
    while (before >= 0 && page.block(before) >= block - paragraphs) {
      int first = page.first(before);
      if (asked.test(page.start(first))) {
        return true;
      }
      before = first - 1;
    }
    return false;
  }

  private boolean startsLabelled(int start) {
    if (isInitial(start) || isGlued(start) || labels.colon(start) >= 0) {
      return true;
    }
    for (int i = start + 1; i < start + 6 && page.tokens().size() > i; i++) {
      if (page.isColon(i)) {
        return isTurn(start, i) || page.isInCapitals(start, i) || isNamed(start, i);
      }
    }
    return false;
  }

  boolean opensBlock(int start) {
    return page.start(page.first(page.statementOf(start))) == start;
  }

  /// The end of the turn, its last mark included, since all words are the speaker's: of the block,
  /// and of those that follow it up to the next label.
  int end(int start, int end) {
    int first = page.statementOf(start);
    int last = last(first);
    for (int next = last; isTranscript() && next + 1 < page.statements(); next = last(next + 1)) {
      int opening = page.start(next + 1);
      if (startsLabelled(opening)) {
        last = next;
        break;
      }
      boolean words = page.kind(next + 1).isBody() && page.tag(opening) != Tag.BRACKET;
      if (!words || page.block(next + 1) - page.block(first) > LONGEST) {
        break;
      }
    }
    int close = page.end(last);
    return page.tag(close - 1) == Tag.BRACKET
        ? page.bareEnd(start, Math.max(end, close - 1))
        : close;
  }

  /// Whether most paragraphs start with a label, so that those without one go on with the one
  /// before, and are not the writer's.
  private boolean isTranscript() {
    if (transcript == null) {
      int blocks = 0;
      int labelled = 0;
      int initials = 0;
      for (int s = 0; s < page.statements(); s = last(s) + 1) {
        int start = page.start(s);
        blocks += page.kind(s).isBody() ? 1 : 0;
        labelled += page.kind(s).isBody() && startsLabelled(start) ? 1 : 0;
        initials += isInitial(start) || isGlued(start) || isTurn(start, start + 1) ? 1 : 0;
      }
      transcript = 3 * labelled > 2 * blocks || 3 * initials > blocks;
    }
    return transcript;
  }

  /// The last statement of the block that holds the statement.
  private int last(int statement) {
    return page.pastBlock(statement) - 1;
  }

  /// "Q:" and "Answer:" tell whose turn it is, and name nobody.
  boolean isTurn(int start, int colon) {
    boolean turn =
        page.is(start, "q")
            || page.is(start, "a")
            || page.is(start, "question")
            || page.is(start, "answer");
    return turn && colon == start + 1 && page.isColon(colon) && page.isCapital(start);
  }

  /// "Lee:", where a paragraph near by starts so, too, or stands between two such.
  boolean isNamed(int start, int colon) {
    return recurs(start, colon) || (isName(start, colon) && isBetween(page.statementOf(start)));
  }

  private boolean isBetween(int statement) {
    int next = page.pastBlock(statement);
    int before = page.first(statement) - 1;
    return before >= 0
        && next < page.statements()
        && opensNamed(page.start(page.first(before)))
        && opensNamed(page.start(next));
  }

  private boolean opensNamed(int start) {
    int colon = start + 1;
    while (colon <= start + NAMED && !page.isColon(colon)) {
      colon++;
    }
    return page.isColon(colon) && recurs(start, colon);
  }

  private boolean isName(int start, int colon) {
    for (int i = start; i < colon; i++) {
      boolean name = page.tag(i).isName() && page.isCapital(i) && page.tokens().isWord(i);
      if (!name || colon - start > NAMED || page.has(i, Lexicon.TIME | Lexicon.BODY)) {
        return false;
      }
    }
    return true;
  }

  private boolean recurs(int start, int colon) {
    return isName(start, colon) && isNear(start, NEAR, it -> isSame(it, start, colon));
  }

  private boolean isSame(int other, int start, int colon) {
    boolean same = opensBlock(other) && page.isColon(other + colon - start);
    for (int i = start; same && i < colon; i++) {
      same = page.isSame(i, other + i - start);
    }
    return same;
  }
}
