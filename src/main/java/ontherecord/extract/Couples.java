package ontherecord.extract;

import ontherecord.tag.Tag;

/// Finds the surname that a given name shares with the ones behind it: "SARAH and Tom Weller",
/// "SARAH, Kit and Tom Weller".
final class Couples {

  private static final int GIVEN = Lexicon.FEMALE | Lexicon.MALE;

  /// How many may share one surname.
  private static final int MOST = 4;

  private final Page page;
  private final NameParts parts;

  Couples(Page page, NameParts parts) {
    this.page = page;
    this.parts = parts;
  }

  /// The token that is the surname of the given name before `end` as well; -1 where there is none.
  int surname(int end) {
    boolean joined = page.is(end, "and") || page.is(end, "&") || page.isComma(end);
    if (!joined || !page.has(end - 1, GIVEN) || page.has(end - 1, Lexicon.TIME)) {
      return -1;
    }
    int i = end;
    for (int more = 0; more < MOST && page.isComma(i) && isGiven(i + 1); more++) {
      i += 2;
    }
    int last = i + 1;
    boolean two = (page.is(i, "and") || page.is(i, "&")) && isGiven(last) && isSurname(last + 1);
    return two && !isSurname(last + 2) && page.tag(last + 2) != Tag.POS ? last + 1 : -1;
  }

  private boolean isGiven(int i) {
    return page.has(i, GIVEN) && page.isCapital(i) && page.tag(i).isName();
  }

  private boolean isSurname(int i) {
    int kinds = Lexicon.BODY | Lexicon.TITLE | Lexicon.TIME | Lexicon.MEDIA;
    boolean team = page.tag(i) == Tag.NNPS; // "Chelsea and Charlotte HORNETS"
    return page.isCapital(i)
        && !team
        && parts.isPart(i)
        && !page.has(i, kinds)
        && !Lands.is(page, i, i + 1);
  }
}
