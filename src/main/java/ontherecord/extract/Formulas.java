package ontherecord.extract;

import ontherecord.tag.Tag;

/// What newspapers say of how they asked, and other phrases behind a cue that are nobody's words:
/// "a request for comment", "not to be named", "said it best".
final class Formulas {

  private final Page page;

  Formulas(Page page) {
    this.page = page;
  }

  /// "a request for comment", "not to be named": what newspapers say of how they asked, and
  /// nobody's words.
  boolean isAt(int from, int end) {
    boolean said = page.is(from - 1, "said") || page.is(from - 1, "say");
    boolean allowed = page.is(from - 3, "authorized") || page.is(from - 3, "authorised");
    boolean feared = page.is(from, "retaliation") || page.is(from, "reprisals");
    if (feared || (allowed && page.is(from - 2, "to"))) {
      return true; // "were not authorized to discuss it", "feared reprisals"
    }
    if (page.is(from, "post-match") || page.is(from, "pre-match") || page.is(from, "poolside")) {
      return true;
    }
    if (page.is(from, "no") && page.is(from - 1, "offered")) {
      return true; // "offered no proof"
    }
    if (page.is(from + 1, "times") && page.tag(from) == Tag.JJ) {
      return true; // "has said many times"
    }
    boolean last = from + 1 >= end;
    boolean bare = last || !(page.tokens().isWord(from + 1) || page.isQuoted(from + 1));
    if (said && bare && (page.is(from, "it") || page.is(from, "them"))) {
      return true; // "there, I said it"
    }
    if (page.is(from, "it") && (page.is(from + 1, "best") || page.is(from + 1, "all"))) {
      return true; // "said it best"
    }
    boolean asked = page.is(from, "questions") && page.is(from - 1, "to");
    boolean own = from + 1 >= end || page.is(from + 1, "to") || page.is(from + 1, "because");
    if ((page.is(from, "anonymity") && own)
        || (asked && (page.isStop(from + 1) || from + 1 >= end))) {
      return true;
    }
    for (int i = from; i < Math.min(end, from + 5); i++) {
      if (page.is(i, "for") && page.is(i + 1, "comment")) {
        return true;
      }
    }
    int to = page.is(from, "not") ? from + 1 : from;
    boolean onlyBy = page.is(to + 3, "only") || page.is(to + 3, "by");
    return (to > from || isDenied(from) || onlyBy)
        && page.is(to, "to")
        && page.is(to + 1, "be")
        && (page.is(to + 2, "named") || page.is(to + 2, "identified"))
        && (to + 3 >= end || onlyBy || !page.tag(to + 3).isNoun());
  }

  /// "did not want", "refused"
  private boolean isDenied(int from) {
    boolean denied = page.is(from - 1, "refused") || page.is(from - 1, "declined");
    return denied || page.is(from - 2, "not") || page.is(from - 2, "n't");
  }
}
