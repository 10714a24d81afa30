package ontherecord.tag;

import ontherecord.text.Glyphs;
import ontherecord.text.Tokens;

/// The token to be tagged between its neighbours, from the first of a sentence to the last. The one
/// place that trainer and tagger share, so that they see the same.
final class Window {

  private final Words words;
  private final Tokens tokens;
  private Word before2;
  private Word before;
  private Word word;
  private Word after;
  private Word after2;
  private int token;
  private int end;
  private int tag1;
  private int tag2;

  Window(Words words, Tokens tokens) {
    this.words = words;
    this.tokens = tokens;
    before2 = before = word = after = after2 = words.none();
  }

  /// Stands on the first token of the sentence `[start, end)`.
  void start(int start, int end) {
    this.token = start;
    this.end = end;
    tag1 = 0;
    tag2 = 0;
    before2 = words.none();
    before = words.none();
    word = read(start, true);
    after = read(start + 1, false);
    after2 = read(start + 2, false);
  }

  /// Goes on to the next token; the one left behind was given `tag`.
  void next(int tag) {
    tag2 = tag1;
    tag1 = tag;
    boolean first = word.first && !Glyphs.isWordPart(tokens.first(token));
    token++;
    before2 = before;
    before = word;
    word = first ? read(token, true) : after;
    after = after2;
    after2 = read(token + 2, false);
  }

  private Word read(int at, boolean first) {
    return at < end ? words.at(tokens, at, first) : words.none();
  }

  /// The tag that needs no weighing: a mark's, or that of a word that always has the same; 0 where
  /// there is something to weigh.
  int plain() {
    return word.mark != 0 ? word.mark : Lexicon.only(word.kind);
  }

  /// The tags that the token may have, a bit each.
  long allowed() {
    return word.allowed;
  }

  /// Fills in the features of the token; those of single words as [Words] keeps them.
  void features(int[] out) {
    System.arraycopy(word.told, 0, out, 0, Features.BEFORE);
    out[Features.BEFORE] = before.told[Features.BEFORE];
    out[Features.BEFORE + 1] = before.told[Features.BEFORE + 1];
    out[Features.BEFORE2] = before2.told[Features.BEFORE2];
    out[Features.AFTER] = after.told[Features.AFTER];
    out[Features.AFTER + 1] = after.told[Features.AFTER + 1];
    out[Features.AFTER2] = after2.told[Features.AFTER2];
    Features.together(word, after, after2, tag1, tag2, out);
  }
}
