package ontherecord.extract;

import ontherecord.tag.Tag;

/// Cues in the middle of what they report: "Q, S said, Q" and "Q, said S, Q".
final class Insertions {

  private final Page page;
  private final Mentions mentions;
  private final Contents contents;
  private final Edges edges;
  private final Claims claims;

  Insertions(Page page, Mentions mentions, Contents contents, Claims claims) {
    this.page = page;
    this.mentions = mentions;
    this.contents = contents;
    this.edges = new Edges(page);
    this.claims = claims;
  }

  /// "Q, S said, Q": the content stands on both sides.
  boolean inserted(Cue cue, long before, int start, int end) {
    int left = Mentions.start(before) - 1;
    if (left <= start
        || !edges.parts(left)
        || !(cue.is(Lexicon.SAY | Lexicon.THINK) && cue.is(Lexicon.BARE))) {
      return false;
    }
    int after = edges.pastTold(cue, end);
    int comma = commaNear(after, end);
    boolean quoted = page.closesQuote(left);
    boolean ends = quoted && !isPredicate(cue, end);
    if (!quoted && comma >= 0 && opensSentence(comma + 1, end)) {
      return false;
    }
    if (comma < 0 && !ends) {
      return false;
    }
    return both(
        edges.isPronoun(before) ? "pronoun-cue-inside" : "speaker-cue-inside",
        cue,
        before,
        left,
        comma,
        start,
        end);
  }

  /// Whether a quoted sentence starts at the token: then what stands before the cue is no part of
  /// it, as in "Asked why, she said, “No.”"
  private boolean opensSentence(int token, int end) {
    return token + 1 < end
        && page.opensQuote(token)
        && Character.isUpperCase(page.tokens().first(token + 1));
  }

  private boolean isPredicate(Cue cue, int end) {
    int from = contents.start(cue, end);
    return from >= 0 && !(page.opensQuote(from) && page.isComma(from - 1));
  }

  /// "Q, said S, Q".
  boolean inverted(Cue cue, int start, int end) {
    int left = cue.start() - 1;
    if (left <= start
        || !edges.parts(left)
        || !cue.is(Lexicon.SAY | Lexicon.WRITE)
        || cue.voice() != Cue.Voice.ACTIVE) {
      return false;
    }
    long after = mentions.after(cue.end(), end);
    if (after == Mentions.NONE) {
      return false;
    }
    int comma = commaNear(Mentions.end(after), end);
    if (comma < 0 && !page.closesQuote(left)) {
      return false;
    }
    return both("cue-speaker-inside", cue, after, left, comma, start, end);
  }

  private int commaNear(int from, int end) {
    for (int i = from; i < Math.min(end, from + 8); i++) {
      if (page.isComma(i) || page.isDash(i)) {
        return i;
      }
      if (page.isQuoted(i)
          || page.is(i, "that")
          || page.tag(i).isFinite()
          || page.isColon(i)
          || (i == from
              && !(page.tag(i) == Tag.IN
                  || page.tag(i) == Tag.RB
                  || page.has(i, Lexicon.TIME)
                  || page.tag(i) == Tag.TO))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean both(
      String rule, Cue cue, long mention, int left, int comma, int start, int end) {
    int from = Math.max(claims.end(), start);
    while (from < left && !page.tokens().isWord(from) && !page.isQuoted(from)) {
      from++;
    }
    int until = edges.trimmed(from, page.closesQuote(left) ? left + 1 : left);
    if (until <= from) {
      return false;
    }
    boolean quoted = page.closesQuote(left);
    boolean clause = false;
    for (int i = from; i < until && !clause; i++) {
      clause = page.isQuoted(i) || page.tag(i).isFinite();
    }
    if (!clause && (page.tag(from) == Tag.IN || page.has(from, Lexicon.TIME | Lexicon.ADVERB))) {
      return false;
    }
    Find find = new Find(rule, cue, mention).with(from, until);
    int next = comma + 1;
    int stop = Math.max(cue.end(), Mentions.end(mention));
    if (comma >= 0 && next < end) {
      boolean opens = page.opensQuote(next);
      boolean goesOn =
          !opens
              && !quoted
              && page.tag(next) != Tag.VBG
              && !page.has(next, Lexicon.CONJUNCTION | Lexicon.RELATIVE)
              && !page.tag(next).isPunctuation();
      if (opens || goesOn) {
        int close = contents.end(cue, next, end);
        find.with(next, close);
        stop = close;
      }
    } else {
      int open = stop;
      while (open < end && !page.isQuoted(open) && !page.tokens().isWord(open)) {
        open++;
      }
      if (quoted && open < end && page.opensQuote(open) && open > stop) {
        int close = contents.end(cue, open, end);
        find.with(open, close);
        stop = close;
      }
    }
    claims.add(find, stop);
    return true;
  }
}
