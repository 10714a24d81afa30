package ontherecord.extract;

import ontherecord.tag.Tag;
import org.jspecify.annotations.Nullable;

/// Tells whom a phrase names: "the head of the bank, ANN LEE", "the envoy to Britain ANN LEE". What
/// the phrase tells beside the name becomes the name's descriptor.
final class NamedIn {

  private final Page page;
  private final Names names;
  private final Core core;
  private final Appositions appositions;

  NamedIn(Page page, Names names) {
    this.page = page;
    this.names = names;
    this.core = new Core(page);
    this.appositions = new Appositions(page);
  }

  /// The name in the phrase `[start, end)`, whose core ends with the noun `head`; null where it
  /// names nobody.
  @Nullable Name of(int start, int head, int coreEnd, int end) {
    boolean owned = page.has(head, Lexicon.ROLE) && page.tag(head - 1) == Tag.POS; // "Lee's GP"
    boolean small = !page.isCapital(head) && page.has(head, Lexicon.ROLE | Lexicon.ROLES);
    Name name = page.tag(head).isName() && !owned && !small ? names.in(start, coreEnd) : null;
    boolean office = name != null && page.is(start, "the") && page.has(head, Lexicon.ROLE);
    name = name == null ? behindOffice(start, head, end) : name;
    int aside = name == null || office ? comma(coreEnd, end) + 1 : 0;
    aside = aside > 0 && appositions.isRegion(aside - 1, core.end(aside, end)) ? 0 : aside;
    Name beside = isNaming(aside) ? beside(head, aside, core.end(aside, end)) : null;
    if (beside != null && isLetter(head, aside)) {
      return null;
    }
    boolean several =
        page.tag(head) == Tag.NNS && page.has(head, Lexicon.ROLES); // "two judges, Lee"
    several |= aside > 0 && page.is(core.end(aside, end), "and"); // "two who left, Lee and Orr"
    if (beside != null && (several || Related.isEither(page, head, aside - 1))) {
      return null;
    }
    if (beside != null || (aside > 0 && !office)) {
      settle(beside, head);
      return beside;
    }
    if (name != null && coreEnd + 1 < end && page.isComma(coreEnd)) {
      describe(name, coreEnd + 1, end);
    }
    return name;
  }

  /// "Norland's envoy to Britain ANN LEE": whoever is named right behind what the role is for.
  private @Nullable Name behindOffice(int start, int head, int end) {
    int link = head + 1;
    boolean one = page.isOne(start) || page.is(start, "the");
    boolean role = page.has(head, Lexicon.ROLE | Lexicon.TITLE) && !one;
    if (!role || (page.tag(link) != Tag.IN && page.tag(link) != Tag.TO)) {
      return null;
    }
    int comma = comma(link, end);
    int stop = comma < 0 ? end : comma;
    int place = names.from(stop) - 1;
    boolean ends = place >= 0 && names.end(place) == stop && names.start(place) > link + 1;
    boolean behind = ends && page.tag(names.start(place) - 1).isName();
    for (int i = link + 1; behind && i < names.start(place); i++) {
      behind = !page.has(i, Lexicon.TITLE | Lexicon.ROLE); // "lawyer for MAYOR Orr"
    }
    return behind && names.at(place).isPerson() ? names.at(place) : null;
  }

  /// "an email FROM Orr TO his boss, Lee"
  private boolean isLetter(int head, int aside) {
    boolean to = false;
    for (int i = head + 2; i < aside; i++) {
      to |= page.is(i, "to");
    }
    return to && page.has(head, Lexicon.BODY) && page.is(head + 1, "from");
  }

  private @Nullable Name beside(int head, int start, int end) {
    boolean body = page.has(head, Lexicon.BODY) && !page.has(head, Lexicon.ROLE);
    return names.beside(start, end, body);
  }

  /// Whether the aside may give the name of whom it stands beside, as "citing Ann Lee" and "whose
  /// team beat Ireland" do not; 0 is no aside.
  private boolean isNaming(int aside) {
    Tag tag = page.tag(aside);
    boolean clause = tag == Tag.WP || tag == Tag.WDT || page.is(aside, "whose");
    return aside > 0 && !clause && tag != Tag.VBG && tag != Tag.VBN && tag != Tag.IN;
  }

  /// "The mining company, Andes Gold": what the noun before the name tells of it.
  private void settle(@Nullable Name name, int head) {
    boolean body = page.has(head, Lexicon.BODY) && !page.has(head, Lexicon.ROLE | Lexicon.VAGUE);
    if (name != null && body && name.gender == Name.Gender.UNKNOWN) {
      name.gender = Name.Gender.NONE;
    }
  }

  /// The comma behind which a name may stand: "the head of the bank, ANN LEE"; -1 where there is
  /// none.
  private int comma(int start, int end) {
    boolean who = page.is(start, "who") && page.has(start - 1, Lexicon.ROLE); // "the judge WHO sat"
    for (int i = start; i + 1 < end; i++) {
      who |= page.is(i, "who") && isOne(i - 1);
      if (page.isComma(i)) {
        boolean object = who && page.has(i - 1, Lexicon.ROLE); // "who shot THE DRIVER, Lee"
        return object ? -1 : i;
      }
      boolean clause = page.tag(i).isFinite() || page.tag(i) == Tag.WP;
      if ((clause && !who) || page.isQuoted(i)) {
        return -1;
      }
    }
    return -1;
  }

  /// "one of THOSE who left", "ANOTHER who left", "one of THE TWO who left"
  private boolean isOne(int i) {
    Tag tag = page.tag(i);
    return tag == Tag.CD || tag == Tag.DT || page.is(i - 1, "the") || page.has(i, Lexicon.ROLES);
  }

  /// ", the mayor of Bern," as a descriptor, where it tells a role.
  private void describe(Name name, int start, int end) {
    if (name.descriptor != null || !name.isPerson() || page.has(start, Lexicon.RELATIVE)) {
      return;
    }
    for (int i = start; i < end; i++) {
      if (page.has(i, Lexicon.ROLE | Lexicon.TITLE)) {
        name.descriptor = new Name.Place(start, end);
        return;
      }
      if (page.has(i, Lexicon.PREPOSITION)) {
        return;
      }
    }
  }
}
