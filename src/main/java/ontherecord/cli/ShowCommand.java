package ontherecord.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import ontherecord.extract.QuotationExtractor;
import ontherecord.quote.QuotedArticle;
import ontherecord.read.ArticleReader;
import ontherecord.say.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `show`: articles as text to read, with colours where a terminal shows them.
@Command(
    name = Commands.SHOW,
    resourceBundle = Messages.BUNDLE_NAME,
    description = "${bundle:show.help}",
    footer = "${bundle:extract.help.codes}",
    versionProvider = Commands.Version.class,
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ShowCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "${bundle:export.help.file}")
  private List<String> files = new ArrayList<>();

  ShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (files.isEmpty()) {
      throw Commands.wrong(spec, "show.nothing.named");
    }
    boolean colours = terminal.seen().get().colours();
    Extraction extraction =
        Extraction.answering(
            new ArticleReader(),
            new QuotationExtractor(),
            (articles, missing) ->
                new Answer.Result(
                    articles.stream()
                        .map(it -> shown(it.history().now().result(), colours))
                        .toList(),
                    missing));
    Printer printer = new Printer(Format.TEXT, terminal);
    try {
      new ArticleRun(Runtime.getRuntime().availableProcessors()).files(files, extraction, printer);
      printer.end();
    } catch (IOException e) {
      if (!ArticleRun.isLeft(e)) {
        terminal.say(Messages.text("extract.unwritten", String.valueOf(e.getMessage())));
        return ExitCode.SOME_FAILED;
      }
    }
    return printer.hasFailures() ? ExitCode.SOME_FAILED : ExitCode.ALL_READ;
  }

  private static ByteArrayOutputStream shown(QuotedArticle quoted, boolean colours) {
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    String report = colours ? TextReport.coloured(quoted) : TextReport.of(quoted);
    shown.writeBytes(report.getBytes(StandardCharsets.UTF_8));
    return shown;
  }
}
