package ontherecord.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ontherecord.text.Tokens;
import ontherecord.text.WordSet;

/// Words that report only together with others: "called FOR", "is CONFIDENT that", "his CLAIM
/// that". The lists are the resources of this package.
final class Phrases {

  private static final Phrases PHRASES = new Phrases();

  private final WordSet verbs;
  private final List<WordSet> prepositions = new ArrayList<>();
  private final WordSet adjectives;
  private final WordSet nouns;
  private final int[] nounKinds;

  private Phrases() {
    Map<String, WordSet> byVerb = new LinkedHashMap<>();
    for (String line : WordSet.lines(Phrases.class, "phrasal.txt")) {
      int colon = line.indexOf(':');
      WordSet with = WordSet.folded(words(line.substring(colon + 1)));
      for (String form : Inflections.of(line.substring(0, colon)).all()) {
        byVerb.putIfAbsent(form, with);
      }
    }
    verbs = WordSet.folded(byVerb.keySet());
    prepositions.addAll(byVerb.values());
    List<String> all = new ArrayList<>();
    WordSet.lines(Phrases.class, "adjectives.txt").forEach(line -> all.addAll(words(line)));
    adjectives = WordSet.folded(all);
    Map<String, Integer> kinds = new LinkedHashMap<>();
    for (String line : WordSet.lines(Phrases.class, "nouns.txt")) {
      int kind = line.startsWith("say") ? Lexicon.SAY : Lexicon.THINK;
      words(line.substring(line.indexOf(':') + 1)).forEach(word -> kinds.putIfAbsent(word, kind));
    }
    nouns = WordSet.folded(kinds.keySet());
    nounKinds = kinds.values().stream().mapToInt(Integer::intValue).toArray();
  }

  private static List<String> words(String line) {
    return List.of(line.strip().split(" ", -1));
  }

  /// Whether the verb reports with the preposition.
  static boolean joins(Tokens tokens, int verb, int preposition) {
    int index = tokens.indexIn(verb, PHRASES.verbs);
    return index >= 0 && tokens.isIn(preposition, PHRASES.prepositions.get(index));
  }

  /// Whether the adjective tells what someone thinks.
  static boolean isAdjective(Tokens tokens, int token) {
    return tokens.isIn(token, PHRASES.adjectives);
  }

  /// SAY or THINK for a noun that reports; 0 for any other.
  static int noun(Tokens tokens, int token) {
    int index = tokens.indexIn(token, PHRASES.nouns);
    return index < 0 ? 0 : PHRASES.nounKinds[index];
  }
}
