package ontherecord;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import ontherecord.cli.Commands;
import ontherecord.cli.ExitCode;
import ontherecord.cli.Terminal;
import ontherecord.cli.TextReport;
import ontherecord.extract.QuotationExtractor;
import ontherecord.read.ArticleReader;
import ontherecord.read.UnreadableArticleException;
import ontherecord.say.Messages;

/// Chooses between a command and the window. Where no window can be shown, it says why in one line
/// and prints the same articles as text.
final class Entry {

  private static final System.Logger LOG = System.getLogger(Entry.class.getName());
  private static final Set<String> COMMANDS =
      Set.of(Commands.EXTRACT, Commands.EXPORT, Commands.SHOW);
  private static final Pattern BARE_WORD = Pattern.compile("[A-Za-z][A-Za-z-]*+");

  private final Terminal terminal;
  private final Display display;
  private final Opener window;

  /// Opens the window, and returns when it is closed.
  interface Opener {

    /// Throws UnsupportedOperationException where the system cannot show one.
    void open(List<String> files);
  }

  Entry(Terminal terminal, Display display, Opener window) {
    this.terminal = terminal;
    this.display = display;
    this.window = window;
  }

  /// Does what `arguments` ask for, and gives what to answer to the shell.
  int start(List<String> arguments) {
    // the window must not wait for the library that reads options
    return areFiles(arguments)
        ? window(arguments)
        : Commands.run(arguments, terminal, this::window);
  }

  private static boolean areFiles(List<String> arguments) {
    return arguments.stream().noneMatch(it -> it.startsWith("-"))
        && (arguments.isEmpty() || !COMMANDS.contains(arguments.getFirst()));
  }

  private int window(List<String> files) {
    if (!files.isEmpty() && isUnknownWord(files.getFirst())) {
      terminal.say(Messages.text("command.no.such", files.getFirst()));
      return ExitCode.WRONG_USE;
    }
    Optional<String> missing = display.missing();
    if (missing.isPresent()) {
      return text(missing.get(), files);
    }
    List<String> openable = openable(files);
    if (openable.isEmpty() && !files.isEmpty()) {
      return ExitCode.SOME_FAILED;
    }
    try {
      window.open(openable);
    } catch (UnsupportedOperationException e) {
      LOG.log(System.Logger.Level.DEBUG, "no window", e);
      return text(display.unreachable(), files);
    } catch (RuntimeException | LinkageError e) {
      if (e.getCause() instanceof ClassNotFoundException) {
        throw e; // then text cannot be printed either
      }
      LOG.log(System.Logger.Level.DEBUG, "no window", e);
      return text(Messages.text("no.window.failed"), files);
    }
    return ExitCode.ALL_READ;
  }

  /// Whether somebody meant a command that does not exist: a file's name that leads nowhere is said
  /// in the window.
  private static boolean isUnknownWord(String name) {
    return BARE_WORD.matcher(name).matches() && !new File(name).exists();
  }

  private List<String> openable(List<String> files) {
    List<String> openable = new ArrayList<>();
    for (String file : files) {
      try {
        openable.add(Path.of(file).toString());
      } catch (InvalidPathException e) {
        terminal.say(
            Messages.text("extract.unreadable", file, Messages.text("unreadable.bad_name")));
      }
    }
    return openable;
  }

  private int text(String why, List<String> files) {
    terminal.say(why);
    if (files.isEmpty()) {
      return example();
    }
    List<String> arguments = new ArrayList<>(List.of(Commands.EXTRACT, "--format", "text", "--"));
    arguments.addAll(files);
    return Commands.run(arguments, terminal, _ -> ExitCode.WRONG_USE);
  }

  private int example() {
    Optional<Example> example = Example.find();
    if (example.isEmpty()) {
      return ExitCode.ALL_READ;
    }
    try {
      for (var article : new ArticleReader().read(example.get().name(), example.get().bytes())) {
        String report = TextReport.of(new QuotationExtractor().extract(article));
        terminal.out().write(report.getBytes(UTF_8));
      }
      terminal.out().flush();
    } catch (UnreadableArticleException | IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "example", e);
      return ExitCode.SOME_FAILED;
    }
    return ExitCode.ALL_READ;
  }
}
