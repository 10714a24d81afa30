package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// How and how often something was said that is told behind a thing: "praised the plan AGAIN",
/// "denied it IN PUBLIC", "confirmed it VIA EMAIL", "mentioned it IN EVERY SPEECH".
final class Adverbials {

  /// How many words may stand before the occasion: "in his third OPENING statement".
  private static final int NEAR = 5;

  /// "by PHONE"
  private static final WordSet BY = words("by");

  /// "in PUBLIC"
  private static final WordSet IN = words("in");

  /// "for MONTHS"
  private static final WordSet FOR = words("for");

  /// "with a SHRUG"
  private static final WordSet WITH = words("with");

  /// What others have said: "the LIES in his speech".
  private static final WordSet SAID = words("said");

  /// What is said in one's own: "in his SPEECH".
  private static final WordSet OWN = words("own");

  private final Page page;

  Adverbials(Page page) {
    this.page = page;
  }

  private static WordSet words(String kind) {
    return WordSet.foldedKind(Adverbials.class, "adverbials.txt", kind);
  }

  /// Whether one starts at the token, behind the thing that starts at `from`.
  boolean startAt(int from, int i, int end) {
    Tag tag = page.tag(i);
    if (tag == Tag.RB || tag == Tag.JJ || tag == Tag.CD) {
      return isAgain(i, end) && isPlain(from, i);
    }
    if (tag != Tag.IN) {
      return false;
    }
    if (page.is(i, "via")) {
      return page.tokens().isIn(i + 1, SourceWords.PLATFORM) || page.has(i + 1, Lexicon.OCCASION);
    }
    boolean in = page.is(i, "in");
    if (in || page.is(i, "by") || page.is(i, "at")) {
      boolean set = page.tokens().isIn(i + 1, in ? IN : BY) && ends(i + 2, end);
      return (set && isDone(from, i)) || (!isSaid(i - 1) && isOccasion(i, end));
    }
    if (page.is(i, "for")) {
      boolean first = page.is(i + 1, "the") && page.is(i + 2, "first") && page.is(i + 3, "time");
      return first || (page.tokens().isIn(i + 1, FOR) && ends(i + 2, end));
    }
    boolean one = page.is(i, "with") && page.isOne(i + 1);
    return (page.is(i, "as") && isAgain(i, end) && isPlain(from, i))
        || (one && page.tokens().isIn(i + 2, WITH));
  }

  /// "AGAIN", "INSTEAD", "AS WELL", where the sentence or its clause ends behind it.
  private boolean isAgain(int i, int end) {
    boolean as = page.is(i, "as") && page.is(i + 1, "well");
    boolean one = page.is(i, "again") || page.is(i, "instead") || page.is(i, "repeatedly");
    return (as && ends(i + 2, end)) || (one && ends(i + 1, end));
  }

  /// "denied the sale IN PUBLIC", but not "opposed smoking IN PUBLIC", "asked them to meet IN
  /// PRIVATE": whether the thing is nothing that is done so.
  private boolean isDone(int from, int to) {
    return isPlain(from, to) && !page.tokens().endsWith(to - 1, "ing");
  }

  /// "criticized the LIES in her statement": whether the thing was said itself, maybe there.
  private boolean isSaid(int noun) {
    return page.has(noun, Lexicon.REMARK) || page.tokens().isIn(noun, SAID);
  }

  /// Whether no verb stands in the tokens with which what follows could go.
  private boolean isPlain(int from, int to) {
    for (int i = from; i < to; i++) {
      Tag tag = page.tag(i);
      if (tag == Tag.TO || tag.isVerb() || tag == Tag.CC) {
        return false;
      }
    }
    return true;
  }

  /// Whether a clause ends before the token.
  private boolean ends(int i, int end) {
    return i >= end || page.isComma(i) || page.isSemicolon(i) || page.isSpacedDash(i);
  }

  /// "in HIS OPENING STATEMENT", "in almost EVERY SPEECH", "at the start of HER REMARKS"
  private boolean isOccasion(int in, int end) {
    int i = page.is(in + 1, "almost") || page.is(in + 1, "nearly") ? in + 2 : in + 1;
    boolean part = page.is(i, "the") && page.is(i + 2, "of");
    boolean edge = page.is(i + 1, "start") || page.is(i + 1, "end") || page.is(i + 1, "beginning");
    i += part && edge ? 3 : 0;
    boolean each = page.is(i, "every") || page.is(i, "each");
    if (!each && page.tag(i) != Tag.PRPS) {
      return false;
    }
    for (int k = i + 1; k < Math.min(end, i + NEAR); k++) {
      boolean last = !page.tag(k + 1).isNoun();
      if (last && page.tokens().isIn(k, OWN)) {
        return true;
      }
      if (!page.tag(k).isNoun() && page.tag(k) != Tag.JJ && page.tag(k) != Tag.VBG) {
        return false;
      }
    }
    return false;
  }
}
