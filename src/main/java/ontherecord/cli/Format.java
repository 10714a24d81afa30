package ontherecord.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import ontherecord.export.ArticleJson;
import ontherecord.export.Excerpt;
import ontherecord.export.JsonArray;
import ontherecord.quote.QuotedArticle;
import ontherecord.store.JsonEncoder;

/// How results are printed.
enum Format {
  /// One indented array.
  JSON(JsonArray.FIRST, JsonArray.BETWEEN, "", JsonArray.LAST, JsonArray.NONE),
  /// One object a line.
  JSONL("", "", "\n", "", ""),
  /// For people, who need no window.
  TEXT("", "\n\n", "", "", "");

  private final String first;
  private final String between;
  private final String each;
  private final String last;
  private final String none;

  /// @param first stands before the first result
  /// @param between stands between two
  /// @param each stands after each
  /// @param last stands after the last
  /// @param none stands for no result at all
  Format(String first, String between, String each, String last, String none) {
    this.first = first;
    this.between = between;
    this.each = each;
    this.last = last;
    this.none = none;
  }

  /// What stands before a result.
  String before(boolean isFirst) {
    return isFirst ? first : between;
  }

  /// What stands after each result.
  String after() {
    return each;
  }

  /// What stands at the end.
  String end(boolean isEmpty) {
    return isEmpty ? none : last;
  }

  /// One article, as UTF-8.
  ByteArrayOutputStream printed(QuotedArticle quoted) {
    if (this != TEXT) {
      return object(json -> ArticleJson.write(Excerpt.of(quoted), json));
    }
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    printed.writeBytes(TextReport.of(quoted).getBytes(StandardCharsets.UTF_8));
    return printed;
  }

  /// One object of another kind than an article.
  ByteArrayOutputStream object(JsonEncoder.Content content) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try {
      JsonArray.object(printed, this == JSON, content);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return printed;
  }
}
