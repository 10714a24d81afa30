package ontherecord.view;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ontherecord.edit.Unplaced;
import ontherecord.viewmodel.Messages;
import ontherecord.viewmodel.Misfits;

/// The corrections whose words stand no more in the article, with those old words.
final class MisfitSheet extends VBox {

  private static final double WIDTH = 560;
  private static final double HEIGHT = 360;

  private final Button close = new Button(Messages.text("keys.done"));
  private final Misfits misfits;
  private final VBox rows = new VBox();
  private final Runnable closing;

  MisfitSheet(Misfits misfits, Runnable closing) {
    this.misfits = misfits;
    this.closing = closing;
    getStyleClass().add("sheet");
    setId("misfits");
    setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    Label title = new Label(Messages.text("misfits.sheet"));
    title.getStyleClass().add("sheet-title");
    Label note = Styled.wrapped(Messages.text("misfits.note"), "sheet-note");
    rows.getStyleClass().add("misfit-rows");
    ScrollPane scroll = new ScrollPane(rows);
    scroll.getStyleClass().add("keys-scroll");
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(HEIGHT);
    close.setOnAction(_ -> closing.run());
    HBox actions = new HBox(close);
    actions.getStyleClass().add("sheet-actions");
    getChildren().addAll(title, note, scroll, actions);
    show(misfits.allProperty().get());
  }

  Button first() {
    return close;
  }

  private void show(List<Unplaced> all) {
    rows.getChildren().setAll(all.stream().map(this::row).toList());
  }

  private HBox row(Unplaced misfit) {
    String words = misfit.words().stream().distinct().collect(Collectors.joining(" … "));
    VBox text =
        new VBox(
            Styled.wrapped(sentence(misfit.title().text()), "banner-title"),
            Styled.wrapped(words, "banner-text"));
    HBox.setHgrow(text, Priority.ALWAYS);
    Button done = new Button(Messages.text("misfits.done"));
    done.getStyleClass().addAll(Styles.SMALL, "misfit-done");
    done.setMinWidth(Region.USE_PREF_SIZE);
    done.setOnAction(_ -> settle(misfit));
    HBox row = new HBox(text, done);
    row.getStyleClass().add("sheet-row");
    return row;
  }

  /// A title goes on after "Undo" elsewhere, and stands alone here.
  private static String sentence(String title) {
    return title.isEmpty() ? title : Character.toUpperCase(title.charAt(0)) + title.substring(1);
  }

  private void settle(Unplaced misfit) {
    misfits.settle(misfit);
    List<Unplaced> left = misfits.allProperty().get();
    if (left.isEmpty()) {
      closing.run();
    } else {
      show(left);
      close.requestFocus();
    }
  }
}
