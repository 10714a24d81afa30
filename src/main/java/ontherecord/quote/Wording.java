package ontherecord.quote;

import ontherecord.text.Span;

/// The words that a speaker or source is shown by. It is always plain whose they are: a slice of
/// the article, or what the user typed, which is never passed off as the article's.
public sealed interface Wording {

  /// The article's own words, where they stand.
  record Verbatim(Span span) implements Wording {}

  /// The user's words, which need not stand in the article at all.
  ///
  /// @param text on one line, not blank
  record Typed(String text) implements Wording {

    public Typed {
      if (text.isBlank()) {
        throw new IllegalArgumentException("a name has letters");
      }
      text = text.strip().replaceAll("\\s++", " ");
    }
  }

  static Wording at(Span span) {
    return new Verbatim(span);
  }

  static Wording typed(String text) {
    return new Typed(text);
  }

  /// Whether the user typed it.
  default boolean isTyped() {
    return this instanceof Typed;
  }
}
