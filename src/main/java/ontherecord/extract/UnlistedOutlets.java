package ontherecord.extract;

import ontherecord.extract.RelayPhrases.Nearness;
import ontherecord.extract.RelayPhrases.Phrase;
import ontherecord.tag.Tag;
import org.jspecify.annotations.Nullable;

/// Finds outlets that no list knows, where the words before them show what they are: "told
/// Bridgewatch.info", "told TDL" of The Daily Ledger, "seen by The Daily Ledger", "said on “Late
/// Hour”".
final class UnlistedOutlets {

  private static final int LONGEST = 5;
  private static final int NO_OUTLET =
      Lexicon.TIME | Lexicon.TITLE | Lexicon.BODY | Lexicon.ROLE | Lexicon.ROLES;

  private final Page page;
  private final Programmes programmes;

  UnlistedOutlets(Page page) {
    this.page = page;
    this.programmes = new Programmes(page);
  }

  /// The way that the word at the token shows with such an outlet behind it, before `end`: "cited
  /// by Tidning"; null where it shows none.
  @Nullable Phrase phrase(int i, int end) {
    if (page.isQuoted(i)) {
      return null;
    }
    if (RelayPhrases.isTelling(page, i)) {
      return phrase("told-outlet", Nearness.HEARD, at(i + 1, end), i);
    }
    if (page.is(i, "via") && page.isComma(i - 1)) {
      return phrase("passed-on-by", Nearness.PASSED, at(i + 1, end), i);
    }
    if (page.is(i + 1, "by") && page.tokens().isIn(i, SourceWords.PASSES)) {
      return RelayPhrases.isHearing(page, i)
          ? phrase("interview-with", Nearness.HEARD, at(i + 2, end), i)
          : phrase("passed-on-by", Nearness.PASSED, passer(i, end), i);
    }
    if (page.is(i + 1, "to") && page.tokens().isIn(i, SourceWords.MEETS)) {
      return phrase("told-outlet", Nearness.HEARD, at(i + 2, end), i);
    }
    boolean on = page.is(i + 1, "on") && page.tokens().isIn(i, SourceWords.AIRS);
    boolean writing = page.is(i, "writing") && (page.is(i + 1, "for") || page.is(i + 1, "in"));
    Outlet place = on ? programme(i + 2, end) : writing ? at(i + 2, end) : null;
    return phrase("said-on", Nearness.HEARD, place, i);
  }

  private static @Nullable Phrase phrase(
      String rule, Nearness nearness, @Nullable Outlet outlet, int start) {
    return outlet == null ? null : new Phrase(rule, nearness, outlet, start, outlet.name().end());
  }

  private @Nullable Outlet passer(int verb, int end) {
    Outlet outlet = at(verb + 2, end);
    boolean alone = !page.is(verb, "released") && !page.is(verb, "seen");
    return outlet == null && alone ? ofOneWord(verb + 2, end) : outlet;
  }

  /// The outlet whose name starts with the token; null where none does.
  private @Nullable Outlet at(int i, int end) {
    if (i >= end || page.isQuoted(i)) {
      return null;
    }
    if (isSite(i)) {
      return outlet(Outlet.Kind.NAMED, i, i, i + 1);
    }
    if (isShort(i) && ends(i + 1, end)) {
      return outlet(Outlet.Kind.SHORTENED, i, i, i + 1);
    }
    if (page.is(i, "the") && page.isCapital(i)) {
      int stop = runEnd(i + 1, end);
      boolean land = stop > i + 1 && (Lands.is(page, i, stop) || Lands.is(page, i + 1, stop));
      return stop > i + 1 && !land && ends(stop, end)
          ? outlet(Outlet.Kind.NAMED, i, i, stop)
          : null;
    }
    return null;
  }

  /// The outlet that a name of one word is behind "cited by"; null where there is none.
  private @Nullable Outlet ofOneWord(int i, int end) {
    int name = page.is(i, "the") ? i + 1 : i;
    int stop = runEnd(name, end);
    return stop == name + 1 && ends(stop, end) ? outlet(Outlet.Kind.NAMED, i, name, stop) : null;
  }

  /// The programme in marks from the token on: "said on “Late Hour”".
  private @Nullable Outlet programme(int i, int end) {
    if (i >= end || !programmes.isTitle(i, end)) {
      return null;
    }
    int stop = page.marks().end(page.marks().at(i)) - 1;
    while (stop > i + 2 && !page.tokens().isWord(stop - 1)) {
      stop--;
    }
    return outlet(Outlet.Kind.NAMED, i, i + 1, stop);
  }

  private static Outlet outlet(Outlet.Kind kind, int start, int name, int stop) {
    return new Outlet(kind, start, new Name.Place(name, stop));
  }

  private int runEnd(int i, int end) {
    int stop = i;
    while (stop < end && stop - i < LONGEST && isPlainName(stop)) {
      stop++;
    }
    return stop;
  }

  private boolean isPlainName(int i) {
    boolean medium = page.tokens().isIn(i, SourceWords.NOUN); // "The Brooklyn PAPER"
    return page.tag(i).isNoun() && page.isCapital(i) && (medium || !page.has(i, NO_OUTLET));
  }

  /// Whether the name goes no further: "The Daily Ledger's owner" is none.
  private boolean ends(int i, int end) {
    boolean noun = page.tag(i).isNoun() && !page.has(i, Lexicon.TIME);
    return i >= end || !(noun || page.tag(i) == Tag.POS || page.isCapital(i));
  }

  /// "Bridgewatch.info"
  private boolean isSite(int i) {
    String text = page.tokens().text();
    int dot = page.tokens().end(i) - 1;
    while (dot > page.tokens().start(i) && Character.isLowerCase(text.charAt(dot))) {
      dot--;
    }
    int before = dot - page.tokens().start(i);
    return text.charAt(dot) == '.' && before > 2 && page.tokens().end(i) - dot > 2;
  }

  /// "TDL"
  private boolean isShort(int i) {
    int length = page.tokens().end(i) - page.tokens().start(i);
    boolean capitals = length > 1 && length <= LONGEST;
    for (int k = page.tokens().start(i); capitals && k < page.tokens().end(i); k++) {
      capitals = Character.isUpperCase(page.tokens().text().charAt(k));
    }
    return capitals;
  }
}
