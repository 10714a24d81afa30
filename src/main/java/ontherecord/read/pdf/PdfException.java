package ontherecord.read.pdf;

/// A PDF whose text cannot be had.
public final class PdfException extends Exception {

  private static final long serialVersionUID = 1L;

  /// Why not.
  public enum Why {
    PASSWORD,
    DAMAGED,
    TOO_LARGE,
    /// Pages without text: pictures, or nothing.
    SCANNED
  }

  private final Why why;

  PdfException(Why why) {
    super(why.name());
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
