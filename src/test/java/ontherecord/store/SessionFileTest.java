package ontherecord.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import ontherecord.edit.Correction;
import ontherecord.edit.History;
import ontherecord.fixtures.AnySession;
import ontherecord.fixtures.Found;
import ontherecord.fixtures.Json;
import ontherecord.quote.QuotedArticle;
import ontherecord.say.Message;
import ontherecord.store.SessionException.Why;
import ontherecord.text.Article;
import ontherecord.text.Fact;
import ontherecord.text.Typesetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class SessionFileTest {

  @TempDir private Path folder;

  @Test
  void bringsBackWhatWasSaved() throws Exception {
    for (int seed = 0; seed < 40; seed++) {
      Session session = AnySession.of(seed);
      Opened opened = written(session);
      assertEquals(List.of(), opened.notes());
      assertTrue(opened.mayBeReplaced());
      assertTrue(AnySession.same(session, opened.session()), "seed " + seed);
    }
  }

  @Test
  void bringsBackWhereAnArticleCameFrom() throws Exception {
    var found = Found.example();
    Article article =
        new Article(
            found.article().origin().with(List.of(new Fact(Fact.Kind.AUTHOR, "Ann", "meta"))),
            found.article().text(),
            found.article().blocks(),
            new Typesetting(List.of(0, 100), List.of(new Typesetting.Join(50, "-\n"))));
    var other = new QuotedArticle(article, found.speakers(), found.sources(), found.quotations());
    Session session = Session.of(List.of(Session.Kept.of(History.of(other))));
    assertTrue(AnySession.same(session, written(session).session()));
  }

  @Test
  void isJsonThatOthersCanRead() throws Exception {
    written(AnySession.of(1));
    var json = Json.object(Files.readString(path()));
    assertEquals("on-the-record session", json.get("format"));
    assertEquals(1, json.get("version"));
    var article = Json.objects(json, "articles").getFirst();
    assertEquals(Found.example().article().text(), article.get("text"));
    assertEquals(11, Json.objects(article, "quotations").size());
  }

  @Test
  void aSessionIsToldByItsStart() throws Exception {
    written(AnySession.of(1));
    assertTrue(SessionFile.isSession(path()));
    Path other = Files.writeString(folder.resolve("other.otr"), "{\"format\": \"other\"}");
    assertFalse(SessionFile.isSession(other));
    assertEquals(Why.NOT_A_SESSION, unreadable(other));
    assertEquals(
        Why.NOT_A_SESSION, unreadable(Files.writeString(folder.resolve("text"), "“It rains,”")));
    assertEquals(Why.NOT_A_SESSION, unreadable(Files.writeString(folder.resolve("none"), "")));
    assertEquals(Why.MISSING, unreadable(folder.resolve("missing")));
    assertEquals(Why.NOT_A_FILE, unreadable(folder));
  }

  @Test
  void whatANewerVersionWroteIsOnlyRead() throws Exception {
    Session session = AnySession.of(2);
    written(session);
    String text = Files.readString(path());
    Files.writeString(
        path(), text.replace("\"version\":1,", "\"version\":7,\"later\":{\"a\":[1,{}]},"));
    Opened opened = SessionFile.read(path());
    assertTrue(opened.isNewer());
    assertFalse(opened.mayBeReplaced());
    assertTrue(opened.notes().getFirst().text().startsWith("A newer version"));
    assertTrue(AnySession.same(session, opened.session()));
  }

  @Test
  void aFileThatBreaksOffOpensAsFarAsItIsWhole() throws Exception {
    Session session = AnySession.of(3);
    written(session);
    byte[] whole = Files.readAllBytes(path());
    Random random = new Random(1);
    int kept = 0;
    for (int i = 0; i < 150; i++) {
      int length = 60 + random.nextInt(whole.length - 63);
      Files.write(path(), Arrays.copyOf(whole, length));
      Opened opened = SessionFile.read(path());
      assertFalse(opened.mayBeReplaced(), "cut at " + length);
      for (int j = 0; j < opened.session().articles().size(); j++) {
        History history = opened.session().articles().get(j).history();
        History all = session.articles().get(j).history();
        List<Correction> corrections = history.now().corrections();
        assertEquals(
            all.now().corrections().subList(0, corrections.size()),
            corrections,
            "cut at " + length);
        assertEquals(all.now().found().article().text(), history.now().found().article().text());
        kept += corrections.size();
      }
    }
    assertTrue(kept > 100, "kept " + kept);
  }

  @Test
  void saysWhatIsMissing() throws Exception {
    written(AnySession.of(4));
    String text = Files.readString(path());
    Files.writeString(path(), text.replace("Pier closes", "Pier opens"));
    assertEquals(
        List.of(
            "pier.txt: the text is not the one that was saved. Compare it with the article before"
                + " you rely on it."),
        notes());
    Files.writeString(path(), text.replaceFirst("\"change\":\"[a-z_]+\"", "\"change\":\"dance\""));
    assertEquals(List.of("000_7d575e886dc2c189.txt: some corrections are missing."), notes());
    Files.writeString(path(), text.substring(0, text.indexOf("\"quotations\"")));
    assertTrue(notes().getFirst().contains("some of what was found"), notes().toString());
    assertTrue(notes().getLast().startsWith("The file breaks off"), notes().toString());
  }

  @Test
  void noBytesBringItDown() throws Exception {
    written(AnySession.of(5));
    byte[] whole = Files.readAllBytes(path());
    Random random = new Random(11);
    for (int i = 0; i < 600; i++) {
      byte[] changed = whole.clone();
      for (int j = 0; j <= random.nextInt(4); j++) {
        int at = random.nextInt(changed.length);
        switch (random.nextInt(4)) {
          case 0 -> changed[at] = (byte) random.nextInt(256);
          case 1 -> changed[at] = (byte) "0123456789[]{},:\"".charAt(random.nextInt(17));
          case 2 -> {
            int length = Math.min(random.nextInt(200), changed.length - at);
            int from = random.nextInt(changed.length - length);
            System.arraycopy(whole, from, changed, at, length);
          }
          default -> changed = Arrays.copyOf(changed, Math.max(1, at));
        }
      }
      Files.write(path(), changed);
      try {
        for (Session.Kept kept : SessionFile.read(path()).session().articles()) {
          assertTrue(kept.history().undo().redo().now().result().quotations() != null);
        }
      } catch (SessionException e) {
        assertFalse(e.reason().isEmpty());
      }
    }
  }

  @Test
  void deepAndHugeValuesAreOnlyDamage() throws Exception {
    String head = "{\"format\":\"on-the-record session\",\"version\":1,\"articles\":[";
    for (String rest :
        List.of(
            "[".repeat(100_000),
            "{\"a\":".repeat(100_000),
            "{\"text\":\"x\",\"size\":" + "9".repeat(5_000),
            "{\"text\":\"x\",\"blocks\":[{\"kind\":\"paragraph\",\"span\":[0,999999999999999]}]}]}",
            "{\"text\":\"x\",\"pages\":[5,-1,1e999],\"joins\":[{\"offset\":-3,\"removed\":\"\"}]}]}",
            "7,null,\"x\",{}]}")) {
      Files.writeString(path(), head + rest);
      assertFalse(SessionFile.read(path()).mayBeReplaced());
    }
  }

  @Test
  void theSecondWindowIsTold() throws Exception {
    try (SessionFile first = SessionFile.hold(path())) {
      first.write(AnySession.of(6));
      assertEquals(
          Why.IN_USE, assertThrows(SessionException.class, () -> SessionFile.hold(path())).why());
      assertEquals(List.of(), SessionFile.read(path()).notes());
    }
    SessionFile.hold(path()).close();
    assertEquals(List.of("pier.otr"), files(), "nothing else is left");
  }

  @Test
  void whereTheDiskIsFullTheOldFileStays() throws Exception {
    written(AnySession.of(7));
    byte[] old = Files.readAllBytes(path());
    IOException full =
        assertThrows(
            IOException.class,
            () ->
                new Replacement(path())
                    .write(out -> {
                      out.write(new byte[100_000]);
                      throw new IOException("No space left on device");
                    }));
    assertEquals(Why.DISK_FULL, SessionException.of(path(), full).why());
    assertArrayEquals(old, Files.readAllBytes(path()));
    assertEquals(List.of("pier.otr"), files());
  }

  @Test
  void aFolderThatIsGoneIsSaid() throws Exception {
    Path gone = Files.createDirectory(folder.resolve("gone"));
    try (SessionFile file = SessionFile.hold(gone.resolve("a.otr"))) {
      file.write(AnySession.of(8));
      try (Stream<Path> files = Files.list(gone)) {
        for (Path each : files.toList()) {
          Files.delete(each);
        }
      }
      Files.delete(gone);
      assertEquals(
          Why.FOLDER_GONE,
          assertThrows(SessionException.class, () -> file.write(AnySession.of(8))).why());
    }
    assertEquals(
        Why.FOLDER_GONE,
        assertThrows(SessionException.class, () -> SessionFile.hold(gone.resolve("b.otr"))).why());
  }

  @Test
  void aFileThatIsGoneIsWrittenAnew() throws Exception {
    try (SessionFile file = SessionFile.hold(path())) {
      file.write(AnySession.of(9));
      Files.delete(path());
      file.write(AnySession.of(9));
    }
    assertEquals(List.of(), SessionFile.read(path()).notes());
  }

  @Test
  void behindALinkTheFileItselfIsReplaced() throws Exception {
    Path real = Files.writeString(folder.resolve("real.otr"), "");
    Path link = Files.createSymbolicLink(folder.resolve("link.otr"), real);
    try (SessionFile file = SessionFile.hold(link)) {
      file.write(AnySession.of(10));
    }
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(List.of(), SessionFile.read(real).notes());
  }

  private Path path() {
    return folder.resolve("pier.otr");
  }

  private Opened written(Session session) throws SessionException {
    try (SessionFile file = SessionFile.hold(path())) {
      file.write(session);
    }
    return SessionFile.read(path());
  }

  private List<String> notes() throws SessionException {
    return SessionFile.read(path()).notes().stream().map(Message::text).toList();
  }

  private static Why unreadable(Path path) {
    return assertThrows(SessionException.class, () -> SessionFile.read(path)).why();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(it -> it.getFileName().toString()).sorted().toList();
    }
  }
}
