package ontherecord.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.SHORTCUT;
import static javafx.scene.input.KeyCode.UP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import ontherecord.edit.History;
import ontherecord.fixtures.GoldArticle;
import ontherecord.fixtures.MarketArticle;
import ontherecord.fixtures.OnScreen;
import ontherecord.fixtures.OpenWindow;
import ontherecord.quote.QuotedArticle;
import ontherecord.read.ArticleReader;
import ontherecord.store.Session;
import ontherecord.store.SessionException;
import ontherecord.store.SessionFile;
import ontherecord.text.Article;
import ontherecord.text.Fact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OriginBoxTest {

  @TempDir private Path folder;

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
  void saysWhereAnArticleIsFromAndHowThatIsKnown() {
    hands.open(Several.article());
    assertTrue(hands.sees("Harbour Post"));
    assertTrue(hands.sees("4 June 2026, 10:00 UTC+01:00"));
    assertTrue(hands.sees("pier.html, 48.2 kB"));
    hands.press(SHORTCUT, DIGIT4).press(UP);
    String said = hands.focused().getAccessibleText();
    assertTrue(said.contains("Harbour Post, Stated in the file: JSON-LD publisher.name"), said);
  }

  @Test
  void howWeKnowIsInSightBelowEveryFactThereMayBe() {
    hands.open(Several.article());
    hands.act(() -> Several.stated(open));
    Bounds how = bounds(hands.node("#how-we-know .chain"));
    Bounds pane = bounds(hands.node("#sources"));
    assertTrue(pane.contains(how), () -> how + " in " + pane);
  }

  @Test
  void theHashIsCopiedWhole() {
    hands.open(Several.article()).click("#copy-hash");
    assertEquals(64, hands.clipboard().length());
  }

  @Test
  void theReaderSaysWhatTheFileDoesNotAndTakesItBack() {
    hands.open(MarketArticle.named("market")).click("#fill-in");
    assertEquals("origin-publisher", hands.focused().getId());
    hands.write("Evening Post").press(ENTER);
    assertTrue(hands.sees("Evening Post"));
    assertTrue(hands.sees("#origin .basis-user"));
    assertFalse(hands.sees("#origin-form"));
    assertEquals("fill-in", hands.focused().getId());
    assertEquals(List.of(Fact.byUser(Fact.Kind.PUBLISHER, "Evening Post")), said());
    hands.open(GoldArticle.read());
    assertFalse(hands.sees("#origin .basis-user"));
    hands.act(() -> open.desk.turnBy(1));
    assertTrue(hands.sees("Evening Post"));
    hands.click("#fill-in").press(SHORTCUT, javafx.scene.input.KeyCode.A);
    hands.press(javafx.scene.input.KeyCode.DELETE).click("#origin-keep");
    assertEquals(List.of(), said());
    assertFalse(hands.sees("Evening Post"));
  }

  @Test
  void whatIsNoDateIsNotKeptAndTheFormSaysSo() {
    hands.open(MarketArticle.named("market")).click("#fill-in").click("#origin-published");
    hands.write("yesterday").click("#origin-keep");
    assertTrue(hands.sees("#origin-form"));
    assertTrue(hands.text("#origin-hint").startsWith("“yesterday” is not"));
    assertEquals(List.of(), said());
    hands.click("#origin-published").press(SHORTCUT, javafx.scene.input.KeyCode.A);
    hands.write("14 March 2024").click("#origin-keep");
    assertFalse(hands.sees("#origin-form"));
    assertEquals(List.of(Fact.byUser(Fact.Kind.PUBLISHED, "14 March 2024")), said());
  }

  @Test
  void aDateReadFromTheTextIsCorrectedUndoneAndKept() throws Exception {
    byte[] text =
        "Pier closes\n\nPublished: 14 March 2024\n\n“The pier is shut,” Ann Lee said."
            .getBytes(UTF_8);
    Article article = new ArticleReader().read("pier.txt", text).getFirst();
    hands.open(new QuotedArticle(article, List.of(), List.of(), List.of()));
    assertTrue(hands.sees("14 March 2024"));
    hands
        .click("#fill-in")
        .click("#origin-published")
        .press(SHORTCUT, javafx.scene.input.KeyCode.A);
    hands.write("15 March 2024").press(ENTER);
    assertEquals(List.of(Fact.byUser(Fact.Kind.PUBLISHED, "15 March 2024")), said());
    assertTrue(hands.sees("15 March 2024"));
    assertTrue(hands.sees("#origin .basis-user"));
    assertEquals(Optional.of("15 March 2024"), published(written()));
    hands.press(SHORTCUT, javafx.scene.input.KeyCode.Z);
    assertEquals(List.of(), said());
    assertTrue(hands.sees("14 March 2024"));
    assertFalse(hands.sees("#origin .basis-user"));
  }

  @Test
  void escLeavesTheFieldsAndSaysNothing() {
    hands.open(MarketArticle.named("market")).click("#fill-in");
    hands.write("Evening Post").press(ESCAPE);
    assertFalse(hands.sees("#origin-form"));
    assertEquals(List.of(), said());
  }

  @Test
  void thePageOfAQuotationStandsOnItsCardAndInTheHead() {
    hands.open(Several.article());
    assertTrue(hands.texts("#quote-list").stream().anyMatch(it -> it.getText().equals("page 1")));
    hands.act(() -> open.desk.select(Several.last(open)));
    assertEquals("paragraph 13 of 13, page 2", hands.text("#article-where"));
  }

  private Path written() throws SessionException {
    Path path = folder.resolve("news.otr");
    History history = open.desk.history().orElseThrow();
    try (SessionFile file = SessionFile.hold(path)) {
      file.write(Session.of(List.of(Session.Kept.of(history))));
    }
    return path;
  }

  private static Optional<String> published(Path path) throws SessionException {
    History again = SessionFile.read(path).session().articles().getFirst().history();
    return again.now().result().article().origin().published();
  }

  private List<Fact> said() {
    return open.desk.place().orElseThrow().open().article().origin().facts().stream()
        .filter(Fact::isByUser)
        .toList();
  }

  private static Bounds bounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }
}
