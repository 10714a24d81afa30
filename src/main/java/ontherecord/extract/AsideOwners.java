package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Finds whom several asides in a row describe: "Ann Lee, the mayor, who left,", "Ann Lee, 30, from
/// Kent, who left,", "Ann Lee, standing beside Tom Orr, the mayor,".
final class AsideOwners {

  /// How many asides may stand in a row.
  private static final int ASIDES = 4;

  private static final WordSet BORN = WordSet.folded(List.of("née", "nee", "formerly"));

  private final Page page;
  private final PhraseStart starts;

  AsideOwners(Page page, PhraseStart starts) {
    this.page = page;
    this.starts = starts;
  }

  /// The start of the phrase that the one from `start` on, and what follows it, is said of; `start`
  /// where it is said of nobody.
  int of(int floor, int start) {
    int owner = ofClause(floor, start);
    if (owner >= 0) {
      return owner;
    }
    int first = start;
    for (int more = 0; more < ASIDES; more++) {
      if (isRoleBefore(floor, first)) {
        int role = starts.of(floor, first - 1);
        int actor = ofClause(floor, role); // "Lee, with HIS WIFE, Ann, at his side,"
        return actor >= 0 ? actor : role;
      }
      boolean lives = page.is(first - 1, "of") || page.is(first - 1, "from");
      int comma = lives ? first - 2 : first - 1;
      if (comma - 1 < floor || !page.isComma(comma) || !(lives || describes(first))) {
        return first;
      }
      boolean name = page.tag(comma - 1).isName() || page.tag(comma - 1) == Tag.CD;
      int wider = name && !page.has(comma - 1, Lexicon.TIME) ? starts.of(floor, comma) : -1;
      boolean led = wider >= 0 && page.tag(wider - 1) == Tag.IN && !page.is(wider - 1, "as");
      if (wider < 0 || led) {
        return first; // "In Bern, officers of the law, who …", "seen by Lee, the mayor, who …"
      }
      first = wider;
    }
    return first;
  }

  /// "the mayor", "57", "R-S.C.", "director of the bank", "Unite's regional officer", "née Orr"
  private boolean describes(int first) {
    Tag tag = page.tag(first);
    return tag == Tag.DT
        || tag == Tag.CD
        || isParty(first)
        || page.tokens().isIn(first, BORN)
        || isRole(first);
  }

  /// Whether the nouns from the token on end in a role that is no title.
  private boolean isRole(int first) {
    int head = first;
    while (page.tag(head + 1).isNoun()
        || page.tag(head + 1) == Tag.JJ
        || page.tag(head + 1) == Tag.POS) {
      head++;
    }
    return page.has(head, Lexicon.ROLE)
        && page.tag(head).isNoun()
        && !page.isCapital(head)
        && !page.isQuoted(head);
  }

  /// "HER FATHER, Keith Lee, 57,": whether who somebody is stands before the name.
  private boolean isRoleBefore(int floor, int name) {
    int role = name - 2;
    boolean apart = role > floor && page.isComma(name - 1) && page.tag(name).isName();
    return apart
        && page.has(role, Lexicon.ROLE)
        && !page.isCapital(role)
        && !page.isQuoted(role)
        && starts.of(floor, name - 1) >= 0;
  }

  /// "R-S.C.", "D-Vt."
  private boolean isParty(int i) {
    String text = page.tokens().text();
    int start = page.tokens().start(i);
    return page.tokens().end(i) - start > 3 && text.charAt(start + 1) == '-';
  }

  /// "Ann Lee, who runs the bank,", "Ann Lee, standing beside Tom Orr,": the start of the phrase
  /// whose clause or participle holds the one at `start`; -1 where it is in none.
  private int ofClause(int floor, int start) {
    for (int i = start - 1; i > floor && i > start - 14; i--) {
      if (page.isComma(i)) {
        return i < start - 1 && acts(i + 1, start) ? actor(floor, i) : -1;
      }
      if (page.isQuoted(i) || page.isDash(i)) {
        return -1;
      }
      if (page.tag(i) == Tag.WP && page.is(i, "who")) {
        int whose = starts.of(floor, page.isComma(i - 1) ? i - 1 : i);
        return page.isComma(i - 1) || (whose >= 0 && opens(floor, whose)) ? whose : -1;
      }
      if (page.tag(i) == Tag.WDT && page.tag(i - 1).isNoun() && page.tag(i + 1).isFinite()) {
        return starts.of(floor, i); // "the union THAT represents them, the Alliance,"
      }
    }
    return -1;
  }

  /// "standing beside", "after meeting", "flanked by", "speaking through", "along with"
  private boolean acts(int first, int end) {
    boolean meets = page.tag(first) == Tag.IN && page.tag(first + 1) == Tag.VBG;
    boolean acts = page.tag(first) == Tag.VBG || page.tag(first) == Tag.VBN || meets;
    boolean speaks = page.isCue(first) && page.tag(first + 1) != Tag.IN;
    boolean with = page.is(first, "with") || page.is(first, "alongside");
    with |= page.is(first + 1, "with") && !page.tag(first).isVerb();
    return ((acts && !speaks) || with) && !page.hasVerb(first, end);
  }

  /// The start of the name that ends before the comma, or before an age there, where a clause
  /// starts with it; -1 elsewhere.
  private int actor(int floor, int comma) {
    boolean aged = page.tag(comma - 1) == Tag.CD && page.isComma(comma - 2);
    int end = aged ? comma - 2 : comma;
    boolean one = page.tag(end - 1).isName() || page.has(end - 1, Lexicon.ROLE | Lexicon.ROLES);
    one |= page.is(end - 1, "couple");
    int name = one ? starts.of(floor, end) : -1;
    return name >= 0 && opens(floor, name) ? name : -1;
  }

  /// Whether the token is the first, or follows quoted words.
  boolean opens(int floor, int token) {
    return token == floor || page.isQuoted(token - 1) || page.tag(token - 1) == Tag.CC;
  }
}
