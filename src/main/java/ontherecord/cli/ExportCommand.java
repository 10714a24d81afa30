package ontherecord.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import ontherecord.export.Export;
import ontherecord.extract.QuotationExtractor;
import ontherecord.read.ArticleReader;
import ontherecord.say.Messages;
import ontherecord.store.Replacement;
import ontherecord.store.SessionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `export`: writes what was found in articles in the format of another program.
@Command(
    name = Commands.EXPORT,
    resourceBundle = Messages.BUNDLE_NAME,
    description = "${bundle:export.help}",
    footer = "${bundle:extract.help.codes}",
    versionProvider = Commands.Version.class,
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExportCommand implements Callable<Integer> {

  private static final int ROOM = 1 << 16;

  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "NAME",
      description = "${bundle:export.help.format} ${COMPLETION-CANDIDATES}.")
  private Export format = Export.CSV;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "${bundle:export.help.output}")
  private @Nullable String output;

  @Option(names = "--force", description = "${bundle:export.help.force}")
  private boolean force;

  @Option(names = "--with", paramLabel = "FOUND", description = "${bundle:extract.help.with}")
  private @Nullable String with;

  @Option(names = "--jobs", paramLabel = "N", description = "${bundle:extract.help.jobs}")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Parameters(paramLabel = "FILE", description = "${bundle:export.help.file}")
  private List<String> files = new ArrayList<>();

  /// Nothing is to be written, since no article could be read.
  private static final class NothingRead extends IOException {

    private static final long serialVersionUID = 1L;
  }

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (files.isEmpty()) {
      throw Commands.wrong(spec, "show.nothing.named");
    }
    if (jobs < 1 || jobs > ArticleRun.MOST_JOBS) {
      throw Commands.wrong(spec, "extract.jobs.wrong", ArticleRun.MOST_JOBS);
    }
    return output == null ? print() : save(output);
  }

  private int print() {
    if (format.isBinary() && terminal.seen().get().out()) {
      throw Commands.wrong(spec, "export.binary", format.word(), format.ending());
    }
    try (OutputStream out = new BufferedOutputStream(terminal.out(), ROOM)) {
      return write(out) ? ExitCode.SOME_FAILED : ExitCode.ALL_READ;
    } catch (NothingRead e) {
      return ExitCode.SOME_FAILED;
    } catch (IOException e) {
      if (ArticleRun.isLeft(e)) {
        return ExitCode.ALL_READ;
      }
      terminal.say(Messages.text("extract.unwritten", String.valueOf(e.getMessage())));
      return ExitCode.SOME_FAILED;
    }
  }

  /// Writes the file whole or not at all.
  private int save(String name) {
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException e) {
      return refuse(name, Messages.text("unreadable.bad_name"));
    }
    if (name.isBlank() || path.getFileName() == null || Files.isDirectory(path)) {
      return refuse(name, new SessionException(path, SessionException.Why.NOT_A_FILE).reason());
    }
    if (Files.exists(path) && !force) {
      return refuse(name, Messages.text("export.there"));
    }
    boolean[] failures = new boolean[1];
    try {
      if (isRead(path)) {
        return refuse(name, Messages.text("export.read"));
      }
      Replacement.of(path).write(out -> failures[0] = write(out));
    } catch (NothingRead e) {
      return ExitCode.SOME_FAILED;
    } catch (SessionException e) {
      return refuse(name, e.reason());
    } catch (IOException e) {
      return refuse(name, SessionException.of(path, e).reason());
    }
    return failures[0] ? ExitCode.SOME_FAILED : ExitCode.ALL_READ;
  }

  /// Whether it is one of the articles themselves.
  private boolean isRead(Path path) throws IOException {
    for (String name : files) {
      Path file;
      try {
        file = Path.of(name);
      } catch (InvalidPathException e) {
        continue; // which is said where it is read
      }
      if (Files.exists(path) && Files.exists(file) && Files.isSameFile(path, file)) {
        return true;
      }
    }
    return false;
  }

  /// Writes everything, and tells whether anything could not be read.
  private boolean write(OutputStream out) throws IOException {
    Exporter exporter = new Exporter(format.to(out), terminal);
    Extraction extraction =
        Extraction.keeping(
            new ArticleReader(),
            new QuotationExtractor(),
            Optional.ofNullable(with).map(With::new));
    new ArticleRun(jobs).files(files, extraction, exporter);
    if (exporter.isEmpty()) {
      throw new NothingRead();
    }
    exporter.end();
    return exporter.hasFailures();
  }

  private int refuse(String name, String reason) {
    terminal.say(Extraction.complaint(name, reason).line());
    return ExitCode.SOME_FAILED;
  }
}
