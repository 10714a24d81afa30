package ontherecord;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import ontherecord.say.Messages;

/// Whether a window can be shown on this computer, as far as that can be told before one is opened.
final class Display {

  private static final String GTK = "libgtk-3.so.0";

  private final String system;
  private final UnaryOperator<String> environment;
  private final Predicate<String> hasLibrary;

  /// @param system the operating system's name
  /// @param environment what is set there, by name; null for what is not
  /// @param hasLibrary whether a library is installed
  Display(String system, UnaryOperator<String> environment, Predicate<String> hasLibrary) {
    this.system = system;
    this.environment = environment;
    this.hasLibrary = hasLibrary;
  }

  /// What a window lacks here, in words that say what to do; empty where it can be opened. Only
  /// Linux may lack something.
  Optional<String> missing() {
    if (!system.startsWith("Linux")) {
      return Optional.empty();
    }
    boolean display = isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    boolean gtk = hasLibrary.test(GTK);
    if (display && gtk) {
      return Optional.empty();
    }
    return Optional.of(
        Messages.text(display ? "no.window.gtk" : gtk ? "no.window.display" : "no.window.both"));
  }

  /// What to say when a window could not be opened though nothing seemed to be missing.
  String unreachable() {
    return isSet("DISPLAY")
        ? Messages.text("no.window.unreachable", environment.apply("DISPLAY"))
        : Messages.text("no.window.display");
  }

  private boolean isSet(String name) {
    String value = environment.apply(name);
    return value != null && !value.isEmpty();
  }
}
