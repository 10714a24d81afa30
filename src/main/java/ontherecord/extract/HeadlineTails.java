package ontherecord.extract;

import ontherecord.tag.Tag;
import org.jspecify.annotations.Nullable;

/// Headlines that name who speaks at their end: "‘We will not leave’: mayor", "Bridge is not safe:
/// Nordbank", "‘A disgrace’ – Ann Lee".
final class HeadlineTails {

  /// How many words a speaker has at most.
  private static final int LONGEST = 5;

  private final Page page;
  private final HeadlineSpeakers speakers;

  HeadlineTails(Page page) {
    this.page = page;
    this.speakers = new HeadlineSpeakers(page);
  }

  /// What the headline `[start, end)` tells of the words that open it; null where it is none, or
  /// tells nobody.
  @Nullable Find find(int start, int end) {
    int mark = speakers.isHeadline(start) ? mark(start, end) : -1;
    if (mark < 0) {
      return null;
    }
    int first = page.opensQuote(start) ? page.marks().at(start) : -1;
    boolean quoted = first >= 0 && page.marks().end(first) == mark;
    int last = quoted ? nouns(mark + 1, end) : end;
    boolean words =
        quoted
            ? isSaying(start + 1, mark - 1)
            : (page.isColon(mark) || isReporter(mark + 1, last)) && isClause(start, mark);
    if (!words || last <= mark + 1 || !isSpeaker(mark + 1, last)) {
      return null;
    }
    boolean colon = page.isColon(mark);
    Cue cue = new Cue(mark, mark + 1, mark, Lexicon.SAY | Lexicon.BARE, Cue.Voice.ACTIVE);
    Find find = new Find("label", colon ? cue : null, Mentions.range(mark + 1, last));
    find.stated = colon;
    return find.with(start, mark);
  }

  /// The last colon or dash, behind which no verb stands; -1 where there is none.
  private int mark(int start, int end) {
    for (int i = end - 1; i > start + 1 && i >= end - LONGEST - 4; i--) {
      if (!page.isQuoted(i) && (page.isColon(i) || page.isSpacedDash(i))) {
        return i + 1 < end ? i : -1;
      }
      if (page.isQuoted(i) || page.tag(i).isFinite() || !page.tokens().isWord(i)) {
        return -1;
      }
    }
    return -1;
  }

  /// Where the nouns end that start with the token: "PM on strike".
  private int nouns(int from, int end) {
    int i = from;
    while (i < end && (page.is(i, "of") || !(page.tag(i) == Tag.IN || page.tag(i) == Tag.TO))) {
      i++;
    }
    return i;
  }

  private boolean isSpeaker(int from, int end) {
    if (end - from > LONGEST) {
      return false;
    }
    for (int i = from; i < end; i++) {
      Tag tag = page.tag(i);
      boolean of = page.is(i, "of") && i > from;
      boolean part = of || tag.isNoun() || tag == Tag.JJ || tag == Tag.POS || tag == Tag.DT;
      if (!part || page.has(i, Lexicon.TIME)) {
        return false;
      }
    }
    if (page.is(end - 1, "review")) {
      return false; // "‘Low Tide’: book review"
    }
    int kinds = Lexicon.ROLE | Lexicon.ROLES | Lexicon.VAGUE | Lexicon.BODY;
    int head = from;
    while (head + 1 < end && !page.is(head + 1, "of")) {
      head++;
    }
    boolean person = page.has(head, kinds) && !page.is(head, "commons");
    person |= page.tokens().isIn(head, Labels.PAPERS);
    return person || speakers.isNamed(from, end);
  }

  /// "NO sign of fire", but not "No to war", "No, minister"
  private boolean isNone(int i) {
    return page.is(i, "no") && page.tag(i + 1).isNoun() && page.tag(i + 2) == Tag.IN;
  }

  /// "Bridge is not safe – POLICE"
  private boolean isReporter(int from, int end) {
    return end - from == 1 && page.tokens().isIn(from, Labels.PAPERS);
  }

  /// Whether the quoted words say something, and are no title: "It was hell", "a disgrace".
  private boolean isSaying(int first, int last) {
    boolean judges = page.isOne(first) || page.is(first, "no");
    return judges || !page.isCapital(first) || page.hasVerb(first, last);
  }

  /// Whether the words say something, and nobody else says it: "Bridge is not safe".
  private boolean isClause(int start, int mark) {
    if (page.tag(start) == Tag.WRB || page.tag(start) == Tag.WP) {
      return false;
    }
    for (int i = start; i < mark; i++) {
      boolean says = page.isCue(i) && page.has(i, Lexicon.SAY) && page.tag(i).isFinite();
      if (says || page.isQuoted(i)) {
        return false;
      }
    }
    boolean he = page.tag(start) == Tag.PRP;
    return !he && hasOwnVerb(start, mark);
  }

  /// Whether it has a verb that is not in a clause of its own, or what does without one: "Man who
  /// fell", but "Man TO STAY", "40 DEAD", "NO sign of fire".
  private boolean hasOwnVerb(int start, int mark) {
    for (int i = start; i < mark; i++) {
      boolean own = page.tag(i - 1) == Tag.WP || page.tag(i - 1) == Tag.WDT;
      boolean due = i > start && page.tag(i) == Tag.TO && page.tag(i + 1) == Tag.VB;
      boolean is = (page.is(i, "dead") && page.tag(i - 1) == Tag.CD) || (i == start && isNone(i));
      if ((page.tag(i).isFinite() && !own) || (due && page.tag(i - 1).isName()) || is) {
        return true;
      }
    }
    return false;
  }
}
