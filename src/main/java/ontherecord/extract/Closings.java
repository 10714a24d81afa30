package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;

/// Cues that end a statement, whose content is all that stands before them: "Q, S said", "Q, said
/// S", "Q, according to S".
final class Closings {

  private final Page page;
  private final Mentions mentions;
  private final Contents contents;
  private final Edges edges;
  private final Claims claims;

  Closings(Page page, Mentions mentions, Contents contents, Claims claims) {
    this.page = page;
    this.mentions = mentions;
    this.contents = contents;
    this.edges = new Edges(page);
    this.claims = claims;
  }

  /// Whether a cue ends the statement `[start, end)`; its content is then all that stands before
  /// it.
  boolean take(List<Cue> found, int start, int end) {
    for (int i = found.size() - 1; i >= 0 && i >= found.size() - 3; i--) {
      Cue cue = found.get(i);
      boolean report =
          cue.is(Lexicon.BARE) || cue.voice() == Cue.Voice.QUOTED || cue.is(Lexicon.SAY);
      if (cue.voice() == Cue.Voice.PREPOSITION) {
        long mention = mentions.after(cue.end(), end);
        int from =
            page.isComma(cue.start() - (cue.start() > start ? 1 : 0))
                ? cue.start() - 1
                : cue.start();
        if (mention != Mentions.NONE
            && cue.start() > start + 1
            && isTail(Mentions.end(mention), end)) {
          claims.add(
              new Find("according-to-after", cue, mention)
                  .with(contentStart(found, i, start, from), edges.trimmed(start, from)),
              end);
          return true;
        }
        continue;
      }
      if (!report || cue.voice() == Cue.Voice.BOUND || cue.voice() == Cue.Voice.PASSIVE) {
        continue;
      }
      if (tryClosing(found, i, start, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean tryClosing(List<Cue> found, int index, int start, int end) {
    Cue cue = found.get(index);
    long before = mentions.before(start, cue.start());
    if (before != Mentions.NONE) {
      int left = Mentions.start(before) - 1;
      if (left <= start || !edges.parts(left) || !isTail(edges.pastTold(cue, end), end)) {
        return false;
      }
      int from = contentStart(found, index, start, left);
      if (from < 0) {
        return false;
      }
      String rule =
          Mentions.end(before) - Mentions.start(before) == 1 && page.tag(left + 1) == Tag.PRP
              ? "pronoun-cue-after"
              : "speaker-cue-after";
      claims.add(
          new Find(rule, cue, before)
              .with(from, edges.trimmed(start, page.isQuoted(left) ? left + 1 : left)),
          end);
      return true;
    }
    int left = cue.start() - 1;
    if (left <= start || !edges.parts(left)) {
      return false;
    }
    long after = mentions.after(cue.end(), end);
    if (after == Mentions.NONE || !isTail(Mentions.end(after), end)) {
      return false;
    }
    int from = contentStart(found, index, start, left);
    if (from < 0) {
      return false;
    }
    claims.add(
        new Find("cue-speaker-after", cue, after)
            .with(from, edges.trimmed(start, page.isQuoted(left) ? left + 1 : left)),
        end);
    return true;
  }

  /// Where the content before a closing cue starts: the statement, or a mark that follows another
  /// speaker's words.
  private int contentStart(List<Cue> found, int index, int start, int left) {
    if (page.isQuoted(left)) {
      int open = page.marks().start(page.marks().at(left));
      for (int i = 0; i < index; i++) {
        Cue cue = found.get(i);
        if (cue.end() <= open
            && cue.is(Lexicon.SAY)
            && contents.start(cue, open + 1) == open
            && cue.head() > start) {
          return -1;
        }
      }
    }
    int from = start;
    while (from < left && !page.tokens().isWord(from) && !page.isQuoted(from)) {
      from++;
    }
    return from;
  }

  /// Whether only when, where and how follow, to the end of the statement.
  private boolean isTail(int from, int end) {
    if (from >= end) {
      return true;
    }
    if ((page.has(from, Lexicon.RELATIVE) && page.tag(from) != Tag.WRB) || page.isColon(from)) {
      return false;
    }
    boolean comma = page.isComma(from);
    int i = comma ? from + 1 : from;
    if (i >= end) {
      return true;
    }
    Tag tag = page.tag(i);
    if (page.isQuoted(i)) {
      return false;
    }
    boolean leads =
        (tag == Tag.IN && !page.is(i, "that"))
            || tag == Tag.RB
            || page.has(i, Lexicon.TIME)
            || tag == Tag.TO
            || tag == Tag.WRB
            || tag == Tag.VBG;
    if (!leads) {
      return comma && (page.is(i, "who") || page.is(i, "which"));
    }
    for (int k = i; k < end; k++) {
      if (page.is(k, "that")
          || (page.isQuoted(k) && !(tag == Tag.VBG || tag == Tag.WRB || page.isQuoted(end - 1)))) {
        return comma && tag == Tag.VBG;
      }
      if (tag != Tag.WRB && tag != Tag.VBG && page.tag(k).isFinite() && tag != Tag.IN) {
        return false;
      }
    }
    return true;
  }
}
