package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import org.jspecify.annotations.Nullable;

/// Keeps apart what somebody is said to have said from what an aside tells later in the sentence:
/// "Lee said he would go, but the two, AIDES SAY, have met", "Lee said it rose, helped, HE SAID, by
/// toys".
final class EarlierReports {

  /// How many cues before the aside are looked at.
  private static final int CUES = 9;

  private final Page page;
  private final Mentions mentions;
  private final Openings openings;

  EarlierReports(Page page, Mentions mentions, Openings openings) {
    this.page = page;
    this.mentions = mentions;
    this.openings = openings;
  }

  /// Where the aside's own clause starts behind an earlier report, at its conjunction; -1 where no
  /// report stands before it, or its clause is no other.
  int clause(Asides.Aside aside, List<Cue> found, int next, int from) {
    int left = aside.left();
    for (int i = left - 1; i > from + 2 && aside.on() >= 0; i--) {
      if (page.tag(i).isFinite() || page.isQuoted(i)) {
        return -1;
      }
      boolean that = page.is(i + 1, "that") && page.tag(i + 1) == Tag.IN;
      boolean apart = page.isComma(i - 1) || page.closesQuote(i - 1);
      if ((apart && page.tag(i) == Tag.CC && !that) || page.isSemicolon(i - 1)) {
        return report(found, next, from, i - 1, true) == null ? -1 : i;
      }
    }
    return -1;
  }

  /// Whether the aside only says again who speaks: "Lee said it rose, helped, HE SAID, by toys", or
  /// where else somebody said so: "Lee said it, AS ORR NOTED, was late".
  boolean isAgain(Asides.Aside aside, List<Cue> found, int next, int from) {
    int left = aside.left();
    boolean as = page.is(left + 1, "as") && page.isComma(left) && !page.isQuoted(left - 1);
    if (as && aside.on() >= 0) {
      return report(found, next, from, left, false) != null; // "said that it, AS LEE NOTED, was"
    }
    if (!mentions.isPronoun(aside.mention()) || page.is(word(aside), "i")) {
      return false;
    }
    if (!page.isQuoted(aside.left() - 1)) {
      return aside.on() >= 0 && report(found, next, from, aside.left(), true) != null;
    }
    int open = page.marks().start(page.marks().at(aside.left() - 1));
    Tag before = page.tag(open - 1);
    boolean part = open > from && before != Tag.CC && page.tokens().isWord(open - 1);
    Cue cue = part && aside.on() < 0 ? report(found, next, from, aside.left(), true) : null;
    return cue != null && Mentions.start(mentions.before(from, cue.start())) == from;
  }

  /// "Lee said he would go, AS HE ANNOUNCED in May", "Lee left, AS FANS CHANTED outside": whether
  /// the aside only says when else it was said, with which words, or what was heard meanwhile.
  boolean isBackedUp(Asides.Aside aside, List<Cue> found, int next, int from) {
    int left = aside.left();
    boolean as = page.is(left + 1, "as") && aside.on() < 0 && page.isComma(left);
    return (as && page.tokens().isIn(aside.cue().head(), OtherOrders.LASTS))
        || (as && report(found, next, from, left, true) != null)
        || (isWording(aside) && report(found, next, from, aside.left(), false) != null);
  }

  /// "Lee said the “thieves,” AS HE CALLED THEM, were", "Lee said the bank — “thieves,” HE CALLED
  /// IT — was": whether the aside tells whose words the quoted ones are, which are no sentence.
  private boolean isWording(Asides.Aside aside) {
    int last = aside.left() - 1;
    Cue cue = aside.cue();
    boolean puts = cue.is(Lexicon.NAME) || page.is(cue.end() - 1, "it");
    if (!puts || !mentions.isPronoun(aside.mention()) || !page.isQuoted(last)) {
      return false;
    }
    int open = page.marks().start(page.marks().at(last));
    boolean dash = page.isDash(open - 1);
    boolean set = page.is(last + 1, "as") || dash || page.isComma(open - 1);
    return set && !page.isCapital(open + 1);
  }

  private static int word(Asides.Aside aside) {
    return Mentions.start(aside.mention());
  }

  /// The cue before token `left` whose subject opens the sentence and whose content follows it.
  private @Nullable Cue report(List<Cue> found, int next, int from, int left, boolean clause) {
    int last = Math.min(found.size(), next + CUES);
    for (int i = next; i < last && found.get(i).end() < left; i++) {
      Cue cue = found.get(i);
      boolean adds = cue.voice() == Cue.Voice.BOUND && page.isComma(cue.start() - 1);
      if (adds && cue.isPlain() && cue.is(Lexicon.SAY) && openings.of(cue, left) >= 0) {
        return cue;
      }
      boolean told = cue.reports() && page.is(cue.end(), "that"); // "stressed THAT it rose"
      boolean plain = cue.isPlain() || (clause ? told : cue.is(Lexicon.TOLD));
      boolean says = plain && cue.voice() == Cue.Voice.ACTIVE && cue.is(Lexicon.SAY);
      long subject = says ? mentions.before(from, cue.start()) : Mentions.NONE;
      if (subject != Mentions.NONE && !isRelative(subject)) {
        int opens = openings.of(cue, left);
        return opens >= 0 && (!clause || page.hasVerb(opens, left)) ? cue : null;
      }
    }
    return null;
  }

  private boolean isRelative(long subject) {
    int first = Mentions.start(subject);
    return page.tag(first) == Tag.WP || page.isWhich(first) || page.tag(first - 1) == Tag.IN;
  }
}
