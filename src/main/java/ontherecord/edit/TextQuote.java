package ontherecord.edit;

import ontherecord.text.Span;

/// Words of an article with what stands before and after them, as in a text quote selector of the
/// W3C: it finds them again in another version of the article.
///
/// @param start where they stood
/// @param exact the words
/// @param prefix up to 32 units before them
/// @param suffix up to 32 units after them
public record TextQuote(int start, String exact, String prefix, String suffix) {

  private static final int CONTEXT = 32;

  /// The words at `span` of `text`.
  public static TextQuote of(Span span, String text) {
    return new TextQuote(
        span.start(),
        span.of(text),
        text.substring(Math.max(0, span.start() - CONTEXT), span.start()),
        text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)));
  }

  /// Where they stood.
  public Span span() {
    return new Span(start, start + exact.length());
  }
}
