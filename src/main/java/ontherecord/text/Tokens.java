package ontherecord.text;

import java.util.Arrays;

/// The words and marks of a text in order, and the sentences they make, as arrays: `[He] [said]
/// [,]`. Tokens do not overlap and hold no white space (but for a spaced ellipsis); every other
/// character of every block is in one. Sentences are ranges of tokens, and none crosses a block.
/// Each token has room for a tag, which the tagger fills; text knows nothing of its meaning.
public final class Tokens {

  /// In units; a token's length is kept in two bytes.
  private static final int LONGEST = 60_000;

  private static final int WORD = 1;
  private static final int SPACED = 2;
  private static final int OPENING = 4;
  private static final int CAPITAL = 8;
  private static final int COMMA = 16;

  private final String text;
  private int size;
  private int[] starts;
  private char[] lengths;
  private int[] hashes;
  private byte[] tags = {};

  /// What is asked of nearly every token, a bit each.
  private byte[] looks;

  private int sentences;
  private int[] firsts;

  Tokens(String text) {
    this.text = text;
    this.starts = new int[text.length() / 5 + 16];
    this.lengths = new char[starts.length];
    this.hashes = new int[starts.length];
    this.looks = new byte[starts.length];
    this.firsts = new int[starts.length / 16 + 16];
  }

  /// Adds `[start, end)`; in pieces where it is longer than any word could be.
  void add(int start, int end) {
    int from = start;
    while (end - from > LONGEST) {
      int cut = from + LONGEST;
      cut -= Character.isLowSurrogate(text.charAt(cut)) ? 1 : 0;
      append(from, cut);
      from = cut;
    }
    append(from, end);
  }

  private void append(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size + size / 2);
      lengths = Arrays.copyOf(lengths, size + size / 2);
      hashes = Arrays.copyOf(hashes, size + size / 2);
      looks = Arrays.copyOf(looks, size + size / 2);
    }
    starts[size] = start;
    hashes[size] = WordSet.foldedHash(text, start, end);
    looks[size] = look(start, end);
    lengths[size++] = (char) (end - start);
  }

  private byte look(int start, int end) {
    char first = text.charAt(start);
    int look = Glyphs.isWordPart(first) || Glyphs.isWordPart(text.charAt(end - 1)) ? WORD : 0;
    look |= start == 0 || Glyphs.isBlank(text.charAt(start - 1)) ? SPACED : 0;
    look |= Character.isUpperCase(first) ? CAPITAL : 0;
    return (byte) (look | (first == ',' ? COMMA : 0));
  }

  void startSentence(int token) {
    if (sentences == firsts.length) {
      firsts = Arrays.copyOf(firsts, sentences * 2);
    }
    firsts[sentences++] = token;
    looks[token] |= OPENING;
  }

  Tokens complete() {
    tags = new byte[size];
    return this;
  }

  /// The text that offsets count in.
  public String text() {
    return text;
  }

  /// The number of tokens.
  public int size() {
    return size;
  }

  /// The offset of the token's first unit.
  public int start(int token) {
    return starts[token];
  }

  /// The offset after the token's last unit.
  public int end(int token) {
    return starts[token] + lengths[token];
  }

  public Span span(int token) {
    return new Span(starts[token], end(token));
  }

  /// From the start of token `from` to the end of the token before `to`.
  public Span span(int from, int to) {
    return new Span(starts[from], end(to - 1));
  }

  /// The token's own words; makes a string, so not for the inner loops.
  public String word(int token) {
    return text.substring(starts[token], end(token));
  }

  /// The token's first character.
  public char first(int token) {
    return text.charAt(starts[token]);
  }

  /// Whether the token is `word`, but for case and the kind of apostrophe.
  ///
  /// @param word in small letters, its apostrophes straight
  public boolean is(int token, String word) {
    return hashes[token] == word.hashCode()
        && WordSet.equalFolded(text, starts[token], end(token), word);
  }

  /// The same for a word that may have capitals and curly apostrophes.
  public boolean isLike(int token, String word) {
    return WordSet.equalFolded(text, starts[token], end(token), word);
  }

  /// Whether the token is the same word as another, but for case and the kind of apostrophe.
  public boolean isSame(int token, int other) {
    int length = lengths[token];
    if (hashes[token] != hashes[other] || lengths[other] != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char one = text.charAt(starts[token] + i);
      if (Glyphs.fold(one) != Glyphs.fold(text.charAt(starts[other] + i))) {
        return false;
      }
    }
    return true;
  }

  /// Whether the token ends with the letters; makes no string. Nothing before the first and behind
  /// the last token does.
  public boolean endsWith(int token, String letters) {
    if (token < 0 || token >= size) {
      return false;
    }
    int from = end(token) - letters.length();
    return from >= starts[token] && text.startsWith(letters, from);
  }

  /// Whether the token is in `words`; nothing before the first and behind the last token is.
  public boolean isIn(int token, WordSet words) {
    return token >= 0 && token < size && indexIn(token, words) >= 0;
  }

  /// The token's place in `words`, from 0; -1 where it is not in it.
  public int indexIn(int token, WordSet words) {
    return words.indexOf(hashes[token], text, starts[token], end(token));
  }

  /// Whether white space stands before the token, or nothing. It stands before no token that is not
  /// there.
  public boolean spaceBefore(int token) {
    return token >= 0 && token < size && (looks[token] & SPACED) != 0;
  }

  /// Whether the token is letters or digits, and not a mark; none that is not there is.
  public boolean isWord(int token) {
    return token >= 0 && token < size && (looks[token] & WORD) != 0;
  }

  /// Whether the token starts with a capital letter.
  public boolean isCapital(int token) {
    return (looks[token] & CAPITAL) != 0;
  }

  /// Whether the token is a comma.
  public boolean isComma(int token) {
    return (looks[token] & COMMA) != 0;
  }

  /// The first token that ends after `offset`; [#size()] where there is none.
  public int at(int offset) {
    int found = Arrays.binarySearch(starts, 0, size, offset);
    int last = found >= 0 ? found : -found - 2;
    return last >= 0 && end(last) > offset ? last : last + 1;
  }

  /// The number of sentences.
  public int sentences() {
    return sentences;
  }

  /// The sentence that holds the token, from 0.
  public int sentenceOf(int token) {
    int found = Arrays.binarySearch(firsts, 0, sentences, token);
    return found >= 0 ? found : -found - 2;
  }

  /// The first token of the sentence.
  public int sentenceStart(int sentence) {
    return firsts[sentence];
  }

  /// The token after the sentence's last.
  public int sentenceEnd(int sentence) {
    return sentence + 1 < sentences ? firsts[sentence + 1] : size;
  }

  /// Whether the token is the first of its sentence.
  public boolean opensSentence(int token) {
    return (looks[token] & OPENING) != 0;
  }

  /// The token's tag, 0 until one is set.
  public byte tag(int token) {
    return tags[token];
  }

  public void tag(int token, byte tag) {
    tags[token] = tag;
  }

  @Override
  public String toString() {
    return "Tokens[" + size + " in " + sentences + " sentences]";
  }
}
