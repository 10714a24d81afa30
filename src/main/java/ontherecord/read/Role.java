package ontherecord.read;

/// What the tag, the attributes and the names that a page's makers gave an element say of it.
enum Role {
  PLAIN,
  /// Stated to hold the article's text, in words that are there for that.
  STATED_BODY,
  /// Named as what holds an article's text.
  NAMED_BODY,
  /// What stands around articles: navigation, advertisements, comments, related links.
  FURNITURE,
  CAPTION,
  CREDIT,
  BYLINE,
  DECK,
  /// Words of the article, set large beside it.
  PULL_QUOTE;

  boolean isBody() {
    return this == STATED_BODY || this == NAMED_BODY;
  }
}
