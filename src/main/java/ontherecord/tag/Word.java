package ontherecord.tag;

import ontherecord.text.Glyphs;
import ontherecord.text.Tokens;

/// What the tagger looks at in one token, as numbers; filled again for token after token.
final class Word {

  /// Letters beyond these of a token do not count: a token may be megabytes of letters.
  static final int LONGEST = 40;

  static final int LOWER = 1;
  static final int CAPITAL = 2;
  static final int CAPITALS = 3;
  static final int NUMBER = 4;
  static final int MARK = 5;
  static final int HYPHEN = 8;
  static final int DIGIT = 16;

  /// A mark's own tag; 0 for a word.
  int mark;

  /// Whether it starts with a letter or digit, and can be no mark.
  boolean letters;

  /// The whole word without regard to case.
  int form;

  int suffix1;
  int suffix3;
  int suffix4;
  int shape;

  /// What the lexicon knows about it; see [Lexicon].
  int kind;

  /// The tags that it has in the news, the commonest first, five bits each; 0 where that is
  /// unknown.
  int uses;

  /// Whether it starts a sentence.
  boolean first;

  /// The tags that it may have, a bit each.
  long allowed;

  /// What it tells by itself; see [Features#ofAWord].
  final int[] told = new int[Features.OF_A_WORD];

  /// The way to its cluster in a tree of words that are used alike, a bit for each turn behind a 1;
  /// 0 where that is unknown.
  int cluster;

  /// Stands before the first and after the last word of a sentence.
  void clear() {
    mark = 0;
    form = 1;
    suffix1 = suffix3 = suffix4 = 1;
    shape = 0;
    kind = 0;
    uses = 0;
    cluster = 0;
    first = false;
  }

  /// The first `turns` of the way to its cluster: what it has in common with more words.
  int cluster(int turns) {
    int more = 31 - Integer.numberOfLeadingZeros(cluster | 1) - turns;
    return more > 0 ? cluster >> more : cluster;
  }

  /// A word by itself.
  void read(String word) {
    mark = 0;
    read(word, 0, word.length());
  }

  void read(Tokens tokens, int token) {
    read(tokens, token, mark(tokens, token).code());
  }

  /// The token, which is this mark or 0.
  void read(Tokens tokens, int token, int itsMark) {
    mark = itsMark;
    read(tokens.text(), tokens.start(token), tokens.end(token));
  }

  private void read(String text, int start, int end) {
    int stop = Math.min(end, start + LONGEST);
    int hash = 7;
    int upper = 0;
    int lower = 0;
    int digits = 0;
    int hyphens = 0;
    for (int i = start; i < stop; i++) {
      char c = text.charAt(i);
      if (Glyphs.isLower(c)) {
        lower++;
      } else if (Glyphs.isUpper(c)) {
        upper++;
      } else if (Glyphs.isDigit(c)) {
        digits++;
        c = '0';
      } else if (Glyphs.isDash(c)) {
        hyphens++;
      }
      hash = hash * 31 + Glyphs.fold(c);
    }
    form = hash;
    boolean number = Glyphs.isDigit(text.charAt(start));
    letters = Glyphs.isWordPart(text.charAt(start));
    shape =
        mark != 0
            ? MARK
            : number ? NUMBER : upper == 0 ? LOWER : lower == 0 && upper > 1 ? CAPITALS : CAPITAL;
    if (mark == 0) {
      shape |= (hyphens > 0 ? HYPHEN : 0) | (digits > 0 && lower + upper > 0 ? DIGIT : 0);
    }
    suffixes(text, start, end);
  }

  private void suffixes(String text, int start, int end) {
    int hash = 3;
    suffix1 = suffix3 = suffix4 = 0;
    for (int n = 1; n <= 4 && end - n >= start; n++) {
      char c = text.charAt(end - n);
      hash = hash * 37 + (Glyphs.isDigit(c) ? '0' : Glyphs.fold(c));
      switch (n) {
        case 1 -> suffix1 = hash;
        case 3 -> suffix3 = hash;
        case 4 -> suffix4 = hash;
        default -> {}
      }
    }
  }

  /// The tag of a mark, which needs no learning; NONE for words, and for an apostrophe that may be
  /// one of possession.
  static Tag mark(Tokens tokens, int token) {
    char c = tokens.first(token);
    if (Glyphs.isWordPart(c)) {
      return Tag.NONE;
    }
    int length = tokens.end(token) - tokens.start(token);
    if (Glyphs.isQuotationMark(c)) {
      boolean afterWord =
          length == 1 && Glyphs.isApostrophe(c) && token > 0 && !tokens.spaceBefore(token);
      return afterWord || tokens.isWord(token) ? Tag.NONE : Tag.QUOTE;
    }
    if (tokens.isWord(token)) {
      return Tag.NONE;
    }
    if (Glyphs.isDash(c)) {
      return Tag.COLON;
    }
    return switch (c) {
      case ',' -> Tag.COMMA;
      case '.' -> length == 1 ? Tag.STOP : Tag.COLON;
      case '!', '?' -> Tag.STOP;
      case ':', ';', '\u2026' -> Tag.COLON;
      case '(', ')', '[', ']', '{', '}' -> Tag.BRACKET;
      case '&' -> Tag.NONE;
      default -> Tag.SYM;
    };
  }
}
