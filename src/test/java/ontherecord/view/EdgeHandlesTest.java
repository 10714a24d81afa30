package ontherecord.view;

import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.SHORTCUT;
import static javafx.scene.input.KeyCode.Z;
import static ontherecord.fixtures.MarketArticle.MOVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.text.Text;
import ontherecord.edit.Correction;
import ontherecord.fixtures.Found;
import ontherecord.fixtures.HardArticles;
import ontherecord.fixtures.MarketArticle;
import ontherecord.fixtures.OnScreen;
import ontherecord.fixtures.OpenWindow;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The edges of a quotation, dragged by the mouse.
class EdgeHandlesTest {

  private static final QuotedArticle AROUND =
      Found.in(
          """
          Pier to close

          “We will mend it,” harbour master Ann Lee said, “and paint it green by May.” Nobody came.
          """);

  private static final QuotedArticle BELOW =
      Found.in(
          """
          Clerk refuses

          The council met on Monday evening.

          The clerk said, “I cannot sign this,” and I believed him at once, as did the council.
          """);

  private OpenWindow open;
  private Hands hands;

  @BeforeEach
  void show() throws TimeoutException {
    open = OnScreen.show(1280, 800);
    hands = new Hands(open);
  }

  @AfterEach
  void hide() {
    OnScreen.hide(open);
  }

  @Test
  void theEndGoesWordByWordAndIsOneCorrectionOnceItIsLetGo() {
    open(MarketArticle.named("market"), MOVE);
    Grasp end = hands.hold("#content-0-end").pull(-width(" in May"), 0);
    assertTrue(isDrawn("The market will move"));
    assertEquals(0, corrections().size());
    end.pull(-width(" mo"), 0);
    assertTrue(isDrawn("The market will"));
    end.letGo();
    assertEquals(List.of("The market will"), words());
    assertEquals(1, corrections().size());
    assertEquals("Undo change of the quoted words", undoing());
    hands.press(SHORTCUT, Z);
    assertEquals(List.of("The market will move in May"), words());
  }

  @Test
  void escapeLeavesTheEdgeWhereItWasAndTheQuotationSelected() {
    open(MarketArticle.named("market"), MOVE);
    Grasp start = hands.hold("#content-0-start").pull(width("The mar"), 0);
    assertTrue(isDrawn("market will move in May"));
    hands.press(ESCAPE);
    assertTrue(isDrawn("The market will move in May"));
    start.pull(width("ket"), 0).letGo();
    assertEquals(List.of("The market will move in May"), words());
    assertEquals(0, corrections().size());
  }

  @Test
  void heldByItsKnobAnEdgeStaysOnItsLineOnTheWayUpToTheWords() {
    open(BELOW, BELOW.quotations().getFirst());
    assertEquals(List.of("“I cannot sign this,”"), words());
    Grasp end = hands.hold("#content-0-end .edge-knob").pull(width(" and I"), 0);
    assertTrue(isDrawn("“I cannot sign this,” and I"));
    end.pull(-width(" and I this,”"), -4);
    assertTrue(isDrawn("“I cannot sign"));
    end.pull(width(" this,” and I"), -8);
    assertTrue(isDrawn("“I cannot sign this,” and I"));
    end.letGo();
    assertEquals(List.of("“I cannot sign this,” and I"), words());
  }

  @Test
  void withShiftAnEdgeGoesLetterByLetter() {
    open(MarketArticle.named("market"), MOVE);
    hands.hold("#content-0-end").pullWithShift(-width("ay"), 0).letGo();
    assertEquals(List.of("The market will move in M"), words());
  }

  @Test
  void oneWordIsLeft() {
    open(MarketArticle.named("market"), MOVE);
    hands.hold("#content-0-end").pull(-width("The market will move in May, she told"), 0).letGo();
    assertEquals(List.of("The"), words());
  }

  @Test
  void eachPieceHasEdgesOfItsOwnAndNoneGoesIntoAnother() {
    open(AROUND, AROUND.quotations().getFirst());
    assertEquals(List.of("“We will mend it,”", "“and paint it green by May.”"), words());
    hands.hold("#content-1-start").pull(width("and paint "), 0).letGo();
    assertEquals(List.of("“We will mend it,”", "it green by May.”"), words());
    Grasp start =
        hands
            .hold("#content-1-start")
            .pull(-width("“We will mend it,” harbour master Ann Lee said "), 0);
    assertTrue(hands.sees("Not done: the next words are another piece of the quotation."));
    start.letGo();
    assertEquals(List.of("“We will mend it,”", "“and paint it green by May.”"), words());
    hands.hold("#content-0-end").pull(-width("mend it,”"), 0).letGo();
    assertEquals(List.of("“We will", "“and paint it green by May.”"), words());
  }

  @Test
  void theWordsThatNameAndReportHaveEdgesToo() {
    open(AROUND, AROUND.quotations().getFirst());
    assertEquals("harbour master Ann Lee", words(selected().attribution().mention()));
    hands.hold("#mention-0-start").pull(width("harbour master "), 0).letGo();
    assertEquals("Ann Lee", words(selected().attribution().mention()));
    hands.hold("#cue-0-start").pull(-width("Ann Lee "), 0).letGo();
    assertEquals("said", words(selected().attribution().cue()));
    assertEquals(1, corrections().size());
  }

  @Test
  void wordsReadFromRightToLeftHaveTheirStartAtTheRight() {
    QuotedArticle article = HardArticles.rightToLeft();
    open(article, article.quotations().getFirst());
    hands.hold("#content-0-start").pull(-width("“المرفأ "), 0).letGo();
    assertEquals(List.of("مغلق اليوم”"), words());
    hands.hold("#content-0-end").pull(width(" اليوم”"), 0).letGo();
    assertEquals(List.of("مغلق"), words());
  }

  @Test
  void nothingSelectedHasNoHandles() {
    hands.open(AROUND);
    assertEquals(0, hands.count(".edge-handle"));
    hands.press(N);
    assertTrue(hands.sees("#content-0-start"));
    hands.press(ESCAPE);
    assertEquals(0, hands.count(".edge-handle"));
  }

  private void open(QuotedArticle article, Quotation quotation) {
    hands.open(article).act(() -> open.desk.select(quotation));
  }

  /// How wide words are in the article.
  private double width(String words) {
    Text drawn = hands.texts("#article-text").getLast();
    return Hands.onFxThread(() -> {
      Text text = new Text(words);
      text.setFont(drawn.getFont());
      return text.getLayoutBounds().getWidth();
    });
  }

  private boolean isDrawn(String words) {
    return hands.texts("#article-text").stream().anyMatch(it -> it.getText().equals(words));
  }

  private String undoing() {
    return open.desk.history().flatMap(it -> it.undoing()).orElseThrow().text();
  }

  private List<Correction> corrections() {
    return open.desk.history().orElseThrow().now().corrections();
  }

  private Quotation selected() {
    return hands.selected().orElseThrow();
  }

  private List<String> words() {
    return selected().content().stream().map(now().article()::words).toList();
  }

  private String words(List<Span> spans) {
    return now().article().words(spans.getFirst());
  }

  private QuotedArticle now() {
    return open.desk.place().orElseThrow().open();
  }
}
