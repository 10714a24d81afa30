package ontherecord.extract;

import ontherecord.tag.Tag;

/// Quoted words before the cue and its speaker: the mark that closes them, where only the end of
/// the phrase for the speaker was taken for it, and whether they are told by another.
final class QuotesBefore {

  private static final int NEAR = 12;

  /// How far into the sentence a verb of saying is looked for.
  private static final int FAR = 24;

  private final Page page;

  QuotesBefore(Page page) {
    this.page = page;
  }

  /// "“…,” CBS THIS MORNING HOST Ann Lee said": the mark that closes before a phrase of which only
  /// the end was taken for the speaker; -1 where there is none.
  int closing(int start, int last) {
    for (int i = last; i > start && i > last - NEAR; i--) {
      if (page.closesQuote(i)) {
        return page.isComma(i - 1) && page.isCapital(i + 1) ? i : -1;
      }
      Tag tag = page.tag(i);
      boolean named = tag.isNoun() || tag == Tag.DT || tag == Tag.JJ || tag == Tag.CD;
      if (!named || page.isQuoted(i)) {
        return -1;
      }
    }
    return -1;
  }

  /// "“…,” Lee WROTE OF Orr": the cue without the preposition that leads to what its words are
  /// about, behind quoted words; the cue itself elsewhere.
  Cue withoutTopic(Cue cue, int start) {
    int topic = cue.head() + 1;
    boolean about = page.is(topic, "of") || page.is(topic, "about") || page.is(topic, "against");
    int told = page.kinds(cue.head()) & (Lexicon.CUE | Lexicon.BARE);
    boolean words = (told & (Lexicon.SAY | Lexicon.WRITE)) != 0 && (told & Lexicon.BARE) != 0;
    boolean apart = page.isComma(cue.start() - 1);
    if (!about || apart || !words || cue.end() != topic + 1 || page.tag(cue.head()) != Tag.VBD) {
      return cue;
    }
    for (int i = cue.start() - 1; i > start && i > cue.start() - NEAR; i--) {
      if (page.isQuoted(i)) {
        boolean closes = page.closesQuote(i) && page.isComma(i - 1);
        return closes ? new Cue(cue.start(), topic, cue.head(), told, cue.voice()) : cue;
      }
      if (page.tag(i).isFinite()) {
        return cue;
      }
    }
    return cue;
  }

  /// "He shouted and SAID, “…,” the police said": whether a verb of saying leads in the quoted
  /// words that end at the token, so that whoever stands behind them only passes them on.
  boolean isLed(int start, int close) {
    int mark = page.closesQuote(close) ? page.marks().start(page.marks().at(close)) - 1 : -1;
    int verb = mark - 1;
    boolean apart = page.isComma(mark) || page.isColon(mark);
    boolean says = page.isSay(verb) && page.tag(verb).isFinite() && !page.isQuoted(verb);
    Tag before = page.tag(verb - 1);
    boolean subject = before.isNoun() || before == Tag.PRP || before == Tag.CC;
    boolean led = verb > start && apart && says && subject && !page.isQuoted(verb - 1);
    led |= mark > start && page.has(mark, Lexicon.NAME) && page.tag(mark).isFinite();
    boolean leads = page.isColon(mark) && !page.isCue(mark - 1); // "with a caveat: “No,” she said"
    boolean told = mark > start && page.closesQuote(close) && !isAnswer(start, mark, close);
    return led || (told && !leads && isTold(start, mark));
  }

  /// "ASKED ABOUT IT, “No,” he said": whether a comma parts the quoted words from what was asked.
  private boolean isAnswer(int start, int comma, int close) {
    boolean asked = page.is(start, "asked") || page.is(start + 1, "asked");
    boolean apart = page.isComma(comma) && page.isComma(close - 1);
    return asked && apart && !page.isSay(comma - 1);
  }

  /// "WHEN THE JUDGE SAID “Go,” Lee left", "ASKED if it was “sad,” he said": whether a clause opens
  /// the sentence in which somebody says the quoted words behind the token.
  private boolean isTold(int start, int last) {
    boolean asked = page.is(start, "asked") || page.is(start, "told");
    int opens = page.tag(start).isNoun() && page.isTime(start) ? start + 1 : start;
    boolean clause = page.tag(opens) == Tag.WRB || page.has(opens, Lexicon.CONJUNCTION);
    boolean after = page.is(opens, "after") || page.is(opens, "before");
    if (page.isQuoted(start) || !(asked || after || (clause && page.tag(opens) != Tag.CC))) {
      return false;
    }
    for (int i = start; i <= last && i < start + FAR; i++) {
      boolean offers = page.has(i, Lexicon.TO) && !page.has(i, Lexicon.BARE | Lexicon.TOLD);
      boolean says = !offers && page.isCue(i) && page.has(i, Lexicon.SAY | Lexicon.WRITE);
      if (says && !page.has(i, Lexicon.WEAK) && !page.is(i, "went") && page.tag(i).isVerb()) {
        return true;
      }
      if (page.isComma(i) && i < last) {
        return false;
      }
    }
    return false;
  }

  /// "“…,” THE “LOW TIDE” ACTOR said": the mark that closes before a title that is part of the
  /// phrase; -1 where there is none.
  int titled(int start, int last) {
    int open = page.closesQuote(last) ? page.marks().start(page.marks().at(last)) : -1;
    boolean led = open - 2 > start && page.tag(open - 1) == Tag.DT && !page.isComma(last - 1);
    return led && page.closesQuote(open - 2) && page.isComma(open - 3) ? open - 2 : -1;
  }

  /// "“…,” ANN LEE, THE AUTHOR OF “LOW TIDE,” said": the mark that closes before a speaker whose
  /// description ends with a title, at the token; -1 where there is none.
  int authored(int start, int last) {
    int open = opening(start, last);
    Tag before = page.tag(open - 1);
    boolean set = before == Tag.IN || before == Tag.POS || page.isComma(open - 1);
    if (open - 2 <= start || !(set || Works.isWork(page.tokens(), open - 1))) {
      return -1;
    }
    for (int i = open; i < last; i++) {
      if (page.isStop(i) || Works.isSmall(page.tokens(), i)) {
        return -1;
      }
    }
    for (int i = open - 1; i > start && i > open - FAR; i--) {
      if (page.closesQuote(i)) {
        boolean stops = page.isComma(i - 1) || page.isStop(i - 1);
        return stops && page.tag(i + 1).isName() && !page.isComma(i + 1) ? i : -1;
      }
      if (page.tag(i).isFinite() || page.isQuoted(i)) {
        return -1;
      }
    }
    return -1;
  }

  /// Whether the quoted words that open at the token end in a comma before more words, as a report
  /// of their own does: "“No,” Orr said".
  boolean isOpen(int open, int end) {
    int close = page.marks().end(page.marks().at(open));
    return close + 1 < end && page.isComma(close - 2);
  }

  /// The mark that opens what the mark at the token closes, which may be known for a title's.
  private int opening(int start, int last) {
    if (page.closesQuote(last)) {
      return page.marks().start(page.marks().at(last));
    }
    for (int i = last - 1; page.tag(last) == Tag.QUOTE && i > start && i > last - NEAR; i--) {
      if (page.tag(i) == Tag.QUOTE) {
        return page.isQuoted(i) ? -1 : i;
      }
    }
    return -1;
  }

  /// "“…,” ONE OF ITS OLDEST PEOPLE, Ann Lee, said": the mark that closes before a phrase that only
  /// tells who the name behind the comma is; -1 where there is none.
  int described(int start, int comma) {
    for (int i = comma - 1; i > start && i > comma - NEAR; i--) {
      if (page.closesQuote(i)) {
        Tag next = page.tag(i + 1);
        boolean led = next == Tag.DT || next == Tag.CD || next == Tag.PRPS || next.isNoun();
        return led && i < comma - 1 && page.isComma(i - 1) ? i : -1;
      }
      if (page.tag(i).isVerb() || page.isQuoted(i) || page.isComma(i)) {
        return -1;
      }
    }
    return -1;
  }
}
