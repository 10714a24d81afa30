package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Quoted words that somebody is told to have used: "Lee USED THE TERM “mud bath” for it", "ran ON
/// THE SLOGAN “Fix the roads”". What follows them is no more of them.
final class Wordings {

  private static final WordSet VERBS = words("verbs");

  /// Verbs with "on" or "under": "RAN on the slogan"
  private static final WordSet CAMPAIGNS = words("campaigns");

  private static final WordSet NOUNS = words("nouns");

  /// How many tokens the verb's object has at most.
  private static final int OBJECT = 5;

  private final Page page;
  private final Auxiliaries auxiliaries;

  Wordings(Page page, Auxiliaries auxiliaries) {
    this.page = page;
    this.auxiliaries = auxiliaries;
  }

  private static WordSet words(String kind) {
    return WordSet.foldedKind(Wordings.class, "wordings.txt", kind);
  }

  /// The cue whose verb is the token of the statement `[start, end)`, up to the noun for the words
  /// that it stands before; null where it is none, or says what was not used.
  @Nullable Cue at(int verb, int start, int end) {
    Tag tag = page.tag(verb);
    if (!tag.isVerb() || tag == Tag.VBG || page.isQuoted(verb)) {
      return null;
    }
    boolean led = page.is(verb + 1, "on") || page.is(verb + 1, "under");
    if (!page.tokens().isIn(verb, led ? CAMPAIGNS : VERBS)) {
      return null;
    }
    int close = pastNoun(led ? verb + 2 : verb + 1, end);
    Auxiliaries.Before before = auxiliaries.of(verb, start);
    boolean done = before.be() || tag == Tag.VB || (tag == Tag.VBN && !before.have());
    if (close < 0 || done || denies(before.start(), verb)) {
      return null;
    }
    return new Cue(before.start(), close, verb, Lexicon.SAY, Cue.Voice.ACTIVE);
  }

  /// Past "THE TERM" before an opening mark; -1 where no such phrase stands there.
  private int pastNoun(int from, int end) {
    if (!page.has(from, Lexicon.DETERMINER) && page.tag(from) != Tag.PRPS) {
      return -1;
    }
    for (int i = from + 1; i < Math.min(end, from + OBJECT); i++) {
      if (page.tokens().isIn(i, NOUNS)) {
        return page.opensQuote(opening(i + 1)) && opening(i + 1) < end ? i + 1 : -1;
      }
      if (page.tag(i) != Tag.JJ && !page.tag(i).isNoun()) {
        return -1;
      }
    }
    return -1;
  }

  private int opening(int i) {
    return page.isComma(i) ? i + 1 : i;
  }

  /// "NEVER used the word"
  private boolean denies(int from, int verb) {
    for (int i = from; i < verb; i++) {
      if (Auxiliaries.isNot(page, i) || page.is(i, "rarely")) {
        return true;
      }
    }
    return false;
  }

  /// Takes the quoted words behind the cue, where it is such a one and somebody stands before it;
  /// returns whether it is one.
  boolean take(Cue cue, Mentions mentions, int start, Claims claims) {
    boolean noun = cue.kinds() == Lexicon.SAY && page.tokens().isIn(cue.end() - 1, NOUNS);
    int open = opening(cue.end());
    if (!noun || cue.end() < cue.head() + 2 || !page.opensQuote(open)) {
      return false;
    }
    long before = mentions.before(Math.max(start, claims.end()), cue.start());
    if (before != Mentions.NONE) {
      int close = page.marks().end(page.marks().at(open));
      String rule = mentions.isPronoun(before) ? "pronoun-cue-before" : "speaker-cue-before";
      claims.add(new Find(rule, cue, before).with(open, close), close);
    }
    return true;
  }
}
