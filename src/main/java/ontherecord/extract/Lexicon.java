package ontherecord.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ontherecord.text.Tokens;
import ontherecord.text.WordSet;

/// What single words can be, whatever the sentence: a cue's verb, a role, a title, a time. One
/// look-up a token gives a set of flags. The lists are the resources of this package.
final class Lexicon {

  // kinds of cue verbs
  static final int SAY = 1;
  static final int WRITE = 1 << 1;
  static final int THINK = 1 << 2;
  static final int CUE = SAY | WRITE | THINK;
  static final int BARE = 1 << 3;
  static final int TO = 1 << 4;
  static final int THING = 1 << 5;
  static final int NAME = 1 << 6;
  static final int TOLD = 1 << 7;
  static final int WEAK = 1 << 8;
  // forms of a cue verb
  static final int PAST = 1 << 9;
  static final int ING = 1 << 10;
  // kinds of nouns
  static final int ROLE = 1 << 11;
  static final int ROLES = 1 << 12;
  static final int BODY = 1 << 13;
  static final int TITLE = 1 << 14;
  static final int TIME = 1 << 15;
  static final int MEDIA = 1 << 16;
  static final int FEMALE = 1 << 17;
  static final int MALE = 1 << 18;
  // small words
  static final int PRONOUN = 1 << 19;
  static final int AUXILIARY = 1 << 20;
  static final int DETERMINER = 1 << 21;
  static final int PREPOSITION = 1 << 22;
  static final int RELATIVE = 1 << 23;
  static final int CONJUNCTION = 1 << 24;
  static final int ADVERB = 1 << 25;
  static final int VAGUE = 1 << 26;
  static final int INFLECTED = 1 << 27;
  static final int OCCASION = 1 << 28;
  static final int PARTICLE = 1 << 29;
  static final int PHOTO = 1 << 30;
  static final int REMARK = 1 << 31;

  /// What stands before a hyphen and a word for people.
  private static final WordSet OFFICE = WordSet.folded(List.of("then", "ex", "co", "vice"));

  private static final Lexicon LEXICON = new Lexicon();

  private final WordSet words;
  private final int[] flags;

  private Lexicon() {
    Map<String, Integer> found = new LinkedHashMap<>();
    for (String line : lines("cues.txt")) {
      cues(found, line);
    }
    for (String line : lines("words.txt")) {
      int colon = line.indexOf(':');
      listed(found, line.substring(colon + 1), flag(line.substring(0, colon)));
    }
    each(found, "roles.txt", ROLE);
    for (String word : words("roles.txt")) {
      add(found, Inflections.plural(word), ROLES);
    }
    each(found, "bodies.txt", BODY);
    each(found, "titles.txt", TITLE);
    each(found, "times.txt", TIME);
    each(found, "media.txt", MEDIA);
    each(found, "female.txt", FEMALE);
    each(found, "male.txt", MALE);
    words = WordSet.folded(found.keySet());
    flags = found.values().stream().mapToInt(Integer::intValue).toArray();
  }

  /// Whether the token's word is of any of the kinds.
  static boolean has(Tokens tokens, int token, int kinds) {
    int index = tokens.indexIn(token, LEXICON.words);
    return index >= 0 && (LEXICON.flags[index] & kinds) != 0;
  }

  /// The flags of every token.
  static int[] flags(Tokens tokens) {
    int[] found = new int[tokens.size()];
    for (int i = 0; i < found.length; i++) {
      int index = tokens.indexIn(i, LEXICON.words);
      found[i] = index < 0 ? ofOffice(tokens, i) : LEXICON.flags[index];
      found[i] = isHealthBody(tokens, i) ? BODY : found[i];
    }
    return found;
  }

  /// "WHO", the World Health Organization, where no other word beside it is in capitals.
  private static boolean isHealthBody(Tokens tokens, int i) {
    return tokens.isCapital(i)
        && tokens.end(i) == tokens.start(i) + 3
        && tokens.text().startsWith("WHO", tokens.start(i))
        && !isLoud(tokens, i - 1)
        && !isLoud(tokens, i + 1);
  }

  private static boolean isLoud(Tokens tokens, int i) {
    boolean word = i >= 0 && i < tokens.size() && tokens.end(i) > tokens.start(i) + 1;
    return word && Character.isUpperCase(tokens.text().charAt(tokens.start(i) + 1));
  }

  /// "then-mayor", "ex-minister": what the word behind the hyphen is, where it is one for people:
  /// ROLE or ROLES; 0 elsewhere.
  private static int ofOffice(Tokens tokens, int i) {
    int start = tokens.start(i);
    int end = tokens.end(i);
    int dash = tokens.text().indexOf('-', start, Math.min(end, start + 5));
    if (dash < 0 || dash + 1 >= end || !OFFICE.contains(tokens.text(), start, dash)) {
      return 0;
    }
    int index = LEXICON.words.indexOf(tokens.text(), dash + 1, end);
    return index < 0 ? 0 : LEXICON.flags[index] & (ROLE | ROLES);
  }

  private static int flag(String name) {
    return switch (name) {
      case "say" -> SAY;
      case "write" -> WRITE;
      case "think" -> THINK;
      case "bare" -> BARE;
      case "to" -> TO;
      case "thing" -> THING;
      case "name" -> NAME;
      case "told" -> TOLD;
      case "weak" -> WEAK;
      case "pronoun" -> PRONOUN;
      case "auxiliary" -> AUXILIARY;
      case "determiner" -> DETERMINER;
      case "preposition" -> PREPOSITION;
      case "relative" -> RELATIVE;
      case "conjunction" -> CONJUNCTION;
      case "adverb" -> ADVERB;
      case "vague" -> VAGUE;
      case "occasion" -> OCCASION;
      case "remark" -> REMARK;
      case "particle" -> PARTICLE;
      case "photo" -> PHOTO;
      default -> throw new IllegalArgumentException("no such kind of word: " + name);
    };
  }

  /// One line of `cues.txt`: "say bare: say=said".
  private static void cues(Map<String, Integer> found, String line) {
    int colon = line.indexOf(':');
    int kinds = 0;
    for (String kind : line.substring(0, colon).split(" ", -1)) {
      kinds |= flag(kind);
    }
    for (String verb : line.substring(colon + 1).strip().split(" ", -1)) {
      Inflections forms = Inflections.of(verb);
      add(found, forms.base(), kinds);
      add(found, forms.third(), kinds | INFLECTED);
      add(found, forms.ing(), kinds | ING);
      for (String past : forms.pasts()) {
        add(found, past, kinds | PAST);
      }
    }
  }

  private static void each(Map<String, Integer> found, String list, int flag) {
    words(list).forEach(word -> add(found, word, flag));
  }

  private static void listed(Map<String, Integer> found, String words, int flag) {
    for (String word : words.strip().split(" ", -1)) {
      add(found, word, flag);
    }
  }

  private static void add(Map<String, Integer> found, String word, int flag) {
    found.merge(word, flag, (a, b) -> a | b);
  }

  private static List<String> lines(String list) {
    return WordSet.lines(Lexicon.class, list);
  }

  private static List<String> words(String list) {
    List<String> words = new ArrayList<>();
    for (String line : lines(list)) {
      words.addAll(List.of(line.split(" ", -1)));
    }
    return words;
  }
}
