package ontherecord.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ontherecord.text.Glyphs;
import ontherecord.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Joins names that name the same: "U.S. President Ann B. Lee", "Ann Lee", "Ms. Lee" and "Lee"; the
/// "Norland Fishing Council" and the "NFC". Two of one surname stay two.
final class NameBook {

  /// So many times as often as any other of its surname must one be named to be meant by it.
  private static final int CLEARLY = 2;

  /// So many times as often, and no doubt is left.
  private static final int PLAINLY = 4;

  /// How many words are kept at hand: a power of two.
  private static final int KNOWN = 64;

  private final Tokens tokens;
  private final Map<String, Name> byFull = new HashMap<>();
  private final Bearers bySurname = new Bearers();
  private final Bearers byGiven = new Bearers();
  private final ShortNames shorts;
  private final List<Name> all = new ArrayList<>();
  private final BitSet unsure = new BitSet();
  private final StringBuilder letters = new StringBuilder();
  private final List<String> parts = new ArrayList<>(4);
  private final @Nullable String[] known = new @Nullable String[KNOWN];

  NameBook(Page page) {
    this.tokens = page.tokens();
    this.shorts = new ShortNames(page);
  }

  /// All names, in the order of their first places.
  List<Name> all() {
    return all;
  }

  /// The short names of bodies.
  ShortNames shorts() {
    return shorts;
  }

  /// Whether the name at the token may well be another's of the same surname.
  boolean isUnsure(int token) {
    return unsure.get(token);
  }

  /// The name at the place, which is new where none before is the same.
  Name join(Name.Place place, boolean body, Name.Gender gender) {
    List<String> words = words(place);
    String full = joined(words);
    Name found = find(words, full, place, body, gender);
    if (found == null) {
      found = new Name(place, body, false);
      all.add(found);
    } else {
      found.add(place);
    }
    if (byFull.putIfAbsent(full, found) == null) {
      learn(found, words, place, body);
    }
    return found;
  }

  private String joined(List<String> words) {
    return switch (words.size()) {
      case 1 -> words.getFirst();
      case 2 -> joined(words.getFirst(), words.getLast());
      default -> String.join(" ", words);
    };
  }

  /// The two words as one; the same string again as a rule.
  private String joined(String first, String last) {
    int slot = (first.hashCode() * 31 + last.hashCode()) & (KNOWN - 1);
    String both = known[slot];
    boolean same =
        both != null
            && both.length() == first.length() + 1 + last.length()
            && both.startsWith(first)
            && both.charAt(first.length()) == ' '
            && both.endsWith(last);
    if (both == null || !same) {
      both = first + " " + last;
      known[slot] = both;
    }
    return both;
  }

  /// Learns what else goes for the name that stands at the place in words of its own.
  private void learn(Name name, List<String> words, Name.Place place, boolean body) {
    if (body) {
      shorts.add(name, place);
    } else if (words.size() > 1 && !name.shared) {
      bySurname.add(words.getLast(), name);
      byGiven.add(words.getFirst(), name);
      if (words.size() > 2) {
        byFull.putIfAbsent(String.join(" ", words.subList(1, words.size())), name);
        byFull.putIfAbsent(words.getFirst() + " " + words.getLast(), name);
      }
    }
  }

  /// The person or body that goes by the words; null where none is known.
  @Nullable Name find(Name.Place place, boolean body) {
    List<String> words = words(place);
    return find(words, joined(words), place, body, Name.Gender.UNKNOWN);
  }

  private @Nullable Name find(
      List<String> words, String full, Name.Place place, boolean body, Name.Gender gender) {
    return body ? body(full, place) : person(words, full, place, gender);
  }

  /// The one of those who share the name that is named far more often than any other; null where
  /// there is none.
  @Nullable Name likeliest(Name shared) {
    return mostNamed(bySurname.of(word(shared.fullest.end() - 1)), CLEARLY);
  }

  private static @Nullable Name mostNamed(List<Name> bearers, int times) {
    Name most = null;
    for (Name name : bearers) {
      most = most == null || name.places.size() > most.places.size() ? name : most;
    }
    for (Name name : bearers) {
      if (most != null && name != most && name.places.size() * times > most.places.size()) {
        return null;
      }
    }
    return most;
  }

  /// Notes that the name at the token is only likely meant.
  void doubt(int token) {
    unsure.set(token);
  }

  private @Nullable Name body(String full, Name.Place place) {
    Name found = byFull.get(full);
    if (found == null && place.length() == 1) {
      List<Name> bearers = bySurname.of(full);
      found =
          bearers.size() == 1 ? bearers.getFirst() : shorts.acronym(place.start(), place.start());
    }
    return found;
  }

  private @Nullable Name person(
      List<String> words, String full, Name.Place place, Name.Gender gender) {
    if (words.size() == 1) {
      return single(full, place, gender);
    }
    Name found = byFull.get(full);
    if (found == null && words.size() > 2) {
      found = byFull.get(words.getFirst() + " " + words.getLast());
    }
    if (found != null) {
      return found;
    }
    Name surname = byFull.get(words.getLast());
    return surname != null
            && surname.fullest.length() == 1
            && !surname.shared
            && !surname.body
            && surname.gender.agrees(gender)
        ? surname
        : null;
  }

  private @Nullable Name single(String word, Name.Place place, Name.Gender gender) {
    Name found = among(bySurname.of(word), place, gender);
    if (found == null && gender != Name.Gender.NONE) {
      found = among(byGiven.of(word), place, gender);
    }
    if (found == null) {
      found = byFull.get(word);
      boolean fits = found == null || (!found.shared && found.gender.agrees(gender));
      found = fits ? found : null;
    }
    return found == null && place.length() == 1 ? shorts.first(word, place.start()) : found;
  }

  private @Nullable Name among(List<Name> bearers, Name.Place place, Name.Gender gender) {
    if (bearers.isEmpty()) {
      return null;
    }
    if (bearers.size() == 1) {
      return fits(bearers.getFirst(), gender) ? bearers.getFirst() : null;
    }
    List<Name> fitting = bearers.stream().filter(it -> fits(it, gender)).toList();
    if (fitting.size() < 2) {
      return fitting.isEmpty() ? null : fitting.getFirst();
    }
    Name most = mostNamed(fitting, CLEARLY);
    if (most == null) {
      return shared(place);
    }
    if (mostNamed(fitting, PLAINLY) == null) {
      doubt(place.start());
    }
    return most;
  }

  private static boolean fits(Name name, Name.Gender gender) {
    return gender == Name.Gender.NONE || name.gender.agrees(gender);
  }

  /// A name for what several bear, which is nobody's.
  private Name shared(Name.Place place) {
    Name known = byFull.get(word(place.end() - 1));
    if (known != null && known.shared) {
      return known;
    }
    Name shared = new Name(place, false, true);
    shared.places.clear();
    byFull.put(word(place.end() - 1), shared);
    all.add(shared);
    return Objects.requireNonNull(shared);
  }

  /// The words that tell a name from others: no "Jr.", no initial between two names. The list holds
  /// them until the next call.
  private List<String> words(Name.Place place) {
    parts.clear();
    boolean nick = false; // within the marks of "Joe “The Plumber” Orr"
    for (int i = place.start(); i < place.end(); i++) {
      boolean mark = !tokens.isWord(i) && Glyphs.isQuotationMark(tokens.first(i));
      nick ^= mark;
      if (nick || mark) {
        continue;
      }
      boolean inner = i > place.start() && i < place.end() - 1;
      boolean initial = inner && isInitial(i);
      boolean suffix = i > place.start() && isSuffix(i);
      if (!initial && !suffix) {
        parts.add(word(i));
      }
    }
    if (parts.isEmpty()) {
      parts.add(word(place.start()));
    }
    return parts;
  }

  private boolean isInitial(int i) {
    int length = tokens.end(i) - tokens.start(i);
    return length == 1 || (length == 2 && tokens.text().charAt(tokens.end(i) - 1) == '.');
  }

  private boolean isSuffix(int i) {
    return tokens.is(i, "jr")
        || tokens.is(i, "jr.")
        || tokens.is(i, "sr")
        || tokens.is(i, "sr.")
        || tokens.is(i, "ii")
        || tokens.is(i, "iii");
  }

  /// The word in small letters; the same string for the same word as a rule, since names come again
  /// and again.
  private String word(int token) {
    int hash = tokens.end(token) - tokens.start(token);
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      hash = hash * 31 + Glyphs.fold(tokens.text().charAt(i));
    }
    int slot = hash & (KNOWN - 1);
    String word = known[slot];
    if (word == null || !tokens.isLike(token, word)) {
      letters.setLength(0);
      for (int i = tokens.start(token); i < tokens.end(token); i++) {
        letters.append(Character.toLowerCase(tokens.text().charAt(i)));
      }
      word = letters.toString();
      known[slot] = word;
    }
    return word;
  }
}
