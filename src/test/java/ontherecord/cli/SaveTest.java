package ontherecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ontherecord.edit.Anchor;
import ontherecord.edit.Correction;
import ontherecord.edit.History;
import ontherecord.edit.Person;
import ontherecord.fixtures.CommandRun;
import ontherecord.fixtures.Found;
import ontherecord.fixtures.Json;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Speaker;
import ontherecord.store.Session;
import ontherecord.store.SessionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `extract` and session files.
class SaveTest {

  private static final String EXAMPLE = "seeds/000_7d575e886dc2c189.txt";

  @TempDir private Path folder;

  @Test
  void aSessionIsReadLikeItsArticles() throws Exception {
    String pier = Files.writeString(folder.resolve("pier.txt"), "It is sold, she said.").toString();
    CommandRun save = CommandRun.of("extract", "--save", session(), EXAMPLE, pier);
    assertEquals(0, save.code(), save.err());
    assertEquals("", save.out() + save.err());
    assertEquals(2, SessionFile.read(Path.of(session())).session().articles().size());
    CommandRun read = CommandRun.of("extract", session());
    assertEquals(0, read.code(), read.err());
    assertEquals(CommandRun.of("extract", EXAMPLE, pier).out(), read.out());
    assertEquals(
        CommandRun.of("extract", "--format", "text", EXAMPLE, pier).out(),
        CommandRun.of("extract", "--format", "text", session()).out());
  }

  @Test
  void linesCanBeSavedToo() throws Exception {
    CommandRun save =
        CommandRun.reading(
            "{\"doc_id\": \"a\", \"text\": \"It is sold, she said.\"}\nbroken\n",
            "extract",
            "--jsonl-in",
            "-",
            "--save",
            session());
    assertEquals(1, save.code());
    assertTrue(save.err().startsWith("line 2: "), save.err());
    assertEquals(1, SessionFile.read(Path.of(session())).session().articles().size());
  }

  @Test
  void whatTheUserSetIsPrintedAsTheUsers() throws Exception {
    QuotedArticle found = Found.example();
    History history =
        History.of(found)
            .with(
                credit(
                    found,
                    "The roadblocks",
                    Optional.of(Person.typed("Ben Rhodes", Speaker.Kind.NAMED))))
            .with(credit(found, "internal dynamic", Optional.empty()));
    write(history);
    CommandRun run = CommandRun.of("extract", "--format", "jsonl", session());
    Map<?, ?> article = Json.object(run.out());
    Map<?, ?> roadblocks = quote(article, "roadblocks");
    assertEquals("Ben Rhodes", roadblocks.get("speaker_name"));
    assertEquals("user", roadblocks.get("basis"));
    assertEquals("Set by you.", roadblocks.get("reason"));
    Map<?, ?> dynamic = quote(article, "internal dynamic");
    assertEquals(null, dynamic.get("speaker_name"));
    assertEquals("user", dynamic.get("basis"));
    assertEquals(found.article().text(), article.get("text"));
    Map<?, ?> rhodes =
        Json.objects(article, "speakers").stream()
            .filter(it -> "Ben Rhodes".equals(it.get("name")))
            .findFirst()
            .orElseThrow();
    assertEquals("user", rhodes.get("basis"));
    String report = CommandRun.of("extract", "--format", "text", session()).out();
    assertTrue(report.contains("Ben Rhodes [set by you] (named)"), report);
  }

  @Test
  void aFileThatIsThereIsNeverWrittenOver() throws Exception {
    Path file = Files.writeString(Path.of(session()), "corrections of many days");
    CommandRun save = CommandRun.of("extract", "--save", session(), EXAMPLE);
    assertEquals(1, save.code());
    assertTrue(save.err().contains("Choose another name"), save.err());
    assertEquals("corrections of many days", Files.readString(file));
  }

  @Test
  void whatCannotBeReadIsSaidAndTheRestKept() throws Exception {
    String missing = folder.resolve("missing.txt").toString();
    CommandRun save = CommandRun.of("extract", "--save", session(), EXAMPLE, missing);
    assertEquals(1, save.code());
    assertTrue(save.err().contains("There is no such file."), save.err());
    assertEquals(1, SessionFile.read(Path.of(session())).session().articles().size());
    CommandRun none =
        CommandRun.of("extract", "--save", folder.resolve("none.otr").toString(), missing);
    assertEquals(1, none.code());
    assertFalse(Files.exists(folder.resolve("none.otr")));
  }

  @Test
  void aFolderThatIsNotThereIsSaid() {
    CommandRun save =
        CommandRun.of("extract", "--save", folder.resolve("no/pier.otr").toString(), EXAMPLE);
    assertEquals(1, save.code());
    assertTrue(save.err().contains("Its folder is not there."), save.err());
  }

  @Test
  void ofABrokenSessionWhatIsWholeIsPrintedAndTheRestSaid() throws Exception {
    write(History.of(Found.example()));
    String text = Files.readString(Path.of(session()));
    Files.writeString(Path.of(session()), text.substring(0, text.indexOf("\"corrections\"")));
    CommandRun run = CommandRun.of("extract", "--format", "jsonl", session());
    assertEquals(1, run.code());
    assertEquals(11, Json.objects(Json.object(run.out()), "quotes").size());
    assertTrue(run.err().contains("The file breaks off"), run.err());
  }

  private String session() {
    return folder.resolve("news.otr").toString();
  }

  private void write(History history) throws Exception {
    try (SessionFile file = SessionFile.hold(Path.of(session()))) {
      file.write(Session.of(List.of(Session.Kept.of(history))));
    }
  }

  private static Correction credit(QuotedArticle found, String words, Optional<Person> person) {
    return new Correction.SetSpeaker(List.of(Anchor.of(Found.quotation(found, words))), person);
  }

  private static Map<?, ?> quote(Map<?, ?> article, String words) {
    return Json.objects(article, "quotes").stream()
        .filter(it -> Json.list(it, "text").toString().contains(words))
        .findFirst()
        .orElseThrow();
  }
}
