package ontherecord.extract;

import java.util.ArrayList;
import java.util.List;
import ontherecord.tag.Tag;
import org.jspecify.annotations.Nullable;

/// Finds the cues that stand beside what they report, set apart by a comma, a dash or a closing
/// mark: "Q, S said", "Q, said S", "Q, S said, Q", "Q, according to S". What they report is what
/// stands before them, and may go on behind them.
final class Asides {

  /// How far behind an aside its verb may stand.
  private static final int FAR = 40;

  private static final int TELLS = Lexicon.SAY | Lexicon.THINK;

  /// A cue set apart.
  ///
  /// @param left the token after the last of what stands before it and may be its content
  /// @param stop the token after the aside's own words: cue, mention, when and where
  /// @param on the token where its content goes on; -1 where it does not
  record Aside(String rule, Cue cue, long mention, int left, int stop, int on) {}

  private final Page page;
  private final OtherVoices voices;
  private final Mentions mentions;
  private final Edges edges;
  private final Adjuncts adjuncts;
  private final Resumptions resumptions;
  private final Sequels sequels;
  private final AccordingTo accordingTo;
  private final QuotesBefore quotes;
  private final Surveys surveys;
  private final List<Aside> asides = new ArrayList<>();

  Asides(Page page, Mentions mentions, Edges edges, Adjuncts adjuncts) {
    this.page = page;
    this.voices = new OtherVoices(page);
    this.mentions = mentions;
    this.edges = edges;
    this.adjuncts = adjuncts;
    this.resumptions = new Resumptions(page, edges, adjuncts);
    this.sequels = new Sequels(page, edges, resumptions);
    this.accordingTo = new AccordingTo(page, mentions, edges, adjuncts);
    this.quotes = new QuotesBefore(page);
    this.surveys = new Surveys(page, mentions);
  }

  /// Those among the cues of the statement `[start, end)`, in order; the list holds them until the
  /// next call.
  List<Aside> among(List<Cue> cues, int start, int end) {
    asides.clear();
    int floor = start;
    for (int i = 0; i < cues.size(); i++) {
      Cue cue = cues.get(i);
      if (cue.start() < floor) {
        continue;
      }
      Aside aside = of(cue, floor, end);
      if (aside != null) {
        asides.add(aside);
        floor = aside.stop;
      }
    }
    return asides;
  }

  private @Nullable Aside of(Cue found, int start, int end) {
    if (found.voice() == Cue.Voice.PREPOSITION) {
      return accordingTo.aside(found, start, end);
    }
    Cue cue = quotes.withoutTopic(found, start);
    boolean reports = cue.is(Lexicon.BARE) || cue.voice() == Cue.Voice.QUOTED;
    boolean sends = cue.is(Lexicon.WRITE); // "“No,” he emailed his boss"
    if (!(reports || sends || (cue.is(Lexicon.SAY) && cue.is(Lexicon.WEAK | Lexicon.TO)))
        || cue.voice() == Cue.Voice.BOUND
        || cue.voice() == Cue.Voice.NOUN
        || cue.voice() == Cue.Voice.ADVERB
        || cue.voice() == Cue.Voice.PASSIVE) {
      return null;
    }
    int author = quotes.authored(start, cue.start() - 1);
    boolean hears = cue.is(Lexicon.TOLD | Lexicon.TO);
    if (author >= 0 && (hears || mentions.after(cue.end(), end) == Mentions.NONE)) {
      long whole = Mentions.range(author + 1, cue.start());
      return placed("speaker-cue", cue, whole, start, author, edges.pastTold(cue, end), end);
    }
    long before = mentions.before(start, cue.start());
    if (before != Mentions.NONE && mentions.isRelative(before)) {
      return null;
    }
    if (before != Mentions.NONE && !isInverted(cue, before, start, end)) {
      return subjectFirst(cue, before, start, end);
    }
    int left = cue.start() - 1;
    boolean bare = page.tag(cue.head()) == Tag.VB && page.is(cue.start(), "not");
    if (left <= start || !sets(left) || bare) { // ", NOT DECLARE war"
      return null;
    }
    boolean alone = page.closesQuote(left) && edges.isAlone(start, left, cue.end());
    if (!alone && !cue.is(Lexicon.SAY | Lexicon.WRITE)) {
      return null;
    }
    long after = mentions.ofOne(edges.pastAmount(cue.end()), end);
    if (after == Mentions.NONE
        || edges.isTold(cue, after, page.isQuoted(left))
        || (mentions.isPronoun(after) && !page.isQuoted(left))) {
      return null;
    }
    boolean runs = page.closesQuote(left) && !alone && page.tokens().isWord(left - 1);
    if (runs && !edges.isSomebody(after)) {
      return null; // "A group that calls itself “Free Norland” claimed the attack"
    }
    boolean named = !page.isQuoted(left) && !cue.isPlain() && !page.hasVerb(start, left);
    int on = Mentions.end(after); // "In short, explained Lee: “…”"
    boolean leads = page.isColon(on) && page.opensQuote(on + 1);
    if ((named && !leads && !isInside(cue, after, end)) || edges.isToldOf(start, left)) {
      return null; // "Lee, the author of “Low Tide,” pointed out his mistakes"
    }
    return placed("cue-speaker", cue, after, start, left, Mentions.end(after), end);
  }

  /// "They lost him, who had led them, said Lee.": a subject follows, and nothing behind it that it
  /// could have said, or, behind a thing alone, the thing's verb: "The war, wrote Lee, was just".
  private boolean isInverted(Cue cue, long before, int start, int end) {
    int left = cue.start() - 1;
    boolean first = page.isComma(left) && cue.start() == cue.head();
    if (first && edges.isPart(start, left)) {
      long subject = mentions.bare(cue.end(), end);
      return !edges.isSomebody(before) && isInside(cue, subject, end);
    }
    if (!first || !cue.isPlain() || edges.isPart(start, Mentions.end(before))) {
      return false;
    }
    long after = mentions.after(cue.end(), end);
    return after != Mentions.NONE
        && !edges.isWhen(after)
        && !mentions.isPronoun(after)
        && edges.isSomebody(after)
        && page.tokens().isWord(cue.end())
        && (adjuncts.past(Mentions.end(after), end) >= end
            || adjuncts.isOccasion(Mentions.end(after), end)
            || page.tag(Mentions.end(after)) == Tag.WP
            || page.tag(Mentions.end(after)) == Tag.WDT);
  }

  /// "The war, WROTE ANN LEE, was just": whether a comma closes what tells who speaks, and the verb
  /// of what is told stands behind it.
  private boolean isInside(Cue cue, long subject, int end) {
    boolean told = cue.is(Lexicon.TOLD | Lexicon.TO | Lexicon.WEAK) || !cue.reports();
    if (told || subject == Mentions.NONE || !edges.isSomebody(subject) || edges.isWhen(subject)) {
      return false;
    }
    int comma = adjuncts.apart(Mentions.end(subject), end);
    return comma >= 0 && page.hasVerb(comma + 1, Math.min(end, comma + FAR));
  }

  private @Nullable Aside subjectFirst(Cue cue, long before, int start, int end) {
    int left = edges.beforeAmount(Mentions.start(before) - 1);
    boolean closed = page.closesQuote(left - 1) && page.isComma(left - 2);
    boolean apart = closed || page.isComma(left - 1) || edges.isDashed(start, left - 1);
    if (left - 1 > start && page.is(left, "as") && apart) {
      left--;
    }
    long mention = before;
    if (left > start && !page.isQuoted(left) && !sets(left)) {
      left = quotes.closing(start, left);
      mention = Mentions.range(left + 1, Mentions.end(before));
    }
    if (left <= start
        || !sets(left)
        || quotes.isLed(start, left)
        || voices.restates(left + 1, end)) {
      return null;
    }
    int close = page.isComma(left) ? quotes.described(start, left) : quotes.titled(start, left);
    if (close >= 0) {
      left = close;
      mention = Mentions.range(close + 1, Mentions.end(before));
    }
    int stop = edges.pastTold(cue, end);
    String rule = mentions.isPronoun(mention) ? "pronoun-cue" : "speaker-cue";
    return placed(rule, cue, mention, start, left, stop, end);
  }

  /// Whether the token sets an aside apart from what stands before it. A closing mark does only
  /// where the quoted words end in a mark of their own: "“No,” he said".
  private boolean sets(int left) {
    if (page.closesQuote(left)) {
      int inner = left - 1;
      return page.isComma(inner)
          || page.isStop(inner)
          || page.isDash(inner)
          || page.is(inner, "\u2026")
          || page.tag(inner) == Tag.COLON
          || page.is(left + 2, "how") // "“A mess” was HOW Lee put it"
          || page.isQuoted(left - 1);
    }
    return !page.isQuoted(left) && (page.isComma(left) || page.isDash(left));
  }

  private @Nullable Aside placed(
      String rule, Cue cue, long mention, int start, int left, int stop, int end) {
    boolean quoted = page.closesQuote(left);
    boolean stops = quoted && (page.isComma(left - 1) || page.isStop(left - 1));
    if (quoted
        && (edges.leadsIn(start, left) || (!stops && !cue.is(Lexicon.SAY | Lexicon.WRITE)))) {
      return null;
    }
    int from = quoted ? left + 1 : left;
    int tail = resumptions.pastBracket(adjuncts.past(stop, end), end);
    boolean bracket = tail < end && page.bracket(tail) < 0;
    boolean trails =
        !quoted && tail > stop && resumptions.trails(cue, tail, end) && !edges.isPart(start, left);
    boolean dated = resumptions.isDated(mention, cue, tail, end);
    tail = dated && !edges.isPart(start, left) ? end : tail;
    boolean asked = resumptions.isAsked(tail);
    boolean occasion = adjuncts.isOccasion(tail, end) && edges.isBareClause(start, left);
    boolean apart =
        !quoted && resumptions.isSpeakers(cue, mention, tail) && !edges.isPart(start, left);
    boolean closes = tail >= end || bracket || asked || trails || apart || (!quoted && occasion);
    boolean below = page.isColon(end) && !page.hasVerb(start, left); // "In a letter, Lee said:"
    if (!quoted && closes && (below || edges.isLeadIn(start, left))) {
      return null; // "Citing the cost, the board recommended closing it"
    }
    boolean written =
        sequels.writes(cue, mention) && (closes || sequels.writesOn(start, left, tail, end));
    boolean shown = page.isComma(tail) && surveys.isSurvey(mention);
    boolean bare = (closes || shown) && edges.isBareClause(start, left);
    boolean told = cue.is(TELLS) || written || bare;
    boolean whole = cue.is(Lexicon.BARE) || cue.voice() == Cue.Voice.QUOTED;
    if (!quoted && !(whole && told)) {
      return null;
    }
    boolean semicolon = !closes && page.isSemicolon(tail);
    boolean after = Mentions.start(mention) > cue.start(); // "It is, says Lee: “…”"
    boolean clause = !quoted && sequels.isMain(start, left); // "It rained, Lee said: “…”"
    boolean opener = after || clause || (quoted && tail > stop); // "“It is,” Lee said in Bern: “…”"
    boolean colon = page.isColon(tail) && (clause || (opener && page.opensQuote(tail + 1)));
    boolean marked = !closes && (page.isComma(tail) || page.isDash(tail) || semicolon || colon);
    boolean quoteOn = !closes && quoted && page.opensQuote(tail);
    if (!closes && !marked && !quoteOn) {
      // "“No,” he said of the plan as he left"
      boolean free =
          quoted
              && tail == stop
              && (page.is(left + 2, "how")
                  || resumptions.leadsOn(stop)
                  || stop + 1 >= end
                  || (stops && stop == Mentions.end(mention) && edges.isAlone(start, left, stop)));
      boolean who = page.tag(stop) == Tag.WP && stop == tail && stop == Mentions.end(mention);
      boolean heard = (cue.is(Lexicon.TOLD) || page.isColon(stop)) && edges.isSentence(start, left);
      boolean tells = page.is(stop, "that") && page.tag(stop) != Tag.WDT;
      if (!who && !heard && (!quoted || tells || !(free || tail > stop))) {
        return null;
      }
      int again = quoted ? resumptions.quote(tail, end) : -1;
      return again < 0
          ? new Aside(rule + "-after", cue, mention, from, resumptions.rest(tail, end), -1)
          : new Aside(rule + "-inside", cue, mention, from, again, again);
    }
    int answer = asked && quoted ? resumptions.quote(tail, end) : -1;
    if (answer >= 0) {
      return new Aside(rule + "-inside", cue, mention, from, answer, answer);
    } else if (closes) {
      return new Aside(
          rule + "-after", cue, mention, from, bracket || asked || apart ? tail : end, -1);
    }
    int next = quoteOn ? tail : tail + 1;
    boolean opens = next < end && page.opensQuote(next);
    boolean starts = clause || (after && edges.isPart(start, left)); // "In short, says Lee: “…”"
    boolean free = quoted || (colon && starts) || edges.isOpen(start, left, after);
    boolean lands = !quoted && !opens && resumptions.landsAfter(tail, end);
    if (lands || (opens && !free && page.isCapital(next + 1) && next + 1 < end)) {
      return null;
    }
    if (opens) {
      boolean own = semicolon && quoted && quotes.isOpen(next, end); // "…; “No,” Orr said"
      String where = rule + (own ? "-after" : "-inside");
      return new Aside(where, cue, mention, from, next, own ? -1 : next);
    }
    int resumed = quoted ? resumptions.at(next, end) : -1;
    if (resumed >= 0) {
      return new Aside(rule + "-inside", cue, mention, from, resumed, resumed);
    }
    boolean there = !quoted && tail > stop && page.is(next, "where"); // "spoke in Bern, where"
    there |= page.tag(next) == Tag.WRB && after;
    boolean goesOn =
        next < end
            && !there
            && (page.isComma(tail) || semicolon || colon || edges.isDashed(start, left))
            && !(tail > stop && (page.is(next, "after") || page.is(next, "despite")))
            && (quoted || !voices.startAt(start, tail, true, end))
            && sequels.goesOn(start, left, next, end);
    return goesOn
        ? new Aside(rule + "-inside", cue, mention, from, next, next)
        : new Aside(rule + "-after", cue, mention, from, resumptions.rest(next, end), -1);
  }
}
