package ontherecord.view;

import static ontherecord.fixtures.MarketArticle.MESS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import ontherecord.extract.QuotationExtractor;
import ontherecord.fixtures.GoldArticle;
import ontherecord.fixtures.HardArticles;
import ontherecord.fixtures.MarketArticle;
import ontherecord.fixtures.OnScreen;
import ontherecord.fixtures.OpenWindow;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.read.ArticleReader;
import ontherecord.viewmodel.Appearance;
import ontherecord.viewmodel.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class ArticlePaneTest {

  private final QuotedArticle example = GoldArticle.read();
  private OpenWindow open;
  private final FxRobot robot = new FxRobot();

  @BeforeEach
  void show() throws TimeoutException {
    open = OnScreen.show(980, 900);
  }

  @AfterEach
  void hide() {
    OnScreen.hide(open);
  }

  @Test
  void everyRowInSightIsTheArticlesOwn() {
    open(MarketArticle.named("market"));
    String drawn = runs().stream().map(Text::getText).collect(Collectors.joining());
    assertEquals(MarketArticle.TEXT.replace("\n", ""), drawn);
  }

  @Test
  void aClickOnAMarkSelectsItsQuotation() {
    open(MarketArticle.named("market"));
    robot.clickOn(run("“a mess”"));
    settle();
    assertEquals(Optional.of(MESS), selected());
    assertEquals(1, robot.lookup("#article-text .mark-content-selected").queryAll().size());
  }

  @Test
  void aClickBesideTheMarksSelectsNothing() {
    open(MarketArticle.named("market"));
    robot.clickOn(run("Market to move"));
    settle();
    assertEquals(Optional.empty(), selected());
  }

  @Test
  void selectingBringsAQuotationIntoSightAndEscapeReturnsToTheSamePlace() {
    open(example);
    robot.interact(() -> open.desk.goToParagraph(9));
    settle();
    int top = open.desk.top();
    assertEquals(9, example.article().paragraphAt(top));
    Quotation first = example.quotations().getFirst();
    robot.interact(() -> open.desk.select(first));
    settle();
    assertNotEquals(top, open.desk.top());
    assertTrue(inSight(".mark-content-selected"));
    robot.type(KeyCode.ESCAPE);
    settle();
    assertEquals(Optional.empty(), selected());
    assertEquals(top, open.desk.top());
  }

  @Test
  void aQuotationFurtherDownHasLinesAboveIt() {
    open(example);
    Quotation last = example.quotations().getLast();
    robot.interact(() -> open.desk.select(last));
    settle();
    assertTrue(inSight(".mark-content-selected"));
    assertTrue(open.desk.top() < last.start());
  }

  @Test
  void theEndOfALongArticleIsInSightWhenTheCaretGoesThere() throws Exception {
    String all = (example.article().text() + "\n\n").repeat(20).strip();
    byte[] file = all.getBytes(StandardCharsets.UTF_8);
    open(new QuotationExtractor().extract(new ArticleReader().read("long.txt", file).getFirst()));
    robot.interact(() -> open.scene.lookup("#article-text").requestFocus());
    robot.push(KeyCode.SHORTCUT, KeyCode.END);
    settle();
    assertTrue(inSight(".caret"));
  }

  @Test
  void cueMentionAndOtherEvidenceAreEachMarkedInTheirOwnWay() {
    open(MarketArticle.named("market"));
    robot.interact(() -> open.desk.select(MarketArticle.MOVE));
    settle();
    assertEquals(List.of("told"), texts(Text::isUnderline));
    assertEquals(
        List.of("Market to move", "she"),
        texts(run -> run.getFont().getFamily().endsWith("SemiBold")));
    assertEquals(1, robot.lookup("#article-text .mark-evidence").queryAll().size());
    assertEquals(1, robot.lookup("#article .gutter-number-current").queryAll().size());
    assertEquals(1, robot.lookup("#article .form-indirect").queryAll().size());
  }

  @Test
  void enterSelectsTheQuotationAtTheCaret() {
    open(MarketArticle.named("market"));
    focus();
    robot.push(KeyCode.CONTROL, KeyCode.HOME).type(KeyCode.DOWN).type(KeyCode.ENTER);
    settle();
    assertEquals(Optional.of(MarketArticle.TIME), selected());
  }

  @Test
  void wordsSelectedByHandAreCopiedWithTheArticlesOwnLineBreaks() {
    open(MarketArticle.named("market"));
    focus();
    robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.SHORTCUT, KeyCode.C);
    settle();
    assertEquals(MarketArticle.TEXT, onFxThread(() -> Clipboard.getSystemClipboard().getString()));
  }

  @Test
  void copyingWithoutAHandSelectionCopiesTheSelectedQuotation() {
    open(MarketArticle.named("market"));
    robot.interact(() -> open.desk.select(MESS));
    focus();
    robot.push(KeyCode.SHORTCUT, KeyCode.C);
    settle();
    assertEquals("“a mess”", onFxThread(() -> Clipboard.getSystemClipboard().getString()));
  }

  @Test
  void findingGoesFromPlaceToPlaceAndRoundAgain() {
    open(MarketArticle.named("market"));
    assertFalse(robot.lookup("#find-bar").query().isVisible());
    robot.interact(() -> open.find.textProperty().set("market"));
    settle();
    assertEquals("1 of 2", count());
    assertEquals(1, robot.lookup("#article-text .mark-found").queryAll().size());
    assertEquals(1, robot.lookup("#article-text .mark-found-current").queryAll().size());
    robot.clickOn("#find-next");
    assertEquals("2 of 2", count());
    robot.clickOn("#find-next");
    assertEquals("1 of 2", count());
    robot.clickOn("#find-previous");
    assertEquals("2 of 2", count());
    robot.clickOn("#find-close");
    settle();
    assertFalse(robot.lookup("#find-bar").query().isVisible());
    assertEquals(0, robot.lookup("#article-text .mark-found-current").queryAll().size());
  }

  @Test
  void thePlaceFoundIsBroughtIntoSight() {
    open(example);
    robot.interact(() -> open.find.textProperty().set("several weeks"));
    settle();
    assertTrue(inSight(".mark-found-current"));
  }

  @Test
  void wordsThatAreNowhereAreSaidToBeNowhere() {
    open(MarketArticle.named("market"));
    robot.interact(() -> open.find.textProperty().set("zebra"));
    settle();
    assertEquals("Nothing found", count());
    assertTrue(robot.lookup("#find-next").query().isDisabled());
  }

  @Test
  void theZoomKeepsThePlace() {
    open(example);
    robot.interact(() -> open.desk.goToParagraph(9));
    settle();
    robot.interact(() -> open.appearance.zoomIn());
    settle();
    assertEquals(9, example.article().paragraphAt(open.desk.top()));
  }

  @Test
  void anotherThemeGivesTheWordsItsInk() {
    open(MarketArticle.named("market"));
    Paint light = run("Market to move").getFill();
    robot.interact(() -> open.appearance.choose(Appearance.Theme.DARK));
    settle();
    assertNotEquals(light, run("Market to move").getFill());
  }

  @Test
  void wordsReadFromRightToLeftAreMarkedByTheirInk() {
    QuotedArticle article = HardArticles.rightToLeft();
    Quotation quotation = article.quotations().getFirst();
    open(article);
    assertEquals(List.of(), texts(Text::isUnderline));
    robot.interact(() -> open.desk.select(quotation));
    settle();
    String words = article.article().words(quotation.extent());
    assertEquals(words + "said", String.join("", texts(Text::isUnderline)));
  }

  private void open(QuotedArticle article) {
    robot.interact(() -> open.desk.open(article));
    settle();
  }

  private void focus() {
    robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
    settle();
  }

  private Optional<Quotation> selected() {
    return open.desk.place().flatMap(Place::selected);
  }

  private String count() {
    settle();
    return robot.lookup("#find-count").queryAs(Label.class).getText();
  }

  private Text run(String words) {
    return runs().stream().filter(it -> it.getText().equals(words)).findFirst().orElseThrow();
  }

  private List<String> texts(Predicate<Text> which) {
    return runs().stream().filter(which).map(Text::getText).toList();
  }

  /// The runs of words in the article, without those beside it.
  private List<Text> runs() {
    return robot
        .lookup("#article-text .content")
        .lookup((Node node) -> node.getClass().equals(Text.class))
        .queryAll()
        .stream()
        .map(Text.class::cast)
        .toList();
  }

  private boolean inSight(String styleClass) {
    Bounds area = onScreen(robot.lookup("#article-text").query());
    return robot.lookup("#article-text " + styleClass).queryAll().stream()
        .map(ArticlePaneTest::onScreen)
        .anyMatch(it -> area.getMinY() <= it.getMinY() && it.getMinY() + 10 <= area.getMaxY());
  }

  private static Bounds onScreen(Node node) {
    return node.localToScreen(node.getBoundsInLocal());
  }

  private static <T> T onFxThread(Callable<T> call) {
    return WaitForAsyncUtils.waitForAsyncFx(2_000, call);
  }

  private static void settle() {
    OnScreen.settle();
  }
}
