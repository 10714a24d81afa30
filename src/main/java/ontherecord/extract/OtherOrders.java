package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Cues whose speaker and content stand in an order of their own: "according to S, Q", "S's claim
/// that Q", "as S said, Q".
final class OtherOrders {

  private static final WordSet SAYS =
      WordSet.folded(List.of("asked", "asks", "continued", "continues"));

  /// What goes on while something else happens, and tells nothing behind "as": "as they CHANTED".
  static final WordSet LASTS = WordSet.foldedKind(Narration.class, "narration.txt", "lasts");

  private final Page page;
  private final Mentions mentions;
  private final Openings openings;
  private final Endings endings;
  private final NounEndings nounEndings;
  private final Edges edges;
  private final Adjuncts adjuncts;
  private final Claims claims;
  private final NamedSources sources;
  private final UnownedNouns unowned;

  OtherOrders(
      Page page,
      Mentions mentions,
      Openings openings,
      Endings endings,
      Edges edges,
      Adjuncts adjuncts,
      Claims claims) {
    this.page = page;
    this.mentions = mentions;
    this.openings = openings;
    this.endings = endings;
    this.nounEndings = new NounEndings(page);
    this.edges = edges;
    this.adjuncts = adjuncts;
    this.claims = claims;
    this.sources = new NamedSources(page, mentions);
    this.unowned = new UnownedNouns(page);
  }

  /// "According to S, Q" at the start.
  void accordingTo(Cue cue, int start, int end) {
    boolean held = cue.holdsMention();
    long mention = held ? AccordingTo.owner(page, cue) : mentions.after(cue.end(), end);
    if (mention == Mentions.NONE) {
      return;
    }
    mention = held ? mention : sources.of(mention, cue.end(), end);
    int after = held ? cue.end() : Mentions.end(mention);
    int left = cue.start() - 1;
    boolean that = page.is(left, "that") && left >= claims.end();
    boolean leads = page.isColon(after) && page.opensQuote(after + 1);
    boolean because = page.isComma(left) && page.is(left - 1, "because");
    boolean joined = that || because || page.isColon(left);
    boolean late = cue.start() - start > 6 && !joined && !leads;
    if (after >= end || late) {
      return;
    }
    int day = pastDay(after);
    int comma = page.isColon(after) ? after : adjuncts.apart(day, end);
    int from = comma >= 0 ? comma + 1 : after;
    boolean aside = page.isComma(after) && isAside(after + 1);
    int clause = aside ? closing(page, after + 1, end) : -1;
    if (aside && clause < 0 && !page.hasVerb(after + 1, end)) {
      return; // "According to Lee, writing for the Post:" and a paragraph
    }
    boolean goesOn = clause >= 0 && page.tag(clause + 1) != Tag.CC;
    from = goesOn && page.hasVerb(clause + 1, end) ? clause + 1 : from;
    while (from + 1 < end && page.tag(from) == Tag.IN && page.has(from + 1, Lexicon.TIME)) {
      from += 2;
      from += from < end && page.isComma(from) ? 1 : 0;
    }
    // "which according to Lee is late,"
    int stop = page.isWhich(left) ? closing(page, from, end) : -1;
    int to = stop >= 0 ? stop : endings.of(cue, Clauses.Kind.MAIN, from, end);
    String rule = held ? "own-words" : "according-to-before";
    claims.add(new Find(rule, cue, mention).with(from, to), to);
  }

  /// "according to a poll OUT THIS WEEK,", "the guard THAT NIGHT,": past when the source told it,
  /// or did it, before a comma; the token itself elsewhere.
  private int pastDay(int after) {
    int day = page.is(after, "out") ? after + 1 : after;
    boolean one = page.is(day, "this") || page.is(day, "that") || page.is(day, "last");
    day = one ? day + 1 : day;
    return page.isTime(day) && page.isComma(day + 1) ? day + 1 : after;
  }

  /// "which owns the bridge", "published in May", "writing in the Post"
  private boolean isAside(int i) {
    boolean writes = page.is(i, "writing") || page.is(i, "speaking");
    return page.isWhich(i) || ((page.tag(i) == Tag.VBN || writes) && page.tag(i + 1) == Tag.IN);
  }

  /// The comma that closes what one opened before `from`; -1 where none does.
  static int closing(Page page, int from, int end) {
    for (int i = from; i + 1 < end; i++) {
      if (page.isQuoted(i) && !page.isWhich(from)) {
        return -1;
      }
      boolean behind = page.closesQuote(i) && page.isComma(i - 1); // "who called it “a shame,”"
      if (behind || (page.isComma(i) && !page.isQuoted(i))) {
        return i;
      }
    }
    return -1;
  }

  /// "Said Lee: “…”": takes the words, and returns whether the cue at the start stands so.
  boolean inverted(Cue cue, int end) {
    boolean finite = page.has(cue.head(), Lexicon.PAST | Lexicon.INFLECTED);
    boolean tells = (cue.isPlain() || cue.is(Lexicon.WRITE)) && finite;
    boolean says = tells || page.tokens().isIn(cue.head(), SAYS);
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
      boolean where = page.tag(cue.end()) == Tag.IN && !page.is(cue.end(), "that");
      return lasts && page.is(as, "as") && where; // "as they chanted IN the street, he left"
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
    if (page.isSpacedDash(as - 1) && page.isSpacedDash(comma) && comma > cue.end()) {
      return true; // "the firm, which — as Lee noted in May — is broke"
    }
    boolean opens = as == start || page.tag(as - 1) == Tag.CC || page.tag(as - 1) == Tag.RB;
    if (apart && opens) {
      boolean quotes = page.opensQuote(comma + 1); // "As she said, “Q” of it, he left"
      Clauses.Kind clause = quotes ? Clauses.Kind.OPENING : Clauses.Kind.MAIN;
      int to = endings.of(cue, clause, comma + 1, end);
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
      boolean that = outer.tellsThings() && cue.reports() && page.is(cue.end(), "that");
      if (inside && (that || cue.isPlain()) && (another ? cue.is(Lexicon.SAY) : tells(cue, from))) {
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

  /// "in light of LEE's claim", "a reaction to LEE's": where the owner starts in a phrase about a
  /// thing; not in "the head of the bank's".
  private int owner(long phrase) {
    int start = Mentions.start(phrase);
    for (int i = start + 1; i + 1 < Mentions.end(phrase); i++) {
      boolean of = page.tag(i) == Tag.IN || page.is(i, "to"); // "a dig at LEE'S claim"
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
    } else if (page.tag(first) != Tag.PRPS) {
      owner = Mentions.NONE;
    }
    int from = page.isTime(cue.end()) ? cue.end() + 1 : cue.end();
    if (owner == Mentions.NONE && (page.is(from, "by") || page.is(from, "from"))) {
      owner = mentions.after(from + 1, end);
      from = unowned.that(from + 1, end);
    }
    boolean whole = page.isColon(from - 1) || page.tag(from - 1).isFinite();
    int to =
        whole
            ? endings.of(cue, Clauses.Kind.MAIN, from, end)
            : owner == Mentions.NONE && page.opensQuote(from)
                ? QuotedEndings.pastRow(page, from, end)
                : nounEndings.of(start, from, end);
    long subject = claims.subject();
    claims.add(new Find("noun", cue, owner).with(from, to), to);
    claims.subject(subject); // "At Lee's request to stay, Orr left, saying"
  }
}
