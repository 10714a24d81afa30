package ontherecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import ontherecord.say.Build;
import ontherecord.say.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line: `extract`, `export`, `show`, `--help`, `--version`, and the window for all
/// else.
@Command(
    name = Commands.NAME,
    resourceBundle = Messages.BUNDLE_NAME,
    description = "${bundle:command.help}",
    versionProvider = Commands.Version.class,
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class Commands implements Callable<Integer> {

  /// The command that prints what was found.
  public static final String EXTRACT = "extract";

  /// The command that writes what was found in the formats of other programs.
  public static final String EXPORT = "export";

  /// The command that prints what was found as text to read.
  public static final String SHOW = "show";

  static final String NAME = "on-the-record";

  private final ToIntFunction<List<String>> window;

  @Parameters(paramLabel = "FILE", description = "${bundle:command.help.file}")
  private List<String> files = new ArrayList<>();

  private Commands(ToIntFunction<List<String>> window) {
    this.window = window;
  }

  /// Does what `arguments` ask for.
  ///
  /// @param window opens a window with files, and says how that went
  /// @return what to answer to the shell, one of [ExitCode]
  public static int run(
      List<String> arguments, Terminal terminal, ToIntFunction<List<String>> window) {
    CommandLine line = new CommandLine(new Commands(window));
    line.addSubcommand(new ExtractCommand(terminal));
    line.addSubcommand(new ExportCommand(terminal));
    line.addSubcommand(new ShowCommand(terminal));
    line.setExpandAtFiles(false);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(new PrintWriter(terminal.out(), true, UTF_8));
    line.setParameterExceptionHandler((wrong, _) -> {
      terminal.say(complaint(wrong));
      String name = wrong.getCommandLine().getCommandSpec().qualifiedName();
      terminal.say(Messages.text("command.hint", name));
      return ExitCode.WRONG_USE;
    });
    line.setExecutionExceptionHandler((failure, _, _) -> {
      terminal.say(Messages.text("command.broken", failure));
      return ExitCode.SOME_FAILED;
    });
    return line.execute(arguments.toArray(String[]::new));
  }

  @Override
  public Integer call() {
    return window.applyAsInt(files);
  }

  /// A wrong use of a command, in the words of a message.
  static ParameterException wrong(@Nullable CommandSpec command, String key, Object... arguments) {
    return new ParameterException(
        Objects.requireNonNull(command).commandLine(), Messages.text(key, arguments));
  }

  private static String complaint(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return Messages.text("command.no.option", unmatched.getUnmatched().getFirst());
    }
    boolean isValue = wrong.getValue() != null && !(wrong instanceof MaxValuesExceededException);
    return isValue && wrong.getArgSpec() instanceof OptionSpec option
        ? Messages.text("command.value", option.longestName(), taken(option), wrong.getValue())
        : String.valueOf(wrong.getMessage());
  }

  /// What an option takes, in words.
  private static String taken(OptionSpec option) {
    List<String> words = new ArrayList<>();
    if (option.completionCandidates() != null) {
      option.completionCandidates().forEach(it -> words.add(it.toLowerCase(Locale.ROOT)));
    }
    return words.isEmpty()
        ? Messages.text("command.value.number")
        : Messages.text("command.value.word", String.join(", ", words));
  }

  /// The version that the build wrote down.
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      return new String[] {Messages.text("command.version", Build.version())};
    }
  }
}
