package ontherecord.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ontherecord.tag.Tag;
import org.jspecify.annotations.Nullable;

/// Joins names that name the same: "U.S. President Ann B. Lee", "Ann Lee", "Ms. Lee" and "Lee"; the
/// "Norland Fishing Council" and the "NFC". Two of one surname stay two.
final class NameBook {

  /// So many times as often as any other of its surname must one be named to be meant by it.
  private static final int CLEARLY = 2;

  /// So many times as often, and no doubt is left.
  private static final int PLAINLY = 4;

  private final Page page;
  private final NameWords names;
  private final Map<String, Name> byFull = new HashMap<>();
  private final Bearers bySurname = new Bearers();
  private final Bearers byGiven = new Bearers();
  private final ShortNames shorts;
  private final List<Name> all = new ArrayList<>();
  private final BitSet unsure = new BitSet();
  private final Set<String> middles = new HashSet<>();

  NameBook(Page page) {
    this.page = page;
    this.names = new NameWords(page.tokens());
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
    List<String> words = names.of(place);
    String full = names.joined(words);
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

  /// Joins another name of one who is named already: "Ann Lee, known as LADY L".
  Name alias(Name name, Name.Place place) {
    List<String> words = names.of(place);
    byFull.putIfAbsent(names.joined(words), name);
    bySurname.add(words.getLast(), name);
    byGiven.add(words.getFirst(), name);
    if (name.fullest.length() == 1) {
      name.add(place);
    } else {
      name.places.add(place);
    }
    return name;
  }

  /// The one whose given name stands at the place, and whose surname is another's as well: "SARAH
  /// and Tom Weller".
  Name relative(Name.Place place, int surname, Name.Gender gender) {
    String given = names.word(place.start());
    String last = names.word(surname);
    if (!bySurname.of(given).isEmpty() || !byGiven.of(given).isEmpty()) {
      return join(place, false, gender); // "Lee and Ann Weller", where Tom Lee is known
    }
    Name found = new Name(place, false, false);
    found.gender = gender;
    all.add(found);
    byFull.put(names.joined(given, last), found);
    bySurname.add(last, found);
    byGiven.add(given, found);
    return found;
  }

  /// Whether the token is a surname with an "s" that makes it the whole family's: "the WELLERS".
  boolean isFamily(int token) {
    String word = names.word(token);
    boolean several = word.length() > 3 && word.endsWith("s");
    return several && !bySurname.of(word.substring(0, word.length() - 1)).isEmpty();
  }

  /// Learns what else goes for the name that stands at the place in words of its own.
  private void learn(Name name, List<String> words, Name.Place place, boolean body) {
    if (body) {
      shorts.add(name, place);
    } else if (words.size() > 1 && !name.shared) {
      bySurname.add(words.getLast(), name);
      byGiven.add(words.getFirst(), name);
      nick(place, name);
      if (words.size() == 3) {
        middle(words.get(1), name);
      }
      if (words.size() > 2) {
        byFull.putIfAbsent(String.join(" ", words.subList(1, words.size())), name);
        byFull.putIfAbsent(words.getFirst() + " " + words.getLast(), name);
      }
    }
  }

  /// "KIT" of "Mary “Kit” Orr"
  private void nick(Name.Place place, Name name) {
    int nick = place.start() + 2;
    boolean marked = place.length() > 4 && page.tag(nick - 1).isName();
    if (marked && !page.tokens().isWord(nick - 1) && !page.tokens().isWord(nick + 1)) {
      byFull.putIfAbsent(names.word(nick), name);
    }
  }

  /// "Sheinbaum" of "Claudia Sheinbaum Pardo", where no other has the word so.
  private void middle(String word, Name name) {
    int middle = name.fullest.start() + 1;
    boolean given = page.has(middle, Lexicon.FEMALE | Lexicon.MALE); // "Robert Francis Orr"
    if (given || Lands.is(page, middle, middle + 1) || !middles.add(word)) {
      byFull.remove(word, name);
      return;
    }
    byFull.putIfAbsent(word, name);
  }

  /// The person or body that goes by the words; null where none is known.
  @Nullable Name find(Name.Place place, boolean body) {
    List<String> words = names.of(place);
    return find(words, names.joined(words), place, body, Name.Gender.UNKNOWN);
  }

  private @Nullable Name find(
      List<String> words, String full, Name.Place place, boolean body, Name.Gender gender) {
    return body ? body(full, place) : person(words, full, place, gender);
  }

  /// The one of those who share the name that is named far more often than any other; null where
  /// there is none.
  @Nullable Name likeliest(Name shared) {
    return Bearers.mostNamed(bySurname.of(names.word(shared.fullest.end() - 1)), CLEARLY);
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
    return found == null && place.length() == 1 ? shorts.kindAlone(place.start()) : found;
  }

  private @Nullable Name person(
      List<String> words, String full, Name.Place place, Name.Gender gender) {
    if (words.size() == 1) {
      return single(full, place, gender);
    }
    List<Name> bearers =
        page.has(place.start(), Lexicon.PARTICLE)
            ? bySurname.of(words.getLast()).stream().filter(it -> it.endsAs(place, page)).toList()
            : List.of();
    if (!bearers.isEmpty()) {
      return among(bearers, place, gender); // "Ms. Le Pen", "Mr. Le Pen"
    }
    Name found = byFull.get(full);
    if (found == null && words.size() > 2) {
      found = byFull.get(words.getFirst() + " " + words.getLast());
    }
    found = found == null && words.size() == 2 ? shortened(words, gender) : found;
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

  /// "Josh Orr", where "Joshua Orr" is known.
  private @Nullable Name shortened(List<String> words, Name.Gender gender) {
    List<Name> bearers = bySurname.of(words.getLast());
    for (int i = 0; i < bearers.size(); i++) {
      Name name = bearers.get(i);
      boolean one = GivenNames.areOne(words.getFirst(), names.word(name.fullest.start()));
      if (one && name.gender.agrees(gender)) {
        return name;
      }
    }
    return null;
  }

  private @Nullable Name single(String word, Name.Place place, Name.Gender gender) {
    Name found = among(bySurname.of(word), place, gender);
    if (found == null && gender != Name.Gender.NONE) {
      found = among(byGiven.of(word), place, gender);
      found = found == null || isGiven(found, place, gender) ? found : null;
    }
    if (found == null) {
      found = byFull.get(word);
      boolean fits = found == null || (!found.shared && found.gender.agrees(gender));
      found = fits ? found : null;
    }
    return found == null && place.length() == 1 ? shorts.first(word, place.start()) : found;
  }

  /// Whether the word at the place is the given name of a person, and no maker's before his goods:
  /// "Calder" of "the Calder Pulse".
  private boolean isGiven(Name name, Name.Place place, Name.Gender gender) {
    int end = name.fullest.end();
    return name.shared
        || gender != Name.Gender.UNKNOWN
        || name.descriptor != null
        || name.gender == Name.Gender.MAN
        || name.gender == Name.Gender.WOMAN
        || page.has(place.start(), Lexicon.FEMALE | Lexicon.MALE)
        || (page.isComma(end) && page.tag(end + 1) == Tag.CD)
        || speaks(end);
  }

  /// "Kim Min-seok SAID", "Kim Min-seok, a LAWMAKER": whether what stands behind the full name
  /// tells that it is one who speaks.
  private boolean speaks(int end) {
    boolean told = page.isComma(end) && page.tag(end + 1) == Tag.DT;
    for (int i = end + 2; told && i < end + 8 && !page.isComma(i); i++) {
      if (page.has(i, Lexicon.ROLE) && page.tag(i).isNoun()) {
        return true;
      }
    }
    return page.isSay(end);
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
    Name most = Bearers.mostNamed(fitting, CLEARLY);
    if (most == null) {
      return shared(place);
    }
    if (Bearers.mostNamed(fitting, PLAINLY) == null) {
      doubt(place.start());
    }
    return most;
  }

  private static boolean fits(Name name, Name.Gender gender) {
    return gender == Name.Gender.NONE || name.gender.agrees(gender);
  }

  /// A name for what several bear, which is nobody's.
  private Name shared(Name.Place place) {
    Name known = byFull.get(names.word(place.end() - 1));
    if (known != null && known.shared) {
      return known;
    }
    Name shared = new Name(place, false, true);
    shared.places.clear();
    byFull.put(names.word(place.end() - 1), shared);
    all.add(shared);
    return shared;
  }
}
