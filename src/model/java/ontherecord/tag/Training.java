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
/// mvn -q -Pmodel -Dtreebanks=../shared/corpora/treebank
/// ```
public final class Training {

  private static final Path MODEL = Path.of("src/main/resources/ontherecord/tag/tags.model");
  private static final int ROWS = 60_000;
  private static final int ROUNDS = 8;
  private static final int SEEN = 3;
  private static final int SEVERAL = 5;

  private Training() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    if (!Files.isDirectory(folder)) {
      System.out.println("There are no treebanks in " + folder + "; nothing was trained.");
      return;
    }
    List<Sentence> train = all(folder, "-train.conllu.gz");
    Lexicon lexicon = new Lexicon(new LexiconCounts(train).kinds(), NewsWords.uses());
    Perceptron whole = new Perceptron(lexicon, null, SEEN, train);
    learn(whole, train, 4, 0);
    Table rows = whole.strongest(ROWS);
    List<Perceptron> several = new ArrayList<>();
    for (int seed = 1; seed <= SEVERAL; seed++) {
      Perceptron small = new Perceptron(lexicon, rows, SEEN, train);
      learn(small, train, ROUNDS, seed);
      several.add(small);
    }
    Model model = Perceptron.model(several);
    try (OutputStream out = Files.newOutputStream(MODEL)) {
      model.write(out);
    }
    System.out.printf(
        Locale.ROOT,
        "%,d words, %,d uses, %,d rows, %,d bytes%n",
        lexicon.kinds().size(),
        lexicon.uses().size(),
        model.rows(),
        Files.size(MODEL));
    for (Path file : Treebank.files(folder, "-dev.conllu.gz")) {
      System.out.printf(
          Locale.ROOT, "%s: %s%n", file.getFileName(), Accuracy.of(new Tagger(model), file));
    }
  }

  private static void learn(Perceptron perceptron, List<Sentence> train, int rounds, int seed) {
    List<Sentence> shuffled = new ArrayList<>(train);
    Random random = new Random(seed);
    for (int round = 1; round <= rounds; round++) {
      Collections.shuffle(shuffled, random);
      System.out.printf(Locale.ROOT, "round %d: %,d mistakes%n", round, perceptron.learn(shuffled));
    }
  }

  private static List<Sentence> all(Path folder, String ending) throws IOException {
    List<Sentence> all = new ArrayList<>();
    for (Path file : Treebank.files(folder, ending)) {
      all.addAll(Treebank.read(file));
    }
    return all;
  }
}
