package ontherecord.extract;

import ontherecord.text.Tokens;
import ontherecord.text.WordSet;

/// Tells the "and" and the commas inside the names of bodies from those between two: "Department of
/// Health and Social Care".
final class Fields {

  private static final WordSet FIELDS = WordSet.foldedWords(Fields.class, "fields.txt");

  private Fields() {}

  /// "the Centre for Irish AND Scottish Studies"
  static boolean joinsNations(Page page, int i) {
    return page.is(i, "and")
        && isNation(page, i - 1)
        && isNation(page, i + 1)
        && page.isCapital(i + 2);
  }

  private static boolean isNation(Page page, int i) {
    Tokens tokens = page.tokens();
    return page.isCapital(i)
        && (tokens.endsWith(i, "ish") || tokens.endsWith(i, "an") || tokens.endsWith(i, "ese"));
  }

  /// Whether the token is a field of work, in capitals.
  static boolean is(Page page, int i) {
    return page.isCapital(i) && page.tokens().isIn(i, FIELDS);
  }

  /// Whether the token joins two such fields.
  static boolean joins(Page page, int i) {
    boolean between = page.is(i, "and") || page.is(i, "&") || page.isComma(i);
    return between && is(page, i - 1) && is(page, i + 1);
  }
}
