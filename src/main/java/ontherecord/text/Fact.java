package ontherecord.text;

/// Something that a file states about where its article came from, and where in the file it says
/// so: `new Fact(PUBLISHER, "Harbour Post", "meta og:site_name")`.
///
/// @param value as it is stated, without the white space around it
/// @param where the place in the file, in the words of its format
public record Fact(Kind kind, String value, String where) {

  /// What is stated.
  public enum Kind {
    /// The outlet.
    PUBLISHER,
    /// A writer; there may be several.
    AUTHOR,
    /// When it was published.
    PUBLISHED,
    /// When it was last changed.
    MODIFIED,
    /// Its address on the web.
    ADDRESS,
    /// The language it is written in, as a tag such as "en-GB".
    LANGUAGE
  }

  /// Where a fact stands that no file states: with the user.
  private static final String USER = "set by you";

  /// A fact that the user filled in.
  public static Fact byUser(Kind kind, String value) {
    return new Fact(kind, value.strip(), USER);
  }

  /// Whether the user filled it in.
  public boolean isByUser() {
    return where.equals(USER);
  }
}
