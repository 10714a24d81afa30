package ontherecord.extract;

import ontherecord.tag.Tag;

/// Joins "as reported by S" with what stands before or behind it.
final class AsReported {

  private final Page page;
  private final Endings endings;
  private final Claims claims;

  AsReported(Page page, Endings endings, Claims claims) {
    this.page = page;
    this.endings = endings;
    this.claims = claims;
  }

  /// "As reported by S, Q", "Q, as reported by S".
  void take(Cue cue, long agent, int start, int end) {
    int as = cue.start() - 1;
    int after = Mentions.end(agent);
    Find find = new Find("passive", cue, agent);
    int left = Math.max(start, claims.end());
    if (as == start && after + 1 < end && page.isComma(after) && isClause(after + 1, end)) {
      int to = endings.of(cue, Clauses.Kind.MAIN, after + 1, end);
      claims.add(find.with(after + 1, to), to);
    } else if (page.isComma(as - 1) && as - 2 > left && isClause(left, as - 1)) {
      claims.add(find.with(left, as - 1), after);
    }
  }

  /// Whether a statement stands before the first comma, and neither a condition nor a denial: which
  /// of the two was reported is open.
  private boolean isClause(int from, int end) {
    Tag first = page.tag(from);
    if (first == Tag.IN || first == Tag.WP || first == Tag.WDT || first == Tag.WRB) {
      return false;
    }
    boolean verb = false;
    for (int i = from; i < end && !page.isComma(i); i++) {
      if (Auxiliaries.isNot(page, i)) {
        return false;
      }
      verb |= page.tag(i).isFinite() && i > from;
    }
    return verb;
  }
}
