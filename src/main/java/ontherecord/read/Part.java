package ontherecord.read;

import java.util.function.ToIntFunction;
import ontherecord.text.Block.Kind;
import org.jspecify.annotations.Nullable;

/// An element of a web page, as far as it matters to what the article is. Parts are numbered in the
/// page's order, so that those inside one follow it up to its end; whatever is asked of all parts
/// is worked out once for each, from the parts inside it or from the one around it.
final class Part {

  /// A whole article is no caption and no byline, whatever it is called.
  private static final int LONGEST_PIECE = 600;

  final @Nullable Part around;
  final int number;
  final String tag;

  /// The names that the page's makers gave it.
  final String names;

  final Role role;

  /// The number after the last part inside.
  int end;

  /// How many letters there are inside, and how many of them are in links.
  int letters;

  int linked;

  /// How many passages there are inside.
  int passages;

  /// What it is for the words inside: its own role, or that of the part around it.
  Role meaning = Role.PLAIN;

  Kind kind = Kind.PARAGRAPH;

  /// Whether it is in a list or a table that is made of links.
  boolean inLinks;

  /// How much running text is inside.
  int prose;

  /// Whether something inside is said to be the article's text.
  boolean holdsBody;

  /// The number of the nearest part at or around this one that is furniture, or -1.
  int furniture = -1;

  /// How much the text inside is like an article's, and how near it stands.
  double worth;

  /// The number of the main part that it is in, or -1.
  int main = -1;

  Part(@Nullable Part around, int number, String tag, String names, Role role) {
    this.around = around;
    this.number = number;
    this.tag = tag;
    this.names = names;
    this.role = role;
  }

  boolean holds(Part other) {
    return number <= other.number && other.number < end;
  }

  /// What the part around says, or `none` where there is none.
  int above(ToIntFunction<Part> what, int none) {
    return around == null ? none : what.applyAsInt(around);
  }

  boolean isInSameFigure(Part other) {
    Part figure = this;
    while (figure != null && !figure.tag.equals("figure")) {
      figure = figure.around;
    }
    return figure != null && figure.holds(other);
  }

  /// Works out what it means for the words inside, after that was done for the part around.
  void settle() {
    boolean isCaption = tag.equals("figcaption");
    if (letters < LONGEST_PIECE || isCaption) {
      meaning = role != Role.PLAIN || around == null ? role : around.meaning;
    }
    Kind above = around == null ? Kind.PARAGRAPH : around.kind;
    kind =
        switch (tag) {
          case "h1", "h2", "h3", "h4", "h5", "h6" -> Kind.SUBHEAD;
          case "li", "dd", "dt" -> Kind.LIST_ITEM;
          case "blockquote" -> Kind.BLOCK_QUOTE;
          case "figure" -> Kind.CAPTION;
          case "article", "main", "section", "table", "pre" -> Kind.PARAGRAPH;
          default -> above;
        };
    inLinks =
        switch (tag) {
          case "ul", "ol", "table" -> 2 * linked > letters;
          default -> around != null && around.inLinks;
        };
  }
}
