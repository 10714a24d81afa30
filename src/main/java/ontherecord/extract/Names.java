package ontherecord.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ontherecord.tag.Tag;
import ontherecord.text.Block;
import ontherecord.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds the names of an article and joins those that name the same: "U.S. President Ann Lee", "Ann
/// Lee", "Ms. Lee" and "Lee". Titles tell descriptor and gender; so do given names.
final class Names {

  private static final int LONGEST = 8;

  private final Page page;
  private final Tokens tokens;
  private final Map<String, Name> byFullName = new HashMap<>();
  private final Map<String, Name> byLastWord = new HashMap<>();
  private final List<Name> names = new ArrayList<>();
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private @Nullable Name[] inOrder = new @Nullable Name[64];
  private int size;

  private Names(Page page) {
    this.page = page;
    this.tokens = page.tokens();
  }

  static Names of(Page page) {
    Names names = new Names(page);
    names.scan();
    return names;
  }

  /// All names, in the order of their first places.
  List<Name> all() {
    return names;
  }

  /// The number of places that name someone or something.
  int places() {
    return size;
  }

  int start(int place) {
    return starts[place];
  }

  int end(int place) {
    return ends[place];
  }

  Name at(int place) {
    return Objects.requireNonNull(inOrder[place]);
  }

  /// The first place that starts at the token or after it.
  int from(int token) {
    int found = Arrays.binarySearch(starts, 0, size, token);
    return found >= 0 ? found : -found - 1;
  }

  /// The last name that starts within the tokens `[start, end)`, or null.
  @Nullable Name lastIn(int start, int end) {
    int place = from(end) - 1;
    return place >= 0 && starts[place] >= start ? inOrder[place] : null;
  }

  /// The person or body that goes by the single word at the token, or null.
  @Nullable Name known(int token) {
    Name found = byLastWord.get(tokens.word(token));
    return found != null ? found : byFullName.get(tokens.word(token));
  }

  private void scan() {
    int i = 0;
    while (i < tokens.size()) {
      if (!isNamePart(i) || page.kind(page.statementOf(i)) == Block.Kind.HEADLINE) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < tokens.size()
          && end - i < LONGEST
          && goesOn(end)
          && page.isQuoted(end) == page.isQuoted(i)) {
        end++;
      }
      while (end > i + 1 && !page.tag(end - 1).isName()) {
        end--;
      }
      run(i, end);
      i = end;
    }
  }

  private boolean isNamePart(int i) {
    return page.tag(i).isName() && tokens.isWord(i) && !page.has(i, Lexicon.TIME | Lexicon.PRONOUN);
  }

  private boolean goesOn(int i) {
    boolean inner =
        page.is(i, "de")
            || page.is(i, "van")
            || page.is(i, "von")
            || page.is(i, "bin")
            || page.is(i, "al")
            || page.is(i, "der")
            || page.is(i, "&");
    if (tokens.sentenceOf(i) != tokens.sentenceOf(i - 1)) {
      return false;
    }
    return isNamePart(i) || (inner && i + 1 < tokens.size() && isNamePart(i + 1));
  }

  /// One run of name words, with a title before the name or none.
  private void run(int start, int end) {
    int name = start;
    boolean body = isBody(start, end);
    if (!body) {
      for (int i = start; i < end - 1; i++) {
        name = page.has(i, Lexicon.TITLE) ? i + 1 : name;
      }
    }
    int title = name > start ? titleStart(start) : lowerTitleStart(start);
    if (name == start
        && end - start == 1
        && page.has(start, Lexicon.TITLE | Lexicon.ROLE)
        && title == start) {
      return;
    }
    Name.Place place = new Name.Place(name, end);
    Name found = join(place, body);
    boolean titled = title < name;
    Name.Gender gender = body ? Name.Gender.NONE : gender(title, name, end);
    if (found.gender == Name.Gender.UNKNOWN) {
      found.gender =
          gender == Name.Gender.NONE && found.places.size() > 1 ? Name.Gender.UNKNOWN : gender;
    }
    boolean better = found.descriptor == null || isAside(found.descriptor.start());
    if (titled && !body && better && !isAside(title)) {
      found.descriptor = new Name.Place(title, name);
    } else if (titled && !body && found.descriptor == null) {
      found.descriptor = new Name.Place(title, name);
    }
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      inOrder = Arrays.copyOf(inOrder, size * 2);
    }
    starts[size] = name;
    ends[size] = end;
    inOrder[size++] = found;
  }

  /// Whether the token stands in a caption, deck or headline.
  private boolean isAside(int token) {
    return page.kind(page.statementOf(token)) != Block.Kind.PARAGRAPH;
  }

  /// "U.S. Secretary of State": past an "of" to the left.
  private int titleStart(int start) {
    int i = start;
    if (i - 2 >= 0 && page.is(i - 1, "of") && page.has(i - 2, Lexicon.TITLE)) {
      i -= 2;
      while (i > 0
          && page.tag(i - 1).isName()
          && tokens.sentenceOf(i - 1) == tokens.sentenceOf(i)) {
        i--;
      }
    }
    return i > 0
            && page.tag(i - 1) == Tag.JJ
            && Character.isUpperCase(tokens.first(i - 1))
            && sameSentence(i)
        ? i - 1
        : i;
  }

  /// "former mayor Ann Lee", "spokesman Ann Lee".
  private int lowerTitleStart(int start) {
    int i = start;
    if (i > 0
        && sameSentence(i)
        && page.has(i - 1, Lexicon.TITLE | Lexicon.ROLE)
        && tokens.isWord(i - 1)
        && !page.tag(i - 1).isVerb()) {
      i--;
      while (i > 0
          && sameSentence(i)
          && start - i < 6
          && (page.tag(i - 1) == Tag.NN || page.tag(i - 1) == Tag.JJ || page.tag(i - 1).isName())
          && !page.has(i - 1, Lexicon.TIME)) {
        i--;
      }
    }
    return i;
  }

  private boolean sameSentence(int i) {
    return tokens.sentenceOf(i - 1) == tokens.sentenceOf(i);
  }

  private boolean isBody(int start, int end) {
    for (int i = start; i < end; i++) {
      boolean last = i == end - 1;
      if (page.has(i, Lexicon.BODY) || (last && end - start > 1 && page.has(i, Lexicon.MEDIA))) {
        return true;
      }
    }
    boolean capitals = end - start == 1 && tokens.end(start) - tokens.start(start) > 1;
    for (int k = tokens.start(start); capitals && k < tokens.end(start); k++) {
      capitals = Character.isUpperCase(tokens.text().charAt(k)) || tokens.text().charAt(k) == '.';
    }
    boolean the = start > 0 && page.is(start - 1, "the") && !page.has(start, Lexicon.TITLE);
    return capitals || (the && end - start > 0 && page.tag(end - 1) == Tag.NNP);
  }

  private Name join(Name.Place place, boolean body) {
    String full = key(place.start(), place.end());
    String last = key(place.end() - 1, place.end());
    boolean one = place.end() - place.start() == 1;
    Name found = byFullName.get(full);
    if (found == null && one && !body) {
      found = byLastWord.get(last);
    } else if (found == null && !body) {
      Name surname = byFullName.get(last);
      found =
          surname != null
                  && surname.places.getFirst().end() - surname.places.getFirst().start() == 1
                  && surname.fullest.end() - surname.fullest.start() == 1
              ? surname
              : null;
    }
    if (found == null) {
      found = new Name(place);
      names.add(found);
      byFullName.put(full, found);
    } else {
      found.places.add(place);
      byFullName.putIfAbsent(full, found);
      if (place.end() - place.start() > found.fullest.end() - found.fullest.start()) {
        found.fullest = place;
      }
    }
    if (!body) {
      byLastWord.put(last, found);
    }
    return found;
  }

  private Name.Gender gender(int title, int name, int end) {
    for (int i = title; i < end; i++) {
      boolean given = i >= name && end - name > 1 && i < end - 1;
      if (i < name || given) {
        boolean woman = page.has(i, Lexicon.FEMALE);
        boolean man = page.has(i, Lexicon.MALE);
        if (woman != man) {
          return woman ? Name.Gender.WOMAN : Name.Gender.MAN;
        }
      }
    }
    boolean titled = title < name;
    boolean two = end - name > 1;
    return titled || two || !precededByPlaceWord(name) ? Name.Gender.UNKNOWN : Name.Gender.NONE;
  }

  /// "in Bern", "to Iran": a single word after such a word is a place.
  private boolean precededByPlaceWord(int name) {
    return name > 0
        && (page.is(name - 1, "in") || page.is(name - 1, "at") || page.is(name - 1, "from"));
  }

  private String key(int start, int end) {
    StringBuilder key = new StringBuilder();
    for (int i = start; i < end; i++) {
      key.append(i > start ? " " : "").append(tokens.word(i));
    }
    return key.toString();
  }
}
