package ontherecord.extract;

import ontherecord.tag.Tag;

/// What parts the words reported from the words that report them.
final class Edges {

  private static final int SOMEBODY = Lexicon.ROLE | Lexicon.ROLES | Lexicon.BODY | Lexicon.VAGUE;

  /// How far behind an aside its sentence is looked for.
  private static final int FAR = 40;

  /// How far a verb is looked for, since that is asked at every cue, and a sentence may be a book.
  private static final int LONGEST = 400;

  private final Page page;
  private final Mentions mentions;
  private final Programmes programmes;

  Edges(Page page, Mentions mentions) {
    this.page = page;
    this.mentions = mentions;
    this.programmes = new Programmes(page);
  }

  /// The end without the commas and dashes before it, and without what ties the sentence to the one
  /// before: "“No,” HOWEVER, she said".
  int trimmed(int start, int end) {
    boolean link = end > start + 1 && page.closesQuote(end - 2);
    int trimmed = link && page.tokens().isIn(end - 1, Leads.LINKS) ? end - 1 : end;
    while (trimmed > start + 1
        && (page.isComma(trimmed - 1) || page.isDash(trimmed - 1))
        && !page.isQuoted(trimmed - 1)) {
      trimmed--;
    }
    return trimmed;
  }

  /// Past "reporters" in "told reporters".
  int pastTold(Cue cue, int end) {
    boolean sends = cue.is(Lexicon.WRITE) && !cue.is(Lexicon.BARE); // "emailed his boss"
    boolean thinks = cue.is(Lexicon.THINK) && !cue.is(Lexicon.SAY); // "expected a quick recovery"
    if (sends || (cue.is(Lexicon.TOLD | Lexicon.TO) && !thinks)) {
      if (isProgramme(cue.end(), end)) {
        int close = page.marks().end(page.marks().at(cue.end()));
        return page.tag(close).isNoun() ? Math.max(close, mentions.core(close, end)) : close;
      }
      int programme = programmes.past(cue.end(), end);
      long told = programme > cue.end() ? Mentions.NONE : mentions.after(cue.end(), end);
      return told == Mentions.NONE ? programme : Mentions.end(told);
    }
    return cue.end();
  }

  /// "told “LOW TIDE,”": whether a programme heard it, and no words are quoted.
  private boolean isProgramme(int open, int end) {
    boolean number = page.opensQuote(open) && page.tag(open + 1) == Tag.CD;
    return (number && page.isCapital(open + 2)) || programmes.isTitle(open, end);
  }

  /// "said ABOUT half of them"
  int pastAmount(int i) {
    boolean more = page.is(i + 1, "than") && (page.is(i, "more") || page.is(i, "fewer"));
    return page.is(i, "about") ? i + 1 : more ? i + 2 : i;
  }

  /// "MONDAY in Bern": no speaker.
  boolean isWhen(long mention) {
    int start = Mentions.start(mention);
    return page.isTime(start) && !page.tag(start + 1).isName();
  }

  /// ", reported A COLD": whether the phrase behind the cue is what it tells, and no speaker.
  boolean isTold(Cue cue, long phrase, boolean quoted) {
    int first = Mentions.start(phrase);
    boolean one = page.isOne(first);
    return isWhen(phrase) || (one && !quoted && cue.is(Lexicon.THING) && !isSomebody(phrase));
  }

  /// ", ABOUT half of them said": the token before "about" and "more than" where they end there.
  int beforeAmount(int i) {
    boolean more = page.is(i, "than") && (page.is(i - 1, "more") || page.is(i - 1, "fewer"));
    return more ? i - 2 : page.is(i, "about") ? i - 1 : i;
  }

  /// Whether the phrase names neither people nor a body: "a book", in "a book called".
  boolean isThing(long mention) {
    int head = head(mention);
    boolean common = page.tag(head) == Tag.NN || page.tag(head) == Tag.NNS;
    int first = Mentions.start(mention);
    boolean owned =
        (head - 1 >= first && page.tag(head - 1) == Tag.POS)
            || (head - 2 >= first && page.tag(head - 2) == Tag.POS);
    boolean several = page.is(head, "sides") || page.is(head, "press");
    return common
        && !several
        && (owned || page.has(first, Lexicon.DETERMINER))
        && !page.has(head, SOMEBODY);
  }

  /// The same, of one thing alone: "the draw", but not "the countries".
  boolean isOneThing(long mention) {
    return isThing(mention) && page.tag(head(mention)) == Tag.NN;
  }

  private int head(long mention) {
    int head = Mentions.start(mention);
    while (head + 1 < Mentions.end(mention)
        && !page.isComma(head + 1)
        && page.tag(head + 1) != Tag.IN) {
      head++;
    }
    return head;
  }

  /// Whether the phrase has a name, or a word for people or a body.
  boolean isSomebody(long mention) {
    for (int i = Mentions.start(mention); i < Mentions.end(mention); i++) {
      if (page.tag(i).isName() || page.has(i, SOMEBODY)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the tokens are no clause of their own, so that what they start goes on.
  boolean isPart(int start, int end) {
    for (int i = start; i < Math.min(end, start + LONGEST); i++) {
      if (page.tag(i).isFinite() && !page.isQuoted(i)) {
        return false;
      }
    }
    return true;
  }

  /// "The union, which called it “an insult,” claimed": whether a subject and a clause that tells
  /// of it are all that stands up to the token, so that the verb behind is the subject's.
  boolean isToldOf(int start, int left) {
    int comma = start;
    while (comma < left && !page.isComma(comma) && !page.isQuoted(comma)) {
      comma++;
    }
    boolean who = page.isWhich(comma + 1) || page.is(comma + 1, "who");
    boolean which = page.isComma(comma) && who && !page.hasVerb(start, comma);
    for (int i = comma + 1; which && i < left; i++) {
      which = !page.isComma(i) || page.isQuoted(i);
    }
    return which;
  }

  /// "AND SO, he said, …", "RATHER, …": whether nothing but what ties the sentence to the one
  /// before stands there.
  boolean isLink(int start, int end) {
    int last = page.tag(start) == Tag.CC ? start + 1 : start;
    boolean rather = page.is(last, "rather") || page.is(last, "instead");
    return last + 1 == end && (rather || page.tokens().isIn(last, Leads.LINKS));
  }

  /// "Lee — AS ORR NOTED — left": whether a dash parts a subject from the aside, before its verb.
  boolean isDashed(int start, int dash) {
    boolean noun = page.tag(dash - 1).isNoun() || page.tag(dash - 1) == Tag.PRP;
    return noun && page.isSpacedDash(dash) && page.is(dash + 1, "as") && isPart(start, dash);
  }

  /// "CITING THE COST", "ACCORDING TO HIS LAWYER": whether the tokens only lead up to a clause.
  boolean isLeadIn(int start, int end) {
    Tag first = page.tag(page.tag(start) == Tag.CC ? start + 1 : start);
    return first == Tag.VBG && isPart(start, end);
  }

  /// "Prices rose, the figures show": whether there is a clause to be told, which tells nothing
  /// itself.
  boolean isBareClause(int start, int end) {
    for (int i = start; i < end; i++) {
      if (page.has(i, Lexicon.SAY) && page.tag(i).isVerb()) {
        return false;
      }
    }
    return !isPart(start, end);
  }

  /// "“No,” said a man WITH A DOG": whether the quoted words open the sentence, and no clause
  /// starts behind them whose subject the speaker would be.
  boolean isAlone(int start, int close, int stop) {
    boolean describes = page.is(stop, "described") || page.is(stop, "describes");
    boolean puts = describes || (page.is(stop, "put") && page.is(stop + 1, "it")); // "was how Lee"
    boolean first = page.marks().start(page.marks().at(close)) == start;
    return first && (puts || !page.tag(stop).isFinite());
  }

  /// "“It is over,” she told a crowd that …": whether a quoted sentence and its comma are all that
  /// stands up to the closing mark, so that what follows the speaker cannot be what he says.
  boolean isSentence(int start, int close) {
    boolean closes = page.closesQuote(close) && page.isComma(close - 1);
    boolean first = closes && page.marks().start(page.marks().at(close)) == start;
    return first && page.hasVerb(start, close) && Works.hasSmall(page.tokens(), start, close);
  }

  /// "BUT, she said, “I will”", "IF HE PAYS, she said, “I will”": whether nobody says so much
  /// without the rest, or no more than a word where the cue stands first: "Yes, said Lee, “I
  /// will”".
  boolean isOpen(int start, int left, boolean inverted) {
    boolean joins = left == start + 1 && (inverted || page.tag(start) == Tag.CC);
    boolean supposes = page.is(start, "if") || page.is(start, "unless");
    return joins || (supposes && page.hasVerb(start, left));
  }

  /// Whether the verb tells of words that nobody heard.
  boolean isThinking(int verb) {
    return page.is(verb, "thought") || page.is(verb, "thinks") || page.is(verb, "think");
  }

  /// Whether a cue bound to another verb is no participle: "plans to SAY".
  boolean isInfinitive(Cue cue) {
    Tag tag = page.tag(cue.head());
    boolean trying = page.tag(cue.start()) == Tag.VBG && !page.is(cue.start(), "having");
    return tag != Tag.VBG && tag != Tag.VBN && !trying;
  }

  /// "While they left, he said, THE TOWN STAYED": where the main clause starts behind an aside
  /// between two commas; -1 where none does.
  int pastAside(Asides.Aside aside, int end) {
    int comma = Math.max(aside.cue().end(), Mentions.end(aside.mention()));
    boolean joined = page.tag(comma + 1) == Tag.CC;
    boolean main =
        page.isComma(comma) && !joined && page.hasVerb(comma + 1, Math.min(end, comma + FAR));
    return main ? comma + 1 : -1;
  }

  /// "On CNN's “New Day,” Lee said …", "Citing “the cost,” he urged them …": whether the quoted
  /// words are part of a phrase that only leads up to the cue.
  boolean leadsIn(int start, int close) {
    int open = page.marks().start(page.marks().at(close));
    if (open <= start || !isPart(start, open)) {
      return false;
    }
    boolean doing = page.tag(start) == Tag.VBG || page.has(start, Lexicon.ING);
    boolean where = page.tag(start) == Tag.IN || page.has(start, Lexicon.TIME);
    boolean apart =
        page.isComma(open - 1) && page.isComma(close - 1); // "Referring to it, “No,” he"
    return (doing && page.isCue(start) && !apart) || (where && programmes.isTitle(open, close + 1));
  }
}
