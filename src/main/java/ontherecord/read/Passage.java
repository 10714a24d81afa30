package ontherecord.read;

import ontherecord.text.Block.Kind;

/// A run of text between two places where a page breaks the line and starts anew.
///
/// @param part the innermost block-level element that holds it
/// @param linked how many of its letters are in links
record Passage(Part part, String text, int linked) {

  /// A whole article is none of these, whatever it is called.
  private static final int LONGEST_PIECE = 600;

  /// What the nearest part with a meaning is.
  Role role() {
    for (Part here = part;
        here != null && (here.letters < LONGEST_PIECE || here.tag.equals("figcaption"));
        here = here.parent) {
      if (here.role != Role.PLAIN) {
        return here.role;
      }
    }
    return Role.PLAIN;
  }

  Kind kind() {
    switch (role()) {
      case CAPTION -> {
        return Kind.CAPTION;
      }
      case CREDIT -> {
        return Kind.CREDIT;
      }
      case BYLINE -> {
        return Kind.BYLINE;
      }
      default -> {}
    }
    for (Part here = part; here != null; here = here.parent) {
      switch (here.tag) {
        case "h1", "h2", "h3", "h4", "h5", "h6" -> {
          return Kind.SUBHEAD;
        }
        case "li", "dd", "dt" -> {
          return Kind.LIST_ITEM;
        }
        case "blockquote" -> {
          return Kind.BLOCK_QUOTE;
        }
        case "article", "main", "body", "section" -> {
          return Kind.PARAGRAPH;
        }
        default -> {}
      }
    }
    return Kind.PARAGRAPH;
  }

  boolean isMostlyLinks() {
    return 2 * linked > text.length();
  }
}
