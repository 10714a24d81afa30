package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// How often, how, and upon what quoted words were uttered, behind their closing mark: "“no” FIVE
/// TIMES", "“yes” IN RESPONSE", "“thank you” WITH A SMILE", "“no” WHEN ASKED", "“good night” AND
/// LEFT".
final class Deliveries {

  /// How much of it is looked at.
  private static final int NEAR = 6;

  /// How far the verb of a clause is looked for.
  private static final int CLAUSE = 8;

  private static final WordSet OFTEN =
      WordSet.folded(List.of("once", "twice", "thrice", "repeatedly", "aloud", "simultaneously"));

  /// "IN response", "in unison".
  private static final WordSet UPON = words("upon");

  /// "with a SMILE".
  private static final WordSet LOOKS = words("looks");

  /// "when ASKED".
  private static final WordSet HEARD = words("heard");

  private final Page page;
  private final Scenes scenes;

  Deliveries(Page page) {
    this.page = page;
    this.scenes = new Scenes(page, new Tails(page));
  }

  private static WordSet words(String kind) {
    return WordSet.foldedKind(Narration.class, "narration.txt", kind);
  }

  /// Whether that starts at token `close`, behind the quoted words from `open` on, which are no
  /// subject of a verb that follows.
  boolean startAt(Cue cue, int open, int close, int end) {
    if (page.tag(close) == Tag.CC) {
      return page.is(close, "and") && !isClause(open, close) && isDeed(close + 1);
    }
    if (cue.reports() && isWhen(open, close, end)) {
      return true;
    }
    int verb = page.isComma(open - 1) ? open - 2 : open - 1;
    if (!page.has(verb, Lexicon.SAY | Lexicon.WRITE)) {
      return false; // "saw “fear” in response to it"
    }
    boolean before = page.is(close, "before") || page.is(close, "while");
    if (before && page.tag(close + 1) == Tag.VBG) {
      return !isClause(open, close); // "said “good night” BEFORE LEAVING"
    }
    if (page.is(close, "to") && scenes.startAt(close, true, end)) {
      return true; // "“We won” TO LOUD APPLAUSE"
    }
    int past = past(open, close, Math.min(end, close + NEAR));
    return past > close && !page.tag(past).isVerb();
  }

  /// "“no” WHEN ASKED", "“One more” UNTIL HE CAME": whether a clause tells when they were uttered.
  private boolean isWhen(int open, int close, int end) {
    boolean still = page.is(close, "until") || page.is(close, "before") || page.is(close, "as");
    int verb = page.firstVerb(close + 1, Math.min(end, close + CLAUSE));
    boolean was = (verb >= 0 && page.tag(verb) == Tag.VBD) || page.is(close + 1, "asked");
    boolean then = was && page.is(close, "when"); // not "“nobody knows” when it WILL open"
    then |= verb >= 0 && page.is(close, "after");
    then &= page.isCapital(open + 1) || !isClause(open, close); // "“no one came” when it opened"
    return then || (verb >= 0 && still && page.isCapital(open + 1));
  }

  /// "“it is late”", but not "“go home”", "“thank you”"
  private boolean isClause(int open, int close) {
    return page.hasVerb(open + 2, close);
  }

  /// "“thank you” and LEFT", "and then HUGGED him"
  private boolean isDeed(int first) {
    int verb = page.tag(first) == Tag.RB ? first + 1 : first;
    return page.tag(verb) == Tag.VBD || page.tag(verb) == Tag.VBZ;
  }

  /// The token behind the phrase that starts at `i`; `i` itself where none does.
  private int past(int open, int i, int end) {
    if (i >= end) {
      return i;
    }
    if (page.tokens().isIn(i, OFTEN)) {
      return i + 1;
    }
    if (page.is(i + 1, "and") && page.isSame(i, i + 2)) {
      return i + 3; // "OVER AND OVER"
    }
    if (page.is(i, "in") && page.tokens().isIn(i + 1, UPON)) {
      boolean phrase = page.isCapital(open + 1) || !isClause(open, i);
      return phrase ? i + 2 : i;
    }
    if (page.is(i, "with")) {
      return page.isOne(i + 1) ? pastLook(i + 2, end, i) : i;
    }
    if (page.is(i, "when")) {
      return page.tokens().isIn(i + 1, HEARD) ? i + 2 : i;
    }
    return page.is(i + 1, "times") || page.is(i + 2, "times") ? pastTimes(i) : i;
  }

  /// "a broad SMILE"
  private int pastLook(int from, int end, int none) {
    for (int i = from; i < end; i++) {
      if (page.tokens().isIn(i, LOOKS)) {
        return i + 1;
      }
      if (page.tag(i) != Tag.JJ) {
        return none;
      }
    }
    return none;
  }

  /// "FIVE times", "at least three times"
  private int pastTimes(int i) {
    int count = page.is(i + 1, "times") ? i : i + 1;
    boolean many = page.tag(count) == Tag.CD || page.tag(count) == Tag.JJ;
    boolean led = count == i || page.tag(i) == Tag.DT || page.tag(i) == Tag.IN;
    return many && led ? count + 2 : i;
  }
}
