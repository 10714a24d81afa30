package ontherecord.view;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import ontherecord.viewmodel.Messages;

/// The title of the article pane, and where in the article the reader is.
final class ArticleHead extends HBox {

  private final Label where = new Label();

  ArticleHead(Node article) {
    Label title = new Label(Messages.text("article.title"));
    title.getStyleClass().add("pane-title");
    title.setLabelFor(article);
    where.getStyleClass().add("pane-count");
    where.setId("article-where");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(title, gap, where);
    getStyleClass().addAll("pane-head", "pane-head-words", "pane-head-article");
  }

  /// Says where the reader is: "paragraph 7 of 17".
  void say(String words) {
    where.setText(words);
  }
}
