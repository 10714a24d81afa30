package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Tells whether who speaks now may answer who spoke last: "She asked Lee why. “I was ill,” he
/// said."
final class Answering {

  private static final WordSet ASK =
      WordSet.folded(
          List.of(
              "asked",
              "asks",
              "questioned",
              "quizzed",
              "grilled",
              "interviewed",
              "interrogated",
              "cross-examined"));

  /// What one also does otherwise: "pressed Orr ABOUT it".
  private static final WordSet PRESS = WordSet.folded(List.of("pressed", "challenged", "probed"));

  private static final WordSet ABOUT =
      WordSet.folded(List.of("about", "on", "over", "for", "whether", "if", "why", "how"));

  private static final WordSet LOUD =
      WordSet.folded(List.of("shouted", "shouts", "yelled", "yells", "called"));

  /// Those whose questions others answer.
  private static final WordSet ASKERS =
      WordSet.folded(
          List.of(
              "judge",
              "prosecutor",
              "lawyer",
              "attorney",
              "reporter",
              "journalist",
              "correspondent",
              "interviewer",
              "moderator",
              "host",
              "anchor",
              "detective",
              "officer",
              "magistrate",
              "coroner"));

  /// So many words of a question are looked at.
  private static final int QUESTION = 40;

  private final Page page;
  private final Names names;

  Answering(Page page, Names names) {
    this.page = page;
    this.names = names;
  }

  /// "Asked by LEE whether he would, he said", but not ", he asked: “Would you?”"
  boolean isAsker(int start, Find find) {
    return isAsker(start) && !isQuestion(find);
  }

  private boolean isAsker(int start) {
    int verb = start - 2;
    boolean by = verb >= 0 && page.is(start - 1, "by");
    return by && (page.tokens().isIn(verb, ASK) || page.tokens().isIn(verb, PRESS));
  }

  /// Whether who is meant is rather the one who was asked than the one who spoke last.
  boolean isOther(Find find, Speakers.Answer last, long lastMention, Name.@Nullable Gender wanted) {
    return questions(find, last, lastMention)
        || (isAnswered(find, lastMention, wanted) && mayBe(Mentions.end(lastMention) + 1, wanted));
  }

  /// "Lee ASKED ORR": whether the verb tells that somebody was asked who may be meant.
  boolean asks(int verb, Name.@Nullable Gender wanted, Find find) {
    boolean asks = isAsk(verb) || isPress(verb);
    return asks && isNamed(verb) && !wishes(verb) && !isQuestion(find) && mayBe(verb + 1, wanted);
  }

  /// "asked LEE", but not "questioned LEE'S plan"
  private boolean isNamed(int verb) {
    return page.tag(verb + 1).isName() && page.tag(pastTold(verb)) != Tag.POS;
  }

  private boolean isAsk(int verb) {
    return verb < page.tokens().size() && page.tokens().isIn(verb, ASK);
  }

  /// "PRESSED ORR ABOUT it", but not "pressed Orr to go"
  private boolean isPress(int verb) {
    return verb < page.tokens().size()
        && page.tokens().isIn(verb, PRESS)
        && page.tokens().isIn(pastTold(verb), ABOUT);
  }

  /// "“Did YOU see it?”", "“YOU lied,”", but not "“YOU never know,”": whether the words are rather
  /// the asker's.
  private boolean isQuestion(Find find) {
    int close = find.end() - 1;
    int head = find.cue == null ? -1 : find.cue.head();
    boolean open = page.closesQuote(close) && page.tokens().first(close - 1) == '?';
    boolean asks = open && (page.is(head, "asked") || page.is(head, "asks") || isToSomebody(close));
    boolean told = page.is(find.start() + 1, "you") && page.tag(find.start() + 2) == Tag.VBD;
    return (asks || told) && !replies(find);
  }

  /// "asked Orr TO resign", which asks him nothing
  private boolean wishes(int verb) {
    int next = pastTold(verb);
    boolean asks = page.is(verb, "asked") || page.is(verb, "asks");
    return page.is(next, "to") || (asks && page.is(next, "for"));
  }

  /// The token behind the name or pronoun that follows the verb.
  private int pastTold(int verb) {
    int told = names.from(verb + 1);
    int next = told < names.places() ? names.end(told) : verb + 2;
    return page.tag(verb + 1) == Tag.PRP ? verb + 2 : Math.min(next, page.tokens().size() - 1);
  }

  /// "“Did you see it?” the judge asked": whether who spoke last asked somebody who may answer now.
  private boolean questions(Find find, Speakers.Answer last, long lastMention) {
    int start = Mentions.start(lastMention);
    boolean inverted = page.isCue(start - 1);
    int verb = inverted ? start - 1 : Mentions.end(lastMention);
    int close = inverted ? start - 2 : start - 1;
    boolean asks = page.is(verb, "asked") || page.tokens().isIn(verb, LOUD);
    if (!asks || !page.closesQuote(close) || page.tokens().first(close - 1) != '?') {
      return false;
    }
    Cast cast = last.cast();
    boolean asker = cast != null && cast.name == null && page.tokens().isIn(cast.head, ASKERS);
    boolean you = page.is(find.start() + 1, "you"); // "“Why?” she asked. “YOU had it all.”"
    return (asker || replies(find)) && !you && isToSomebody(close);
  }

  /// Whether the quoted words that end with the token say "you".
  private boolean isToSomebody(int close) {
    int first = Math.max(page.marks().start(page.marks().at(close)), close - QUESTION);
    for (int i = close - 1; i > first; i--) {
      if (page.is(i, "you") || page.is(i, "your")) {
        return true;
      }
    }
    return false;
  }

  private boolean replies(Find find) {
    int head = find.cue == null ? -1 : find.cue.head();
    return page.is(head, "replied") || page.is(head, "answered") || page.is(head, "responded");
  }

  /// Whether who was spoken to at the token may be meant.
  private boolean mayBe(int told, Name.@Nullable Gender wanted) {
    int place = names.from(told);
    boolean named = place < names.places() && names.titleStart(place) <= told + 1;
    boolean land = named && Lands.is(page, names.start(place), names.end(place));
    return !named || wanted == null || (!land && names.at(place).gender.fits(wanted));
  }

  /// "The judge told Lee to sit. “I will,” he replied", "She asked Lee why. “I was ill,” she said":
  /// whether who spoke last spoke to somebody, who may be meant now.
  private boolean isAnswered(Find find, long lastMention, Name.@Nullable Gender wanted) {
    if (isAsker(Mentions.start(lastMention))) {
      return true;
    }
    int verb = Mentions.end(lastMention);
    if (page.tokens().isIn(verb, LOUD) && (page.is(verb + 1, "at") || page.is(verb + 1, "to"))) {
      return page.tag(verb + 2).isName(); // "shouted AT MR. LEE"
    }
    boolean asks = (isAsk(verb) || isPress(verb)) && !isQuestion(find);
    boolean tells = asks || page.has(verb, Lexicon.TOLD);
    boolean replies = replies(find);
    Tag told = page.tag(verb + 1);
    boolean body = page.has(verb + 1, Lexicon.BODY | Lexicon.MEDIA | Lexicon.TIME);
    return !body
        && (replies || !wishes(verb))
        && (replies ? tells : asks)
        && (isNamed(verb) || (told == Tag.PRP && isHeard(verb + 1, wanted)));
  }

  /// Whether who was asked may be the one who is meant: "him" is not "she", nor is "them".
  private boolean isHeard(int told, Name.@Nullable Gender wanted) {
    Name.Gender gender = Gendered.of(page, told);
    boolean open = wanted == null || page.is(told, "you") || page.is(told, "me");
    return (open && !page.is(told, "it")) || (gender == wanted && wanted != Name.Gender.NONE);
  }
}
