package ontherecord.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Prints answers one after another: results to standard output, complaints beside it.
final class Printer implements InOrder.Taker<Answer> {

  private final Format format;
  private final Terminal terminal;
  private final OutputStream out;
  private long printed;
  private long complaints;
  private long errorsInPlace;

  Printer(Format format, Terminal terminal) {
    this.format = format;
    this.terminal = terminal;
    this.out = new BufferedOutputStream(terminal.out(), 1 << 16);
  }

  @Override
  public void take(Answer answer, boolean more) throws IOException {
    switch (answer) {
      case Answer.Result(List<ByteArrayOutputStream> results, List<String> missing) -> {
        for (ByteArrayOutputStream result : results) {
          print(result);
        }
        missing.forEach(this::complain);
      }
      case Answer.ToKeep(_, List<String> missing) -> missing.forEach(this::complain);
      case Answer.ErrorInPlace(ByteArrayOutputStream error) -> {
        errorsInPlace++;
        print(error);
      }
      case Answer.Complaint(String line) -> complain(line);
    }
    if (!more) {
      out.flush();
    }
  }

  /// Prints what stands at the end.
  void end() throws IOException {
    print(format.end(printed == 0));
    out.flush();
  }

  /// How many answers are errors that were printed in their places.
  long errorsInPlace() {
    return errorsInPlace;
  }

  /// Whether anything could not be read.
  boolean hasFailures() {
    return complaints + errorsInPlace > 0;
  }

  private void complain(String line) {
    complaints++;
    terminal.say(line);
  }

  private void print(ByteArrayOutputStream result) throws IOException {
    print(format.before(printed == 0));
    result.writeTo(out);
    print(format.after());
    printed++;
  }

  private void print(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
