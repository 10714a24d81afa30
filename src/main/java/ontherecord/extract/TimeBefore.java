package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// When or where something was said, between a subject and its verb: "The bank TWO WEEKS AGO
/// warned", "Lee, who THE DAY BEFORE had said", "the coach AFTER THE GAME said".
final class TimeBefore {

  /// How many tokens it may have.
  private static final int LONGEST = 7;

  /// "in PARTICULAR", "in TURN"
  private static final WordSet PARTS =
      WordSet.folded(
          List.of("particular", "turn", "general", "response", "reply", "return", "private"));

  /// What is done to people who then say something: "the voters POLLED said".
  static final WordSet ASKED =
      WordSet.folded(
          List.of("polled", "surveyed", "interviewed", "asked", "questioned", "contacted"));

  private final Page page;
  private final NounPhrase nouns;

  TimeBefore(Page page) {
    this.page = page;
    this.nouns = new NounPhrase(page);
  }

  /// "two weeks AGO", "the day BEFORE": whether the token tells from when a time is counted, and is
  /// no part of the verb behind it.
  static boolean isCount(Page page, int i) {
    boolean counts =
        page.is(i, "ago") || page.is(i, "earlier") || page.is(i, "later") || page.is(i, "before");
    return counts
        && page.tag(i) == Tag.RB
        && page.has(i - 1, Lexicon.TIME)
        && !isCount(page, i - 1);
  }

  /// The end of the phrase before token `end` without that; `end` where there is none.
  int start(int floor, int end) {
    int i = end - 1;
    boolean counted = i > floor && isCount(page, i);
    boolean timed = counted || page.has(i, Lexicon.TIME);
    int low = Math.max(floor, end - LONGEST);
    i = counted ? i - 1 : i;
    while (timed && i - 1 > low && page.has(i - 1, Lexicon.TIME) && !isLate(i - 1)) {
      i--; // "Thursday NIGHT"
    }
    boolean late = timed && (isLate(i - 1) || (page.is(i - 1, "on") && isLate(i - 2)));
    if (late) {
      i = isLate(i - 1) ? i - 1 : i - 2;
    }
    while (counted && i - 1 > low && isCounting(i - 1)) {
      i--;
    }
    return (counted || late) && i > floor && isSubject(i - 1) ? i : end;
  }

  /// Whether the phrase `[start, end)`, behind a preposition, tells when: then the subject ends
  /// before that.
  boolean isLed(int floor, int start, int end) {
    int link = start - 1;
    if (link <= floor || page.tag(link) != Tag.IN || page.isQuoted(link)) {
      return false;
    }
    boolean joins = page.has(link, Lexicon.CONJUNCTION) || page.is(link, "until");
    boolean when = page.is(link, "after") || page.is(link, "during") || page.is(link, "before");
    boolean event = page.is(start, "the") && page.tag(end - 1) == Tag.NN;
    event &= page.is(link, "during") || isThing(end - 1);
    boolean relative = page.is(link - 1, "who") && page.tag(link - 1) == Tag.WP;
    return relative
        ? event || !(joins || when || page.is(link, "since"))
        : when && event && isSubject(link - 1) && !page.hasVerb(floor, link);
  }

  /// "has IN THE PAST described", "had in recent weeks called": whether the phrase `[start, end)`,
  /// behind a preposition, tells when, between a verb and what belongs to it.
  boolean isParting(int floor, int start, int end) {
    int has = start - 2;
    boolean parts = has > floor && page.tag(start - 1) == Tag.IN && !page.tag(end).isPunctuation();
    parts &= page.tag(end) == Tag.VBN || page.isHave(has);
    boolean time = page.has(end - 1, Lexicon.TIME) || page.is(end - 1, "past");
    return parts && time && page.has(has, Lexicon.AUXILIARY) && page.tag(has).isFinite();
  }

  /// "cut spending AND ON MONDAY said", "backs it BUT IN A STATEMENT said": whether the words up to
  /// token `last` only tell when, or on what occasion, somebody says more who is named further off.
  static boolean isJoined(Page page, int last) {
    int time = last;
    while (page.isTime(time) && last - time < 2) {
      time--;
    }
    if (time == last) {
      return isOccasion(page, last);
    }
    boolean on = page.tag(time) == Tag.IN;
    int led = on || page.is(time, "last") ? time - 1 : time;
    boolean two = !on && page.has(led - 1, Lexicon.TIME); // "in May AND JUNE"
    return page.tag(led) == Tag.CC && !two;
  }

  private static boolean isOccasion(Page page, int noun) {
    boolean said = page.has(noun, Lexicon.OCCASION) || page.tokens().isIn(noun, FixedCues.SIGNS);
    if (!said || page.tag(noun) != Tag.NN || page.isCapital(noun)) {
      return false;
    }
    int i = noun;
    while (noun - i < LONGEST && (page.tag(i).isNoun() || page.tag(i) == Tag.JJ)) {
      i--;
    }
    i = page.tag(i) == Tag.DT || page.tag(i) == Tag.PRPS ? i - 1 : i;
    boolean in = page.is(i, "in") || page.is(i, "at") || page.is(i, "during");
    return in && page.tag(i - 1) == Tag.CC && !page.isQuoted(i);
  }

  private boolean isThing(int i) {
    int somebody = Lexicon.ROLE | Lexicon.BODY | Lexicon.TITLE | Lexicon.MEDIA | Lexicon.VAGUE;
    return !page.isCapital(i) && !page.has(i, somebody);
  }

  /// The end without "on Tuesday" or "Tuesday" between subject and verb.
  int without(int floor, int end) {
    int last = end - 1;
    boolean part = page.tag(last - 1) == Tag.IN && page.tokens().isIn(last, PARTS);
    if (part && last - 2 >= floor && page.is(last - 1, "in") && isSubject(last - 2)) {
      return last - 1; // "Lee IN PARTICULAR feared"
    }
    int named = Lexicon.TITLE | Lexicon.FEMALE;
    boolean titled = page.has(last - 1, named) && page.isCapital(last - 1); // "Mrs MAY"
    boolean paper = page.is(last, "today") && page.isCapital(last); // "USA TODAY"
    if (!page.has(last, Lexicon.TIME)
        || titled
        || paper
        || last - 1 < floor
        || page.isQuoted(last)) {
      return end;
    }
    if (page.tag(last - 1) == Tag.IN && !page.is(last - 1, "of") && last - 2 >= floor) {
      return last - 1;
    }
    if ((page.is(last - 1, "this") || page.is(last - 1, "last"))
        && last - 2 >= floor
        && (page.tag(last - 2).isNoun()
            || page.tag(last - 2) == Tag.RB
            || isIssued(last - 2)
            || isAsked(last - 2)
            || nouns.isObjective(last - 2))) {
      return last - 1;
    }
    boolean today = page.is(last, "today") || page.is(last, "yesterday");
    boolean issued = isIssued(last - 1) || page.is(last - 1, "out"); // "figures OUT Friday"
    boolean name = (today || page.isCapital(last)) && (page.tag(last - 1).isNoun() || issued);
    return name && !page.has(last - 1, Lexicon.TIME) ? last : end;
  }

  /// "a survey PUBLISHED", "a report ISSUED on Tuesday"
  boolean isIssued(int i) {
    return page.tag(i) == Tag.VBN || page.tokens().isIn(i, SourceWords.ISSUED);
  }

  /// "the voters INTERVIEWED", but not "the man whom they ASKED", whose verb it may be
  boolean isAsked(int i) {
    return page.tokens().isIn(i, ASKED) && !page.isCue(i);
  }

  private boolean isLate(int i) {
    boolean late = page.is(i, "late") || page.is(i, "later");
    return late || page.is(i, "early") || page.is(i, "earlier");
  }

  /// "just TWO weeks ago", "A FEW days later"
  private boolean isCounting(int i) {
    Tag tag = page.tag(i);
    boolean few = page.is(i, "few") || page.is(i, "several") || page.is(i, "many");
    few |= page.is(i, "than") || page.is(i, "less") || page.is(i, "more");
    return tag == Tag.CD || tag == Tag.DT || few || page.is(i, "just") || page.is(i, "only");
  }

  private boolean isSubject(int i) {
    Tag tag = page.tag(i);
    return !page.isQuoted(i) && (tag.isNoun() || tag == Tag.WP || tag == Tag.PRP);
  }
}
