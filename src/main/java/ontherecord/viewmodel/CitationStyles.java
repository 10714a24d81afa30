package ontherecord.viewmodel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import ontherecord.export.CitationStyle;
import ontherecord.export.CitationStyleException;
import ontherecord.say.Messages;

/// The citation styles that the reader can choose: those that come with the program, and those that
/// were opened. None is read before one is asked for.
public final class CitationStyles {

  private static final System.Logger LOG = System.getLogger(CitationStyles.class.getName());

  private final BackgroundWork work;
  private final String remembered;
  private final Map<CitationStyle, Path> opened = new LinkedHashMap<>();
  private Optional<CitationStyle> chosen = Optional.empty();
  private Optional<CitationStyle> recalled = Optional.empty();

  /// How it went to open one.
  private sealed interface Opened {
    record Style(CitationStyle style) implements Opened {}

    record Refused(String reason) implements Opened {}
  }

  /// @param work reads files away from the window
  /// @param remembered what [#remember()] gave before; empty for the usual style
  public CitationStyles(BackgroundWork work, String remembered) {
    this.work = work;
    this.remembered = remembered;
  }

  /// All there are to choose from.
  public List<CitationStyle> all() {
    // the chosen one may be from a file
    chosen();
    List<CitationStyle> all = new ArrayList<>(CitationStyle.ready());
    all.addAll(opened.keySet());
    return all;
  }

  /// Hands on the one that citations are in. Where that is in a file, it is read away from the
  /// window.
  public void whenChosen(Consumer<CitationStyle> taker) {
    if (chosen.isEmpty() && recalled.isEmpty() && !isReady(remembered)) {
      work.errand(
          () -> opened(remembered),
          answer -> {
            if (recalled.isEmpty()) {
              recalled = Optional.of(recalled(answer));
            }
            taker.accept(chosen());
          },
          () -> {
            recalled = Optional.of(CitationStyle.usual());
            taker.accept(chosen());
          });
    } else {
      taker.accept(chosen());
    }
  }

  /// The one that citations are in; the usual one where the file of another is gone.
  public CitationStyle chosen() {
    if (chosen.isEmpty() && recalled.isEmpty()) {
      recalled = Optional.of(recalled());
    }
    return chosen.or(() -> recalled).orElseThrow();
  }

  /// Cites in another one from now on.
  public void choose(CitationStyle style) {
    chosen = Optional.of(style);
  }

  /// Reads a style from a file.
  ///
  /// @param done takes the style
  /// @param refused takes why there is none, in plain words
  public void open(Path file, Consumer<CitationStyle> done, Consumer<String> refused) {
    work.start(
        (BackgroundWork.Answers<Opened> answers) -> answers.give(opened(file)),
        new BackgroundWork.Listener<>(
            answer -> {
              switch (answer) {
                case Opened.Style(CitationStyle style) -> {
                  if (!CitationStyle.ready().contains(style)) {
                    opened.put(style, file.toAbsolutePath());
                  }
                  done.accept(style);
                }
                case Opened.Refused(String reason) -> refused.accept(reason);
              }
            },
            () -> {},
            () -> refused.accept(Messages.text("style.why.no_style"))));
  }

  /// What to remember: the name of the style that was chosen, or its file; where none was chosen,
  /// what was remembered before, even if its file is not there now.
  public String remember() {
    return chosen
        .map(it -> Optional.ofNullable(opened.get(it)).map(Path::toString).orElse(it.name()))
        .orElse(remembered);
  }

  private CitationStyle recalled() {
    if (remembered.isEmpty()) {
      return CitationStyle.usual();
    }
    return CitationStyle.ready().stream()
        .filter(it -> it.name().equals(remembered))
        .findFirst()
        .orElseGet(() -> recalled(opened(remembered)));
  }

  /// The usual one where the file of another is gone.
  private CitationStyle recalled(Opened answer) {
    return switch (answer) {
      case Opened.Style(CitationStyle style) -> {
        opened.put(style, Path.of(remembered));
        yield style;
      }
      case Opened.Refused(String reason) -> {
        LOG.log(System.Logger.Level.DEBUG, "the style is gone: " + reason);
        yield CitationStyle.usual();
      }
    };
  }

  private static boolean isReady(String remembered) {
    return remembered.isEmpty()
        || CitationStyle.ready().stream().anyMatch(it -> it.name().equals(remembered));
  }

  private static Opened opened(String file) {
    try {
      return opened(Path.of(file));
    } catch (InvalidPathException e) {
      return new Opened.Refused(Messages.text("style.unreadable"));
    }
  }

  private static Opened opened(Path file) {
    try {
      return new Opened.Style(read(file));
    } catch (CitationStyleException e) {
      return new Opened.Refused(e.reason());
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "unreadable style", e);
      return new Opened.Refused(Messages.text("style.unreadable"));
    }
  }

  private static CitationStyle read(Path file) throws IOException, CitationStyleException {
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file.toString());
    }
    try (InputStream in = Files.newInputStream(file)) {
      return CitationStyle.read(in);
    }
  }
}
