package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.Tokens;
import ontherecord.text.WordSet;

/// Tags that cannot be, by what stands beside their word: "a Facebook POST/VB", "GIVEN/VBD its
/// cost", "said Judicial WATCH/VB President Ann Lee".
final class UnlikelyTags {

  /// Surnames that are adverbs as well, behind which a verb of saying has no other subject.
  private static final WordSet SURNAMES =
      WordSet.folded(List.of("long", "early", "close", "still", "best", "hard", "short"));

  private static final int REACH = 30;

  /// The fewest letters of "father-of-two" and the like.
  private static final int LONG = 9;

  private final Tokens tokens;
  private final TaggedWords words;

  UnlikelyTags(Tokens tokens, TaggedWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  /// "Kim YO Jong", "John Orr III"
  private boolean isInName(int i, Tag tag) {
    boolean inner = tag == Tag.UH && words.isCapital(i - 1) && words.isCapital(i + 1);
    int known = Lexicon.FEMALE | Lexicon.MALE | Lexicon.TITLE;
    boolean numbered = tag == Tag.CD && NameWords.isSuffix(tokens, i);
    numbered = numbered && (words.has(i - 1, known) || words.has(i - 2, known));
    return words.tag(i - 1).isName() && ((inner && words.tag(i + 1).isName()) || numbered);
  }

  /// "Judge BLOCKS plan": whether the token, which looks like a noun, is what one does at the start
  /// of a sentence.
  private boolean isBlocked(int verb) {
    int people = Lexicon.ROLES | Lexicon.BODY | Lexicon.VAGUE | Lexicon.ROLE;
    boolean one = verb > 0 && tokens.opensSentence(verb - 1) && words.has(verb - 1, people);
    return one && words.tag(verb) == Tag.NNS && !words.has(verb, people);
  }

  private boolean isSubject(int i) {
    return words.is(i, "he") || words.is(i, "she") || words.is(i, "they");
  }

  /// The tag that the word has instead; NONE where its tag may be right.
  Tag better(int i, Tag tag) {
    if (tag == Tag.CC && isNoConjunction(i)) {
      return tokens.is(i, "cut") ? Tag.VBD : Tag.DT; // "the firm CUT 500 jobs"
    }
    boolean had = words.is(i - 1, "had") || words.is(i - 1, "has") || words.is(i - 1, "have");
    boolean whom = (tag == Tag.JJ || tag.isNoun()) && words.tag(i + 1) == Tag.PRP;
    if (whom && words.has(i, Lexicon.PAST) && (had || isSubject(i - 1))) {
      return had ? Tag.VBN : Tag.VBD; // "he LABELED her a fool"
    }
    if (had && tag.isNoun() && tokens.is(i, "forecast")) {
      return Tag.VBN; // "had FORECAST growth of 3 percent"
    }
    if (tag == Tag.NN && words.has(i, Lexicon.ING) && isReporting(i)) {
      return Tag.VBG;
    }
    if (tag.isNoun() && tokens.is(i, "deny")) {
      return Tag.VBP;
    }
    if (tag.isVerb() && words.has(i, Lexicon.TIME) && words.has(i - 1, Lexicon.TIME)) {
      return Tag.NN; // "Tuesday MORNING"
    }
    boolean plan = (tag == Tag.VBP || tag == Tag.VB) && tokens.is(i, "plan");
    if (plan && (words.tag(i - 1) == Tag.VBZ || (words.is(i + 1, "to") && isBlocked(i - 1)))) {
      return Tag.NN; // "Judge blocks PLAN to build"
    }
    boolean sources = tag == Tag.VBZ && tokens.is(i, "sources") && isSaid(i + 1);
    if (sources) {
      return Tag.NNS;
    }
    if (tag == Tag.VBZ && tokens.is(i, "'s") && isFirm(i)) {
      return Tag.POS; // "MACY'S announced"
    }
    if (tag == Tag.VBN && words.tag(i - 1) == Tag.POS && isFirm(i - 1)) {
      return Tag.VBD;
    }
    boolean role = tag == Tag.RB && words.has(i, Lexicon.ROLE) && words.tag(i - 1).isName();
    if (role && words.tag(i - 2) == Tag.DT) {
      return Tag.NN; // "the Norland FORWARD"
    }
    if (tag == Tag.VBD && (tokens.is(i, "given") || isCounted(i))) {
      return Tag.VBN;
    }
    if ((tag == Tag.JJ || tag == Tag.RB) && isParent(i)) {
      return Tag.NN; // "a MOTHER-OF-TWO who"
    }
    if ((tag == Tag.VBN || tag == Tag.JJ) && isOnly(i)) {
      return Tag.VBD;
    }
    boolean capital = words.isCapital(i);
    if (tag == Tag.VBG && capital && Lands.is(tokens, i)) {
      return Tag.NNP; // "BEIJING on Friday said"
    }
    if (capital && (isSurname(i, tag) || isInName(i, tag))) {
      return Tag.NNP;
    }
    if ((tag == Tag.POS || tag == Tag.SYM) && Character.isLetter(tokens.first(i))) {
      return tokens.endsWith(i, "ed") ? Tag.VBD : tokens.endsWith(i, "s") ? Tag.NNS : Tag.NN;
    }
    boolean told = words.is(i + 1, "that") || words.is(i + 1, "it");
    if (tag.isNoun() && tokens.is(i, "forecast") && told && isForecaster(i - 1)) {
      return Tag.VBD;
    }
    if (tag == Tag.JJ && tokens.is(i, "worried") && told && words.tag(i - 1).isNoun()) {
      return isOneClause(i + 2) ? Tag.VBD : Tag.NONE; // "the family WORRIED that"
    }
    if (!tag.isVerb() && tokens.is(i, "learned")) {
      boolean learned = words.tag(i + 1).isNoun() && words.tag(i - 1) == Tag.DT; // "a LEARNED man"
      return learned ? Tag.JJ : words.has(i - 1, Lexicon.AUXILIARY) ? Tag.VBN : Tag.VBD;
    }
    boolean base = tag == Tag.VB || tag == Tag.VBP;
    if (tag == Tag.VBG && tokens.is(i, "police")) {
      return Tag.NN; // "told by POLICE the road was shut"
    }
    Tag left = words.tag(i - 1);
    boolean relative = left == Tag.WP || left == Tag.WDT || left == Tag.WRB;
    if (base && relative && !words.has(i, Lexicon.AUXILIARY) && isSaid(i + 1)) {
      return tokens.is(i, "police") ? Tag.NN : Tag.NNS; // "who POLICE say"
    }
    if (base && capital && words.isCapital(i - 1) && isOffice(i + 1)) {
      return Tag.NNP; // "Judicial WATCH President"
    }
    boolean post = tag == Tag.VB || (tag == Tag.IN && tokens.is(i, "post"));
    if ((post && isPost(i)) || (tag == Tag.VB && isReader(i))) {
      return Tag.NN;
    }
    if (tag == Tag.TO && words.tag(i + 1).isNoun() && tokens.isIn(i + 1, Tails.REACTIONS)) {
      return Tag.IN; // "said TO applause"
    }
    boolean named = left == Tag.JJ && words.isCapital(i - 1) && !words.isCapital(i + 1);
    if (tag == Tag.NNS && capital && named && !words.has(i, Lexicon.ROLE | Lexicon.ROLES)) {
      return Tag.NNPS; // "British AIRWAYS"
    }
    boolean ruling = tag == Tag.VBG && words.tag(i - 1) == Tag.DT && words.tag(i + 1) == Tag.DT;
    if (ruling && tokens.is(i - 1, "the")) {
      return Tag.NN; // "called the RULING a mistake"
    }
    boolean thinking = tag == Tag.VBG && tokens.is(i, "thinking");
    if (thinking && (left == Tag.PRPS || left == Tag.POS) && words.tag(i + 1).isVerb()) {
      return Tag.NN; // "people familiar with her THINKING say"
    }
    boolean acts = (tag == Tag.JJ || tag == Tag.VBN) && left == Tag.JJ && !capital;
    if (acts && words.tag(i + 1) == Tag.DT && tokens.endsWith(i, "ed")) {
      return Tag.VBD; // "her claim that it is wet ANNOYED the club"
    }
    boolean gone = tag == Tag.VBG && tokens.is(i, "missing") && words.tag(i + 1).isNoun();
    if (gone && (left == Tag.DT || words.is(i - 1, "of"))) {
      return Tag.JJ; // "the mother of MISSING boys"
    }
    boolean doing = tag == Tag.NN && tokens.opensSentence(i) && words.has(i, Lexicon.ING);
    if (doing && words.is(i + 1, "that") && words.has(i, Lexicon.SAY)) {
      return Tag.VBG; // "WARNING that it was late, Lee left"
    }
    boolean how = isManner(i) || tokens.is(i, "point-blank");
    return how && words.has(i - 1, Lexicon.SAY) ? Tag.RB : Tag.NONE;
  }

  /// "an article REPORTING that", ", WARNING of more to come", ", WARNING drivers to stay"
  private boolean isReporting(int i) {
    if (!tokens.is(i, "warning")) {
      return tokens.is(i, "reporting") && words.is(i + 1, "that") && words.tag(i - 1).isNoun();
    }
    boolean whom = words.tag(i + 1) == Tag.DT || words.tag(i + 2) == Tag.TO;
    return i > 0 && tokens.isComma(i - 1) && (whom || words.tag(i + 1) == Tag.IN);
  }

  /// "BOTH", "CUT": whether the token, taken for a conjunction, is none.
  boolean isNoConjunction(int i) {
    return tokens.is(i, "both")
        || tokens.is(i, "either")
        || tokens.is(i, "neither")
        || tokens.is(i, "cut");
  }

  /// "CUBAN also said", "said Mark CUBAN", "LONG said".
  private boolean isSurname(int i, Tag tag) {
    int verb = words.tag(i + 1) == Tag.RB ? i + 2 : i + 1;
    boolean said = words.has(verb, Lexicon.SAY | Lexicon.WRITE) && words.has(verb, Lexicon.PAST);
    if (tag == Tag.JJ && (said || isLast(i))) {
      return true;
    }
    return tag == Tag.RB && tokens.opensSentence(i) && tokens.isIn(i, SURNAMES) && said;
  }

  /// "Several RETIRED teachers said"
  private boolean isCounted(int i) {
    Tag left = words.tag(i - 1);
    boolean several = (left == Tag.CD || left == Tag.JJ) && tokens.opensSentence(i - 1);
    boolean people = several && words.tag(i + 1) == Tag.NNS && words.has(i + 1, Lexicon.ROLES);
    return people && isSaid(i + 2);
  }

  /// "that her son was ill", but not "that her son was ill went": whether no other verb follows the
  /// first in the sentence, before a mark or a word that joins another clause.
  private boolean isOneClause(int first) {
    int verbs = 0;
    int end = Math.min(tokens.sentenceEnd(tokens.sentenceOf(first)), first + REACH);
    for (int i = first; i < end; i++) {
      Tag tag = words.tag(i);
      if (tag == Tag.COMMA || tag == Tag.CC || tag == Tag.WP || tag == Tag.WDT || tag == Tag.IN) {
        return true;
      }
      verbs += tag.isFinite() ? 1 : 0;
      if (verbs > 1) {
        return false;
      }
    }
    return true;
  }

  /// "the BANK forecast it", but not "the GROWTH forecast it made"
  private boolean isForecaster(int i) {
    boolean named = words.tag(i) == Tag.NNP || words.tag(i) == Tag.NNS;
    int people = Lexicon.ROLE | Lexicon.ROLES | Lexicon.BODY | Lexicon.VAGUE;
    return named || (words.tag(i).isNoun() && words.has(i, people));
  }

  /// Whether the adjective ends the phrase of a speaker, and describes nothing.
  private boolean isLast(int i) {
    boolean ends = words.tag(i + 1) == Tag.STOP || words.tag(i + 1) == Tag.COMMA;
    boolean named = words.tag(i - 1).isName() && words.isCapital(i - 1);
    boolean said = words.is(i - 1, "said") || words.is(i - 2, "said");
    boolean to = words.is(i - 1, "to") && words.is(i - 2, "according");
    return ends && ((said && (named || words.is(i - 1, "said"))) || to);
  }

  /// "Macy'S announced a sale": a name of a firm that ends so, since no noun follows the verb.
  private boolean isFirm(int s) {
    boolean says = words.has(s + 1, Lexicon.SAY) && words.has(s + 1, Lexicon.PAST);
    Tag next = words.tag(s + 2);
    boolean told = next == Tag.DT || next == Tag.PRP || words.is(s + 2, "that");
    return says && told && words.tag(s - 1).isName() && tokens.opensSentence(s - 1);
  }

  private boolean isParent(int i) {
    int start = tokens.start(i);
    int end = tokens.end(i);
    int of = end - start < LONG ? -1 : tokens.text().indexOf("-of-", start, end);
    return of > start && !isManner(i);
  }

  /// "matter-of-factly", "half-heartedly"
  private boolean isManner(int i) {
    boolean adverb = tokens.end(i) - tokens.start(i) >= LONG && tokens.endsWith(i, "ly");
    return adverb && tokens.text().indexOf('-', tokens.start(i), tokens.end(i)) > 0;
  }

  /// "Tom Orr, the mayor, ACCUSED them": behind what commas set apart from a name that opens the
  /// sentence, which has no other verb.
  private boolean isOnly(int verb) {
    boolean says = words.has(verb, Lexicon.SAY) && words.has(verb, Lexicon.PAST);
    int sentence = tokens.sentenceOf(verb);
    int first = tokens.sentenceStart(sentence);
    boolean apart = says && words.tag(verb - 1) == Tag.COMMA && words.tag(first).isName();
    int commas = 0;
    for (int i = first; apart && i < verb; i++) {
      commas += words.tag(i) == Tag.COMMA ? 1 : 0;
      apart = !words.tag(i).isFinite() && words.tag(i) != Tag.QUOTE && verb - i < REACH;
    }
    for (int i = verb + 1; apart && i < tokens.sentenceEnd(sentence) && i < verb + REACH; i++) {
      apart = !(words.tag(i) == Tag.COMMA && words.tag(i + 1).isFinite());
    }
    return apart && commas >= 2 && words.tag(verb + 1) != Tag.IN;
  }

  private boolean isSaid(int i) {
    boolean says = words.has(i, Lexicon.SAY | Lexicon.THINK) && words.has(i, Lexicon.BARE);
    return says && (words.tag(i).isFinite() || words.is(i, "say"));
  }

  private boolean isOffice(int i) {
    return words.isCapital(i)
        && words.has(i, Lexicon.TITLE | Lexicon.ROLE)
        && words.tag(i + 1).isName();
  }

  /// "according to LAW", "in an email to STAFF"
  private boolean isReader(int i) {
    if (!words.is(i - 1, "to")) {
      return false;
    }
    boolean sent = words.has(i - 2, Lexicon.OCCASION) && words.tag(i - 2).isNoun();
    return words.is(i - 2, "according") || (sent && tokens.is(i, "staff"));
  }

  /// "in a Facebook POST": no verb in its base form stands behind a name alone.
  private boolean isPost(int i) {
    boolean article = words.is(i - 2, "a") || words.is(i - 2, "the");
    return article && words.tag(i - 1).isName() && words.tag(i - 3) == Tag.IN;
  }
}
