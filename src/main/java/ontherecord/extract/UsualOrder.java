package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Takes what a verb tells behind it, whose subject stands before it, or further off: "S said Q",
/// "S rose and said Q".
final class UsualOrder {

  /// What may stand before a participle that opens a sentence: "BY calling it late, Lee …".
  private static final WordSet FRONTS =
      WordSet.folded(List.of("by", "after", "before", "while", "when", "in", "despite"));

  private final Page page;
  private final Mentions mentions;
  private final Openings openings;
  private final Endings endings;
  private final Edges edges;
  private final Adjuncts adjuncts;
  private final Clauses clauses;
  private final OtherOrders orders;
  private final AsideFinds asides;
  private final Claims claims;
  private final Deeds deeds;
  private final Subjects subjects;
  private final Relatives relatives;
  private final ContactClauses contacts;
  private final Surveys surveys;
  private final Predicates predicates;
  private final WantedThings wanted;
  private final Shares shares;
  private final Chains chains;
  private final HeadlinePassives headlines;
  private final Bynames bynames;

  UsualOrder(
      Page page,
      Mentions mentions,
      Openings openings,
      Endings endings,
      Edges edges,
      Adjuncts adjuncts,
      Clauses clauses,
      OtherOrders orders,
      AsideFinds asides,
      Claims claims) {
    this.page = page;
    this.mentions = mentions;
    this.openings = openings;
    this.endings = endings;
    this.edges = edges;
    this.adjuncts = adjuncts;
    this.clauses = clauses;
    this.orders = orders;
    this.asides = asides;
    this.claims = claims;
    this.deeds = new Deeds(page, mentions, edges);
    this.subjects = new Subjects(page, mentions);
    this.contacts = new ContactClauses(page);
    this.relatives = new Relatives(page, endings, adjuncts, claims);
    this.surveys = new Surveys(page, mentions);
    this.predicates = new Predicates(page);
    this.wanted = new WantedThings(page, predicates);
    this.shares = new Shares(page);
    this.chains = new Chains(page);
    this.headlines = new HeadlinePassives(page);
    this.bynames = new Bynames(page, mentions, adjuncts);
  }

  /// Takes what the cue tells; `after` are the next cues behind it.
  void take(Cue cue, List<Cue> after, int start, int end) {
    if (subjects.isOthers(cue, start)
        || subjects.isAsked(cue, start)
        || relatives.contact(cue, start, end)) {
      return;
    }
    long before = claims.subjectAt(cue.start());
    before = before != Mentions.NONE ? before : subjects.before(cue, start, claims.end());
    before = wanted.withoutThing(cue, before, start, end);
    boolean own = before != Mentions.NONE;
    if (own && (isDeedOfWhich(cue, before) || bynames.isAt(cue, before))) {
      return;
    }
    if (own) {
      claims.subject(before);
    }
    long mention = own ? before : owner(subjects.inherited(cue, start, claims), cue, start);
    if (own && relatives.take(cue, before, start, end)) {
      return;
    }
    if (deeds.isOfThing(cue, mention, own)) {
      return;
    }
    if (!own && subjects.isTold(cue)) {
      mention = Mentions.NONE; // "He was called in and told that"
    }
    int from = openings.of(cue, end);
    from = from < 0 ? surveys.from(cue, before, end) : from;
    if (own && orders.asTold(cue, before, start, end)) {
      return;
    }
    if (from < 0 || deeds.isAt(cue, mention, from, end)) {
      return;
    }
    int called = cue.is(Lexicon.NAME) ? bynames.pastApposition(from, end) : from;
    if (called == from && cue.is(Lexicon.NAME) && bynames.isBareObject(cue, from, end)) {
      return;
    }
    if (!own && isDescribed(cue)) {
      mention = Mentions.NONE; // "Lee, once described as a fool, left"
    }
    boolean leads = opens(cue, start, from, end);
    if (!isTold(cue, mention, before, from, leads)) {
      return;
    }
    if (own && relatives.said(Mentions.start(before), from, end) >= 0) {
      return; // "those who knew him say", where another cue follows
    }
    int to = close(cue, before, called, start, end);
    if (to < 0
        || orders.holdsReport(cue, after, from, to, end)
        || contacts.isCalled(after, from, to)) {
      return;
    }
    boolean opens = mention == Mentions.NONE && isFirst(cue, start) && to > from;
    if (opens && page.tag(cue.head()) == Tag.VBG) {
      mention = subjects.behind(to, end);
      mention = cue.start() > start && isOfOne(from, mention) ? Mentions.NONE : mention;
      boolean they = mention != Mentions.NONE && mentions.isPronoun(mention);
      boolean thing = mention != Mentions.NONE && !they && !edges.isSomebody(mention);
      if (thing || (mention == Mentions.NONE && cue.start() > start && to >= end)) {
        return; // "After reporting that it lied, SHARES fell"
      }
    }
    if (mention == Mentions.NONE && !cue.reports()) {
      return;
    }
    int by = own ? headlines.agent(cue, from, to) : -1;
    if (by < 0 && own && headlines.isSuffered(cue, from)) {
      return;
    }
    if (by >= 0) {
      long agent = mentions.after(by + 1, to);
      claims.add(new Find("passive", cue, agent).with(from, by), to);
      return;
    }
    Find find = new Find(rule(before, mention), cue, mention);
    int close = asides.content(find, cue, from, to, end);
    find.stated = own || mention != Mentions.NONE;
    claims.add(find, close);
  }

  /// "LEE, whose book calls it “a crime,” said": of whom a clause tells, where its subject starts
  /// with "whose" and a comma closes it before the cue; the subject itself elsewhere.
  private long owner(long subject, Cue cue, int start) {
    int whose = Mentions.start(subject);
    int left = page.closesQuote(cue.start() - 1) ? cue.start() - 2 : cue.start() - 1;
    boolean apart = page.is(whose, "whose") && page.isComma(whose - 1) && page.isComma(left);
    long owner = apart ? mentions.before(start, whose - 1) : Mentions.NONE;
    return owner == Mentions.NONE ? subject : owner;
  }

  /// "the fleet, WHICH ATTACKED them"
  private boolean isDeedOfWhich(Cue cue, long subject) {
    boolean accuses = page.is(cue.head(), "accuses") || page.is(cue.head(), "accused");
    int word = Mentions.start(subject);
    return (page.is(word, "which") || page.tag(word) == Tag.WDT)
        && cue.tellsThings()
        && !cue.is(Lexicon.TO)
        && !accuses;
  }

  /// "Lee, once DESCRIBED AS a fool, left"
  private boolean isDescribed(Cue cue) {
    return page.is(cue.end() - 1, "as")
        && cue.end() > cue.head() + 1
        && page.tag(cue.head()) != Tag.VBG
        && page.isComma(cue.start() - 1);
  }

  /// "SAYING it was late, Lee left": whether the cue opens the sentence, and a clause follows it.
  private boolean opens(Cue cue, int start, int from, int end) {
    boolean doing = page.tag(cue.head()) == Tag.VBG && isFirst(cue, start);
    int comma = from;
    boolean quoted = cue.start() == start; // "after calling the police" calls nobody anything
    while (doing && comma < end && !page.isComma(comma)) {
      quoted |= page.isQuoted(comma);
      comma++;
    }
    boolean clause = cue.is(Lexicon.SAY) && cue.is(Lexicon.BARE) && page.hasVerb(from, comma);
    boolean wish = cue.is(Lexicon.TO) && page.is(from, "to"); // "VOWING to fight, Lee left"
    return doing && (clause || wish || (cue.is(Lexicon.NAME) && quoted));
  }

  /// "After shouting that HE would kill them, POLICE shot the man": whether one speaks of himself
  /// there, and the phrase means several.
  private boolean isOfOne(int from, long phrase) {
    int first = page.is(from, "that") ? from + 1 : from;
    int last = Mentions.end(phrase) - 1;
    boolean several = page.tag(last) == Tag.NNS || page.has(last, Lexicon.ROLES | Lexicon.BODY);
    return several && (page.is(first, "he") || page.is(first, "she"));
  }

  /// "CALLING it late, Lee left", "After CALLING it late, Lee left", "Hours after CALLING"
  private boolean isFirst(Cue cue, int start) {
    int left = cue.start() - 1;
    boolean timed = left - 1 == start && page.has(start, Lexicon.TIME);
    return left < start || ((left == start || timed) && page.tokens().isIn(left, FRONTS));
  }

  /// Whether the cue tells what starts at `from`: somebody says it, or a mark or word leads to it,
  /// or it leads up to who says it.
  private boolean isTold(Cue cue, long mention, long before, int from, boolean leads) {
    boolean bound = cue.voice() == Cue.Voice.BOUND;
    boolean landed =
        leads || page.opensQuote(from) || page.isColon(from - 1) || openings.isWord(from);
    boolean urges = mention != Mentions.NONE && isUrging(cue) && !edges.isThing(mention);
    boolean asks = cue.is(Lexicon.TO) && !cue.is(Lexicon.BARE | Lexicon.NAME) && !urges;
    boolean loose = edges.isInfinitive(cue) || (asks && cue.end() == cue.head() + 1);
    boolean made = before != Mentions.NONE && subjects.isMade(cue, before);
    if ((mention == Mentions.NONE || (bound && loose && !made)) && !landed) {
      return false;
    }
    return mention != Mentions.NONE || cue.reports() || leads;
  }

  /// "praising them and URGING them to go on", "a letter this week URGING caution"
  private boolean isUrging(Cue cue) {
    int left = cue.start() - 1;
    boolean written = page.has(left, Lexicon.OCCASION | Lexicon.TIME);
    return page.is(cue.head(), "urging") && (written || page.tag(left) == Tag.CC);
  }

  /// The token after what the cue tells from `from` on, `before` being its subject or NONE; -1
  /// where its clause is over before that.
  private int close(Cue cue, long before, int from, int start, int end) {
    int who = before != Mentions.NONE ? Mentions.start(before) : cue.start();
    Clauses.Kind clause = clauses.of(cue, who, start);
    if (clauses.isShut(cue, clause, from)) {
      return -1;
    }
    int to = endings.of(cue, clause, from, end);
    boolean that = page.is(who - 1, "that") && page.tag(who - 2).isNoun();
    if (that && predicates.isFirst(start, who - 1)) {
      boolean whole = page.is(from, "that") || (cue.is(Lexicon.BARE) && !asks(from));
      int verb = predicates.verb(from, to, whole ? 1 : 0); // "The note that Lee said he wrote WAS"
      return verb < to || !cue.isPlain() ? verb : predicates.missed(from, to, true);
    }
    if (before != Mentions.NONE && wanted.isAt(who, start)) {
      to = wanted.end(from, to); // "The house he wants to buy COSTS a lot"
    }
    boolean writes = cue.is(Lexicon.WRITE) && !openings.isWord(from) && page.tag(from) != Tag.PRP;
    boolean things = !cue.is(Lexicon.BARE) || writes;
    if (before != Mentions.NONE) {
      boolean tells = !things && !cue.is(Lexicon.NAME);
      int cut = predicates.without(who, start, from, to, tells, cue.is(Lexicon.THING));
      if (cut < to) {
        claims.goesOn(cut, mentions.before(start, who));
      }
      to = cut;
    } else {
      to = predicates.withoutParticiple(cue, start, from, to);
    }
    if (!page.hasVerb(from, to) && (!cue.is(Lexicon.BARE) || cue.is(Lexicon.THING))) {
      to = adjuncts.withoutTime(from, to);
    }
    to = chains.withoutDeed(cue, before != Mentions.NONE, start, from, to);
    if (before == Mentions.NONE) {
      return to;
    }
    return shares.withoutMargin(cue, before, from, shares.withoutOther(before, from, to));
  }

  /// "TO go", "WHAT it is"
  private boolean asks(int i) {
    return page.tag(i) == Tag.TO || openings.isWord(i);
  }

  private String rule(long before, long mention) {
    if (before != Mentions.NONE) {
      return mentions.isPronoun(before) ? "pronoun-cue-before" : "speaker-cue-before";
    }
    return mention != Mentions.NONE ? "same-speaker-goes-on" : "cue-alone";
  }
}
