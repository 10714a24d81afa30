package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ontherecord.edit.History;
import ontherecord.export.Export;
import ontherecord.extract.QuotationExtractor;
import ontherecord.fixtures.Exported;
import ontherecord.fixtures.Found;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.read.ArticleReader;
import ontherecord.read.WebFetch;
import ontherecord.say.Message;
import ontherecord.store.KeptPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BringingBackTest {

  @TempDir private Path folder;
  private final Desk desk = new Desk();
  private final RecentFiles recent = new RecentFiles(List.of());
  private final Saving saving =
      new Saving(desk, new BackgroundWork(Runnable::run, Runnable::run), recent);
  private final Opening opening =
      new Opening(
          desk,
          new BackgroundWork(Runnable::run, Runnable::run),
          new ArticleReader(),
          new QuotationExtractor(),
          new Web(
              new WebFetch("test"), new KeptPages(Path.of("target/pages")), new ArticleReader()),
          recent,
          saving);

  @ParameterizedTest
  @EnumSource(names = {"JSON", "WEBANNOTATION"})
  void whatIsOpenedIsWhatWentOut(Export format) throws IOException {
    for (QuotedArticle quoted : Exported.articles().toList()) {
      desk.closeAll();
      desk.forgetClosed();
      desk.open(bare(quoted));
      opening.open(List.of(file(format, quoted)));
      assertEquals(Optional.empty(), opening.troubleProperty().get());
      assertEquals(Optional.empty(), opening.progressProperty().get());
      QuotedArticle back = onScreen();
      assertEquals(quoted.quotations(), back.quotations());
      assertEquals(quoted.speakers(), back.speakers());
      assertEquals(quoted.sources(), back.sources());
      assertEquals(1, desk.libraryProperty().get().articles().size());
    }
  }

  @Test
  void whatIsAboutAnotherArticleChangesNothing() throws IOException {
    QuotedArticle pier = Found.in("“It is sold,” Ann Lee said.");
    desk.open(pier);
    opening.open(List.of(file(Export.JSON, Found.example())));
    Trouble trouble = opening.troubleProperty().get().orElseThrow();
    assertEquals("found.json was not brought in", trouble.title());
    assertTrue(
        trouble
            .text()
            .startsWith("This file is about another article: “Rouhani Refused Meeting with Obama”"),
        trouble.text());
    assertEquals(pier, onScreen());
  }

  @Test
  void whatIsNotOursOrGoneIsSaidToBe() throws IOException {
    QuotedArticle example = Found.example();
    desk.open(example);
    opening.open(List.of(Files.writeString(folder.resolve("other.json"), "{\"a\": 1}")));
    assertTrue(trouble().startsWith("This is neither JSON nor annotations"), trouble());
    opening.open(List.of(folder.resolve("gone.jsonld")));
    assertTrue(trouble().startsWith("This file cannot be read."), trouble());
    assertEquals(example, onScreen());
  }

  @Test
  void whatDoesNotStandInTheArticleIsLeftOutAndSaidToBe() throws IOException {
    QuotedArticle example = Found.example();
    desk.open(example);
    Path file = file(Export.JSON, example);
    String whole = Files.readString(file);
    int quotes = whole.indexOf("\"quotes\"");
    String forged =
        whole.substring(0, quotes)
            + whole.substring(quotes).replace("have an internal", "lack an internal");
    assertNotEquals(whole, forged);
    opening.open(List.of(Files.writeString(file, forged)));
    assertEquals(
        "found.json was brought in in part", opening.troubleProperty().get().orElseThrow().title());
    assertEquals(example.quotations().size() - 1, onScreen().quotations().size());
  }

  @Test
  void itIsOneActThatIsNamedAndUndoneAndDoneAgain() throws IOException {
    QuotedArticle example = Found.example();
    QuotedArticle bare = bare(example);
    desk.open(bare);
    opening.open(List.of(file(Export.JSON, example)));
    assertEquals(
        Optional.of("Brought back 11 quotations from found.json"), opening.newsProperty().get());
    assertTrue(saving.unsavedProperty().get());
    assertEquals(Optional.of("Undo bringing back of found.json"), undoing());
    desk.undo();
    assertTrue(onScreen().isSameAs(bare));
    assertEquals(Optional.empty(), undoing());
    assertEquals(
        Optional.of("Redo bringing back of found.json"),
        desk.history().flatMap(History::redoing).map(Message::text));
    desk.redo();
    assertTrue(onScreen().isSameAs(example));
    opening.open(List.of(file(Export.JSON, example)));
    assertEquals(
        Optional.of("found.json says nothing that is not in the article already"),
        opening.newsProperty().get());
  }

  @Test
  void annotationsOfAnotherProgramArePlacedWhereTheirWordsStandOnce() throws IOException {
    QuotedArticle pier = Found.in("“It is sold,” Ann Lee said. It was old. It was old. Tom sang.");
    desk.open(pier);
    Path file =
        Files.writeString(
            folder.resolve("notes.json"),
            """
            {"total": 3, "rows": [
              {"uri": "https://example.org/pier", "user": "acct:me@x", "text": "Really?",
               "target": [{"source": "https://example.org/pier", "selector": [
                 {"type": "RangeSelector", "startContainer": "/p[1]"},
                 {"type": "TextPositionSelector", "start": 900, "end": 910},
                 {"type": "TextQuoteSelector", "exact": "Tom sang.", "prefix": "x", "suffix": ""}]}]},
              {"target": [{"selector": [{"type": "TextQuoteSelector", "exact": "It was old"}]}]},
              {"text": "a note on the page", "target": [{"source": "https://example.org/pier"}]},
              {"target": {"selector": {"type": "TextQuoteSelector", "exact": "the sea"}}},
              {"target": {"selector": {"type": "TextQuoteSelector", "exact": "is sold"}}}]}
            """);
    opening.open(List.of(file));
    assertEquals(
        new Trouble(
            "notes.json was brought in in part",
            """
            “It was old” stands in several places, and nothing tells which is meant.
            An annotation of no words.
            “the sea” does not stand in the article.
            What was written beside the words is not brought in.\
            """),
        opening.troubleProperty().get().orElseThrow());
    assertEquals(2, onScreen().quotations().size());
    Quotation sang = onScreen().quotations().getLast();
    assertEquals("Tom sang.", onScreen().oneLine(sang.content().getFirst()));
    assertTrue(sang.attribution().isByUser() && sang.speaker().isEmpty());
    assertEquals(Optional.of("Undo bringing back of notes.json"), undoing());
    desk.undo();
    assertTrue(onScreen().isSameAs(pier));
  }

  @Test
  void annotationsOfWhichNothingStandsHereChangeNothing() throws IOException {
    QuotedArticle pier = Found.in("“It is sold,” Ann Lee said.");
    desk.open(pier);
    Path file =
        Files.writeString(
            folder.resolve("notes.jsonld"),
            """
            [{"type": "Annotation", "target": {"source": "https://example.org/sea",
              "selector": {"type": "TextQuoteSelector", "exact": "the sea"}}}]
            """);
    opening.open(List.of(file));
    assertEquals("notes.jsonld was not brought in", opening.troubleProperty().get().get().title());
    assertEquals(
        "Nothing of this file stands in the article. Its annotation, of https://example.org/sea,"
            + " has no words that can be found:\n“the sea” does not stand in the article.",
        trouble());
    assertEquals(pier, onScreen());
  }

  private Optional<String> undoing() {
    return desk.history().flatMap(History::undoing).map(Message::text);
  }

  private static QuotedArticle bare(QuotedArticle quoted) {
    return new QuotedArticle(quoted.article(), List.of(), List.of(), List.of());
  }

  private QuotedArticle onScreen() {
    return desk.place().orElseThrow().open();
  }

  private String trouble() {
    return opening.troubleProperty().get().orElseThrow().text();
  }

  private Path file(Export format, QuotedArticle quoted) throws IOException {
    return Files.write(folder.resolve("found.json"), Exported.bytes(format, quoted));
  }
}
