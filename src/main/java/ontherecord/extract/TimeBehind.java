package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// When and where something was said that is told behind it: "denied it IN COURT ON MONDAY".
final class TimeBehind {

  /// What names a day: "Super TUESDAY".
  private static final WordSet FEASTS =
      WordSet.folded(
          List.of("super", "black", "good", "ash", "palm", "easter", "cyber", "holy", "maundy"));

  /// How many tokens tell at most where something was said.
  private static final int OCCASION = 6;

  /// How far back the infinitive is looked for that the time belongs to.
  private static final int REACH = 30;

  private final Page page;

  TimeBehind(Page page) {
    this.page = page;
  }

  /// The end without "on Monday", "Friday night" and "last year", which tell when something was
  /// said; but "in seven years", "this school year" and "such as Fridays" stay whole.
  int without(int from, int end) {
    int last = end - 1;
    if (last <= from + 1 || !page.has(last, Lexicon.TIME) || page.isQuoted(last)) {
      return end;
    }
    int first = isDay(last - 1) ? last - 1 : last;
    Tag before = page.tag(first - 1);
    boolean part = before == Tag.CD || before == Tag.POS || before.isNoun(); // "Mother's DAY"
    boolean feast = isDay(first) && page.tokens().isIn(first - 1, FEASTS);
    boolean kind = before == Tag.JJ && !isLast(first - 1); // "in recent YEARS"
    boolean each = before == Tag.DT && page.tag(first - 2) == Tag.CD; // "$15 an HOUR"
    boolean rather = page.is(first - 1, "not"); // "in decades, NOT years"
    boolean due = isAhead(from, first); // "told them to mend it THIS YEAR"
    if ((part && !isDay(first))
        || page.is(first - 1, "as")
        || feast
        || kind
        || each
        || rather
        || due) {
      return end;
    }
    boolean led = before == Tag.IN || before == Tag.DT || isLast(first - 1);
    int cut = led ? first - 1 : first;
    boolean until = page.is(cut, "by") || page.is(cut, "until"); // "told them to pay BY Friday"
    if (until || page.is(cut, "of") || page.is(cut - 1, "of") || page.tag(cut - 1) == Tag.CC) {
      return end; // "the floods of last week", "on Monday and Friday"
    }
    if (led && cut - 1 > from && page.tag(cut - 1) == Tag.DT) {
      cut--;
    }
    if (led && before != Tag.IN && cut - 1 > from && page.tag(cut - 1) == Tag.IN) {
      cut--;
    }
    boolean late = page.is(cut - 1, "late") || page.is(cut - 1, "early"); // "LATE at night"
    cut = late && page.tag(cut) == Tag.IN ? cut - 1 : cut;
    return cut > from ? withoutOccasion(from, cut) : end;
  }

  /// "denied it IN A STATEMENT on Monday", "IN COURT on Monday": the end without where that was
  /// said whose time is known.
  private int withoutOccasion(int from, int end) {
    for (int i = end - 1; i > Math.max(from, end - OCCASION); i--) {
      boolean said =
          page.has(i, Lexicon.OCCASION)
              || page.tokens().isIn(i, SourceWords.PLATFORM)
              || (page.is(i, "court") && page.tag(i - 1) != Tag.DT); // "the attack on THE COURT"
      if (i == end - 1 && !said) {
        return end;
      }
      if (page.tag(i) == Tag.IN) {
        boolean where = page.is(i, "in") || page.is(i, "at") || page.is(i, "on");
        return where ? i : end;
      }
    }
    return end;
  }

  /// "last", "next", before "year"
  private boolean isLast(int i) {
    return page.is(i, "last")
        || page.is(i, "next")
        || page.is(i, "past")
        || page.is(i, "previous")
        || page.is(i, "earlier")
        || page.is(i, "early")
        || page.is(i, "late");
  }

  /// Whether what somebody is to do is told, and the time at the token is yet to come: "to mend it
  /// THIS YEAR", "to meet NEXT WEEK", "to vote TONIGHT".
  private boolean isAhead(int from, int time) {
    boolean soon = page.is(time, "tonight") || page.is(time, "tomorrow");
    boolean next = page.is(time - 1, "this") || page.is(time - 1, "next") || soon;
    for (int i = Math.max(from, time - REACH); next && i < time; i++) {
      if (page.tag(i) == Tag.TO && page.tag(i + 1) == Tag.VB) {
        return true;
      }
    }
    return false;
  }

  /// "Friday", but not "Election DAY"
  private boolean isDay(int i) {
    return page.tag(i) == Tag.NNP && page.has(i, Lexicon.TIME) && !page.is(i, "day");
  }
}
