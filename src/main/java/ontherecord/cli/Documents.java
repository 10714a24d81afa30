package ontherecord.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/// A stream of lines as tasks, made one at a time. When the stream breaks, the last task says so.
final class Documents implements Iterator<InOrder.Task<Answer>> {

  private final Lines lines;
  private final Extraction extraction;
  private final Function<IOException, Answer> broken;
  private Optional<InOrder.Task<Answer>> next = Optional.empty();
  private boolean ended;

  /// @param broken what to answer when the stream breaks
  Documents(Lines lines, Extraction extraction, Function<IOException, Answer> broken) {
    this.lines = lines;
    this.extraction = extraction;
    this.broken = broken;
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && !ended) {
      try {
        Optional<Lines.Line> line = lines.next();
        ended = line.isEmpty();
        next = line.filter(it -> !it.isBlank()).map(this::task);
      } catch (IOException e) {
        ended = true;
        next = Optional.of(new InOrder.Task<>(1, () -> broken.apply(e)));
      }
    }
    return next.isPresent();
  }

  @Override
  public InOrder.Task<Answer> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    InOrder.Task<Answer> task = next.orElseThrow();
    next = Optional.empty();
    return task;
  }

  private InOrder.Task<Answer> task(Lines.Line line) {
    return new InOrder.Task<>(
        line.bytes().map(it -> it.length).orElse(1), () -> extraction.line(line));
  }
}
