package ontherecord.tag;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// The words of WordNet 3.1 with all their forms: which tags each may have, and how often each is
/// used so in the texts that WordNet's makers counted. Names are left out.
final class WordNetForms {

  private static final String PLACE = "/net/sf/extjwnl/data/wordnet/wn31/";
  private static final Pattern PLAIN = Pattern.compile("[a-z]{2,24}");
  private static final Pattern SPACES = Pattern.compile(" ");
  private static final String[] PARTS = {"noun", "verb", "adj", "adv"};

  /// How often, in a hundred uses of a verb or noun, each form is met, as a rule.
  private static final int BASE = 60;

  private static final int INFLECTED = 30;

  private final Map<String, Map<Tag, Long>> forms = new TreeMap<>();

  /// The odd forms, by part and word: "verb go" has "went gone".
  private final Map<String, String> irregular = new HashMap<>();

  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> common = new HashSet<>();

  WordNetForms() {
    readCounts();
    readNames();
    for (String part : PARTS) {
      lines(
          part + ".exc",
          line -> {
            String[] words = SPACES.split(line, -1);
            String word = part + " " + words[words.length - 1];
            irregular.merge(word, words[0], (one, more) -> one + " " + more);
          });
    }
    for (String part : PARTS) {
      lines(
          "index." + part,
          line -> {
            String word = line.substring(0, Math.max(0, line.indexOf(' ')));
            boolean name = part.equals("noun") && names.contains(word) && !common.contains(word);
            if (PLAIN.matcher(word).matches() && !name) {
              add(part, word);
            }
          });
    }
  }

  /// The tags of every form, each with how much it weighs.
  Map<String, Map<Tag, Long>> forms() {
    return forms;
  }

  private void add(String part, String word) {
    long uses = 1L + counts.getOrDefault(part + " " + word, 0);
    String odd = irregular.getOrDefault(part + " " + word, "");
    switch (part) {
      case "noun" -> {
        if (uses == 1) {
          return; // a noun that nobody counted may as well be a name: "ana"
        }
        put(word, Tag.NN, uses * BASE);
        put(odd.isEmpty() ? withS(word) : odd, Tag.NNS, uses * INFLECTED);
      }
      case "verb" -> {
        put(word, Tag.VB, uses * BASE);
        put(word, Tag.VBP, uses * INFLECTED);
        put(withS(word), Tag.VBZ, uses * INFLECTED);
        boolean other = false;
        for (String form : SPACES.split(odd, -1)) {
          if (form.endsWith("ing")) {
            put(form, Tag.VBG, uses * INFLECTED);
          } else if (!form.isEmpty() && !form.endsWith("s")) {
            put(form, Tag.VBD, uses * INFLECTED);
            put(form, Tag.VBN, uses * INFLECTED - 1);
            other = true;
          }
        }
        if (!other) {
          put(withEd(word), Tag.VBD, uses * INFLECTED);
          put(withEd(word), Tag.VBN, uses * INFLECTED - 1);
        }
        put(withIng(word), Tag.VBG, uses * INFLECTED);
      }
      case "adj" -> put(word, Tag.JJ, uses * BASE);
      default -> put(word, Tag.RB, uses * BASE);
    }
  }

  private void put(String words, Tag tag, long weight) {
    for (String word : SPACES.split(words, -1)) {
      forms.computeIfAbsent(word, _ -> new TreeMap<>()).merge(tag, weight, Long::sum);
    }
  }

  private static String withS(String word) {
    if (word.matches(".*(?:s|x|z|ch|sh)")) {
      return word + "es";
    }
    return word.matches(".*[^aeiou]y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
  }

  private static String withEd(String word) {
    if (word.endsWith("e")) {
      return word + "d";
    }
    return word.matches(".*[^aeiou]y") ? word.substring(0, word.length() - 1) + "ied" : word + "ed";
  }

  private static String withIng(String word) {
    boolean silent = word.matches(".*[^eoy]e") && word.length() > 2;
    return (silent ? word.substring(0, word.length() - 1) : word) + "ing";
  }

  private void readCounts() {
    // "42 say%2:32:00:: 1"
    lines(
        "cntlist",
        line -> {
          String[] fields = SPACES.split(line, -1);
          int sense = fields.length < 2 ? -1 : fields[1].indexOf('%');
          if (sense > 0) {
            String part =
                switch (fields[1].charAt(sense + 1)) {
                  case '1' -> "noun";
                  case '2' -> "verb";
                  case '4' -> "adv";
                  default -> "adj";
                };
            String word = part + " " + fields[1].substring(0, sense);
            counts.merge(word, Integer.parseInt(fields[0]), Integer::sum);
          }
        });
  }

  /// The words that are spelt with a capital, and those that are not.
  private void readNames() {
    lines(
        "data.noun",
        line -> {
          String[] fields = SPACES.split(line, -1);
          if (fields.length > 5) {
            int words = Integer.parseInt(fields[3], 16);
            for (int i = 0; i < words; i++) {
              String word = fields[4 + 2 * i];
              String lower = word.toLowerCase(Locale.ROOT);
              (word.equals(lower) ? common : names).add(lower);
            }
          }
        });
  }

  private static void lines(String file, Consumer<String> each) {
    try (InputStream stream = WordNetForms.class.getResourceAsStream(PLACE + file)) {
      if (stream == null) {
        throw new IllegalStateException("WordNet is not on the class path: " + file);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(stream, UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != ' ') {
          each.accept(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
