package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Finds the verb of a sentence behind a clause that tells something of its subject: "The man who
/// said he was a doctor WAS a plumber".
final class Predicates {

  /// How far the verb is looked for.
  private static final int REACH = 60;

  /// How many tokens behind a conjunction the verb of its clause may be.
  private static final int NEAR = 4;

  /// What opens a clause.
  private static final WordSet OPENS =
      WordSet.folded(List.of("that", "if", "unless", "because", "while", "whether", "although"));

  /// What stands before a verb and belongs to it.
  private static final WordSet ADVERBS =
      WordSet.folded(
          List.of("also", "now", "often", "never", "still", "later", "already", "then", "soon"));

  private final Page page;
  private final MissedVerbs missed;
  private final Inversions inversions;

  Predicates(Page page) {
    this.page = page;
    this.inversions = new Inversions(page);
    this.missed = new MissedVerbs(page);
  }

  /// The end of the content `[from, end)` that a clause without a comma tells, which "who" or
  /// "that" at `who` opens in the statement from `start`, without the verb of the sentence.
  ///
  /// @param tells whether the content is a clause with a verb of its own, and no thing: "it"
  /// @param either whether it may be a thing as well, as behind "who denied"
  int without(int who, int start, int from, int end, boolean tells, boolean either) {
    boolean relative = page.tag(who) == Tag.WP || page.tag(who) == Tag.WDT;
    if (!relative || page.isComma(who - 1) || page.isDash(who - 1) || !lacksVerb(who, start)) {
      return end;
    }
    int words = page.is(from, "that") ? from + 1 : from;
    boolean thing = !tells || page.tag(from) == Tag.TO || page.opensQuote(words) || isSelves(from);
    thing |= page.tag(from + 1) == Tag.TO; // "decides WHETHER TO go"
    int verb = verb(from, end, thing ? 0 : isQuestion(from) ? 2 : 1);
    boolean somebody = page.is(who, "who") && page.tag(from) != Tag.RB;
    if (verb == end && !thing && either && somebody && words == from) {
      verb = verb(from, end, 0); // "who answered THE PHONE declined to comment"
    }
    boolean led = page.tag(page.tag(start) == Tag.CC ? start + 1 : start) == Tag.IN;
    if (verb == end && isFirst(start, who)) {
      return missed(from, end, !thing);
    }
    for (int i = verb; led && verb < end && i > from; i--) {
      boolean quoted = page.closesQuote(i) && page.isComma(i - 1);
      if (quoted || (page.isComma(i) && !page.isQuoted(i))) {
        return quoted ? i + 1 : i; // "For a man who said he was ill, HE ran well"
      }
    }
    return verb;
  }

  /// "A letter WARNING that it would rain was sent": the same behind a participle.
  int withoutParticiple(Cue cue, int start, int from, int end) {
    boolean opens = cue.start() == start && page.is(from, "that"); // "Saying that it is late IS"
    boolean led = opens || page.tag(cue.start() - 1).isNoun();
    boolean bound = page.tag(cue.start()) == Tag.VBG && led;
    if (!bound || !lacksVerb(cue.start(), start)) {
      return end;
    }
    boolean tells = cue.is(Lexicon.BARE) && page.tag(from) != Tag.TO;
    int verb = verb(from, end, tells ? 1 : 0);
    boolean thing = verb == end && tells && led && isBare(start, cue.start()) && isPhrase(from);
    return thing ? verb(from, end, 0) : verb; // "The story alleging THEFT may be hard to deny"
  }

  /// Whether a subject is all that stands before the token.
  private boolean isBare(int start, int token) {
    for (int i = Math.max(start, token - REACH); i < token; i++) {
      if (page.tag(i).isVerb() || page.tag(i) == Tag.VB) {
        return false; // "Lee put out a statement"
      }
    }
    return isFirst(start, token);
  }

  /// "theft", "a theft", "large thefts", but not "he", "Lee" or "that"
  private boolean isPhrase(int from) {
    int noun = page.tag(from) == Tag.DT || page.tag(from) == Tag.JJ ? from + 1 : from;
    Tag tag = page.tag(noun);
    return tag == Tag.NN || tag == Tag.NNS || (noun > from && tag == Tag.JJ);
  }

  /// Whether nothing before the token has been the verb of the sentence yet, whose subject starts
  /// it.
  boolean isFirst(int start, int token) {
    boolean led = page.tag(page.tag(start) == Tag.CC ? start + 1 : start) == Tag.IN;
    return !led && token - start < REACH && !page.hasVerb(start, token);
  }

  /// The verb of a sentence that has no other before what is told, where that seemed to take it
  /// all: another, or one that was taken for another word.
  int missed(int from, int end, boolean clause) {
    int verb = verb(from, end, clause ? 1 : 0, false);
    return verb < end ? verb : missed.in(from, end, clause);
  }

  /// The first verb with a tense in the tokens `[from, end)`, with its adverbs, that is not that of
  /// one of the clauses there, of which `open` are open at first; `end` where there is none.
  int verb(int from, int end, int open) {
    return verb(from, end, open, true);
  }

  /// The same; `told` where verbs may tell something without "that": "knew THE COMPANY had failed".
  private int verb(int from, int end, int open, boolean told) {
    boolean clause = open > 0;
    boolean bare = false;
    boolean asks = isQuestion(from) && page.tag(from + 1) != Tag.TO;
    int opened = open == 0 && asks ? 1 : open;
    for (int i = from; i < Math.min(end, from + REACH); i++) {
      Tag tag = page.tag(i);
      if (page.isQuoted(i)) {
        continue;
      }
      if (page.isDash(i) || page.isColon(i)) {
        return end;
      }
      boolean starts = tag == Tag.DT || tag == Tag.PRPS || isSubject(i);
      boolean asked = page.tag(i - 2) == Tag.WDT || page.tag(i - 2) == Tag.WP; // "WHICH SIDE he"
      boolean another = starts && page.tag(i - 1).isNoun() && !asked;
      another |= page.tag(i).isName() && isThing(i - 1) && page.tag(i + 1).isFinite();
      if (i > from && (another || opens(i) || (tag == Tag.CC && joins(i, clause)))) {
        opened++;
        bare = another;
      }
      boolean past = opened == 0 && i > from && isTold(i); // "will burst TOLD the council"
      boolean named =
          past || (bare && tag == Tag.VBN && page.tag(i - 1).isNoun()); // "the mayor opened"
      bare &= !tag.isFinite() && !named;
      boolean aided =
          page.tag(i - 1).isFinite()
              && page.has(i - 1, Lexicon.AUXILIARY)
              && !page.has(i, Lexicon.AUXILIARY);
      if (named || (tag.isFinite() && !aided)) {
        int last = last(i);
        boolean own = isSubject(last) || page.tag(last) == Tag.CC || page.tag(last) == Tag.EX;
        if (opened == 0 && !own && i > from) {
          return page.tokens().isIn(i - 1, ADVERBS) ? last + 1 : i; // "would end soon WAS"
        }
        opened = opened > 0 ? opened - 1 : 0;
        opened += told && tellsMore(i) ? 1 : 0;
      } else if (tag == Tag.VBN || tag == Tag.VB) {
        opened += told && tellsMore(i) ? 1 : 0; // "been told THE CAR was new"
      }
    }
    return end;
  }

  /// "TOLD the council", "ANGERED Democrats" behind a clause: a past that was taken for a
  /// participle.
  private boolean isTold(int i) {
    Tag next = page.tag(i + 1);
    boolean object = next.isNoun() || next == Tag.DT || next == Tag.PRP || next == Tag.PRPS;
    Tag before = page.tag(i - 1);
    boolean described = before == Tag.DT || before == Tag.PRPS || before == Tag.POS;
    boolean led = described || before == Tag.CC || before == Tag.TO || before == Tag.IN;
    boolean says = page.has(i, Lexicon.SAY) && page.has(i, Lexicon.PAST) && !led;
    boolean participle = page.tag(i - 1) == Tag.VBN || page.tag(i - 1) == Tag.JJ;
    boolean past = says || (participle && page.tag(i + 1) != Tag.PRP);
    return page.tag(i) == Tag.VBN && object && past && !page.has(last(i), Lexicon.AUXILIARY);
  }

  /// "who consider THEMSELVES leaders"
  private boolean isSelves(int i) {
    return page.is(i, "themselves") || page.is(i, "himself") || page.is(i, "herself");
  }

  /// "the land RUSSIA seized"
  private boolean isThing(int i) {
    return page.tag(i).isNoun() && !page.tag(i).isName();
  }

  /// "he", but not "him"
  private boolean isSubject(int i) {
    return page.tag(i) == Tag.PRP
        && !page.is(i, "him")
        && !page.is(i, "her")
        && !page.is(i, "them")
        && !page.is(i, "me")
        && !page.is(i, "us")
        && !page.tokens().endsWith(i, "self")
        && !page.is(i, "hers")
        && !page.is(i, "themselves");
  }

  private boolean isQuestion(int i) {
    return page.tag(i) == Tag.WP || page.tag(i) == Tag.WRB;
  }

  /// "knew THE COMPANY had failed": whether the verb tells something without "that".
  private boolean tellsMore(int verb) {
    Tag next = page.tag(verb + 1);
    return page.isCue(verb)
        && page.has(verb, Lexicon.BARE)
        && (next.isNoun() || next == Tag.DT || next == Tag.JJ);
  }

  /// "and he left", "and left"; in what is no clause, only a verb right behind: "to stay and pay".
  private boolean joins(int and, boolean clause) {
    boolean base = page.tag(and + 1) == Tag.VB; // "will rise and FALL has"
    return !base && !opens(and + 1) && hasVerbNear(and, clause ? NEAR : 1);
  }

  /// "after THE MAN WHO": whether nothing before has been the verb yet whose subject is told of.
  private boolean lacksVerb(int who, int start) {
    for (int i = who - 1; i >= start && i > who - REACH; i--) {
      Tag tag = page.tag(i);
      if (tag == Tag.CC && i > start && page.tag(i - 1).isNoun() && page.tag(i + 1).isNoun()) {
        continue; // "Lee AND OTHERS who"
      }
      if (tag.isFinite() || page.isQuoted(i) || tag == Tag.CC) {
        return i == start && tag == Tag.CC;
      }
      boolean opens = page.has(i, Lexicon.CONJUNCTION) || tag == Tag.WRB || page.is(i, "that");
      if (opens || page.isComma(i) || page.isColon(i)) {
        return i + 1 < who;
      }
    }
    return true;
  }

  /// Whether the token opens a clause with a verb of its own: "while she was", but not "as mayor".
  private boolean opens(int i) {
    if (page.tag(i + 1) == Tag.TO) {
      return false; // "HOW to mend it"
    }
    if (page.has(i, Lexicon.PREPOSITION) && page.has(i, Lexicon.CONJUNCTION)) {
      boolean role = page.tag(i + 1) == Tag.PRPS || page.opensQuote(i + 1); // "as her deputy"
      return !role && hasVerbNear(i, NEAR);
    }
    if (page.is(i, "after") || page.is(i, "before")) {
      return hasVerbNear(i, NEAR);
    }
    boolean wh = isQuestion(i) || page.tag(i) == Tag.WDT || page.tokens().isIn(i, OPENS);
    return wh || inversions.isAt(i) || (page.tag(i) != Tag.CC && page.has(i, Lexicon.CONJUNCTION));
  }

  /// Whether a verb with a tense is among so many tokens behind the token.
  private boolean hasVerbNear(int i, int tokens) {
    return page.hasVerb(i + 1, Math.min(i + 1 + tokens, page.tokens().size()));
  }

  /// The last token before the verb that is no adverb.
  private int last(int verb) {
    int i = verb - 1;
    while (page.tag(i) == Tag.RB) {
      i--;
    }
    return i;
  }

  /// Whether no clause is opened in the tokens, not even one whose verb was taken for another word.
  boolean isFlat(int from, int end) {
    for (int i = from; i < Math.min(end, from + REACH); i++) {
      Tag tag = page.tag(i);
      boolean wh = isQuestion(i) || tag == Tag.WDT;
      if (wh || tag == Tag.VBN || page.is(i, "that")) {
        return false;
      }
    }
    return true;
  }
}
