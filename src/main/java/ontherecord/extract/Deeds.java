package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Tells what is only done, by a verb that may also tell: "saw a man run", "offers tours in
/// summer", "was responding to a call", "the draw will decide who plays".
final class Deeds {

  private static final WordSet SEE =
      WordSet.folded(List.of("see", "sees", "saw", "seen", "seeing"));

  private static final WordSet GIVE = WordSet.folded(List.of("sees", "saw", "offers", "offered"));

  private static final WordSet OFFERED = WordSet.folded(Deeds.class, "offered.txt");

  private static final WordSet ADD = WordSet.folded(List.of("add", "adds", "added", "adding"));

  private static final WordSet RESPOND =
      WordSet.folded(List.of("respond", "responds", "responded", "responding", "answered"));

  /// "FAILS to see how it works": a view.
  private static final WordSet FAILING = WordSet.folded(List.of("fail", "fails", "failed"));

  private static final WordSet ATTACK =
      WordSet.folded(List.of("attack", "attacks", "attacked", "attacking"));

  private static final WordSet KNOW =
      WordSet.folded(List.of("know", "knows", "knew", "known", "knowing"));

  private static final WordSet CONCEDE =
      WordSet.folded(List.of("concede", "concedes", "conceded", "conceding"));

  private static final WordSet ASK = WordSet.folded(List.of("ask", "asks", "asked", "asking"));

  /// What is conceded in games.
  private static final WordSet GOALS = WordSet.foldedKind(Deeds.class, "deeds.txt", "goals");

  private static final WordSet SLAM =
      WordSet.folded(List.of("slam", "slams", "slammed", "slamming"));

  private static final WordSet SLAMMED = WordSet.foldedKind(Deeds.class, "deeds.txt", "slammed");

  /// What only people do, and things do without a thought: "the draw will DECIDE it".
  private static final WordSet MINDFUL = WordSet.foldedKind(Deeds.class, "deeds.txt", "mindful");

  /// What things do beside something else: "the wall stood, SUPPORTING its roof".
  private static final WordSet BEARING =
      WordSet.folded(
          List.of("supporting", "characterizing", "defending", "favoring", "highlighting"));

  /// What is done with things: "a video POSTED on Sunday shows it".
  private static final WordSet SHOWN = WordSet.folded(List.of("posted", "published", "tweeted"));

  private static final WordSet PICTURES = WordSet.foldedKind(Deeds.class, "deeds.txt", "pictures");

  private static final WordSet CALLED = WordSet.foldedKind(Deeds.class, "deeds.txt", "called");

  /// What is answered: "responded to CRITICISM".
  private static final WordSet ANSWERED = WordSet.foldedKind(Deeds.class, "deeds.txt", "answered");

  /// What tells no word of what is asked: "responded to a REQUEST", "asked a QUESTION".
  private static final WordSet ASKED = WordSet.foldedKind(Deeds.class, "deeds.txt", "asked");

  private static final int NEAR = 9;

  /// How far behind a verb its clause is looked through.
  private static final int REACH = 40;

  private final Page page;
  private final Mentions mentions;
  private final Edges edges;

  Deeds(Page page, Mentions mentions, Edges edges) {
    this.page = page;
    this.mentions = mentions;
    this.edges = edges;
  }

  /// "The finals SAW a record crowd", "the halls OFFERED shade", "it PROMISED to be hot", "a book
  /// CALLED so": whether the subject is a thing, which does so without a word.
  boolean isOfThing(Cue cue, long subject, boolean beside) {
    boolean named = page.isComma(cue.start() - 1) && page.tag(cue.head()) != Tag.VBG;
    boolean own = subject != Mentions.NONE && (beside || named);
    if (!own || !edges.isThing(subject)) {
      return false;
    }
    boolean promises = page.is(cue.head(), "promised") || page.is(cue.head(), "promises");
    boolean hot = promises && page.is(cue.end(), "to") && page.is(cue.end() + 1, "be");
    boolean gives = page.tokens().isIn(cue.head(), GIVE);
    return cue.is(Lexicon.NAME) || hot || gives;
  }

  /// Whether the cue, with its subject or NONE, does so with what starts at `from`.
  boolean isAt(Cue cue, long subject, int from, int end) {
    int verb = cue.head();
    boolean open = subject != Mentions.NONE && isOpen(cue, subject);
    if (page.isQuoted(from) || open || page.is(cue.start() - 1, "without")) {
      return !page.isQuoted(from);
    }
    boolean thing = subject != Mentions.NONE && edges.isThing(subject);
    boolean whole = page.tag(from) == Tag.PRP && page.tag(from + 1).isFinite(); // "it WOULD pay"
    boolean one = thing && edges.isOneThing(subject) && page.tag(from) != Tag.TO && !whole;
    boolean mindful = page.tokens().isIn(verb, MINDFUL) && cue.voice() != Cue.Voice.BOUND;
    return (one && mindful)
        || sees(cue, thing, from, end)
        || (page.tokens().isIn(verb, Feelings.OFFER) && offers(cue, from, end))
        || (page.tokens().isIn(verb, ADD) && adds(from, end))
        || (page.tokens().isIn(verb, RESPOND) && responds(cue, from, end))
        || (page.tokens().isIn(verb, ATTACK) && attacks(subject, from))
        || (page.tokens().isIn(verb, ASK) && asks(from, end))
        || (page.isSay(verb) && isNought(from, end))
        || (page.tokens().isIn(verb, CONCEDE)
            && names(from, end, GOALS)
            && !page.hasVerb(from, Math.min(end, from + 4)))
        || (page.tokens().isIn(verb, SLAM) && page.tokens().isIn(from + 1, SLAMMED))
        || (page.tokens().isIn(verb, KNOW) && isKnown(from, end))
        || (cue.is(Lexicon.NAME) && calls(from, end))
        || (thing && page.tokens().isIn(verb, BEARING))
        || (page.tokens().isIn(verb, SHOWN) && (thing || isPicture(subject)))
        || means(cue, subject);
  }

  /// "It is unclear WHETHER THE MAYOR KNEW of it", "pressed on WHETHER SHE WOULD TESTIFY": whether
  /// it was done is open.
  private boolean isOpen(Cue cue, long subject) {
    int before = Mentions.start(subject) - 1;
    boolean clear = page.is(before - 1, "clear") || page.is(before - 1, "unclear");
    boolean whether = page.is(before, "whether") || (page.is(before, "if") && clear);
    boolean told = cue.is(Lexicon.SAY | Lexicon.WRITE) && page.tag(cue.start()) != Tag.MD;
    return whether && !told;
  }

  /// "the word REFERS TO a change", "lines of evidence POINT TO a tunnel"
  private boolean means(Cue cue, long subject) {
    int verb = cue.head();
    boolean points = page.is(verb, "point") || page.is(verb, "points");
    return (points || page.is(verb, "refers"))
        && page.is(cue.end() - 1, "to")
        && subject != Mentions.NONE
        && !mentions.isPronoun(subject)
        && !edges.isSomebody(subject);
  }

  /// "a VIDEO posted on Sunday", "messages posted to Facebook"
  private boolean isPicture(long subject) {
    int last = Mentions.end(subject) - 1;
    return subject != Mentions.NONE
        && (page.has(last, Lexicon.OCCASION) || page.tokens().isIn(last, PICTURES));
  }

  /// "SAW a man run", "has SEEN better days", "would SEE it there", but not "sees him as a fool"
  private boolean sees(Cue cue, boolean thing, int from, int end) {
    int verb = cue.head();
    if (!page.tokens().isIn(verb, SEE) || cue.end() > verb + 1) {
      return false;
    }
    if (page.tag(verb - 1) == Tag.TO && !page.tokens().isIn(verb - 2, FAILING)) {
      return true; // "stayed to SEE who won"
    }
    Tag first = page.tag(from);
    boolean clause = page.is(from, "that") || first == Tag.WRB || first == Tag.WP;
    if (clause || holds(from, end, "as")) {
      return false;
    }
    boolean bodily = page.is(verb, "saw") || page.tag(verb) == Tag.VBG || first == Tag.VBN;
    return thing || bodily || page.tag(cue.start()) == Tag.MD;
  }

  private boolean holds(int from, int end, String word) {
    for (int i = from; i < Math.min(end, from + REACH); i++) {
      if (page.is(i, word)) {
        return true;
      }
    }
    return false;
  }

  /// "OFFERS tours", but not "offered an apology", "offered to go"
  private boolean offers(Cue cue, int from, int end) {
    boolean felt = cue.end() > cue.head() + 1 || page.tag(from) == Tag.TO;
    return !felt && !names(from, end, OFFERED);
  }

  /// "ADDED 25 points", "have ADDED: a hall, a pool"
  private boolean adds(int from, int end) {
    boolean tells = page.hasVerb(from, Math.min(end, from + NEAR)); // "added 20 people were hurt"
    return (page.tag(from) == Tag.CD && !tells)
        || (page.isColon(from - 1) && !page.hasVerb(from, Math.min(end, from + REACH)));
  }

  /// "bears ATTACK people", "if the north ATTACKS the south"
  private boolean attacks(long subject, int from) {
    boolean supposed = subject != Mentions.NONE && page.is(Mentions.start(subject) - 1, "if");
    return page.is(from, "people") || supposed;
  }

  /// "CALLED a meeting", "CALLED him Mike", but not "called the meeting a mess"
  private boolean calls(int from, int end) {
    int i = from + 1;
    if (page.tag(from) == Tag.PRP) {
      while (i < end && page.tag(i) == Tag.NNP && !page.isQuoted(i)) {
        i++;
      }
      return i > from + 1 && (i >= end || page.isComma(i));
    }
    while (i < end && (page.tag(i).isNoun() || page.tag(i) == Tag.JJ)) {
      i++;
    }
    Tag next = page.tag(i);
    boolean dated = page.isTime(i) || page.isTime(i + 1) || page.isTime(i + 2);
    boolean apart = dated || i >= end || next == Tag.IN || next == Tag.TO || page.isComma(i);
    return apart && page.tag(from) == Tag.DT && page.tokens().isIn(i - 1, CALLED);
  }

  /// "RESPONDED to a call", "did not RESPOND to questions", but not "responded to the criticism"
  private boolean responds(Cue cue, int from, int end) {
    int noun = page.tokens().isIn(from, ASKED) ? from : from + 1;
    boolean whether = page.tag(noun + 2) == Tag.IN && page.is(noun + 1, "about");
    boolean asked = page.tokens().isIn(noun, ASKED) && !whether;
    boolean to = page.is(cue.end() - 1, "to"); // "answered A QUESTION by noting it"
    return to
        ? asked || !names(from, end, ANSWERED) || isOwned(from, end)
        : asked && holds(from, end, "by");
  }

  /// "said NOTHING as he left", "said LITTLE about it", but not "said nothing had changed"
  private boolean isNought(int from, int end) {
    boolean nought = page.is(from, "nothing") || page.is(from, "little");
    for (int i = from + 1; nought && i < Math.min(end, from + REACH); i++) {
      Tag tag = page.tag(i);
      boolean apart = page.isComma(i) || page.is(i, "as") || page.is(i, "that");
      if (apart || tag == Tag.WRB || tag == Tag.WP || tag == Tag.WDT) {
        return true;
      }
      nought = !tag.isFinite() && tag != Tag.VBN && (i > from + 1 || !tag.isNoun());
    }
    return nought;
  }

  /// "ASKED him a question", but not "asked him a question about it"
  private boolean asks(int from, int end) {
    int first = page.tag(from) == Tag.PRP ? from + 1 : from;
    for (int i = first; i < Math.min(end, from + NEAR) && !page.isQuoted(i); i++) {
      if (page.tokens().isIn(i, ASKED)) {
        boolean ends = i + 1 >= end || page.tag(i + 1) == Tag.STOP || page.isComma(i + 1);
        return ends || page.tag(i + 1) == Tag.CC || page.is(i + 1, "from");
      }
      Tag tag = page.tag(i);
      if (tag != Tag.DT && tag != Tag.CD && tag != Tag.JJ && !page.is(i, "more")) {
        return false;
      }
    }
    return false;
  }

  /// "knows IT: he left", and as [#isPerson(int, int)]
  private boolean isKnown(int from, int end) {
    boolean it = page.is(from, "it") && (from + 1 >= end || page.isColon(from + 1));
    return it || (page.tag(from).isName() && isPerson(from, end));
  }

  /// "knew ANN LEE well", but not "knew Ann Lee was ill"
  private boolean isPerson(int from, int end) {
    int i = from;
    while (i < end && page.tag(i).isName()) {
      i++;
    }
    boolean apart = page.isComma(i) || page.isColon(i);
    return i >= end || page.tag(i) == Tag.RB || apart || page.is(i, "from");
  }

  /// "responded to LEE'S CLAIM THAT it was late", which is told as hers.
  private boolean isOwned(int from, int end) {
    boolean owned = false;
    for (int i = from; i < Math.min(end, from + NEAR); i++) {
      if (owned && page.is(i, "that")) {
        return true;
      }
      owned |= page.tag(i) == Tag.POS;
    }
    return false;
  }

  /// Whether the object that starts at the token has one of the nouns, or one that reports.
  private boolean names(int from, int end, WordSet nouns) {
    for (int i = from; i < Math.min(end, from + NEAR); i++) {
      Tag tag = page.tag(i);
      boolean told = page.tokens().isIn(i, nouns) || Phrases.noun(page.tokens(), i) != 0;
      if (told && tag.isNoun()) {
        return true;
      }
      if (tag == Tag.IN || tag == Tag.TO || tag.isFinite() || page.isComma(i)) {
        return false;
      }
    }
    return false;
  }
}
