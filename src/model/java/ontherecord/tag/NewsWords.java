package ontherecord.tag;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.tukaani.xz.XZInputStream;

/// How words are used in large amounts of text, by the lexica of NLP4J: which tags a word has
/// there, and to which cluster of words that stand in like places it belongs. Kept are words that
/// it has clusters for in tweets as well: the others are seldom met.
final class NewsWords {

  private static final String PLACE = "/edu/emory/mathcs/nlp/lexica/en-";
  private static final String TAGS = "ambiguity-classes-simplified";
  private static final String CLUSTERS = "brown-clusters-simplified-lowercase";
  private static final String TWEETS = "brown-clusters-twit-lowercase";
  private static final Pattern PLAIN = Pattern.compile("[a-z][a-z.'-]{0,38}");
  private static final int MOST_TAGS = 3;
  private static final int MOST_TURNS = 16;

  private NewsWords() {}

  /// How each word is used; see [Lexicon].
  static Table uses() {
    Map<String, Collection<String>> tags = read(TAGS);
    Map<String, Collection<String>> clusters = read(CLUSTERS);
    Set<String> words = new TreeSet<>(clusters.keySet());
    words.retainAll(read(TWEETS).keySet());
    words.removeIf(it -> !PLAIN.matcher(it).matches());
    Table uses = new Table();
    Word word = new Word();
    for (String text : words) {
      word.read(text);
      int way = way(clusters.getOrDefault(text, Set.of()));
      uses.put(Lexicon.useKey(word), Lexicon.use(tags(tags.getOrDefault(text, Set.of())), way));
    }
    return uses;
  }

  /// The tags, the commonest first; those of names are left out, since names are told by their
  /// capitals.
  private static int tags(Collection<String> names) {
    int[] codes =
        names.stream()
            .map(Treebank::tag)
            .filter(it -> !it.isName() && it.code() < Model.TAGS)
            .mapToInt(Tag::code)
            .filter(it -> it != 0)
            .distinct()
            .limit(MOST_TAGS)
            .toArray();
    int tags = 0;
    for (int i = codes.length - 1; i >= 0; i--) {
      tags = tags << 5 | codes[i];
    }
    return tags;
  }

  /// The longest of the ways, which begins like the others: "10", "1010", "101001".
  private static int way(Collection<String> ways) {
    String way = ways.stream().max(Comparator.comparingInt(String::length)).orElse("");
    return Integer.parseInt("1" + way.substring(0, Math.min(MOST_TURNS, way.length())), 2);
  }

  /// A map that Java wrote, packed.
  private static Map<String, Collection<String>> read(String name) {
    try (InputStream stream = NewsWords.class.getResourceAsStream(PLACE + name + ".xz")) {
      if (stream == null) {
        throw new IllegalStateException("NLP4J is not on the class path: " + name);
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new BufferedInputStream(new XZInputStream(stream), 1 << 16))) {
        in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("java.base/*;!*"));
        return copy((Map<?, ?>) in.readObject());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Collection<String>> copy(Map<?, ?> read) {
    Map<String, Collection<String>> copy = new HashMap<>();
    read.forEach((word, all) ->
        copy.put((String) word, ((Collection<?>) all).stream().map(String.class::cast).toList()));
    return copy;
  }
}
