package ontherecord.text;

/// Cuts a text into tokens as English treebanks do: "They'd" is `They` and `'d`, "can't" is `ca`
/// and `n't`, "cannot" is `can` and `not`, and marks stand alone. "U.S.", "Mr.", "a.m.", "$"
/// amounts' numbers, addresses and hyphenated words stay whole. Takes any text, in linear time.
public final class Tokenizer {

  private static final WordSet ELISIONS = WordSet.folded(Tokenizer.class, "elisions.txt");

  private final String text;
  private final Tokens tokens;
  private final WordEnd words;
  private final Sentences sentences;

  private Tokenizer(String text) {
    this.text = text;
    this.tokens = new Tokens(text);
    this.words = new WordEnd(text);
    this.sentences = new Sentences(tokens);
  }

  /// The tokens and sentences of the article's blocks.
  public static Tokens tokens(Article article) {
    Tokenizer tokenizer = new Tokenizer(article.text());
    for (Block block : article.blocks()) {
      tokenizer.block(block.span().start(), block.span().end());
    }
    return tokenizer.tokens.complete();
  }

  /// The tokens and sentences of `text` as one block.
  public static Tokens tokens(String text) {
    Tokenizer tokenizer = new Tokenizer(text);
    tokenizer.block(0, text.length());
    return tokenizer.tokens.complete();
  }

  private void block(int start, int end) {
    int first = tokens.size();
    int i = start;
    while (i < end) {
      if (Glyphs.isBlank(text.charAt(i))) {
        i++;
      } else {
        int next = Math.min(end, tokenEnd(i, start, end));
        if (next - i == 6 && WordSet.equalFolded(text, i, next, "cannot")) {
          tokens.add(i, i + 3);
          i += 3;
        }
        tokens.add(i, next);
        i = next;
      }
    }
    sentences.mark(first);
  }

  private int tokenEnd(int i, int start, int end) {
    char c = text.charAt(i);
    if (Glyphs.isWordPart(c)) {
      return words.from(i, end, tokens.size() > 0 ? tokens.first(tokens.size() - 1) : ' ');
    }
    if (Glyphs.isApostrophe(c)) {
      boolean afterWord = i > start && Glyphs.isWordPart(text.charAt(i - 1));
      int clitic = afterWord ? words.clitic(i, end) : elision(i, end);
      if (clitic > i) {
        return clitic;
      }
    }
    char next = i + 1 < end ? text.charAt(i + 1) : ' ';
    if (Glyphs.isQuotationMark(c)) {
      return Glyphs.isDoubled(c, next) && !closesInner(i, start, end) ? i + 2 : i + 1;
    }
    if (c == '.') {
      boolean decimal =
          Glyphs.isDigit(next) && (i == start || !Glyphs.isWordPart(text.charAt(i - 1)));
      return decimal ? words.from(i + 1, end, ' ') : ellipsis(i, end);
    }
    if ((c == '#' || c == '@') && Glyphs.isWordPart(next) && !Glyphs.isDigit(next)) {
      return words.handle(i + 1, end);
    }
    if (c == '!' || c == '?') {
      return run(i, end, '!', '?');
    }
    if (Character.isHighSurrogate(c) && Character.isLowSurrogate(next)) {
      return i + 2;
    }
    return "()[]{},;:$".indexOf(c) >= 0 ? i + 1 : run(i, end, c, c);
  }

  /// Whether three apostrophes start here that close a single mark first: "'Fox and Friends,'''".
  private boolean closesInner(int i, int start, int end) {
    return i + 2 < end
        && text.charAt(i + 2) == '\''
        && (i + 3 >= end || text.charAt(i + 3) != '\'')
        && i > start
        && !Glyphs.isBlank(text.charAt(i - 1))
        && text.charAt(i - 1) != '\'';
  }

  private int run(int i, int end, char one, char other) {
    int stop = i;
    while (stop < end && (text.charAt(stop) == one || text.charAt(stop) == other)) {
      stop++;
    }
    return stop;
  }

  /// The end of "..." or ". . ." or of a full stop.
  private int ellipsis(int i, int end) {
    int stop = run(i, end, '.', '.');
    int dots = stop - i;
    int spaced = stop;
    while (dots < 5
        && spaced + 1 < end
        && text.charAt(spaced) == ' '
        && text.charAt(spaced + 1) == '.') {
      spaced += 2;
      dots++;
    }
    return dots > 2 ? spaced : stop;
  }

  /// The end of a word that leaves out its first letters, "'em" or "'90s"; `i` where it is none.
  private int elision(int i, int end) {
    int stop = i + 1;
    while (stop < end && stop < i + 6 && Glyphs.isWordPart(text.charAt(stop))) {
      stop++;
    }
    if (stop < end && Glyphs.isWordPart(text.charAt(stop))) {
      return i;
    }
    boolean decade =
        stop > i + 2
            && Glyphs.isDigit(text.charAt(i + 1))
            && Glyphs.isDigit(text.charAt(i + 2))
            && (stop == i + 3 || (stop == i + 4 && Glyphs.fold(text.charAt(i + 3)) == 's'));
    if (decade || ELISIONS.contains(text, i + 1, stop)) {
      boolean both = stop < end && stop == i + 2 && Glyphs.isApostrophe(text.charAt(stop));
      return both ? stop + 1 : stop;
    }
    return i;
  }
}
