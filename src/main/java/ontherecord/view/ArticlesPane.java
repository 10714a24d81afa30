package ontherecord.view;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ontherecord.library.Query;
import ontherecord.quote.QuotedArticle;
import ontherecord.viewmodel.ArticleRows;
import ontherecord.viewmodel.Desk;
import ontherecord.viewmodel.Messages;
import ontherecord.viewmodel.Place;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/// The open articles, to turn to one or close it. Takes no room while there is but one, and only
/// its title's where the reader has folded it up.
public final class ArticlesPane extends VBox {

  private static final double ROW = 44;
  private static final double FEWEST_ROWS = 2.5;
  private static final double MOST_ROWS = 6;
  private static final double MOST_OF_SIDE = 0.3;

  private final Desk desk;
  private final ListView<QuotedArticle> list = new ListView<>();
  private final ToggleButton title = new ToggleButton(Messages.text("articles.title"));
  private final Label where = new Label();
  private final CustomTextField filter =
      Fields.of(Feather.FILTER, "articles.filter", "articles.filter.name");
  private final HBox filterRow = new HBox(filter);
  private ArticleRows rows;
  private double side;
  private double zoom = 1;

  public ArticlesPane(Desk desk) {
    this.desk = desk;
    this.rows = ArticleRows.of(desk.libraryProperty().get());
    getStyleClass().addAll("pane", "pane-side", "articles");
    setId("articles");
    title.getStyleClass().add("articles-title");
    title.setId("articles-title");
    title.setContentDisplay(ContentDisplay.RIGHT);
    title.setSelected(true);
    title.selectedProperty().subscribe(this::fold);
    where.getStyleClass().add("pane-count");
    where.setId("articles-where");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(title, gap, where);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().addAll("pane-head", "articles-head");
    HBox.setHgrow(filter, Priority.ALWAYS);
    filterRow.getStyleClass().add("pane-filter");
    filter.setId("articles-filter");
    filter.textProperty().subscribe(_ -> refill());
    Fields.lead(filter, list);
    list.setId("article-list");
    list.setAccessibleText(Messages.text("articles.title"));
    list.setCellFactory(_ -> new ArticleCell(desk));
    list.setContextMenu(ArticleCell.menu(desk, this::chosen));
    list.getSelectionModel().selectedItemProperty().subscribe(this::turn);
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    getChildren().setAll(head, filterRow, list);
    desk.libraryProperty().subscribe(this::show);
    desk.placeProperty().subscribe(this::follow);
  }

  /// Gives the keys to the list, or to its title where it is folded up.
  @Override
  public void requestFocus() {
    (title.isSelected() ? list : title).requestFocus();
  }

  /// Says how high the whole side of the window is, of which this is a part.
  void fit(double side, double zoom) {
    this.side = side;
    this.zoom = zoom;
    list.setFixedCellSize(Math.rint(ROW * zoom));
    size();
  }

  private void show() {
    rows = ArticleRows.of(desk.libraryProperty().get());
    setVisible(rows.isWanted());
    setManaged(rows.isWanted());
    if (!rows.needFilter()) {
      filter.clear();
    }
    fold();
    refill();
  }

  private void fold() {
    boolean unfolded = title.isSelected();
    title.setGraphic(
        Icons.of(unfolded ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT, "articles-fold"));
    title.setAccessibleText(
        Messages.text(unfolded ? "articles.unfolded" : "articles.folded", where.getText()));
    list.setVisible(unfolded);
    list.setManaged(unfolded);
    filterRow.setVisible(unfolded && rows.needFilter());
    filterRow.setManaged(unfolded && rows.needFilter());
  }

  private void refill() {
    list.getSelectionModel().clearSelection();
    List<QuotedArticle> listed = rows.matching(new Query(filter.getText()));
    list.setItems(FXCollections.observableList(listed));
    list.setPlaceholder(
        Styled.wrapped(Messages.text("articles.none", filter.getText().strip()), "empty-small"));
    size();
    follow();
  }

  private void size() {
    double row = ROW * zoom;
    double room = Math.max(FEWEST_ROWS * row, Math.min(MOST_ROWS * row, MOST_OF_SIDE * side));
    // a row that is cut in half shows that there are more
    double cut = (Math.floor(room / row - 0.5) + 0.5) * row;
    double all = Math.max(1, list.getItems().size()) * row;
    double height = Math.rint(all <= room ? all : cut) + 2;
    list.setMinHeight(height);
    list.setPrefHeight(height);
    list.setMaxHeight(height);
  }

  private void follow() {
    Optional<QuotedArticle> open = desk.place().map(Place::open);
    where.setText(open.map(rows::where).orElse(""));
    int index = open.map(list.getItems()::indexOf).orElse(-1);
    if (index < 0) {
      list.getSelectionModel().clearSelection();
    } else if (list.getSelectionModel().getSelectedIndex() != index) {
      list.getSelectionModel().select(index);
      list.getFocusModel().focus(index);
      list.scrollTo(Math.max(0, index - 1));
    }
  }

  private Optional<QuotedArticle> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private void turn(QuotedArticle article) {
    if (article != null) {
      desk.turnTo(article);
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.DELETE) {
      chosen().ifPresent(desk::close);
      event.consume();
    }
  }
}
