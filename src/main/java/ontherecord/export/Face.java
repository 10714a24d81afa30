package ontherecord.export;

/// How a line of the report looks on paper, in points.
///
/// @param ink from 0, black, to 1, white
/// @param indent from the left
/// @param before the room above it
public record Face(Family family, double size, double ink, double indent, double before) {

  /// The ink of words that are read.
  public static final double INK = 0.1;

  /// The ink of words that stand beside them.
  public static final double FAINT = 0.36;

  /// The ink of the line beside a quotation.
  public static final double RULE = 0.75;

  /// The room that a line takes for each that its letters do.
  public static final double LEADING = 1.1;

  /// What a line is set in.
  public enum Family {
    SERIF,
    SANS,
    BOLD
  }

  /// The look of the lines of a kind.
  public static Face of(ReportLine.Kind kind) {
    return switch (kind) {
      case TITLE -> new Face(Family.SERIF, 22, INK, 0, 0);
      case ABOUT -> new Face(Family.SANS, 9, FAINT, 0, 3);
      case SPEAKER, HEADING -> new Face(Family.BOLD, 11.5, INK, 0, 15);
      case QUOTATION -> new Face(Family.SERIF, 11, INK, 12, 10);
      case FACT -> new Face(Family.SANS, 8.5, FAINT, 12, 3);
      case ITEM -> new Face(Family.SANS, 9, INK, 12, 4);
    };
  }
}
