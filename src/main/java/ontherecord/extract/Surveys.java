package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Tells what polls, studies and records show, which needs no "that": "A poll shows her ahead".
final class Surveys {

  private static final WordSet SURVEYS = WordSet.foldedWords(Surveys.class, "surveys.txt");

  /// How surveys tell what they found.
  static final WordSet SHOW =
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
    boolean weak = cue.is(Lexicon.WEAK) && cue.is(Lexicon.BARE); // "agreed THE PLAN WAS dead"
    boolean tells = active && (weak || isShown(cue)) && mention != Mentions.NONE && first < end;
    boolean only = page.tag(first) == Tag.RB && page.is(first, "only"); // "found ONLY a quarter"
    int noun = only ? first + 1 : first;
    boolean counts = starts.isCount(noun) || isNear(noun); // "shows NEARLY HALF are ill"
    boolean object = tells && (starts.isNominal(noun) || counts) && page.tag(noun) != Tag.VBG;
    boolean told = isShown(cue) && isSurvey(mention);
    return object && (told || (!page.is(cue.head(), "find") && isWhole(first, end))) ? first : -1;
  }

  private boolean isNear(int i) {
    return page.is(i, "nearly") || page.is(i, "almost") || page.is(i, "roughly");
  }

  /// "The court found HE HAD lied", "They indicated THE PLAN WOULD change": whether a subject and
  /// its verb start there.
  private boolean isWhole(int first, int end) {
    if (page.tag(first) == Tag.PRP || page.tag(first) == Tag.EX) {
      int own = page.tag(first + 1) == Tag.RB ? first + 2 : first + 1; // "they ALSO had"
      return own < end && page.tag(own).isFinite() && !page.tokens().endsWith(first, "selves");
    }
    int verb = mentions.core(first, end);
    boolean two = page.is(verb - 2, "and") && page.tag(verb - 1).isName();
    two |= page.is(verb - 3, "and") && page.tag(verb - 2) == Tag.DT; // "and THE DOOR opened"
    boolean other = page.tag(verb - 1) == Tag.PRP || two; // "found the keys and I left"
    return verb > first && verb < end && !other && page.tag(verb).isFinite();
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
