package ontherecord;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import ontherecord.extract.QuotationExtractor;
import ontherecord.quote.QuotedArticle;
import ontherecord.read.ArticleReader;
import ontherecord.read.WebFetch;
import ontherecord.say.Messages;
import ontherecord.store.Remembered;
import ontherecord.store.Remembered.Bounds;
import ontherecord.store.RememberedFile;
import ontherecord.store.Unsaved;
import ontherecord.text.Article;
import ontherecord.view.Chooser;
import ontherecord.view.MainWindow;
import ontherecord.view.Theme;
import ontherecord.viewmodel.Appearance;
import ontherecord.viewmodel.BackgroundWork;
import ontherecord.viewmodel.CitationStyles;
import ontherecord.viewmodel.Citing;
import ontherecord.viewmodel.Desk;
import ontherecord.viewmodel.Exporting;
import ontherecord.viewmodel.Find;
import ontherecord.viewmodel.Keeping;
import ontherecord.viewmodel.Opening;
import ontherecord.viewmodel.Place;
import ontherecord.viewmodel.RecentFiles;
import ontherecord.viewmodel.Renewing;
import ontherecord.viewmodel.Saving;
import ontherecord.viewmodel.Web;

/// The window's composition: what is made, and what is given to whom.
public final class App extends Application {

  private static final System.Logger LOG = System.getLogger(App.class.getName());
  private static final Bounds FIRST_TIME = new Bounds(0, 0, 1280, 800);

  private final RememberedFile file;
  private final Unsaved unsaved;

  public App() {
    this(RememberedFile.ofUser(System::getenv), Unsaved.ofUser(System::getenv));
  }

  App(RememberedFile file, Unsaved unsaved) {
    this.file = file;
    this.unsaved = unsaved;
  }

  @Override
  public void start(Stage stage) {
    Theme.install();
    Remembered remembered = file.read();
    Appearance appearance =
        new Appearance(theme(remembered.look().theme()), remembered.look().zoom());
    RecentFiles recent = new RecentFiles(remembered.recent());
    Desk desk = new Desk();
    Find find = new Find(desk);
    BackgroundWork work = beside();
    ArticleReader reader = new ArticleReader();
    QuotationExtractor extractor = new QuotationExtractor();
    String version = ResourceBundle.getBundle("ontherecord.build").getString("version");
    Web web = new Web(new WebFetch(version), file.pages(), reader);
    ExecutorService oneByOne = oneByOne("saving-");
    BackgroundWork inTurn = new BackgroundWork(oneByOne, Platform::runLater);
    Saving saving = new Saving(desk, inTurn, recent);
    Keeping keeping = new Keeping(desk, saving, inTurn, unsaved);
    Opening opening = new Opening(desk, work, reader, extractor, web, recent, saving);
    Renewing renewing = new Renewing(desk, saving, beside(), reader, extractor);
    // one after the other: two exports may go to the same file
    Exporting exporting =
        new Exporting(desk, new BackgroundWork(oneByOne("exporting-"), Platform::runLater));
    CitationStyles styles = new CitationStyles(beside(), remembered.cited().style());
    Citing citing = new Citing(desk, styles, beside(), remembered.cited().pattern());
    MainWindow window =
        new MainWindow(
            desk,
            find,
            opening,
            saving,
            keeping,
            renewing,
            exporting,
            citing,
            recent,
            appearance,
            Chooser.ofSystem(),
            remembered);

    Scene scene = new Scene(window);
    new Theme(appearance).dress(scene);
    stage.setScene(scene);
    desk.placeProperty().subscribe(() -> entitle(stage, desk, saving));
    saving.unsavedProperty().subscribe(() -> entitle(stage, desk, saving));
    entitle(stage, desk, saving);
    place(stage, remembered);
    stage.setOnHiding(_ -> file.write(remember(stage, window, appearance, recent, remembered)));
    stage.setOnCloseRequest(request -> {
      request.consume();
      keeping.close(stage::hide);
    });
    stage.setOnHidden(_ -> {
      keeping.end();
      end(oneByOne);
    });
    stage.show();
    keeping.look();

    List<String> named = getParameters().getUnnamed();
    if (named.isEmpty()) {
      Example.find().ifPresent(example -> opening.open(example.name(), example.bytes()));
    } else {
      opening.open(named.stream().map(Path::of).toList());
    }
  }

  /// What goes on beside the window, each piece of work on a thread of its own.
  private static BackgroundWork beside() {
    return new BackgroundWork(
        Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().daemon().name("reading-", 1).factory()),
        Platform::runLater);
  }

  private static ExecutorService oneByOne(String name) {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name, 1).factory());
  }

  /// Waits for what is being saved; the window is off the screen already.
  private static void end(ExecutorService saving) {
    saving.shutdown();
    try {
      if (!saving.awaitTermination(1, TimeUnit.MINUTES)) {
        LOG.log(System.Logger.Level.WARNING, "saving did not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Appearance.Theme theme(String name) {
    for (Appearance.Theme theme : Appearance.Theme.values()) {
      if (theme.name().equals(name.toUpperCase(Locale.ROOT))) {
        return theme;
      }
    }
    return Appearance.Theme.SYSTEM;
  }

  private static void entitle(Stage stage, Desk desk, Saving saving) {
    String title = title(desk.place());
    stage.setTitle(
        saving.unsavedProperty().get() ? Messages.text("window.title.unsaved", title) : title);
  }

  private static String title(Optional<Place> place) {
    return place
        .map(Place::open)
        .map(QuotedArticle::article)
        .map(App::name)
        .map(name -> Messages.text("window.title.article", name))
        .orElseGet(() -> Messages.text("window.title"));
  }

  private static String name(Article article) {
    return article.title().orElse(article.origin().name());
  }

  /// Where it was, if that can be reached on a screen there is now.
  private static void place(Stage stage, Remembered remembered) {
    stage.setMinWidth(640);
    stage.setMinHeight(440);
    Optional<Bounds> where =
        remembered
            .frame()
            .bounds()
            .filter(it -> Screen.getScreens().stream().anyMatch(on -> reaches(it, on)));
    Bounds size = where.orElse(FIRST_TIME);
    stage.setWidth(size.width());
    stage.setHeight(size.height());
    where.ifPresent(it -> {
      stage.setX(it.x());
      stage.setY(it.y());
    });
    stage.setMaximized(remembered.frame().maximized());
  }

  private static boolean reaches(Bounds bounds, Screen screen) {
    var it = screen.getVisualBounds();
    return bounds.isReachableOn(
        new Bounds(it.getMinX(), it.getMinY(), it.getWidth(), it.getHeight()));
  }

  private static Remembered remember(
      Stage stage,
      MainWindow window,
      Appearance appearance,
      RecentFiles recent,
      Remembered before) {
    Optional<Bounds> bounds =
        stage.isMaximized() || stage.isIconified()
            ? before.frame().bounds()
            : Optional.of(
                new Bounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
    String theme = appearance.themeProperty().get().name();
    return window
        .remember(before)
        .with(new Remembered.Look(theme, appearance.zoomProperty().get()))
        .with(new Remembered.Frame(bounds, stage.isMaximized()))
        .withRecent(recent.files());
  }
}
