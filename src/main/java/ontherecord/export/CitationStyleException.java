package ontherecord.export;

import ontherecord.say.Messages;

/// A file that is no style to cite by.
public final class CitationStyleException extends Exception {

  private static final long serialVersionUID = 1L;

  /// Why; in words it is the message `style.why.NAME` in lower case.
  public enum Why {
    /// No style in the Citation Style Language, or one that cannot be worked with.
    NO_STYLE,
    /// It only names another style, which would have to be fetched.
    DEPENDENT,
    TOO_LARGE
  }

  private final Why why;

  CitationStyleException(Why why) {
    super(why.name());
    this.why = why;
  }

  public Why why() {
    return why;
  }

  /// Why, and what to do, in plain words.
  public String reason() {
    return switch (why) {
      case NO_STYLE -> Messages.text("style.why.no_style");
      case DEPENDENT -> Messages.text("style.why.dependent");
      case TOO_LARGE -> Messages.text("style.why.too_large");
    };
  }
}
