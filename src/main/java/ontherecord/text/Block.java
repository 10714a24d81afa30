package ontherecord.text;

/// A piece of an article with a part to play in it: `new Block(HEADLINE, new Span(0, 34))`. Line
/// breaks around a block belong to none.
public record Block(Kind kind, Span span) {

  /// What a block is on the page.
  public enum Kind {
    HEADLINE,
    DECK,
    BYLINE,
    CAPTION,
    CREDIT,
    /// A heading within the text.
    SUBHEAD,
    PARAGRAPH,
    LIST_ITEM,
    /// A paragraph that the page sets apart as quoted, with or without marks.
    BLOCK_QUOTE;

    /// Whether it is running text.
    public boolean isBody() {
      return this == PARAGRAPH || this == LIST_ITEM || this == BLOCK_QUOTE;
    }
  }
}
