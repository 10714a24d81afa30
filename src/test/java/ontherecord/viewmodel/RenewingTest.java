package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import ontherecord.edit.Correction;
import ontherecord.edit.History;
import ontherecord.edit.Person;
import ontherecord.extract.QuotationExtractor;
import ontherecord.fixtures.Correcting;
import ontherecord.fixtures.Found;
import ontherecord.fixtures.PierArticle;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Speaker;
import ontherecord.read.ArticleReader;
import ontherecord.read.WebFetch;
import ontherecord.store.KeptPages;
import ontherecord.text.Fact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenewingTest {

  private static final QuotationExtractor EXTRACTOR = new QuotationExtractor();

  @TempDir private Path folder;

  private final Deque<Runnable> later = new ArrayDeque<>();
  private final Desk desk = new Desk();
  private final Saving saving =
      new Saving(
          desk, new BackgroundWork(Runnable::run, Runnable::run), new RecentFiles(List.of()));
  private Renewing renewing;
  private Opening opening;
  private Path file;
  private Path session;

  @BeforeEach
  void openFile() throws IOException {
    file = Files.writeString(folder.resolve("pier.txt"), PierArticle.FIRST);
    session = folder.resolve("pier.otr");
    BackgroundWork work = new BackgroundWork(later::add, Runnable::run);
    ArticleReader reader = new ArticleReader();
    renewing = new Renewing(desk, saving, work, reader, EXTRACTOR);
    Web web = new Web(new WebFetch("test"), new KeptPages(folder.resolve("p")), reader);
    opening =
        new Opening(
            desk,
            new BackgroundWork(Runnable::run, Runnable::run),
            reader,
            EXTRACTOR,
            web,
            new RecentFiles(List.of()),
            saving);
    opening.open(List.of(file));
    run();
  }

  @Test
  void nothingIsSaidWhileTheFileIsAsItWas() {
    renewing.look();
    run();
    assertEquals(Optional.empty(), note());
    renewing.ask();
    run();
    assertEquals(Optional.empty(), note());
    assertEquals(
        Optional.of("pier.txt is as it was when it was read"), renewing.newsProperty().get());
  }

  @Test
  void aFileThatChangedIsToldAndNotReadByItself() throws IOException {
    Files.writeString(file, PierArticle.LATER);
    renewing.look();
    run();
    assertEquals(Optional.of(Note.Kind.CHANGED), note().map(Note::kind));
    assertEquals("pier.txt has changed since it was read", note().orElseThrow().title());
    assertEquals(PierArticle.FIRST, now().article().text());
    renewing.dismiss();
    renewing.look();
    run();
    assertEquals(Optional.empty(), note(), "said once");
    Files.writeString(file, PierArticle.LATER + "\nMore.\n");
    renewing.look();
    run();
    assertEquals(Optional.of(Note.Kind.CHANGED), note().map(Note::kind), "it changed again");
  }

  @Test
  void correctionsGoAlongByTheirWordsAndWhatHasNoPlaceIsListed() throws IOException {
    desk.correct(
        Correcting.credit(quotation("is open"), Person.typed("Ann Lee", Speaker.Kind.NAMED)));
    desk.correct(Correcting.uncredit(quotation("too much")));
    saving.saveAs(session);
    assertFalse(saving.unsavedProperty().get());
    readAnew(PierArticle.LATER);
    assertEquals(PierArticle.LATER, now().article().text());
    Quotation kept = quotation("is open");
    assertEquals("Ann Lee", now().name(kept.speaker().orElseThrow()));
    assertEquals(1, history().unplaced().size());
    assertTrue(history().unplaced().getFirst().words().toString().contains("far too much"));
    assertEquals(Optional.of(Note.Kind.RENEWED), note().map(Note::kind));
    assertTrue(saving.unsavedProperty().get(), "the session has the old text");
    saving.save();
    assertFalse(saving.unsavedProperty().get());
  }

  @Test
  void undoTakesBackCorrectionsAndTakingBackTheReadingBringsAllBack() throws IOException {
    desk.correct(
        Correcting.credit(quotation("is open"), Person.typed("Ann Lee", Speaker.Kind.NAMED)));
    desk.correct(Correcting.uncredit(quotation("too much")));
    History before = history();
    readAnew(PierArticle.LATER);
    renewing.takeBack();
    assertEquals(before, history());
    run();
    renewing.readAnew();
    run();
    desk.undo();
    assertEquals("Mary Vale", now().name(quotation("is open").speaker().orElseThrow()));
    assertEquals(
        PierArticle.LATER, now().article().text(), "undo does not bring the old text back");
    assertEquals(Optional.empty(), note(), "nor can it be taken back over what was done since");
    desk.redo();
    assertEquals("Ann Lee", now().name(quotation("is open").speaker().orElseThrow()));
  }

  @Test
  void savedWithoutCorrectionsAndReadAnewIsNotSaved() throws IOException {
    saving.saveAs(session);
    readAnew(PierArticle.LATER);
    assertTrue(saving.unsavedProperty().get());
    renewing.takeBack();
    assertFalse(saving.unsavedProperty().get());
  }

  @Test
  void aSessionWhoseFileChangedSaysSoWhenItIsOpened() throws IOException {
    saving.saveAs(session);
    desk.closeAll();
    Files.writeString(file, PierArticle.LATER);
    opening.open(List.of(session));
    run();
    assertEquals(PierArticle.FIRST, now().article().text());
    assertEquals(Optional.of(Note.Kind.CHANGED), note().map(Note::kind));
    renewing.readAnew();
    run();
    assertEquals(PierArticle.LATER, now().article().text());
    assertEquals(Optional.of(file.toString()), now().article().origin().file());
  }

  @Test
  void aSessionThatMovedWithItsFileFindsIt() throws IOException {
    saving.saveAs(session);
    assertTrue(Files.readString(session).contains("\"file\":\"pier.txt\""));
    desk.closeAll();
    Path moved = Files.createDirectory(folder.resolve("moved"));
    Files.move(session, moved.resolve("pier.otr"));
    Files.move(file, moved.resolve("pier.txt"));
    opening.open(List.of(moved.resolve("pier.otr")));
    run();
    renewing.ask();
    run();
    assertEquals(
        Optional.of("pier.txt is as it was when it was read"), renewing.newsProperty().get());
  }

  @Test
  void aFileThatIsGoneIsToldWhenAskedForAndAnotherCanBeChosen() throws IOException {
    Path elsewhere = Files.writeString(folder.resolve("pier-2.txt"), PierArticle.LATER);
    Files.delete(file);
    renewing.look();
    run();
    assertEquals(Optional.empty(), note(), "the text is all that is needed");
    renewing.ask();
    run();
    assertEquals("pier.txt is not there any more", note().orElseThrow().title());
    assertEquals(PierArticle.FIRST, now().article().text());
    renewing.readFrom(elsewhere);
    run();
    assertEquals(PierArticle.LATER, now().article().text());
  }

  @Test
  void aFileThatIsAFolderNowIsNotLookedInto() throws IOException {
    Files.delete(file);
    Files.createDirectory(file);
    renewing.ask();
    run();
    assertEquals(Optional.of(Note.Kind.FAR), note().map(Note::kind));
    renewing.readAnew();
    run();
    assertEquals("pier.txt was not read anew", note().orElseThrow().title());
    assertEquals(PierArticle.FIRST, now().article().text());
  }

  @Test
  void whatHasNoFileSaysSo() {
    desk.open(Found.in("“It opens,” said Mary Vale of the pier."));
    renewing.ask();
    run();
    assertEquals("Nobody knows where pier.txt is", note().orElseThrow().title());
  }

  @Test
  void aCorrectionMadeMeanwhileGoesAlong() throws IOException {
    Files.writeString(file, PierArticle.LATER);
    renewing.ask();
    run();
    renewing.readAnew();
    desk.correct(
        Correcting.credit(quotation("is open"), Person.typed("Ann Lee", Speaker.Kind.NAMED)));
    run();
    assertEquals(PierArticle.LATER, now().article().text());
    assertEquals("Ann Lee", now().name(quotation("is open").speaker().orElseThrow()));
  }

  @Test
  void anArticleThatIsClosedMeanwhileStaysClosed() throws IOException {
    Files.writeString(file, PierArticle.LATER);
    renewing.ask();
    run();
    renewing.readAnew();
    desk.closeAll();
    run();
    assertEquals(Optional.empty(), desk.place());
  }

  @Test
  void aVersionThatIsOpenAlreadyStaysAsItIs() throws IOException {
    Files.writeString(file, PierArticle.LATER);
    opening.open(List.of(file));
    run();
    desk.turnBy(1);
    assertEquals(PierArticle.FIRST, now().article().text());
    renewing.readAnew();
    run();
    assertEquals("pier.txt is open in this version already", note().orElseThrow().title());
    assertEquals(2, desk.libraryProperty().get().articles().size());
    assertEquals(PierArticle.LATER, now().article().text());
  }

  @Test
  void analysingAgainFindsWhatWasMissingAndKeepsCorrections() {
    QuotedArticle whole = now();
    QuotedArticle damaged =
        new QuotedArticle(whole.article(), List.of(), List.of(), List.of(), whole.depth());
    desk.closeAll();
    desk.take(List.of(History.of(damaged)));
    desk.turnTo(damaged);
    desk.correct(new Correction.FillOrigin(Fact.Kind.PUBLISHER, "Post"));
    renewing.analyse();
    run();
    assertEquals(whole.quotations(), now().quotations());
    assertEquals(Optional.of("Post"), now().article().origin().publisher());
    renewing.takeBack();
    assertEquals(List.of(), now().quotations());
  }

  private void readAnew(String text) throws IOException {
    Files.writeString(file, text);
    renewing.look();
    run();
    renewing.readAnew();
    run();
  }

  private void run() {
    while (!later.isEmpty()) {
      later.remove().run();
    }
  }

  private Optional<Note> note() {
    return renewing.noteProperty().get();
  }

  private History history() {
    return desk.history().orElseThrow();
  }

  private QuotedArticle now() {
    return desk.place().orElseThrow().open();
  }

  private Quotation quotation(String words) {
    return Found.quotation(now(), words);
  }
}
