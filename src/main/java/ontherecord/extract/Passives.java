package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Cues in the passive, and what somebody was asked: "Q was described by S as Q", "it was said that
/// Q", "asked whether Q".
final class Passives {

  /// How far into a statement the words may stand that tell who wrote.
  private static final int FAR = 8;

  /// What is supported with money.
  private static final WordSet PAID =
      WordSet.folded(List.of("study", "studies", "research", "work", "project"));

  private final Page page;
  private final Mentions mentions;
  private final Openings openings;
  private final Endings endings;
  private final Edges edges;
  private final Clauses clauses;
  private final Adjuncts adjuncts;
  private final HeldViews heldViews;
  private final Claims claims;
  private final ClauseStarts starts;
  private final AsReported reported;
  private final NamedBy namedBy;
  private final Declarations declarations;
  private final Questioned questioned;

  Passives(
      Page page,
      Mentions mentions,
      Openings openings,
      Endings endings,
      Edges edges,
      Adjuncts adjuncts,
      Clauses clauses,
      HeldViews heldViews,
      Questioned questioned,
      Claims claims) {
    this.page = page;
    this.mentions = mentions;
    this.openings = openings;
    this.endings = endings;
    this.edges = edges;
    this.adjuncts = adjuncts;
    this.clauses = clauses;
    this.heldViews = heldViews;
    this.questioned = questioned;
    this.claims = claims;
    this.starts = new ClauseStarts(page);
    this.reported = new AsReported(page, endings, claims);
    this.namedBy = new NamedBy(page);
    this.declarations = new Declarations(page, mentions, edges, clauses, endings, claims);
  }

  /// "was asked by S whether Q", "Q was described by S as Q", "Q was reported by S".
  void take(Cue cue, int start, int end) {
    int by = namedBy.past(cue, end);
    boolean means = by + 2 < end && page.tokens().isIn(by + 1, SourceWords.MEANS);
    if (by + 1 >= end || !page.is(by, "by") || means) {
      if (!named(cue, start, end)) {
        unsaid(cue, cue.end(), start, end);
      }
      return;
    }
    long agent = mentions.bare(by + 1, end);
    boolean minds = !cue.is(Lexicon.SAY | Lexicon.WRITE) && edges.isOneThing(agent);
    if (agent == Mentions.NONE || minds || isMade(cue)) {
      return; // "is supported by a wall", "a novel written by Lee"
    }
    long whole = page.isComma(Mentions.end(agent)) ? mentions.after(by + 1, end) : agent;
    int close = Mentions.end(whole);
    agent = close >= end ? whole : agent; // "was confirmed by a spokeswoman, Ann Lee"
    boolean described = whole != agent && page.isComma(close) && page.is(close + 1, "as");
    boolean speaks = whole != agent && page.isComma(close) && page.isWhich(close + 1);
    agent = described || speaks ? whole : agent; // "by HER SON, TOM ORR, who said"
    int topic = topic(cue, agent, end);
    agent = topic >= 0 ? Mentions.range(by + 1, topic) : agent;
    agent = Mentions.range(by + 1, adjuncts.withoutTime(by + 1, Mentions.end(agent)));
    int after = described ? close + 1 : Mentions.end(agent);
    boolean sunday = page.is(after, "on") && page.is(after + 1, "sunday"); // "the Mail on Sunday"
    after = sunday && page.is(after + 2, "as") ? after + 2 : after;
    if (cue.reports() && page.is(cue.start() - 1, "as")) {
      reported.take(cue, agent, start, end);
      return;
    }
    Find find = new Find("passive", cue, agent);
    boolean heard = cue.is(Lexicon.TOLD) || cue.is(Lexicon.TO) || page.is(cue.head(), "warned");
    long subject = heard ? Mentions.NONE : mentions.before(start, cue.start());
    boolean named =
        subject != Mentions.NONE
            && page.tag(Mentions.start(subject)) != Tag.WP
            && !(page.is(Mentions.start(subject), "it") && page.is(after, "that"));
    boolean bare = cue.start() == cue.head() || !page.tag(cue.start()).isVerb();
    boolean led = bare && page.tag(Mentions.start(subject) - 1) == Tag.IN;
    boolean seen = bare && page.is(cue.head(), "seen") && page.isCue(after);
    if (named && (led || seen) && !cue.is(Lexicon.TOLD)) {
      return; // "in a letter seen by the Post", "in remarks reported by Reuters"
    }
    if (named && Mentions.start(subject) >= claims.end()) {
      find.with(Mentions.start(subject), Mentions.end(subject));
    }
    int left = cue.start() - 1;
    if (!named && left >= claims.end() && page.closesQuote(left)) {
      find.with(page.marks().start(page.marks().at(left)), left + 1);
    }
    int told = heard && !page.is(cue.head(), "asked") ? told(after, end) : -1;
    after = told > after ? told : after;
    int stop = after;
    if (after < end) {
      boolean leads =
          (openings.isWord(after) && !isRelative(after))
              || page.opensQuote(after)
              || page.is(after, "as")
              || topic >= 0
              || told >= 0
              || page.tag(after) == Tag.TO
              || (page.is(after, "not") && page.tag(after + 1) == Tag.TO)
              || (page.is(after, "of")
                  && (page.tag(after + 1) == Tag.VBG || page.opensQuote(after + 1)))
              || (heard && (page.is(after, "about") || page.is(after, "for")));
      if (leads) {
        boolean preposition = heard && page.tag(after) == Tag.IN && !openings.isWord(after);
        int from = preposition ? after + 1 : after;
        Clauses.Kind clause = clauses.of(cue, cue.start(), start);
        stop = endings.of(cue, clause, from, end);
        find.with(from, stop);
      }
    }
    claims.add(find, stop);
  }

  /// "was told by Lee on Monday IT WAS SAFE", but not "by a man he met that it was safe": where the
  /// clause starts that needs no "that"; -1 where none does.
  private int told(int first, int end) {
    int from = isWhole(first, end) ? first : adjuncts.past(first, end);
    if (openings.isWord(from)) {
      return from;
    }
    for (int i = from; i < Math.min(end, from + FAR); i++) {
      if (page.is(i, "that")) {
        return -1;
      }
    }
    return isWhole(from, end) ? from : -1;
  }

  /// "by firms THAT SAY so"
  private boolean isRelative(int that) {
    return page.is(that, "that") && page.isCue(that + 1) && page.tag(that + 1).isFinite();
  }

  /// "was accused by colleagues OF FRAUD", "was praised by them FOR HER COURAGE": where that starts
  /// which somebody is judged for; -1 where none is told.
  private int topic(Cue cue, long agent, int end) {
    boolean judges = !cue.is(Lexicon.BARE) || page.is(cue.head(), "accused");
    int last = Math.min(end - 2, Mentions.end(agent));
    for (int i = Mentions.start(agent) + 1; judges && i <= last; i++) {
      Tag next = page.tag(i + 1);
      boolean noun = next == Tag.NN && !page.isCapital(i + 1) && page.is(cue.head(), "accused");
      boolean other = page.has(i - 1, Lexicon.ROLE); // "by a lawyer for his client"
      boolean own = page.is(i, "for") && !other && (next == Tag.PRPS || page.is(i + 1, "her"));
      boolean joins = page.is(i, "for") || page.is(i, "of");
      if (joins && !page.isQuoted(i) && (next == Tag.VBG || own || (page.is(i, "of") && noun))) {
        return i;
      }
    }
    return -1;
  }

  /// "The plan was called “a mess” by Lee": takes what is called so and the quoted words, and
  /// returns whether the cue stands so.
  private boolean named(Cue cue, int start, int end) {
    int by = namedBy.of(cue.end());
    long agent = by < 0 ? Mentions.NONE : mentions.after(by + 1, end);
    if (agent == Mentions.NONE || edges.isOneThing(agent)) {
      return false;
    }
    Find find = new Find("passive", cue, agent);
    boolean be = cue.start() < cue.head() && page.tag(cue.start()).isVerb();
    boolean heard = cue.is(Lexicon.TOLD | Lexicon.TO) && !cue.is(Lexicon.NAME);
    long subject = be && !heard ? mentions.before(start, cue.start()) : Mentions.NONE;
    boolean own = subject != Mentions.NONE && page.tag(Mentions.start(subject)) != Tag.WP;
    if (own && Mentions.start(subject) >= claims.end()) {
      find.with(Mentions.start(subject), Mentions.end(subject));
    }
    claims.add(find.with(cue.end(), by), Mentions.end(agent));
    return true;
  }

  /// "a novel WRITTEN by Lee", "a page PUBLISHED by it", "rules ADDED by the town", "land HELD by
  /// few", "the study was SUPPORTED by a fund": what is done by somebody, without a word.
  private boolean isMade(Cue cue) {
    int verb = cue.head();
    boolean work = page.is(verb, "written") || page.is(verb, "published");
    boolean paid = page.is(verb, "supported") && page.tokens().isIn(cue.start() - 1, PAID);
    return work || paid || page.is(verb, "added") || page.is(verb, "held");
  }

  /// "it was said that Q": nobody is told to have.
  private void unsaid(Cue cue, int first, int start, int end) {
    int from = adjuncts.past(first, end);
    boolean tells = page.is(cue.head(), "told");
    boolean told = tells && (page.opensQuote(from) || (isTold(cue, start) && isWhole(from, end)));
    boolean opens = page.is(from, "that") || (tells && page.is(from, "how"));
    boolean that = cue.is(Lexicon.SAY) && cue.is(Lexicon.BARE) && opens;
    if (from < end && (that || told)) {
      int to = endings.of(cue, clauses.of(cue, cue.start(), start), from, end);
      long sender = cue.is(Lexicon.TOLD) ? sender(start, cue.start()) : Mentions.NONE;
      String rule = sender == Mentions.NONE ? "cue-alone" : "passive";
      claims.add(new Find(rule, cue, sender).with(from, to), to);
    }
    questioned.take(cue, start, end);
    if (!declarations.take(cue, start, end)) {
      heldViews.take(cue, start, end);
    }
  }

  /// "She WAS TOLD it was safe", but not "was never told", "should be told", "if he is told".
  private boolean isTold(Cue cue, int start) {
    if (Auxiliaries.isUnsure(page, cue)) {
      return false;
    }
    long subject = mentions.before(start, cue.start());
    int first = Mentions.start(subject);
    Tag led = subject == Mentions.NONE ? Tag.IN : page.tag(first - 1);
    boolean nobody = page.is(first, "nobody") || page.is(first, "no") || page.is(first, "few");
    boolean opens = first - 1 >= start && (led == Tag.IN || led == Tag.WRB || led == Tag.WP);
    return subject != Mentions.NONE && !nobody && !opens && page.tag(first) != Tag.WP;
  }

  /// Whether a subject and its verb start there: "it was", "the plant would".
  private boolean isWhole(int from, int end) {
    if (!starts.isClause(from, end)) {
      return false;
    }
    boolean pronoun = page.tag(from) == Tag.PRP || page.tag(from) == Tag.EX;
    int core = pronoun ? from + 1 : mentions.core(from, end);
    return core > from && core < end && page.tag(core).isFinite();
  }

  /// Who wrote, in "In an email sent by Lee, employees were told that"; NONE where nobody did.
  private long sender(int start, int end) {
    for (int i = start + 2; page.is(start, "in") && i < Math.min(end, start + FAR); i++) {
      boolean sent = page.tag(i - 1) == Tag.VBN && page.has(i - 2, Lexicon.OCCASION);
      boolean by = page.is(i, "by") && sent;
      if (by || (page.is(i, "from") && page.has(i - 1, Lexicon.OCCASION))) {
        long sender = mentions.bare(i + 1, end);
        return page.isComma(Mentions.end(sender)) ? sender : Mentions.NONE;
      }
    }
    return Mentions.NONE;
  }
}
