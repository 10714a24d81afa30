package ontherecord.view;

import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.O;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SHORTCUT;
import static javafx.scene.input.KeyCode.V;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.ClipboardContent;
import ontherecord.fixtures.Dropped;
import ontherecord.fixtures.LocalServer;
import ontherecord.fixtures.MarketArticle;
import ontherecord.fixtures.OnScreen;
import ontherecord.fixtures.OpenWindow;
import ontherecord.viewmodel.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FetchBarTest {

  private OpenWindow open;
  private Hands hands;
  private LocalServer server;

  @BeforeEach
  void show() throws TimeoutException, IOException {
    server = new LocalServer();
    server.page(
        "/pier", "text/plain", "“We wait,” said Tom Reed.".getBytes(StandardCharsets.UTF_8));
    open = OnScreen.show(900, 600);
    hands = new Hands(open).open(MarketArticle.named("market"));
  }

  @AfterEach
  void hide() {
    OnScreen.hide(open);
    server.stop();
  }

  @Test
  void aPastedAddressIsFetchedWhenTheReaderAgrees() {
    hands.toClipboard(server.at("/pier").toString()).press(SHORTCUT, V);
    assertTrue(hands.sees("#fetch"));
    assertTrue(hands.text("#fetch-consent").contains(server.at("/").getAuthority()));
    assertEquals(List.of(), server.asked());
    hands.click("#fetch-yes");
    assertFalse(hands.sees("#fetch"));
    assertEquals(List.of("/robots.txt", "/pier"), server.asked());
    assertTrue(hands.sees("Tom Reed"));
    assertTrue(name().endsWith("/pier"), name());
  }

  @Test
  void nothingIsSentForAnAddressThatIsPutAway() {
    hands.toClipboard(server.at("/pier").toString()).press(SHORTCUT, V).click("#fetch-no");
    assertFalse(hands.sees("#fetch"));
    hands.press(SHORTCUT, V).press(ESCAPE);
    assertFalse(hands.sees("#fetch"));
    assertEquals(List.of(), server.asked());
    assertEquals("market.txt", name());
  }

  @Test
  void anAddressIsTypedAndFetchedByKeysAlone() {
    hands.press(SHORTCUT, SHIFT, O);
    assertEquals("fetch-address", hands.focused().getId());
    hands.write("nonsense");
    assertTrue(hands.node("#fetch-yes").isDisabled());
    hands.act(() -> open.opening.ask(server.at("/pier").toString())).press(ENTER);
    assertTrue(name().endsWith("/pier"), name());
  }

  @Test
  void aLinkThatIsDroppedIsAskedAbout() {
    ClipboardContent content = new ClipboardContent();
    content.putUrl(server.at("/pier").toString());
    Dropped link = Hands.onFxThread(() -> new Dropped(content));
    assertTrue(Hands.onFxThread(() -> link.over(hands.node("#quote-list"))));
    assertTrue(Hands.onFxThread(() -> link.on(hands.node("#quote-list"))));
    hands.settle();
    assertTrue(hands.sees("#fetch"));
    assertEquals(List.of(), server.asked());
  }

  @Test
  void aPageThatCannotBeFetchedIsToldAndTheArticleStays() {
    hands.act(() -> open.opening.ask(server.at("/gone").toString())).click("#fetch-yes");
    assertTrue(hands.sees(server.at("/gone") + " could not be opened"));
    assertEquals("market.txt", name());
  }

  private String name() {
    return open.desk.place().map(Place::open).orElseThrow().article().origin().name();
  }
}
