package ontherecord.view;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ontherecord.store.Remembered;
import ontherecord.viewmodel.Adding;
import ontherecord.viewmodel.Appearance;
import ontherecord.viewmodel.BackgroundWork;
import ontherecord.viewmodel.Checks;
import ontherecord.viewmodel.Citing;
import ontherecord.viewmodel.Corrector;
import ontherecord.viewmodel.Desk;
import ontherecord.viewmodel.Edges;
import ontherecord.viewmodel.Exporting;
import ontherecord.viewmodel.Find;
import ontherecord.viewmodel.Keeping;
import ontherecord.viewmodel.Opening;
import ontherecord.viewmodel.Place;
import ontherecord.viewmodel.RecentFiles;
import ontherecord.viewmodel.Renewing;
import ontherecord.viewmodel.Review;
import ontherecord.viewmodel.Saving;
import ontherecord.viewmodel.Shown;

/// The whole window: tools, panes, status line, what lies over them, and the keys.
public final class MainWindow extends StackPane {

  private static final double NARROW = 1000;

  private final Desk desk;
  private final Find find;
  private final Appearance appearance;
  private final FileQuestions files;
  private final Doors doors;
  private final Citing citing;
  private final Saves saves;
  private final Exits exits;
  private final Banners banners;
  private final SpeakerPane speakers;
  private final ArticlesPane articles;
  private final VBox side = new VBox();
  private final QuotePane quotations;
  private final Region article;
  private final PaneRound round;
  private final Region sources;
  private final Review review;
  private final CorrectionKeys corrections;
  private final Panes panes;
  private final Toolbar toolbar;
  private final Sheet sheet = new Sheet();
  private boolean narrow;

  public MainWindow(
      Desk desk,
      Find find,
      Opening opening,
      Saving saving,
      Keeping keeping,
      Renewing renewing,
      Exporting exporting,
      Citing citing,
      RecentFiles recent,
      Appearance appearance,
      Chooser chooser,
      Remembered remembered) {
    this.desk = desk;
    this.find = find;
    this.appearance = appearance;
    this.citing = citing;
    files = new FileQuestions(this, chooser, remembered.folder());
    doors = new Doors(this, opening, renewing, files);
    StatusLine status = new StatusLine(desk, appearance);
    saves = new Saves(desk, saving, keeping, renewing, files, sheet, status);
    exits = new Exits(exporting, citing, files, sheet, status);
    banners = new Banners(desk, opening, saving, renewing, exporting);
    toolbar =
        new Toolbar(
            desk, find, recent, appearance, doors, saves.tool(), exits.tool(), this::showSources);
    Corrector corrector = new Corrector(desk);
    speakers = new SpeakerPane(desk, corrector);
    corrector.toldProperty().subscribe(status::tell);
    opening.newsProperty().subscribe(it -> it.ifPresent(status::tell));
    Checks checks = new Checks(desk, corrector, BackgroundWork.onItsOwn(Platform::runLater));
    review = new Review(desk, corrector, checks);
    quotations = new QuotePane(desk, find, corrector, review, checks, citing);
    Edges edges = new Edges(desk, corrector);
    ArticlePane text =
        new ArticlePane(desk, find, edges, appearance, ErrorBanner.of(opening, doors));
    article = text;
    corrector.recallsProperty().subscribe((_, _) -> text.recall());
    WordKeys words = new WordKeys(new Adding(desk, corrector), edges, text, quotations);
    corrections = new CorrectionKeys(corrector, checks, review, find, quotations, speakers, words);
    sources = new SourcePane(desk, checks);
    articles = new ArticlesPane(desk);
    side.getChildren().setAll(articles, speakers);
    side.getStyleClass().add("pane-side");
    VBox.setVgrow(speakers, Priority.ALWAYS);
    side.heightProperty()
        .subscribe(it -> articles.fit(it.doubleValue(), appearance.zoomProperty().get()));
    appearance.zoomProperty().subscribe(it -> articles.fit(side.getHeight(), it.doubleValue()));
    panes = new Panes(side, quotations, article, sources, remembered.shares());
    round =
        new PaneRound(
            List.of(articles, speakers, quotations, article, sources),
            pane -> pane.isVisible() && !(narrow && pane.equals(sources)));
    EmptyDesk empty = new EmptyDesk(doors);
    VBox nothingOpen = new VBox(ErrorBanner.of(opening, doors), empty);
    VBox.setVgrow(empty, Priority.ALWAYS);

    BorderPane frame = new BorderPane();
    frame.getStyleClass().add("window");
    ProgressLine reading =
        new ProgressLine("progress", opening.progressProperty(), opening::cancel);
    frame.setTop(
        new VBox(
            toolbar,
            saves.bars(),
            new FetchBar(opening),
            reading,
            exits.progress(),
            exits.banner()));
    frame.setBottom(status);
    getChildren().setAll(frame, sheet);
    desk.placeProperty()
        .map(Optional::isPresent)
        .subscribe(open -> frame.setCenter(open ? panes : nothingOpen));
    getStyleClass().add("main-window");
    new Keyboard(this, sheet, this::isForHere, this::act);
    widthProperty().subscribe(width -> fit(width.doubleValue()));
    sceneProperty()
        .subscribe(scene -> {
          if (scene != null) {
            scene.focusOwnerProperty().subscribe(round::showWhoHas);
          }
        });
  }

  /// What is remembered of this window.
  public Remembered remember(Remembered others) {
    return others
        .with(panes.remember())
        .withFolder(files.lastFolder())
        .with(new Remembered.Cited(citing.remember(), citing.styles().remember()));
  }

  private void fit(double width) {
    boolean now = 0 < width && width < NARROW;
    if (now != narrow) {
      narrow = now;
      sheet.hide();
      toolbar.setNarrow(narrow);
      panes.setNarrow(narrow);
    }
  }

  private void showSources() {
    if (narrow) {
      sheet.openAside(sources);
    } else {
      sources.requestFocus();
    }
  }

  /// Some keys do one thing to a card, and another or nothing to a name.
  private boolean isForHere(Key key) {
    Node owner = getScene().getFocusOwner();
    return key.isOfSpeakers()
        ? PaneRound.isIn(speakers, owner)
        : !(key.isOfCards() && PaneRound.isIn(side, owner));
  }

  private void act(Key key) {
    switch (key) {
      case OPEN -> doors.choose();
      case FOLDER -> doors.chooseFolder();
      case ADDRESS -> doors.askForAddress();
      case PASTE -> doors.paste();
      case READ_ANEW -> doors.readAnew();
      case ANALYSE -> doors.analyse();
      case SAVE -> saves.save();
      case SAVE_AS -> saves.saveAs();
      case NEXT_ARTICLE -> desk.turnBy(1);
      case PREVIOUS_ARTICLE -> desk.turnBy(-1);
      case CLOSE -> desk.close();
      case BACK -> desk.back();
      case FORWARD -> desk.forward();
      case NEXT_PANE -> round.go(1, getScene().getFocusOwner());
      case PREVIOUS_PANE -> round.go(-1, getScene().getFocusOwner());
      case SPEAKERS -> speakers.requestFocus();
      case QUOTATIONS -> quotations.requestFocus();
      case ARTICLE -> article.requestFocus();
      case SOURCES -> showSources();
      case FILTER -> speakers.requestFilter();
      case NEXT -> review.step(find.found().query(), 1);
      case PREVIOUS -> review.step(find.found().query(), -1);
      case THOUGHTS -> desk.toggleThoughts();
      case LEAVE -> leave();
      case COPY, CITE, CITATION, EXPORT, PRINT -> exits.act(key);
      case FIND -> toolbar.requestFind();
      case FIND_NEXT -> find.next();
      case FIND_PREVIOUS -> find.previous();
      case PARAGRAPH -> askForParagraph();
      case ZOOM_IN -> appearance.zoomIn();
      case ZOOM_OUT -> appearance.zoomOut();
      case ZOOM_RESET -> appearance.resetZoom();
      case KEYS -> showKeys();
      default -> corrections.act(key);
    }
  }

  private void leave() {
    if (corrections.leave() || banners.dismiss()) {
      return;
    }
    if (!find.textProperty().get().isEmpty()) {
      find.clear();
    } else if (desk.place().flatMap(Place::selected).isPresent()) {
      desk.leave();
    } else if (desk.place().flatMap(Place::noticeShown).isPresent()) {
      desk.show(new Shown.All());
    }
    if (getScene().getFocusOwner() instanceof TextInputControl) {
      quotations.requestFocus();
    }
  }

  private void askForParagraph() {
    desk.place()
        .map(here -> here.open().article().paragraphCount())
        .ifPresent(last -> {
          ParagraphSheet question =
              new ParagraphSheet(
                  last,
                  number -> {
                    sheet.hide();
                    desk.goToParagraph(number);
                    article.requestFocus();
                  });
          sheet.open(question, question.first());
        });
  }

  private void showKeys() {
    KeysSheet keys = new KeysSheet(sheet::hide);
    sheet.open(keys, keys.first());
  }
}
