package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Whether what stands behind a mark or a conjunction is still part of the content before it.
final class Tails {

  /// What words lead to: "drawing cheers".
  static final WordSet LEADING =
      WordSet.folded(
          List.of("drawing", "prompting", "sparking", "provoking", "eliciting", "earning"));

  private static final WordSet WHEN =
      WordSet.folded(
          List.of(
              "because", "after", "before", "during", "on", "in", "at", "until", "since", "last",
              "while"));

  static final WordSet REACTIONS = WordSet.folded(Tails.class, "reactions.txt");

  private static final WordSet GROUNDS =
      WordSet.folded(List.of("because", "if", "whom", "though", "unless", "until"));

  private static final int MODIFIERS = 6;

  /// How far a verb is looked for, since that is asked at every comma.
  private static final int REACH = 100;

  private final Page page;
  private final Inversions inversions;

  Tails(Page page) {
    this.page = page;
    this.inversions = new Inversions(page);
  }

  /// "— a formal acronym for the deal": what only the writer says of the words before the dash.
  boolean isRemark(int first, int end) {
    if (page.tag(first) != Tag.DT || !page.tokens().spaceBefore(first)) {
      return false;
    }
    for (int i = first; i < end; i++) {
      if (page.tag(i).isFinite() || page.isQuoted(i) || page.isDash(i) || page.isComma(i)) {
        return false;
      }
    }
    return first < end;
  }

  /// ", a swipe at his rival": what the writer calls the words before the comma.
  boolean sumsUp(int first, int end) {
    int the = page.is(first, "in") ? first + 1 : first; // ", IN A SIGN of anger"
    boolean led = page.tag(the) == Tag.DT || isHisFirst(the);
    if (the > first && !led) {
      return false;
    }
    for (int i = led ? the + 1 : the; i < Math.min(end, the + MODIFIERS); i++) {
      Tag tag = page.tag(i);
      Tag next = i + 1 < end ? page.tag(i + 1) : Tag.IN;
      if (page.has(i, Lexicon.REMARK) && tag.isNoun() && !page.isQuoted(i)) {
        return (led || tag == Tag.NNS) && !next.isNoun() && !next.isFinite();
      }
      if (!tag.isNoun() && tag != Tag.JJ && tag != Tag.RB) {
        return false;
      }
    }
    return false;
  }

  /// "HIS FIRST comment", "HER SHARPEST attack"
  private boolean isHisFirst(int i) {
    boolean most = page.tokens().endsWith(i + 1, "est") || page.is(i + 1, "most");
    return page.tag(i) == Tag.PRPS && (most || page.is(i + 1, "first"));
  }

  /// "endorsed HIM on Friday", "opposed IT because": a pronoun that is all, with when and why
  /// behind.
  boolean isBarePronoun(int from, int end) {
    int next = from + 1;
    boolean these = page.tag(from) == Tag.DT && (page.is(from, "this") || page.is(from, "that"));
    boolean it = page.tag(from) == Tag.PRP && !page.is(from, "he") && !page.is(from, "they");
    boolean object = it || (these && !hasVerb(next, end));
    Tag other = page.tag(next + 1);
    boolean goesOn = page.tag(next) == Tag.CC && page.tag(next + 2).isFinite(); // "it and SOME TRY"
    boolean others = other == Tag.DT || other == Tag.PRP || other == Tag.NNS;
    return object
        && next < end
        && ((goesOn && others)
            || page.isTime(next)
            || page.tag(next) == Tag.WRB
            || page.tokens().isIn(next, WHEN));
  }

  /// "ON CONDITION OF ANONYMITY", "ON MONDAY'S BROADCAST": how and where anything may have been
  /// said.
  boolean isManner(int i) {
    if (!page.is(i, "on")) {
      return false;
    }
    int the = page.is(i + 1, "the") ? i + 2 : i + 1;
    boolean unnamed = page.is(the, "condition") && page.is(the + 2, "anonymity");
    boolean day = page.has(i + 1, Lexicon.TIME) && page.tag(i + 2) == Tag.POS;
    boolean spoke = page.is(i - 1, "spoke") || page.is(i - 1, "speaking");
    boolean aired = page.is(i + 3, "broadcast") || page.is(i + 3, "episode");
    return (unnamed && !spoke) || (day && aired);
  }

  /// "they lost, DRAWING cheers", "— THOUGH he did not", "half, COMPARED with a third": what only
  /// the writer adds behind a mark.
  boolean isWriters(int from, int i, boolean plain, int end) {
    if (page.isDash(i)) {
      int though = page.is(i + 1, "even") ? i + 2 : i + 1;
      boolean leads = page.is(though, "though") || page.is(though, "although");
      boolean adds = leads || isReaction(i + 1, end);
      return adds && hasVerb(from, i) && !hasDash(though, end);
    }
    if (page.closesQuote(i - 1)) {
      return page.is(i, "though") && (i + 2 >= end || page.hasVerb(i + 2, Math.min(end, i + 7)));
    }
    boolean adds = (plain && page.is(i + 1, "compared")) || isReaction(i + 1, end);
    return page.isComma(i) && adds && hasVerb(from, i);
  }

  /// "drawing loud CHEERS"
  boolean isReaction(int verb, int end) {
    if (!page.tokens().isIn(verb, LEADING)) {
      return false;
    }
    for (int i = verb + 1; i < Math.min(end, verb + 6); i++) {
      if (page.tokens().isIn(i, REACTIONS)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasDash(int from, int end) {
    for (int i = from; i < Math.min(end, from + REACH); i++) {
      if (page.isSpacedDash(i)) {
        return true;
      }
    }
    return false;
  }

  /// "said LEE, WHO RAN IT, told him", "said THAT OF THE TEN, six said": whether what is told has
  /// no verb of its own yet at the comma.
  boolean isInside(int from, int comma) {
    boolean that = page.is(from, "that") && page.tag(from) != Tag.DT;
    Tag next = page.tag(comma + 1);
    int first = from;
    while (first < comma && !page.isComma(first)) {
      first++;
    }
    boolean of =
        page.has(from + 1, Lexicon.PREPOSITION) && !page.has(from + 1, Lexicon.CONJUNCTION);
    boolean led = that && of && first == comma;
    boolean acts = next.isFinite() || (next == Tag.RB && page.tag(comma + 2).isFinite());
    return led || (acts && first < comma && !hasVerb(from, first));
  }

  /// "said LEE, WHO SAYS HE IS ILL, will not play": whether the comma opens a clause about what is
  /// only the subject so far, and the verb follows behind it.
  boolean isOfSubject(int from, int comma, int end) {
    if (!page.is(comma + 1, "who") || hasVerb(from, comma)) {
      return false;
    }
    for (int i = comma + 2; i < Math.min(end - 1, comma + REACH); i++) {
      if (page.isComma(i)) {
        return page.tag(page.closesQuote(i + 1) ? i + 2 : i + 1).isFinite();
      }
    }
    return false;
  }

  /// "defended the plan by saying that …": by which words, which are another quotation.
  boolean isMeans(int from, int by) {
    int verb = by + 1;
    if (!page.is(by, "by") || page.tag(verb) != Tag.VBG || !page.has(verb, Lexicon.SAY)) {
      return false;
    }
    for (int i = from; i < by; i++) {
      Tag tag = page.tag(i);
      if (tag.isFinite() || tag == Tag.TO || tag == Tag.WP || isDoing(i)) {
        return false; // "accused them of misleading people by saying …"
      }
    }
    return true;
  }

  /// "will back him, EVEN AS HE criticized him", "“…” AS HE left", "backed her BEFORE BACKING him":
  /// what the writer tells of the speaker.
  boolean isMeanwhile(int from, int i, boolean noun, int end) {
    int even = page.isComma(i) ? i + 1 : i;
    if (page.is(even, "even") && page.is(even + 1, "as") && page.isThirdPerson(even + 2)) {
      boolean apart = noun || even > i || !hasVerb(from, i);
      return apart && page.hasVerb(even + 3, Math.min(end, even + 5));
    }
    if (page.closesQuote(i - 1) && page.is(i, "as") && page.tag(i + 1) == Tag.PRP) {
      return i + 1 < end;
    }
    boolean wish = page.is(from, "to") && page.closesQuote(i - 1); // "to “fight on”"
    return (noun || wish) && page.is(i, "before") && page.tag(i + 1) == Tag.VBG;
  }

  /// "misleading", behind "of"
  private boolean isDoing(int i) {
    return page.tag(i - 1) == Tag.IN && page.tokens().endsWith(i, "ing");
  }

  /// "criticized the plan — he had not read it": behind a dash, a clause where the content is none.
  boolean isOwnClause(int from, int dash, int end) {
    boolean quoted = page.isQuoted(from) || page.isQuoted(dash + 1);
    return !quoted && !hasVerb(from, dash) && hasVerb(dash + 1, end);
  }

  /// Whether there is a verb that another base form could go with: "should resign and admit".
  boolean hasBase(int from, int end) {
    for (int i = from; i < Math.min(end, from + REACH); i++) {
      if (page.tag(i) == Tag.MD || page.tag(i) == Tag.TO || page.tag(i) == Tag.VB) {
        return true;
      }
    }
    return false;
  }

  /// "said he would go, which angered them": a past behind a comma, where what is told is told with
  /// "would".
  boolean isBack(int from, int comma, int end) {
    int first = page.has(comma + 1, Lexicon.CONJUNCTION) ? comma + 2 : comma + 1;
    int ground = page.is(comma + 1, "even") ? comma + 2 : comma + 1; // ", EVEN IF it fell"
    boolean on =
        page.isQuoted(comma + 1)
            || page.is(first, "that")
            || inversions.isAt(comma + 1)
            || page.is(comma + 2, "long") // ", so long as"
            || page.tokens().isIn(ground, GROUNDS);
    int told = on ? -1 : firstVerb(from, comma);
    if (told < 0 || !isWould(told) || hasVerb(told + 1, comma)) {
      return false;
    }
    int next = firstVerb(comma + 1, end);
    return next >= 0 && page.tag(next) == Tag.VBD && !hasComma(page, comma + 1, next);
  }

  /// Whether there is a verb with a tense among the first of the tokens.
  boolean hasVerb(int from, int end) {
    return firstVerb(from, end) >= 0;
  }

  private int firstVerb(int from, int end) {
    return page.firstVerb(from, Math.min(end, from + REACH));
  }

  private boolean isWould(int i) {
    return page.is(i, "would")
        || page.is(i, "could")
        || page.is(i, "might")
        || page.is(i, "should");
  }

  /// Whether a comma stands among the tokens.
  static boolean hasComma(Page page, int from, int to) {
    for (int i = from; i < to; i++) {
      if (page.isComma(i)) {
        return true;
      }
    }
    return false;
  }

  /// "a mess, and a costly one", "hopes to win, with their help": behind a comma, more of the same
  /// clause.
  boolean belongs(int from, int comma, int end) {
    Tag tag = page.tag(comma + 1);
    boolean though = page.is(comma + 1, "even") && page.is(comma + 2, "if");
    if (though && (hasBase(from, comma) || hasVerb(from, comma))) {
      return true; // "vowed to go on, EVEN IF it took years"
    }
    if (tag == Tag.IN) {
      return hasVerb(from, comma);
    }
    boolean led = tag == Tag.CC || tag == Tag.JJ || tag == Tag.RB || tag.isNoun();
    return led && !hasVerb(comma + 1, end);
  }
}
