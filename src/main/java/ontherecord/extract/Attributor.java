package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.Block;

/// Joins cue, mention and content within a statement: "S said Q", "Q, said S", "Q, S said, Q",
/// "according to S, Q". One rule each, by the order in which the three stand.
final class Attributor {

  private static final int NEXT = 6;
  private final Page page;
  private final Cues cues;
  private final Mentions mentions;
  private final Openings openings;
  private final Addressees addressees;
  private final Endings endings;
  private final Clauses clauses;
  private final Asides asides;
  private final Edges edges;
  private final Deeds deeds;
  private final Leads leads;
  private final Beginnings beginnings;
  private final Brackets brackets;
  private final Adjuncts adjuncts;
  private final Subjects subjects;
  private final Labels labels;
  private final OtherOrders orders;
  private final Passives passives;
  private final HeldViews heldViews;
  private final Relatives relatives;
  private final Surveys surveys;
  private final Predicates predicates;
  private final Shares shares;
  private final PassedOn passedOn;
  private final Claims claims = new Claims();

  private Attributor(Page page) {
    this.page = page;
    this.cues = new Cues(page);
    this.mentions = new Mentions(page);
    this.edges = new Edges(page, mentions);
    this.deeds = new Deeds(page, mentions, edges);
    this.adjuncts = new Adjuncts(page, mentions);
    this.openings = new Openings(page, mentions, adjuncts);
    this.addressees = new Addressees(page, mentions, adjuncts);
    this.endings = new Endings(page);
    this.clauses = new Clauses(page);
    this.asides = new Asides(page, mentions, edges, adjuncts);
    this.leads = new Leads(page);
    this.beginnings = new Beginnings(page, claims, openings);
    this.brackets = new Brackets(page);
    this.subjects = new Subjects(page, mentions);
    this.labels = new Labels(page, claims, mentions);
    this.orders = new OtherOrders(page, mentions, openings, endings, edges, adjuncts, claims);
    this.heldViews = new HeldViews(page, mentions, clauses, endings, claims);
    this.passives =
        new Passives(
            page, mentions, openings, endings, edges, adjuncts, clauses, heldViews, claims);
    this.relatives = new Relatives(page, endings, claims);
    this.surveys = new Surveys(page);
    this.predicates = new Predicates(page);
    this.shares = new Shares(page);
    this.passedOn = new PassedOn(page, cues, mentions, openings);
  }

  /// The quotations that have a cue of their own, in the order of the text.
  static List<Find> finds(Page page) {
    Attributor attributor = new Attributor(page);
    for (int s = 0; s < page.statements(); s++) {
      Block.Kind kind = page.kind(s);
      boolean told = kind != Block.Kind.BYLINE && kind != Block.Kind.CREDIT;
      if (told && page.start(s) >= attributor.claims.end()) {
        attributor.statement(s);
      }
    }
    return attributor.passedOn.turned(attributor.claims.finds());
  }

  private void statement(int s) {
    int start = page.start(s);
    int end = page.bareEnd(start, page.end(s));
    end = brackets.withoutCredit(start, end);
    if (isBracketed(start, end)) {
      start++;
      end = page.bareEnd(start, end - 1);
    }
    start = brackets.pastDateline(start, end);
    claims.turnTo(start);
    start = labels.take(start, end);
    if (start >= end) {
      return;
    }
    List<Cue> found = cues.in(start, end);
    if (found.isEmpty()) {
      return;
    }
    int next = 0;
    List<Asides.Aside> apart = asides.among(found, start, end);
    for (int i = 0; i < apart.size(); i++) {
      Asides.Aside aside = apart.get(i);
      int from = beginnings.of(aside, found, next, start, end);
      boolean marked = page.bracket(from - 1) > 0 || page.isDash(from - 1);
      next = within(found, next, start, marked ? from - 1 : from);
      take(aside, from, brackets.end(from, end));
      while (next < found.size() && found.get(next).start() < claims.end()) {
        next++;
      }
    }
    within(found, next, start, end);
  }

  /// "(“No,” he said.)"
  private boolean isBracketed(int start, int end) {
    if (end - start < 4 || page.tag(start) != Tag.BRACKET || page.tag(end - 1) != Tag.BRACKET) {
      return false;
    }
    for (int i = start + 1; i < end - 1; i++) {
      if (page.tag(i) == Tag.BRACKET && !page.isQuoted(i)) {
        return false;
      }
    }
    return true;
  }

  /// Takes the cues from number `next` on that stand before token `end`; returns the number of the
  /// first that does not.
  private int within(List<Cue> found, int next, int start, int end) {
    int i = next;
    while (i < found.size() && found.get(i).start() < end) {
      Cue cue = found.get(i++);
      if (cue.start() < claims.end()) {
        continue;
      }
      if (cue.voice() == Cue.Voice.PREPOSITION) {
        orders.accordingTo(cue, start, end);
      } else {
        verb(cue, found.subList(i, Math.min(found.size(), i + NEXT)), start, end);
      }
    }
    return i;
  }

  private void take(Asides.Aside aside, int from, int end) {
    int until = edges.trimmed(from, aside.left());
    boolean links = aside.on() >= 0 && leads.isLink(from, until);
    if (until <= from) {
      return;
    }
    boolean quoted = page.isQuoted(aside.left() - 1);
    boolean aloud = quoted && !edges.isThinking(aside.cue().head());
    Cue cue = aloud ? aside.cue().aloud() : aside.cue();
    Find find = new Find(aside.rule(), cue, aside.mention());
    boolean led = !quoted && leads.isLead(from, until);
    boolean bare = aside.on() < 0 && !quoted;
    boolean clause = bare && leads.isClause(from, until);
    int main = clause ? edges.pastAside(aside, end) : -1;
    if (bare && main < 0 && (led || clause || leads.isAct(from, until))) {
      return;
    }
    if (!led && !links) {
      find.with(from, until);
    }
    int stop = aside.stop();
    int on = Math.max(aside.on(), main);
    if (on >= 0) {
      int close = endings.of(aside.cue(), Clauses.Kind.MAIN, on, end);
      find.with(on, close);
      stop = close;
    }
    claims.add(find, stop);
  }

  private void verb(Cue cue, List<Cue> after, int start, int end) {
    if (cue.voice() == Cue.Voice.PASSIVE) {
      passives.take(cue, start, end);
      return;
    }
    if (cue.voice() == Cue.Voice.ADVERB) {
      heldViews.reportedly(cue, start, end);
      return;
    }
    if (cue.voice() == Cue.Voice.NOUN) {
      orders.noun(cue, start, end);
      return;
    }
    if (cue.start() == start && orders.inverted(cue, end)) {
      return;
    }
    Find quoted = passedOn.asSaid(cue, end);
    if (quoted != null && quoted.cue != null) {
      int from = quoted.start();
      int close = endings.of(quoted.cue, Clauses.Kind.MAIN, from, end);
      claims.add(new Find(quoted.rule, quoted.cue, quoted.mention).with(from, close), close);
      return;
    }
    if (passives.isHeard(cue, start)) {
      passives.asked(cue, start, end);
      return;
    }
    if (subjects.isOthers(cue, start)) {
      return;
    }
    long before = claims.subjectAt(cue.start());
    before = before != Mentions.NONE ? before : subjects.before(cue, start, claims.end());
    boolean which = before != Mentions.NONE && page.is(Mentions.start(before), "which");
    boolean accuses = page.is(cue.head(), "accuses") || page.is(cue.head(), "accused");
    if (which && cue.tellsThings() && !cue.is(Lexicon.TO) && !accuses) {
      return; // "the fleet, which attacked them"
    }
    if (before != Mentions.NONE) {
      claims.subject(before);
    }
    long mention = before != Mentions.NONE ? before : subjects.inherited(cue, start, claims);
    if (before != Mentions.NONE && relatives.take(cue, before, start, end)) {
      return;
    }
    if (deeds.isOfThing(cue, mention, before != Mentions.NONE)) {
      return;
    }
    if (before == Mentions.NONE && subjects.isTold(cue)) {
      mention = Mentions.NONE; // "He was called in and told that"
    }
    int from = openings.of(cue, end);
    from = from < 0 ? surveys.from(cue, before, end) : from;
    if (before != Mentions.NONE && orders.asTold(cue, before, start, end)) {
      return;
    }
    if (from < 0 || deeds.isAt(cue, mention, from, end)) {
      return;
    }
    if (cue.is(Lexicon.NAME) && addressees.isBareObject(cue, from, end)) {
      return;
    }
    boolean as = page.is(cue.end() - 1, "as") && cue.end() > cue.head() + 1;
    if (as
        && before == Mentions.NONE
        && page.tag(cue.head()) != Tag.VBG
        && page.isComma(cue.start() - 1)) {
      mention = Mentions.NONE; // "Lee, once described as a fool, left"
    }
    boolean bound = cue.voice() == Cue.Voice.BOUND;
    boolean landed = page.opensQuote(from) || page.isColon(from - 1) || openings.isWord(from);
    boolean asks = cue.is(Lexicon.TO) && !cue.is(Lexicon.BARE | Lexicon.NAME);
    boolean loose = edges.isInfinitive(cue) || (asks && cue.end() == cue.head() + 1);
    boolean made = before != Mentions.NONE && subjects.isMade(cue, before);
    if ((mention == Mentions.NONE || (bound && loose && !made)) && !landed) {
      return;
    }
    if (mention == Mentions.NONE && !cue.reports()) {
      return;
    }
    if (before != Mentions.NONE && relatives.said(Mentions.start(before), from, end) >= 0) {
      return; // "those who knew him say", where another cue follows
    }
    int subject = before != Mentions.NONE ? Mentions.start(before) : cue.start();
    Clauses.Kind clause = clauses.of(cue, subject, start);
    if (clauses.isShut(cue, clause, from)) {
      return;
    }
    int to = endings.of(cue, clause, from, end);
    boolean writes = cue.is(Lexicon.WRITE) && !openings.isWord(from) && page.tag(from) != Tag.PRP;
    boolean things = !cue.is(Lexicon.BARE) || writes;
    if (before != Mentions.NONE) {
      int who = Mentions.start(before);
      int cut = predicates.without(who, start, from, to, !things && !cue.is(Lexicon.NAME));
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
    to = before == Mentions.NONE ? to : shares.withoutOther(before, from, to);
    if (orders.holdsReport(cue, after, from, to, end)) {
      return;
    }
    boolean opens = mention == Mentions.NONE && cue.start() == start && to > from;
    if (opens && page.tag(cue.head()) == Tag.VBG) {
      mention = subjects.behind(to, end);
    }
    String rule =
        before != Mentions.NONE
            ? (mentions.isPronoun(before) ? "pronoun-cue-before" : "speaker-cue-before")
            : mention != Mentions.NONE ? "same-speaker-goes-on" : "cue-alone";
    Find find = new Find(rule, cue, mention).with(from, to);
    find.stated = before != Mentions.NONE || mention != Mentions.NONE;
    claims.add(find, to);
  }
}
