package ontherecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Speaker;
import ontherecord.say.Messages;
import ontherecord.text.Block;

/// The articles with their quotations marked, and beside them who said what.
final class HtmlExport implements Writing {

  private final HtmlPage page;
  private int written;

  HtmlExport(OutputStream out) throws IOException {
    this.page = new HtmlPage(out);
  }

  @Override
  public void add(Excerpt excerpt) throws IOException {
    written++;
    String prefix = "a" + written + "-";
    Parts parts = new Parts(excerpt);
    Markup html = page.article(excerpt, "");
    html.open("main");
    for (int i = 0; i < parts.blocks().size(); i++) {
      block(excerpt, parts, i, prefix, html);
    }
    html.close();
    speakers(excerpt, prefix, html);
    html.close();
  }

  @Override
  public void close() throws IOException {
    page.close();
  }

  private static void block(Excerpt excerpt, Parts parts, int index, String prefix, Markup html)
      throws IOException {
    Block block = parts.blocks().get(index);
    String tag =
        switch (block.kind()) {
          case HEADLINE -> "h1";
          case SUBHEAD -> "h2";
          case BLOCK_QUOTE -> "blockquote";
          case DECK, BYLINE, CAPTION, CREDIT, PARAGRAPH, LIST_ITEM -> "p";
        };
    String direction = HtmlPage.direction(excerpt.article().words(block.span()));
    html.raw("\n").open(tag, "class", Excerpt.word(block.kind()), "dir", direction);
    parts.tell(
        index,
        new Parts.Teller() {
          @Override
          public void open(Parts.Part part) throws IOException {
            Quotation quotation = part.quotation();
            html.open(
                "mark",
                "id",
                part.number() == 1 ? prefix + quotation.id() : "",
                "class",
                Excerpt.word(quotation.form()),
                "title",
                excerpt.credit(quotation));
          }

          @Override
          public void text(String words) throws IOException {
            html.text(words);
          }

          @Override
          public void close(Parts.Part part) throws IOException {
            html.close();
          }
        });
    html.close();
  }

  private static void speakers(Excerpt excerpt, String prefix, Markup html) throws IOException {
    QuotedArticle quoted = excerpt.quoted();
    html.raw("\n").open("aside");
    for (Map.Entry<Speaker, List<Quotation>> each : excerpt.bySpeaker().entrySet()) {
      Speaker speaker = each.getKey();
      String name = quoted.name(speaker);
      String shown = speaker.name().isTyped() ? Messages.text("report.typed", name) : name;
      html.element("h3", shown, "dir", HtmlPage.direction(name));
      links(excerpt, each.getValue(), prefix, html);
    }
    List<Quotation> uncredited = excerpt.uncredited();
    if (!uncredited.isEmpty()) {
      html.element("h3", Messages.text("quotations.nobody"));
      links(excerpt, uncredited, prefix, html);
    }
    html.close();
  }

  private static void links(Excerpt excerpt, List<Quotation> quotations, String prefix, Markup html)
      throws IOException {
    html.open("ol");
    for (Quotation quotation : quotations) {
      html.open("li", "class", Excerpt.word(quotation.form()));
      String words = excerpt.words(quotation);
      html.element(
          "a", words, "href", "#" + prefix + quotation.id(), "dir", HtmlPage.direction(words));
      html.element("small", excerpt.credit(quotation)).close();
    }
    html.close();
  }
}
