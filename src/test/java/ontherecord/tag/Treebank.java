package ontherecord.tag;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import ontherecord.text.Tokenizer;
import ontherecord.text.Tokens;

/// Sentences of a CoNLL-U treebank, cut by our own tokenizer, with the treebank's tags: learning
/// and measuring see the tokens that the program sees.
final class Treebank {

  /// One sentence of the treebank; ours may be more.
  ///
  /// @param tags for each token the treebank's tag, 0 where its cuts differ too much from ours
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Sentence(Tokens tokens, byte[] tags) {}

  private record Tagged(int start, int end, String tag) {}

  private Treebank() {}

  static List<Sentence> read(Path file) {
    List<Sentence> sentences = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      String text = "";
      List<String[]> rows = new ArrayList<>();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith("# text = ")) {
          text = line.substring("# text = ".length());
        } else if (line.isEmpty()) {
          sentences.add(sentence(text, rows));
          rows.clear();
        } else if (!line.startsWith("#")) {
          rows.add(line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
    return sentences;
  }

  /// The treebanks in a folder whose names end in `ending`.
  static List<Path> files(Path folder, String ending) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(it -> it.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static Sentence sentence(String text, List<String[]> rows) {
    List<Tagged> words = new ArrayList<>();
    int at = 0;
    for (String[] row : rows) {
      if (row[0].contains("-") || row[0].contains(".")) {
        continue; // a row for several words, or for one left out
      }
      int start = text.indexOf(row[1], at);
      if (start >= 0) {
        at = start + row[1].length();
        words.add(new Tagged(start, at, row[4]));
      }
    }
    Tokens tokens = Tokenizer.tokens(text);
    byte[] tags = new byte[tokens.size()];
    int w = 0;
    for (int i = 0; i < tags.length; i++) {
      while (w < words.size() && words.get(w).end() <= tokens.start(i)) {
        w++;
      }
      int last = w;
      while (last + 1 < words.size() && words.get(last + 1).end() <= tokens.end(i)) {
        last++;
      }
      if (w < words.size() && words.get(w).start() <= tokens.start(i)) {
        byte tag = tag(words.subList(w, last + 1), tokens.end(i)).code();
        tags[i] = tag > Model.TAGS && Word.mark(tokens, i) == Tag.NONE ? 0 : tag;
      }
    }
    return new Sentence(tokens, tags);
  }

  /// The tag of a token that the treebank cuts into `words`: "five-year" is what stands before a
  /// noun, "co-founder" what it ends in.
  private static Tag tag(List<Tagged> words, int end) {
    Tagged last = words.getLast();
    Tag tag = tag(last.tag());
    if (last.end() != end) {
      return last.end() > end && words.size() == 1 ? tag : Tag.NONE;
    }
    boolean joined = words.size() > 2;
    Tag first = tag(words.getFirst().tag());
    return joined
            && (tag == Tag.NN || tag == Tag.VBN || tag == Tag.VBG || tag == Tag.NNS)
            && !first.isName()
        ? (tag == Tag.NNS ? Tag.NNS : Tag.JJ)
        : tag;
  }

  /// Our tag for one of the Penn Treebank's.
  static Tag tag(String xpos) {
    return switch (xpos) {
      case "JJR", "JJS", "AFX" -> Tag.JJ;
      case "RBR", "RBS" -> Tag.RB;
      case "PDT" -> Tag.DT;
      case "PRP$" -> Tag.PRPS;
      case "WP$" -> Tag.WP;
      case "FW", "GW", "XX", "_" -> Tag.NONE;
      case "ADD" -> Tag.NNP;
      case "$", "SYM", "#", "LS", "NFP" -> Tag.SYM;
      case "." -> Tag.STOP;
      case "," -> Tag.COMMA;
      case ":", "HYPH" -> Tag.COLON;
      case "``", "''" -> Tag.QUOTE;
      case "-LRB-", "-RRB-" -> Tag.BRACKET;
      default -> Tag.valueOf(xpos);
    };
  }
}
