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
    if (isList(head + 1, end)) {
      return true;
    }
    for (int i = head + 1; i + 1 < end && page.tag(i) != Tag.WP; i++) {
      boolean joins = page.is(i, "and") || page.is(i, "or") || page.is(i, "nor");
      boolean apart = page.isComma(i - 1) || page.bracket(i - 1) < 0; // "Lee (D) AND Orr (R)"
      boolean and = joins && (i == head + 1 || apart);
      if (and && (isAnother(i + 1, i == head + 1) || (i == head + 1 && areOthers(i + 1, end)))) {
        return true;
      }
    }
    return false;
  }

  /// "Ann Lee, TOM ORR AND JIM DODD", behind the first
  private boolean isList(int start, int end) {
    int i = start;
    while (page.isComma(i) && i + 1 < end && isFullAt(i + 1)) {
      i = names.end(names.from(i + 1));
    }
    boolean last = page.is(i, "and") || (page.isComma(i) && page.is(i + 1, "and"));
    return i > start && last && isFullAt(page.isComma(i) ? i + 2 : i + 1);
  }

  private boolean isFullAt(int i) {
    int place = names.from(i);
    return names.startsAt(i) && isPerson(i) && names.end(place) - names.titleStart(place) > 1;
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
      part |= tag == Tag.VBG && i == start; // "LEADING doctors"
      if (!part || page.isQuoted(i)) {
        return false;
      }
    }
    return false;
  }
}
