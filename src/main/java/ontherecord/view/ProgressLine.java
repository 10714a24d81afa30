package ontherecord.view;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import ontherecord.viewmodel.Messages;
import ontherecord.viewmodel.Progress;

/// How far something is, with a way to stop it. Comes up only for work that takes long enough to
/// wonder about.
public final class ProgressLine extends HBox {

  private static final Duration PATIENCE = Duration.millis(200);

  private final ProgressBar bar = new ProgressBar();
  private final Label words = new Label();
  private final PauseTransition patience = new PauseTransition(PATIENCE);

  public ProgressLine(
      String id, ReadOnlyObjectProperty<Optional<Progress>> progress, Runnable cancelling) {
    getStyleClass().add("progress-line");
    setId(id);
    bar.getStyleClass().add("progress-line-bar");
    bar.accessibleTextProperty().bind(words.textProperty());
    Button cancel = new Button(Messages.text("opening.cancel"));
    cancel.setId(id + "-cancel");
    cancel.getStyleClass().add(Styles.SMALL);
    cancel.setOnAction(_ -> cancelling.run());
    getChildren().addAll(bar, words, cancel);
    patience.setOnFinished(_ -> show(true));
    show(false);
    progress.subscribe(this::follow);
  }

  private void follow(Optional<Progress> progress) {
    progress.ifPresent(now -> {
      words.setText(now.words());
      bar.setProgress(now.fraction());
      if (!isVisible()) {
        patience.play();
      }
    });
    if (progress.isEmpty()) {
      patience.stop();
      show(false);
    }
  }

  private void show(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }
}
