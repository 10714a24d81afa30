package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import ontherecord.edit.Correction;
import ontherecord.edit.History;
import ontherecord.edit.Unplaced;
import ontherecord.extract.QuotationExtractor;
import ontherecord.fixtures.Found;
import ontherecord.fixtures.GoldArticle;
import ontherecord.fixtures.MarketArticle;
import ontherecord.quote.QuotedArticle;
import ontherecord.read.ArticleReader;
import ontherecord.read.WebFetch;
import ontherecord.say.Build;
import ontherecord.store.KeptPages;
import ontherecord.store.Session;
import ontherecord.store.SessionException;
import ontherecord.store.SessionFile;
import ontherecord.text.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionsComeBackTest {

  private static final Correction POST = new Correction.FillOrigin(Fact.Kind.PUBLISHER, "Post");

  @TempDir private Path folder;

  private final Desk desk = new Desk();
  private final RecentFiles recent = new RecentFiles(List.of());
  private final Deque<Runnable> later = new ArrayDeque<>();
  private final BackgroundWork work = new BackgroundWork(later::add, Runnable::run);
  private final Saving saving = new Saving(desk, work, recent);
  private final Opening opening =
      new Opening(
          desk,
          new BackgroundWork(later::add, Runnable::run),
          new ArticleReader(),
          new QuotationExtractor(),
          new Web(
              new WebFetch("test"), new KeptPages(Path.of("target/pages")), new ArticleReader()),
          recent,
          saving);

  @Test
  void articlesComeBackWithWhatWasPutRightAndTheFileIsSavedTo() throws SessionException {
    Path file = written(Session.of(List.of(kept(market(), Build.version()), untouched())));
    open(file);
    assertEquals(2, articles().size());
    assertEquals("market.txt", here().article().origin().name());
    assertEquals(Optional.of("Post"), here().article().origin().publisher());
    assertEquals(Optional.of(file), saving.fileProperty().get());
    assertEquals(List.of(file), recent.files());
    assertEquals(Optional.empty(), saving.noteProperty().get());
    assertFalse(saving.unsavedProperty().get());
    desk.undo();
    assertTrue(saving.unsavedProperty().get());
    saving.save();
    run();
    History again = SessionFile.read(file).session().articles().getFirst().history();
    assertEquals(List.of(), again.now().corrections());
    assertEquals(List.of(POST), again.undone());
  }

  @Test
  void whatAnOlderVersionFoundIsFoundAnewAndTheCorrectionsStay() throws SessionException {
    History before = market();
    open(written(Session.of(List.of(kept(before, "0.0.9")))));
    History now = desk.history().orElseThrow();
    assertNotSame(before.now().found(), now.now().found());
    assertTrue(
        now.now().found().quotations().stream()
            .allMatch(it -> it.attribution().reason().rule().equals(ruleAnew(it.id()))),
        "as this version finds it");
    assertEquals(List.of(POST), now.now().corrections());
    assertFalse(saving.unsavedProperty().get());
  }

  @Test
  void whatHasNoPlaceIsListedWithItsOldWordsUntilItIsDealtWith() throws SessionException {
    Misfits misfits = new Misfits(desk);
    Correction credit = new Correction.NoQuotation(anchors());
    History moved =
        History.of(MarketArticle.named("market")).with(credit).reanalysed(Found.in("Nothing.\n"));
    assertEquals(1, moved.unplaced().size());
    open(written(Session.of(List.of(kept(moved, Build.version())))));
    List<Unplaced> listed = misfits.allProperty().get();
    assertEquals(List.of("“It’s time,”"), listed.getFirst().words());
    assertTrue(
        misfits.noteProperty().get().orElseThrow().title().startsWith("1 correction has no place"));
    misfits.settle(listed.getFirst());
    assertEquals(Optional.empty(), misfits.noteProperty().get());
    assertTrue(saving.unsavedProperty().get());
  }

  @Test
  void aNewerSessionIsOpenToReadAndIsNeverWrittenOver() throws Exception {
    Path file = written(Session.of(List.of(kept(market(), Build.version()))));
    String newer = Files.readString(file).replaceFirst("\"version\":1", "\"version\":2");
    Files.writeString(file, newer);
    open(file);
    assertEquals(Optional.of("Post"), here().article().origin().publisher());
    assertTrue(note().text().startsWith("A newer version of this program"), note().text());
    assertEquals(Optional.empty(), saving.fileProperty().get());
    saving.saveAs(file);
    run();
    assertEquals("news.otr was not saved", note().title());
    assertEquals(newer, Files.readString(file));
  }

  @Test
  void aBrokenSessionOpensAsFarAsItIsWholeAndSaysWhatIsMissing() throws Exception {
    Path file = written(Session.of(List.of(kept(market(), Build.version()), untouched())));
    String whole = Files.readString(file);
    Files.writeString(file, whole.substring(0, whole.length() * 2 / 3));
    open(file);
    assertEquals("market.txt", here().article().origin().name());
    assertTrue(note().text().contains("breaks off or is damaged"), note().text());
    assertEquals(Optional.empty(), saving.fileProperty().get(), "it is not written over");
  }

  @Test
  void theSecondWindowOnAFileIsTold() throws SessionException {
    Path file = written(Session.of(List.of(kept(market(), Build.version()))));
    try (SessionFile first = SessionFile.hold(file)) {
      open(first.path());
      assertEquals(1, articles().size());
      assertEquals("news.otr is open to read", note().title());
      assertTrue(note().text().startsWith("Another window has this file open."), note().text());
      assertEquals(Optional.empty(), saving.fileProperty().get());
    }
  }

  @Test
  void aFileThatChangedWhileItWasReadIsLeftAlone() throws Exception {
    Path file = written(Session.of(List.of(kept(market(), Build.version()))));
    opening.open(List.of(file));
    later.remove().run();
    Files.writeString(file, Files.readString(file) + "\n");
    run();
    assertEquals(Optional.empty(), saving.fileProperty().get());
    assertTrue(note().text().startsWith("Another window or program has changed"), note().text());
  }

  @Test
  void whatIsOpenWithCorrectionsOfItsOwnStays() throws SessionException {
    Path file = written(Session.of(List.of(kept(market(), Build.version()), untouched())));
    desk.open(MarketArticle.named("market"));
    desk.correct(new Correction.FillOrigin(Fact.Kind.PUBLISHER, "Herald"));
    open(file);
    assertEquals(2, articles().size());
    assertEquals(Optional.of("Herald"), articles().getFirst().article().origin().publisher());
    assertTrue(note().text().contains("Market to move"), note().text());
    assertEquals(Optional.empty(), saving.fileProperty().get());
  }

  @Test
  void whatIsOpenWithoutCorrectionsTakesThoseOfTheFile() throws SessionException {
    Path file = written(Session.of(List.of(kept(market(), Build.version()))));
    desk.open(MarketArticle.named("market"));
    open(file);
    assertEquals(1, articles().size());
    assertSame(articles().getFirst(), here());
    assertEquals(Optional.of("Post"), here().article().origin().publisher());
  }

  @Test
  void anotherSessionIsAddedAndTheFirstIsSavedTo() throws Exception {
    Path file = written(Session.of(List.of(kept(market(), Build.version()))));
    Path other = folder.resolve("other.otr");
    Files.copy(written(Session.of(List.of(untouched()))), other);
    Files.delete(file);
    open(written(Session.of(List.of(kept(market(), Build.version())))));
    open(other);
    assertEquals(2, articles().size());
    assertEquals(Optional.of(file), saving.fileProperty().get());
    assertEquals("other.otr was added to what is open", note().title());
  }

  @Test
  void whenAllIsClosedTheFileIsLetGo() throws SessionException {
    Path file = written(Session.of(List.of(kept(market(), Build.version()))));
    open(file);
    desk.closeAll();
    run();
    assertEquals(Optional.empty(), saving.fileProperty().get());
    assertEquals(List.of(), desk.libraryProperty().get().closed());
    SessionFile.hold(file).close();
  }

  @Test
  void aFileThatIsNoSessionIsSaidAndWhatIsOpenStays() throws Exception {
    desk.open(MarketArticle.named("market"));
    Path file = folder.resolve("news.otr");
    opening.open(List.of(Files.writeString(file, "{\"format\":\"on-the-record session\"")));
    run();
    assertEquals(1, articles().size());
    assertTrue(saving.noteProperty().get().isPresent());
  }

  private static String ruleAnew(String id) {
    QuotedArticle anew = new QuotationExtractor().extract(MarketArticle.named("market").article());
    return anew.quotations().stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow()
        .attribution()
        .reason()
        .rule();
  }

  private static List<ontherecord.edit.Anchor> anchors() {
    return ontherecord.edit.Anchor.of(List.of(MarketArticle.TIME));
  }

  private static History market() {
    return History.of(MarketArticle.named("market")).with(POST);
  }

  private static Session.Kept kept(History history, String engine) {
    return new Session.Kept(history, engine);
  }

  private static Session.Kept untouched() {
    return kept(History.of(GoldArticle.read()), Build.version());
  }

  private Path written(Session session) throws SessionException {
    Path path = folder.resolve("news.otr");
    try (SessionFile file = SessionFile.hold(path)) {
      file.write(session);
    }
    return path;
  }

  private void open(Path file) {
    opening.open(List.of(file));
    run();
  }

  private void run() {
    while (!later.isEmpty()) {
      later.remove().run();
    }
  }

  private Note note() {
    return saving.noteProperty().get().orElseThrow();
  }

  private List<QuotedArticle> articles() {
    return desk.libraryProperty().get().articles();
  }

  private QuotedArticle here() {
    return desk.place().orElseThrow().open();
  }
}
