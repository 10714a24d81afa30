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
    long mention = mentions.after(cue.end(), end);
    boolean first = cue.start() <= start + 1 || page.isColon(cue.start() - 1);
    int colon = Mentions.end(mention);
    boolean leads = page.isColon(colon) && page.opensQuote(colon + 1); // "in her words: “…”"
    int before = cue.start() - 1;
    boolean opens = page.is(before, "that") || page.isWhich(before);
    if (mention == Mentions.NONE || first || leads || opens) {
      return null; // "has learned that according to Lee Q"
    }
    if (before == start + 1 && page.is(before, "'s") && page.tag(start) == Tag.DT) {
      Cue whole = new Cue(before, cue.end(), cue.head(), cue.kinds(), cue.voice());
      return new Aside("according-to-after", whole, mention, before, end, -1);
    }
    int left = page.isComma(before) || page.isDash(before) ? before : cue.start();
    boolean says = page.has(left - 1, Lexicon.SAY) && page.has(left - 1, Lexicon.BARE);
    boolean that = page.is(left - 1, "that") && page.has(left - 2, Lexicon.SAY);
    if (that || (says && page.tag(left - 1).isFinite())) {
      return null; // "Lee said, according to two aides, that he was done"
    }
    boolean apart = left < cue.start();
    if (apart && isRecord(mention) && tells(start, left)) {
      return null; // "Lee told CNN that he was done, according to a transcript"
    }
    boolean subject = apart && page.tag(start).isNoun() && page.isComma(Mentions.end(mention));
    int fewest = subject ? 1 : apart ? 2 : 3;
    if (edges.trimmed(start, left) - start < fewest && !page.isQuoted(start)) {
      return null;
    }
    int stop = Mentions.end(mention);
    int tail = adjuncts.past(stop, end);
    if (tail + 1 >= end) {
      return new Aside("according-to-after", cue, mention, left, end, -1);
    }
    boolean comma = page.isComma(tail);
    int next = comma ? tail + 1 : tail;
    if (comma && apart && page.has(next, Lexicon.RELATIVE)) {
      return new Aside("according-to-after", cue, mention, left, resumptions.rest(next, end), -1);
    }
    boolean goesOn =
        comma
            && apart
            && !page.closesQuote(left - 1)
            && page.tag(next) != Tag.VBG
            && (page.has(next, Lexicon.CONJUNCTION)
                ? (page.is(next, "because") && resumptions.joins(next, end))
                    || (page.is(next, "and")
                        && page.tag(next + 1).isFinite()
                        && !page.isCue(next + 1)
                        && (!page.has(next + 1, Lexicon.AUXILIARY)
                            || ((page.is(next + 1, "was") || page.is(next + 1, "were"))
                                && !page.isCue(next + 2))))
                : page.tag(next).isFinite()
                    || edges.isPart(start, left)
                    || page.opensQuote(next)
                    || page.has(left - 1, Lexicon.AUXILIARY));
    return goesOn
        ? new Aside("according-to-inside", cue, mention, left, next, next)
        : new Aside("according-to-after", cue, mention, left, resumptions.rest(tail, end), -1);
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
