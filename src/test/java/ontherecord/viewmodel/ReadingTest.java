package ontherecord.viewmodel;

import static ontherecord.fixtures.MarketArticle.ANN;
import static ontherecord.fixtures.MarketArticle.HERALD;
import static ontherecord.fixtures.MarketArticle.MESS;
import static ontherecord.fixtures.MarketArticle.MOVE;
import static ontherecord.fixtures.MarketArticle.TIME;
import static ontherecord.fixtures.MarketArticle.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import ontherecord.fixtures.HardArticles;
import ontherecord.fixtures.MarketArticle;
import ontherecord.quote.QuotedArticle;
import ontherecord.text.Article;
import ontherecord.text.Block;
import ontherecord.text.Origin;
import ontherecord.text.Span;
import ontherecord.viewmodel.Reading.Aim;
import org.junit.jupiter.api.Test;

class ReadingTest {

  private final Desk desk = new Desk();
  private final Find find = new Find(desk);
  private Optional<Reading> reading = Optional.empty();

  @Test
  void aNewArticleStartsAtItsTop() {
    desk.open(MarketArticle.named("market"));
    assertEquals(new Aim.Top(0), read());
  }

  @Test
  void leadsToTheSelectedQuotationAndBackToWhereTheReaderWas() {
    desk.open(MarketArticle.named("market"));
    read();
    desk.scrolledTo(17);
    desk.select(MESS);
    assertEquals(new Aim.BringUp(MESS.extent()), read());
    desk.leave();
    assertEquals(new Aim.Top(17), read());
  }

  @Test
  void staysWhileTheSameQuotationStaysSelected() {
    desk.open(MarketArticle.named("market"));
    desk.select(TIME);
    read();
    desk.show(Optional.of(TIME.form()));
    assertEquals(new Aim.Stay(), read());
  }

  @Test
  void leadsToWhatIsFoundEvenWhileAQuotationIsSelected() {
    desk.open(MarketArticle.named("market"));
    desk.select(TIME);
    read();
    find.textProperty().set("trader");
    assertEquals(new Aim.BringUp(at("trader")), read());
    find.clear();
    assertEquals(new Aim.Stay(), read());
  }

  @Test
  void leadsToTheWordsOfASource() {
    desk.open(MarketArticle.named("market"));
    read();
    desk.show(new Shown.All());
    assertEquals(new Aim.Stay(), read());
    desk.show(new Shown.Through(HERALD));
    assertEquals(new Aim.BringUp(at("the Herald")), read());
  }

  @Test
  void leadsToWhatASpeakerSaidUnlessSomeOfItIsInSight() {
    desk.open(MarketArticle.named("market"));
    read();
    desk.show(new Shown.By(ANN));
    Aim.BringUpAny any = new Aim.BringUpAny(List.of(TIME.extent(), MOVE.extent()));
    assertEquals(any, read());
    assertEquals(Optional.of(TIME.extent()), any.wanted(_ -> false));
    assertEquals(Optional.empty(), any.wanted(it -> it == MOVE.start()));
  }

  @Test
  void theSameArticleIsLaidOutOnce() {
    desk.open(MarketArticle.named("market"));
    read();
    Page page = reading.orElseThrow().page();
    desk.select(TIME);
    read();
    assertTrue(page == reading.orElseThrow().page());
  }

  @Test
  void noMoreLinesLeadToTheWordsThanThereIsRoomFor() {
    String text = "One.\nTwo.\nThree.\nFour is as long as it takes, and longer than a line.";
    desk.open(unquoted(text));
    read();
    Reading now = reading.orElseThrow();
    int four = text.indexOf("Four");
    int three = text.indexOf("Three");
    assertEquals(0, now.someLinesAbove(four, 720, 1_000));
    assertEquals(text.indexOf("Two"), now.someLinesAbove(four, 720, 60));
    assertEquals(three, now.someLinesAbove(four, 720, 30));
    assertEquals(four, now.someLinesAbove(four, 720, 10));
    double wide = now.height(new Span(four, text.length()), 720);
    double narrow = now.height(new Span(four, text.length()), 240);
    assertTrue(wide < narrow, wide + " " + narrow);
    assertTrue(wide < now.height(new Span(three, text.length()), 720));
  }

  @Test
  void someLinesLeadTheReaderToTheWordsUnlessTheyAreTooLong() {
    String text = "One.\n" + "word ".repeat(200) + "\nThree.\nFour.";
    desk.open(unquoted(text));
    read();
    int four = text.indexOf("Four");
    assertEquals(text.indexOf("Three"), reading.orElseThrow().someLinesAbove(four, 720, 1_000));
    int three = text.indexOf("Three");
    assertEquals(three, reading.orElseThrow().someLinesAbove(three, 720, 1_000));
    assertEquals(0, reading.orElseThrow().someLinesAbove(text.indexOf("word"), 720, 1_000));
  }

  @Test
  void rowAndColumnLeadBackToTheOffset() {
    desk.open(MarketArticle.named("market"));
    read();
    Reading now = reading.orElseThrow();
    int offset = at("trader").start();
    assertEquals(offset, now.offset(now.page().rowAt(offset), now.column(offset)));
  }

  @Test
  void theCaretMeansTheQuotationThatStandsOrEndsThere() {
    desk.open(MarketArticle.named("market"));
    read();
    Reading now = reading.orElseThrow();
    assertEquals(Optional.of(TIME), now.meantAt(TIME.start()));
    assertEquals(Optional.of(TIME), now.meantAt(TIME.extent().end()));
    assertEquals(Optional.empty(), now.meantAt(0));
    assertEquals(Optional.of(TIME), now.meantBy(at("time")));
    assertEquals(Optional.empty(), now.meantBy(at("time,” Ann")));
  }

  @Test
  void anArticleWithoutWordsHasNoParagraphs() {
    desk.open(unquoted(""));
    assertEquals(new Aim.Top(0), read());
    assertEquals("no paragraphs", reading.orElseThrow().where());
    assertEquals(0, reading.orElseThrow().offset(0, 0));
  }

  private Aim read() {
    Optional<Reading> before = reading;
    reading = desk.place().map(here -> Reading.of(here, find.found(), before));
    return reading.orElseThrow().aim(before);
  }

  private static QuotedArticle unquoted(String text) {
    List<Block> blocks =
        text.isEmpty()
            ? List.of()
            : List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length())));
    return new QuotedArticle(
        new Article(Origin.of("a", "a.txt", "00"), text, blocks), List.of(), List.of(), List.of());
  }

  @Test
  void anArticleWithoutWordsCanBeRead() {
    desk.open(HardArticles.empty());
    Reading empty = Reading.of(desk.place().orElseThrow(), find.found(), Optional.empty());
    assertEquals("no paragraphs", empty.where());
    assertEquals(0, empty.column(7));
    assertEquals(0, empty.offset(3, 4));
    assertEquals(9, empty.someLinesAbove(9, 720, 1_000));
    assertEquals(Optional.empty(), empty.meantAt(0));
    assertEquals(Optional.empty(), empty.meantAt(5));
  }

  @Test
  void aQuotationThatIsTheWholeTextIsMeantEverywhereInIt() {
    QuotedArticle one = HardArticles.ofOneWord();
    desk.open(one);
    Reading reading = Reading.of(desk.place().orElseThrow(), find.found(), Optional.empty());
    for (int offset = 0; offset <= one.article().text().length(); offset++) {
      assertEquals(Optional.of(one.quotations().getFirst()), reading.meantAt(offset));
    }
    assertEquals("1 paragraph", reading.where());
  }
}
