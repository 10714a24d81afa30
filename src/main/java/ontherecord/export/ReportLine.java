package ontherecord.export;

import ontherecord.text.Glyphs;

/// One line of the report on an article, before it has the look of a format.
///
/// @param words on one line
public record ReportLine(Kind kind, String words) {

  /// What a line is.
  public enum Kind {
    TITLE,
    /// About the article: who wrote it, how much was found.
    ABOUT,
    /// A speaker, and how many quotations.
    SPEAKER,
    /// The words of a quotation, with their marks.
    QUOTATION,
    /// Who is credited, how we know, through whom.
    FACT,
    /// The sources or checks begin.
    HEADING,
    /// One source or check.
    ITEM
  }

  /// Whether it stands above the figure: the title, and what is said of the whole article.
  public boolean isAboveFigure() {
    return kind == Kind.TITLE || kind == Kind.ABOUT;
  }

  /// Whether it is read from right to left. Our own sentences are not, whoever is named in them.
  public boolean isRightToLeft() {
    return switch (kind) {
      case TITLE, QUOTATION -> Glyphs.isRightToLeft(words);
      case ABOUT, SPEAKER, FACT, HEADING, ITEM -> false;
    };
  }
}
