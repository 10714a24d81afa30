package ontherecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import ontherecord.extract.QuotationExtractor;
import ontherecord.read.ArticleReader;
import ontherecord.read.ReadableFile;
import ontherecord.read.UnreadableArticleException;
import ontherecord.say.Messages;
import ontherecord.store.SessionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `extract`: prints what was found in articles, without a window.
@Command(
    name = Commands.EXTRACT,
    resourceBundle = Messages.BUNDLE_NAME,
    description = "${bundle:extract.help}",
    footer = "${bundle:extract.help.codes}",
    versionProvider = Commands.Version.class,
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExtractCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "json|jsonl|text",
      description = "${bundle:extract.help.format}")
  private @Nullable Format format;

  @Option(names = "--jobs", paramLabel = "N", description = "${bundle:extract.help.jobs}")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--jsonl-in",
      paramLabel = "FILE",
      description = "${bundle:extract.help.jsonl.in}")
  private @Nullable String lines;

  @Option(names = "--save", paramLabel = "FILE.otr", description = "${bundle:extract.help.save}")
  private @Nullable String session;

  @Option(names = "--with", paramLabel = "FOUND", description = "${bundle:extract.help.with}")
  private @Nullable String with;

  @Parameters(paramLabel = "FILE", description = "${bundle:extract.help.file}")
  private List<String> files = new ArrayList<>();

  ExtractCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    check();
    Format as = format != null ? format : lines == null ? Format.JSON : Format.JSONL;
    if (session != null) {
      return save(session);
    }
    Optional<With> found = Optional.ofNullable(with).map(With::new);
    Extraction extraction =
        Extraction.printing(new ArticleReader(), new QuotationExtractor(), as, found);
    Printer printer = new Printer(as, terminal);
    try {
      read(extraction, printer);
      printer.end();
    } catch (UnreadableArticleException e) {
      terminal.say(Extraction.complaint(e.name(), e.reason()).line());
      return ExitCode.SOME_FAILED;
    } catch (IOException e) {
      return unwritten(e, printer);
    }
    if (printer.errorsInPlace() > 0) {
      terminal.say(Messages.text("extract.lines.failed", printer.errorsInPlace()));
    }
    return printer.hasFailures() ? ExitCode.SOME_FAILED : ExitCode.ALL_READ;
  }

  /// Keeps what is found in a session, and prints nothing. A session that is there may hold
  /// corrections, and so is never written over.
  private int save(String name) {
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException e) {
      terminal.say(Extraction.complaint(name, Messages.text("unreadable.bad_name")).line());
      return ExitCode.SOME_FAILED;
    }
    if (name.isBlank() || Files.exists(path)) {
      terminal.say(Extraction.complaint(name, Messages.text("extract.save.there")).line());
      return ExitCode.SOME_FAILED;
    }
    Saver saver = new Saver(terminal);
    try {
      Optional<With> found = Optional.ofNullable(with).map(With::new);
      read(Extraction.keeping(new ArticleReader(), new QuotationExtractor(), found), saver);
      saver.end(path);
    } catch (SessionException e) {
      terminal.say(Extraction.complaint(name, e.reason()).line());
      return ExitCode.SOME_FAILED;
    } catch (UnreadableArticleException e) {
      terminal.say(Extraction.complaint(e.name(), e.reason()).line());
      return ExitCode.SOME_FAILED;
    } catch (IOException e) {
      terminal.say(Messages.text("extract.unwritten", String.valueOf(e.getMessage())));
      return ExitCode.SOME_FAILED;
    }
    return saver.hasFailures() ? ExitCode.SOME_FAILED : ExitCode.ALL_READ;
  }

  private void read(Extraction extraction, InOrder.Taker<Answer> taker)
      throws IOException, UnreadableArticleException {
    ArticleRun run = new ArticleRun(jobs);
    String name = lines;
    if (name == null) {
      run.files(files, extraction, taker);
    } else if (name.equals(STANDARD_INPUT)) {
      run.take(documents(terminal.in(), name, extraction), taker);
    } else {
      try (InputStream in = ReadableFile.named(name).open()) {
        run.take(documents(in, name, extraction), taker);
      }
    }
  }

  private static Iterator<InOrder.Task<Answer>> documents(
      InputStream in, String name, Extraction extraction) {
    String reason = Messages.text("unreadable.failed");
    return new Documents(new Lines(in), extraction, _ -> Extraction.complaint(name, reason));
  }

  private int unwritten(IOException failure, Printer printer) {
    if (ArticleRun.isLeft(failure)) {
      return printer.hasFailures() ? ExitCode.SOME_FAILED : ExitCode.ALL_READ;
    }
    terminal.say(Messages.text("extract.unwritten", String.valueOf(failure.getMessage())));
    return ExitCode.SOME_FAILED;
  }

  private void check() {
    if (files.isEmpty() == (lines == null)) {
      throw Commands.wrong(spec, lines == null ? "extract.nothing.named" : "extract.both.named");
    }
    if (with != null && lines != null) {
      throw Commands.wrong(spec, "extract.with.lines");
    }
    if (jobs < 1 || jobs > ArticleRun.MOST_JOBS) {
      throw Commands.wrong(spec, "extract.jobs.wrong", ArticleRun.MOST_JOBS);
    }
  }
}
