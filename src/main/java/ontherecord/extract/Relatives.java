package ontherecord.extract;

import ontherecord.tag.Tag;

/// Joins cue, mention and content in a relative clause: "which S said was Q", "what S calls Q".
final class Relatives {

  /// How far another verb is looked for behind one that may have been taken for a noun.
  private static final int NEAR = 40;

  private final Page page;
  private final Endings endings;
  private final Predicates predicates;
  private final Adjuncts adjuncts;
  private final ContactClauses contacts;
  private final ClauseStarts starts;
  private final Claims claims;

  Relatives(Page page, Endings endings, Adjuncts adjuncts, Claims claims) {
    this.page = page;
    this.adjuncts = adjuncts;
    this.contacts = new ContactClauses(page);
    this.starts = new ClauseStarts(page);
    this.endings = endings;
    this.predicates = new Predicates(page);
    this.claims = claims;
  }

  /// "which critics said was unfair", "what she calls a mess": the relative word is part of what is
  /// said. Returns whether the cue stands in such a clause, and takes it where it does.
  boolean take(Cue cue, long before, int start, int end) {
    int word = Mentions.start(before) - 1;
    word -= page.tag(word) == Tag.RB && page.isWhich(word - 1) ? 1 : 0; // "which EVEN critics say"
    if (word < start || page.isQuoted(word) || cue.end() >= end) {
      return false;
    }
    boolean what = page.is(word, "what");
    boolean which = page.is(word, "which") || page.is(word, "whom") || page.is(word, "who");
    boolean that = page.is(word, "that");
    if (what && cue.is(Lexicon.NAME) && isNamed(word - 2)) {
      int open = page.marks().start(page.marks().at(word - 2));
      claims.add(new Find("relative", cue, before).with(open, word - 1), cue.end());
      return true;
    }
    int verb = adjuncts.past(cue.end(), end); // "which Lee said IN MAY was"
    verb = verb > cue.end() && verb < end && page.tag(verb).isFinite() ? verb : cue.end();
    boolean never = page.tag(verb) == Tag.RB && page.tag(verb + 1) == Tag.VBN; // "NEVER MISSED it"
    boolean gap = cue.is(Lexicon.BARE) && (never || isGap(verb, end) || isTheirs(word, verb, end));
    if (page.tag(word) == Tag.CC && gap && page.tag(cue.end()).isFinite()) {
      joined(cue, before, verb, end);
      return true;
    }
    boolean named = cue.is(Lexicon.NAME) || isJudged(cue, what);
    boolean object = !what && !gap && !named && isObject(cue, word);
    boolean relative = what || which || that;
    boolean led = page.tag(word - 1) == Tag.IN; // "the team IN which she hopes to play"
    boolean lacks = (what && word > start) || (page.is(word, "which") && !led);
    boolean wish = lacks && isWish(cue.end(), end);
    if (wish && cue.is(Lexicon.SAY | Lexicon.THINK)) {
      int last = cue.end() + 2;
      claims.add(
          new Find("relative", cue, before).with(word, word + 1).with(cue.end(), last), last);
      return true;
    }
    if (!relative || !(gap || named || object) || !cue.is(Lexicon.SAY | Lexicon.THINK)) {
      return false;
    }
    if (gap && ((what && word == start) || (that && page.is(cue.end() + 1, "that")))) {
      cleft(cue, before, end);
      return true;
    }
    int to = endings.of(cue, Clauses.Kind.RELATIVE, verb, end);
    boolean apart = page.isComma(word - 1) || page.isDash(word - 1);
    int on =
        gap
            ? (never ? verb + 2 : verb + 1)
            : cue.end(); // "the mails that she said WERE old have been found"
    to = gap && !apart && word > start ? withoutClause(verb, to) : to;
    to = gap || object || (what ? word == start : !apart) ? verb(start, word, on, to, object) : to;
    to = withoutNext(verb, to);
    to = what && named ? withoutVerb(verb, to) : to;
    int from = !gap && isDescribed(cue) ? cue.end() - 1 : verb;
    Find find = new Find("relative", from < cue.end() ? cue.with(from) : cue, before);
    if (gap || object || !that) {
      find.with(word, word + 1);
    }
    claims.add(find.with(from, to), to);
    return true;
  }

  /// "“A MESS” is what Lee called it": whether what something is called ends with the token.
  private boolean isNamed(int close) {
    boolean is = page.isIs(close + 1) && page.closesQuote(close);
    return is && page.marks().start(page.marks().at(close)) >= claims.end();
  }

  /// "which they vowed TO IGNORE": whether a wish lacks its object, which the relative word is.
  private boolean isWish(int to, int end) {
    int next = to + 2;
    boolean wish = page.tag(to) == Tag.TO && page.tag(to + 1) == Tag.VB;
    return wish && (next >= end || page.isComma(next) || page.tag(next).isFinite());
  }

  /// "which she describes AS HER HOME": "as" is part of the content, as in "describes it as her
  /// home".
  private boolean isDescribed(Cue cue) {
    boolean describes = page.is(cue.head(), "described") || page.is(cue.head(), "describes");
    return describes && cue.end() == cue.head() + 2 && page.is(cue.head() + 1, "as");
  }

  /// The verb of the sentence behind what is told, even one that was taken for another word, where
  /// the sentence has none before token `before`.
  private int verb(int start, int before, int from, int to, boolean clause) {
    int verb = predicates.verb(from, to, clause ? 1 : 0);
    return verb == to && predicates.isFirst(start, before)
        ? predicates.missed(from, to, clause)
        : verb;
  }

  /// "which critics say is bad and FANS SAY IS GOOD, failed": another clause about the same.
  private void joined(Cue cue, long before, int verb, int end) {
    int to = endings.of(cue, Clauses.Kind.RELATIVE, verb, end);
    claims.add(new Find("relative", cue, before).with(verb, to), to);
  }

  /// "which Lee said would help AND WHICH unions oppose": the end of what is told, without another
  /// relative clause that is joined to it.
  private int withoutNext(int from, int to) {
    for (int i = from + 1; i + 1 < to; i++) {
      boolean next = page.tag(i + 1) == Tag.WDT || page.isWhich(i + 1);
      boolean named = page.is(i + 1, "what") && page.closesQuote(i - 1); // "AND WHAT Orr called"
      if (page.tag(i) == Tag.CC && !page.isQuoted(i) && (next || named)) {
        return page.isComma(i - 1) ? i - 1 : i;
      }
    }
    return to;
  }

  /// "He sold what she said was a fake, AND THE BUYER SUED": the end of what is told, without the
  /// clause that is joined to the one before the relative word.
  private int withoutClause(int from, int to) {
    for (int i = from + 1; i + 2 < to && !page.isQuoted(i); i++) {
      boolean joins = page.tag(i + 1) == Tag.CC || page.is(i + 1, "while");
      if (page.isComma(i) && joins && starts.isClause(i + 2, to)) {
        return i;
      }
    }
    return to;
  }

  /// "The row over what Lee called “a lie” GREW": the end of what something is called, where a verb
  /// stands behind the quoted words.
  private int withoutVerb(int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (page.closesQuote(i)) {
        return page.tag(i + 1).isFinite() ? i + 1 : to;
      }
    }
    return to;
  }

  /// "a drop analysts said reflected fears": the noun is part of what is said, too. Returns whether
  /// the cue stands in such a clause without a relative word, and takes it where it does.
  boolean contact(Cue cue, int start, int end) {
    int floor = Math.max(start, claims.end());
    int namer = cue.end() < end ? contacts.namer(cue, floor) : -1;
    int subject = namer < 0 && cue.end() < end ? contacts.subject(cue, floor) : namer;
    if (subject < 0 || (namer < 0 && !isGap(cue.end(), end))) {
      return cue.end() < end && described(cue, floor, start, end);
    }
    int head = namer < 0 ? contacts.head(subject - 1, start) : contacts.called(subject - 1, start);
    boolean apart = page.isComma(head - 1) || page.isDash(head - 1);
    int to = endings.of(cue, Clauses.Kind.RELATIVE, cue.end(), end);
    to = apart ? to : verb(start, head, cue.end() + 1, withoutClause(cue.end(), to), false);
    boolean leads =
        head - 1 == start && page.tag(start) == Tag.IN; // "IN A MOVE they said was …, he"
    for (int i = cue.end(); leads && i < to; i++) {
      to = page.isComma(i) ? i : to;
    }
    long mention = Mentions.range(subject, cue.start());
    Find find = new Find("relative", cue, mention).with(head, subject);
    claims.add(find.with(cue.end(), to), to);
    return true;
  }

  /// "A man NEIGHBORS DESCRIBED AS QUIET killed his wife"
  private boolean described(Cue cue, int floor, int start, int end) {
    int people = contacts.people(cue, floor);
    if (people < 0) {
      return false;
    }
    int to = endings.of(cue, Clauses.Kind.RELATIVE, cue.end(), end);
    to = !predicates.isFirst(start, people) ? to : verb(start, people, cue.end(), to, false);
    claims.add(
        new Find("relative", cue, Mentions.range(people, cue.start())).with(cue.end(), to), to);
    return true;
  }

  /// "which they say WAS wrong", "that police say BIT a boy", "which neighbors say SMELLS of oil":
  /// a verb without a subject of its own, which may have been taken for another word.
  private boolean isGap(int verb, int end) {
    Tag tag = page.tag(verb);
    if (tag.isFinite() || tag == Tag.VBN) {
      return true;
    }
    Tag next = page.tag(verb + 1);
    boolean object = next == Tag.DT || next == Tag.CD || next == Tag.SYM || next == Tag.PRPS;
    boolean bit = (tag == Tag.NN || tag == Tag.JJ) && object;
    boolean smells = tag == Tag.NNS && next == Tag.IN;
    int comma = verb + 1;
    while (smells && comma < Math.min(end, verb + NEAR) && !page.isComma(comma)) {
      comma++;
    }
    return bit || (smells && !page.hasVerb(verb + 1, comma));
  }

  /// "laws that some say TARGET owners", "tests, which she argued HELP them": what several do, in a
  /// verb that was taken for another word.
  private boolean isTheirs(int word, int verb, int end) {
    int noun = page.isComma(word - 1) ? word - 2 : word - 1;
    boolean several = page.tag(noun) == Tag.NNS && !page.is(word, "what");
    if (!several || page.tag(verb) != Tag.NN || !page.tag(verb + 1).isNoun()) {
      return several && page.tag(verb) == Tag.VB;
    }
    int last = verb + 1;
    while (last < Math.min(end, verb + NEAR) && !page.isComma(last)) {
      last++;
    }
    return !page.hasVerb(verb + 1, last);
  }

  /// "What she said was that it rained", but nothing of "What she said was wrong".
  private void cleft(Cue cue, long before, int end) {
    int from = cue.end() + 1;
    if (page.has(cue.end(), Lexicon.AUXILIARY) && page.is(from, "that")) {
      int to = endings.of(cue, Clauses.Kind.MAIN, from, end);
      claims.add(new Find("relative", cue, before).with(from, to), to);
    }
  }

  /// "which she describes as her home", "which she declared “a disaster”", "which she considers
  /// unsafe"
  private boolean isJudged(Cue cue, boolean what) {
    boolean as = cue.end() > cue.head() + 1 && page.is(cue.end() - 1, "as");
    boolean declared = page.is(cue.head(), "declared") && page.opensQuote(cue.end());
    boolean thing = cue.is(Lexicon.THING) && page.tag(cue.end()) == Tag.JJ;
    return as || (!what && (declared || thing));
  }

  /// "the mails that she said they found", but not "the speech in which she said they left"
  private boolean isObject(Cue cue, int word) {
    Tag before = page.tag(word - 1);
    Tag next = page.tag(cue.end());
    return cue.is(Lexicon.SAY)
        && cue.is(Lexicon.BARE)
        && !cue.is(Lexicon.TOLD)
        && before != Tag.IN
        && (page.is(word, "which") || (before.isNoun() && page.tag(word) == Tag.WDT))
        && (next == Tag.PRP || next == Tag.DT || next == Tag.NNP);
  }

  /// "who answered the door SAID", "who knew him SAY": the verb of the sentence behind what a
  /// clause without a comma takes; -1 where there is none.
  int said(int subject, int from, int end) {
    if (page.tag(subject) != Tag.WP || page.isComma(subject - 1)) {
      return -1;
    }
    for (int i = from; i < end; i++) {
      Tag tag = page.tag(i);
      boolean that = page.is(i, "that") && i > from;
      if (page.isQuoted(i) || page.isComma(i) || that || tag == Tag.WP) {
        return -1;
      }
      boolean tells = page.has(i, Lexicon.SAY) && tag.isFinite() && page.is(i + 1, "that");
      if ((page.isSay(i) || tells) && i > from) {
        boolean how = page.tag(i - 1) == Tag.RB || page.tag(i - 1) == Tag.JJ;
        how |= page.is(i - 1, "well");
        int last = how ? i - 2 : i - 1; // "who knew him WELL said"
        boolean her = page.tag(last) == Tag.PRP && !page.is(last, "he");
        boolean done = page.tag(last) == Tag.VBN; // "who asked that it not be USED said"
        return page.tag(last).isNoun() || her || done ? i : -1;
      }
      if (tag.isFinite()) {
        return -1;
      }
    }
    return -1;
  }
}
