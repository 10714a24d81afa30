package ontherecord.view;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHORTCUT;
import static javafx.scene.input.KeyCode.TAB;
import static ontherecord.fixtures.MarketArticle.ANN;
import static ontherecord.fixtures.MarketArticle.HERALD;
import static ontherecord.fixtures.MarketArticle.MESS;
import static ontherecord.fixtures.MarketArticle.MOVE;
import static ontherecord.fixtures.MarketArticle.NOBODY;
import static ontherecord.fixtures.MarketArticle.TIME;
import static ontherecord.fixtures.MarketArticle.TRADER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.text.Text;
import ontherecord.fixtures.MarketArticle;
import ontherecord.fixtures.OnScreen;
import ontherecord.fixtures.OpenWindow;
import ontherecord.say.Messages;
import ontherecord.viewmodel.Place;
import ontherecord.viewmodel.Shown;
import ontherecord.viewmodel.SpeakerRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JourneyTest {

  private OpenWindow open;
  private Hands hands;

  @BeforeEach
  void show() throws TimeoutException {
    open = OnScreen.show(1280, 800);
    hands = new Hands(open).open(MarketArticle.named("market"));
  }

  @AfterEach
  void hide() {
    OnScreen.hide(open);
  }

  @Test
  void fromASpeakerToTheWordsInTheArticleAndBackToTheSamePlace() {
    hands.click("A trader");
    assertEquals(List.of(MESS), hands.listed());
    assertEquals("A trader", hands.text("#quotations-who"));
    hands.click(card("“a mess”"));
    assertEquals(Optional.of(MESS), hands.selected());
    assertEquals("“a mess”", marked(".mark-content-selected"));
    hands.press(ESCAPE);
    assertEquals(Optional.empty(), hands.selected());
    assertEquals(new Shown.By(TRADER), shown());
    assertEquals(0, hands.count("#article-text .mark-content-selected"));
  }

  @Test
  void theBackAndForwardKeysGoTheWayAgain() {
    hands.click("Ann Lee").click("#chip-indirect").click(card("The market"));
    List<Place> way = List.of(place(), back(), back(), back());
    assertEquals(Optional.of(MOVE), way.get(0).selected());
    assertEquals(Optional.empty(), way.get(1).selected());
    assertEquals(Optional.empty(), way.get(2).form());
    assertEquals(new Shown.All(), way.get(3).shown());
    assertEquals(List.of(TIME, MOVE, MESS, NOBODY), hands.listed());
    assertTrue(hands.node("#back").isDisabled());
    assertEquals(way.get(3), back());
    hands.press(ALT, RIGHT);
    assertEquals(new Shown.By(ANN), shown());
    assertEquals(List.of(TIME, MOVE), hands.listed());
    assertEquals("Ann Lee", hands.text("#quotations-who"));
    hands.press(ALT, RIGHT).press(ALT, RIGHT);
    assertEquals(Optional.of(MOVE), hands.selected());
    assertEquals("The market will move in May", marked(".mark-content-selected"));
    assertTrue(hands.node("#forward").isDisabled());
  }

  @Test
  void theToolsGoBackAndForwardToo() {
    assertTrue(hands.node("#back").isDisabled());
    hands.click("Ann Lee").click("#back");
    assertEquals(new Shown.All(), shown());
    hands.click("#forward");
    assertEquals(new Shown.By(ANN), shown());
  }

  @Test
  void aClickOnASourceListsWhatItRelayedAndShowsItsWords() {
    hands.click(".source-row");
    assertEquals(new Shown.Through(HERALD), shown());
    assertEquals(List.of(MOVE), hands.listed());
    assertEquals("through Herald", hands.text("#quotations-who"));
    assertEquals("the Herald", marked(".mark-evidence"));
  }

  @Test
  void aMarkInTheArticleSelectsItsQuotationWhicheverListIsShown() {
    hands.click("Ann Lee").click(run("“a mess”"));
    assertEquals(Optional.of(MESS), hands.selected());
    assertTrue(hands.listed().contains(MESS));
    assertEquals(MESS, hands.list("#quote-list").getSelectionModel().getSelectedItem());
  }

  @Test
  void theChipsCountTheFormsAndListOne() {
    assertEquals("All 4", hands.text("#chip-all"));
    assertEquals("Direct 3", hands.text("#chip-direct"));
    assertEquals("Mixed", hands.text("#chip-mixed"));
    assertEquals("Indirect 1", hands.text("#chip-indirect"));
    hands.click("#chip-direct");
    assertEquals(List.of(TIME, MESS, NOBODY), hands.listed());
    hands.click("A trader");
    assertEquals("Indirect", hands.text("#chip-indirect"));
    assertTrue(hands.node("#chip-indirect").isDisabled());
    hands.click("Ann Lee");
    assertEquals("Direct 1", hands.text("#chip-direct"));
  }

  @Test
  void aChipThatIsChosenTwiceStaysChosen() {
    hands.click("#chip-direct").click("#chip-direct");
    assertEquals(List.of(TIME, MESS, NOBODY), hands.listed());
    hands.click("#chip-all");
    assertEquals(List.of(TIME, MOVE, MESS, NOBODY), hands.listed());
  }

  @Test
  void theSpeakerFilterNarrowsTheListAndDownGoesIntoIt() {
    hands.press(SHORTCUT, L).write("ann");
    assertEquals(List.of("Named", "Ann Lee"), speakers());
    hands.press(DOWN).press(DOWN).press(ENTER);
    assertTrue(hands.isIn("speaker-list"));
    assertEquals(new Shown.By(ANN), shown());
  }

  @Test
  void aFilterThatMatchesNobodySaysSoAndEscapeClearsIt() {
    List<String> everybody = speakers();
    hands.press(SHORTCUT, L).write("zebra");
    assertEquals(List.of(), speakers());
    assertTrue(hands.sees("No speaker matches “zebra”."));
    hands.press(ESCAPE);
    assertEquals(everybody, speakers());
    hands.write("zebra").click(Messages.text("speakers.none.action"));
    assertEquals(everybody, speakers());
  }

  @Test
  void aNarrowWindowKeepsItsSourcesInADrawer() {
    assertTrue(hands.sees("#sources"));
    assertFalse(hands.sees("#show-sources"));
    narrow();
    assertFalse(hands.sees("#sources"));
    hands.click("#show-sources");
    assertTrue(hands.sees("#sources"));
    assertTrue(hands.isIn("sources"));
    Bounds drawer = hands.node("#sources").localToScene(hands.node("#sources").getLayoutBounds());
    assertEquals(900, drawer.getMaxX(), 1);
    assertEquals(open.scene.getHeight(), drawer.getHeight(), 1);
    hands.press(ESCAPE);
    assertFalse(hands.sees("#sources"));
    assertFalse(hands.isIn("sheet"));
  }

  @Test
  void theDrawerOpensByItsKeyAndClosesByAClickBesideIt() {
    narrow();
    hands.click("Ann Lee").press(SHORTCUT, DIGIT4);
    assertTrue(hands.sees("#sources"));
    hands.click(".source-row");
    assertEquals(List.of(MOVE), hands.listed());
    hands.clickAt(300, 300);
    assertFalse(hands.sees("#sources"));
    assertTrue(hands.isIn("speaker-list"));
  }

  @Test
  void theTabKeyDoesNotReachADrawerThatIsPutAway() {
    narrow();
    hands.click("#show-sources").press(ESCAPE);
    Node start = hands.focused();
    int stops = 0;
    do {
      hands.press(TAB);
      assertFalse(hands.isIn("sheet"));
      stops++;
    } while (!hands.focused().equals(start) && stops < 60);
    assertTrue(3 < stops && stops < 60);
  }

  @Test
  void aWindowMadeWideAgainHasItsSourcesBesideTheArticle() {
    narrow();
    hands.click("#show-sources");
    hands.act(() -> open.scene.getWindow().setWidth(1280));
    assertTrue(hands.sees("#sources"));
    assertFalse(hands.sees("#show-sources"));
    hands.click(".source-row");
    assertEquals(new Shown.Through(HERALD), shown());
  }

  private void narrow() {
    hands.act(() -> open.scene.getWindow().setWidth(900));
  }

  private Place back() {
    hands.press(ALT, LEFT);
    return place();
  }

  private Place place() {
    return open.desk.place().orElseThrow();
  }

  private Shown shown() {
    return place().shown();
  }

  private List<String> speakers() {
    return hands.list("#speaker-list").getItems().stream()
        .map(it -> ((SpeakerRow) it).name())
        .toList();
  }

  private Node card(String words) {
    return text("#quote-list", words);
  }

  private Node run(String words) {
    return text("#article-text", words);
  }

  private Node text(String where, String words) {
    return hands.texts(where).stream()
        .filter(it -> it.getText().startsWith(words))
        .findFirst()
        .orElseThrow();
  }

  /// The words that stand on marks of a kind.
  private String marked(String kind) {
    List<Bounds> marks =
        hands.nodes("#article-text " + kind).stream().map(JourneyTest::bounds).toList();
    return hands.texts("#article-text .content").stream()
        .filter(run -> marks.stream().anyMatch(mark -> covers(mark, bounds(run))))
        .map(Text::getText)
        .collect(Collectors.joining());
  }

  private static boolean covers(Bounds mark, Bounds run) {
    return mark.contains(run.getCenterX(), run.getCenterY());
  }

  private static Bounds bounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }
}
