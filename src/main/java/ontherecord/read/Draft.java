package ontherecord.read;

import java.util.ArrayList;
import java.util.List;
import ontherecord.read.UnreadableArticleException.Why;
import ontherecord.text.Article;
import ontherecord.text.Block;
import ontherecord.text.Block.Kind;
import ontherecord.text.Glyphs;
import ontherecord.text.Origin;
import ontherecord.text.Span;

/// An article whose blocks come one after another, as a format tells them. Its text is their words
/// with a blank line between; a credit stands right below its caption.
final class Draft {

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();

  /// Adds a block; words that leave no ink add none.
  Draft add(Kind kind, String words) {
    int start = 0;
    int end = words.length();
    while (start < end && Glyphs.isBlank(words.charAt(start))) {
      start++;
    }
    while (end > start && Glyphs.isBlank(words.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      if (!blocks.isEmpty()) {
        boolean below = kind == Kind.CREDIT && blocks.getLast().kind() == Kind.CAPTION;
        text.append(below ? "\n" : "\n\n");
      }
      Span span = new Span(text.length(), text.length() + end - start);
      text.append(words, start, end);
      blocks.add(new Block(kind, span));
    }
    return this;
  }

  /// How many UTF-16 units there are so far.
  int length() {
    return text.length();
  }

  boolean isEmpty() {
    return blocks.isEmpty();
  }

  Article article(Origin origin) throws UnreadableArticleException {
    if (blocks.isEmpty()) {
      throw new UnreadableArticleException(origin.name(), Why.EMPTY);
    }
    String words = text.toString();
    if (Characters.areNoText(words)) {
      throw new UnreadableArticleException(origin.name(), Why.NOT_TEXT);
    }
    return new Article(origin, words, blocks);
  }
}
