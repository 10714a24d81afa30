package ontherecord.export;

import java.io.IOException;
import ontherecord.say.Message;

/// A file that says nothing of the article that it was brought to.
public final class ImportException extends IOException {

  private static final long serialVersionUID = 1L;

  /// Why.
  public enum Why {
    /// No JSON, or none that is known here.
    NOT_OURS,
    /// It is about another article.
    OTHER_ARTICLE,
    /// Nothing that it marks stands in this article.
    NOTHING_PLACED
  }

  private final Why why;
  private final transient Message reason;

  private ImportException(Why why, Message reason) {
    super(why.name());
    this.why = why;
    this.reason = reason;
  }

  static ImportException notOurs() {
    return new ImportException(Why.NOT_OURS, Message.of("import.why.not_ours"));
  }

  /// @param which the other article, and how it differs
  static ImportException otherArticle(Message which) {
    return new ImportException(
        Why.OTHER_ARTICLE, Message.of("import.why.other_article", which.text()));
  }

  /// @param marks in words, how many there are and why none is placed
  static ImportException nothingPlaced(String marks) {
    return new ImportException(Why.NOTHING_PLACED, Message.of("import.why.nothing_placed", marks));
  }

  public Why why() {
    return why;
  }

  /// Why, and what to do, in plain words.
  public String reason() {
    return reason.text();
  }
}
