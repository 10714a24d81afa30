package ontherecord.extract;

import ontherecord.quote.Speaker;
import ontherecord.tag.Tag;
import org.jspecify.annotations.Nullable;

/// Tells whether "he", "she", "it" or "they" may mean somebody, by what the article tells of him:
/// "Calder" acts and is no woman.
final class Fitting {

  private final Page page;
  private final Names names;
  private final Unmeant unmeant;

  Fitting(Page page, Names names, Unmeant unmeant) {
    this.page = page;
    this.names = names;
    this.unmeant = unmeant;
  }

  /// Who was once meant by "she" is not meant by "he" from then on.
  static void learn(@Nullable Name name, Name.@Nullable Gender wanted) {
    if (name == null || name.gender != Name.Gender.UNKNOWN) {
      return;
    }
    if (wanted == Name.Gender.MAN || wanted == Name.Gender.WOMAN) {
      name.gender = wanted;
    }
  }

  /// Whether who spoke last may be meant; null stands for several.
  boolean fits(Cast cast, Name.@Nullable Gender wanted) {
    Name name = cast.name;
    if (wanted == null) {
      return cast.kind == Speaker.Kind.GROUP || (name != null && name.body);
    }
    if (wanted == Name.Gender.NONE) {
      return name != null
          ? name.body || name.gender == Name.Gender.NONE || couldBeBody(name)
          : cast.kind == Speaker.Kind.ROLE && page.has(cast.head, Lexicon.BODY);
    }
    return name != null
        ? name.gender.fits(wanted)
        : cast.kind == Speaker.Kind.ROLE
            && (page.has(cast.head, Lexicon.ROLE) || Descriptions.isAged(page, cast.head))
            && !page.has(cast.head, wanted == Name.Gender.MAN ? Lexicon.FEMALE : Lexicon.MALE);
  }

  /// "Calder said": one word, of which nothing tells that it is a person.
  private static boolean couldBeBody(Name name) {
    return name.gender == Name.Gender.UNKNOWN
        && name.fullest.length() == 1
        && name.descriptor == null;
  }

  /// Whether more tells that the name is the one who is meant than of the one before: "Calder sued
  /// TOM ORR".
  static boolean isBetter(Name name, Name first, Name.Gender wanted) {
    boolean open = first.gender == Name.Gender.UNKNOWN;
    boolean full = name.gender == Name.Gender.UNKNOWN && isSure(name) && !isSure(first);
    return open && (name.gender == wanted || full);
  }

  /// Whether more tells that it is a person, or a body, than that it stands where one acts.
  static boolean isSure(Name name) {
    return name.gender != Name.Gender.UNKNOWN
        || name.fullest.length() > 1
        || name.descriptor != null;
  }

  /// Whether the noun of a role speaks not against "he" or "she".
  boolean fitsRole(int noun, Name.Gender wanted) {
    return wanted == Name.Gender.NONE
        || !page.has(noun, wanted == Name.Gender.MAN ? Lexicon.FEMALE : Lexicon.MALE);
  }

  /// "Calder SAID", "Calder on Tuesday SAID"
  private boolean acts(int end) {
    return page.tag(page.pastDay(end)).isFinite();
  }

  /// A name of unknown gender counts where it stands as a person does: with a title or two words
  /// somewhere, or before a verb here. A thing has to act.
  boolean couldBe(int place, Name name, Name.Gender wanted) {
    boolean open = wanted == Name.Gender.NONE;
    if (name.shared || !name.gender.fits(wanted) || (!open && unmeant.isOwner(place))) {
      return false;
    }
    boolean thing = wanted != Name.Gender.NONE && name.gender == Name.Gender.UNKNOWN;
    if (thing && (page.tag(names.end(place) - 1) == Tag.NNPS || unmeant.isThing(place))) {
      return false;
    }
    boolean acts = acts(names.end(place));
    boolean opens = names.titleStart(place) == page.start(page.statementOf(names.start(place)));
    if (wanted == Name.Gender.NONE) {
      return acts && page.tag(names.end(place) - 1) != Tag.NNPS;
    }
    if (name.gender != Name.Gender.UNKNOWN) {
      return true;
    }
    int before = names.start(place) - 1;
    boolean full = name.descriptor != null || name.fullest.length() > 1;
    boolean given = page.has(names.start(place), Lexicon.FEMALE | Lexicon.MALE);
    int end = names.end(place);
    boolean told = page.isComma(end) && page.tag(end + 1) == Tag.DT; // "Lee, the mayor"
    boolean known = name.descriptor != null || (full && (given || acts || told));
    boolean placed = (page.tag(before) == Tag.IN || page.tag(before) == Tag.TO) && !known;
    return !placed && (full || acts || (opens && page.isComma(names.end(place))));
  }
}
