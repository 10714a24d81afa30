package ontherecord.extract;

import ontherecord.tag.Tag;

/// Knows phrases that name who signs, and tell nothing but who that is: "Ann Lee, 34, a nurse from
/// Norland", "The Norland Times".
final class Signers {

  /// How many tokens a signature has at most.
  private static final int LONGEST = 24;

  private static final int PERSON =
      Lexicon.ROLE | Lexicon.ROLES | Lexicon.VAGUE | Lexicon.BODY | Lexicon.MEDIA;

  private final Page page;
  private final Mentions mentions;

  Signers(Page page, Mentions mentions) {
    this.page = page;
    this.mentions = mentions;
  }

  /// The phrase that names who signs with the words `[from, end)`; NONE where they tell something
  /// else.
  long of(int from, int end) {
    boolean somebody = page.isCapital(from) || page.tag(from) == Tag.DT;
    if (!somebody || end - from > LONGEST) {
      return Mentions.NONE;
    }
    int words = from;
    while (words < end && !page.isQuoted(words)) {
      words++; // up to a title: "Ann Lee, “The River Rose”"
    }
    int past = words < end ? page.marks().end(page.marks().at(words)) : end;
    boolean tells = page.hasVerb(from, words) || page.hasVerb(past, end); // "Lee, of “Hi,” SAID"
    long who = tells ? Mentions.NONE : mentions.bare(from, end);
    if (who == Mentions.NONE || Mentions.start(who) != from || !isSomebody(who)) {
      return Mentions.NONE;
    }
    int behind = Mentions.end(who);
    boolean closed = behind >= end || !page.tokens().isWord(behind) || page.tag(behind) == Tag.IN;
    int bracket = from;
    while (bracket < behind && page.bracket(bracket) == 0) {
      bracket++;
    }
    boolean named = closed && words >= behind && bracket > from;
    return named ? Mentions.range(from, bracket) : Mentions.NONE; // without "(40)"
  }

  /// The same where no dash leads to it: a full name, or a role before a title.
  long bare(int from, int end) {
    long who = page.isStop(end - 1) || page.isColon(end - 1) ? Mentions.NONE : of(from, end);
    int last = Mentions.end(who) - 1;
    boolean full = page.tag(from).isName() && page.tag(from + 1).isName();
    full |=
        page.has(last, Lexicon.ROLE) && page.isComma(last + 1); // "Anonymous writer, “Low Tide”"
    return full ? who : Mentions.NONE;
  }

  private boolean isSomebody(long who) {
    for (int i = Mentions.start(who); i < Mentions.end(who); i++) {
      boolean name = page.tag(i).isName() && !page.has(i, Lexicon.TIME);
      if (name || page.has(i, PERSON)) {
        return true;
      }
    }
    return false;
  }
}
