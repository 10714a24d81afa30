package ontherecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import ontherecord.export.Export;
import ontherecord.fixtures.CommandRun;
import ontherecord.fixtures.Exported;
import ontherecord.fixtures.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What was exported comes back onto its article without a window.
class WithTest {

  private static final String EXAMPLE = "seeds/000_7d575e886dc2c189.txt";

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(names = {"JSON", "WEBANNOTATION"})
  void whatIsBroughtBackIsPrintedInPlaceOfWhatIsFound(Export format) throws IOException {
    Path whole = Files.write(folder.resolve("found"), Exported.bytes(format, Found.example()));
    CommandRun same = CommandRun.of("extract", "--with", whole.toString(), EXAMPLE);
    assertEquals(new CommandRun(0, CommandRun.of("extract", EXAMPLE).out(), ""), same);
    String corrected = Files.readString(whole).replace("\"indirect\"", "\"mixed\"");
    Path file = Files.writeString(folder.resolve("corrected"), corrected);
    CommandRun run = CommandRun.of("export", "--with", file.toString(), "--format", "csv", EXAMPLE);
    assertEquals(0, run.code(), run.err());
    assertTrue(!run.out().contains(",indirect,") && run.out().contains(",mixed,"), run.out());
  }

  @Test
  void anArticleOfWhichItSaysNothingIsLeftOutAndNamed() throws IOException {
    Path pier = Files.writeString(folder.resolve("pier.txt"), "“It is sold,” Ann Lee said.");
    Path found =
        Files.write(folder.resolve("found.json"), Exported.bytes(Export.JSON, Found.example()));
    CommandRun run = CommandRun.of("extract", "--with", found.toString(), pier.toString(), EXAMPLE);
    assertEquals(1, run.code());
    assertEquals(CommandRun.of("extract", EXAMPLE).out(), run.out());
    assertTrue(
        run.err().startsWith("pier.txt, with " + found + ": This file is about another article"),
        run.err());
  }

  @Test
  void whatIsMissingOrUnreadableIsSaid() throws IOException {
    Path marks =
        Files.writeString(
            folder.resolve("marks.json"),
            """
            [{"target": {"selector": {"type": "TextQuoteSelector", "exact": "the General Assembly"}}},
             {"target": {"selector": {"type": "TextQuoteSelector", "exact": "no such words"}}}]
            """);
    CommandRun run =
        CommandRun.of("export", "--with", marks.toString(), "--format", "csv", EXAMPLE);
    assertEquals(1, run.code());
    assertTrue(run.err().endsWith(": “no such words” does not stand in the article.\n"), run.err());
    CommandRun gone = CommandRun.of("extract", "--with", "gone.json", EXAMPLE);
    assertEquals(1, gone.code());
    assertTrue(gone.err().contains("with gone.json: This file cannot be read."), gone.err());
    assertEquals(2, CommandRun.of("extract", "--with", "x", "--jsonl-in", "y").code());
  }
}
