package ontherecord.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import ontherecord.edit.Correction;
import ontherecord.extract.QuotationExtractor;
import ontherecord.fixtures.CrowdArticle;
import ontherecord.fixtures.GoldArticle;
import ontherecord.fixtures.MarketArticle;
import ontherecord.fixtures.OpenWindow;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.text.Article;
import ontherecord.text.Block;
import ontherecord.text.Fact;
import ontherecord.text.Origin;
import ontherecord.text.Span;
import ontherecord.text.Typesetting;

/// States of the window with several articles, or with one that is not plain text.
final class Several {

  private static final QuotationExtractor EXTRACTOR = new QuotationExtractor();

  private static final List<String> HEADLINES =
      List.of(
          "Harbour town fights for its pier",
          "Mayor “surprised” by the cost of wood, and says that nobody had told her of it",
          "Council to vote in May",
          "What the keepers say",
          "A letter, and who wrote it");

  private Several() {}

  static void seven(OpenWindow it) {
    QuotedArticle example = GoldArticle.read();
    it.desk.add(List.of(MarketArticle.named("market"), example, CrowdArticle.read()));
    it.desk.add(numbered(4));
    it.desk.open(example);
    it.desk.select(example.quotations().get(3));
  }

  static void hundreds(OpenWindow it) {
    seven(it);
    it.desk.add(numbered(800));
  }

  static void folded(OpenWindow it) {
    seven(it);
    if (it.scene.lookup("#articles-title") instanceof ToggleButton title) {
      title.setSelected(false);
    }
  }

  static void zoomed(OpenWindow it) {
    seven(it);
    while (it.appearance.zoomProperty().get() < 1.5) {
      it.appearance.zoomIn();
    }
  }

  private static List<QuotedArticle> numbered(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> {
          String headline = HEADLINES.get(i % HEADLINES.size());
          String text = headline + "\n\n“We wait for word " + i + ",” said Tom Reed.";
          Span body = new Span(headline.length() + 2, text.length());
          Origin origin = Origin.of("post-" + i, "post-" + i + ".html", "00" + i);
          return EXTRACTOR.extract(
              new Article(
                  i % 2 == 0
                      ? origin.with(List.of(new Fact(Fact.Kind.PUBLISHER, "Harbour Post", "page")))
                      : origin,
                  text,
                  List.of(
                      new Block(Block.Kind.HEADLINE, new Span(0, headline.length())),
                      new Block(Block.Kind.PARAGRAPH, body))));
        })
        .toList();
  }

  /// An article with every kind of block, on pages, with words that are read from right to left.
  static QuotedArticle article() {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    add(text, blocks, Block.Kind.HEADLINE, "Harbour town fights for its pier");
    add(text, blocks, Block.Kind.DECK, "The wood is old, and nobody wants to pay for it");
    add(text, blocks, Block.Kind.BYLINE, "By Jo Wu");
    add(
        text,
        blocks,
        Block.Kind.PARAGRAPH,
        "“The pier stays where it is,” said Ann Lee, the mayor of Norham. She named three "
            + "things that the council has to do before the summer:");
    add(text, blocks, Block.Kind.LIST_ITEM, "ask the keepers what they saw");
    add(
        text,
        blocks,
        Block.Kind.LIST_ITEM,
        "find wood that lasts longer than the last, which had to be replaced after nine winters, "
            + "and a builder who says so in writing");
    add(text, blocks, Block.Kind.LIST_ITEM, "vote");
    add(text, blocks, Block.Kind.SUBHEAD, "A letter from the keepers");
    add(
        text,
        blocks,
        Block.Kind.BLOCK_QUOTE,
        "Nobody has asked us. We have kept this pier for forty years, and we know every plank of "
            + "it; we ask to be heard before anything is sold.");
    int second = text.length();
    add(
        text,
        blocks,
        Block.Kind.PARAGRAPH,
        "قال العمدة: «الرصيف باقٍ في مكانه»، وأضاف أن المجلس سيصوت في مايو 2026.");
    add(text, blocks, Block.Kind.PARAGRAPH, "ראש העיר אמרה: “המזח יישאר במקומו”, ואז הלכה.");
    add(
        text,
        blocks,
        Block.Kind.PARAGRAPH,
        "“الرصيف باق في مكانه.” said Olof Berg, who leads the council.");
    add(text, blocks, Block.Kind.PARAGRAPH, "“We cannot pay,” Berg told the Harbour Gazette.");
    Origin origin =
        new Origin(
            "pier",
            "pier.html",
            "7d575e886dc2c1897d575e886dc2c1897d575e886dc2c1897d575e886dc2c189",
            OptionalLong.of(48_213),
            List.of(
                new Fact(Fact.Kind.PUBLISHER, "Harbour Post", "JSON-LD publisher.name"),
                new Fact(Fact.Kind.PUBLISHED, "2026-06-04T10:00:00+01:00", "JSON-LD datePublished"),
                new Fact(Fact.Kind.MODIFIED, "2026-06-05T07:12:00+01:00", "meta og:updated"),
                new Fact(
                    Fact.Kind.ADDRESS,
                    "https://www.harbourpost.example/news/2026/06/04/harbour-town-fights-for-its-pier",
                    "link rel=canonical"),
                new Fact(Fact.Kind.LANGUAGE, "en-GB", "html lang"),
                new Fact(
                    Fact.Kind.FETCHED,
                    "2026-06-06T09:30:00Z",
                    "https://www.harbourpost.example/news/2026/06/04/harbour-town-fights-for-its-pier")));
    return new QuotationExtractor()
        .extract(
            new Article(
                origin, text.toString(), blocks, new Typesetting(List.of(0, second), List.of())));
  }

  private static void add(StringBuilder text, List<Block> blocks, Block.Kind kind, String words) {
    text.append(text.isEmpty() ? "" : "\n\n");
    blocks.add(new Block(kind, new Span(text.length(), text.length() + words.length())));
    text.append(words);
  }

  static void kinds(OpenWindow it) {
    it.desk.open(article());
    it.desk.goToParagraph(4);
  }

  static void stated(OpenWindow it) {
    QuotedArticle article = article();
    it.desk.open(article);
    it.desk.select(article.quotations().getLast());
  }

  /// The last quotation of the article on screen.
  static Quotation last(OpenWindow it) {
    return it.desk.place().orElseThrow().open().quotations().getLast();
  }

  static void fillIn(OpenWindow it) {
    if (it.scene.lookup("#fill-in") instanceof Hyperlink fill) {
      fill.fire();
    }
    if (it.scene.lookup("#origin-" + Fact.Kind.PUBLISHER.name().toLowerCase(Locale.ROOT))
        instanceof TextField field) {
      field.setText("Israel National News");
    }
  }

  static void say(OpenWindow it) {
    it.desk.correct(new Correction.FillOrigin(Fact.Kind.PUBLISHER, "Israel National News"));
    it.desk.correct(new Correction.FillOrigin(Fact.Kind.PUBLISHED, "25 September 2013"));
  }
}
