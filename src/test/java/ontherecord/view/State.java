package ontherecord.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import ontherecord.extract.QuotationExtractor;
import ontherecord.fixtures.CrowdArticle;
import ontherecord.fixtures.OpenWindow;
import ontherecord.quote.Form;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Source;
import ontherecord.quote.Speaker;
import ontherecord.read.ArticleReader;
import ontherecord.read.UnreadableArticleException;
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

  static final QuotedArticle EXAMPLE = example();
  private static final QuotedArticle CROWD = CrowdArticle.read();

  private static final List<State> OWN =
      List.of(
          large("window", State::seventhParagraph),
          large("speaker", it -> obama(it)),
          large("by-hand", it -> obama(it), State::selectByHand),
          small("small", it -> obama(it)),
          sized("smallest", 640, 440, it -> obama(it)),
          sized("large", 1600, 900, it -> obama(it)),
          large("long", State::clerk),
          large("focus", State::officials, State::pressCtrl2),
          large("error-find", State::seventhParagraph, State::troubleWhileFinding),
          small("error-find-small", State::seventhParagraph, State::troubleWhileFinding),
          large("empty", _ -> {}),
          small("empty-small", _ -> {}),
          large("empty-error", it -> it.opening.open(List.of(Path.of("report-2026.pdf")))),
          large("no-direct", State::noDirectByRouhani),
          large("not-found", it -> found(it, "harbour lights")),
          large("photo", State::photo),
          large("pasted-address", State::pastedAddress),
          large("two-lines", it -> it.opening.open(State.twoLongLines())),
          small("two-lines-small", it -> it.opening.open(State.twoLongLines())),
          large("filter", it -> obama(it), it -> filter(it, "official")),
          large("filter-none", it -> obama(it), it -> filter(it, "harbour")),
          large("relayed", State::throughPolitico),
          large("zoom-150", it -> zoomed(it, 1.5)),
          small("zoom-150-small", it -> zoomed(it, 1.5)),
          large("zoom-70", it -> zoomed(it, 0.7)),
          small("keys-150", it -> zoomed(it, 1.5), it -> press(it, KeyCode.F1)),
          small("drawer", it -> obama(it), it -> press(it, KeyCode.DIGIT4)),
          large("keys", it -> obama(it), it -> press(it, KeyCode.F1)),
          small("keys-small", it -> obama(it), it -> press(it, KeyCode.F1)),
          large("sources-keys", it -> obama(it), it -> press(it, KeyCode.DIGIT4)),
          large("thoughts", State::thoughts),
          small("thoughts-small", State::thoughts),
          large("thoughts-hidden", State::thoughts, it -> it.desk.showThoughts(false)),
          sized("thoughts-tight", 1000, 640, State::thoughts),
          large("citation", it -> obama(it), it -> press(it, KeyCode.K)),
          large("citation-style", it -> obama(it), State::inAStyle),
          small("citation-style-small", it -> obama(it), State::inAStyle),
          small("citation-150", it -> zoomed(it, 1.5), it -> press(it, KeyCode.K)),
          small("citation-small", it -> obama(it), it -> press(it, KeyCode.K)),
          large("paragraph", it -> obama(it), it -> press(it, KeyCode.J)),
          large("several", Several::seven),
          small("several-small", Several::seven),
          large("several-many", Several::hundreds),
          small("several-many-small", Several::hundreds),
          large("several-folded", Several::folded),
          small("several-zoom-150", Several::zoomed),
          large("fetch", it -> it.opening.open("https://example.org/2026/pier?page=2")),
          small("fetch-small", State::pastedAddress),
          large("fetch-ask", it -> obama(it), it -> it.opening.ask("")),
          large("kinds", Several::kinds),
          small("kinds-small", Several::kinds),
          large("origin", Several::stated),
          small("origin-small", Several::stated, it -> press(it, KeyCode.DIGIT4)),
          large("origin-form", it -> obama(it), Several::fillIn),
          large("origin-said", it -> obama(it), Several::say),
          new State("progress", 1280, 800, _ -> {}, State::readingEight, _ -> {}, 40));

  static final List<State> ALL =
      Stream.of(OWN, Layouts.states(), Corrected.states(), Sessions.states())
          .flatMap(List::stream)
          .toList();

  static State large(String name, Consumer<OpenWindow> reach) {
    return large(name, reach, _ -> {});
  }

  static State large(String name, Consumer<OpenWindow> reach, Consumer<OpenWindow> settle) {
    return new State(name, 1280, 800, Runnable::run, reach, settle, 0);
  }

  static State sized(String name, double width, double height, Consumer<OpenWindow> reach) {
    return sized(name, width, height, reach, _ -> {});
  }

  static State sized(
      String name,
      double width,
      double height,
      Consumer<OpenWindow> reach,
      Consumer<OpenWindow> settle) {
    return new State(name, width, height, Runnable::run, reach, settle, 0);
  }

  static State small(String name, Consumer<OpenWindow> reach) {
    return small(name, reach, _ -> {});
  }

  static State small(String name, Consumer<OpenWindow> reach, Consumer<OpenWindow> settle) {
    return new State(name, 900, 600, Runnable::run, reach, settle, 0);
  }

  static void seventhParagraph(OpenWindow it) {
    it.desk.open(EXAMPLE);
    it.desk.select(saying("The Iranians have"));
  }

  private static void inAStyle(OpenWindow it) {
    press(it, KeyCode.K);
    ((RadioButton) it.scene.lookup("#citation-style")).fire();
  }

  static void obama(OpenWindow it) {
    it.desk.open(EXAMPLE);
    it.desk.show(by(EXAMPLE, "Barack Obama"));
    it.desk.select(saying("The roadblocks"));
  }

  private static void selectByHand(OpenWindow it) {
    Node article = it.scene.lookup("#article-text");
    for (KeyCode code : List.of(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT)) {
      Event.fireEvent(
          article, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, true, false, false, false));
    }
  }

  private static void officials(OpenWindow it) {
    it.desk.open(EXAMPLE);
    it.desk.show(by(EXAMPLE, "senior administration officials"));
    it.desk.select(saying("The White House had"));
  }

  private static void clerk(OpenWindow it) {
    it.desk.open(CROWD);
    it.desk.show(by(CROWD, "a clerk"));
    it.desk.select(CROWD.quotations().get(3));
  }

  private static void photo(OpenWindow it) {
    it.desk.open(EXAMPLE);
    EXAMPLE.sources().stream()
        .filter(source -> source.part() == Source.Part.PHOTO)
        .forEach(source -> it.desk.show(new Shown.Through(source)));
  }

  private static void pastedAddress(OpenWindow it) {
    obama(it);
    it.opening.open("https://example.org/article");
  }

  private static String twoLongLines() {
    return "“The rain came over the wall,” said Mary Vale, the keeper. ".repeat(60)
        + "\n"
        + "Nobody knew how high the water stood, and she said that it would rise. ".repeat(60);
  }

  private static void thoughts(OpenWindow it) {
    it.opening.open(
        """
        Harbour town fights for its pier

        By Jo Wu

        “The pier stays where it is,” said Ann Lee, the mayor of Norham. She believes that the \
        council has been misled about the cost of repairs.

        Lee wrote in a letter to the council that nobody had asked the keepers. She fears “a quiet \
        sale” before the summer.

        Olof Berg, who leads the council, plans to sell the pier in May. He thinks that a buyer \
        will be found within weeks.

        “We cannot pay for wood that rots,” Berg told the Harbour Gazette. Residents hope that \
        the pier will be open again by August.
        """);
    it.desk.select(it.desk.place().orElseThrow().open().quotations().get(1));
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

  private static Quotation saying(String words) {
    return EXAMPLE.quotations().stream()
        .filter(it -> EXAMPLE.article().words(it.extent()).contains(words))
        .findFirst()
        .orElseThrow();
  }

  /// As the program itself reads it.
  private static QuotedArticle example() {
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      Path seed = seeds.sorted().findFirst().orElseThrow();
      return new QuotationExtractor().extract(new ArticleReader().read(seed).getFirst());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableArticleException e) {
      throw new IllegalStateException(e);
    }
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
