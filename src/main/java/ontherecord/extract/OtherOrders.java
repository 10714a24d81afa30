package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Cues whose speaker and content stand in an order of their own: "Q was described by S as Q", "S's
/// claim that Q", "according to S, Q".
final class OtherOrders {

  private static final WordSet SAYS =
      WordSet.folded(List.of("said", "says", "added", "adds", "asked", "asks"));

  private static final WordSet LASTS =
      WordSet.folded(List.of("continued", "continues", "began", "begins"));

  /// How far into a statement the words may stand that tell who wrote.
  private static final int FAR = 8;

  private final Page page;
  private final Mentions mentions;
  private final Openings openings;
  private final Endings endings;
  private final NounEndings nounEndings;
  private final Edges edges;
  private final Clauses clauses;
  private final Adjuncts adjuncts;
  private final HeldViews heldViews;
  private final Claims claims;
  private final AsReported reported;
  private final NamedSources sources;

  OtherOrders(Page page, Mentions mentions, Openings openings, Endings endings, Claims claims) {
    this.page = page;
    this.mentions = mentions;
    this.openings = openings;
    this.endings = endings;
    this.nounEndings = new NounEndings(page);
    this.edges = new Edges(page, mentions);
    this.clauses = new Clauses(page);
    this.adjuncts = new Adjuncts(page, mentions);
    this.heldViews = new HeldViews(page, mentions, clauses, endings, claims);
    this.claims = claims;
    this.sources = new NamedSources(page, mentions);
    this.reported = new AsReported(page, endings, claims);
  }

  /// "According to S, Q" at the start.
  void accordingTo(Cue cue, int start, int end) {
    long mention = mentions.after(cue.end(), end);
    if (mention == Mentions.NONE) {
      return;
    }
    mention = sources.of(mention, cue.end(), end);
    int after = Mentions.end(mention);
    int left = cue.start() - 1;
    boolean that = page.is(left, "that") && left >= claims.end();
    boolean leads = page.isColon(after) && page.opensQuote(after + 1);
    boolean late = cue.start() - start > 6 && !page.isColon(left) && !that && !leads;
    if (after >= end || late) {
      return;
    }
    int comma = page.isColon(after) ? after : adjuncts.apart(after, end);
    int from = comma >= 0 ? comma + 1 : after;
    int clause = page.isComma(after) && isAside(after + 1) ? closing(after + 1, end) : -1;
    boolean goesOn = clause >= 0 && page.tag(clause + 1) != Tag.CC;
    from = goesOn && page.hasVerb(clause + 1, end) ? clause + 1 : from;
    while (from + 1 < end && page.tag(from) == Tag.IN && page.has(from + 1, Lexicon.TIME)) {
      from += 2;
      from += from < end && page.isComma(from) ? 1 : 0;
    }
    int stop = page.isWhich(left) ? closing(from, end) : -1; // "which according to Lee is late,"
    int to = stop >= 0 ? stop : endings.of(cue, Clauses.Kind.MAIN, from, end);
    claims.add(new Find("according-to-before", cue, mention).with(from, to), to);
  }

  /// "which owns the bridge", "published in May"
  private boolean isAside(int i) {
    return page.isWhich(i) || (page.tag(i) == Tag.VBN && page.tag(i + 1) == Tag.IN);
  }

  /// The comma that closes what one opened before `from`; -1 where none does.
  private int closing(int from, int end) {
    for (int i = from; i + 1 < end; i++) {
      if (page.isQuoted(i)) {
        return -1;
      }
      if (page.isComma(i)) {
        return i;
      }
    }
    return -1;
  }

  /// "was asked by S whether Q", "Q was described by S as Q", "Q was reported by S".
  void passive(Cue cue, int start, int end) {
    int by = cue.end();
    boolean means = by + 2 < end && page.tokens().isIn(by + 1, SourceWords.MEANS);
    if (by + 1 >= end || !page.is(by, "by") || means) {
      unsaid(cue, by, start, end);
      return;
    }
    long agent = mentions.bare(by + 1, end);
    boolean minds = !cue.is(Lexicon.SAY | Lexicon.WRITE) && edges.isOneThing(agent);
    if (agent == Mentions.NONE || minds || isMade(cue.head())) {
      return; // "is supported by a wall", "a novel written by Lee"
    }
    long whole = page.isComma(Mentions.end(agent)) ? mentions.after(by + 1, end) : agent;
    int close = Mentions.end(whole);
    boolean described = whole != agent && page.isComma(close) && page.is(close + 1, "as");
    agent = described ? whole : agent;
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
    int stop = after;
    if (after < end) {
      boolean leads =
          openings.isWord(after)
              || page.opensQuote(after)
              || page.is(after, "as")
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

  /// "a novel WRITTEN by Lee", "a page PUBLISHED by it", "rules ADDED by the town", "land HELD by
  /// few": what is done by somebody, without a word.
  private boolean isMade(int verb) {
    boolean work = page.is(verb, "written") || page.is(verb, "published");
    return work || page.is(verb, "added") || page.is(verb, "held");
  }

  /// "it was said that Q": nobody is told to have.
  private void unsaid(Cue cue, int first, int start, int end) {
    int from = adjuncts.past(first, end);
    if (cue.is(Lexicon.SAY) && cue.is(Lexicon.BARE) && from < end && page.is(from, "that")) {
      int to = endings.of(cue, clauses.of(cue, cue.start(), start), from, end);
      long sender = cue.is(Lexicon.TOLD) ? sender(start, cue.start()) : Mentions.NONE;
      String rule = sender == Mentions.NONE ? "cue-alone" : "passive";
      claims.add(new Find(rule, cue, sender).with(from, to), to);
    }
    if (page.is(cue.head(), "asked")) {
      asked(cue, start, end);
    }
    heldViews.take(cue, start, end);
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

  /// "Asked whether Q", "she was asked on Monday why Q": whoever asked is not named.
  void asked(Cue cue, int start, int end) {
    int from = adjuncts.past(cue.end(), end);
    boolean quoted = from == cue.end() && page.isComma(from) && page.opensQuote(from + 1);
    from += quoted ? 1 : 0;
    boolean opens = openings.isWord(from) || page.is(from, "which");
    if (from + 1 < end && (quoted || opens)) {
      int to = endings.of(cue, clauses.of(cue, cue.start(), start), from, end);
      claims.add(new Find("cue-alone", cue, Mentions.NONE).with(from, to), to);
    }
  }

  /// "Asked whether Q, S said", "when asked why Q": what its subject heard.
  boolean isHeard(Cue cue, int start) {
    Tag tag = page.tag(cue.head());
    int before = cue.start() - 1;
    return (tag == Tag.VBN || tag == Tag.VBD)
        && page.is(cue.head(), "asked")
        && (before < start || page.tag(before) == Tag.WRB || isSetApart(cue, start))
        && cue.start() == cue.head()
        && cue.voice() != Cue.Voice.PASSIVE;
  }

  /// "The mayor, asked about it, said …": a comma between a noun and the verb, which asks nobody.
  private boolean isSetApart(Cue cue, int start) {
    int comma = cue.start() - 1;
    Tag next = page.tag(cue.head() + 1);
    long phrase = page.isComma(comma) ? mentions.before(start, comma) : Mentions.NONE;
    return phrase != Mentions.NONE
        && !page.tag(Mentions.start(phrase) - 1).isFinite()
        && (next == Tag.IN || next == Tag.WRB || next == Tag.WP);
  }

  /// "Said Lee: “…”": takes the words, and returns whether the cue at the start stands so.
  boolean inverted(Cue cue, int end) {
    boolean says = page.tokens().isIn(cue.head(), SAYS);
    long mention = says ? mentions.after(cue.end(), end) : Mentions.NONE;
    int mark = Mentions.end(mention);
    boolean apart = mention != Mentions.NONE && (page.isColon(mark) || page.isComma(mark));
    if (!apart || !edges.isSomebody(mention) || !page.opensQuote(mark + 1)) {
      return false;
    }
    int to = endings.of(cue, Clauses.Kind.MAIN, mark + 1, end);
    claims.add(new Find("speaker-cue-before", cue, mention).with(mark + 1, to), to);
    return true;
  }

  /// "As Lee said, Q": takes what follows, and returns whether the cue stands so.
  boolean asTold(Cue cue, long before, int start, int end) {
    int as = Mentions.start(before) - 1;
    boolean it = page.is(cue.end(), "it") && page.isComma(cue.end() + 1); // "as she sees it,"
    boolean lasts = page.tokens().isIn(cue.head(), LASTS);
    if (as < start || !page.is(as, "as") || lasts || !(cue.reports() || it)) {
      return false;
    }
    boolean talks = page.is(cue.head(), "joked") || page.is(cue.head(), "argued");
    if (talks && page.is(cue.end(), "with")) {
      return true; // "as she joked with him, he left"
    }
    if (page.is(cue.start(), "would")) {
      return true; // "as the poet would say"
    }
    int comma = it ? cue.end() + 1 : adjuncts.past(edges.pastTold(cue, end), end);
    boolean apart = comma + 1 < end && page.isComma(comma);
    boolean opens = as == start || page.tag(as - 1) == Tag.CC || page.tag(as - 1) == Tag.RB;
    if (apart && opens) {
      int to = endings.of(cue, Clauses.Kind.MAIN, comma + 1, end);
      claims.add(new Find("as-cue-before", cue, before).with(comma + 1, to), to);
    }
    return apart && opens;
  }

  /// Whether others say what is told, which is theirs then: "She rebuked critics who say Q".
  boolean holdsReport(Cue outer, List<Cue> after, int from, int to, int end) {
    for (Cue cue : after) {
      boolean inside = cue.start() > from && cue.start() < to && !page.isQuoted(from);
      boolean own = !outer.reports() && cue.voice() == Cue.Voice.ACTIVE;
      boolean another = own && mentions.before(from, cue.start()) != Mentions.NONE;
      if (inside && cue.isPlain() && (another ? cue.is(Lexicon.SAY) : tells(cue, from))) {
        int opens = openings.of(cue, end);
        if (opens >= 0 && opens < to) {
          return true;
        }
      }
    }
    return false;
  }

  /// "published a note SAYING"
  private boolean tells(Cue cue, int from) {
    boolean note = page.tag(from) == Tag.DT && page.tag(cue.start() - 1).isNoun();
    return note && cue.start() - from < 5 && page.tag(cue.head()) == Tag.VBG;
  }

  /// "The firm is reportedly selling it"
  void reportedly(Cue cue, int start, int end) {
    heldViews.reportedly(cue, start, end);
  }

  /// "in light of LEE's claim", "a reaction to LEE's": where the owner starts in a phrase about a
  /// thing; not in "the head of the bank's".
  private int owner(long phrase) {
    int start = Mentions.start(phrase);
    for (int i = start + 1; i + 1 < Mentions.end(phrase); i++) {
      boolean of = page.is(i, "of") || page.is(i, "to");
      int kinds = Lexicon.ROLE | Lexicon.ROLES | Lexicon.BODY | Lexicon.VAGUE | Lexicon.TITLE;
      boolean thing = page.tag(i - 1) == Tag.NN && !page.has(i - 1, kinds);
      if (of && page.tag(i + 1).isName()) {
        return thing && !page.isCapital(i - 1) ? i + 1 : start;
      }
    }
    return start;
  }

  /// "S's claim that Q", "his call for Q".
  void noun(Cue cue, int start, int end) {
    int first = cue.start() - 1;
    long owner = Mentions.range(first, cue.start());
    if (page.tag(first) == Tag.POS) {
      owner = mentions.before(start, first);
      if (owner == Mentions.NONE) {
        return;
      }
      owner = Mentions.range(owner(owner), first + 1);
    }
    int from = page.isTime(cue.end()) ? cue.end() + 1 : cue.end();
    boolean whole = page.isColon(from - 1) || page.tag(from - 1).isFinite();
    int to = whole ? endings.of(cue, Clauses.Kind.MAIN, from, end) : nounEndings.of(from, end);
    claims.add(new Find("noun", cue, owner).with(from, to), to);
  }
}
