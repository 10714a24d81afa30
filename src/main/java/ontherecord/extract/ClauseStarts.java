package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Whether a clause starts at a token: what may be its subject, with a verb behind it.
final class ClauseStarts {

  private static final int REACH = 30;

  /// How many words may stand before the quoted words that hold their verb.
  private static final int SUBJECT = 5;

  /// How many words are told at most of whom one asks.
  private static final int APART = 16;

  private static final WordSet ADMIT =
      WordSet.folded(List.of("admit", "admits", "admitted", "admitting"));

  /// What counts without a number.
  private static final WordSet PARTS =
      WordSet.folded(
          List.of("half", "third", "quarter", "fifth", "dozen", "hundred", "thousand", "million"));

  private final Page page;

  ClauseStarts(Page page) {
    this.page = page;
  }

  boolean isClause(int i, int end) {
    return isNominal(i) && hasVerb(i, end);
  }

  /// "IT was late", "THE bridge was shut": whether a clause starts with a word that ends no phrase.
  boolean isSubject(int i, int end) {
    Tag tag = page.tag(i);
    boolean when = page.isTime(i + 1) || page.isTime(i + 2); // "THE DAY before"
    return (tag == Tag.PRP || tag == Tag.DT || tag == Tag.EX) && !when && hasVerb(i, end);
  }

  /// "responded BY SAYING", "responded FIRST BY SAYING"
  boolean isMeans(int first) {
    int by = page.tag(first) == Tag.RB ? first + 1 : first;
    return page.is(by, "by") && page.tag(by + 1) == Tag.VBG;
  }

  /// Whether a finite verb follows before the first stop.
  boolean hasVerb(int first, int end) {
    for (int i = first; i < Math.min(end, first + REACH); i++) {
      if (page.tag(i).isFinite() && !(i == first && page.tag(i) != Tag.MD)) {
        return true;
      }
      if (page.tag(i) == Tag.STOP) {
        return false;
      }
    }
    return end - first > REACH;
  }

  /// Whether a noun phrase may start there.
  boolean isNominal(int i) {
    Tag tag = page.tag(i);
    return tag.isNoun()
        || tag == Tag.DT
        || tag == Tag.JJ
        || tag == Tag.PRPS
        || tag == Tag.PRP
        || tag == Tag.CD
        || tag == Tag.EX
        || tag == Tag.VBG
        || tag == Tag.SYM
        || (page.is(i + 1, "than") && (page.is(i, "more") || page.is(i, "fewer")))
        || (page.is(i, "between") && page.tag(i + 1) == Tag.CD)
        || page.opensQuote(i);
  }

  /// "AT LEAST 20 people", "ABOUT A THIRD of them", "UP TO half of them": what opens a phrase that
  /// counts.
  boolean isCount(int i) {
    boolean least = page.is(i, "at") && (page.is(i + 1, "least") || page.is(i + 1, "most"));
    boolean about = page.is(i, "about") || page.is(i, "around") || page.is(i, "over");
    return least || (about && isNumber(i + 1)) || page.isUpTo(i);
  }

  /// "20", "half", "a third", "one-third", "a dozen"
  private boolean isNumber(int i) {
    int noun = page.tag(i) == Tag.DT ? i + 1 : i;
    boolean part = page.tokens().endsWith(i, "third") || page.tokens().endsWith(i, "thirds");
    return part || page.tag(i) == Tag.CD || page.tokens().isIn(noun, PARTS);
  }

  /// "saying IT “rewards Iran”": whether quoted words follow that may hold the verb.
  boolean quotesSoon(int first, int end) {
    int i = first;
    while (i < Math.min(end, first + SUBJECT)
        && (page.tag(i) == Tag.DT || page.tag(i) == Tag.PRP)) {
      i++;
    }
    while (i < Math.min(end, first + SUBJECT) && page.tag(i).isNoun()) {
      i++;
    }
    return i > first && page.opensQuote(i) && page.words(i, end) > 1;
  }

  /// "urged him to go", "begged them to “hold on”": an infinitive behind a short object.
  boolean infinitiveFollows(int first, int end) {
    if (!isNominal(first) && !page.is(first, "not")) {
      return false;
    }
    for (int i = first; i < Math.min(end - 1, first + 12); i++) {
      boolean quoted = page.is(i, "to") && page.opensQuote(i + 1) && !page.isCapital(i + 2);
      if (quoted || (page.tag(i) == Tag.TO && page.tag(i + 1) == Tag.VB)) {
        return true;
      }
      if (page.isComma(i)) {
        return isApart(i + 1, end);
      }
      if (page.tag(i).isFinite() || page.is(i, "that")) {
        return false;
      }
    }
    return false;
  }

  /// "asked Orr, WHO LED THE CREW, to go": whether a comma closes what is told of whom one asks,
  /// and the infinitive stands behind it.
  private boolean isApart(int first, int end) {
    Tag tag = page.tag(first);
    boolean which = page.isWhich(first);
    boolean described = which || tag == Tag.DT || tag == Tag.PRPS || tag.isNoun();
    for (int i = first; described && i + 2 < Math.min(end, first + APART); i++) {
      if (page.isComma(i)) {
        boolean to = page.tag(i + 1) == Tag.TO && page.tag(i + 2) == Tag.VB;
        return to || (page.is(i + 1, "to") && page.opensQuote(i + 2));
      }
      if (page.isQuoted(i) || (page.tag(i).isFinite() && !which)) {
        return false;
      }
    }
    return false;
  }

  /// Where the noun starts that the cue tells: "reported ONLY two deaths", "denied EVER meeting
  /// him", "admitted TAKING it"; -1 where none does.
  int thing(Cue cue, int first) {
    boolean ever = page.is(first, "ever") && page.tag(first + 1) == Tag.VBG;
    int noun = page.is(first, "only") || ever ? first + 1 : first;
    boolean done = page.tag(noun) == Tag.VBN && page.tag(noun + 1).isNoun(); // "INCREASED aid"
    if (done && cue.is(Lexicon.THING)) {
      return first;
    }
    boolean doing = page.tag(noun) == Tag.VBG && page.tag(noun + 1) != Tag.NNS;
    boolean did = doing && page.tokens().isIn(cue.head(), ADMIT); // but "admitted dying patients"
    boolean when = page.is(first, "last") && page.isTime(first + 1); // "announced LAST WEEK a plan"
    int thing = when && !page.tag(first + 2).isNoun() ? first + 2 : first;
    thing = page.isTime(first) && page.tag(first + 1) == Tag.DT ? first + 1 : thing;
    noun = Math.max(noun, thing);
    boolean nominal = isNominal(noun) || (page.tag(noun) == Tag.VBN && page.tag(noun + 1).isNoun());
    boolean owns = page.is(cue.head(), "claimed") || page.is(cue.head(), "claims");
    owns &= page.is(first, "responsibility"); // "claimed RESPONSIBILITY for the attack"
    return did || owns || (cue.is(Lexicon.THING) && nominal) ? thing : -1;
  }
}
