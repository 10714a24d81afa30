package ontherecord.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import ontherecord.tag.Tag;
import ontherecord.text.Tokens;
import ontherecord.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Knows bodies by their short names: "the NFC" is the Norland Fishing Council, "the bank" the only
/// bank named so far, "Calder" is Calder Corporation.
final class ShortNames {

  private static final Map<String, String> FULL_WORDS = new HashMap<>();

  static {
    for (String line : WordSet.lines(ShortNames.class, "shortened.txt")) {
      String[] pair = line.split(" ", 2);
      FULL_WORDS.put(pair[0], pair[1]);
    }
  }

  /// So many letters are no short name without the last.
  private static final int SHORTEST = 3;

  private final Page page;
  private final Tokens tokens;
  private final Bearers byLetters = new Bearers();
  private final Bearers byKind = new Bearers();
  private final Bearers byFirstWord = new Bearers();

  ShortNames(Page page) {
    this.page = page;
    this.tokens = page.tokens();
  }

  /// The word that is written short, in lower case without its full stop: "senator" for "Sen.".
  static String full(String word) {
    String bare = word.toLowerCase(Locale.ROOT);
    bare = bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    return FULL_WORDS.getOrDefault(bare, bare);
  }

  /// Learns the short names of the body at the place.
  void add(Name name, Name.Place place) {
    int start = page.is(place.start(), "the") ? place.start() + 1 : place.start();
    if (place.end() - start < 2) {
      return;
    }
    StringBuilder all = new StringBuilder();
    StringBuilder capitals = new StringBuilder();
    for (int i = start; i < place.end(); i++) {
      char first = tokens.first(i);
      all.append(Character.toLowerCase(first));
      if (page.isCapital(i)) {
        capitals.append(Character.toLowerCase(first));
      }
      boolean kind = i == place.end() - 1 || page.tag(i + 1) == Tag.IN;
      if (kind && page.has(i, Lexicon.BODY | Lexicon.MEDIA)) {
        byKind.add(full(tokens.word(i)), name);
      }
    }
    if (all.length() > 1) {
      byLetters.add(all.toString(), name);
    }
    if (capitals.length() > 1 && capitals.length() < all.length()) {
      byLetters.add(capitals.toString(), name);
    }
    if (capitals.length() > SHORTEST) {
      byLetters.add(
          capitals.substring(0, capitals.length() - 1), name); // "CDC" without "Prevention"
    }
    inBrackets(name, place.end());
    if (!page.has(start, Lexicon.BODY | Lexicon.TITLE) && page.tag(start).isName()) {
      byFirstWord.add(full(tokens.word(start)), name);
    }
  }

  /// "the Norland Fishing Council (NFC)"
  private void inBrackets(Name name, int at) {
    boolean brackets =
        page.tag(at) == Tag.BRACKET && page.tag(at + 2) == Tag.BRACKET && page.isCapital(at + 1);
    if (brackets && isShort(at + 1)) {
      byLetters.add(letters(at + 1), name);
    }
  }

  private boolean isShort(int token) {
    int length = tokens.end(token) - tokens.start(token);
    return length > 1
        && length < 10
        && Character.isUpperCase(tokens.text().charAt(tokens.start(token) + 1));
  }

  /// The body that the letters at `token` stand for, where one is named before `place`.
  @Nullable Name acronym(int token, int place) {
    return byLetters.only(letters(token), place);
  }

  private String letters(int token) {
    return tokens.word(token).replace(".", "").toLowerCase(Locale.ROOT);
  }

  /// The body whose name starts with the word, where one is named before `place`.
  @Nullable Name first(String word, int place) {
    return byFirstWord.only(word, place);
  }

  /// The only body so far that is "the Church"; "the House" names one by itself.
  @Nullable Name kindAlone(int token) {
    boolean kind = page.has(token, Lexicon.BODY) && page.is(token - 1, "the");
    return kind && !page.is(token, "house") ? kind(token, token) : null;
  }

  /// The body that is "the bank", with the words `[start, head)` in its name too.
  @Nullable Name kind(int start, int head) {
    Name only = null;
    for (Name name : byKind.of(full(tokens.word(head)))) {
      if (name.first() < start && hasAll(name, start, head)) {
        if (only != null) {
          return null;
        }
        only = name;
      }
    }
    return only;
  }

  private boolean hasAll(Name name, int start, int end) {
    for (int i = start; i < end; i++) {
      boolean found = false;
      for (int k = name.fullest.start(); k < name.fullest.end(); k++) {
        found |= page.isSame(k, i);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }
}
