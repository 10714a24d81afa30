package ontherecord.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Optional;
import ontherecord.text.Fact;
import ontherecord.text.Glyphs;

/// A page that needs nothing else: its look is in it, it runs nothing and loads nothing.
final class HtmlPage {

  private final Markup html;
  private boolean isOpen;

  HtmlPage(OutputStream out) throws IOException {
    this.html = new Markup(out);
  }

  /// Begins an article; the first one names the page.
  Markup article(Excerpt excerpt, String look) throws IOException {
    String title = excerpt.title().orElse(excerpt.article().origin().name());
    if (!isOpen) {
      isOpen = true;
      html.raw("<!DOCTYPE html>\n").open("html").open("head").empty("meta", "charset", "utf-8");
      html.empty(
          "meta",
          "http-equiv",
          "Content-Security-Policy",
          "content",
          "default-src 'none'; style-src 'unsafe-inline'");
      html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
      html.element("title", title).open("style").raw(look()).close().close();
      html.raw("\n").open("body");
    }
    Optional<String> language =
        excerpt
            .stated(Fact.Kind.LANGUAGE)
            .filter(it -> it.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]+)*"));
    return html.raw("\n").open("article", "class", look, "lang", language.orElse(""));
  }

  /// "rtl" where words are read from right to left.
  static String direction(String words) {
    return Glyphs.isRightToLeft(words) ? "rtl" : "";
  }

  void close() throws IOException {
    if (isOpen) {
      html.close().close();
    }
    html.raw("\n").flush();
  }

  private static String look() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            HtmlPage.class.getResourceAsStream("/ontherecord/export/page.css"))) {
      return "\n" + new String(in.readAllBytes(), UTF_8);
    }
  }
}
