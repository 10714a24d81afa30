package ontherecord.extract;

import ontherecord.tag.Tag;

/// Finds where the main clause of a sentence starts that a lesser one opens: "After Orr had spoken,
/// MR. LEE took the stand".
final class MainClauses {

  private final Page page;
  private final Names names;

  MainClauses(Page page, Names names) {
    this.page = page;
    this.names = names;
  }

  /// The token behind the first comma of the tokens `[start, end)`, where a name or a noun acts
  /// there and a clause of its own opens the sentence; `start` elsewhere.
  int start(int start, int end) {
    boolean opens =
        page.tag(start) == Tag.WRB
            || (page.tag(start) == Tag.IN && page.has(start, Lexicon.CONJUNCTION))
            || page.is(start, "after")
            || page.is(start, "before");
    boolean verb = false;
    for (int i = start + 1; opens && i < end && !page.isQuoted(i); i++) {
      verb |= page.tag(i).isFinite();
      if (page.isComma(i) && verb) {
        return acts(i + 1) ? i + 1 : start;
      }
    }
    return start;
  }

  /// Whether a name that starts there acts.
  private boolean acts(int start) {
    int place = names.from(start);
    boolean named = place < names.places() && names.titleStart(place) == start;
    return named && page.tag(names.end(place)).isFinite();
  }
}
