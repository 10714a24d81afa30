package ontherecord.viewmodel;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ontherecord.export.Excerpt;
import ontherecord.export.Export;
import ontherecord.export.Writing;
import ontherecord.quote.Quotation;
import ontherecord.quote.Speaker;
import ontherecord.say.Messages;
import ontherecord.store.Replacement;
import ontherecord.store.SessionException;

/// Writes what the reader has found to files of other programs, away from the window: whole or not
/// at all.
public final class Exporting {

  private final Desk desk;
  private final BackgroundWork work;
  private final ReadOnlyObjectWrapper<Optional<Progress>> progress =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> news =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// What is to be exported.
  public enum Scope {
    /// The selected quotation.
    SELECTED,
    /// Those of the speaker who is shown, or else of the selected quotation's.
    SPEAKER,
    /// The article on screen.
    ARTICLE,
    /// All articles that are open.
    OPEN;

    /// The name in lower case.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Where it stands: how far it is, or how it ended.
  private sealed interface Step {
    record Busy(Progress progress) implements Step {}

    record Refused(String reason) implements Step {}

    record Written() implements Step {}
  }

  /// A stream that is broken off when nobody waits for the file any more.
  private static final class Wanted extends FilterOutputStream {

    private final BackgroundWork.Answers<Step> answers;

    Wanted(OutputStream out, BackgroundWork.Answers<Step> answers) {
      super(out);
      this.answers = answers;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      check();
      out.write(bytes, from, length);
    }

    @Override
    public void write(int one) throws IOException {
      check();
      out.write(one);
    }

    private void check() throws IOException {
      if (!answers.areWanted()) {
        throw new IOException("not wanted any more");
      }
    }
  }

  /// @param work does one thing after another, so that no two write to the same file
  public Exporting(Desk desk, BackgroundWork work) {
    this.desk = desk;
    this.work = work;
  }

  /// What is being written; empty while nothing is.
  public ReadOnlyObjectProperty<Optional<Progress>> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /// Why the last one was not written; empty when all went well or it was put away.
  public ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  /// What was written last: "Exported 12 quotations to pier.csv".
  public ReadOnlyObjectProperty<Optional<String>> newsProperty() {
    return news.getReadOnlyProperty();
  }

  /// The quotations of a scope, article by article; empty where there are none.
  public List<Excerpt> excerpts(Scope scope) {
    List<Excerpt> excerpts =
        switch (scope) {
          case SELECTED ->
              desk.place().stream()
                  .flatMap(here -> here.selected().stream())
                  .map(it -> excerpt(List.of(it)))
                  .toList();
          case SPEAKER ->
              speaker().stream().map(it -> excerpt(desk.place().get().open().by(it))).toList();
          case ARTICLE -> desk.place().map(Place::open).stream().map(Excerpt::of).toList();
          case OPEN -> desk.libraryProperty().get().articles().stream().map(Excerpt::of).toList();
        };
    return excerpts.stream().allMatch(it -> it.quotations().isEmpty()) ? List.of() : excerpts;
  }

  /// A scope in words, with how much it has: "This article: 12 quotations".
  public String words(Scope scope) {
    List<Excerpt> excerpts = excerpts(scope);
    if (excerpts.isEmpty()) {
      return nothing(scope);
    }
    return switch (scope) {
      case SELECTED -> Messages.text("export.scope.selected");
      case SPEAKER ->
          Messages.text(
              "export.scope.speaker",
              excerpts.getFirst().quoted().name(speaker().orElseThrow()),
              counted(excerpts));
      case ARTICLE -> Messages.text("export.scope.article", counted(excerpts));
      case OPEN -> Messages.text("export.scope.open", excerpts.size(), counted(excerpts));
    };
  }

  /// A name to propose for a file: "pier-quotations.csv".
  public String name(Scope scope, Export format) {
    String stem =
        scope == Scope.OPEN
            ? Messages.text("export.name.open")
            : desk.place()
                .map(here -> here.open().article().origin().id())
                .map(FileNames::stem)
                .orElse("");
    Export as = format == Export.PDF ? Export.REPORT : format;
    String kind = as.word().equals(as.ending()) ? Messages.text("export.name") : as.word();
    return (stem.isEmpty() ? kind : stem + "-" + kind) + "." + format.ending();
  }

  /// Writes the quotations of a scope to `file`, in place of what is there.
  public void write(Scope scope, Export format, Path file) {
    List<Excerpt> excerpts = excerpts(scope);
    if (excerpts.isEmpty()) {
      complain(Messages.text("export.nothing.title"), nothing(scope));
      return;
    }
    dismiss();
    news.set(Optional.empty());
    String name = FileNames.last(file);
    String done = Messages.text("export.done", counted(excerpts), name);
    Set<String> sources =
        desk.libraryProperty().get().articles().stream()
            .map(it -> it.article().origin().sha256())
            .collect(Collectors.toUnmodifiableSet());
    progress.set(Optional.of(new Progress(Progress.Doing.EXPORTING, name, 1, excerpts.size())));
    work.start(
        (BackgroundWork.Answers<Step> answers) ->
            answers.give(written(excerpts, format, file, sources, answers)),
        new BackgroundWork.Listener<>(
            step -> {
              switch (step) {
                case Step.Busy(Progress now) -> progress.set(Optional.of(now));
                case Step.Refused(String reason) -> refuse(name, reason);
                case Step.Written() -> news.set(Optional.of(done));
              }
            },
            () -> progress.set(Optional.empty()),
            () -> {
              progress.set(Optional.empty());
              refuse(name, Messages.text("export.broken"));
            }));
  }

  /// Says that this system has no files of such a name.
  public void refuseName(String name) {
    refuse(name, Messages.text("export.bad.name"));
  }

  /// Says what else went wrong on the way out.
  public void complain(String title, String text) {
    trouble.set(Optional.of(new Trouble(title, text)));
  }

  /// Stops writing; no file is written then, and an old one stays as it was.
  public void cancel() {
    work.cancel();
    progress.set(Optional.empty());
  }

  /// Puts the trouble away.
  public void dismiss() {
    trouble.set(Optional.empty());
  }

  private void refuse(String name, String reason) {
    complain(Messages.text("export.failed", name), reason);
  }

  private static Step written(
      List<Excerpt> excerpts,
      Export format,
      Path file,
      Set<String> sources,
      BackgroundWork.Answers<Step> answers) {
    try {
      if (FileNames.isOneOf(file, sources)) {
        return new Step.Refused(Messages.text("export.open"));
      }
      Replacement.of(file)
          .write(out -> {
            try (Writing writing = format.to(new Wanted(out, answers))) {
              int every = Math.max(1, excerpts.size() / 100);
              for (int i = 0; i < excerpts.size(); i++) {
                if (i % every == 0) {
                  answers.give(
                      new Step.Busy(
                          new Progress(
                              Progress.Doing.EXPORTING,
                              FileNames.last(file),
                              i + 1,
                              excerpts.size())));
                }
                writing.add(excerpts.get(i));
              }
            }
          });
      return new Step.Written();
    } catch (SessionException e) {
      return new Step.Refused(e.reason());
    } catch (IOException e) {
      boolean name = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("name too");
      return new Step.Refused(
          name ? Messages.text("export.bad.name") : SessionException.of(file, e).reason());
    }
  }

  private Excerpt excerpt(List<Quotation> quotations) {
    return new Excerpt(desk.place().map(Place::open).orElseThrow(), quotations);
  }

  private Optional<Speaker> speaker() {
    return desk.place()
        .flatMap(here ->
            here.shown() instanceof Shown.By(Speaker speaker)
                ? Optional.of(speaker)
                : here.selected().flatMap(Quotation::speaker));
  }

  private String nothing(Scope scope) {
    if (desk.place().isEmpty()) {
      return Messages.text("export.nothing.open");
    }
    return switch (scope) {
      case SELECTED -> Messages.text("export.nothing.selected");
      case SPEAKER -> Messages.text("export.nothing.speaker");
      case ARTICLE -> Messages.text("export.nothing.article");
      case OPEN -> Messages.text("export.nothing.articles");
    };
  }

  private static String counted(List<Excerpt> excerpts) {
    Counts counts = Counts.of(excerpts.stream().flatMap(it -> it.quotations().stream()).toList());
    return Messages.text("export.counts", counts.total(), counts.thought());
  }
}
