package ontherecord.view;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
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
import ontherecord.viewmodel.Opening;
import ontherecord.viewmodel.RecentFiles;
import ontherecord.viewmodel.Review;
import org.jspecify.annotations.Nullable;

/// The whole window: tools, panes, status line, what lies over them, and the keys.
public final class MainWindow extends StackPane {

  private static final double NARROW = 1000;
  private static final PseudoClass KEYS = PseudoClass.getPseudoClass("keys");
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

  private final Desk desk;
  private final Find find;
  private final Appearance appearance;
  private final FileQuestions files;
  private final Doors doors;
  private final Citing citing;
  private final Exits exits;
  private final SpeakerPane speakers;
  private final ArticlesPane articles;
  private final VBox side = new VBox();
  private final QuotePane quotations;
  private final Region article;
  private final List<Region> inOrder;
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
      Exporting exporting,
      RecentFiles recent,
      Appearance appearance,
      Chooser chooser,
      Remembered remembered) {
    this.desk = desk;
    this.find = find;
    this.appearance = appearance;
    files = new FileQuestions(this, chooser, remembered.folder());
    doors = new Doors(this, opening, files);
    citing = new Citing(desk, remembered.citation());
    StatusLine status = new StatusLine(desk, appearance);
    exits = new Exits(exporting, citing, files, sheet, status);
    toolbar = new Toolbar(desk, find, recent, appearance, doors, exits.tool(), this::showSources);
    speakers = new SpeakerPane(desk);
    Corrector corrector = new Corrector(desk);
    corrector.toldProperty().subscribe(status::tell);
    review = new Review(desk, corrector);
    Checks checks = new Checks(desk, corrector, BackgroundWork.onItsOwn(Platform::runLater));
    quotations = new QuotePane(desk, find, corrector, review, checks, citing);
    ArticlePane text = new ArticlePane(desk, find, appearance, ErrorBanner.of(opening, doors));
    article = text;
    WordKeys words =
        new WordKeys(new Adding(desk, corrector), new Edges(desk, corrector), text, quotations);
    corrections = new CorrectionKeys(corrector, checks, review, find, quotations, words);
    sources = new SourcePane(desk, checks);
    articles = new ArticlesPane(desk);
    side.getChildren().setAll(articles, speakers);
    side.getStyleClass().add("pane-side");
    VBox.setVgrow(speakers, Priority.ALWAYS);
    side.heightProperty()
        .subscribe(it -> articles.fit(it.doubleValue(), appearance.zoomProperty().get()));
    appearance.zoomProperty().subscribe(it -> articles.fit(side.getHeight(), it.doubleValue()));
    panes = new Panes(side, quotations, article, sources, remembered);
    inOrder = List.of(articles, speakers, quotations, article, sources);
    EmptyDesk empty = new EmptyDesk(doors);
    VBox nothingOpen = new VBox(ErrorBanner.of(opening, doors), empty);
    VBox.setVgrow(empty, Priority.ALWAYS);

    BorderPane frame = new BorderPane();
    frame.getStyleClass().add("window");
    ProgressLine reading =
        new ProgressLine("progress", opening.progressProperty(), opening::cancel);
    frame.setTop(
        new VBox(toolbar, new FetchBar(opening), reading, exits.progress(), exits.banner()));
    frame.setBottom(status);
    getChildren().setAll(frame, sheet);
    desk.placeProperty()
        .map(Optional::isPresent)
        .subscribe(open -> frame.setCenter(open ? panes : nothingOpen));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    getStyleClass().add("main-window");
    addEventFilter(KeyEvent.KEY_PRESSED, this::beforeLists);
    addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> pseudoClassStateChanged(KEYS, false));
    widthProperty().subscribe(width -> fit(width.doubleValue()));
    sceneProperty()
        .subscribe(scene -> {
          if (scene != null) {
            scene.focusOwnerProperty().subscribe(this::activate);
          }
        });
  }

  /// What is remembered of this window.
  public Remembered remember(Remembered others) {
    return panes.remember(others).withFolder(files.lastFolder()).withCitation(citing.remember());
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

  /// Lists and menus that are closed keep Esc for themselves; lists and texts keep other keys, too,
  /// that are the window's here.
  private void beforeLists(KeyEvent event) {
    pseudoClassStateChanged(KEYS, true);
    if (Key.LEAVE.matches(event) && keepsLeave(event.getTarget())) {
      leave();
      event.consume();
    }
    for (Key key : Key.values()) {
      boolean others = key.isOfTexts() && event.getTarget() instanceof TextInputControl;
      if (key.isBeforeOthers() && key.matches(event) && !others) {
        act(key);
        event.consume();
      }
    }
  }

  private static boolean keepsLeave(EventTarget target) {
    return target instanceof ListView<?>
        || (target instanceof MenuButton menu && !menu.isShowing());
  }

  private void pressed(KeyEvent event) {
    boolean writing = event.getTarget() instanceof TextInputControl;
    boolean naming = isIn(side, getScene().getFocusOwner());
    for (Key key : Key.values()) {
      if (key.matches(event)
          && !(writing && (key.isLetter() || key.isOfTexts()))
          && !(naming && key.isOfCards())) {
        act(key);
        event.consume();
        return;
      }
    }
  }

  private void act(Key key) {
    switch (key) {
      case OPEN -> doors.choose();
      case FOLDER -> doors.chooseFolder();
      case ADDRESS -> doors.askForAddress();
      case PASTE -> doors.paste();
      case NEXT_ARTICLE -> desk.turnBy(1);
      case PREVIOUS_ARTICLE -> desk.turnBy(-1);
      case CLOSE -> desk.close();
      case BACK -> desk.back();
      case FORWARD -> desk.forward();
      case NEXT_PANE -> goRound(1);
      case PREVIOUS_PANE -> goRound(-1);
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
    if (!find.textProperty().get().isEmpty()) {
      find.clear();
    } else {
      desk.leave();
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

  private void goRound(int by) {
    List<Region> there = inOrder.stream().filter(this::isThere).toList();
    Node owner = getScene().getFocusOwner();
    int index = -1;
    for (int i = 0; i < there.size(); i++) {
      index = isIn(there.get(i), owner) ? i : index;
    }
    int from = index < 0 && by < 0 ? 0 : index;
    there.get(Math.floorMod(from + by, there.size())).requestFocus();
  }

  private boolean isThere(Region pane) {
    return pane.isVisible() && !(narrow && pane.equals(sources));
  }

  private void activate(@Nullable Node owner) {
    inOrder.forEach(pane -> pane.pseudoClassStateChanged(ACTIVE, isIn(pane, owner)));
  }

  private static boolean isIn(Parent pane, @Nullable Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(pane)) {
        return true;
      }
    }
    return false;
  }
}
