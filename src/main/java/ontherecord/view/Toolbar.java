package ontherecord.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import ontherecord.quote.QuotedArticle;
import ontherecord.text.Article;
import ontherecord.viewmodel.Appearance;
import ontherecord.viewmodel.Desk;
import ontherecord.viewmodel.Find;
import ontherecord.viewmodel.Messages;
import ontherecord.viewmodel.Place;
import ontherecord.viewmodel.RecentFiles;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/// The tools along the top of the window.
public final class Toolbar extends HBox {

  /// So many open articles are in the menu of recent ones; all are in the list of articles.
  private static final int MOST = 10;

  private final Desk desk;
  private final Find find;
  private final RecentFiles recentFiles;
  private final Doors doors;
  private final MenuButton recent = Tools.menu(Feather.CLOCK, "tools.recent");
  private final Button sources;
  private final CustomTextField field = Fields.of(Feather.SEARCH, "tools.find", "tools.find.name");
  private final List<Labeled> worded;

  public Toolbar(
      Desk desk,
      Find find,
      RecentFiles recentFiles,
      Appearance appearance,
      Doors doors,
      MenuButton save,
      MenuButton export,
      Runnable showSources) {
    this.desk = desk;
    this.find = find;
    this.recentFiles = recentFiles;
    this.doors = doors;
    getStyleClass().add("tool-bar-row");
    SplitMenuButton open =
        Tools.split(
            Feather.FOLDER,
            "tools.open",
            doors::choose,
            item("tools.open.files", "open-files", Key.OPEN, doors::choose),
            item("tools.open.folder", "open-folder", Key.FOLDER, doors::chooseFolder),
            item("tools.open.address", "open-address", Key.ADDRESS, doors::askForAddress),
            new SeparatorMenuItem(),
            needsArticle(item("tools.read.anew", "read-anew", Key.READ_ANEW, doors::readAnew)),
            needsArticle(item("tools.analyse", "analyse", Key.ANALYSE, doors::analyse)));
    Button paste = Tools.button(Feather.CLIPBOARD, "tools.paste", doors::paste);
    Button back = Tools.icon(Feather.ARROW_LEFT, "tools.back", desk::back);
    Button forward = Tools.icon(Feather.ARROW_RIGHT, "tools.forward", desk::forward);
    sources = Tools.button(Feather.SIDEBAR, "tools.sources", showSources);
    MenuButton theme = theme(appearance);
    worded = List.of(open, paste, recent, sources, export);
    back.disableProperty().bind(desk.canGoBackProperty().not());
    forward.disableProperty().bind(desk.canGoForwardProperty().not());
    wireField();
    recent.setOnShowing(_ -> fillRecent());
    recent.getItems().setAll(new MenuItem(Messages.text("tools.recent.none")));
    open.setId("open");
    paste.setId("paste");
    recent.setId("recent");
    back.setId("back");
    forward.setId("forward");
    sources.setId("show-sources");
    getChildren()
        .addAll(
            open, paste, recent, save, gap(), back, forward, grow(), field, grow(), sources, export,
            gap(), theme);
    setNarrow(false);
  }

  /// Takes the words off the tools, and offers the sources that have no pane of their own.
  void setNarrow(boolean narrow) {
    for (Labeled tool : worded) {
      tool.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }
    getStyleClass().remove("tool-bar-narrow");
    getStyleClass().addAll(narrow ? List.of("tool-bar-narrow") : List.of());
    sources.setVisible(narrow);
    sources.setManaged(narrow);
  }

  private MenuItem needsArticle(MenuItem item) {
    item.disableProperty().bind(desk.placeProperty().map(Optional::isEmpty));
    return item;
  }

  /// Gives the keys to the find field.
  void requestFind() {
    field.requestFocus();
    field.selectAll();
  }

  private void wireField() {
    field.setId("find");
    field.getStyleClass().add("tool-find");
    field.setMinWidth(120);
    Fields.find(field, find);
    field
        .disableProperty()
        .bind(Bindings.createBooleanBinding(() -> desk.place().isEmpty(), desk.placeProperty()));
  }

  private void fillRecent() {
    recent.getItems().clear();
    List<QuotedArticle> articles = desk.libraryProperty().get().articles();
    for (QuotedArticle article : articles.reversed().stream().limit(MOST).toList().reversed()) {
      CheckMenuItem item = new CheckMenuItem(title(article.article()));
      item.setMnemonicParsing(false);
      item.setSelected(desk.place().map(Place::open).filter(article::equals).isPresent());
      item.setOnAction(_ -> desk.turnTo(article));
      recent.getItems().add(item);
    }
    if (!recent.getItems().isEmpty() && !recentFiles.files().isEmpty()) {
      recent.getItems().add(new SeparatorMenuItem());
    }
    for (var file : recentFiles.files()) {
      MenuItem item = new MenuItem(file.toString());
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> doors.open(List.of(file)));
      recent.getItems().add(item);
    }
    if (!recentFiles.files().isEmpty()) {
      MenuItem forget = new MenuItem(Messages.text("tools.recent.clear"));
      forget.setOnAction(_ -> recentFiles.clear());
      recent.getItems().addAll(new SeparatorMenuItem(), forget);
    }
    if (recent.getItems().isEmpty()) {
      MenuItem none = new MenuItem(Messages.text("tools.recent.none"));
      none.setDisable(true);
      recent.getItems().add(none);
    }
  }

  private static MenuItem item(String key, String id, Key shortcut, Runnable action) {
    MenuItem item = new MenuItem(Messages.text(key, shortcut.caps()));
    item.setId(id);
    item.setOnAction(_ -> action.run());
    return item;
  }

  private static String title(Article article) {
    String name = article.origin().name();
    return article.title().map(it -> Messages.text("tools.recent.article", it, name)).orElse(name);
  }

  private static MenuButton theme(Appearance appearance) {
    MenuButton button = Tools.menu(Feather.MOON, "tools.theme");
    button.setId("theme");
    button.getStyleClass().addAll("tool-icon", "no-arrow");
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    ToggleGroup group = new ToggleGroup();
    for (Appearance.Theme theme : Appearance.Theme.values()) {
      RadioMenuItem item = new RadioMenuItem(word(theme));
      item.setId("theme-" + theme.name().toLowerCase(java.util.Locale.ROOT));
      item.setToggleGroup(group);
      item.setOnAction(_ -> appearance.choose(theme));
      appearance.themeProperty().subscribe(chosen -> item.setSelected(chosen == theme));
      button.getItems().add(item);
    }
    button
        .sceneProperty()
        .subscribe(scene -> {
          if (scene != null) {
            scene
                .getPreferences()
                .colorSchemeProperty()
                .subscribe(_ ->
                    button.setGraphic(Icons.of(Theme.isDark(scene) ? Feather.SUN : Feather.MOON)));
          }
        });
    return button;
  }

  private static String word(Appearance.Theme theme) {
    return switch (theme) {
      case SYSTEM -> Messages.text("tools.theme.system");
      case LIGHT -> Messages.text("tools.theme.light");
      case DARK -> Messages.text("tools.theme.dark");
    };
  }

  private static Region gap() {
    Region gap = new Region();
    gap.getStyleClass().add("tool-gap");
    return gap;
  }

  private static Region grow() {
    Region gap = gap();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }
}
