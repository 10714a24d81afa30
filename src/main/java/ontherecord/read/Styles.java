package ontherecord.read;

import java.util.Locale;
import java.util.Optional;
import ontherecord.text.Block.Kind;

/// What the name of a paragraph's style says of the paragraph: "Heading 1", "Block Text",
/// "Text_20_body".
final class Styles {

  private Styles() {}

  /// What a paragraph in the style called `name` is, where that name says it.
  static Optional<Kind> kind(String name) {
    String words = name.replace("_20_", " ").toLowerCase(Locale.ROOT).strip();
    return Optional.ofNullable(
        switch (words) {
          case "title", "headline" -> Kind.HEADLINE;
          case "subtitle", "deck", "standfirst", "subhead" -> Kind.DECK;
          case "caption", "illustration", "figure" -> Kind.CAPTION;
          case "byline", "author" -> Kind.BYLINE;
          case "credit", "photo credit" -> Kind.CREDIT;
          case "quote", "intense quote", "quotations", "block text", "block quotation" ->
              Kind.BLOCK_QUOTE;
          default ->
              words.startsWith("heading")
                  ? Kind.SUBHEAD
                  : words.startsWith("list") ? Kind.LIST_ITEM : null;
        });
  }
}
