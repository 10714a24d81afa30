package ontherecord.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import ontherecord.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds the places that name someone or something, in the order of the text, and whom each names.
/// Titles tell descriptor and gender; so do given names.
final class Names {

  private static final int LONGEST = 12;

  private final Page page;
  private final Tokens tokens;
  private final NameBook book;
  private final Titles titles;
  private final NameParts parts;
  private final NameKinds kinds;
  private final Couples couples;
  private final Aliases aliases;
  private int[] starts;
  private int[] ends;
  private int[] titleStarts;
  private @Nullable Name[] inOrder;
  private int size;

  private Names(Page page) {
    this.page = page;
    this.tokens = page.tokens();
    this.book = new NameBook(page);
    this.titles = new Titles(page);
    this.parts = new NameParts(page);
    this.kinds = new NameKinds(page);
    this.couples = new Couples(page, parts);
    this.aliases = new Aliases(page);
    int room = tokens.size() / 10 + 16; // the news names fewer
    this.starts = new int[room];
    this.ends = new int[room];
    this.titleStarts = new int[room];
    this.inOrder = new @Nullable Name[room];
  }

  static Names of(Page page) {
    Names names = new Names(page);
    names.scan();
    names.settle();
    Genders.learn(page, names);
    return names;
  }

  /// All names, in the order of their first places.
  List<Name> all() {
    return book.all();
  }

  /// The short names of bodies.
  ShortNames shorts() {
    return book.shorts();
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

  /// Where the title before the name starts; the name's own start where it has none.
  int titleStart(int place) {
    return titleStarts[place];
  }

  Name at(int place) {
    return Objects.requireNonNull(inOrder[place]);
  }

  /// The first place that starts at the token or after it.
  int from(int token) {
    int found = Arrays.binarySearch(starts, 0, size, token);
    return found >= 0 ? found : -found - 1;
  }

  /// Whether a name, or a title and a name, starts at the token or after an article there.
  boolean startsAt(int token) {
    int place = from(token);
    return place < size && titleStarts[place] - (page.is(token, "the") ? 1 : 0) <= token;
  }

  /// "McDonald's", where it acts: the name of a firm, its "'s" included.
  Name firm(int start, int end) {
    int place = from(end) - 1;
    int first = place >= 0 && starts[place] >= start ? starts[place] : start;
    return book.join(new Name.Place(first, end), true, Name.Gender.NONE);
  }

  /// "THE WELLERS": whether the phrase `[start, end)` is a family of which one is named.
  boolean isFamily(int start, int end) {
    boolean the = end - start == 2 && page.is(start, "the") && page.isCapital(start + 1);
    return the && book.isFamily(start + 1);
  }

  /// The last name within the phrase `[start, end)`; a new one where it stands in a headline only.
  /// Null where the phrase names nobody.
  @Nullable Name in(int start, int end) {
    int place = from(end) - 1;
    while (place >= 0 && page.isQuoted(starts[place]) && !page.isQuoted(end - 1)) {
      place--; // "the “Meals for All” plan"
    }
    if (place >= 0 && starts[place] >= start) {
      return inOrder[place];
    }
    if (end <= start) {
      return null;
    }
    int name = end - 1;
    if (!page.tag(name).isName()) {
      return book.find(new Name.Place(name, end), kinds.isBody(name, end));
    }
    while (name > start && parts.isPart(name - 1) && !page.has(name - 1, Lexicon.TITLE)) {
      name--;
    }
    if (kinds.isDescription(name, end)) {
      return null;
    }
    Name.Place words = new Name.Place(name, end);
    boolean body = kinds.isBody(name, end);
    Name known = book.find(words, body);
    boolean role =
        words.length() == 1 && page.has(name, Lexicon.TITLE | Lexicon.ROLE | Lexicon.ROLES);
    return known != null || role ? known : book.join(words, body, Name.Gender.UNKNOWN);
  }

  /// Who is named in what stands beside a phrase: "the group's leader, ANN LEE", or a body, where
  /// the phrase tells of one: "the group, JUSTICE NOW"; null where that is no name by itself.
  @Nullable Name beside(int start, int end, boolean body) {
    Name found = page.tag(end - 1).isName() ? in(start, end) : null;
    boolean apart =
        found != null
            && (body || found.isPerson())
            && !page.has(start, Lexicon.PREPOSITION)
            && !page.is(start, "a")
            && (!page.is(start, "the") || isTitled(start + 1, end));
    return apart ? found : null;
  }

  /// "the ACTOR TOM ORR": whether a title and a person's full name start at the token and go up to
  /// `end`.
  private boolean isTitled(int start, int end) {
    int place = from(end) - 1;
    boolean whole = place >= 0 && titleStarts[place] == start && ends[place] == end;
    return whole && starts[place] > start && end - starts[place] > 1 && at(place).isPerson();
  }

  /// Whether the last name within the tokens `[start, end)` may well be another's.
  boolean isUnsure(int start, int end) {
    int place = from(end) - 1;
    return place >= 0 && starts[place] >= start && book.isUnsure(starts[place]);
  }

  /// Gives the surnames that several bear to the one who is named most often, where that is clear
  /// from the whole article.
  private void settle() {
    for (int place = 0; place < size; place++) {
      Name likely = at(place).shared ? book.likeliest(at(place)) : null;
      if (likely != null) {
        inOrder[place] = likely;
        likely.add(new Name.Place(starts[place], ends[place]));
        book.doubt(starts[place]);
      }
    }
    book.all().forEach(Name::sort);
  }

  private void scan() {
    int i = 0;
    while (i < tokens.size()) {
      if (!parts.isPart(i) || page.isHeadline(i)) {
        i++;
        continue;
      }
      int end = i + 1;
      boolean body = page.has(i, Lexicon.BODY);
      while (end < tokens.size()
          && end - i < LONGEST
          && parts.goesOn(end, body)
          && page.isQuoted(end) == page.isQuoted(i)) {
        body |= page.has(end, Lexicon.BODY);
        end++;
      }
      while (end > i + 1
          && !page.tag(end - 1).isName()
          && !(body && page.isCapital(end - 1) && Fields.is(page, end - 1))) {
        end--;
      }
      int start = parts.opened(i, end);
      while (start < end - 1 && !page.isCapital(start) && !page.has(start, Lexicon.PARTICLE)) {
        start++;
      }
      run(parts.isOfAll(start - 1) ? start - 2 : start, end);
      i = end;
    }
  }

  /// One run of name words, with a title before the name or none.
  private void run(int start, int end) {
    int name = start;
    for (int i = start; i < end - 1 && tokens.isWord(i); i++) {
      boolean titled = page.has(i, Lexicon.TITLE) || parts.isRoleOf(start, i, end);
      boolean title = titled && !page.has(i + 1, Lexicon.BODY) && !page.is(i + 1, "police");
      title &= !NameWords.isSuffix(tokens, i + 1); // "Martin Luther KING Jr."
      boolean shouted = end == i + 2 && titles.isHonorific(i, i + 1); // "Mr. ORR"
      name = title && (shouted || !kinds.isBody(i + 1, end)) ? i + 1 : name;
    }
    int person = name == start ? parts.personBehind(start, end) : name;
    boolean body = person == start && kinds.isBody(start, end);
    int title = name > start ? titles.widened(start) : titles.before(start);
    int office = parts.officeEnd(end);
    if (office > end) {
      keep(start, start, office, book.join(new Name.Place(start, office), true, Name.Gender.NONE));
      return;
    }
    if (name > start && parts.isOffice(name, end)) {
      return; // "the Prime Minister"
    }
    name = person;
    end = parts.withoutLetters(name, end);
    if (name == start && kinds.isDescription(start, end)) {
      return;
    }
    if (name == start
        && end - start == 1
        && page.has(start, Lexicon.TITLE | Lexicon.ROLE)
        && title == start) {
      return;
    }
    if (page.has(end - 1, Lexicon.TITLE)
        && page.is(end, "of")
        && page.has(end + 1, Lexicon.TITLE)) {
      return;
    }
    title = titles.isFormer(title, name) && kinds.describes(end) ? name : title;
    Name.Place place = new Name.Place(name, end);
    boolean thing = body || (title == name && Lands.is(page, name, end));
    Name.Gender gender = thing ? Name.Gender.NONE : kinds.gender(title, name, end);
    Name found = known(title, place, body, gender);
    if (found.gender == Name.Gender.UNKNOWN) {
      found.gender =
          gender == Name.Gender.NONE && found.places.size() > 1 ? Name.Gender.UNKNOWN : gender;
    }
    boolean better = found.descriptor == null || isAside(found.descriptor.start());
    boolean tells = title < name && !titles.isHonorific(title, name);
    if (tells && !body && better && (!isAside(title) || found.descriptor == null)) {
      found.descriptor = new Name.Place(title, name);
    }
    keep(title, name, end, found);
  }

  /// The name at the place: another name of the one before, one of a family, or a name by itself.
  private Name known(int title, Name.Place place, boolean body, Name.Gender gender) {
    int first = page.has(title, Lexicon.TITLE) ? title : place.start();
    int owner = aliases.owner(first, place.end());
    if (owner >= 0 && size > 0 && ends[size - 1] == owner && !at(size - 1).shared) {
      return book.alias(at(size - 1), place);
    }
    int surname = place.length() == 1 && title == place.start() ? couples.surname(place.end()) : -1;
    return surname < 0
        ? book.join(place, body, gender)
        : book.relative(place, surname, Gendered.listed(page, place.start()));
  }

  private void keep(int title, int start, int end, Name name) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      titleStarts = Arrays.copyOf(titleStarts, size * 2);
      inOrder = Arrays.copyOf(inOrder, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    titleStarts[size] = title;
    inOrder[size++] = name;
  }

  /// Whether the token stands in a caption, deck or headline.
  private boolean isAside(int token) {
    return !page.kind(page.statementOf(token)).isBody();
  }
}
