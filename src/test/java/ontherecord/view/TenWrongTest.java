package ontherecord.view;

import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.O;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SHORTCUT;
import static javafx.scene.input.KeyCode.Z;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.stage.Window;
import ontherecord.export.Export;
import ontherecord.fixtures.DamagedArticle;
import ontherecord.fixtures.GoldArticle;
import ontherecord.fixtures.OnScreen;
import ontherecord.fixtures.OpenWindow;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Speaker;
import ontherecord.viewmodel.Exporting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ten wrong attributions of the example are put right, and that is taken back one by one, without
/// a mouse.
class TenWrongTest {

  private final QuotedArticle right = GoldArticle.read();
  private final QuotedArticle damaged = DamagedArticle.of(right);
  private OpenWindow open;
  private Hands hands;

  @TempDir private Path folder;
  private Path chosen;

  @BeforeEach
  void show() throws TimeoutException {
    chosen = folder.resolve("news.otr");
    newWindow();
    hands.open(damaged);
  }

  @AfterEach
  void hide() {
    OnScreen.hide(open);
  }

  @Test
  void tenWrongAttributionsArePutRightByKeysAndTakenBackOneByOne() {
    List<String> wanted = names(right);
    assertEquals(DamagedArticle.WRONG, differing(wanted, names(damaged)));
    List<QuotedArticle> states = new ArrayList<>(List.of(damaged));
    hands.press(SHORTCUT, DIGIT2);
    for (int i = 0; i < DamagedArticle.WRONG; i++) {
      hands.press(N).press(F2).write(wanted.get(i)).press(ENTER);
      assertEquals(DamagedArticle.WRONG - 1 - i, differing(wanted, names(now())), () -> said());
      states.add(now());
    }
    assertEquals(wanted, names(now()));
    assertEquals(DamagedArticle.WRONG, byUser());
    assertEquals(right.speakers().size(), now().speakers().size());
    for (int i = DamagedArticle.WRONG - 1; i >= 0; i--) {
      assertNotEquals(states.get(i), now());
      hands.press(SHORTCUT, Z);
      assertEquals(states.get(i), now());
    }
    assertEquals(damaged, now());
    assertEquals(0, byUser());
  }

  @Test
  void whatWasPutRightOutlivesAKillIsExportedAndIsStillTakenBackOneByOne() throws Exception {
    List<String> wanted = names(right);
    putRight(wanted);
    hands.press(SHORTCUT, S);
    kill();
    newWindow();
    hands.press(SHORTCUT, O);
    assertEquals(wanted, names(now()));
    assertEquals(DamagedArticle.WRONG, byUser());
    Path table = folder.resolve("table.csv");
    hands.act(() -> open.exporting.write(Exporting.Scope.ARTICLE, Export.CSV, table));
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
      assertEquals(named(right), rows.stream().map(it -> it.getField("speaker")).toList());
    }
    hands.press(SHORTCUT, DIGIT2);
    for (int i = DamagedArticle.WRONG - 1; i >= 0; i--) {
      hands.press(SHORTCUT, Z);
      assertEquals(DamagedArticle.WRONG - i, differing(wanted, names(now())));
    }
    assertEquals(names(damaged), names(now()));
    assertEquals(0, byUser());
  }

  private void newWindow() throws TimeoutException {
    open = OnScreen.show(() -> new OpenWindow(Runnable::run, this::choose, 1280, 800));
    hands = new Hands(open);
  }

  private List<Path> choose(Chooser.Question question, Window owner) {
    return List.of(chosen);
  }

  /// Leaves what is on the disk when a program is killed while it saves again: the file as it was
  /// saved last, and the beginning of the next one beside it. The window is not asked.
  private void kill() throws IOException {
    Path left = folder.resolve("left.otr");
    byte[] saved = Files.readAllBytes(chosen);
    Files.write(left, saved);
    Files.write(folder.resolve(".left.otr.saving"), Arrays.copyOf(saved, saved.length / 2));
    OnScreen.hide(open);
    chosen = left;
  }

  private void putRight(List<String> wanted) {
    hands.press(SHORTCUT, DIGIT2);
    for (int i = 0; i < DamagedArticle.WRONG; i++) {
      hands.press(N).press(F2).write(wanted.get(i)).press(ENTER);
    }
    assertEquals(wanted, names(now()));
  }

  private String said() {
    return names(now()).toString();
  }

  private QuotedArticle now() {
    return open.desk.place().orElseThrow().open();
  }

  private long byUser() {
    return now().quotations().stream()
        .map(Quotation::attribution)
        .filter(it -> it.isByUser())
        .count();
  }

  private static long differing(List<String> one, List<String> other) {
    long differing = 0;
    for (int i = 0; i < one.size(); i++) {
      differing += one.get(i).equals(other.get(i)) ? 0 : 1;
    }
    return differing;
  }

  private static List<String> named(QuotedArticle article) {
    return article.quotations().stream()
        .map(it -> it.speaker().filter(who -> who.kind() == Speaker.Kind.NAMED))
        .map(it -> it.map(article::name).orElse(""))
        .toList();
  }

  private static List<String> names(QuotedArticle article) {
    return article.quotations().stream()
        .map(it -> it.speaker().map(article::name).orElse(""))
        .toList();
  }
}
