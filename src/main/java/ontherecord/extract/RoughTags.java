package ontherecord.extract;

import java.util.Locale;
import ontherecord.tag.Tag;
import ontherecord.text.Tokens;

/// Tags by the word alone, without a model: small words by list, the others by their endings and
/// capitals. Stands in until a tagger does.
final class RoughTags {

  private RoughTags() {}

  static void tag(Tokens tokens) {
    int[] flags = Lexicon.flags(tokens);
    for (int i = 0; i < flags.length; i++) {
      tokens.tag(i, tag(tokens, flags, i).code());
    }
  }

  private static Tag tag(Tokens tokens, int[] flags, int i) {
    char c = tokens.first(i);
    if (!tokens.isWord(i)) {
      return switch (c) {
        case '.', '?', '!' -> Tag.STOP;
        case ',' -> Tag.COMMA;
        case ':', ';', '\u2014', '\u2013', '-' -> Tag.COLON;
        case '(', ')', '[', ']' -> Tag.BRACKET;
        case '"', '\u201c', '\u201d', '\u2018', '\u2019', '\'', '`' -> Tag.QUOTE;
        default -> Tag.SYM;
      };
    }
    if (Character.isDigit(c)) {
      return Tag.CD;
    }
    int f = flags[i];
    boolean first =
        i == 0
            || tokens.sentenceStart(tokens.sentenceOf(i)) == i
            || (!tokens.isWord(i - 1) && tokens.sentenceStart(tokens.sentenceOf(i)) == i - 1);
    String word =
        tokens.end(i) - tokens.start(i) > 40
            ? ""
            : tokens.word(i).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    Tag small = small(word, f);
    if (small != Tag.NONE) {
      return small;
    }
    if (Character.isUpperCase(c) && (!first || (f & (Lexicon.CUE | Lexicon.ADVERB)) == 0)) {
      return first && (word.endsWith("ly") || word.endsWith("ing")) ? Tag.RB : Tag.NNP;
    }
    boolean to =
        i > 0
            && (tokens.is(i - 1, "to")
                || (flags[i - 1] != 0 && (flags[i - 1] & Lexicon.AUXILIARY) != 0));
    if ((f & Lexicon.CUE) != 0 && (f & (Lexicon.BODY | Lexicon.ROLE)) == 0) {
      return (f & Lexicon.ING) != 0
          ? Tag.VBG
          : (f & Lexicon.PAST) != 0
              ? (to ? Tag.VBN : Tag.VBD)
              : (f & Lexicon.INFLECTED) != 0
                  ? Tag.VBZ
                  : to
                      ? Tag.VB
                      : i > 0 && (flags[i - 1] & Lexicon.DETERMINER) != 0 ? Tag.NN : Tag.VBP;
    }
    if (to && (f & (Lexicon.ROLE | Lexicon.BODY)) == 0) {
      return tokens.is(i - 1, "to") ? Tag.VB : word.endsWith("ing") ? Tag.VBG : Tag.VBN;
    }
    if (word.endsWith("ly")) {
      return Tag.RB;
    }
    if (word.endsWith("ing")) {
      return Tag.VBG;
    }
    if (word.endsWith("ed")) {
      return Tag.VBD;
    }
    if (word.endsWith("ous")
        || word.endsWith("ful")
        || word.endsWith("ive")
        || word.endsWith("able")
        || word.equals("senior")) {
      return Tag.JJ;
    }
    return word.endsWith("s") && !word.endsWith("ss") ? Tag.NNS : Tag.NN;
  }

  private static Tag small(String word, int f) {
    return switch (word) {
      case "and", "but", "or", "nor" -> Tag.CC;
      case "to" -> Tag.TO;
      case "'s" -> Tag.POS;
      case "who", "whom", "what" -> Tag.WP;
      case "which" -> Tag.WDT;
      case "when", "where", "how", "why" -> Tag.WRB;
      case "that", "if", "whether", "because", "although", "though", "since", "unless", "while" ->
          Tag.IN;
      case "his", "her", "its", "their", "my", "our", "your" -> Tag.PRPS;
      case "not", "n't" -> Tag.RB;
      case "will",
          "would",
          "shall",
          "should",
          "can",
          "could",
          "may",
          "might",
          "must",
          "'d",
          "'ll" ->
          Tag.MD;
      case "is", "has", "does" -> Tag.VBZ;
      case "was", "were", "had", "did" -> Tag.VBD;
      case "are", "am", "have", "do", "'re", "'ve", "'m" -> Tag.VBP;
      case "be" -> Tag.VB;
      case "been" -> Tag.VBN;
      default ->
          (f & Lexicon.PRONOUN) != 0
              ? (f & Lexicon.DETERMINER) != 0 ? Tag.DT : Tag.PRP
              : (f & Lexicon.DETERMINER) != 0
                  ? Tag.DT
                  : (f & Lexicon.PREPOSITION) != 0
                      ? Tag.IN
                      : (f & Lexicon.ADVERB) != 0 ? Tag.RB : Tag.NONE;
    };
  }
}
