package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import ontherecord.fixtures.Found;
import ontherecord.fixtures.GoldArticle;
import ontherecord.fixtures.MarketArticle;
import ontherecord.quote.QuotedArticle;
import ontherecord.store.SessionFile;
import ontherecord.text.Origin;
import org.junit.jupiter.api.Test;

class LeftoverTest extends KeptWork {

  @Test
  void onlyWhatTheFileDoesNotHaveIsOffered() {
    KeptWindow first = window();
    first.desk.open(GoldArticle.read());
    first.correct("Gazette");
    first.desk.open(MarketArticle.named("market"));
    first.correct("Post");
    first.saving.saveAs(folder.resolve("news.otr"));
    run();
    first.correct("Herald");
    first.keeping.keep();
    run();
    first.crash();
    Note offer = window().keeping.offerProperty().get().orElseThrow();
    assertTrue(
        offer.title().matches("1 article with 1 correction from \\d\\d:\\d\\d was not saved"),
        offer.title());
    assertEquals("In news.otr: " + ArticleRows.title(MarketArticle.named("market")), offer.text());
  }

  @Test
  void whatTheFileHasBeenGivenMeanwhileIsNotOffered() throws Exception {
    Path file = folder.resolve("news.otr");
    KeptWindow first = savedAndMore(file);
    Path spare = Files.createDirectory(folder.resolve("spare"));
    for (Path kept : files(folder.resolve("unsaved"))) {
      Files.copy(kept, spare.resolve(kept.getFileName()));
    }
    first.saving.save();
    run();
    first.crash();
    for (Path kept : files(spare)) {
      Files.move(kept, folder.resolve("unsaved").resolve(kept.getFileName()));
    }
    assertEquals(Optional.empty(), window().keeping.offerProperty().get());
    assertEquals(0, kept());
  }

  @Test
  void theExampleDoesNotJoinWhatIsBroughtBack() throws Exception {
    Path file = folder.resolve("news.otr");
    KeptWindow first = savedAndMore(file);
    first.crash();
    KeptWindow second = window();
    Path other = folder.resolve("other.otr");
    QuotedArticle example = Found.example();
    second.saving.opensWith(example.article().origin().sha256());
    second.desk.open(withoutFile(example));
    second.keeping.bringBack();
    run();
    assertEquals(1, second.desk.libraryProperty().get().articles().size());
    second.desk.open(withoutFile(example));
    second.saving.saveAs(other);
    run();
    assertEquals(1, SessionFile.read(other).session().articles().size());
    second.correct("Gazette");
    second.saving.saveAs(other);
    run();
    assertEquals(2, SessionFile.read(other).session().articles().size());
  }

  private static QuotedArticle withoutFile(QuotedArticle quoted) {
    Origin origin = quoted.article().origin();
    Origin bare =
        new Origin(origin.id(), origin.name(), origin.sha256(), origin.size(), origin.facts());
    return new QuotedArticle(
        quoted.article().from(bare), quoted.speakers(), quoted.sources(), quoted.quotations());
  }
}
