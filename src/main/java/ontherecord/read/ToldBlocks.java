package ontherecord.read;

import java.util.ArrayList;
import java.util.List;
import ontherecord.text.Block;
import ontherecord.text.Block.Kind;

/// The blocks that a document told, and what its plain paragraphs tell by their words besides: most
/// writers style a headline at best, and never a byline.
final class ToldBlocks {

  /// A heading is the headline where no more than this stands before it.
  private static final int LONGEST_BEFORE = 400;

  private final List<Block> seen;
  private final List<Block> blocks = new ArrayList<>();
  private boolean hasHeadline;
  private int next;

  private ToldBlocks(List<Block> seen) {
    this.seen = seen;
  }

  /// The blocks of `text`, in which a document told `told`.
  static List<Block> of(String text, List<Block> told) {
    ToldBlocks all = new ToldBlocks(Blocks.of(text));
    List<Block> headed = withHeadline(told);
    all.hasHeadline = headed.stream().anyMatch(it -> it.kind() == Kind.HEADLINE);
    headed.forEach(all::add);
    return all.blocks;
  }

  /// Where no style says headline, the first heading is it, if it stands at the top.
  private static List<Block> withHeadline(List<Block> told) {
    List<Block> headed = new ArrayList<>(told);
    if (told.stream().noneMatch(it -> it.kind() == Kind.HEADLINE)) {
      for (int i = 0; i < told.size() && told.get(i).span().start() < LONGEST_BEFORE; i++) {
        if (told.get(i).kind() == Kind.SUBHEAD) {
          headed.set(i, new Block(Kind.HEADLINE, told.get(i).span()));
          return headed;
        }
      }
    }
    return headed;
  }

  private void add(Block block) {
    List<Block> pieces = new ArrayList<>();
    while (next < seen.size() && seen.get(next).span().start() < block.span().end()) {
      pieces.add(seen.get(next));
      next++;
    }
    if (block.kind() != Kind.PARAGRAPH
        || pieces.stream().allMatch(it -> kind(it) == Kind.PARAGRAPH)) {
      blocks.add(block);
      return;
    }
    pieces.forEach(it -> blocks.add(new Block(kind(it), it.span())));
  }

  private Kind kind(Block piece) {
    boolean belowHeadline = !blocks.isEmpty() && blocks.getLast().kind() == Kind.HEADLINE;
    return switch (piece.kind()) {
      case HEADLINE -> hasHeadline ? Kind.PARAGRAPH : Kind.HEADLINE;
      case DECK -> belowHeadline ? Kind.DECK : Kind.PARAGRAPH;
      default -> piece.kind();
    };
  }
}
