package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Finds whoever stands right behind a thing that starts the sentence, and tells or wants something
/// of it, up to the verb of the sentence: "The house LEE wants to buy costs a lot", "Everything HE
/// says he did was right".
final class WantedThings {

  /// What may stand for any thing.
  private static final WordSet ANYTHING =
      WordSet.folded(List.of("everything", "something", "anything", "nothing", "all"));

  /// What may be somebody or some outlet with the name behind it: "the singer Lee".
  private static final int NAMED = Lexicon.ROLE | Lexicon.TITLE | Lexicon.MEDIA;

  private final Page page;
  private final Predicates predicates;

  WantedThings(Page page, Predicates predicates) {
    this.page = page;
    this.predicates = predicates;
  }

  /// "THE HOUSE he wants", "THE TEAM IN WHICH he hopes", "THE TOWN WHERE he plans": whether a thing
  /// that starts the sentence stands right before the subject at token `who`.
  boolean isAt(int who, int start) {
    Tag own = page.tag(who);
    boolean subject = own == Tag.DT || own == Tag.PRP || own == Tag.PRPS || own.isNoun();
    int thing = pastRelative(who - 1);
    boolean led = thing < who - 1;
    boolean named = led ? page.tag(thing).isNoun() : subject && isThing(thing);
    return who > start && named && predicates.isFirst(start, thing);
  }

  /// The last token before "in which" or "where", where one ends with the token.
  private int pastRelative(int last) {
    if (page.is(last, "where")) {
      return last - 1;
    }
    boolean which = page.is(last, "which") || page.is(last, "whom");
    return which && page.tag(last - 1) == Tag.IN ? last - 2 : last;
  }

  /// The end of the content `[from, end)` without the verb of the sentence; -1 where that stands
  /// there itself: "The $2 million Lee pledged NEVER CAME".
  int end(int from, int end) {
    int verb = page.tag(from) == Tag.RB ? from + 1 : from;
    if (page.tag(verb).isFinite()) {
      return -1;
    }
    boolean clause = page.tag(from) == Tag.PRP;
    return clause || page.tag(from) == Tag.TO ? predicates.missed(from, end, clause) : end;
  }

  /// "The house LEE": the phrase without a thing that starts the sentence before a name, where the
  /// verb of the sentence stands behind what is told of it; the phrase itself elsewhere.
  long withoutThing(Cue cue, long phrase, int start, int end) {
    int first = Mentions.start(phrase);
    int last = Mentions.end(phrase) - 1;
    if (first != start
        || page.tag(first) != Tag.DT
        || !page.tag(last).isName()
        || cue.start() > last + 1) {
      return phrase;
    }
    int name = last;
    while (name > first && page.tag(name - 1).isName()) {
      name--;
    }
    for (int i = first + 1; i < name; i++) {
      Tag tag = page.tag(i);
      if (!tag.isNoun() && tag != Tag.JJ && tag != Tag.CD && tag != Tag.SYM) {
        return phrase; // "The coach, whose team beat Norland"
      }
    }
    boolean sum = isSum(name - 1) && name > first && !page.has(last, Lexicon.BODY);
    boolean thing = name - 1 > first && isThing(name - 1);
    boolean wanted = sum || (thing && end(cue.end(), end) < end);
    return wanted ? Mentions.range(name, last + 1) : phrase;
  }

  private boolean isThing(int i) {
    Tag tag = page.tag(i);
    boolean noun = (tag == Tag.NN && !page.has(i, NAMED)) || tag == Tag.NNS;
    boolean any = noun || isSum(i) || page.tokens().isIn(i, ANYTHING);
    return any && !page.has(i, Lexicon.TIME);
  }

  /// "$2 MILLION"
  private boolean isSum(int i) {
    boolean sum = page.tag(i - 1) == Tag.SYM || page.tag(i - 2) == Tag.SYM;
    return sum && page.tag(i) == Tag.CD;
  }
}
