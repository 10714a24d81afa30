package ontherecord.extract;

import ontherecord.tag.Tag;
import org.jspecify.annotations.Nullable;

/// Tells whether who speaks now may answer who spoke last: "She asked Lee why. “I was ill,” he
/// said."
final class Answering {

  private final Page page;
  private final Names names;

  Answering(Page page, Names names) {
    this.page = page;
    this.names = names;
  }

  /// "Asked by LEE whether he would, he said"
  boolean isAsker(int start) {
    return page.is(start - 1, "by") && page.is(start - 2, "asked");
  }

  /// Whether who is meant is rather the one who was asked than the one who spoke last.
  boolean isOther(Find find, long lastMention, Name.@Nullable Gender wanted) {
    return isAnswered(find, lastMention, wanted) && mayBe(lastMention, wanted);
  }

  /// Whether who was spoken to, behind the verb of the last speaker, may be meant.
  private boolean mayBe(long lastMention, Name.@Nullable Gender wanted) {
    int told = Mentions.end(lastMention) + 1;
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
    int head = find.cue == null ? -1 : find.cue.head();
    boolean asks = page.is(verb, "asked") || page.is(verb, "asks");
    boolean tells = asks || page.has(verb, Lexicon.TOLD);
    boolean replies =
        page.is(head, "replied") || page.is(head, "answered") || page.is(head, "responded");
    Tag told = page.tag(verb + 1);
    boolean body = page.has(verb + 1, Lexicon.BODY | Lexicon.MEDIA | Lexicon.TIME);
    return !body
        && (replies ? tells : asks)
        && (told.isName() || (told == Tag.PRP && isHeard(verb + 1, wanted)));
  }

  /// Whether who was asked may be the one who is meant: "him" is not "she", nor is "them".
  private boolean isHeard(int told, Name.@Nullable Gender wanted) {
    Name.Gender gender = Gendered.of(page, told);
    boolean open = wanted == null || page.is(told, "you") || page.is(told, "me");
    return (open && !page.is(told, "it")) || (gender == wanted && wanted != Name.Gender.NONE);
  }
}
