package ontherecord.export;

import java.util.Optional;
import ontherecord.say.Message;
import ontherecord.text.Article;
import ontherecord.text.Glyphs;
import ontherecord.text.Span;

/// Says which article a file is about where it is not the one on screen, and how the two differ.
final class OtherText {

  private static final int SHOWN = 40;
  private static final int SAME_START = 60;

  private OtherText() {}

  /// @param name what the file calls its article; may be empty
  /// @param text that article's
  static Message of(String name, String text, Article article) {
    String here = article.text();
    int same = 0;
    while (same < Math.min(text.length(), here.length())
        && text.charAt(same) == here.charAt(same)) {
      same++;
    }
    String called = name.isBlank() ? start(text, 0) : Excerpt.printable(name);
    if (same < Math.min(SAME_START, here.length())) {
      return Message.of("import.other", called, start(text, 0));
    }
    int word = same;
    while (word > 0 && Glyphs.isWordPart(here.charAt(word - 1))) {
      word--;
    }
    String paragraph = Integer.toString(article.paragraphAt(Math.max(0, same - 1)));
    return Message.of(
        "import.other.version", called, paragraph, start(text, word), start(here, word));
  }

  /// @param source what annotations call their article
  /// @param exact words that they quote from it
  static Message of(String source, Optional<String> exact) {
    return exact
        .map(it -> Message.of("import.other.quotes", source, start(it, 0)))
        .orElseGet(() -> Message.of("import.other.source", source));
  }

  /// Some words from `from` on, on one line.
  static String start(String text, int from) {
    String rest = text.substring(from, Math.min(text.length(), from + 4 * SHOWN));
    String line = Excerpt.printable(rest).replaceAll("\\s++", " ").strip();
    if (line.length() <= SHOWN) {
      return line;
    }
    int space = line.lastIndexOf(' ', SHOWN);
    Span shown = new Span(0, space > 0 ? space : line.offsetByCodePoints(0, SHOWN / 2));
    return shown.of(line) + "…";
  }
}
