package ontherecord.extract;

import java.util.List;
import ontherecord.extract.Asides.Aside;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Finds "according to S" behind what it reports, or inside it.
final class AccordingTo {

  private static final WordSet RECORDS =
      WordSet.folded(List.of("transcript", "transcripts", "recording", "audio", "excerpts"));

  private final Page page;
  private final Mentions mentions;
  private final Edges edges;
  private final Adjuncts adjuncts;
  private final Resumptions resumptions;

  AccordingTo(Page page, Mentions mentions, Edges edges, Adjuncts adjuncts) {
    this.page = page;
    this.mentions = mentions;
    this.edges = edges;
    this.adjuncts = adjuncts;
    this.resumptions = new Resumptions(page, edges, adjuncts);
  }

  /// The aside that the cue starts in the statement `[start, end)`; null where it is none.
  @Nullable Aside aside(Cue cue, int start, int end) {
    boolean held = cue.holdsMention();
    long mention = held ? owner(page, cue) : mentions.after(cue.end(), end);
    String rule = held ? "own-words" : "according-to-after";
    boolean first = cue.start() <= start + 1 || page.isColon(cue.start() - 1);
    mention = withoutOwned(mention);
    int stop = held ? cue.end() : Mentions.end(mention);
    boolean leads = page.isColon(stop) && page.opensQuote(stop + 1); // "in her words: “…”"
    int before = cue.start() - 1;
    boolean because = page.isComma(before) && page.is(before - 1, "because");
    boolean opens = because || page.is(before, "that") || page.isWhich(before);
    if (mention == Mentions.NONE || first || leads || opens) {
      return null; // "has learned that according to Lee Q"
    }
    if (before == start + 1 && page.is(before, "'s") && page.tag(start) == Tag.DT) {
      Cue whole = new Cue(before, cue.end(), cue.head(), cue.kinds(), cue.voice());
      return new Aside("according-to-after", whole, mention, before, end, -1);
    }
    int left = page.isComma(before) || page.isDash(before) ? before : cue.start();
    boolean says = page.has(left - 1, Lexicon.SAY) && page.has(left - 1, Lexicon.BARE);
    boolean led = page.is(left - 1, "that") && page.has(left - 2, Lexicon.SAY);
    boolean apart = left < cue.start();
    boolean infinitive = apart && leadsVerb(stop); // "agreed, according to Lee, to"
    if (led || (says && page.tag(left - 1).isFinite() && !infinitive)) {
      return null; // "Lee said, according to two aides, that he was done"
    }
    Tag last = page.tag(left - 1);
    boolean words = held || (!apart && page.is(cue.start(), "in"));
    if (words && (last == Tag.IN || last == Tag.CC || tells(start, left))) {
      return null; // "promised to stay because, in her words, “I like it”"
    }
    boolean kept = (apart && isRecord(mention)) || isQuote(start, left - 1);
    if (kept && tells(start, left)) {
      return null; // "Lee told CNN that he was done, according to a transcript"
    }
    boolean when = page.tag(start) == Tag.RB && !page.tokens().isIn(start, Leads.LINKS);
    boolean subject = apart && (page.tag(start).isNoun() || when) && page.isComma(stop);
    int fewest = subject ? 1 : apart ? 2 : 3;
    if (edges.trimmed(start, left) - start < fewest && !page.isQuoted(start)) {
      return null;
    }
    int tail = pastClause(adjuncts.past(stop, end), edges.isPart(start, left), end);
    if (tail + 1 >= end) {
      return new Aside(rule, cue, mention, left, end, -1);
    }
    boolean comma = page.isComma(tail);
    int next = comma ? tail + 1 : tail;
    boolean that = page.is(next, "that") && page.tag(next) == Tag.IN && tells(start, left);
    if (comma && apart && page.has(next, Lexicon.RELATIVE) && !that) {
      return new Aside(rule, cue, mention, left, resumptions.rest(next, end), -1);
    }
    boolean quoted = held && page.opensQuote(tail); // "was in his words “a farce”"
    boolean again = comma && page.closesQuote(before) && page.opensQuote(next);
    boolean goesOn =
        quoted
            || again // "“It was,” in Lee's words, “a mess.”"
            || (comma
                && apart
                && !page.closesQuote(left - 1)
                && (that || goesOn(left, next, end, edges.isPart(start, left))));
    return goesOn
        ? new Aside(held ? rule : "according-to-inside", cue, mention, left, next, next)
        : new Aside(rule, cue, mention, left, resumptions.rest(tail, end), -1);
  }

  /// "according to the BAKERS, whose president, Lee, called it so": the source without a clause
  /// that tells of what is its own.
  private long withoutOwned(long mention) {
    for (int i = Mentions.start(mention) + 1; i + 1 < Mentions.end(mention); i++) {
      if (page.isComma(i) && page.is(i + 1, "whose")) {
        return Mentions.range(Mentions.start(mention), i);
      }
    }
    return mention;
  }

  /// "in LEE'S words", "in HER own words"
  static long owner(Page page, Cue cue) {
    int last = cue.head();
    return Mentions.range(cue.start() + 1, page.is(last - 1, "own") ? last - 1 : last);
  }

  /// "The plane, according to men WHO SAW IT, broke apart": past a clause about the source, where
  /// only the subject of what is told stands before it, and its verb behind; the token itself
  /// elsewhere.
  private int pastClause(int from, boolean part, int end) {
    Tag next = page.tag(from + 1);
    boolean set = page.isComma(from) && (next == Tag.WP || next == Tag.WDT || next == Tag.VBG);
    int comma = part ? adjuncts.apart(set ? from + 1 : from, end) : -1;
    return comma >= 0 && page.tag(comma + 1).isFinite() ? comma : from;
  }

  /// "…, TO LEAVE": whether an infinitive stands behind the comma at the token.
  private boolean leadsVerb(int comma) {
    return page.isComma(comma) && page.tag(comma + 1) == Tag.TO && page.tag(comma + 2) == Tag.VB;
  }

  /// Whether what stands before the source goes on at token `next`, behind a comma.
  private boolean goesOn(int left, int next, int end, boolean part) {
    if (page.has(next, Lexicon.CONJUNCTION)) {
      boolean because = page.is(next, "because") && resumptions.joins(next, end);
      return because || (page.is(next, "and") && isPredicate(next + 1));
    }
    if (page.tag(next) == Tag.VBG) {
      return page.has(left - 1, Lexicon.AUXILIARY)
          || (resumptions.isMore(next) && !page.is(next, "including")); // "two polls, INCLUDING"
    }
    Tag last = page.tag(left - 1); // "Lee went to Bern, WHERE, according to Orr, he slept"
    return part
        || last == Tag.WRB
        || last == Tag.WDT
        || last == Tag.WP
        || leadsVerb(next - 1)
        || page.tag(next).isFinite()
        || page.opensQuote(next)
        || page.has(left - 1, Lexicon.AUXILIARY);
  }

  /// "and LEFT", "and WOULD not leave", "and WAS late", but not "and said", "and has left".
  private boolean isPredicate(int verb) {
    if (!page.tag(verb).isFinite() || page.isCue(verb)) {
      return false;
    }
    boolean be = page.is(verb, "was") || page.is(verb, "were") || page.tag(verb) == Tag.MD;
    int next = page.is(verb + 1, "not") ? verb + 2 : verb + 1;
    return !page.has(verb, Lexicon.AUXILIARY) || (be && !page.isCue(next));
  }

  /// Whether the mention is what keeps somebody's words, and no speaker: "a transcript".
  private boolean isRecord(long mention) {
    int first = Mentions.start(mention);
    for (int i = first; i < Math.min(Mentions.end(mention), first + 4); i++) {
      if (page.tokens().isIn(i, RECORDS)) {
        return true;
      }
    }
    return false;
  }

  /// "Lee SAID “I WILL,”": whether the first verb says the quoted words that end at token `close`.
  private boolean isQuote(int start, int close) {
    int verb = page.firstVerb(start, close);
    boolean says = (page.isSay(verb) || page.is(verb, "told")) && page.closesQuote(close);
    int open = says && verb > start ? page.marks().start(page.marks().at(close)) : -1;
    for (int i = verb + 1; i < open; i++) {
      boolean mark = page.isComma(i) || page.isColon(i);
      if (page.tag(i).isVerb() || page.is(i, "that") || (mark && i + 1 < open)) {
        return false;
      }
    }
    return open >= 0;
  }

  /// Whether a verb of saying stands outside quotation marks.
  private boolean tells(int start, int end) {
    for (int i = start; i < end; i++) {
      if (page.has(i, Lexicon.SAY) && page.tag(i).isFinite() && !page.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }
}
