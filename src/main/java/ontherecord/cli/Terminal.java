package ontherecord.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.function.Supplier;

/// Where a command reads from and writes to.
///
/// @param out takes results and nothing else; unlike a PrintStream, it tells when nobody reads them
/// @param err takes what the user should know besides
/// @param seen asked only by what shows progress or colours, since asking takes time
public record Terminal(InputStream in, OutputStream out, PrintStream err, Supplier<Seen> seen) {

  private static final char UNKNOWN = '\ufffd';

  /// The terminal that the program was started from.
  public static Terminal ofSystem() {
    return new Terminal(System.in, new FileOutputStream(FileDescriptor.out), System.err, Seen::now);
  }

  /// One whose streams nobody sees as they are written.
  public static Terminal unseen(InputStream in, OutputStream out, PrintStream err) {
    return new Terminal(in, out, err, () -> Seen.BY_NOBODY);
  }

  /// Says one line to the user.
  public void say(String line) {
    err.println(harmless(line));
  }

  /// `text` on one line and without control characters, which could make a terminal do things.
  static String harmless(String text) {
    StringBuilder harmless = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == '\n' || c == '\r' || c == '\t';
      harmless.append(space ? ' ' : Character.isISOControl(c) ? UNKNOWN : c);
    }
    return harmless.toString();
  }
}
