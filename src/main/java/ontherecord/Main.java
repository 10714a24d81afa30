package ontherecord;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import ontherecord.cli.Terminal;

/// What the program is made of before anything is shown. It touches no class of JavaFX: those are
/// loaded when a window is opened, and not before.
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    Display display =
        new Display(System.getProperty("os.name", ""), System::getenv, Main::isInstalled);
    Entry entry = new Entry(Terminal.ofSystem(), display, files -> Window.open(files));
    System.exit(entry.start(List.of(args)));
  }

  // the window will load it in any case
  @SuppressWarnings("restricted")
  private static boolean isInstalled(String library) {
    try {
      SymbolLookup.libraryLookup(library, Arena.global());
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
