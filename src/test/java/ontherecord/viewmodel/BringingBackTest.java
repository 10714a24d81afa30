package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ontherecord.export.Export;
import ontherecord.extract.QuotationExtractor;
import ontherecord.fixtures.Exported;
import ontherecord.fixtures.Found;
import ontherecord.quote.QuotedArticle;
import ontherecord.read.ArticleReader;
import ontherecord.read.WebFetch;
import ontherecord.store.KeptPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BringingBackTest {

  @TempDir private Path folder;
  private final Desk desk = new Desk();
  private final RecentFiles recent = new RecentFiles(List.of());
  private final Opening opening =
      new Opening(
          desk,
          new BackgroundWork(Runnable::run, Runnable::run),
          new ArticleReader(),
          new QuotationExtractor(),
          new Web(
              new WebFetch("test"), new KeptPages(Path.of("target/pages")), new ArticleReader()),
          recent,
          new Saving(desk, new BackgroundWork(Runnable::run, Runnable::run), recent));

  @ParameterizedTest
  @EnumSource(names = {"JSON", "WEBANNOTATION"})
  void whatIsOpenedIsWhatWentOut(Export format) throws IOException {
    for (QuotedArticle quoted : Exported.articles().toList()) {
      desk.closeAll();
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
    assertTrue(trouble.text().startsWith("This file is about another article."), trouble.text());
    assertEquals(pier, onScreen());
  }

  @Test
  void whatIsNotOursOrGoneIsSaidToBe() throws IOException {
    QuotedArticle example = Found.example();
    desk.open(example);
    opening.open(List.of(Files.writeString(folder.resolve("other.json"), "{\"a\": 1}")));
    assertTrue(trouble().startsWith("This is neither JSON of this program"), trouble());
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
