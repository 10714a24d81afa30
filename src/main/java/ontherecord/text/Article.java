package ontherecord.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One text with its blocks. The text is the file's own, unchanged; blocks are in order, do not
/// overlap, and every character that is not white space may be in one. Blocks are numbered from 1
/// ("paragraph 11"), as the window's gutter shows them.
public final class Article {

  private final Origin origin;
  private final String text;
  private final List<Block> blocks;
  private final int[] blockStarts;

  /// Throws IllegalArgumentException when blocks overlap, are out of order or reach past the text.
  public Article(Origin origin, String text, List<Block> blocks) {
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

  /// The verbatim slice at `span`.
  public String words(Span span) {
    return span.of(text);
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

  /// The number of the block that holds `offset`, from 1, as shown to the reader.
  public int paragraphAt(int offset) {
    return blockIndexAt(offset) + 1;
  }

  @Override
  public String toString() {
    return "Article[" + origin.id() + ", " + text.length() + " units]";
  }
}
