package ontherecord.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ontherecord.read.UnreadableArticleException.Why;
import ontherecord.text.Article;
import ontherecord.text.Block;
import ontherecord.text.Block.Kind;
import ontherecord.text.Glyphs;
import ontherecord.text.Origin;
import ontherecord.text.Span;
import ontherecord.text.Typesetting;
import ontherecord.text.Typesetting.Join;

/// An article whose blocks come one after another, as a format tells them. Its text is their words
/// with a blank line between; a credit stands right below its caption.
final class Draft {

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Integer> pages = new ArrayList<>();
  private final List<Join> joins = new ArrayList<>();

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

  /// Adds a block that stood on paper.
  ///
  /// @param words without white space around them
  /// @param set the pages that start in `words`, and what was left out of them
  Draft add(Kind kind, String words, Typesetting set) {
    add(kind, words);
    int start = text.length() - words.length();
    set.pages().forEach(it -> pages.add(start + it));
    set.joins().forEach(it -> joins.add(new Join(start + it.offset(), it.removed())));
    return this;
  }

  /// How many UTF-16 units there are so far.
  int length() {
    return text.length();
  }

  boolean isEmpty() {
    return blocks.isEmpty();
  }

  /// All words so far, where there are any.
  Optional<String> words() {
    return blocks.isEmpty() ? Optional.empty() : Optional.of(text.toString());
  }

  /// The article, with what its plain paragraphs tell by their words.
  Article refined(Origin origin) throws UnreadableArticleException {
    Article told = article(origin);
    List<Block> refined = ToldBlocks.of(told.text(), told.blocks());
    return new Article(origin, told.text(), refined, told.typesetting());
  }

  /// The article, with the blocks as they were added.
  Article article(Origin origin) throws UnreadableArticleException {
    if (blocks.isEmpty()) {
      throw new UnreadableArticleException(origin.name(), Why.EMPTY);
    }
    String words = text.toString();
    if (Characters.areNoText(words)) {
      throw new UnreadableArticleException(origin.name(), Why.NOT_TEXT);
    }
    return new Article(origin, words, blocks, new Typesetting(pages, joins));
  }
}
