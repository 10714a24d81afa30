package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Where somebody else has a say behind what was told, though no "Lee said" stands right behind it:
/// ", and his mother, ANN ROE, SAID it was", "; LEE CALLED it “odd”", ", a claim that LEE CALLED
/// “odd”", ", prompting LEE TO CALL him “unfit”".
final class OtherVoices {

  /// What words lead others to do.
  private static final WordSet PROMPTS =
      WordSet.foldedKind(Narration.class, "narration.txt", "prompts");

  /// How many tokens name somebody.
  private static final int SUBJECT = 8;

  /// How many tokens commas set apart that tell of somebody.
  private static final int ASIDE = 16;

  /// How far behind a verb its quoted words start.
  private static final int NEAR = 8;

  /// How far the verb of what is told is looked for.
  private static final int REACH = 60;

  private final Page page;

  OtherVoices(Page page) {
    this.page = page;
  }

  /// Whether somebody else has a say from the mark, conjunction or relative word at the token on,
  /// where what is told starts at `from`.
  ///
  /// @param clause whether only a clause can be told, and no thing
  boolean startAt(int from, int i, boolean clause, int end) {
    boolean comma = page.isComma(i);
    if (comma || page.isSemicolon(i)) {
      return startBehind(from, i + 1, clause, end);
    }
    if (page.isSpacedDash(i)) { // "— SOMETHING LEE HAS DENIED"
      return page.is(i + 1, "something") && hasVerb(from, i) && judges(i + 1, end);
    }
    if (page.is(i, "and") || page.is(i, "while")) {
      return !page.is(from, "that") && calls(i + 1, end) && hasVerb(from, i);
    }
    return isThat(i)
        && page.tag(i - 1).isNoun()
        && page.tag(from) == Tag.DT
        && !page.is(from, "that")
        && !hasVerb(from, i)
        && calls(i + 1, end); // "proposed A TAX that Lee called “dead”"
  }

  /// "and Ann Lee": behind quoted words that end in a comma, somebody else.
  boolean startWithName(int i) {
    boolean name = page.tag(i + 1).isName() || page.has(i + 1, Lexicon.TITLE);
    boolean told = page.is(i + 2, "would") && !page.is(i + 3, "not"); // "and Lee WOULD go"
    return page.tag(i) == Tag.CC && page.isCapital(i + 1) && name && !told;
  }

  /// "Lee saying it was late AND ORR CALLING it a joke": whether another speaks behind "and", in a
  /// participle as the cue's own, or wants something: "Lee BACKING it AND OTHERS OPPOSING it".
  boolean speaksToo(Cue cue, int and, int end) {
    boolean own = page.tag(cue.head()) == Tag.VBG && page.tag(cue.start() - 1).isNoun();
    int verb = own && cue.start() == cue.head() ? subject(and + 1, end) : and;
    boolean named = page.tag(cue.start() - 1).isName() && page.has(verb, Lexicon.SAY);
    boolean says = page.tag(verb) == Tag.VBG && page.isCue(verb) && (named || !cue.reports());
    return verb > and + 1 && verb < end && says;
  }

  /// "Orr calmed the crowd, TELLING THEM “…”": whether who speaks behind the comma is somebody of
  /// whom it is told what he did, and not who tells it.
  boolean isInStory(int from, int comma) {
    int told = comma + 2;
    boolean them = page.tag(told) == Tag.PRP || page.tag(told) == Tag.PRPS;
    if (!them || !page.is(comma + 1, "telling")) {
      return false;
    }
    int first = page.is(from, "that") ? from + 1 : from;
    int verb = first;
    while (verb < comma && page.tag(verb).isName()) {
      verb++;
    }
    return verb > first && page.tag(verb) == Tag.VBD && !page.has(verb, Lexicon.AUXILIARY);
  }

  private boolean hasVerb(int from, int to) {
    return page.hasVerb(from, Math.min(to, from + REACH));
  }

  /// The same behind a mark, from the token behind it on.
  boolean startBehind(int from, int next, boolean clause, int end) {
    if (next + 2 >= end || page.isQuoted(next) || !(hasVerb(from, next) || !clause)) {
      return false;
    }
    boolean joined = page.tag(next) == Tag.CC || page.is(next, "while");
    int even = page.is(next, "even") && page.is(next + 1, "as") ? next + 2 : next;
    int first = joined || page.is(next, "which") ? next + 1 : even;
    return describes(first, end)
        || calls(first, end)
        || judges(next, end)
        || prompts(next, end)
        || sees(next, end)
        || (joined && believes(first))
        || (clause && tellsToo(next, end));
  }

  /// "HIS MOTHER, Ann Roe, SAID", "THE MAYOR, who saw it, HAS SAID": whether somebody is told of
  /// between commas, and reports.
  private boolean describes(int first, int end) {
    int comma = subject(first, end);
    if (comma <= first || !page.isComma(comma)) {
      return false;
    }
    boolean who = page.isWhich(comma + 1);
    for (int i = comma + 1; i < Math.min(end, comma + ASIDE) && !page.isQuoted(i); i++) {
      if (page.isComma(i)) {
        return i > comma + 1 && reports(i + 1, end);
      }
      if (page.isSemicolon(i) || page.isDash(i) || (!who && page.tag(i).isFinite())) {
        return false;
      }
    }
    return false;
  }

  /// "SAID", "HAS SAID", "AGREED", "CALLED it “odd”"
  private boolean reports(int i, int end) {
    int verb = verb(i);
    boolean past = page.tag(verb).isFinite() || page.tag(verb) == Tag.VBN;
    if (!past || verb >= end || !page.isCue(verb)) {
      return false;
    }
    boolean says = page.has(verb, Lexicon.SAY) && page.has(verb, Lexicon.BARE);
    return says || page.is(verb, "agreed") || page.is(verb, "disagreed") || quotes(verb, end);
  }

  /// "LEE CALLED it “odd”": a subject and a verb that names what it is, with quoted words.
  private boolean calls(int first, int end) {
    int i = subject(first, end);
    int verb = i > first ? verb(i) : first;
    boolean finite = page.tag(i).isFinite() || page.tag(verb).isFinite();
    return verb > first && verb < end && finite && quotes(verb, end);
  }

  /// "IN WHAT many CALLED a snub", "IN WHAT was SEEN AS a snub"
  private boolean sees(int in, int end) {
    boolean what = page.is(in, "in") && page.is(in + 1, "what");
    for (int i = in + 2; what && i < Math.min(end, in + SUBJECT); i++) {
      boolean names = page.isCue(i) && page.has(i, Lexicon.NAME);
      if (names || (page.is(i, "as") && page.tag(i - 1).isVerb())) {
        return true;
      }
    }
    return false;
  }

  /// "CALLED it “odd”", "DISMISSED him AS “unfit”"
  private boolean quotes(int verb, int end) {
    boolean names = page.has(verb, Lexicon.NAME);
    if (!page.isCue(verb) || !page.has(verb, Lexicon.SAY) || page.has(verb, Lexicon.ING)) {
      return false;
    }
    for (int i = verb + 1; i < Math.min(end, verb + NEAR); i++) {
      if (page.opensQuote(i)) {
        return names || page.is(i - 1, "as");
      }
      boolean on = page.tag(i).isVerb() || page.tag(i) == Tag.TO || page.tag(i).isPunctuation();
      if (on || page.is(i, "that") || page.is(i, "on") || page.is(i, "for")) {
        return false;
      }
    }
    return false;
  }

  /// Past "has" and "once" to the verb itself.
  private int verb(int first) {
    int i = first;
    while (page.tag(i) == Tag.RB || page.isHave(i)) {
      i++;
    }
    return i;
  }

  /// The token behind the phrase that names somebody there; the token itself where none does.
  private int subject(int first, int end) {
    int i = first;
    while (i < Math.min(end, first + SUBJECT) && names(i)) {
      i++;
    }
    boolean people = page.tag(i - 1).isNoun() || page.has(i - 1, Lexicon.ROLES);
    return people || page.is(i - 1, "others") || page.is(i - 1, "some") ? i : first;
  }

  private boolean names(int i) {
    Tag tag = page.tag(i);
    boolean leads = tag == Tag.DT || tag == Tag.PRPS || tag == Tag.POS || tag == Tag.CD;
    boolean of = page.is(i, "of") && page.tag(i - 1).isNoun();
    return !page.isQuoted(i)
        && (tag.isNoun() || tag == Tag.JJ || leads || of || page.has(i, Lexicon.ROLES));
  }

  /// "A CLAIM that LEE CALLED “odd”", "A VIEW LEE DISPUTED": whether what was told is named again,
  /// and somebody has a say on it.
  private boolean judges(int first, int end) {
    boolean some = page.is(first, "something"); // ", SOMETHING LEE has denied"
    int noun = some ? first : again(first, end);
    if (noun < 0) {
      return false;
    }
    int who = isThat(noun + 1) ? noun + 2 : noun + 1;
    int verb = page.tag(who) == Tag.PRP ? who + 1 : subject(who, end);
    int says = verb(verb);
    boolean past = page.tag(verb).isFinite() || page.tag(says) == Tag.VBN;
    boolean cue = page.isCue(says) && (!some || page.has(says, Lexicon.SAY));
    return verb > who && says < end && past && cue;
  }

  /// "late, A CLAIM THAT witnesses disputed": whether what was told is named again, and a clause
  /// tells of it, so that nobody speaks there.
  boolean restates(int first, int end) {
    int noun = again(first, end);
    return noun >= 0 && isThat(noun + 1);
  }

  /// The noun of "a false CLAIM", which names what was told; -1 where there is none.
  private int again(int first, int end) {
    int noun = first + 1;
    while (noun < end && (page.tag(noun) == Tag.JJ || page.tag(noun) == Tag.RB)) {
      noun++;
    }
    boolean one = page.isOne(first);
    return one && page.has(noun, Lexicon.REMARK) && page.tag(noun).isNoun() ? noun : -1;
  }

  private boolean isThat(int i) {
    return page.is(i, "that") || page.is(i, "which");
  }

  /// "PROMPTING Lee TO CALL him “unfit”", "DRAWING a rebuke FROM Lee, WHO called": what came of the
  /// words.
  private boolean prompts(int i, int end) {
    boolean leads = page.tokens().isIn(i, PROMPTS);
    for (int k = i + 1; leads && k < Math.min(end, i + SUBJECT) && !page.isQuoted(k); k++) {
      boolean to = page.tag(k) == Tag.TO && page.has(k + 1, Lexicon.SAY);
      if (to && quotesSoon(k, end)) {
        return true;
      }
      int who = page.is(k, "from") ? subject(k + 1, end) : k;
      if (who > k + 1 && page.isComma(who) && page.isWhich(who + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean quotesSoon(int from, int end) {
    for (int i = from; i < Math.min(end, from + ASIDE); i++) {
      if (page.opensQuote(i)) {
        return true;
      }
    }
    return false;
  }

  /// "and MANY BELIEVE it will"
  private boolean believes(int first) {
    boolean some = page.is(first, "many") || page.is(first, "some") || page.is(first, "others");
    boolean now = page.tag(first + 1) == Tag.VBP || page.tag(first + 1) == Tag.VB;
    return some && now && page.has(first + 1, Lexicon.THINK) && page.has(first + 1, Lexicon.BARE);
  }

  /// ", MR. LEE THAT HE would sue", ", HIS FAMILY THAT HE was not": somebody tells something, too,
  /// and the verb is left out.
  private boolean tellsToo(int first, int end) {
    int that = subject(first, end);
    boolean named = page.tag(first) == Tag.PRPS || (page.tag(first).isName() && that < first + 4);
    boolean he = page.isThirdPerson(that + 1) || page.is(that + 1, "it");
    return named && that > first && page.is(that, "that") && he && that + 2 < end;
  }

  /// "HE warned: “…”"
  boolean isSpeech(int i) {
    return page.isColon(i + 2)
        && page.opensQuote(i + 3)
        && page.tag(i) == Tag.PRP
        && page.isCue(i + 1)
        && page.tag(i + 1).isFinite();
  }
}
