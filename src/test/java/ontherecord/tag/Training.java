package ontherecord.tag;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import ontherecord.tag.Treebank.Sentence;

/// Trains the tagger from the treebanks in a folder (`*-train.conllu.gz`), says how often it is
/// right on those set aside (`*-dev.conllu.gz`), and writes the model:
///
/// ```
/// mvn -q test-compile exec:exec@train -Dtreebanks=../shared/corpora/treebank
/// ```
public final class Training {

  private static final Path MODEL = Path.of("src/main/resources/ontherecord/tag/tags.model");
  private static final int ROWS = 40_000;
  private static final int ROUNDS = 8;
  private static final int SEEN = 3;

  private Training() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    if (!Files.isDirectory(folder)) {
      System.out.println("There are no treebanks in " + folder + "; nothing was trained.");
      return;
    }
    List<Sentence> train = all(folder, "-train.conllu.gz");
    Table lexicon = new LexiconCounts(train).lexicon();
    Perceptron whole = new Perceptron(lexicon, null, SEEN, train);
    learn(whole, train, 4);
    Perceptron small = new Perceptron(lexicon, whole.strongest(ROWS), SEEN, train);
    learn(small, train, ROUNDS);
    Model model = small.model();
    try (OutputStream out = Files.newOutputStream(MODEL)) {
      model.write(out);
    }
    System.out.printf(
        Locale.ROOT,
        "%,d words, %,d rows, %,d bytes%n",
        lexicon.size(),
        model.rows(),
        Files.size(MODEL));
    for (Path file : files(folder, "-dev.conllu.gz")) {
      System.out.printf(
          Locale.ROOT, "%s: %s%n", file.getFileName(), Accuracy.of(new Tagger(model), file));
    }
  }

  private static void learn(Perceptron perceptron, List<Sentence> train, int rounds) {
    List<Sentence> shuffled = new ArrayList<>(train);
    Random random = new Random(1);
    for (int round = 1; round <= rounds; round++) {
      Collections.shuffle(shuffled, random);
      System.out.printf(Locale.ROOT, "round %d: %,d mistakes%n", round, perceptron.learn(shuffled));
    }
  }

  static List<Sentence> all(Path folder, String ending) throws IOException {
    List<Sentence> all = new ArrayList<>();
    for (Path file : files(folder, ending)) {
      all.addAll(Treebank.read(file));
    }
    return all;
  }

  static List<Path> files(Path folder, String ending) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(it -> it.toString().endsWith(ending)).sorted().toList();
    }
  }
}
