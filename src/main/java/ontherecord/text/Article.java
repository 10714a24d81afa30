package ontherecord.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// One text with its blocks. The text is the file's own, unchanged; blocks are in order, do not
/// overlap, and every character that is not white space may be in one.
///
/// Paragraphs are numbered from 1 ("paragraph 7 of 17"), as the window's gutter shows them. Where
/// blank lines part an article, blocks on lines that follow each other share a number: a picture's
/// caption and its credit are one paragraph. Where they do not, every block has a number of its
/// own.
public final class Article {

  private static final Pattern SPACE = Pattern.compile("\\s++");

  private final Origin origin;
  private final String text;
  private final List<Block> blocks;
  private final Typesetting typesetting;
  private final int[] blockStarts;
  private final int[] paragraphs;

  /// An article whose file has no pages.
  public Article(Origin origin, String text, List<Block> blocks) {
    this(origin, text, blocks, Typesetting.NONE);
  }

  /// Throws IllegalArgumentException when blocks overlap, are out of order or reach past the text.
  public Article(Origin origin, String text, List<Block> blocks, Typesetting typesetting) {
    this.typesetting = typesetting;
    this.origin = origin;
    this.text = text;
    this.blocks = List.copyOf(blocks);
    this.blockStarts = this.blocks.stream().mapToInt(block -> block.span().start()).toArray();
    int end = 0;
    for (Block block : this.blocks) {
      if (block.span().start() < end || block.span().end() > text.length()) {
        throw new IllegalArgumentException("block out of place: " + block);
      }
      end = block.span().end();
    }
    this.paragraphs = numbered();
  }

  public Origin origin() {
    return origin;
  }

  public String text() {
    return text;
  }

  public List<Block> blocks() {
    return blocks;
  }

  public Typesetting typesetting() {
    return typesetting;
  }

  /// The same text with its blocks, from `other`.
  public Article from(Origin other) {
    return new Article(other, text, blocks, typesetting);
  }

  /// The verbatim slice at `span`.
  public String words(Span span) {
    return span.of(text);
  }

  /// The words at `span` with every run of white space as one space.
  public String oneLine(Span span) {
    String words = words(span).strip();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) && (c != ' ' || words.charAt(i + 1) == ' ')) {
        return SPACE.matcher(words).replaceAll(" ");
      }
    }
    return words;
  }

  /// The headline's words, where there is one.
  public Optional<String> title() {
    return blocks.stream()
        .filter(block -> block.kind() == Block.Kind.HEADLINE)
        .findFirst()
        .map(block -> words(block.span()));
  }

  /// The index in [#blocks()] of the block that holds `offset`, or of the last one before it; 0
  /// where there is none before it.
  public int blockIndexAt(int offset) {
    int found = Arrays.binarySearch(blockStarts, offset);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  /// The number, from 1, of the paragraph that holds `offset`, or of the last one before it, as
  /// shown to the reader. The one place that says it.
  public int paragraphAt(int offset) {
    return paragraphs.length == 0 ? 1 : paragraphs[blockIndexAt(offset)];
  }

  /// How many paragraphs there are: the 17 of "paragraph 7 of 17".
  public int paragraphCount() {
    return paragraphs.length == 0 ? 0 : paragraphs[paragraphs.length - 1];
  }

  /// The offset of the first character of the paragraph `number`; of the nearest one where there is
  /// no such paragraph, and 0 where there is none at all.
  public int paragraphStart(int number) {
    for (int i = 0; i < paragraphs.length; i++) {
      if (paragraphs[i] >= number) {
        return blockStarts[i];
      }
    }
    return blocks.isEmpty() ? 0 : blockStarts[blockIndexAt(text.length())];
  }

  /// The paragraph number of every block.
  private int[] numbered() {
    boolean[] afterBlankLine = new boolean[blocks.size()];
    int blankLines = 0;
    for (int i = 1; i < afterBlankLine.length; i++) {
      afterBlankLine[i] = blankLineBetween(blocks.get(i - 1).span().end(), blockStarts[i]);
      blankLines += afterBlankLine[i] ? 1 : 0;
    }
    boolean partedByBlankLines = blankLines > 0 && 2 * blankLines >= blocks.size() - 1;
    int[] numbers = new int[blocks.size()];
    int number = 0;
    for (int i = 0; i < numbers.length; i++) {
      number += i == 0 || afterBlankLine[i] || !partedByBlankLines ? 1 : 0;
      numbers[i] = number;
    }
    return numbers;
  }

  private boolean blankLineBetween(int start, int end) {
    int breaks = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean firstOfTwo = c == '\r' && i + 1 < end && text.charAt(i + 1) == '\n';
      breaks += (c == '\n' || c == '\r') && !firstOfTwo ? 1 : 0;
    }
    return breaks > 1;
  }

  @Override
  public String toString() {
    return "Article[" + origin.id() + ", " + text.length() + " units]";
  }
}
