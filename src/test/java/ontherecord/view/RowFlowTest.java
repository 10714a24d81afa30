package ontherecord.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import ontherecord.fixtures.Found;
import ontherecord.quote.QuotedArticle;
import ontherecord.viewmodel.Desk;
import ontherecord.viewmodel.Find;
import ontherecord.viewmodel.Highlights;
import ontherecord.viewmodel.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class RowFlowTest {

  private static final double NARROW = 40;

  @BeforeAll
  static void start() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قالت أمينة المرفأ دانا سليم إن المرفأ مغلق اليوم بسبب العاصفة التي ضربت الساحل.",
        "ראש הממשלה אמר היום כי הנמל סגור בגלל הסערה שפקדה את החוף בלילה שעבר וגרמה נזק רב.",
        "The sign reads והמשתמשותיהם in large letters, and has read so since the war."
      })
  void aRowOfAnyWidthIsBrokenIntoLinesAndTakesTheCaret(String words) {
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          for (int width = 600; width >= 1; width -= 7) {
            RowFlow row = shown(words);
            row.resize(width, row.prefHeight(width));
            row.layout();
            for (int i = 0; i < words.length(); i += 10) {
              assertTrue(row.getCaretShape(i, true).length > 0, width + " wide, at " + i);
            }
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"A row of words that takes several lines.", "המזח יישאר במקומו היום"})
  void aRowThatIsAskedForItsHeightBeforeItHasAWidthPutsTheCaretWhereItWillBe(String words) {
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          RowFlow row = shown(words);
          row.resize(0, 0);
          row.layout();
          row.prefHeight(NARROW * 3);
          String asked = Arrays.toString(row.getCaretShape(words.length(), false));
          row.resize(NARROW * 3, row.prefHeight(NARROW * 3));
          row.layout();
          assertEquals(Arrays.toString(row.getCaretShape(words.length(), false)), asked);
        });
  }

  private static RowFlow shown(String words) {
    QuotedArticle article = Found.in(words);
    Desk desk = new Desk();
    desk.open(article);
    Page page = Page.of(article);
    RowFlow row =
        new RowFlow(
            page.rows().getFirst(),
            new Highlights(page, desk.place().orElseThrow(), new Find(desk).found()),
            1);
    new Scene(new Pane(row));
    return row;
  }
}
