package ontherecord.export;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Keys that references are cited by: "benari-rouhani", each once in a file.
final class Keys {

  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]++");
  private static final int LONGEST = 40;

  private final Set<String> taken = new HashSet<>();

  /// The key of an article: its first writer and the first word of its title, or its name.
  String of(Excerpt excerpt) {
    List<String> authors = excerpt.authors();
    String author = authors.isEmpty() ? "" : plain(Author.of(authors.getFirst()).family());
    String title =
        excerpt
            .title()
            .map(it -> it.split(" ", 2)[0])
            .map(Keys::plain)
            .filter(it -> !it.isEmpty())
            .orElseGet(() -> plain(excerpt.article().origin().id()));
    String joined = author.isEmpty() || title.isEmpty() ? author + title : author + "-" + title;
    String key = joined.isEmpty() ? "article" : joined;
    String free = key;
    for (int i = 2; !taken.add(free); i++) {
      free = key + "-" + i;
    }
    return free;
  }

  private static String plain(String words) {
    String letters = Normalizer.normalize(words, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    String plain = OTHER.matcher(letters.replaceAll("\\p{M}", "")).replaceAll("");
    return plain.substring(0, Math.min(LONGEST, plain.length()));
  }
}
