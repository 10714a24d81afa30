package ontherecord.text;

/// Something that a file states about where its article came from, and where in the file it says
/// so: `new Fact(PUBLISHER, "Harbour Post", "meta og:site_name")`.
///
/// @param value as it is stated, without the white space around it
/// @param where the place in the file, in the words of its format
public record Fact(Kind kind, String value, String where) {

  private static final String USER = "user";
  private static final String PRINTED = "“";

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
    LANGUAGE,
    /// When a page was fetched from the web; `where` is the address that it came from.
    FETCHED
  }

  /// What no file states, but the reader says.
  public static Fact byUser(Kind kind, String value) {
    return new Fact(kind, value, USER);
  }

  /// What no file states, but a line of the article's own text says.
  public static Fact printed(Kind kind, String value, String line) {
    return new Fact(kind, value, PRINTED + line + "”");
  }

  /// Whether it was read from a line of the article's text, and is not stated about it.
  public boolean isPrinted() {
    return where.startsWith(PRINTED);
  }

  /// Whether the reader says so, and not the file.
  public boolean isByUser() {
    return where.equals(USER);
  }
}
