package ontherecord.extract;

import ontherecord.tag.Tag;

/// What verbs of calling take: a name that their subject bears, as in "a website CALLED “Leave Now”
/// lists houses", someone who is rung up, as in "called LEE on Monday", or what is called so.
final class Bynames {

  /// How far behind the comma what somebody is called may stand.
  private static final int APART = 16;

  private final Page page;
  private final Mentions mentions;
  private final Adjuncts adjuncts;
  private final Complements complements;

  Bynames(Page page, Mentions mentions, Adjuncts adjuncts) {
    this.page = page;
    this.mentions = mentions;
    this.adjuncts = adjuncts;
    this.complements = new Complements(page);
  }

  /// Whether the cue only names its subject, a phrase that no other leads up to as a clause about
  /// it does: "a song a critic called “a mess”".
  boolean isAt(Cue cue, long subject) {
    if (!cue.is(Lexicon.NAME) || cue.start() < cue.head() || cue.voice() != Cue.Voice.ACTIVE) {
      return false;
    }
    int open = page.tag(cue.end()) == Tag.DT ? cue.end() + 1 : cue.end();
    int first = Mentions.start(subject);
    Tag before = page.tag(first - 1);
    boolean told = before.isNoun() || before == Tag.WDT || before == Tag.WP;
    return page.opensQuote(open)
        && page.tag(first) == Tag.DT
        && !told
        && !page.is(first - 1, "that")
        && !isObject(page.marks().end(page.marks().at(open)));
  }

  /// "called “absurd” THE PLAN", "WHAT they did": whether what is called so stands behind the
  /// quoted words.
  private boolean isObject(int i) {
    Tag tag = page.tag(i);
    boolean one = tag == Tag.DT || tag == Tag.PRPS || tag == Tag.CD || tag.isNoun();
    one |= page.is(i, "what") || page.is(i, "how") || page.is(i, "why");
    return (one || tag == Tag.JJ) && !page.is(i, "that");
  }

  /// "called Lee on Monday": an object, and nothing that it is called.
  boolean isBareObject(Cue cue, int from, int end) {
    boolean calls =
        page.is(cue.head(), "called") || page.is(cue.head(), "calls") || isCalling(cue, from, end);
    if (!calls || page.isQuoted(from)) {
      return false;
    }
    int past = page.tag(from) == Tag.PRP ? from + 1 : mentions.core(from, end);
    int rest = adjuncts.past(Math.max(past, from + 1), end);
    if (complements.close(rest, end) >= 0) {
      return false;
    }
    return rest >= end
        || isSelf(rest)
        || page.isComma(rest)
        || page.tag(rest) == Tag.CC
        || page.tag(rest).isFinite();
  }

  /// "called Lee, his rival, “A LUCKY LOSER”": what somebody is called, behind what commas set
  /// apart; `from` where nothing is.
  int pastApposition(int from, int end) {
    int comma = mentions.core(from, end);
    if (!page.isComma(comma)) {
      return from;
    }
    for (int i = comma + 1; i + 1 < Math.min(end, comma + APART); i++) {
      if (page.isComma(i)) {
        boolean one = page.isOne(i + 1);
        one &= !page.isTime(i + 2) && !page.isTime(i + 3); // "A WEEK later", "a few DAYS before"
        boolean named = one && page.tag(comma - 1).isName();
        return complements.isName(i + 1) || named ? i + 1 : from;
      }
      if (page.isQuoted(i) || page.tag(i).isVerb()) {
        return from;
      }
    }
    return from;
  }

  /// "is calling donors HIMSELF"
  private boolean isCalling(Cue cue, int from, int end) {
    return page.is(cue.head(), "calling") && end > from && isSelf(end - 1);
  }

  private boolean isSelf(int i) {
    return page.is(i, "himself") || page.is(i, "herself");
  }
}
