package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;

/// Where the words start that stand before an aside: "Q, she said".
final class Beginnings {

  private final Page page;
  private final Claims claims;
  private final Openings openings;
  private final Leads leads;

  Beginnings(Page page, Claims claims, Openings openings) {
    this.page = page;
    this.claims = claims;
    this.openings = openings;
    this.leads = new Leads(page);
  }

  /// All that is not taken in the statement from `start`, but only the quoted words where another
  /// cue, of those from number `next` on, stands before them, and only what stands in the aside's
  /// brackets.
  int of(Asides.Aside aside, List<Cue> found, int next, int start) {
    int from = Math.max(claims.end(), start);
    int last = aside.left() - 1;
    int bracket = bracket(from, last);
    if (bracket >= 0) {
      return bracket + 1;
    }
    if (page.isQuoted(last)) {
      int open = page.marks().start(page.marks().at(last));
      if (open > from && page.isColon(open - 1)) {
        return open;
      }
      if (open - 1 > from && page.isDash(open - 1) && page.hasVerb(from, open - 1)) {
        return open; // "It was big — “a giant,” he said"
      }
      for (int i = next; i < found.size() && found.get(i).end() <= open; i++) {
        Cue cue = found.get(i);
        boolean leads = openings.of(cue, open + 1) == open && cue.head() > start;
        if (cue.is(Lexicon.SAY) && (leads || page.tag(open - 1) == Tag.CC)) {
          return open;
        }
      }
    } else {
      int mark = mark(from, last, aside.on() >= 0);
      if (mark >= 0) {
        return mark + 1;
      }
    }
    return leads.past(from, aside.left());
  }

  /// The bracket that opens before the token and does not close; -1 where none does.
  private int bracket(int from, int token) {
    for (int i = token; i >= from; i--) {
      int bracket = page.bracket(i);
      if (bracket != 0) {
        return bracket > 0 && i < token ? i : -1;
      }
    }
    return -1;
  }

  /// The mark behind a clause that parts from it what is none: a dash, where that goes on behind
  /// the aside, as in "They fell — a change, he said, that …"; in headlines a semicolon. -1 where
  /// there is none.
  private int mark(int from, int token, boolean goesOn) {
    int verb = page.firstVerb(from, token);
    boolean clause = false;
    for (int i = token; i > from; i--) {
      if (page.tokens().first(i) == ';' && page.isCapital(i + 1)) {
        return i;
      }
      clause |= page.tag(i).isFinite();
      boolean dash = page.isDash(i) && page.tokens().spaceBefore(i);
      if (dash && goesOn && !clause && verb >= 0 && verb < i) {
        return i;
      }
    }
    return -1;
  }

  /// Where a statement that ends before token `end` ends for words that start at `from`: at their
  /// bracket.
  int end(int from, int end) {
    if (page.bracket(from - 1) <= 0) {
      return end;
    }
    for (int i = from; i < end; i++) {
      if (page.bracket(i) != 0) {
        return i;
      }
    }
    return end;
  }
}
