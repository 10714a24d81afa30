package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Verbs by which somebody leads to words of his own behind a colon, whatever they tell elsewhere:
/// "Lee was blunt: “…”", "Lee had a message: “…”".
final class LeadingVerbs {

  /// What is somebody's words, beside the nouns that report.
  private static final WordSet SPOKEN =
      WordSet.foldedKind(LeadingVerbs.class, "introductions.txt", "spoken");

  /// What one does with words of one's own.
  private static final WordSet GIVES =
      WordSet.foldedKind(LeadingVerbs.class, "introductions.txt", "gives");

  /// What one does with words to people or a matter: "ADDRESSED the fans".
  private static final WordSet ACTS =
      WordSet.foldedKind(LeadingVerbs.class, "introductions.txt", "acts");

  /// What is done to people with words, and with deeds to things: "TURNED to the jury".
  private static final WordSet MEETS =
      WordSet.foldedKind(LeadingVerbs.class, "introductions.txt", "meets");

  /// What somebody takes or strikes who speaks: "took AIM at them", "struck a gentler TONE".
  private static final WordSet STANDS =
      WordSet.foldedKind(LeadingVerbs.class, "introductions.txt", "stands");

  /// What is done back with words: "HIT back at her critics".
  private static final WordSet BACK =
      WordSet.foldedKind(LeadingVerbs.class, "introductions.txt", "back");

  /// What one does, beside giving, with words of one's own alone: "TWEETED a warning".
  private static final WordSet UTTERS =
      WordSet.foldedKind(LeadingVerbs.class, "introductions.txt", "utters");

  /// What is somebody's words or somebody's views: "had a POINT".
  private static final WordSet VIEWS =
      WordSet.foldedKind(LeadingVerbs.class, "introductions.txt", "views");

  private final Page page;

  LeadingVerbs(Page page) {
    this.page = page;
  }

  /// Whether the noun is one for what somebody says or writes: "advice", "a note".
  boolean isSpoken(int noun) {
    return page.tag(noun).isNoun()
        && (page.tokens().isIn(noun, SPOKEN)
            || page.has(noun, Lexicon.OCCASION)
            || (Phrases.noun(page.tokens(), noun) & Lexicon.SAY) != 0);
  }

  /// The verb of the clause as its cue: "responded", "was blunt", "had" a message; null where there
  /// is none by which its subject could lead to words of his own.
  @Nullable Cue at(int from, int colon) {
    boolean again = false;
    for (int i = from; i < colon; i++) {
      if (page.isQuoted(i) || page.tag(i) == Tag.MD) {
        return null;
      }
      if (page.tag(i).isFinite()) {
        boolean did = page.is(i, "did") || page.is(i, "does"); // "DID not mince words"
        int head = did && page.tag(i + 1) == Tag.RB ? i + 1 : i;
        while (head + 1 < colon && page.tag(head + 1).isVerb()) {
          head++;
        }
        boolean be = page.isIs(i) || page.is(i, "were");
        int end = head + 1;
        while (end < colon && (page.tag(end) == Tag.RB || page.tag(end) == Tag.JJ)) {
          end++;
        }
        boolean is = head == i && (page.tag(end - 1) == Tag.JJ || end == colon);
        again |= i > from && page.tag(i - 1) == Tag.CC;
        boolean bare = again && (end == colon || page.isComma(end)); // "read it AND WEPT"
        boolean leads = be ? is && !again : !bare && tells(head, end, colon);
        int kinds = (page.has(head, Lexicon.WRITE) ? Lexicon.WRITE : Lexicon.SAY) | Lexicon.BARE;
        if (leads) {
          return new Cue(i, end, head, kinds, Cue.Voice.ACTIVE);
        }
        while (i + 1 < colon && (page.tag(i) != Tag.CC || !page.tag(i + 1).isFinite())) {
          i++; // "said no AND TOOK the chance to"
        }
        again = true;
      }
    }
    return null;
  }

  /// The verb of a sentence `[from, end)` without its subject as the cue of what is quoted behind
  /// its stop: "had a question for the drivers", "continued his attack", "fired back", "turned to
  /// the jury"; null where it is none.
  @Nullable Cue whole(int from, int end) {
    int start = from;
    while (start < end && page.tag(start) == Tag.RB) {
      start++;
    }
    int head = page.isHave(start) && page.tag(start + 1) == Tag.VBN ? start + 1 : start;
    if (!page.tag(start).isFinite()) {
      return null;
    }
    boolean back = page.is(head + 1, "back") && page.tokens().isIn(head, BACK);
    boolean to = page.is(head + 1, "to");
    boolean turned = to && (page.is(head, "turned") || page.is(head, "turns"));
    boolean took = to && (page.is(head, "took") || page.is(head, "takes"));
    boolean meets = turned || page.is(head, "addressed") || page.is(head, "addresses");
    boolean tells =
        back
            || (took && page.tokens().isIn(head + 2, SourceWords.PLATFORM))
            || (meets && isPeople(turned ? head + 2 : head + 1, end));
    int close = tells ? head + (back ? 2 : 1) : pastWords(head, end);
    int kinds = Lexicon.SAY | Lexicon.BARE;
    return close < 0 ? null : new Cue(start, close, head, kinds, Cue.Voice.ACTIVE);
  }

  /// "THE JURY", "HER"
  private boolean isPeople(int from, int end) {
    int i = page.has(from, Lexicon.DETERMINER) || page.tag(from) == Tag.PRPS ? from + 1 : from;
    boolean them = page.tag(i) == Tag.PRP && !page.is(i, "it");
    boolean person = page.tag(i).isName() || page.has(i, Lexicon.ROLE | Lexicon.ROLES);
    return i < end && (them || person || page.has(i, Lexicon.BODY));
  }

  /// "had A QUESTION for them", "continued HIS ATTACK": past the words that its subject gives; -1
  /// where it gives none, or another's, as in "had a letter", "sent a message from Orr".
  private int pastWords(int head, int end) {
    boolean shares = page.is(head, "shared") || page.is(head, "shares"); // "shared a letter"
    if (shares || !(page.tokens().isIn(head, GIVES) || page.tokens().isIn(head, UTTERS))) {
      return -1;
    }
    int noun = head + 1;
    while (noun < end && !page.tag(noun).isNoun()) {
      boolean leads = page.has(noun, Lexicon.DETERMINER) || page.tag(noun) == Tag.PRPS;
      if (page.is(noun, "no") || !(leads || page.tag(noun) == Tag.JJ)) {
        return -1;
      }
      noun++;
    }
    while (noun + 1 < end && page.tag(noun + 1).isNoun() && !page.isTime(noun + 1)) {
      noun++;
    }
    boolean words = isSpoken(noun) && !page.tokens().isIn(noun, VIEWS);
    boolean owes = page.isHave(head) && !page.is(noun + 1, "for"); // "had a letter"
    for (int i = noun + 1; i < end && words; i++) {
      boolean another = page.is(i, "from") || page.is(i, "by") || page.is(i, "of");
      boolean more = page.tag(i).isVerb() || page.isComma(i) || page.isQuoted(i);
      words = !another && !more && page.tag(i) != Tag.POS;
    }
    return words && !owes ? noun + 1 : -1;
  }

  /// Whether a verb that is no form of "be" has no object, or one that is something said.
  private boolean tells(int head, int from, int colon) {
    int i = from;
    if (page.isComma(i) || i == colon) {
      return true;
    }
    if (page.is(head, "took") && page.is(i, "to")) {
      return page.tokens().isIn(i + 1, SourceWords.PLATFORM); // "took to Twitter"
    }
    if (acts(head, i, colon)) {
      return true;
    }
    if (!page.tokens().isIn(head, GIVES)) {
      return false;
    }
    boolean spoken = false;
    while (i < colon && !page.isComma(i)) {
      spoken |= isSpoken(i) || page.is(i, "it") || page.is(i, "clear");
      i++;
    }
    return spoken;
  }

  /// Whether something is done with words: "addressed the fans", "tried to calm them", "hit back at
  /// them", "took aim at them", "turned to the jury".
  private boolean acts(int head, int from, int colon) {
    int verb = page.tag(from) == Tag.TO ? from + 1 : head;
    boolean back = page.is(head + 1, "back") && page.tokens().isIn(head, BACK);
    if (back || page.tokens().isIn(verb, ACTS)) {
      return true;
    }
    boolean takes = page.is(head, "took") || page.is(head, "takes");
    takes |= page.is(head, "struck") || page.is(head, "strikes");
    boolean meets = page.tokens().isIn(head, MEETS);
    boolean done = false;
    for (int i = from; (takes || meets) && i < colon && !page.isComma(i); i++) {
      boolean person = page.has(i, Lexicon.ROLE | Lexicon.ROLES | Lexicon.BODY);
      done |= takes ? page.tokens().isIn(i, STANDS) : person || page.tag(i) == Tag.PRP;
    }
    return done;
  }

  /// Whether the phrase's own noun, and not one behind its preposition, is a person's or a body's.
  boolean isSomeone(long phrase) {
    int start = Mentions.start(phrase);
    if (page.tag(start) == Tag.PRP) {
      return !page.is(start, "it") && !page.is(start, "there");
    }
    int head = head(phrase);
    boolean body = page.has(head, Lexicon.BODY) && !isSpoken(head);
    return page.tag(head).isName()
        || body
        || page.has(head, Lexicon.ROLE | Lexicon.ROLES | Lexicon.VAGUE);
  }

  /// "THE LETTER", "a FOOTNOTE in it": whether words stand on what the phrase names.
  boolean isText(long phrase) {
    return page.tokens().isIn(head(phrase), FixedCues.SIGNS);
  }

  /// The last token before the phrase's first preposition.
  private int head(long phrase) {
    int head = Mentions.start(phrase);
    while (head + 1 < Mentions.end(phrase)
        && !page.isComma(head + 1)
        && page.tag(head + 1) != Tag.IN
        && page.tag(head + 1) != Tag.TO) {
      head++;
    }
    return head;
  }
}
