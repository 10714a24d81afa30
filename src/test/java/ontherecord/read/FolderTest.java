package ontherecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import ontherecord.read.UnreadableArticleException.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

  @TempDir private Path folder;

  @Test
  void findsTheFilesInItAndInItsFoldersByName() throws IOException {
    file("b.txt");
    file("a.txt");
    file("more/deep/c.txt");
    assertEquals(List.of("a.txt", "b.txt", "more/deep/c.txt"), found());
  }

  @Test
  void leavesOutWhatIsHidden() throws IOException {
    file("a.txt");
    file(".DS_Store");
    file(".git/config");
    file("~$report.docx");
    assertEquals(List.of("a.txt"), found());
  }

  @Test
  void comesToAnEndWhereLinksLeadRoundInCircles() throws IOException {
    file("a.txt");
    file("in/b.txt");
    Files.createSymbolicLink(folder.resolve("in/up"), folder);
    Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));
    Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("a.txt"));
    assertEquals(
        List.of("a.txt", "in/b.txt", "link.txt"),
        assertTimeoutPreemptively(Duration.ofSeconds(5), this::found));
  }

  @Test
  void takesSoManyAndSaysThatThereAreMore() throws IOException {
    for (int i = 0; i < 5; i++) {
      file(i + ".txt");
    }
    Folder found = Folder.at(folder, 3, () -> true);
    assertEquals(3, found.files().size());
    assertEquals(List.of(Why.TOO_MANY_FILES), whys(found));
  }

  @Test
  void saysThatThereIsNothingInIt() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    assertEquals(List.of(Why.NO_FILES), whys(Folder.at(folder, () -> true)));
    assertEquals(List.of(Why.MISSING), whys(Folder.at(folder.resolve("gone"), () -> true)));
  }

  @Test
  void stopsWhenNobodyWaits() throws IOException {
    file("a.txt");
    assertEquals(List.of(), Folder.at(folder, () -> false).files());
  }

  private void file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "Words.");
  }

  private List<String> found() {
    return Folder.at(folder, () -> true).files().stream()
        .map(it -> folder.relativize(it).toString())
        .toList();
  }

  private static List<Why> whys(Folder found) {
    return found.failures().stream().map(UnreadableArticleException::why).toList();
  }
}
