package ontherecord.viewmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ontherecord.quote.Form;
import ontherecord.text.Article;
import ontherecord.text.Block;
import ontherecord.text.Glyphs;
import ontherecord.text.Span;

/// Whole words of an article near what the reader points at, with the quotation marks that belong
/// to them.
final class WholeWords {

  private static final String CLOSING = ",.;:?!…";

  private final String text;
  private final List<Span> blocks;

  WholeWords(Article article) {
    text = article.text();
    blocks = article.blocks().stream().map(Block::span).toList();
  }

  /// The words that are selected by hand, one span a paragraph; those cut in two are taken whole.
  List<Span> in(Span byHand) {
    List<Span> all = new ArrayList<>();
    for (Span block : blocks) {
      if (block.overlaps(byHand)) {
        List<Span> words = words(block).stream().filter(byHand::overlaps).toList();
        if (!words.isEmpty()) {
          all.add(withMarks(words.getFirst().to(words.getLast()), byHand));
        }
      }
    }
    return all;
  }

  /// The words that are selected by hand, without marks around them.
  List<Span> bare(Span byHand) {
    return blocks.stream()
        .filter(byHand::overlaps)
        .flatMap(block -> words(block).stream().filter(byHand::overlaps).reduce(Span::to).stream())
        .toList();
  }

  /// How much of `content` stands inside quotation marks of its paragraphs.
  Form form(List<Span> content) {
    int inside = 0;
    int outside = 0;
    for (Span span : content) {
      Span block = blockAt(span.start()).orElse(span);
      List<Span> marked =
          Marked.in(block.of(text)).stream()
              .map(it -> new Span(block.start() + it.start(), block.start() + it.end()))
              .toList();
      for (Span word : words(span)) {
        if (marked.stream().anyMatch(it -> it.contains(word))) {
          inside++;
        } else {
          outside++;
        }
      }
    }
    return inside == 0 ? Form.INDIRECT : outside == 0 ? Form.DIRECT : Form.MIXED;
  }

  /// The paragraph at `offset`.
  Optional<Span> blockAt(int offset) {
    return blocks.stream().filter(it -> it.contains(offset)).findFirst();
  }

  /// The words in `span`: "don't", "well-known" and "U.S" are one each.
  List<Span> words(Span span) {
    List<Span> words = new ArrayList<>();
    int start = -1;
    for (int i = span.start(); i <= span.end(); i++) {
      boolean part = i < span.end() && (isPart(i) || (start >= 0 && joins(i, span.end())));
      if (part && start < 0) {
        start = i;
      } else if (!part && start >= 0) {
        words.add(new Span(start, i));
        start = -1;
      }
    }
    return words;
  }

  /// Where `span` ends after the word that ends at `end`: after the mark that closes what is open.
  int closed(int start, int end) {
    int after = end;
    boolean open = marks(start, end) % 2 == 1;
    while (open && after < text.length() && !Glyphs.isBlank(text.charAt(after)) && !isPart(after)) {
      after++;
      if (Glyphs.isDoubleMark(text.charAt(after - 1))) {
        return after;
      }
    }
    return end;
  }

  /// Where a span up to `end` starts with the word at `start`: before the mark that opens what is
  /// closed.
  int opened(int start, int end) {
    boolean closed = marks(start, end) % 2 == 1;
    boolean mark = start > 0 && Glyphs.isDoubleMark(text.charAt(start - 1));
    return closed && mark ? start - 1 : start;
  }

  private Span withMarks(Span words, Span byHand) {
    boolean opens = words.start() > 0 && Glyphs.isDoubleMark(text.charAt(words.start() - 1));
    int close = words.end();
    while (close < text.length() && CLOSING.indexOf(text.charAt(close)) >= 0) {
      close++;
    }
    boolean closes = close < text.length() && Glyphs.isDoubleMark(text.charAt(close));
    boolean odd = marks(words.start(), words.end()) % 2 == 1;
    boolean both = opens && closes && !odd;
    boolean before = both || (opens && (odd || byHand.contains(words.start() - 1)));
    boolean after = both || (closes && ((odd && !before) || byHand.contains(close)));
    return new Span(before ? words.start() - 1 : words.start(), after ? close + 1 : words.end());
  }

  private long marks(int start, int end) {
    return text.substring(start, end).chars().filter(it -> Glyphs.isDoubleMark((char) it)).count();
  }

  private boolean isPart(int at) {
    return Glyphs.isWordPart(text.charAt(at));
  }

  private boolean joins(int at, int end) {
    char unit = text.charAt(at);
    boolean joint = Glyphs.isApostrophe(unit) || unit == '-' || unit == '.' || unit == ',';
    return joint && at + 1 < end && isPart(at - 1) && isPart(at + 1);
  }
}
