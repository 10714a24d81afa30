package ontherecord.cli;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Which of a command's streams a person sees as they are written.
///
/// @param out standard output goes to a terminal
/// @param err standard error goes to a terminal
/// @param colours standard output may be coloured
public record Seen(boolean out, boolean err, boolean colours) {

  /// Nobody looks.
  static final Seen BY_NOBODY = new Seen(false, false, false);

  private static final System.Logger LOG = System.getLogger(Seen.class.getName());

  /// The streams of this program.
  static Seen now() {
    return of(Seen::isTerminal, System::getenv, System.getProperty("os.name", ""));
  }

  /// @param isTerminal of 1 and 2, standard output and standard error
  static Seen of(
      IntPredicate isTerminal, UnaryOperator<@Nullable String> environment, String system) {
    boolean out = isTerminal.test(1);
    String refused = environment.apply("NO_COLOR");
    // the old console of Windows shows colours as rubbish
    boolean able =
        system.toLowerCase(Locale.ROOT).startsWith("windows")
            ? environment.apply("WT_SESSION") != null
            : !"dumb".equals(environment.apply("TERM"));
    boolean colours = out && able && (refused == null || refused.isEmpty());
    return new Seen(out, isTerminal.test(2), colours);
  }

  // the Java library asks of its input and output together only
  @SuppressWarnings("restricted")
  private static boolean isTerminal(int stream) {
    try {
      Linker linker = Linker.nativeLinker();
      SymbolLookup library = linker.defaultLookup();
      MethodHandle isatty =
          linker.downcallHandle(
              library.find("isatty").or(() -> library.find("_isatty")).orElseThrow(),
              FunctionDescriptor.of(JAVA_INT, JAVA_INT));
      return (int) isatty.invokeExact(stream) != 0;
    } catch (Throwable e) {
      LOG.log(System.Logger.Level.DEBUG, "no isatty", e);
      return false;
    }
  }
}
