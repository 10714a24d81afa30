package ontherecord.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A program that keeps its work aside and saves it is killed at any moment: nothing that it kept
/// or saved is lost, and nothing is half. `-Dkills=500` kills it as often.
class KillTest {

  private static final int KILLS = Integer.getInteger("kills", 24);
  private static final int LONGEST = 80;
  private static final int AHEAD = 3;

  @TempDir private Path folder;

  @Test
  @Timeout(value = 20, unit = TimeUnit.MINUTES)
  void aKillAtAnyMomentLosesNothing() throws Exception {
    Path file = folder.resolve("pier.otr");
    Random random = new Random(KILLS);
    int saved = 0;
    Deque<Saving> waiting = new ArrayDeque<>();
    for (int kill = 0; kill < KILLS; kill++) {
      while (waiting.size() < Math.min(AHEAD, KILLS - kill)) {
        waiting.add(started(file, kill + waiting.size()));
      }
      Saving saving = waiting.remove();
      saving.from(saved + 1);
      Thread.sleep(random.nextInt(LONGEST));
      saving.process.destroyForcibly();
      saving.process.waitFor();
      List<Integer> said = saving.said();
      assertEquals(saved + 1, said.getFirst(), "it takes over from the one killed");
      saved = said.getLast();
      Opened opened = SessionFile.read(file);
      assertEquals(List.of(), opened.notes());
      int found = SavingLoop.number(opened.session());
      int kept = keptAside();
      assertTrue(found == saved || found == saved + 1, "saved " + saved + ", found " + found);
      assertTrue(kept == found || kept == found + 1, "saved " + found + ", kept aside " + kept);
      saved = found;
    }
    System.out.printf("%d kills, %d times saved and kept aside%n", KILLS, saved);
  }

  /// The number that the next start offers back.
  private int keptAside() {
    Unsaved aside = new Unsaved(folder.resolve("unsaved"));
    List<Unsaved.Left> left = aside.left();
    assertEquals(1, left.size(), "what was killed left its work");
    assertEquals(List.of(), left.getFirst().opened().notes());
    aside.forget(left.getFirst());
    return SavingLoop.number(left.getFirst().opened().session());
  }

  /// A program that saves.
  private record Saving(Process process, Path out) {

    /// Lets it save, and waits until it has saved once.
    void from(int number) throws IOException, InterruptedException {
      try (OutputStream in = process.getOutputStream()) {
        in.write((number + "\n").getBytes(UTF_8));
      }
      while (said().isEmpty()) {
        assertTrue(process.isAlive(), "it ended by itself");
        Thread.sleep(2);
      }
    }

    /// The numbers that it said to be saved; a last one may be cut short.
    List<Integer> said() throws IOException {
      String all = Files.readString(out);
      return all.substring(0, all.lastIndexOf('\n') + 1).lines().map(Integer::valueOf).toList();
    }
  }

  private Saving started(Path file, int number) throws IOException {
    Path out = folder.resolve("said-" + number);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                SavingLoop.class.getName(),
                file.toString(),
                folder.resolve("unsaved").toString())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new Saving(process, out);
  }
}
