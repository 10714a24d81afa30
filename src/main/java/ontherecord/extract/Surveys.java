package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Tells what polls, studies and records show, which needs no "that": "A poll shows her ahead".
final class Surveys {

  private static final WordSet SURVEYS = WordSet.foldedWords(Surveys.class, "surveys.txt");

  private static final WordSet SHOW =
      WordSet.folded(
          List.of(
              "show",
              "shows",
              "showed",
              "shown",
              "showing",
              "found",
              "finds",
              "find",
              "indicate",
              "indicates",
              "indicated",
              "reveal",
              "reveals",
              "revealed"));

  private final Page page;
  private final Mentions mentions;
  private final ClauseStarts starts;

  Surveys(Page page, Mentions mentions) {
    this.page = page;
    this.mentions = mentions;
    this.starts = new ClauseStarts(page);
  }

  /// The start of what the cue tells, whose subject the mention is; -1 where it is no survey's.
  int from(Cue cue, long mention, int end) {
    int first = cue.end();
    boolean active = cue.voice() == Cue.Voice.ACTIVE || page.is(cue.head(), "showing");
    boolean tells = active && isShown(cue) && mention != Mentions.NONE && first < end;
    boolean only = page.tag(first) == Tag.RB && page.is(first, "only"); // "found ONLY a quarter"
    int noun = only ? first + 1 : first;
    boolean object = tells && starts.isNominal(noun) && page.tag(noun) != Tag.VBG;
    return object && (isSurvey(mention) || (!page.is(cue.head(), "find") && isWhole(first, end)))
        ? first
        : -1;
  }

  /// "The court found HE HAD lied", "They indicated THE PLAN WOULD change": whether a subject and
  /// its verb start there.
  private boolean isWhole(int first, int end) {
    int verb = mentions.core(first, end);
    boolean pronoun = page.tag(first) == Tag.PRP || page.tag(first) == Tag.EX;
    boolean other = page.tag(verb - 1) == Tag.PRP; // "found the keys and I left"
    verb = pronoun ? first + 1 : verb;
    return (pronoun || !other) && verb > first && verb < end && page.tag(verb).isFinite();
  }

  private boolean isShown(Cue cue) {
    int head = cue.head();
    return page.tokens().isIn(head, SHOW);
  }

  /// Whether the phrase's own noun, and not one behind its preposition, is a survey's.
  boolean isSurvey(long mention) {
    int start = Mentions.start(mention);
    int head = page.is(start, "that") ? start - 1 : -1; // "a POLL that shows"
    for (int i = Mentions.start(mention); i < Mentions.end(mention); i++) {
      Tag tag = page.tag(i);
      if (tag == Tag.IN || tag == Tag.VBN || tag == Tag.WP || tag == Tag.WDT || page.isComma(i)) {
        break;
      }
      head = tag.isNoun() ? i : head;
    }
    return head >= 0 && page.tokens().isIn(head, SURVEYS);
  }
}
