package ontherecord.export;

import java.io.IOException;
import ontherecord.say.Messages;

/// A file that says nothing of the article that it was brought to.
public final class ImportException extends IOException {

  private static final long serialVersionUID = 1L;

  /// Why; in words it is the message `import.why.NAME` in lower case.
  public enum Why {
    /// No JSON, or not of ours.
    NOT_OURS,
    /// It is about another article.
    OTHER_ARTICLE
  }

  private final Why why;

  ImportException(Why why) {
    super(why.name());
    this.why = why;
  }

  public Why why() {
    return why;
  }

  /// Why, and what to do, in plain words.
  public String reason() {
    return switch (why) {
      case NOT_OURS -> Messages.text("import.why.not_ours");
      case OTHER_ARTICLE -> Messages.text("import.why.other_article");
    };
  }
}
