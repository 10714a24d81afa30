package ontherecord.view;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ontherecord.quote.QuotedArticle;
import ontherecord.viewmodel.ArticleRows;
import ontherecord.viewmodel.Desk;
import ontherecord.viewmodel.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One open article in the list: its headline, where it is from, and a button that closes it.
final class ArticleCell extends ListCell<QuotedArticle> {

  private final Label title = new Label();
  private final Label note = new Label();
  private final Button close = new Button(null, Icons.of(Feather.X, "article-close-icon"));
  private final Tooltip whole = new Tooltip();
  private final HBox row;

  ArticleCell(Desk desk) {
    setPrefWidth(0);
    title.getStyleClass().add("article-row-title");
    note.getStyleClass().add("article-row-note");
    close.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "article-close");
    close.setFocusTraversable(false);
    close.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    close.setOnAction(_ -> article().ifPresent(desk::close));
    VBox text = new VBox(title, note);
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    row = new HBox(text, close);
    row.getStyleClass().add("article-row");
    ContextMenu menu = menu(desk, this::article);
    // its menu is about an article that need not be turned to for that
    addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          if (event.getButton() == MouseButton.SECONDARY) {
            event.consume();
          }
        });
    itemProperty().subscribe(it -> setContextMenu(it == null ? null : menu));
  }

  /// What can be done with an article and with the others.
  static ContextMenu menu(Desk desk, Supplier<Optional<QuotedArticle>> article) {
    MenuItem one = new MenuItem(Messages.text("articles.close"));
    one.setOnAction(_ -> article.get().ifPresent(desk::close));
    MenuItem others = new MenuItem(Messages.text("articles.close.others"));
    others.setOnAction(_ -> article.get().ifPresent(desk::closeOthers));
    MenuItem all = new MenuItem(Messages.text("articles.close.all"));
    all.setOnAction(_ -> desk.closeAll());
    return new ContextMenu(one, others, all);
  }

  @Override
  protected void updateItem(@Nullable QuotedArticle article, boolean empty) {
    super.updateItem(article, empty);
    if (empty || article == null) {
      getStyleClass().remove("article-cell");
      setGraphic(null);
      setTooltip(null);
      setAccessibleText(null);
      return;
    }
    if (!getStyleClass().contains("article-cell")) {
      getStyleClass().add("article-cell");
    }
    String words = ArticleRows.title(article);
    title.setText(words);
    note.setText(ArticleRows.note(article));
    close.setAccessibleText(Messages.text("articles.close.one", words));
    whole.setText(
        Styled.wrappable(Messages.text("articles.tip", words, article.article().origin().name())));
    setTooltip(whole);
    setAccessibleText(ArticleRows.accessibleText(article));
    setGraphic(row);
  }

  private Optional<QuotedArticle> article() {
    return Optional.ofNullable(getItem());
  }
}
