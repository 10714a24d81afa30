package ontherecord.extract;

import ontherecord.tag.Tag;

/// Tells several who speak together from one: "Ann Lee and Tom Orr", "Lee and his aides".
final class Together {

  private final Page page;
  private final Names names;

  Together(Page page, Names names) {
    this.page = page;
    this.names = names;
  }

  /// Whether the phrase, of which `head` is the first noun, names two, or one and others: "Ann Lee,
  /// the mayor, and Tom Orr", "Lee and his aides".
  boolean are(int head, int end) {
    if (!page.tag(head).isName()) {
      return false;
    }
    for (int i = head + 1; i + 1 < end && page.tag(i) != Tag.WP; i++) {
      boolean and = page.is(i, "and") && (i == head + 1 || page.isComma(i - 1));
      if (and && (isAnother(i + 1, i == head + 1) || (i == head + 1 && areOthers(i + 1, end)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAnother(int i, boolean beside) {
    boolean role = page.has(i, Lexicon.ROLE) && !page.isCapital(i);
    boolean starts = names.startsAt(page.is(i, "former") ? i + 1 : i);
    return starts && !role && !page.isComma(i) && (beside || isPerson(i));
  }

  /// "Ann Lee, who teaches in Bern, and TOM ORR", but not ", and Bern University"
  private boolean isPerson(int i) {
    int place = names.from(i);
    return place < names.places() && names.at(place).isPerson();
  }

  /// "his AIDES", "state OFFICIALS", "her brother TOM ORR"
  private boolean areOthers(int start, int end) {
    boolean own = page.tag(start) == Tag.PRPS;
    for (int i = start; i < end; i++) {
      Tag tag = page.tag(i);
      boolean people = tag == Tag.NNS && page.has(i, Lexicon.ROLES);
      boolean whose = own && i > start && tag.isNoun();
      if (people || whose) {
        return true;
      }
      boolean part = tag.isNoun() || tag == Tag.JJ || tag == Tag.DT || (own && i == start);
      if (!part || page.isQuoted(i)) {
        return false;
      }
    }
    return false;
  }
}
