package ontherecord.extract;

import java.util.ArrayList;
import java.util.List;
import ontherecord.quote.Source;
import ontherecord.tag.Tag;
import ontherecord.text.Block;
import ontherecord.text.Span;

/// Finds who wrote the article, who put it out and who supplied its pictures, in the places that
/// say so: bylines, datelines, credits and the ends of captions.
final class Credits {

  /// A dateline stands in one of the first paragraphs, a line on rights in one of the last blocks.
  private static final int EDGE = 3;

  private static final int LONGEST_NAME = 6;

  /// A name with its part, and the words that show it.
  record Credit(Source.Part part, Span name, Span evidence) {}

  private final Page page;
  private final Writers writers;
  private final Wires wires;

  Credits(Page page) {
    this.page = page;
    this.writers = new Writers(page);
    this.wires = new Wires(page);
  }

  List<Credit> all() {
    List<Credit> credits = new ArrayList<>(2);
    List<Block> blocks = page.article().blocks();
    int paragraphs = 0;
    int token = 0;
    for (int b = 0; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      int first = token;
      while (token < page.tokens().size() && page.tokens().start(token) < block.span().end()) {
        token++;
      }
      if (token == first) {
        continue;
      }
      Credit rights = b >= blocks.size() - EDGE ? wires.rights(first, token) : null;
      if (rights != null) {
        credits.add(rights);
        continue;
      }
      switch (block.kind()) {
        case BYLINE -> credits.addAll(writers.in(first, token));
        case CREDIT -> pictures(first, token, block.span(), credits);
        case CAPTION -> caption(first, token, credits);
        case PARAGRAPH, LIST_ITEM, BLOCK_QUOTE -> {
          if (paragraphs++ < EDGE) {
            credits.addAll(wires.dateline(first, token));
          }
        }
        case HEADLINE, DECK, SUBHEAD -> {}
      }
    }
    return credits;
  }

  /// The credit that ends a caption: "(AP Photo/Jane Doe)", "Photo by Jane Doe", "Image: Jane Doe."
  private void caption(int first, int end, List<Credit> credits) {
    int last = end - 1;
    while (last > first && page.isStop(last)) {
      last--;
    }
    char close = page.tokens().first(last);
    if (close == ')' || close == ']') {
      int open = last - 1;
      while (open > first && "([".indexOf(page.tokens().first(open)) < 0) {
        open--;
      }
      if (open > first && last - open < 16) {
        pictures(open + 1, last, page.tokens().span(open + 1, last), credits);
      }
      return;
    }
    for (int i = last - 1; i > first && last - i < 12; i--) {
      boolean leads = page.isColon(i) || page.is(i, "by") || page.is(i, "courtesy");
      boolean picture = page.has(i - 1, Lexicon.PHOTO) && page.tag(i - 1).isNoun();
      if (leads && picture && page.isStop(i - 2)) {
        pictures(i - 1, last + 1, page.tokens().span(i - 1, last + 1), credits);
        return;
      }
    }
  }

  private void pictures(int first, int end, Span evidence, List<Credit> credits) {
    int start = first;
    while (start < end) {
      while (start < end && (isBetween(start) || page.is(start, "of") || page.is(start, "the"))) {
        start++;
      }
      int stop = start;
      while (stop < end && (!isBetween(stop) || isImages(stop, start))) {
        stop++;
      }
      if (stop > start && stop - start <= LONGEST_NAME) {
        credits.add(new Credit(Source.Part.PHOTO, page.tokens().span(start, stop), evidence));
      }
      start = Math.max(stop, start + 1);
    }
  }

  /// "Getty Images" is a name.
  private boolean isImages(int i, int start) {
    return i > start && page.isCapital(i) && page.is(i, "images");
  }

  private boolean isBetween(int i) {
    return page.has(i, Lexicon.PHOTO)
        || !page.tokens().isWord(i)
        || page.tag(i) == Tag.CC
        || page.is(i, "for")
        || Character.isDigit(page.tokens().first(i));
  }
}
