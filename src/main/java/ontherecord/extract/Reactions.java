package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Infers whose quoted words are that stand behind a sentence which tells of one alone, how he is
/// or what he does without a word: "Lee was not convinced. “…”", "She paused. “…”"; or who gives
/// words of his own there: "Lee had a question for them. “…”".
final class Reactions {

  private static final int FAR = 8;

  /// How long such a sentence may be.
  private static final int LONGEST = 14;

  /// How long one may be that gives words.
  private static final int GIVES = 20;

  private static final WordSet MOODS = WordSet.foldedKind(Reactions.class, "moods.txt", "moods");

  /// How somebody may be, beside "was": "BECAME emotional".
  private static final WordSet LOOKS = WordSet.foldedKind(Reactions.class, "moods.txt", "looks");

  private static final WordSet GESTURES =
      WordSet.foldedKind(Reactions.class, "moods.txt", "gestures");

  private final Page page;
  private final Mentions mentions;
  private final LeadingVerbs verbs;

  Reactions(Page page, Mentions mentions, LeadingVerbs verbs) {
    this.page = page;
    this.mentions = mentions;
    this.verbs = verbs;
  }

  /// Credits the quoted words `[open, close)` to whom alone the sentence `[start, end)` tells of;
  /// null where it tells of others, or of more than a mood.
  @Nullable Find of(int start, int end, int open, int close) {
    int first = page.tag(start) == Tag.CC ? start + 1 : start;
    int last = page.tokens().isWord(end - 1) ? end - 1 : end - 2;
    if (end - start > LONGEST || last <= first) {
      return null;
    }
    boolean acts = page.tokens().isIn(last, GESTURES); // "His wife, Ann, LAUGHS", and no noun
    long subject = acts ? mentions.before(first, last) : mentions.bare(first, end);
    if (subject == Mentions.NONE || Mentions.start(subject) != first || !verbs.isSomeone(subject)) {
      return null;
    }
    int verb = acts ? last : Mentions.end(subject);
    boolean alone = !page.is(first, "they") && !page.is(first, "we") && isMood(verb, end);
    for (int i = verb; alone && i < end; i++) {
      boolean other = page.tag(i).isName() && !page.has(i, Lexicon.TIME);
      boolean person = page.has(i, Lexicon.ROLE | Lexicon.ROLES);
      alone = !other && !person && !page.isQuoted(i);
    }
    return alone
            && !tellsOfOther(
                open, close, Mentions.end(subject) - 1, Gendered.ofPhrase(page, subject))
        ? Find.inferred("named-before", subject, open, close)
        : null;
  }

  /// "Lee had a question for them. “…”": who gives words of his own in the sentence `[start, end)`
  /// before the quoted words `[open, close)`; null where nobody does.
  @Nullable Find words(int start, int end, int open, int close) {
    int first = page.tag(start) == Tag.CC || page.is(start, "then") ? start + 1 : start;
    if (end - start > GIVES || !page.isStop(end - 1)) {
      return null;
    }
    long subject = mentions.bare(first, end);
    boolean one = subject != Mentions.NONE && Mentions.start(subject) == first;
    boolean someone = one && verbs.isSomeone(subject);
    Cue cue = someone ? verbs.whole(Mentions.end(subject), end - 1) : null;
    if (cue == null) {
      return null;
    }
    Find find = new Find("introduced", cue, subject).with(open, close);
    find.stated = false;
    return find;
  }

  /// "WAS not CONVINCED", "SHRUGGED": whether it is told how somebody is, or what he does without a
  /// word.
  private boolean isMood(int verb, int end) {
    if (page.tokens().isIn(verb, GESTURES)) {
      return true;
    }
    int i = verb + 1;
    while (i < Math.min(end, verb + FAR) && (page.tag(i) == Tag.RB || page.tag(i) == Tag.DT)) {
      i++;
    }
    boolean looks = page.isIs(verb) || page.tokens().isIn(verb, LOOKS);
    return looks && i < end && page.tokens().isIn(i, MOODS);
  }

  /// "“He is the best”", "“You are fired”": whether the quoted words tell of somebody, who may be
  /// the one named by the token.
  private boolean tellsOfOther(int open, int close, int named, Name.Gender gender) {
    for (int i = open; i < close; i++) {
      boolean you = page.is(i, "you") || page.is(i, "your");
      Name.Gender told = Gendered.of(page, i);
      boolean him = told != null && told != Name.Gender.NONE && told.agrees(gender);
      if (you || him || page.isSame(i, named)) {
        return true;
      }
    }
    return false;
  }
}
