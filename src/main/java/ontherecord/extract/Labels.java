package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.Block;
import ontherecord.text.WordSet;

/// Finds words behind a label: "Lee: The plan is dead.", "Q: Why?", "LEE: Yes."
final class Labels {

  /// How many paragraphs away another label may stand.
  private static final int NEAR = 4;

  /// How many words may follow the verb that says who speaks: "said on Friday".
  private static final int LAST = 6;

  private static final WordSet PAPERS = WordSet.foldedWords(Labels.class, "labels.txt");

  private static final WordSet NOTES =
      WordSet.folded(
          List.of(
              "byline",
              "date",
              "length",
              "section",
              "photo",
              "credit",
              "source",
              "note",
              "update",
              "correction"));

  private final Page page;
  private final Claims claims;

  Labels(Page page, Claims claims) {
    this.page = page;
    this.claims = claims;
  }

  /// "Lee: The plan is dead." and "LEE: Yes."
  boolean take(int start, int end) {
    if (isInitial(start) && opensBlock(start) && hasNeighbour(start)) {
      int from = page.isStop(start + 1) ? start + 2 : start + 1;
      Cue cue = new Cue(start, from, start, Lexicon.SAY | Lexicon.BARE, Cue.Voice.ACTIVE);
      int close = blockEnd(start, end);
      claims.add(new Find("label", cue, Mentions.NONE).with(from, close), close);
      return true;
    }
    return take(start, pastRubric(start), end);
  }

  /// Past "EXCLUSIVE —" before a headline's label.
  private int pastRubric(int start) {
    boolean rubric =
        page.statementOf(start) == 0
            && page.isDash(start + 1)
            && page.tokens().spaceBefore(start + 1)
            && isInCapitals(start, start + 1);
    return rubric ? start + 2 : start;
  }

  private boolean take(int first, int start, int end) {
    for (int i = start + 1; i < Math.min(end - 1, start + 6); i++) {
      if (page.isColon(i)) {
        if (!isLabel(start, i) || isNote(start, i, end) || isTold(start, i, end)) {
          return false;
        }
        Cue cue = new Cue(i, i + 1, i, Lexicon.SAY | Lexicon.BARE, Cue.Voice.ACTIVE);
        nameAll(start, i);
        long mention = isTurn(start, i) ? Mentions.NONE : Mentions.range(start, i);
        int close = speaks(first, i) ? blockEnd(start, end) : end;
        claims.add(new Find("label", cue, mention).with(i + 1, close), close);
        return true;
      }
      if (page.isQuoted(i) || !page.tokens().isWord(i)) {
        return false;
      }
    }
    return false;
  }

  /// Whether all that follows in the paragraph is the label's: in a transcript, where each turn
  /// starts a paragraph.
  private boolean speaks(int start, int colon) {
    Block.Kind kind = page.kind(page.statementOf(start));
    return kind != Block.Kind.HEADLINE
        && opensBlock(start)
        && (isTurn(start, colon) || (isInCapitals(start, colon) && hasNeighbour(start)));
  }

  /// "Q." and "A." at the start of a paragraph.
  private boolean isInitial(int start) {
    boolean apart = page.isStop(start + 1) && (page.is(start, "q") || page.is(start, "a"));
    return apart || page.is(start, "q.") || page.is(start, "a.");
  }

  /// Whether the paragraph before or behind starts with a label, too.
  private boolean hasNeighbour(int start) {
    int statement = page.statementOf(start);
    int block = page.block(statement);
    for (int s = statement + 1; s < page.statements() && page.block(s) < block + NEAR; s++) {
      if (opensBlock(page.start(s)) && startsLabelled(page.start(s))) {
        return true;
      }
    }
    for (int s = statement - 1; s >= 0 && page.block(s) > block - NEAR; s--) {
      if (opensBlock(page.start(s)) && startsLabelled(page.start(s))) {
        return true;
      }
    }
    return false;
  }

  private boolean startsLabelled(int start) {
    if (isInitial(start)) {
      return true;
    }
    for (int i = start + 1; i < start + 6 && page.tokens().size() > i; i++) {
      if (page.isColon(i)) {
        return isTurn(start, i) || isInCapitals(start, i);
      }
    }
    return false;
  }

  /// Takes the label's words for a name, unless they are a role: "TOM ORR", but "REPORTER".
  private void nameAll(int start, int colon) {
    for (int i = start; i < colon; i++) {
      if (page.tag(i).isNoun() && !page.has(i, Lexicon.ROLE | Lexicon.ROLES | Lexicon.VAGUE)) {
        page.tokens().tag(i, Tag.NNP.code());
      }
    }
  }

  private boolean opensBlock(int start) {
    int statement = page.statementOf(start);
    return statement == 0 || page.block(statement - 1) != page.block(statement);
  }

  /// The end of the block, its last mark included, since all words are the speaker's.
  private int blockEnd(int start, int end) {
    int first = page.statementOf(start);
    int last = first;
    while (last + 1 < page.statements() && page.block(last + 1) == page.block(first)) {
      last++;
    }
    int close = page.end(last);
    return page.tag(close - 1) == Tag.BRACKET
        ? page.bareEnd(start, Math.max(end, close - 1))
        : close;
  }

  private boolean isInCapitals(int start, int colon) {
    for (int i = page.tokens().start(start); i < page.tokens().end(colon - 1); i++) {
      if (Character.isLowerCase(page.tokens().text().charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// "Q:" and "Answer:" tell whose turn it is, and name nobody.
  private boolean isTurn(int start, int colon) {
    boolean turn =
        page.is(start, "q")
            || page.is(start, "a")
            || page.is(start, "question")
            || page.is(start, "answer");
    return turn && colon == start + 1 && page.isCapital(start);
  }

  /// "BYLINE: Ann Lee", "Ann Lee: 1,769": no words of anybody's.
  private boolean isNote(int start, int colon, int end) {
    boolean number = page.tag(colon + 1) == Tag.CD && colon + 2 >= end;
    boolean person = page.has(colon - 1, Lexicon.ROLE | Lexicon.ROLES);
    boolean bare = !hasVerb(colon + 1, end) && !page.opensQuote(colon + 1);
    if (person && bare && page.tokens().isIn(colon - 1, PAPERS)) {
      return true; // "Mother: a film by Ann Lee"
    }
    return number || (colon == start + 1 && page.tokens().isIn(start, NOTES));
  }

  /// "NEW YORK: The plan is dead, Ann Lee said.": whether what follows the colon says itself who
  /// speaks.
  private boolean isTold(int start, int colon, int end) {
    if (!isInCapitals(start, colon) || isTurn(start, colon) || hasNeighbour(start)) {
      return false;
    }
    boolean apart = false;
    for (int i = colon + 1; i < end; i++) {
      boolean quoted = page.isQuoted(i);
      apart |= page.isComma(i) || page.closesQuote(i);
      boolean says = page.isCue(i) && page.has(i, Lexicon.SAY) && page.has(i, Lexicon.BARE);
      boolean last = end - i < LAST && page.tag(i) == Tag.VBD;
      if (says && last && apart && !quoted && page.tag(i - 1).isNoun()) {
        return true;
      }
    }
    return false;
  }

  private boolean hasVerb(int from, int end) {
    for (int i = from; i < end; i++) {
      if (page.tag(i).isVerb()) {
        return true;
      }
    }
    return false;
  }

  /// A name, words in capitals, or whose turn it is.
  private boolean isLabel(int start, int colon) {
    if (isTurn(start, colon)) {
      return true;
    }
    boolean capitals = isInCapitals(start, colon);
    Block.Kind kind = page.kind(page.statementOf(start));
    boolean first = page.statementOf(start) == 0 || kind == Block.Kind.HEADLINE;
    if (first && page.tokens().isIn(colon - 1, PAPERS) && page.isCapital(start)) {
      return colon - start < 4;
    }
    boolean outlet = first && page.has(colon - 1, Lexicon.MEDIA);
    for (int i = start; i < colon; i++) {
      boolean role = page.has(i, Lexicon.ROLE) && hasNeighbour(start); // "Witness: “Yes.”"
      boolean name = page.tag(i).isName() || ((capitals || role) && page.tag(i).isNoun());
      if (!name
          || !page.isCapital(i)
          || !page.tokens().isWord(i)
          || page.has(i, outlet ? Lexicon.TIME : Lexicon.TIME | Lexicon.BODY)) {
        return false;
      }
    }
    boolean quoted = page.isQuoted(colon + 1);
    boolean given = colon - start > 1 && page.has(start, Lexicon.MALE | Lexicon.FEMALE);
    boolean turn = capitals && hasNeighbour(start);
    return turn || quoted || given || first; // and no dateline: "BERN: It rained"
  }
}
