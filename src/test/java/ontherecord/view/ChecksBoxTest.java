package ontherecord.view;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.SHORTCUT;
import static javafx.scene.input.KeyCode.X;
import static javafx.scene.input.KeyCode.Z;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import ontherecord.check.Notice;
import ontherecord.check.Notice.Kind;
import ontherecord.check.SourceChecks;
import ontherecord.edit.ReviewQueue;
import ontherecord.fixtures.Found;
import ontherecord.fixtures.NoticedArticles;
import ontherecord.fixtures.OnScreen;
import ontherecord.fixtures.OpenWindow;
import ontherecord.quote.QuotedArticle;
import ontherecord.viewmodel.Checks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Source checks on the cards and in their list.
class ChecksBoxTest {

  private final QuotedArticle example = Found.example();
  private OpenWindow open;
  private Hands hands;

  @BeforeEach
  void show() throws TimeoutException {
    open = OnScreen.show(1280, 900);
    hands = new Hands(open);
  }

  @AfterEach
  void hide() {
    OnScreen.hide(open);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void eachCheckShowsOnTheCardAndInTheListAndLeadsToItsWords(Kind kind) {
    QuotedArticle article = NoticedArticles.of(kind);
    assertTrue(NoticedArticles.count(article, kind) > 0);
    hands.open(article);
    Notice notice =
        SourceChecks.of(article).stream().filter(it -> it.kind() == kind).findFirst().orElseThrow();
    assertTrue(words("#quote-list .notice").contains(Checks.title(kind)));
    assertTrue(words("#checks .check-title").contains(Checks.title(kind)));
    assertTrue(words("#checks .source-part").contains(notice.reason().text()));
    assertEquals(Integer.toString(SourceChecks.of(article).size()), hands.text("#checks-count"));
    hands.click(row(notice));
    assertEquals(notice.quotations(), hands.listed());
    assertEquals(notice.evidence().size(), hands.count("#article-text .mark-evidence"));
  }

  @Test
  void escapeAndALinkInTheRowLeadBackToAllQuotations() {
    Notice notice =
        SourceChecks.of(example).stream()
            .filter(it -> it.quotations().size() < example.quotations().size())
            .findFirst()
            .orElseThrow();
    hands.open(example).click(row(notice));
    assertEquals(notice.quotations(), hands.listed());
    hands.press(N).press(ESCAPE);
    assertEquals(notice.quotations(), hands.listed());
    hands.press(ESCAPE);
    assertEquals(example.quotations(), hands.listed());
    assertFalse(hands.sees(".check-all"));
    hands.click(row(notice));
    hands.nodes(".check-all").stream().filter(Hands::isShown).forEach(hands::click);
    assertEquals(example.quotations(), hands.listed());
  }

  @Test
  void anArticleWithoutAnyHasNoneOnItsCards() {
    hands.open(Found.in("“The pier is not safe,” harbour master Ann Lee said."));
    assertEquals(0, hands.count(".notice"));
    assertEquals("0", hands.text("#checks-count"));
    assertTrue(hands.sees("Nothing here asks for a second look."));
  }

  @Test
  void manyAreListedSomeAtATime() {
    QuotedArticle many = Found.in((example.article().text().replace('\r', ' ') + "\n\n").repeat(8));
    int all = SourceChecks.of(many).size();
    assertTrue(all > 20, all + " checks");
    hands.open(many);
    assertEquals(Integer.toString(all), hands.text("#checks-count"));
    assertEquals(20, hands.count(".check-row"));
    hands.act(() -> ((Hyperlink) hands.node("#checks-more")).fire());
    assertEquals(Math.min(40, all), hands.count(".check-row"));
    assertTrue(hands.focused() instanceof CheckRow);
  }

  @Test
  void aClickDismissesOneAndItCanBeShownAgain() {
    hands.open(example);
    int all = SourceChecks.of(example).size();
    hands.click(hands.nodes(".check-dismiss").getFirst());
    assertEquals(Integer.toString(all - 1), hands.text("#checks-count"));
    assertEquals(all - 1, hands.count(".check-row"));
    hands.act(() -> ((ScrollPane) hands.node(".source-scroll")).setVvalue(1));
    hands.click("#checks-dismissed");
    assertEquals(all, hands.count(".check-row"));
    assertTrue(hands.sees("Dismissed"));
    hands.press(SHORTCUT, Z);
    assertEquals(Integer.toString(all), hands.text("#checks-count"));
    assertEquals(0, hands.count("#checks-dismissed"));
  }

  @Test
  void theKeysReachThemShowThemAndPutThemAside() {
    hands.open(example).press(SHORTCUT, DIGIT4);
    for (int i = 0; i < 10 && !(hands.focused() instanceof CheckRow); i++) {
      hands.press(DOWN);
    }
    Notice first = SourceChecks.of(example).getFirst();
    hands.press(ENTER);
    assertEquals(first.quotations(), hands.listed());
    hands.press(DELETE);
    assertTrue(isDismissed(first));
    assertEquals(example.quotations().size(), hands.listed().size());
    assertTrue(hands.focused() instanceof CheckRow);
    hands.press(ALT, X);
    assertEquals(SourceChecks.of(example).size() - 2, hands.count(".check-row"));
    assertEquals(example, open.desk.place().orElseThrow().open());
  }

  @Test
  void altXPutsTheNoteOfTheSelectedCardAside() {
    hands.open(NoticedArticles.of(Kind.FEW_WORDS)).press(SHORTCUT, DIGIT2).press(N);
    int notes = hands.count("#quote-list .notice");
    assertTrue(notes > 0);
    hands.press(ALT, X);
    assertEquals(notes - 1, hands.count("#quote-list .notice"));
    hands.press(SHORTCUT, Z);
    assertEquals(notes, hands.count("#quote-list .notice"));
  }

  @Test
  void theMenuOfACardDismissesByName() {
    QuotedArticle article = NoticedArticles.of(Kind.SECOND_HAND);
    hands.open(article).press(SHORTCUT, DIGIT2).press(N);
    hands.choose("#quote-list", "Dismiss “Second-hand” (Alt+X)");
    assertFalse(words("#quote-list .notice").contains("Second-hand"));
  }

  @Test
  void theReviewIsForWhatIsNoticedToo() {
    QuotedArticle article = NoticedArticles.of(Kind.FEW_WORDS);
    hands.open(article).press(SHORTCUT, DIGIT2).press(N);
    assertEquals(1, noticed());
    hands.press(ALT, X);
    assertEquals(0, noticed());
  }

  @Test
  void aLongArticleIsLookedOverBesideTheWindow() {
    String text = "Ann Lee said the pier was “a disgrace” to the town.\n\n".repeat(1_500);
    hands.open(Found.in(text));
    long end = System.nanoTime() + 20_000_000_000L;
    while (hands.text("#checks-count").equals("0") && System.nanoTime() < end) {
      hands.settle();
    }
    assertEquals("1500", hands.text("#checks-count").replace(",", ""));
  }

  private long noticed() {
    return ReviewQueue.of(open.desk.history().orElseThrow().now()).entries().stream()
        .filter(it -> it.why().contains(ReviewQueue.Why.NOTICE))
        .count();
  }

  private boolean isDismissed(Notice notice) {
    return open.desk.history().orElseThrow().now().isDismissed(notice);
  }

  private CheckRow row(Notice notice) {
    return hands.nodes(".check-row").stream()
        .map(CheckRow.class::cast)
        .filter(it -> it.notice().equals(notice))
        .findFirst()
        .orElseThrow();
  }

  private List<String> words(String query) {
    return hands.nodes(query).stream().map(it -> ((Labeled) it).getText()).toList();
  }
}
