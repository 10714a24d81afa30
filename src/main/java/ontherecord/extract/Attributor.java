package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.Block;

/// Joins cue, mention and content within a statement: "S said Q", "Q, said S", "Q, S said, Q",
/// "according to S, Q". One rule each, by the order in which the three stand.
final class Attributor {

  private final Page page;
  private final Cues cues;
  private final Mentions mentions;
  private final Contents contents;
  private final Edges edges;
  private final Claims claims = new Claims();
  private final Closings closings;
  private final Insertions insertions;

  private Attributor(Page page) {
    this.page = page;
    this.cues = new Cues(page);
    this.mentions = new Mentions(page);
    this.contents = new Contents(page);
    this.edges = new Edges(page);
    this.closings = new Closings(page, mentions, contents, claims);
    this.insertions = new Insertions(page, mentions, contents, claims);
  }

  /// The quotations that have a cue of their own, in the order of the text.
  static List<Find> finds(Page page) {
    Attributor attributor = new Attributor(page);
    for (int s = 0; s < page.statements(); s++) {
      Block.Kind kind = page.kind(s);
      if (kind != Block.Kind.BYLINE && kind != Block.Kind.CREDIT) {
        attributor.statement(s);
      }
    }
    return attributor.claims.finds();
  }

  private void statement(int s) {
    int start = page.start(s);
    int end = page.bareEnd(start, page.end(s));
    claims.turnTo(start);
    List<Cue> found = cues.in(start, end);
    if (found.isEmpty()) {
      labelled(start, end);
      return;
    }
    if (closings.take(found, start, end)) {
      return;
    }
    for (Cue cue : found) {
      if (cue.start() < claims.end()) {
        continue;
      }
      if (cue.voice() == Cue.Voice.PREPOSITION) {
        accordingTo(cue, start, end);
      } else {
        verb(cue, start, end);
      }
    }
  }

  private void accordingTo(Cue cue, int start, int end) {
    long mention = mentions.after(cue.end(), end);
    if (mention == Mentions.NONE) {
      return;
    }
    int after = Mentions.end(mention);
    boolean first =
        cue.start() <= start + 2
            || (page.isComma(cue.start() - 1)
                && !page.isQuoted(cue.start() - 1)
                && cue.start() - start < 6);
    if (first && after < end) {
      int from = page.isComma(after) ? after + 1 : after;
      while (from < end
          && page.has(from, Lexicon.TIME | Lexicon.PREPOSITION)
          && page.tag(from) == Tag.IN
          && page.has(from + 1, Lexicon.TIME)) {
        from += 2;
        from += from < end && page.isComma(from) ? 1 : 0;
      }
      claims.add(new Find("according-to-before", cue, mention).with(from, end), end);
    } else if (cue.start() > start) {
      int until = edges.trimmed(start, cue.start());
      claims.add(
          new Find("according-to-inside", cue, mention).with(Math.max(start, claims.end()), until),
          after);
    }
  }

  private void verb(Cue cue, int start, int end) {
    long before =
        cue.voice() == Cue.Voice.BOUND ? Mentions.NONE : mentions.before(start, cue.start());
    if (before != Mentions.NONE) {
      claims.subject(before);
    }
    boolean inserted =
        before != Mentions.NONE
            && Mentions.start(before) > claims.end()
            && insertions.inserted(cue, before, start, end);
    if (inserted || cue.voice() == Cue.Voice.PASSIVE) {
      return;
    }
    if (before == Mentions.NONE && cue.start() > start && insertions.inverted(cue, start, end)) {
      return;
    }
    long mention = before != Mentions.NONE ? before : inherited(cue);
    if (cue.voice() == Cue.Voice.BOUND && !cue.is(Lexicon.BARE)) {
      return;
    }
    int from = contents.start(cue, end);
    if (from < 0 || (mention == Mentions.NONE && !cue.reports())) {
      return;
    }
    int to = contents.end(cue, from, end);
    String rule =
        before != Mentions.NONE
            ? (edges.isPronoun(before) ? "pronoun-cue-before" : "speaker-cue-before")
            : mention != Mentions.NONE ? "same-speaker-goes-on" : "cue-alone";
    Find find = new Find(rule, cue, mention).with(from, to);
    find.stated = before != Mentions.NONE || mention != Mentions.NONE;
    claims.add(find, to);
  }

  /// The claims.subject() of an earlier verb: "and added", ", adding", "went on to say".
  private long inherited(Cue cue) {
    int left = cue.start() - 1;
    if (left < 0 || claims.subject() == Mentions.NONE) {
      return Mentions.NONE;
    }
    boolean joined =
        page.tag(left) == Tag.CC
            || page.isComma(left)
            || cue.voice() == Cue.Voice.BOUND
            || page.closesQuote(left);
    return joined ? claims.subject() : Mentions.NONE;
  }

  /// "Lee: The plan is dead." and "LEE: Yes."
  private void labelled(int start, int end) {
    for (int i = start + 1; i < Math.min(end - 1, start + 6); i++) {
      if (page.isColon(i)) {
        long mention = mentions.before(start, i);
        if (mention != Mentions.NONE
            && Mentions.start(mention) == start
            && page.tag(i - 1).isName()) {
          Cue cue = new Cue(i, i + 1, i, Lexicon.SAY | Lexicon.BARE, Cue.Voice.ACTIVE);
          claims.add(new Find("label", cue, mention).with(i + 1, end), end);
        }
        return;
      }
      if (page.isQuoted(i) || !page.tokens().isWord(i)) {
        return;
      }
    }
  }
}
