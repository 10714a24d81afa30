package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Finds the subject of a cue that has none beside it: "Lee backed the plan, saying …", "the mayor
/// left and said …". It is the subject of the clause that the cue hangs on.
final class Subjects {

  private static final int REACH = 60;

  /// What is done with words by those who say them: "issued a statement saying".
  private static final WordSet WRITING = WordSet.foldedWords(Subjects.class, "writers.txt");

  /// What makes others speak: "prompting Lee to say".
  private static final WordSet CAUSING =
      WordSet.folded(
          List.of(
              "prompting",
              "prompted",
              "prompts",
              "leading",
              "led",
              "causing",
              "caused",
              "forcing",
              "forced",
              "moving",
              "moved",
              "driving",
              "drove",
              "compelling",
              "compelled"));

  static final WordSet HEARD =
      WordSet.folded(
          List.of(
              "remember",
              "remembers",
              "remembered",
              "recall",
              "recalls",
              "recalled",
              "hear",
              "hears",
              "heard",
              "overheard"));

  private final Page page;
  private final Mentions mentions;
  private final Surveys surveys;

  Subjects(Page page, Mentions mentions) {
    this.page = page;
    this.mentions = mentions;
    this.surveys = new Surveys(page);
  }

  /// The subject of the last clause before token `cue` that could carry it, not before `floor`;
  /// NONE where there is none.
  long of(int cue, int floor) {
    long found = main(cue, floor);
    return found != Mentions.NONE ? found : first(floor, cue);
  }

  /// The same, without what only may be a subject.
  long main(int cue, int floor) {
    int first = Math.max(floor, cue - REACH);
    long found = Mentions.NONE;
    long joined = Mentions.NONE;
    int i = first;
    while (i < cue) {
      if (page.isComma(i)) {
        joined = Mentions.NONE;
      }
      if (page.isQuoted(i) || !page.tag(i).isFinite()) {
        i++;
        continue;
      }
      int verb = i;
      while (verb > first && page.tag(verb - 1) == Tag.RB && !page.isQuoted(verb - 1)) {
        verb--;
      }
      long subject = mentions.before(first, verb);
      if (subject != Mentions.NONE && carries(subject, first, found != Mentions.NONE)) {
        found = subject;
      } else if (subject != Mentions.NONE && page.tag(Mentions.start(subject) - 1) == Tag.WRB) {
        joined = subject;
      }
      i++;
    }
    if (joined != Mentions.NONE && page.tag(cue - 1) == Tag.CC) {
      return joined; // "When LEE left and said …"
    }
    return found;
  }

  /// The subject that stands before the cue, with what is taken up to token `taken`; "with half
  /// saying so" and "found a note saying so" have one, too.
  long before(Cue cue, int start, int taken) {
    if (cue.voice() != Cue.Voice.BOUND) {
      long before = mentions.before(start, cue.start());
      boolean parts = page.is(taken, "after") || page.is(taken, "as");
      return parts && Mentions.start(before) < taken && taken < Mentions.end(before)
          ? mentions.before(taken, cue.start()) // "called for a vote after the council said"
          : before;
    }
    int left = cue.start() - 1;
    if (page.tag(cue.start()) == Tag.TO && page.tag(left).isName()) {
      long made = mentions.before(start, cue.start());
      boolean led = made != Mentions.NONE && Mentions.start(made) > start;
      return led && page.tokens().isIn(Mentions.start(made) - 1, CAUSING) ? made : Mentions.NONE;
    }
    if (page.tag(cue.head()) != Tag.VBG || left <= start || page.isComma(left)) {
      return Mentions.NONE;
    }
    long before = mentions.before(start, cue.start());
    if (before == Mentions.NONE || Mentions.start(before) <= start) {
      return Mentions.NONE;
    }
    int lead = Mentions.start(before) - 1;
    boolean absolute =
        page.is(lead, "with")
            || page.isDash(lead)
            || page.isComma(lead)
            || page.tag(lead) == Tag.CC;
    boolean heard = page.tokens().isIn(lead, HEARD); // "remembers her mother saying"
    return absolute || heard || isFound(cue, before, start) ? before : Mentions.NONE;
  }

  /// "found A NOTE saying": words that the subject of the sentence did not write.
  private boolean isFound(Cue cue, long phrase, int start) {
    int head = cue.start() - 1;
    if (page.is(cue.head(), "showing") && surveys.isSurvey(phrase)) {
      return true;
    }
    if (!cue.reports() || !page.tokens().isIn(head, FixedCues.SIGNS) || page.isQuoted(head)) {
      return false;
    }
    for (int i = Mentions.start(phrase) - 1; i >= Math.max(start, head - REACH); i--) {
      if (page.tag(i).isVerb()) {
        return !page.tokens().isIn(i, WRITING);
      }
      if (page.isComma(i) || page.isQuoted(i)) {
        return false;
      }
    }
    return false;
  }

  /// "Noting that it rained, LEE left": the subject behind the clause that ends at the token; NONE
  /// where there is none.
  long behind(int comma, int end) {
    int first = page.isComma(comma) ? comma + 1 : comma;
    boolean apart =
        page.isComma(comma)
            || (page.closesQuote(comma - 1) && page.isComma(comma - 2))
            || (page.tag(comma) == Tag.PRP && page.isCue(comma + 1));
    long phrase = apart && !page.isQuoted(first) ? mentions.after(first, end) : Mentions.NONE;
    boolean acts =
        phrase != Mentions.NONE
            && page.hasVerb(Mentions.end(phrase), Math.min(end, Mentions.end(phrase) + 3));
    return acts ? phrase : Mentions.NONE;
  }

  /// The phrase that starts the sentence, or follows its first comma where it starts with a
  /// preposition.
  private long first(int floor, int cue) {
    int i = floor;
    while (i < cue && !page.tokens().isWord(i)) {
      i++;
    }
    if (page.tag(i) == Tag.IN || page.has(i, Lexicon.TIME | Lexicon.ADVERB)) {
      while (i < cue && !page.isComma(i) && i - floor < 20) {
        i++;
      }
      i++;
    }
    Tag tag = page.tag(i);
    if (i >= cue || page.isQuoted(i) || !(tag.isName() || tag == Tag.PRP || tag == Tag.DT)) {
      return Mentions.NONE;
    }
    int end = i;
    while (tag.isName() && end < cue && page.tag(end).isName() && page.isCapital(end)) {
      end++;
    }
    return end > i && page.tag(end) != Tag.POS ? Mentions.range(i, end) : mentions.bare(i, cue);
  }

  /// Whether the subject's clause is a main one: no conjunction or relative opens it.
  private boolean carries(long subject, int floor, boolean another) {
    int start = Mentions.start(subject);
    Tag tag = page.tag(start);
    if (tag == Tag.WP || tag == Tag.WDT || page.is(start, "that") || page.is(start, "which")) {
      return false;
    }
    int before = start - 1;
    if (before < floor) {
      return true;
    }
    Tag left = page.tag(before);
    if (left == Tag.WRB || left == Tag.WDT || left == Tag.WP || page.is(before, "that")) {
      return false;
    }
    if (left == Tag.IN) {
      return false;
    }
    boolean joins = page.isComma(before) || left == Tag.CC || page.isDash(before);
    return !another || joins || left == Tag.COLON || left == Tag.RB;
  }
}
