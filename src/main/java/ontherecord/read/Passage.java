package ontherecord.read;

import ontherecord.text.Block.Kind;

/// A run of text between two places where a page breaks the line and starts anew.
///
/// @param part the innermost block-level element that holds it
/// @param linked how many of its letters are in links
record Passage(Part part, String text, int linked) {

  Kind kind() {
    return switch (part.meaning) {
      case CAPTION -> Kind.CAPTION;
      case CREDIT -> Kind.CREDIT;
      case BYLINE -> Kind.BYLINE;
      default -> part.kind;
    };
  }

  boolean isMostlyLinks() {
    return 2 * linked > text.length();
  }

  int length() {
    return text.length();
  }
}
