package ontherecord.export;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import ontherecord.quote.Quotation;
import ontherecord.text.Article;
import ontherecord.text.Block;
import ontherecord.text.Span;
import ontherecord.text.SpanIndex;

/// The article cut so that elements can be set around its quotations: within a block every part is
/// inside another, or beside it. A quotation that reaches over the edge of a block or of another
/// quotation has several parts.
final class Parts {

  private static final Comparator<Part> OUTER_FIRST =
      Comparator.comparingInt((Part it) -> it.span().start())
          .thenComparingInt(it -> -it.span().end());

  private final Article article;
  private final List<Block> blocks;
  private final List<List<Part>> parts = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /// One stretch of a quotation.
  ///
  /// @param number from 1 in its quotation
  record Part(Quotation quotation, Span span, int number) {}

  /// What is told of a block, from its first character to its last.
  interface Teller {
    void open(Part part) throws IOException;

    void text(String words) throws IOException;

    void close(Part part) throws IOException;
  }

  Parts(Excerpt excerpt) {
    this.article = excerpt.article();
    this.blocks = filled(article);
    SpanIndex<Quotation> index = SpanIndex.of(excerpt.quotations(), Quotation::content);
    for (Block block : blocks) {
      parts.add(nested(block.span(), index));
    }
  }

  /// The article's blocks, and blocks for what stands in none.
  List<Block> blocks() {
    return blocks;
  }

  /// How many parts a quotation has.
  int count(Quotation quotation) {
    return counts.getOrDefault(quotation.id(), 0);
  }

  /// Tells the block of that index.
  void tell(int index, Teller teller) throws IOException {
    String text = article.text();
    Span block = blocks.get(index).span();
    Deque<Part> open = new ArrayDeque<>();
    int at = block.start();
    for (Part part : parts.get(index)) {
      at = close(open, part.span().start(), at, teller);
      at = words(text, at, part.span().start(), teller);
      open.push(part);
      teller.open(part);
    }
    at = close(open, block.end(), at, teller);
    words(text, at, block.end(), teller);
  }

  private int close(Deque<Part> open, int until, int from, Teller teller) throws IOException {
    int at = from;
    while (!open.isEmpty() && open.element().span().end() <= until) {
      Part part = open.pop();
      at = words(article.text(), at, part.span().end(), teller);
      teller.close(part);
    }
    return at;
  }

  private static int words(String text, int start, int end, Teller teller) throws IOException {
    if (start < end) {
      teller.text(text.substring(start, end));
    }
    return Math.max(start, end);
  }

  private List<Part> nested(Span block, SpanIndex<Quotation> index) {
    PriorityQueue<Part> queue = new PriorityQueue<>(OUTER_FIRST);
    for (Quotation quotation : index.overlapping(block).stream().distinct().toList()) {
      for (Span piece : quotation.content()) {
        if (piece.overlaps(block)) {
          Span within =
              new Span(Math.max(piece.start(), block.start()), Math.min(piece.end(), block.end()));
          queue.add(new Part(quotation, within, 0));
        }
      }
    }
    List<Part> nested = new ArrayList<>();
    Deque<Integer> ends = new ArrayDeque<>();
    while (!queue.isEmpty()) {
      Part part = queue.remove();
      Span span = part.span();
      while (!ends.isEmpty() && ends.element() <= span.start()) {
        ends.pop();
      }
      if (!ends.isEmpty() && ends.element() < span.end()) {
        queue.add(new Part(part.quotation(), new Span(ends.element(), span.end()), 0));
        span = new Span(span.start(), ends.element());
      }
      ends.push(span.end());
      int number = counts.merge(part.quotation().id(), 1, Integer::sum);
      nested.add(new Part(part.quotation(), span, number));
    }
    return nested;
  }

  private static List<Block> filled(Article article) {
    List<Block> filled = new ArrayList<>();
    int done = 0;
    for (Block block : article.blocks()) {
      fill(filled, article.text(), done, block.span().start());
      filled.add(block);
      done = block.span().end();
    }
    fill(filled, article.text(), done, article.text().length());
    return filled;
  }

  private static void fill(List<Block> blocks, String text, int from, int to) {
    if (!text.substring(from, to).isBlank()) {
      blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(from, to)));
    }
  }
}
