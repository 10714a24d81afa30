package ontherecord.extract;

import java.util.ArrayList;
import java.util.List;
import ontherecord.quote.Source;
import ontherecord.text.Block;
import ontherecord.text.Span;

/// Finds who wrote the article and who supplied its pictures, in the blocks that say so.
final class Credits {

  /// A name with its part, and the words that show it.
  record Credit(Source.Part part, Span name, Span evidence) {}

  private final Page page;

  Credits(Page page) {
    this.page = page;
  }

  List<Credit> all() {
    List<Credit> credits = new ArrayList<>(2);
    int token = 0;
    for (Block block : page.article().blocks()) {
      int first = token;
      while (token < page.tokens().size() && page.tokens().start(token) < block.span().end()) {
        token++;
      }
      if (block.kind() == Block.Kind.BYLINE) {
        byline(first, token, credits);
      } else if (block.kind() == Block.Kind.CREDIT) {
        photo(first, token, block.span(), credits);
      }
    }
    return credits;
  }

  private void byline(int first, int end, List<Credit> credits) {
    int start = first;
    while (start < end
        && (page.is(start, "by") || page.is(start, "from") || !page.tokens().isWord(start))) {
      start++;
    }
    int stop = start;
    while (stop < end && !isBreak(stop) && stop - start < 12) {
      stop++;
    }
    if (stop > start) {
      Span name = page.tokens().span(start, stop);
      credits.add(new Credit(Source.Part.BYLINE, name, name));
    }
  }

  private boolean isBreak(int i) {
    return page.isComma(i)
        || "|;/".indexOf(page.tokens().first(i)) >= 0
        || (page.isDash(i) && page.tokens().end(i) - page.tokens().start(i) == 1)
        || page.isColon(i);
  }

  private void photo(int first, int end, Span block, List<Credit> credits) {
    int start = first;
    while (start < end) {
      while (start < end && (page.has(start, Lexicon.PHOTO) || !page.tokens().isWord(start))) {
        start++;
      }
      int stop = start;
      while (stop < end && page.tokens().isWord(stop) && !page.has(stop, Lexicon.PHOTO)) {
        stop++;
      }
      if (stop > start && stop - start <= 6) {
        credits.add(new Credit(Source.Part.PHOTO, page.tokens().span(start, stop), block));
      }
      start = Math.max(stop, start + 1);
    }
  }
}
