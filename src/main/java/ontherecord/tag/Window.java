package ontherecord.tag;

import ontherecord.text.Glyphs;
import ontherecord.text.Tokens;

/// The token to be tagged between its neighbours, and what speaks for this tag or that there, each
/// as a number: "the word before is 'said'", "it ends in 'ing'". The one place that trainer and
/// tagger share, so that they see the same.
final class Window {

  /// The number of features that a token has.
  static final int FEATURES = 21;

  private static final int BITS = 26;

  private final Lexicon lexicon;
  private final Tokens tokens;
  private Word before2 = new Word();
  private Word before = new Word();
  private Word word = new Word();
  private Word after = new Word();
  private Word after2 = new Word();
  private int token;
  private int end;
  private boolean first;
  private int tag1;
  private int tag2;

  Window(Lexicon lexicon, Tokens tokens) {
    this.lexicon = lexicon;
    this.tokens = tokens;
  }

  /// Stands on the first token of the sentence `[start, end)`.
  void start(int start, int end) {
    this.token = start;
    this.end = end;
    first = true;
    tag1 = 0;
    tag2 = 0;
    before2.clear();
    before.clear();
    read(word, start);
    read(after, start + 1);
    read(after2, start + 2);
  }

  /// Goes on to the next token; the one left behind was given `tag`.
  void next(int tag) {
    tag2 = tag1;
    tag1 = tag;
    first = first && !Glyphs.isWordPart(tokens.first(token));
    Word free = before2;
    before2 = before;
    before = word;
    word = after;
    after = after2;
    after2 = free;
    token++;
    if (first) {
      lexicon.describe(word, true);
    }
    read(after2, token + 2);
  }

  private void read(Word it, int at) {
    if (at < end) {
      it.read(tokens, at);
      lexicon.describe(it, at == token);
    } else {
      it.clear();
    }
  }

  Word word() {
    return word;
  }

  /// The tag that needs no weighing: a mark's, or that of a word that always has the same; 0 where
  /// there is something to weigh.
  int plain() {
    return word.mark != 0 ? word.mark : Lexicon.only(word.kind);
  }

  /// The tags that the token may have, a bit each.
  long allowed() {
    return Lexicon.allowed(word.kind);
  }

  /// Fills in the numbers of all features of the token.
  void features(int[] out) {
    int shape = word.shape + (first ? 64 : 0);
    int n = 0;
    out[n++] = key(1, word.form, shape & 67);
    out[n++] = key(2, word.suffix1, shape);
    out[n++] = key(3, word.suffix3, shape & 3);
    out[n++] = key(4, word.suffix4, 0);
    out[n++] = key(6, shape, tag1);
    out[n++] = key(7, tag1 + (tag2 << 6), word.kind);
    out[n++] = key(9, tag1 + (word.kind << 6), after.kind);
    out[n++] = key(10, before.form, 0);
    out[n++] = key(11, before2.form, 0);
    out[n++] = key(12, after.form, 0);
    out[n++] = key(13, after2.form, 0);
    out[n++] = key(14, word.form, after.form);
    out[n++] = key(15, after.kind + (word.kind << 10), after2.kind);
    out[n++] = key(19, word.form, after.kind);
    out[n++] = key(22, word.cluster(6), tag1 + ((shape & 3) << 6));
    out[n++] = key(23, word.cluster(10), shape & 3);
    out[n++] = key(24, word.cluster, shape & 3);
    out[n++] = key(26, before.cluster, before.shape & 3);
    out[n++] = key(28, after.cluster, after.shape & 3);
    out[n++] = key(29, word.uses, tag1);
    out[n] = key(30, word.uses, after.uses);
  }

  static int key(int template, int a, int b) {
    int hash = (a * 0x9E3779B1 ^ template * 0x7FEB352D) + b * 0x85EBCA77;
    hash ^= hash >>> 15;
    hash *= 0x2C1B3C6D;
    hash ^= hash >>> 13;
    hash *= 0x297A2D39;
    return hash >>> (32 - BITS);
  }
}
