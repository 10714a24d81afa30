package ontherecord.extract;

import ontherecord.text.Block;

/// Finds words behind a label: "Lee: The plan is dead.", "Q: Why?", "LEE: Yes."
final class Labels {

  private final Page page;
  private final Claims claims;

  Labels(Page page, Claims claims) {
    this.page = page;
    this.claims = claims;
  }

  /// "Lee: The plan is dead." and "LEE: Yes."
  boolean take(int start, int end) {
    for (int i = start + 1; i < Math.min(end - 1, start + 6); i++) {
      if (page.isColon(i)) {
        if (!isLabel(start, i)) {
          return false;
        }
        Cue cue = new Cue(i, i + 1, i, Lexicon.SAY | Lexicon.BARE, Cue.Voice.ACTIVE);
        long mention = isTurn(start, i) ? Mentions.NONE : Mentions.range(start, i);
        claims.add(new Find("label", cue, mention).with(i + 1, end), end);
        return true;
      }
      if (page.isQuoted(i) || !page.tokens().isWord(i)) {
        return false;
      }
    }
    return false;
  }

  /// "Q:" and "Answer:" tell whose turn it is, and name nobody.
  private boolean isTurn(int start, int colon) {
    boolean turn =
        page.is(start, "Q")
            || page.is(start, "A")
            || page.is(start, "question")
            || page.is(start, "answer");
    return turn && colon == start + 1 && page.isCapital(start);
  }

  /// A name, words in capitals, or whose turn it is.
  private boolean isLabel(int start, int colon) {
    if (isTurn(start, colon)) {
      return true;
    }
    boolean capitals = true;
    for (int i = page.tokens().start(start); i < page.tokens().end(colon - 1); i++) {
      capitals &= !Character.isLowerCase(page.tokens().text().charAt(i));
    }
    for (int i = start; i < colon; i++) {
      boolean name = page.tag(i).isName() || (capitals && page.tag(i).isNoun());
      if (!name
          || !page.isCapital(i)
          || !page.tokens().isWord(i)
          || page.has(i, Lexicon.TIME | Lexicon.BODY)) {
        return false;
      }
    }
    Block.Kind kind = page.kind(page.statementOf(start));
    boolean quoted = page.isQuoted(colon + 1);
    boolean first = page.statementOf(start) == 0 || kind == Block.Kind.HEADLINE;
    boolean given = colon - start > 1 && page.has(start, Lexicon.MALE | Lexicon.FEMALE);
    return capitals || quoted || given || first;
  }
}
