package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.Tokens;

/// Puts right what the tagger is known to get wrong in news, by what the lexicon says: "campaign
/// aides/VBZ said" are nouns, "Obama/DT" is a name.
final class Retagger {

  private final Tokens tokens;
  private final int[] flags;
  private final TaggedWords words;
  private final KnownNames names;
  private final HiddenVerbs verbs;
  private final Headlines headlines;
  private final NounRules nouns;
  private final OnlyVerbs only;
  private final UnlikelyTags unlikely;
  private final PluralVerbs plurals;

  private Retagger(Tokens tokens, int[] flags) {
    this.tokens = tokens;
    this.flags = flags;
    this.words = new TaggedWords(tokens, flags);
    this.names = KnownNames.of(tokens, flags);
    this.verbs = new HiddenVerbs(tokens, words);
    this.headlines = new Headlines(tokens, words);
    this.nouns = new NounRules(tokens, words);
    this.only = new OnlyVerbs(tokens, words, nouns);
    this.unlikely = new UnlikelyTags(tokens, words);
    this.plurals = new PluralVerbs(tokens, words);
  }

  static void retag(Tokens tokens, int[] flags) {
    Retagger retagger = new Retagger(tokens, flags);
    for (int i = 0; i < tokens.size(); i++) {
      Tag tag = retagger.better(i);
      if (tag != Tag.NONE) {
        tokens.tag(i, tag.code());
      }
    }
  }

  /// "Nora VANCE", "Nora SAID"
  private boolean isNamed(int i) {
    return words.isCapital(i) || nouns.reports(i);
  }

  /// Whether the lexicon knows the token as a given name at most.
  private boolean isPlain(int i) {
    return (flags[i] & ~(Lexicon.FEMALE | Lexicon.MALE)) == 0;
  }

  /// "those who back HER say"
  private boolean endsBeforeReport(int i) {
    return nouns.reports(i + 1) || (words.is(i + 1, "say") && words.tag(i + 2) == Tag.PRP);
  }

  private boolean isNominal(int i) {
    return words.tag(i).isNoun() || words.tag(i) == Tag.PRP || words.tag(i) == Tag.WP;
  }

  private boolean isArticle(int i) {
    return tokens.is(i, "a") || tokens.is(i, "an") || tokens.is(i, "the");
  }

  /// The tag that the token has instead; NONE where its tag may be right.
  private Tag better(int i) {
    if (!tokens.isWord(i)) {
      return Tag.NONE;
    }
    Tag tag = Tag.of(tokens, i);
    return tag.isSmall() && !tokens.isCapital(i) ? ofSmall(i, tag) : better(i, tag);
  }

  /// The same of a small word, of which few are taken for another: what only holds of names, nouns
  /// and verbs need not be asked.
  private Tag ofSmall(int i, Tag tag) {
    if (tag == Tag.PRPS
        || tokens.is(i, "'s")
        || (tag == Tag.IN && tokens.is(i, "to"))
        || (tag == Tag.CC && unlikely.isNoConjunction(i))
        || tag == Tag.TO
        || words.has(i, Lexicon.PARTICLE | Lexicon.CUE)
        || words.has(i - 1, Lexicon.SAY)) {
      return better(i, tag);
    }
    return Tag.NONE;
  }

  private Tag better(int i, Tag tag) {
    if (tokens.is(i, "'s") && (words.tag(i - 1) == Tag.PRP || verbs.isDone(i + 1))) {
      return Tag.VBZ;
    }
    if (tag.isVerb() && words.is(i + 1, "said") && tokens.isIn(i, TimeBefore.ASKED)) {
      return Tag.JJ; // "voters POLLED said"
    }
    if (tag == Tag.VBN && tokens.is(i, "said") && tokens.isIn(i - 1, TimeBefore.ASKED)) {
      return Tag.VBD;
    }
    Tag titled = headlines.verb(i, tag);
    if (titled != Tag.NONE) {
      return titled;
    }
    if (plurals.isAt(i, tag)) {
      return Tag.VBP;
    }
    if (tag == Tag.NNS && nouns.isIntent(i)) {
      return Tag.VBZ; // "the mayor PLANS to go"
    }
    if (tag.isVerb() && words.has(i, Lexicon.ROLES | Lexicon.ROLE) && nouns.reports(i + 1)) {
      return words.has(i, Lexicon.ROLES) ? Tag.NNS : Tag.NN;
    }
    boolean person = (tag.isVerb() || tag == Tag.RB) && words.has(i, Lexicon.ROLE);
    if (person
        && words.isCapital(i + 1)
        && words.tag(i + 1).isName()
        && !words.isCapital(i)
        && words.tag(i - 1).isNoun()) {
      return Tag.NN; // "Celtics GUARD Ann Lee"
    }
    boolean led = tag == Tag.RB && i > 0 && isArticle(i - 1);
    if (led && (words.has(i, Lexicon.ROLE) || nouns.reports(i + 1))) { // "a PASSER-BY"
      return Tag.NN;
    }
    boolean capital = words.isCapital(i);
    if (capital && nouns.isDoubtful(i, tag) && isPlain(i) && names.has(i)) {
      return Tag.NNP;
    }
    if (capital ? nouns.isBody(i, tag) : nouns.isParticle(i)) {
      return Tag.NNP;
    }
    if (tag.isName()
        && words.has(i, Lexicon.VAGUE)
        && tokens.opensSentence(i)
        && nouns.reports(i + 1)) {
      return tokens.is(i, "source") ? Tag.NN : Tag.NNS;
    }
    boolean medium = capital && tag.isNoun() && words.has(i, Lexicon.MEDIA);
    if (medium && words.tag(i + 1).isName() && words.isCapital(i + 1)) {
      return Tag.NNP;
    }
    if (tag == Tag.NNS && capital && words.has(i + 1, Lexicon.TITLE) && words.isCapital(i + 1)) {
      return Tag.NNP;
    }
    if (tag == Tag.PRPS && tokens.is(i, "her") && endsBeforeReport(i)) {
      return Tag.PRP;
    }
    if (tag == Tag.IN && verbs.isInfinitive(i)) {
      return Tag.TO;
    }
    if (tag.isVerb() && tokens.is(i, "its")) {
      return Tag.PRPS;
    }
    if (nouns.isPerson(i, tag)) {
      return Tag.NN;
    }
    if (nouns.isParticiple(i, tag) || (tag.isVerb() && nouns.isClose(i))) {
      return Tag.JJ;
    }
    if (nouns.isAired(i, tag)) {
      return Tag.VBN;
    }
    if (tag == Tag.RB && nouns.isThere(i)) {
      return Tag.EX;
    }
    boolean most = tag == Tag.RB && tokens.is(i, "most") && !isNominal(i - 1);
    if (most && (only.isSubject(i) || nouns.reports(i + 1) || words.has(i + 1, Lexicon.ROLES))) {
      return Tag.JJ;
    }
    if (tag == Tag.JJ && words.is(i - 1, "to") && nouns.isAddress(i)) {
      return Tag.NNP;
    }
    boolean base = tag == Tag.VB || tag == Tag.VBP;
    if (base && (nouns.isOwned(i) || nouns.isBehindSaid(i))) {
      return Tag.NN;
    }
    if (capital && !tag.isName() && words.has(i, Lexicon.FEMALE | Lexicon.MALE) && isNamed(i + 1)) {
      return Tag.NNP;
    }
    if (capital
        && tag == Tag.NN
        && !tokens.opensSentence(i)
        && !words.isCapital(i - 1)
        && !words.isCapital(i + 1)) {
      return Tag.NNP;
    }
    if (tag.isVerb()
        && tokens.is(i, "state")
        && (words.tag(i + 1) == Tag.NN || words.is(i + 1, "media"))) {
      return Tag.NN;
    }
    if (capital
        && (tag == Tag.DT || tag == Tag.IN || tag == Tag.CC)
        && !words.has(i, Lexicon.DETERMINER | Lexicon.PREPOSITION | Lexicon.CONJUNCTION)
        && isPlain(i)
        && tokens.end(i) - tokens.start(i) > 3
        && !tokens.is(i, "either")
        && !tokens.is(i, "neither")
        && !tokens.is(i, "both")
        && !tokens.is(i, "half")) {
      return Tag.NNP;
    }
    if (capital
        && !tag.isName()
        && words.has(i, Lexicon.TITLE)
        && words.tag(i + 1).isName()
        && tokens.isCapital(i + 1)) {
      return Tag.NNP;
    }
    if (capital && tag.isName() && headlines.isAdverb(i)) {
      return Tag.RB;
    }
    if (capital && tokens.is(i, "said") && nouns.isSurname(i)) {
      return Tag.NNP;
    }
    if ((tag == Tag.NNS && headlines.goesOn(i))
        || (capital && tag.isNoun() && headlines.reports(i))) {
      return words.has(i, Lexicon.PAST) ? Tag.VBD : Tag.VBZ;
    }
    if (tag == Tag.IN
        && tokens.is(i, "to")
        && (words.tag(i + 1) == Tag.VB
            || (words.tag(i + 1) == Tag.RB && words.tag(i + 2) == Tag.VB))) {
      return Tag.TO;
    }
    if (tag.isVerb() && nouns.isCompound(i)) {
      return Tag.JJ;
    }
    if (only.isAt(i, tag)) {
      return only.form(i);
    }
    Tag likely = unlikely.better(i, tag);
    if (likely != Tag.NONE) {
      return likely;
    }
    if (tag == Tag.NN
        && (tokens.is(i, "wrote")
            || tokens.is(i, "told")
            || (tokens.is(i, "shot") && words.is(i + 1, "back"))
            || (tokens.is(i, "read") && leadsQuote(i + 1)))) {
      return Tag.VBD;
    }
    if (!tag.isVerb() && words.has(i, Lexicon.THINK) && isShare(i - 1) && leadsObject(i + 1)) {
      return Tag.VBP;
    }
    if (tag == Tag.NNP
        && tokens.opensSentence(i)
        && words.has(i, Lexicon.BODY)
        && headlines.reports(i + 1)) {
      return Tag.NN;
    }
    boolean bound = tag == Tag.VB || tag == Tag.VBG;
    if (capital
        && ((bound && nouns.isReporter(i))
            || ((tag.isVerb() || tag == Tag.MD) && only.isSubject(i)))) {
      return Tag.NNP;
    }
    if (tag == Tag.VBN && tokens.is(i, "said") && words.tag(i - 1).isNoun()) {
      return Tag.VBD;
    }
    if ((tag == Tag.VBZ || (tag.isName() && !capital))
        && tokens.is(i, "states")
        && (words.tag(i - 1) == Tag.CD || nouns.isRegion(i))) {
      return Tag.NNS;
    }
    if (nouns.isPlural(i, tag)) {
      return Tag.NNS;
    }
    if (words.has(i, Lexicon.SAY) && tokens.is(i, "say") && tag != Tag.VB && tag != Tag.VBP) {
      return Tag.VBP;
    }
    if ((tag == Tag.NN || tag == Tag.VB)
        && words.has(i, Lexicon.SAY)
        && words.tag(i - 1) == Tag.NNS
        && words.is(i + 1, "that")) {
      return Tag.VBP;
    }
    if (verbs.isAt(i, tag)) {
      return verbs.form(i, tag);
    }
    return Tag.NONE;
  }

  /// Whether a mark stands at `i`, behind a comma or a colon.
  private boolean leadsQuote(int i) {
    return (words.tag(i) == Tag.COMMA || words.tag(i) == Tag.COLON)
        && words.tag(i + 1) == Tag.QUOTE;
  }

  /// "52 percent", before "back the plan"
  private boolean isShare(int i) {
    return words.tag(i - 1) == Tag.CD && words.is(i, "percent");
  }

  private boolean leadsObject(int i) {
    Tag tag = words.tag(i);
    return tag == Tag.DT || tag == Tag.PRPS || tag == Tag.PRP || tag == Tag.NNP;
  }
}
