package ontherecord.tag;

import java.nio.file.Path;
import java.util.Locale;
import ontherecord.tag.Treebank.Sentence;

/// How many tokens a tagger tags as a treebank does.
record Accuracy(int right, int all) {

  static Accuracy of(Tagger tagger, Path treebank) {
    int right = 0;
    int all = 0;
    for (Sentence sentence : Treebank.read(treebank)) {
      tagger.tag(sentence.tokens());
      for (int i = 0; i < sentence.tags().length; i++) {
        if (sentence.tags()[i] != 0) {
          all++;
          right += sentence.tokens().tag(i) == sentence.tags()[i] ? 1 : 0;
        }
      }
    }
    return new Accuracy(right, all);
  }

  double share() {
    return (double) right / all;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.2f %% of %,d tokens", 100 * share(), all);
  }
}
