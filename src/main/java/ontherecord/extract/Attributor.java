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
  private final Endings endings;
  private final Asides asides;
  private final Edges edges;
  private final Beginnings beginnings;
  private final Brackets brackets;
  private final Leads leads;
  private final Labels labels;
  private final Answers answers;
  private final Inscriptions inscriptions;
  private final Wordings wordings;
  private final Mentions mentions;
  private final OtherOrders orders;
  private final Questioned questioned;
  private final Passives passives;
  private final HeldViews heldViews;
  private final PassedOn passedOn;
  private final EarlierReports earlier;
  private final AsideFinds asideFinds;
  private final UsualOrder usual;
  private final Claims claims = new Claims();

  private Attributor(Page page) {
    this.page = page;
    this.cues = new Cues(page);
    this.mentions = new Mentions(page);
    Adjuncts adjuncts = new Adjuncts(page, mentions);
    Openings openings = new Openings(page, mentions, adjuncts);
    Clauses clauses = new Clauses(page);
    this.edges = new Edges(page, mentions);
    this.endings = new Endings(page);
    this.asides = new Asides(page, mentions, edges, adjuncts);
    this.beginnings = new Beginnings(page, claims, openings);
    this.brackets = new Brackets(page);
    this.leads = new Leads(page);
    this.earlier = new EarlierReports(page, mentions, openings);
    this.asideFinds = new AsideFinds(page, edges, endings, earlier, claims);
    this.labels = new Labels(page, claims, mentions);
    this.answers = new Answers(page, mentions, claims);
    this.inscriptions = new Inscriptions(page, claims);
    this.wordings = new Wordings(page, new Auxiliaries(page));
    this.orders = new OtherOrders(page, mentions, openings, endings, edges, adjuncts, claims);
    this.heldViews = new HeldViews(page, mentions, adjuncts, clauses, endings, claims);
    this.questioned = new Questioned(page, mentions, openings, endings, adjuncts, clauses, claims);
    this.passives =
        new Passives(
            page,
            mentions,
            openings,
            endings,
            edges,
            adjuncts,
            clauses,
            heldViews,
            questioned,
            claims);
    this.passedOn = new PassedOn(page, cues, mentions, openings);
    this.usual =
        new UsualOrder(
            page,
            mentions,
            openings,
            endings,
            edges,
            adjuncts,
            clauses,
            orders,
            asideFinds,
            claims);
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
    } else if (brackets.closesOnly(start, end)) {
      end = page.bareEnd(start, end - 1);
    }
    start = leads.pastPlace(brackets.pastDateline(start, end), end);
    claims.turnTo(start);
    start = labels.take(start, end);
    if (start >= end) {
      return;
    }
    int told = answers.take(start, end);
    List<Cue> found = cues.in(told, end);
    if (told > start) {
      within(found, 0, told, end);
      return;
    }
    if (found.isEmpty()) {
      return;
    }
    int next = 0;
    asideFinds.clear();
    List<Asides.Aside> apart = asides.among(found, start, end);
    for (int i = 0; i < apart.size(); i++) {
      Asides.Aside aside = apart.get(i);
      int open = Math.max(claims.end(), start);
      if (asideFinds.isAgain(aside, found, next, open)
          || earlier.isBackedUp(aside, found, next, open)) {
        continue;
      }
      int clause = earlier.clause(aside, found, next, open);
      int from = clause >= 0 ? clause : beginnings.of(aside, found, next, start, end);
      Tag before = page.tag(from - 1);
      boolean marked = page.bracket(from - 1) > 0 || page.isDash(from - 1) || before == Tag.CC;
      next = within(found, next, start, marked ? from - 1 : from);
      asideFinds.take(aside, from, brackets.end(from, end));
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
      if (!takesInOtherOrder(cue, start, end)) {
        usual.take(cue, found.subList(i, Math.min(found.size(), i + NEXT)), start, end);
      }
    }
    return i;
  }

  /// Takes what the cue tells where speaker, cue and words stand in another order than "S said Q";
  /// returns whether they do.
  private boolean takesInOtherOrder(Cue cue, int start, int end) {
    switch (cue.voice()) {
      case PASSIVE -> passives.take(cue, start, end);
      case ADVERB -> heldViews.reportedly(cue, start, end);
      case NOUN -> orders.noun(cue, start, end);
      case PREPOSITION -> orders.accordingTo(cue, start, end);
      case ACTIVE, BOUND, QUOTED -> {
        return takesInverted(cue, start, end);
      }
    }
    return true;
  }

  /// "SAID LEE: “…”", "quoted LEE, as saying", "was HEARD saying"
  private boolean takesInverted(Cue cue, int start, int end) {
    if ((cue.start() == start && orders.inverted(cue, end)) || inscriptions.take(cue, start, end)) {
      return true;
    }
    if (wordings.take(cue, mentions, start, claims)) {
      return true;
    }
    Find quoted = passedOn.asSaid(cue, end);
    if (quoted != null && quoted.cue != null) {
      int from = quoted.start();
      int close = endings.of(quoted.cue, Clauses.Kind.MAIN, from, end);
      claims.add(new Find(quoted.rule, quoted.cue, quoted.mention).with(from, close), close);
      return true;
    }
    boolean heard = questioned.isHeard(cue, start);
    if (heard) {
      questioned.take(cue, start, end);
    }
    return heard;
  }
}
