package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Whether another report starts within the sentence: "and she added", "while Lee said that".
final class NextReports {

  private static final WordSet PARTING =
      WordSet.folded(List.of("while", "after", "as", "but", "and", "although", "though"));

  /// What may be done, or said as well.
  private static final WordSet DONE =
      WordSet.folded(
          List.of(
              "found",
              "threatened",
              "demanded",
              "ordered",
              "told",
              "asked",
              "showed",
              "saw",
              "heard",
              "offered",
              "called"));

  /// What somebody does before he speaks, and others tell of it.
  private static final WordSet MOVES = WordSet.foldedKind(Deeds.class, "deeds.txt", "moves");

  private static final int APPOSITION = 12;

  /// How many tokens name those who are asked to do something.
  private static final int OBJECT = 5;

  private final Page page;
  private final Tails tails;

  NextReports(Page page) {
    this.page = page;
    this.tails = new Tails(page);
  }

  /// "and one in four said": what others told the same poll.
  boolean isShare(int first, int end) {
    int i = first;
    while (i < end && (page.tag(i) == Tag.RB || page.tag(i) == Tag.IN)) {
      i++;
    }
    return i < end
        && (page.tag(i) == Tag.CD || page.is(i, "half") || page.is(i, "one"))
        && isSpeaker(first, end);
  }

  /// "and LEE SAID", "but OTHERS HAVE SAID": a subject right behind the conjunction, and its verb.
  boolean isSaying(int first, int end) {
    for (int i = first; i < Math.min(end, first + 8); i++) {
      Tag tag = page.tag(i);
      if (tag.isFinite()) {
        int verb = page.has(i, Lexicon.AUXILIARY) ? i + 1 : i;
        return i > first && (page.isSay(verb) || (page.isComma(first - 2) && isUrging(verb, end)));
      }
      boolean part = tag.isNoun() || tag == Tag.DT || tag == Tag.JJ || tag == Tag.PRP;
      if (!(part || tag == Tag.POS) || page.isQuoted(i)) {
        return false;
      }
    }
    return false;
  }

  /// "URGED them to leave", "HAS WARNED drivers that": whether somebody is told something.
  private boolean isUrging(int verb, int end) {
    boolean asks = page.isCue(verb) && page.has(verb, Lexicon.TO) && page.has(verb, Lexicon.SAY);
    boolean past = page.tag(verb) == Tag.VBD || page.tag(verb) == Tag.VBN;
    for (int i = verb + 1; asks && past && i < Math.min(end, verb + OBJECT); i++) {
      if (page.tag(i) == Tag.TO || page.is(i, "not")) {
        return i > verb + 1;
      }
      if (!page.tag(i).isNoun() && page.tag(i) != Tag.DT && page.tag(i) != Tag.PRP) {
        return false;
      }
    }
    return false;
  }

  /// "and, IN AN INTERVIEW, added", "but ON FRIDAY wrote"
  int pastRemark(int i, int end) {
    int day = page.tag(i) == Tag.IN ? i + 1 : i;
    if (page.isTime(day) && page.isCue(day + 1)) {
      return day + 1;
    }
    for (int k = i + 1; page.isComma(i) && k < Math.min(end, i + 8); k++) {
      if (page.isQuoted(k) || page.tag(k).isFinite()) {
        return i;
      }
      if (page.isComma(k)) {
        return k + 1;
      }
    }
    return i;
  }

  /// ", adding", ", while noting"
  boolean goesOn(int i) {
    boolean led = page.is(i, "while") || page.tag(i) == Tag.RB; // ", ONLY saying"
    int verb = led && i + 1 < page.tokens().size() ? i + 1 : i;
    boolean moves = page.is(verb, "going") && page.is(verb + 1, "from"); // "going from 5 to 9"
    return !moves
        && page.has(verb, Lexicon.ING)
        && page.has(verb, page.tag(i) == Tag.RB ? Lexicon.BARE : Lexicon.SAY | Lexicon.WRITE)
        && page.tag(verb).isVerb();
  }

  /// Whether a clause of somebody else may start behind the token.
  boolean isParting(int i) {
    return page.tokens().isIn(i, PARTING);
  }

  /// "AFTER the council has said that …": a subject, a verb of saying, and what it may report.
  boolean isReport(int from, int end) {
    for (int i = from; i < Math.min(end, from + 12); i++) {
      if (page.isQuoted(i) || page.tag(i) == Tag.CC || page.tag(i).isPunctuation()) {
        return false;
      }
      if (page.tag(i).isFinite()) {
        int verb = page.has(i, Lexicon.AUXILIARY) && page.tag(i) != Tag.MD ? i + 1 : i;
        Tag next = page.tag(verb + 1);
        boolean told =
            page.is(verb + 1, "that") || next == Tag.PRP || next == Tag.DT || next.isName();
        return i > from
            && told
            && page.isCue(verb)
            && page.has(verb, Lexicon.SAY)
            && page.has(verb, Lexicon.BARE);
      }
    }
    return false;
  }

  /// "and added that": another cue of the same speaker.
  boolean isCue(int from, int i, int end, Cue cue) {
    int verb = i;
    while (verb < end
        && (page.tag(verb) == Tag.RB
            || (page.has(verb, Lexicon.AUXILIARY)
                && page.tag(verb) != Tag.MD
                && (page.tag(verb).isFinite()
                    || (page.is(verb, "been") && page.is(verb - 1, "have")))))) {
      verb++;
    }
    if (verb >= end || page.isQuoted(verb) || !page.isCue(verb)) {
      return false;
    }
    Tag tag = page.tag(verb);
    boolean did = page.tag(cue.head()) == Tag.VB && page.is(cue.start(), "did"); // "did not know"
    Tag head = page.tag(cue.head());
    if (page.is(i, "did")
        && page.is(i + 1, "not")
        && verb > i
        && tag == Tag.VB
        && head == Tag.VBD) {
      return page.has(verb, Lexicon.SAY);
    }
    boolean held = page.is(verb, "held") && !page.is(verb + 1, "that");
    held |= page.is(verb, "continued") && page.tag(verb + 1).isNoun(); // "and CONTINUED risks"
    held |= Idioms.isPhoned(page, verb) || (page.is(verb, "went") && !page.is(verb + 1, "on"));
    boolean had =
        page.is(i, "had") && page.is(page.firstVerb(from, i), "had"); // "had gone and HAD"
    if (held || had || (verb == i && tag == Tag.VBD && isTheirs(from, i))) {
      return false;
    }
    boolean past =
        (tag == Tag.VBD || tag == Tag.VBN) && (head == Tag.VBD || head == Tag.VBN || did);
    boolean says = page.has(verb, Lexicon.SAY) && page.has(verb, Lexicon.BARE);
    says &= page.is(verb, "said") || (tag == Tag.VBD && !tails.hasVerb(from, i) && isThat(verb));
    boolean that = page.is(verb + 1, "that") || page.isThirdPerson(verb + 1);
    boolean base = tag == Tag.VB && that && !tails.hasBase(from, i);
    boolean been = tag == Tag.VBG && page.is(verb - 1, "been");
    boolean present = head == Tag.VBP && (base || been);
    boolean same = says || tag == head || past || present || (head == Tag.VBG && tag == Tag.VBD);
    return same
        && (tag == Tag.VBD
            || tag == Tag.VBN
            || tag == Tag.VBZ
            || tag == Tag.VBG
            || (tag == Tag.VBP && !tails.hasVerb(from, i) && !tails.hasBase(from, i))
            || verb > i
            || that)
        && (page.has(verb, Lexicon.SAY | Lexicon.WRITE) || !cue.is(Lexicon.SAY));
  }

  /// "maintains a list and REPORTED Monday that it was full"
  private boolean isThat(int verb) {
    return page.is(page.isTime(verb + 1) ? verb + 2 : verb + 1, "that");
  }

  /// "said officers searched the car and FOUND a gun": what others did, who did something before.
  private boolean isTheirs(int from, int verb) {
    int own = page.firstVerb(from, verb);
    boolean quotes = page.isComma(verb + 1) && page.opensQuote(verb + 2);
    boolean moves = own > from && page.tokens().isIn(own, MOVES);
    if (quotes && moves && page.has(verb, Lexicon.BARE) && !page.is(verb, "added")) {
      // "told police THE MAN CAME in and SAID, “…”"
      return !page.has(own, Lexicon.AUXILIARY) && page.tag(own - 1).isNoun() && !page.isCue(own);
    }
    if (!page.tokens().isIn(verb, DONE)) {
      return false;
    }
    boolean told = page.is(verb, "said") || page.is(verb + 1, "that") || page.opensQuote(verb + 1);
    return own > from
        && page.tag(own) == Tag.VBD
        && (!page.has(own, Lexicon.AUXILIARY) || page.is(own, "had"))
        && page.tag(own - 1) != Tag.PRP
        && !page.isComma(verb - 2)
        && !told
        && !page.isComma(verb + 1);
  }

  /// "and X said": a subject right before the verb, and nothing between that takes it elsewhere.
  boolean isOther(int from, int end) {
    if (!isSpeaker(from, end)) {
      return false;
    }
    int verb = from;
    while (!page.tag(verb).isFinite()) {
      Tag tag = page.tag(verb);
      if (tag == Tag.CC || tag == Tag.WP || tag == Tag.WDT || tag == Tag.IN) {
        return false;
      }
      verb++;
    }
    return verb < from + 2 || page.tag(verb - 1).isNoun(); // not "and the fees IT CHARGES"
  }

  /// ", and X said".
  boolean isSpeaker(int i, int end) {
    boolean skipped = false;
    for (int k = i; k < Math.min(end, i + (skipped ? 14 : 8)); k++) {
      if (page.isQuoted(k)) {
        return false;
      }
      int clause = skipped || k == i || page.tag(i - 1) != Tag.CC ? -1 : clauseVerb(k, end);
      if (clause >= 0) {
        skipped = true;
        k = clause;
        continue;
      }
      if (page.tag(k).isFinite()) {
        boolean found = page.has(k, Lexicon.WRITE) && page.is(k + 1, "that");
        boolean has = page.isHave(k);
        int verb = has && page.is(k + 1, "said") && !page.is(i, "as") ? k + 1 : k; // "HAS SAID"
        boolean says =
            page.has(verb, Lexicon.SAY) && page.has(verb, Lexicon.BARE) && page.tag(k) != Tag.MD;
        return page.isCue(verb) && (found || says);
      }
      if (page.isComma(k)) {
        boolean named = page.tag(k - 1).isName() || page.tag(k - 1) == Tag.PRP;
        return named && isDescribed(k, end);
      }
    }
    return false;
  }

  /// "a nurse who KNEW him said": the verb of the clause that starts at the token and reports
  /// nothing itself; -1 where there is none.
  private int clauseVerb(int who, int end) {
    boolean that = page.is(who, "that") && page.tag(who + 1).isFinite();
    if (!(that || page.is(who, "who")) || !page.tag(who - 1).isNoun()) {
      return -1;
    }
    int verb = page.firstVerb(who + 1, Math.min(end, who + 4));
    boolean tells = verb >= 0 && page.isCue(verb) && page.has(verb, Lexicon.SAY);
    return tells ? -1 : verb;
  }

  /// "Lee, THE MAYOR, said": whether a verb of saying follows what commas set apart.
  private boolean isDescribed(int comma, int end) {
    for (int i = comma + 1; i < Math.min(end, comma + APPOSITION); i++) {
      if (page.isQuoted(i) || page.tag(i).isFinite()) {
        return false;
      }
      if (page.isComma(i)) {
        return page.tag(i + 1).isFinite()
            && page.isCue(i + 1)
            && page.has(i + 1, Lexicon.SAY)
            && page.has(i + 1, Lexicon.BARE);
      }
    }
    return false;
  }

  /// "and WHEN ASKED whether he knew, he said"
  boolean isAsked(int i) {
    int asked = page.is(i, "when") ? i + 1 : i;
    boolean heard = page.is(asked, "asked") || page.is(asked, "pressed");
    return heard && (asked > i || page.tag(asked) == Tag.VBN);
  }
}
