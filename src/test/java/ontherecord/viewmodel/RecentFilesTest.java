package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentFilesTest {

  @Test
  void theLastOneOpenedComesFirstAndOnce() {
    RecentFiles recent = new RecentFiles(paths("a", "b", "c"));
    recent.add(Path.of("b"));
    recent.add(Path.of("d"));
    assertEquals(paths("d", "b", "a", "c"), recent.files());
  }

  @Test
  void keepsTenWhateverWasRemembered() {
    List<Path> many = IntStream.range(0, 10_000).mapToObj(i -> Path.of("n" + i)).toList();
    RecentFiles recent = new RecentFiles(many);
    assertEquals(many.subList(0, 10), recent.files());
    recent.add(Path.of("new"));
    assertEquals(10, recent.files().size());
    assertEquals(Path.of("new"), recent.files().getFirst());
    assertEquals(Path.of("n8"), recent.files().getLast());
  }

  @Test
  void takesARememberedFileOnce() {
    assertEquals(paths("a", "b"), new RecentFiles(paths("a", "b", "a")).files());
  }

  @Test
  void forgetsAll() {
    RecentFiles recent = new RecentFiles(paths("a"));
    recent.clear();
    assertEquals(List.of(), recent.files());
  }

  @Test
  void cannotBeChangedByWhoeverShowsThem() {
    RecentFiles recent = new RecentFiles(paths("a"));
    assertThrows(UnsupportedOperationException.class, () -> recent.files().removeFirst());
  }

  private static List<Path> paths(String... names) {
    return List.of(names).stream().map(Path::of).toList();
  }
}
