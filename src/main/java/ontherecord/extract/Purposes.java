package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.WordSet;
import org.jspecify.annotations.Nullable;

/// What somebody does so as to say something, or is the first to say: "took to Twitter TO SAY",
/// "was quick TO SAY", "did not come out AND SAY". Its words are told by whoever does it.
final class Purposes {

  /// What is done right before words: "EMAILED to say".
  private static final WordSet DONE = WordSet.foldedWords(Purposes.class, "done-to-say.txt");

  /// What one may be: "QUICK to say", "the FIRST to say".
  private static final WordSet READY = WordSet.foldedWords(Purposes.class, "ready-to-say.txt");

  /// What one may have without saying anything: "the RIGHT to say".
  private static final WordSet HELD = WordSet.foldedWords(Purposes.class, "held-to-say.txt");

  private static final WordSet CAUSING = WordSet.foldedWords(BoundSubjects.class, "causing.txt");

  /// How many tokens may stand between the verb and "to say".
  private static final int REACH = 9;

  private static final int PEOPLE = Lexicon.ROLE | Lexicon.ROLES;

  private final Page page;
  private final Auxiliaries auxiliaries;

  Purposes(Page page, Auxiliaries auxiliaries) {
    this.page = page;
    this.auxiliaries = auxiliaries;
  }

  /// The cue that ends with the token, "say", not before `floor`; null where there is none.
  @Nullable Cue at(int say, int floor) {
    if (!page.is(say, "say")) {
      return page.is(say - 1, "to") ? posted(say, floor) : null;
    }
    if (page.isQuoted(say) || !isTold(say + 1)) {
      return null;
    }
    int link = say - 1;
    if (page.tag(link) == Tag.CC && page.is(link, "and") && page.is(link - 1, "out")) {
      boolean comes = page.is(link - 2, "come") || page.is(link - 2, "came");
      return comes ? cue(link - 2, say, floor) : null;
    }
    if (!page.is(link, "to")) {
      return null;
    }
    for (int i = link - 1; i > floor && i > link - REACH; i--) {
      Tag tag = page.tag(i);
      boolean by =
          tag == Tag.VBG && page.tag(i - 1) == Tag.IN; // "told us that by STAYING to say no"
      boolean ends = tag.isPunctuation() || tag == Tag.CC || tag == Tag.WP || page.is(i, "that");
      if (page.isQuoted(i) || ends || by) {
        return null;
      }
      boolean participle = tag == Tag.VBN || tag == Tag.VBG;
      boolean helped = participle && page.has(i - 1, Lexicon.AUXILIARY);
      boolean did = tag == Tag.VBN && page.tokens().isIn(i, DONE);
      if (tag.isFinite() || helped || did) {
        return tag != Tag.MD && isDone(i, link) ? cue(i, say, floor) : null;
      }
    }
    return null;
  }

  /// "TOOK TO TWITTER TO CALL it a mess"; null where nobody writes so.
  private @Nullable Cue posted(int head, int floor) {
    if (!page.has(head, Lexicon.SAY) || !page.has(head, Lexicon.THING | Lexicon.NAME)) {
      return null;
    }
    for (int i = head - 3; i > floor && i > head - REACH; i--) {
      if (page.is(i, "wrote") && page.is(i + 1, "to") && isPlain(i + 2, head - 1)) {
        int end = page.is(head, "ask") && page.is(head + 1, "for") ? head + 2 : head + 1;
        int start = auxiliaries.of(i, floor).start();
        return new Cue(start, end, head, page.kinds(head), Cue.Voice.ACTIVE);
      }
      boolean on = page.is(i, "to") && page.tokens().isIn(i + 1, SourceWords.PLATFORM);
      boolean goes = page.is(i - 1, "took") || page.is(i - 1, "takes") || page.is(i - 1, "turned");
      if (on && goes) {
        int start = auxiliaries.of(i - 1, floor).start();
        return new Cue(start, head + 1, head, page.kinds(head), Cue.Voice.ACTIVE);
      }
    }
    return null;
  }

  /// Whether the tokens name somebody: "wrote to THE COUNCIL to demand".
  private boolean isPlain(int from, int end) {
    for (int i = from; i < end; i++) {
      Tag tag = page.tag(i);
      boolean one = tag.isNoun() || tag == Tag.DT || tag == Tag.PRPS || tag == Tag.PRP;
      if (!(one || tag == Tag.JJ || page.is(i, "of")) || page.isQuoted(i)) {
        return false;
      }
    }
    return end > from;
  }

  /// "that it was late", "it was late", "“No”", but not "thanks", "a prayer".
  private boolean isTold(int i) {
    boolean marked = page.opensQuote(i) || page.isColon(i) || page.isComma(i);
    return marked || page.hasVerb(i, Math.min(page.tokens().size(), i + REACH));
  }

  private @Nullable Cue cue(int verb, int say, int floor) {
    int start = auxiliaries.of(verb, floor).start();
    boolean nobody = page.is(start - 1, "it") || page.is(start - 1, "there");
    if (nobody || page.is(start - 1, "that") || page.is(start - 1, "which")) {
      return null;
    }
    Cue.Voice voice = page.tag(start) == Tag.VBG ? Cue.Voice.BOUND : Cue.Voice.ACTIVE;
    return new Cue(start, say + 1, say, Lexicon.SAY | Lexicon.BARE, voice);
  }

  /// Whether what the verb tells of is done, or somebody is about to say it.
  private boolean isDone(int verb, int to) {
    int last = to - 1;
    boolean be = page.has(verb, Lexicon.AUXILIARY) || page.is(verb, "felt");
    if (be || page.is(verb, "became") || page.is(verb, "becomes")) {
      return isReady(verb, last);
    }
    if (verb == last || (verb == last - 1 && page.tag(last) == Tag.RP)) {
      return page.tokens().isIn(verb, DONE);
    }
    boolean gets = page.is(verb, "got") || page.is(verb, "get") || page.is(verb, "received");
    boolean sent = page.is(verb, "sent") && page.has(verb - 1, Lexicon.AUXILIARY);
    if ((gets && page.tag(verb + 1) != Tag.IN) || sent) {
      return false; // "Parents RECEIVED A LETTER to say"
    }
    boolean far = page.is(last, "as") && page.is(last - 1, "far"); // "went so FAR AS to say"
    boolean others = page.has(verb, Lexicon.TO | Lexicon.TOLD) && !page.is(verb, "called");
    Tag tag = page.tag(last);
    boolean person = tag == Tag.PRP || page.has(last, PEOPLE);
    boolean way = page.is(last, "way") && page.tag(last - 1) == Tag.PRPS; // "out of HER WAY"
    boolean owned = (page.tokens().isIn(last, HELD) && !way) || tag == Tag.JJ;
    boolean reached = page.tokens().isIn(verb, DONE); // "PHONED her to say"
    boolean made = page.tokens().isIn(verb, CAUSING) || ((others || person) && !reached);
    return far || !(made || owned);
  }

  /// "quick", "the first senator", "among the first"
  private boolean isReady(int verb, int last) {
    if (page.tokens().isIn(last, READY)) {
      return true;
    }
    for (int i = last - 1; i > verb && page.tag(last).isNoun(); i--) {
      if (page.is(i, "first") || page.is(i, "latest") || page.is(i, "only")) {
        return true;
      }
    }
    return false;
  }
}
