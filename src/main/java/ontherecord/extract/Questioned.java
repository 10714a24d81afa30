package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// What somebody was asked, by nobody who is named: "asked whether Q", "when asked about Q", "was
/// asked to Q", "pressed on Q".
final class Questioned {

  private static final WordSet ASKED =
      WordSet.folded(List.of("asked", "questioned", "pressed", "quizzed", "grilled"));

  private final Page page;
  private final Mentions mentions;
  private final Openings openings;
  private final Endings endings;
  private final Adjuncts adjuncts;
  private final Clauses clauses;
  private final Claims claims;

  Questioned(
      Page page,
      Mentions mentions,
      Openings openings,
      Endings endings,
      Adjuncts adjuncts,
      Clauses clauses,
      Claims claims) {
    this.page = page;
    this.mentions = mentions;
    this.openings = openings;
    this.endings = endings;
    this.adjuncts = adjuncts;
    this.clauses = clauses;
    this.claims = claims;
  }

  /// Takes what somebody was asked, where the cue tells that somebody was.
  void take(Cue cue, int start, int end) {
    if (!page.tokens().isIn(cue.head(), ASKED)) {
      return;
    }
    boolean asked = page.is(cue.head(), "asked");
    boolean about = cue.end() > cue.head() + 1;
    if (!asked && about && page.is(cue.head() + 1, "for")) {
      return; // "was pressed for time"
    }
    boolean joins = !about && isTopic(cue.end(), asked) && !page.isQuoted(cue.end());
    int kinds = joins ? (cue.kinds() | Lexicon.THING) & ~Lexicon.BARE : cue.kinds();
    int last = joins ? cue.end() + 1 : cue.end();
    Cue whole = new Cue(cue.start(), last, cue.head(), kinds, cue.voice());
    int first = whole.end();
    about |= joins;
    int from = about ? first : topic(first, end);
    boolean quoted = from == first && page.isComma(from) && page.opensQuote(from + 1);
    from += quoted ? 1 : 0;
    if (from + (about ? 0 : 1) >= end) {
      return;
    }
    boolean opens = asked && (openings.isWord(from) || page.is(from, "which"));
    boolean topic = about ? isThing(from, end) : isTopic(from, asked) && isThing(from + 1, end);
    boolean deed = asked && from == first && page.tag(from) == Tag.TO && isVerb(from + 1);
    boolean told =
        opens || ((topic || deed) && !Auxiliaries.isUnsure(page, cue) && !isContact(cue, start));
    if ((asked && quoted) || told) {
      int to = endings.of(whole, clauses.of(cue, cue.start(), start), from, end);
      claims.add(new Find("cue-alone", whole, Mentions.NONE).with(from, to), to);
    }
  }

  /// Past when and where, up to "about".
  private int topic(int first, int end) {
    int i = first;
    int next = first;
    while (next < end && !page.is(next, "about")) {
      i = next;
      next = adjuncts.pastOne(i, end);
      if (next <= i) {
        return i;
      }
    }
    return next;
  }

  /// "asked ABOUT it", "pressed ON it"
  private boolean isTopic(int i, boolean asked) {
    boolean pressed = page.is(i - 1, "pressed"); // "pressed OVER a cloth"
    boolean days = page.tag(i + 1) == Tag.JJ && page.isTime(i + 2); // "over SEVERAL DAYS"
    boolean on = !asked && !days && (page.is(i, "on") || (page.is(i, "over") && !pressed));
    return (on || page.is(i, "about")) && !page.isTime(i + 1);
  }

  /// Whether something may start there that somebody is asked about: not "asked about IT", "asked
  /// for COMMENT", "what he was asked about WAS odd".
  private boolean isThing(int from, int end) {
    if (page.opensQuote(from)) {
      return true;
    }
    Tag tag = page.tag(from);
    boolean alone = from + 1 >= end || page.isComma(from + 1);
    boolean empty = tag == Tag.PRP || (tag == Tag.DT && alone) || page.is(from, "that");
    return page.tokens().isWord(from) && !empty && !page.is(from, "comment") && !tag.isFinite();
  }

  private boolean isVerb(int i) {
    return page.tag(i) == Tag.VB || page.tag(i) == Tag.RB;
  }

  /// "the question SHE was asked to answer": whether the clause only describes the noun before it.
  private boolean isContact(Cue cue, int start) {
    int first = Mentions.start(mentions.before(start, cue.start()));
    return cue.voice() == Cue.Voice.PASSIVE && first > start && page.tag(first - 1).isNoun();
  }

  /// "Asked whether Q, S said", "when asked why Q": what its subject heard.
  boolean isHeard(Cue cue, int start) {
    Tag tag = page.tag(cue.head());
    int before = cue.start() - 1;
    return (tag == Tag.VBN || tag == Tag.VBD)
        && page.tokens().isIn(cue.head(), ASKED)
        && (before < start || page.tag(before) == Tag.WRB || isSetApart(cue, start))
        && cue.start() == cue.head()
        && cue.voice() != Cue.Voice.PASSIVE;
  }

  /// "The mayor, asked about it, said …": a comma between a noun and the verb, which asks nobody.
  private boolean isSetApart(Cue cue, int start) {
    int end = page.end(page.statementOf(cue.head()));
    int comma = cue.start() - 1;
    Tag next = page.tag(cue.head() + 1);
    boolean about = page.is(cue.end() - 1, "about") || page.is(cue.end(), "about");
    if (page.isComma(comma) && page.isCue(comma - 1) && about) {
      return true; // "“No,” Lee said, ASKED about it"
    }
    long phrase = page.isComma(comma) ? mentions.before(start, comma) : Mentions.NONE;
    return phrase != Mentions.NONE
        && Tails.hasComma(
            page, cue.end(), end) // but "One mother, Ann Lee, ASKED whether it was safe."
        && !page.tag(Mentions.start(phrase) - 1).isFinite()
        && (next == Tag.IN || next == Tag.TO || next == Tag.WRB || next == Tag.WP);
  }
}
