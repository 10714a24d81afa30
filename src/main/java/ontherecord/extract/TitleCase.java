package ontherecord.extract;

import java.util.Locale;
import ontherecord.tag.Tag;
import ontherecord.tag.Tagger;
import ontherecord.text.Article;
import ontherecord.text.Block;
import ontherecord.text.Tokenizer;
import ontherecord.text.Tokens;

/// Tags headlines whose words all have capitals as if only their names had: "Lee Accuses Orr of
/// Lying" as "Lee accuses Orr of lying". What is a name, the article tells, or the lexicon.
final class TitleCase {

  /// How many words a title has at least, and how many letters small ones have.
  private static final int WORDS = 4;

  private static final int SMALL = 3;

  /// Within how many tokens of it a label ends.
  private static final int LABEL = 7;

  /// A longer one is no headline.
  private static final int LONGEST = 40;

  /// In how many blocks they are looked for, and how many tokens of the article, for what they
  /// write small.
  private static final int TITLES = 3;

  private static final int SENTENCES = 6;

  private static final int FAR = 4000;

  private final Tokens tokens;
  private final Tagger tagger;

  private TitleCase(Tokens tokens, Tagger tagger) {
    this.tokens = tokens;
    this.tagger = tagger;
  }

  /// Tags anew the sentences of the article's first blocks that are such.
  static void tag(Article article, Tokens tokens, Tagger tagger) {
    TitleCase titles = new TitleCase(tokens, tagger);
    int block = 0;
    int count = Math.min(SENTENCES, tokens.sentences());
    for (int s = 0; s < count && block < TITLES; s++) {
      int start = tokens.sentenceStart(s);
      int end = tokens.sentenceEnd(s);
      while (isBefore(article, block, tokens.start(start))) {
        block++;
      }
      Block.Kind kind = article.blocks().get(block).kind();
      boolean title = block == 0 || kind == Block.Kind.HEADLINE || kind == Block.Kind.DECK;
      if (title && end - start <= LONGEST && isTitle(tokens, start, end)) {
        titles.tag(start, end);
      }
    }
  }

  /// Whether the block ends before the character, and another follows.
  private static boolean isBefore(Article article, int block, int at) {
    boolean last = block + 1 >= article.blocks().size();
    return !last && article.blocks().get(block).span().end() <= at;
  }

  /// Whether all words of the sentence `[start, end)` have capitals but the small ones.
  static boolean isTitle(Tokens tokens, int start, int end) {
    int count = 0;
    for (int i = start; i < end; i++) {
      boolean word = isWord(tokens, i);
      boolean full = tokens.end(i) - tokens.start(i) > SMALL || !Tag.of(tokens, i).isSmall();
      if (word && full && !tokens.isCapital(i)) {
        return false;
      }
      count += word && tokens.isCapital(i) ? 1 : 0;
    }
    return count >= WORDS;
  }

  private static boolean isWord(Tokens tokens, int i) {
    return tokens.isWord(i) && Character.isLetter(tokens.first(i));
  }

  private void tag(int start, int end) {
    int offset = tokens.start(start);
    String title = tokens.text().substring(offset, tokens.end(end - 1));
    Tokens small = Tokenizer.tokens(title.toLowerCase(Locale.ROOT));
    if (small.size() != end - start || small.text().length() != title.length()) {
      return;
    }
    StringBuilder cased = new StringBuilder(title);
    int label = pastLabel(start, end);
    for (int i = label + 1; i < end; i++) {
      boolean named = isNamed(i, cased.charAt(tokens.start(i - 1) - offset));
      boolean lower =
          isWord(tokens, i) && tokens.isCapital(i) && !named && isSmall(i, start, end, small);
      for (int at = tokens.start(i) - offset; lower && at < tokens.end(i) - offset; at++) {
        cased.setCharAt(at, Character.toLowerCase(title.charAt(at)));
      }
    }
    Tokens read = Tokenizer.tokens(cased.toString());
    if (read.size() == end - start) {
      tagger.tag(read);
      for (int i = label > start ? label + 1 : start; i < end; i++) {
        tokens.tag(i, read.tag(i - start));
      }
    }
  }

  /// The colon or dash behind who speaks: "NY Daily News:"; the start where there is none.
  private int pastLabel(int start, int end) {
    for (int i = Math.min(end, start + LABEL) - 1; i > start; i--) {
      if (!isWord(tokens, i) && (tokens.is(i, ":") || tokens.is(i, "–") || tokens.is(i, "—"))) {
        return i;
      }
    }
    return start;
  }

  /// "Ann LEE", "Bell BANK": whether a name goes on, the word before it starting with that letter.
  private boolean isNamed(int i, char before) {
    boolean given = Lexicon.has(tokens, i - 1, Lexicon.FEMALE | Lexicon.MALE | Lexicon.TITLE);
    boolean body = Lexicon.has(tokens, i, Lexicon.BODY | Lexicon.MEDIA);
    return Character.isUpperCase(before) && (given || body);
  }

  /// Whether the word is written small elsewhere in the article; where it is not there, whether the
  /// lexicon has it so.
  private boolean isSmall(int word, int start, int end, Tokens small) {
    int length = tokens.end(word) - tokens.start(word);
    if (length > 1 && Character.isUpperCase(tokens.text().charAt(tokens.start(word) + 1))) {
      return false; // "FBI"
    }
    int lower = 0;
    int names = 0;
    for (int i = end; i < Math.min(tokens.size(), end + FAR); i++) {
      if (tokens.isSame(i, word)) {
        boolean name = !tokens.opensSentence(i) || Tag.of(tokens, i).isName();
        names += tokens.isCapital(i) && name ? 1 : 0;
        lower += tokens.isCapital(i) ? 0 : 1;
      }
    }
    return lower + names > 0 ? lower > names : tagger.isSmall(small, word - start);
  }
}
