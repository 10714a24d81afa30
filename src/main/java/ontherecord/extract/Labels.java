package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.Block;
import ontherecord.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Finds words behind a label: "Lee: The plan is dead.", "Q: Why?", "LEE: Yes."
final class Labels {

  /// How many paragraphs away another label may stand.
  private static final int NEAR = 4;

  /// How many more paragraphs a turn may have, where another label follows them.
  private static final int LONGEST = 8;

  /// How many words may follow the verb that says who speaks: "said on Friday".
  private static final int LAST = 6;

  private static final WordSet PAPERS = WordSet.foldedWords(Labels.class, "labels.txt");

  private static final WordSet RUBRICS = WordSet.foldedWords(Labels.class, "rubrics.txt");

  private final Page page;
  private final Claims claims;
  private @Nullable Boolean transcript;

  Labels(Page page, Claims claims) {
    this.page = page;
    this.claims = claims;
  }

  /// "Lee: The plan is dead." and "LEE: Yes." Returns the token from which on others may be
  /// reported: `start` where there is no label, behind the label of a turn, `end` where nobody is.
  int take(int start, int end) {
    if (isInitial(start) && opensBlock(start) && hasNeighbour(start)) {
      int from = page.isStop(start + 1) ? start + 2 : start + 1;
      Cue cue = new Cue(start, from, start, Lexicon.SAY | Lexicon.BARE, Cue.Voice.ACTIVE);
      return turn(new Find("label", cue, Mentions.NONE).with(from, turnEnd(start, end)), end);
    }
    if (isGlued(start) && opensBlock(start) && hasNeighbour(start)) {
      page.tokens().tag(start, Tag.UH.code()); // no name
    }
    return take(start, pastRubric(start), end);
  }

  private int turn(Find find, int end) {
    claims.addTurn(find);
    return find.isEmpty() ? end : find.start();
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

  private int take(int first, int start, int end) {
    for (int i = start + 1; i < Math.min(end - 1, start + 6); i++) {
      if (page.isColon(i)) {
        if (i == start + 1 && page.tokens().isIn(start, RUBRICS)) {
          return i + 1;
        }
        if (!isLabel(start, i) || isNote(i, end) || isTold(start, i, end)) {
          return first;
        }
        Cue cue = new Cue(i, i + 1, i, Lexicon.SAY | Lexicon.BARE, Cue.Voice.ACTIVE);
        nameAll(start, i);
        long mention = isTurn(start, i) ? Mentions.NONE : Mentions.range(start, i);
        if (speaks(first, i)) {
          return turn(new Find("label", cue, mention).with(i + 1, turnEnd(start, end)), end);
        }
        claims.add(new Find("label", cue, mention).with(i + 1, end), end);
        return end;
      }
      if (page.isQuoted(i) || !page.tokens().isWord(i)) {
        return first;
      }
    }
    return first;
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

  /// "QWhy did you close it?", as pages are printed whose "Q" is only set bold.
  private boolean isGlued(int start) {
    int from = page.tokens().start(start);
    String text = page.tokens().text();
    return page.tokens().end(start) - from > 2
        && "QA".indexOf(text.charAt(from)) >= 0
        && Character.isUpperCase(text.charAt(from + 1))
        && Character.isLowerCase(text.charAt(from + 2));
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
    if (isInitial(start) || isGlued(start)) {
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

  /// The end of the turn, its last mark included, since all words are the speaker's: of the block,
  /// and of those that follow it up to the next label.
  private int turnEnd(int start, int end) {
    int first = page.statementOf(start);
    int last = last(first);
    for (int next = last; isTranscript() && next + 1 < page.statements(); next = last(next + 1)) {
      int opening = page.start(next + 1);
      if (startsLabelled(opening)) {
        last = next;
        break;
      }
      boolean words = page.kind(next + 1).isBody() && page.tag(opening) != Tag.BRACKET;
      if (!words || page.block(next + 1) - page.block(first) > LONGEST) {
        break;
      }
    }
    int close = page.end(last);
    return page.tag(close - 1) == Tag.BRACKET
        ? page.bareEnd(start, Math.max(end, close - 1))
        : close;
  }

  /// Whether most paragraphs start with a label, so that those without one go on with the one
  /// before, and are not the writer's.
  private boolean isTranscript() {
    if (transcript == null) {
      int blocks = 0;
      int labelled = 0;
      int initials = 0;
      for (int s = 0; s < page.statements(); s = last(s) + 1) {
        int start = page.start(s);
        blocks += page.kind(s).isBody() ? 1 : 0;
        labelled += page.kind(s).isBody() && startsLabelled(start) ? 1 : 0;
        initials += isInitial(start) || isGlued(start) || isTurn(start, start + 1) ? 1 : 0;
      }
      transcript = 3 * labelled > 2 * blocks || 3 * initials > blocks;
    }
    return transcript;
  }

  /// The last statement of the block that holds the statement.
  private int last(int statement) {
    int last = statement;
    while (last + 1 < page.statements() && page.block(last + 1) == page.block(statement)) {
      last++;
    }
    return last;
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
    return turn && colon == start + 1 && page.isColon(colon) && page.isCapital(start);
  }

  /// "Mother: a film by Ann Lee", "Ann Lee: 1,769": no words of anybody's.
  private boolean isNote(int colon, int end) {
    boolean number = page.tag(colon + 1) == Tag.CD && colon + 2 >= end;
    boolean person = page.has(colon - 1, Lexicon.ROLE | Lexicon.ROLES);
    boolean bare = !hasVerb(colon + 1, end) && !page.opensQuote(colon + 1);
    if (person && bare && page.tokens().isIn(colon - 1, PAPERS)) {
      return true; // "Mother: a film by Ann Lee"
    }
    return number;
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
