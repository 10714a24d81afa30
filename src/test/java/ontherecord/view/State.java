package ontherecord.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import ontherecord.fixtures.CrowdArticle;
import ontherecord.fixtures.GoldArticle;
import ontherecord.fixtures.OpenWindow;
import ontherecord.quote.Form;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Speaker;
import ontherecord.viewmodel.Shown;

/// A state of the window worth looking at.
///
/// @param background runs what takes time
/// @param reach brings the window there
/// @param settle does what needs the panes to have been laid out before
/// @param patience how many pulses it takes to come up
record State(
    String name,
    double width,
    double height,
    Executor background,
    Consumer<OpenWindow> reach,
    Consumer<OpenWindow> settle,
    int patience) {

  private static final QuotedArticle EXAMPLE = GoldArticle.read();
  private static final QuotedArticle CROWD = CrowdArticle.read();

  static final List<State> ALL =
      List.of(
          large("window", State::seventhParagraph),
          large("speaker", it -> obama(it)),
          small("small", it -> obama(it)),
          large("long", State::clerk),
          large("focus", State::officials, State::pressCtrl2),
          large("error-find", State::troubleWhileFinding),
          large("empty", _ -> {}),
          small("empty-small", _ -> {}),
          large("empty-error", it -> it.opening.open(List.of(Path.of("report-2026.pdf")))),
          large("no-direct", State::noDirectByRouhani),
          large("not-found", it -> found(it, "harbour lights")),
          large("filter", it -> obama(it), it -> filter(it, "official")),
          large("filter-none", it -> obama(it), it -> filter(it, "harbour")),
          large("relayed", State::throughPolitico),
          large("zoom-150", it -> zoomed(it, 1.5)),
          small("zoom-150-small", it -> zoomed(it, 1.5)),
          large("zoom-70", it -> zoomed(it, 0.7)),
          small("drawer", it -> obama(it), it -> press(it, KeyCode.DIGIT4)),
          large("keys", it -> obama(it), it -> press(it, KeyCode.F1)),
          small("keys-small", it -> obama(it), it -> press(it, KeyCode.F1)),
          large("paragraph", it -> obama(it), it -> press(it, KeyCode.J)),
          new State("progress", 1280, 800, _ -> {}, State::readingEight, _ -> {}, 40));

  private static State large(String name, Consumer<OpenWindow> reach) {
    return large(name, reach, _ -> {});
  }

  private static State large(String name, Consumer<OpenWindow> reach, Consumer<OpenWindow> settle) {
    return new State(name, 1280, 800, Runnable::run, reach, settle, 0);
  }

  private static State small(String name, Consumer<OpenWindow> reach) {
    return small(name, reach, _ -> {});
  }

  private static State small(String name, Consumer<OpenWindow> reach, Consumer<OpenWindow> settle) {
    return new State(name, 900, 600, Runnable::run, reach, settle, 0);
  }

  private static void seventhParagraph(OpenWindow it) {
    it.desk.open(EXAMPLE);
    it.desk.select(EXAMPLE.quotations().get(3));
  }

  private static void obama(OpenWindow it) {
    it.desk.open(EXAMPLE);
    it.desk.show(by(EXAMPLE, "Barack Obama"));
    it.desk.select(EXAMPLE.quotations().get(6));
  }

  private static void officials(OpenWindow it) {
    it.desk.open(EXAMPLE);
    it.desk.show(by(EXAMPLE, "senior administration officials"));
    it.desk.select(EXAMPLE.quotations().get(2));
  }

  private static void clerk(OpenWindow it) {
    it.desk.open(CROWD);
    it.desk.show(by(CROWD, "a clerk"));
    it.desk.select(CROWD.quotations().get(3));
  }

  private static void noDirectByRouhani(OpenWindow it) {
    it.desk.open(EXAMPLE);
    it.desk.show(by(EXAMPLE, "Hassan Rouhani"));
    it.desk.show(Optional.of(Form.DIRECT));
  }

  private static void throughPolitico(OpenWindow it) {
    it.desk.open(EXAMPLE);
    EXAMPLE.sources().stream()
        .filter(source -> !EXAMPLE.through(source).isEmpty())
        .forEach(source -> it.desk.show(new Shown.Through(source)));
  }

  private static void troubleWhileFinding(OpenWindow it) {
    seventhParagraph(it);
    it.opening.open(List.of(Path.of("report-2026.pdf")));
    it.find.textProperty().set("meet");
  }

  private static void zoomed(OpenWindow it, double zoom) {
    obama(it);
    while (it.appearance.zoomProperty().get() < zoom) {
      it.appearance.zoomIn();
    }
    while (it.appearance.zoomProperty().get() > zoom) {
      it.appearance.zoomOut();
    }
  }

  private static void readingEight(OpenWindow it) {
    obama(it);
    it.opening.open(java.util.Collections.nCopies(8, Path.of("report.txt")));
  }

  private static void found(OpenWindow it, String words) {
    obama(it);
    it.find.textProperty().set(words);
  }

  private static void filter(OpenWindow it, String words) {
    press(it, KeyCode.L);
    if (it.scene.getFocusOwner() instanceof javafx.scene.control.TextField field) {
      field.setText(words);
    }
  }

  private static void pressCtrl2(OpenWindow it) {
    press(it, KeyCode.DIGIT2);
  }

  /// Presses a function key, or another one together with Ctrl.
  private static void press(OpenWindow it, KeyCode code) {
    KeyEvent pressed =
        new KeyEvent(
            KeyEvent.KEY_PRESSED, "", "", code, false, !code.isFunctionKey(), false, false);
    Event.fireEvent(it.window, pressed);
  }

  private static Shown by(QuotedArticle article, String name) {
    Speaker speaker =
        article.speakers().stream()
            .filter(it -> article.name(it).startsWith(name))
            .findFirst()
            .orElseThrow();
    return new Shown.By(speaker);
  }
}
