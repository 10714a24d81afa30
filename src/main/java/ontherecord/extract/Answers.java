package ontherecord.extract;

import ontherecord.tag.Tag;

/// Quoted words that a sentence calls somebody's answer, or all that he said: "“Not now,” was his
/// reply", "“No comment” was all she would say", "Lee's parting words were, “Hold on.”"
final class Answers {

  /// How many words may stand before the noun or verb that tells whose words they are.
  private static final int FAR = 10;

  private final Page page;
  private final Mentions mentions;
  private final LeadingVerbs verbs;
  private final Auxiliaries auxiliaries;
  private final Claims claims;

  Answers(Page page, Mentions mentions, Claims claims) {
    this.page = page;
    this.mentions = mentions;
    this.verbs = new LeadingVerbs(page);
    this.auxiliaries = new Auxiliaries(page);
    this.claims = claims;
  }

  /// Takes the quoted words that open or end the statement `[start, end)`; returns the token after
  /// what tells whose they are, or `start` where nothing does.
  int take(int start, int end) {
    if (page.opensQuote(start)) {
      int close = page.marks().end(page.marks().at(start));
      return close < end && page.isBe(close) ? behind(start, close, end) : start;
    }
    int open = page.closesQuote(end - 1) ? page.marks().start(page.marks().at(end - 1)) : -1;
    int be = page.isComma(open - 1) ? open - 2 : open - 1;
    return be > start + 1 && page.isBe(be) ? before(start, be, open, end) : start;
  }

  /// "“Not now,” was HIS REPLY", "“No comment” was ALL SHE WOULD SAY", "was HOW LEE PUT IT"
  private int behind(int open, int be, int end) {
    int first = be + 1;
    if (page.is(first, "how")) {
      return put(open, be, end);
    }
    if (isAll(first)) {
      int verb = verb(first + 1, end);
      return said(open, be, first + 1, verb) ? verb + 1 : open;
    }
    int owner = owner(first, end);
    int noun = owner < 0 ? -1 : noun(owner + 1, end);
    if (noun < 0) {
      return open;
    }
    Cue cue = new Cue(owner + 1, noun + 1, noun, Lexicon.SAY | Lexicon.BARE, Cue.Voice.NOUN);
    claims.add(new Find("noun", cue, Mentions.range(first, owner + 1)).with(open, be), noun + 1);
    return noun + 1;
  }

  /// "LEE'S PARTING WORDS were, “Hold on.”", "ALL HE SAID was “maybe.”"
  private int before(int start, int be, int open, int end) {
    int first = page.tag(start) == Tag.CC ? start + 1 : start;
    if (isAll(first)) {
      int verb = verb(first + 1, be);
      return verb >= 0 && !page.hasVerb(verb + 1, be) && said(open, end, first + 1, verb)
          ? end
          : start;
    }
    int owner = owner(first, be);
    int noun = owner < 0 ? -1 : noun(owner + 1, be);
    boolean whole = page.words(open, end) > 1 || page.isCapital(open + 1); // no “nonsense”
    boolean about = noun + 1 == be || page.tag(noun + 1) == Tag.TO || page.tag(noun + 1) == Tag.IN;
    if (noun < 0 || !whole || !about || page.hasVerb(noun + 1, be)) {
      return start;
    }
    int stop = noun + 1 == be ? be + 1 : noun + 1;
    Cue cue = new Cue(owner + 1, stop, noun, Lexicon.SAY | Lexicon.BARE, Cue.Voice.NOUN);
    claims.add(new Find("noun", cue, Mentions.range(first, owner + 1)).with(open, end), end);
    return end;
  }

  /// "“A mess” was how LEE PUT IT": takes the words, and returns the token behind "it".
  private int put(int open, int be, int end) {
    for (int i = be + 3; i < Math.min(end, be + FAR) && !page.isQuoted(i); i++) {
      if ((page.is(i, "put") || page.is(i, "puts")) && page.is(i + 1, "it")) {
        long mention = mentions.before(be + 2, i);
        boolean all = mention != Mentions.NONE && Mentions.start(mention) == be + 2;
        Cue cue = new Cue(be, be + 2, be, Lexicon.SAY | Lexicon.BARE, Cue.Voice.ACTIVE);
        if (all) {
          claims.add(new Find("cue-speaker-after", cue, mention).with(open, be), i + 2);
        }
        return all ? i + 2 : open;
      }
    }
    return open;
  }

  /// Takes the words `[from, to)` for those of whom stands between `subject` and the verb; returns
  /// whether somebody does.
  private boolean said(int from, int to, int subject, int verb) {
    if (verb < 0) {
      return false;
    }
    int start = auxiliaries.of(verb, subject).start();
    if (page.is(start, "should") || page.is(start, "must")) {
      return false; // "What we should ask is “Why?”"
    }
    long mention = mentions.before(subject, start);
    if (mention == Mentions.NONE || Mentions.start(mention) != subject) {
      return false;
    }
    int kinds = page.kinds(verb) & (Lexicon.SAY | Lexicon.WRITE | Lexicon.BARE);
    Cue cue = new Cue(start, verb + 1, verb, kinds, Cue.Voice.ACTIVE);
    String rule = mentions.isPronoun(mention) ? "pronoun-cue" : "speaker-cue";
    rule += from < subject ? "-after" : "-before";
    claims.add(new Find(rule, cue, mention).with(from, to), Math.max(to, verb + 1));
    return true;
  }

  private boolean isAll(int i) {
    return page.is(i, "all") || page.is(i, "what");
  }

  /// The verb of saying behind its subject; -1 where there is none.
  private int verb(int from, int end) {
    for (int i = from + 1; i < Math.min(end, from + FAR) && !page.isQuoted(i); i++) {
      boolean tells = page.has(i, Lexicon.SAY | Lexicon.WRITE) && page.has(i, Lexicon.BARE);
      if (tells && page.tag(i).isVerb()) {
        return i;
      }
    }
    return -1;
  }

  /// The token that tells whose the words are, "his" or the "'s" of "the coach's"; -1 where none
  /// does.
  private int owner(int from, int end) {
    if (page.tag(from) == Tag.PRPS || page.is(from, "her")) {
      return from;
    }
    for (int i = from; i < Math.min(end, from + FAR) && !page.isQuoted(i); i++) {
      if (page.tag(i) == Tag.POS) {
        long phrase = i > from ? mentions.before(from, i) : Mentions.NONE;
        return phrase != Mentions.NONE && Mentions.start(phrase) == from ? i : -1;
      }
      if (page.tag(i).isVerb()) {
        return -1;
      }
    }
    return -1;
  }

  /// "REPLY", "only ANSWER", "parting WORDS": the noun for what is said; -1 where there is none.
  private int noun(int from, int end) {
    int noun = from;
    while (noun < Math.min(end, from + FAR) && describes(noun)) {
      noun++;
    }
    return noun < end && verbs.isSpoken(noun) ? noun : -1;
  }

  private boolean describes(int i) {
    Tag tag = page.tag(i);
    boolean how = tag == Tag.JJ || tag == Tag.RB || tag == Tag.CD || tag == Tag.VBG;
    return how || (page.tag(i).isNoun() && page.tag(i + 1).isNoun());
  }
}
