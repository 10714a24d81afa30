package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.Tokens;
import ontherecord.text.WordSet;

/// What words with a capital are that the tagger takes for names, as in headlines: "Mayor Just
/// Revealed Plan".
final class Headlines {

  private final Tokens tokens;
  private final TaggedWords words;

  private static final int PEOPLE = Lexicon.ROLE | Lexicon.ROLES | Lexicon.BODY | Lexicon.VAGUE;

  private static final WordSet MODALS =
      WordSet.folded(List.of("will", "must", "may", "can", "could", "would", "should", "might"));

  /// The sentence last looked at, and whether all its words have capitals.
  private int seen = -1;

  private boolean title;

  Headlines(Tokens tokens, TaggedWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  /// The tag of a verb in a title whose words all have capitals: "Apple WARNS Sales WILL Fall",
  /// "Critics ARGUE"; NONE where its tag may be right.
  Tag verb(int i, Tag tag) {
    boolean name =
        tag.isNoun() || tag == Tag.VB || tag == Tag.JJ || tag == Tag.VBN || tag == Tag.MD;
    if (!name || !words.isCapital(i) || !isTitle(i)) {
      return Tag.NONE;
    }
    if (tokens.opensSentence(i) && tag == Tag.MD) {
      boolean acts = words.isCapital(i + 1) && words.has(i + 2, Lexicon.INFLECTED);
      return acts ? Tag.NNP : Tag.NONE; // "WILL Orr Says"
    }
    if (tokens.opensSentence(i)) {
      boolean acts = words.isCapital(i + 1) && words.has(i + 1, Lexicon.INFLECTED);
      return acts && !tag.isNoun() ? Tag.NN : Tag.NONE; // "STUDY Finds", "FED Says"
    }
    if (words.tag(i - 1) == Tag.PRP && words.has(i, Lexicon.CUE) && words.has(i, Lexicon.PAST)) {
      return Tag.VBD; // "He FEARED"
    }
    if (tokens.isIn(i, MODALS)) {
      int named = Lexicon.TITLE | Lexicon.FEMALE | Lexicon.MALE | Lexicon.ROLE;
      boolean tells = words.has(i + 1, Lexicon.INFLECTED | Lexicon.PAST | Lexicon.AUXILIARY);
      boolean may = tokens.is(i, "may") || tokens.is(i, "will"); // "Theresa MAY", "George WILL"
      return may && (tells || words.has(i - 1, named)) ? Tag.NONE : Tag.MD;
    }
    if (words.has(i, Lexicon.AUXILIARY)) {
      return tokens.is(i, "was") || tokens.is(i, "were") || tokens.is(i, "had") ? Tag.VBD : Tag.VBZ;
    }
    if (!words.has(i, Lexicon.CUE) || !words.has(i, Lexicon.BARE)) {
      return Tag.NONE;
    }
    boolean last = i + 1 >= tokens.size() || tokens.opensSentence(i + 1);
    boolean led = words.tag(i - 2) == Tag.COMMA || words.tag(i - 3) == Tag.COMMA;
    boolean subject = words.has(i - 1, PEOPLE) || words.tag(i - 1).isName();
    boolean tells = last ? led : !words.tag(i + 1).isPunctuation();
    if (!subject || !tells || tokens.is(i, "report") || tokens.is(i, "reports")) {
      return Tag.NONE;
    }
    if (words.has(i, Lexicon.INFLECTED)) {
      boolean many = words.has(i - 1, Lexicon.ROLES) || words.is(i - 1, "police");
      return many ? Tag.NONE : Tag.VBZ; // "Police FEARS Grow"
    }
    boolean several = words.has(i - 1, Lexicon.ROLES);
    return several && !words.has(i, Lexicon.PAST | Lexicon.ING) ? Tag.VBP : Tag.NONE;
  }

  /// Whether all words of the token's sentence have capitals but the small ones.
  private boolean isTitle(int i) {
    int sentence = tokens.sentenceOf(i);
    if (sentence != seen) {
      seen = sentence;
      int start = tokens.sentenceStart(sentence);
      title = TitleCase.isTitle(tokens, start, tokens.sentenceEnd(sentence));
    }
    return title;
  }

  /// Whether the token, which looks like a noun, is a verb of saying.
  boolean reports(int i) {
    int subject = i > 1 && isAdverb(i - 1) ? i - 2 : i - 1;
    return words.has(i, Lexicon.SAY)
        && words.has(i, Lexicon.BARE)
        && words.has(i, Lexicon.PAST | Lexicon.INFLECTED)
        && subject >= 0
        && Tag.of(tokens, subject).isNoun()
        && !tokens.is(i, "states")
        && !tokens.is(i, "reports")
        && !tokens.is(i, "notes")
        && !tokens.is(i, "points");
  }

  /// "Lee vows to fight, WARNS of chaos", "Orr says he will quit, CALLS plan “odd”": whether the
  /// token, which looks like a plural, is what a headline's speaker says next.
  boolean goesOn(int i) {
    boolean says = words.has(i, Lexicon.INFLECTED) && words.has(i, Lexicon.SAY);
    if (!says || words.tag(i - 1) != Tag.COMMA) {
      return false;
    }
    if (tokens.is(i, "warns")) {
      return true;
    }
    int sentence = tokens.sentenceOf(i);
    Tag next = words.tag(i + 1);
    boolean told = next.isNoun() || next == Tag.JJ || next.isVerb() || next == Tag.QUOTE;
    if (!told || words.tag(tokens.sentenceEnd(sentence) - 1) == Tag.STOP) {
      return false;
    }
    for (int k = tokens.sentenceStart(sentence) + 1; k < i; k++) {
      if (words.tag(k) == Tag.VBZ) {
        return true;
      }
    }
    return false;
  }

  /// Whether the token, which looks like a name, is an adverb before a verb of saying.
  boolean isAdverb(int i) {
    return tokens.is(i, "just")
        && words.has(i + 1, Lexicon.SAY)
        && words.has(i + 1, Lexicon.PAST)
        && tokens.isCapital(i + 1);
  }
}
