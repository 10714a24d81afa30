package ontherecord.tag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import ontherecord.text.Tokens;

/// Gives each token its part of speech, from left to right, by an averaged perceptron that was
/// trained on open treebanks of English (see NOTICE). May be used from several threads at once.
public final class Tagger {

  private static final String TRAINED = "tags.model";

  private final Model model;

  /// Those that nobody uses now.
  private final Deque<Words> idle = new ArrayDeque<>();

  Tagger(Model model) {
    this.model = model;
  }

  /// The tagger that comes with the program.
  public static Tagger trained() {
    try (InputStream stream = Tagger.class.getResourceAsStream(TRAINED)) {
      if (stream == null) {
        throw new IllegalStateException("the program was packaged without " + TRAINED);
      }
      return new Tagger(Model.read(stream));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Sets the tag of every token.
  public void tag(Tokens tokens) {
    Words words = take();
    tag(tokens, new Window(words, tokens));
    giveBack(words);
  }

  /// Whether the word of the token is one that is written small: the treebanks or WordNet have it,
  /// and not as a name.
  public boolean isSmall(Tokens tokens, int token) {
    Words words = take();
    int kind = words.at(tokens, token, false).kind;
    giveBack(words);
    return (kind & (Lexicon.KNOWN | Lexicon.FORM)) != 0 && !Tag.of(kind & 31).isName();
  }

  private synchronized Words take() {
    return idle.isEmpty() ? new Words(model.lexicon(), it -> model.find(it, 0)) : idle.removeLast();
  }

  private synchronized void giveBack(Words words) {
    idle.addLast(words);
  }

  private void tag(Tokens tokens, Window window) {
    int[] features = new int[Features.ALL];
    for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
      int start = tokens.sentenceStart(sentence);
      int end = tokens.sentenceEnd(sentence);
      window.start(start, end);
      for (int token = start; token < end; token++) {
        int tag = window.plain();
        if (tag == 0) {
          window.features(features);
          model.find(features, Features.OF_A_WORD);
          tag = model.best(features, window.allowed());
        }
        tokens.tag(token, (byte) tag);
        window.next(tag);
      }
    }
  }
}
