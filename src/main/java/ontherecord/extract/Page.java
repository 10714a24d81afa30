package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.Article;
import ontherecord.text.Block;
import ontherecord.text.Tokens;

/// An article as all steps see it: tagged tokens, what the lexicon says of each, quotation marks,
/// and the [Statements] that they make.
final class Page {

  private final Article article;
  private final Tokens tokens;
  private final int[] flags;
  private final QuoteMarks marks;
  private final Statements statements;

  Page(Article article, Tokens tokens) {
    this.article = article;
    this.tokens = tokens;
    this.flags = Lexicon.flags(tokens);
    Retagger.retag(tokens, flags);
    this.marks = QuoteMarks.of(article, tokens, flags);
    this.statements = new Statements(this);
  }

  Article article() {
    return article;
  }

  Tokens tokens() {
    return tokens;
  }

  QuoteMarks marks() {
    return marks;
  }

  /// The number of statements.
  int statements() {
    return statements.count();
  }

  int start(int statement) {
    return statements.start(statement);
  }

  int end(int statement) {
    return statements.end(statement);
  }

  /// The index of the block that holds the statement.
  int block(int statement) {
    return statements.block(statement);
  }

  /// The first statement of the block that holds the statement.
  int first(int statement) {
    return statements.first(statement);
  }

  /// The first statement behind that block; [#statements()] where there is none.
  int pastBlock(int statement) {
    return statements.pastBlock(statement);
  }

  Block.Kind kind(int statement) {
    return article.blocks().get(block(statement)).kind();
  }

  /// Whether the token stands in a headline.
  boolean isHeadline(int token) {
    return kind(statementOf(token)) == Block.Kind.HEADLINE;
  }

  int statementOf(int token) {
    return statements.at(token);
  }

  /// The token's tag; NONE before the first token and after the last, where nothing else is true of
  /// a token either.
  Tag tag(int token) {
    return isInside(token) ? Tag.of(tokens, token) : Tag.NONE;
  }

  private boolean isInside(int token) {
    return token >= 0 && token < flags.length;
  }

  /// Whether the lexicon knows the token as any of `kinds`.
  boolean has(int token, int kinds) {
    return isInside(token) && (flags[token] & kinds) != 0;
  }

  /// All that the lexicon knows of the token.
  int kinds(int token) {
    return isInside(token) ? flags[token] : 0;
  }

  /// Whether the token is a word of time that owns nothing: "Thursday", but not of "Thursday's
  /// vote".
  boolean isTime(int token) {
    return has(token, Lexicon.TIME) && tag(token + 1) != Tag.POS;
  }

  boolean isCue(int token) {
    return has(token, Lexicon.CUE);
  }

  /// "he", "she" or "they", as a subject.
  boolean isThirdPerson(int token) {
    return is(token, "he") || is(token, "she") || is(token, "they");
  }

  /// "a", "an"
  boolean isOne(int token) {
    return is(token, "a") || is(token, "an");
  }

  /// "has", "have", "had"
  boolean isHave(int token) {
    return is(token, "has") || is(token, "have") || is(token, "had");
  }

  /// Past the day in "Calder ON TUESDAY said"; the token itself where none stands there.
  int pastDay(int token) {
    return is(token, "on") && isTime(token + 1) ? token + 2 : token;
  }

  /// "said", which takes whatever follows.
  boolean isSay(int token) {
    return is(token, "said") || is(token, "says") || is(token, "say");
  }

  /// Whether the token is "is" or "was", after which one thing is said of another.
  boolean isIs(int token) {
    return is(token, "is") || is(token, "was");
  }

  /// Whether the token is "is", "are", "was" or "were".
  boolean isBe(int token) {
    return isIs(token) || is(token, "are") || is(token, "were");
  }

  boolean is(int token, String word) {
    return isInside(token) && tokens.is(token, word);
  }

  /// Whether two tokens are the same word, but for case and the kind of apostrophe.
  boolean isSame(int token, int other) {
    return isInside(token) && isInside(other) && tokens.isSame(token, other);
  }

  boolean isQuoted(int token) {
    return isInside(token) && marks.at(token) >= 0;
  }

  /// Whether the token is a given name before another: "June" of "June Orr", but not of "in June
  /// Orr said".
  boolean isGiven(int token) {
    return has(token, Lexicon.FEMALE | Lexicon.MALE)
        && tag(token + 1).isName()
        && !has(token + 1, Lexicon.TIME)
        && tag(token - 1) != Tag.IN;
  }

  /// How many of the tokens `[start, end)` are words.
  int words(int start, int end) {
    int words = 0;
    for (int i = start; i < end; i++) {
      words += tokens.isWord(i) ? 1 : 0;
    }
    return words;
  }

  /// The first of the tokens `[start, end)` that is a verb with a tense; -1 where there is none.
  int firstVerb(int start, int end) {
    for (int i = start; i < end; i++) {
      if (tag(i).isFinite()) {
        return i;
      }
    }
    return -1;
  }

  /// Whether the tokens `[start, end)` hold a verb with a tense.
  boolean hasVerb(int start, int end) {
    return firstVerb(start, end) >= 0;
  }

  /// "UP TO 20 people", "UP TO half of them"
  boolean isUpTo(int token) {
    boolean up = is(token, "up") && is(token + 1, "to");
    return up && (tag(token + 2) == Tag.CD || is(token + 2, "half") || is(token + 2, "a"));
  }

  /// Whether a clause about what stands before starts there: "who", "which", "whose".
  boolean isWhich(int token) {
    boolean which = is(token, "who") || is(token, "which") || is(token, "whose");
    return which && !tag(token).isName();
  }

  boolean isComma(int token) {
    return isInside(token) && tokens.isComma(token);
  }

  boolean isDash(int token) {
    char c = isInside(token) ? tokens.first(token) : ' ';
    return c == '\u2014' || c == '\u2013' || c == '-';
  }

  /// Whether a dash stands there that space sets apart, as between parts of a sentence: "left — but
  /// came back", but not "half-open".
  boolean isSpacedDash(int token) {
    return isDash(token) && tokens.spaceBefore(token);
  }

  boolean isColon(int token) {
    return isInside(token) && tokens.first(token) == ':';
  }

  boolean isSemicolon(int token) {
    return isInside(token) && tokens.first(token) == ';';
  }

  boolean isStop(int token) {
    return tag(token) == Tag.STOP
        || (isInside(token) && ".?!".indexOf(tokens.first(token)) >= 0 && !tokens.isWord(token));
  }

  boolean isCapital(int token) {
    return isInside(token) && tokens.isCapital(token);
  }

  /// Whether the tokens `[start, end)` have no small letter: "MAYOR LEE (BERN)".
  boolean isInCapitals(int start, int end) {
    for (int i = tokens.start(start); i < tokens.end(end - 1); i++) {
      if (Character.isLowerCase(tokens.text().charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// 1 where a bracket opens outside quotation marks, -1 where one closes, 0 elsewhere.
  int bracket(int token) {
    if (tag(token) != Tag.BRACKET || isQuoted(token)) {
      return 0;
    }
    return "([{".indexOf(tokens.first(token)) >= 0 ? 1 : -1;
  }

  /// Whether a quoted range starts at the token.
  boolean opensQuote(int token) {
    int quote = isInside(token) ? marks.at(token) : -1;
    return quote >= 0 && marks.start(quote) == token;
  }

  /// Whether a quoted range ends with the token.
  boolean closesQuote(int token) {
    int quote = isInside(token) ? marks.at(token) : -1;
    return quote >= 0 && marks.end(quote) == token + 1;
  }

  /// "https://example.org", "ann@example.org", "pic.twitter.com/abc"
  boolean isAddress(int token) {
    return isInside(token) && Addresses.is(tokens, token);
  }

  /// Where the addresses behind a mark start that end before the token: ". https://example.org AND
  /// https://example.com"; the token itself where none do.
  private int withoutAddresses(int start, int end) {
    int i = end;
    while (i > start + 1 && (isAddress(i - 1) || (is(i - 1, "and") && isAddress(i - 2)))) {
      i--;
    }
    return i < end && i > start + 1 && !tokens.isWord(i - 1) ? i : end;
  }

  /// The end of a statement without its full stop, and addresses behind it, where that stands
  /// outside quotation marks.
  int bareEnd(int start, int end) {
    int bare = withoutMarks(start, end);
    int words = withoutAddresses(start, bare);
    return words < bare ? withoutMarks(start, words) : bare;
  }

  private int withoutMarks(int start, int end) {
    int bare = end;
    while (bare > start + 1
        && !tokens.isWord(bare - 1)
        && !isQuoted(bare - 1)
        && tokens.first(bare - 1) != '%'
        && tag(bare - 1) != Tag.BRACKET) {
      bare--;
    }
    return bare;
  }
}
