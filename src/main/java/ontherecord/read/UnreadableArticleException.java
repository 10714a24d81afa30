package ontherecord.read;

/// A file or text that cannot be read as an article, for a reason that the reader can mend.
public final class UnreadableArticleException extends Exception {

  private static final long serialVersionUID = 1L;

  /// Why it could not be read; the window and the command say it in words, by the bundle
  /// `ontherecord/messages`, key `unreadable.NAME` in lower case.
  public enum Why {
    MISSING,
    FOLDER,
    /// A pipe, a device.
    NOT_A_FILE,
    NOT_PERMITTED,
    EMPTY,
    NOT_TEXT,
    TOO_LARGE,
    FAILED
  }

  private final String name;
  private final Why why;

  public UnreadableArticleException(String name, Why why) {
    super(name + ": " + why);
    this.name = name;
    this.why = why;
  }

  /// What was to be read, as the user called it.
  public String name() {
    return name;
  }

  public Why why() {
    return why;
  }
}
