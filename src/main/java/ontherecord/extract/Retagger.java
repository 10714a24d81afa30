package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.Tokens;

/// Puts right what the tagger is known to get wrong in news, by what the lexicon says: "campaign
/// aides/VBZ said" are nouns, "Obama/DT" is a name.
final class Retagger {

  private final Tokens tokens;
  private final int[] flags;
  private final KnownNames names;
  private final HiddenVerbs verbs;
  private final Headlines headlines;
  private final NounRules nouns;

  private Retagger(Tokens tokens, int[] flags) {
    this.tokens = tokens;
    this.flags = flags;
    this.names = KnownNames.of(tokens, flags);
    this.verbs = new HiddenVerbs(tokens, flags);
    this.headlines = new Headlines(tokens, flags);
    this.nouns = new NounRules(tokens, flags);
  }

  static void retag(Tokens tokens, int[] flags) {
    Retagger retagger = new Retagger(tokens, flags);
    for (int i = 0; i < tokens.size(); i++) {
      Tag tag = retagger.better(i, Tag.of(tokens, i));
      if (tag != Tag.NONE) {
        tokens.tag(i, tag.code());
      }
    }
  }

  /// "Nora VANCE", "Nora SAID"
  private boolean isNamed(int i) {
    return isCapital(i) || nouns.reports(i);
  }

  /// Whether the lexicon knows the token as a given name at most.
  private boolean isPlain(int i) {
    return (flags[i] & ~(Lexicon.FEMALE | Lexicon.MALE)) == 0;
  }

  private boolean has(int i, int kinds) {
    return i >= 0 && i < flags.length && (flags[i] & kinds) != 0;
  }

  private Tag tag(int i) {
    return i >= 0 && i < tokens.size() ? Tag.of(tokens, i) : Tag.NONE;
  }

  private boolean is(int i, String word) {
    return i >= 0 && i < tokens.size() && tokens.is(i, word);
  }

  private boolean isArticle(int i) {
    return tokens.is(i, "a") || tokens.is(i, "an") || tokens.is(i, "the");
  }

  private Tag better(int i, Tag tag) {
    if (tokens.is(i, "'s") && tag(i - 1) == Tag.PRP) {
      return Tag.VBZ;
    }
    if (tag == Tag.VBZ && tokens.is(i, "sources") && nouns.reports(i + 1)) {
      return Tag.NNS;
    }
    if (tag.isVerb() && has(i, Lexicon.ROLES | Lexicon.ROLE) && nouns.reports(i + 1)) {
      return has(i, Lexicon.ROLES) ? Tag.NNS : Tag.NN;
    }
    boolean named = isCapital(i + 1) && tag(i + 1).isName() && has(i, Lexicon.ROLE);
    if (named && (tag.isVerb() || tag == Tag.RB) && !isCapital(i) && tag(i - 1).isNoun()) {
      return Tag.NN; // "Celtics GUARD Ann Lee"
    }
    if (tag == Tag.RB && i > 0 && isArticle(i - 1) && nouns.reports(i + 1)) {
      return Tag.NN;
    }
    if (tag == Tag.STOP && tokens.isWord(i)) {
      return Tag.NNP; // "the F.A.A."
    }
    boolean capital = isCapital(i);
    boolean doubtful = tag.isVerb() || tag == Tag.RB || (tag.isNoun() && isLabel(i));
    if (capital && doubtful && isPlain(i) && names.has(i)) {
      return Tag.NNP;
    }
    if (!capital && has(i, Lexicon.PARTICLE) && isCapital(i - 1) && isCapital(i + 1)) {
      return Tag.NNP;
    }
    if (tag.isName() && has(i, Lexicon.VAGUE) && isFirst(i) && nouns.reports(i + 1)) {
      return tokens.is(i, "source") ? Tag.NN : Tag.NNS;
    }
    boolean medium = has(i, Lexicon.MEDIA) && tag(i + 1).isName();
    if (tag.isNoun() && capital && medium && isCapital(i + 1)) {
      return Tag.NNP;
    }
    if (tag == Tag.NNS && capital && has(i + 1, Lexicon.TITLE) && isCapital(i + 1)) {
      return Tag.NNP;
    }
    boolean ends = nouns.reports(i + 1) || (is(i + 1, "say") && tag(i + 2) == Tag.PRP);
    if (tag == Tag.PRPS && tokens.is(i, "her") && ends) {
      return Tag.PRP;
    }
    if (tag == Tag.IN && verbs.isInfinitive(i)) {
      return Tag.TO;
    }
    if (tag.isVerb() && tokens.is(i, "its")) {
      return Tag.PRPS;
    }
    if (tag == Tag.JJ
        && has(i, Lexicon.ROLE)
        && tag(i - 1) != Tag.RB
        && (tag(i + 1) == Tag.COMMA || tag(i + 1) == Tag.WP || nouns.reports(i + 1))) {
      return Tag.NN;
    }
    boolean subject = tag(i - 1).isNoun() || tag(i - 1) == Tag.PRP || tag(i - 1) == Tag.WP;
    if (tag == Tag.RB && tokens.is(i, "most") && nouns.reports(i + 1) && !subject) {
      return Tag.JJ;
    }
    if (tag == Tag.JJ && is(i - 1, "to") && isAddress(i)) {
      return Tag.NNP;
    }
    boolean base = tag == Tag.VB || tag == Tag.VBP;
    if (base && (tag(i - 1) == Tag.PRPS || tag(i - 1) == Tag.POS || isBehindSaid(i))) {
      return Tag.NN;
    }
    if (capital && !tag.isName() && has(i, Lexicon.FEMALE | Lexicon.MALE) && isNamed(i + 1)) {
      return Tag.NNP;
    }
    if (capital && tag == Tag.NN && !isFirst(i) && !isCapital(i - 1) && !isCapital(i + 1)) {
      return Tag.NNP;
    }
    if (tag.isVerb() && tokens.is(i, "state") && (tag(i + 1) == Tag.NN || is(i + 1, "media"))) {
      return Tag.NN;
    }
    if (capital
        && (tag == Tag.DT || tag == Tag.IN || tag == Tag.CC)
        && !has(i, Lexicon.DETERMINER | Lexicon.PREPOSITION | Lexicon.CONJUNCTION)
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
        && has(i, Lexicon.TITLE)
        && tag(i + 1).isName()
        && Character.isUpperCase(tokens.first(i + 1))) {
      return Tag.NNP;
    }
    if (capital && tag.isName() && headlines.isAdverb(i)) {
      return Tag.RB;
    }
    if (capital && tokens.is(i, "said") && nouns.isSurname(i)) {
      return Tag.NNP;
    }
    if (capital && tag.isNoun() && headlines.reports(i)) {
      return has(i, Lexicon.PAST) ? Tag.VBD : Tag.VBZ;
    }
    if (tag == Tag.IN
        && tokens.is(i, "to")
        && (tag(i + 1) == Tag.VB || (tag(i + 1) == Tag.RB && tag(i + 2) == Tag.VB))) {
      return Tag.TO;
    }
    if (tag.isVerb() && isCompound(i)) {
      return Tag.JJ;
    }
    if (tag == Tag.VBN
        && has(i, Lexicon.SAY)
        && has(i, Lexicon.BARE)
        && tag(i - 1).isName()
        && i + 1 < tokens.size()
        && !tokens.isWord(i + 1)) {
      return Tag.VBD;
    }
    if (capital
        && tag == Tag.JJ
        && has(i + 1, Lexicon.SAY | Lexicon.WRITE)
        && has(i + 1, Lexicon.PAST)) {
      return Tag.NNP;
    }
    if (tag == Tag.NN
        && (tokens.is(i, "wrote")
            || tokens.is(i, "told")
            || (tokens.is(i, "shot") && is(i + 1, "back"))
            || (tokens.is(i, "read") && leadsQuote(i + 1)))) {
      return Tag.VBD;
    }
    if (!tag.isVerb() && has(i, Lexicon.THINK) && isShare(i - 1) && leadsObject(i + 1)) {
      return Tag.VBP;
    }
    if (tag == Tag.NNP
        && isFirst(i)
        && has(i, Lexicon.BODY)
        && isCapital(i + 1)
        && headlines.reports(i + 1)) {
      return Tag.NN;
    }
    if ((tag == Tag.VB || tag == Tag.VBG) && capital && nouns.reports(i + 1)) {
      return Tag.NNP;
    }
    if (tag == Tag.VBN && tokens.is(i, "said") && tag(i - 1).isNoun()) {
      return Tag.VBD;
    }
    if (tag == Tag.VB && is(i - 1, "to") && is(i - 2, "according")) {
      return Tag.NN;
    }
    if (tag == Tag.VBZ && tokens.is(i, "states") && (tag(i - 1) == Tag.CD || nouns.isRegion(i))) {
      return Tag.NNS;
    }
    if (tag == Tag.VBZ && nouns.isPlural(i)) {
      return Tag.NNS;
    }
    if (has(i, Lexicon.SAY) && tokens.is(i, "say") && tag != Tag.VB && tag != Tag.VBP) {
      return Tag.VBP;
    }
    if ((tag == Tag.NN || tag == Tag.VB)
        && has(i, Lexicon.SAY)
        && tag(i - 1) == Tag.NNS
        && is(i + 1, "that")) {
      return Tag.VBP;
    }
    if (verbs.isAt(i, tag)) {
      return verbs.form(i, tag);
    }
    boolean either = tokens.is(i, "both") || tokens.is(i, "either") || tokens.is(i, "neither");
    if (tag == Tag.CC && either) {
      return Tag.DT;
    }
    return Tag.NONE;
  }

  /// "according to island-news.fr"
  private boolean isAddress(int i) {
    int dot = tokens.text().indexOf('.', tokens.start(i), tokens.end(i));
    return dot > tokens.start(i) && dot + 2 < tokens.end(i) && !isCapital(i);
  }

  /// "“…,” said lead author Ann Lee"
  private boolean isBehindSaid(int i) {
    return tag(i - 2) == Tag.QUOTE
        && has(i - 1, Lexicon.SAY)
        && has(i - 1, Lexicon.PAST)
        && tag(i + 1).isNoun();
  }

  /// Whether a mark stands at `i`, behind a comma or a colon.
  private boolean leadsQuote(int i) {
    return (tag(i) == Tag.COMMA || tag(i) == Tag.COLON) && tag(i + 1) == Tag.QUOTE;
  }

  /// "52 percent", before "back the plan"
  private boolean isShare(int i) {
    return tag(i - 1) == Tag.CD && is(i, "percent");
  }

  private boolean leadsObject(int i) {
    Tag tag = tag(i);
    return tag == Tag.DT || tag == Tag.PRPS || tag == Tag.PRP || tag == Tag.NNP;
  }

  /// "Lee: The plan is dead."
  private boolean isLabel(int i) {
    return isFirst(i) && i + 1 < tokens.size() && tokens.first(i + 1) == ':';
  }

  private boolean isCapital(int i) {
    return i >= 0 && i < tokens.size() && Character.isUpperCase(tokens.first(i));
  }

  private boolean isFirst(int i) {
    return i == 0 || tokens.sentenceOf(i) != tokens.sentenceOf(i - 1);
  }

  /// "Bern-based", "state-backed".
  private boolean isCompound(int i) {
    String text = tokens.text();
    int end = tokens.end(i);
    int length = end - tokens.start(i);
    return length >= 7
        && text.startsWith("ed", end - 2)
        && text.indexOf('-', Math.max(tokens.start(i) + 1, end - 11), end) >= 0;
  }
}
