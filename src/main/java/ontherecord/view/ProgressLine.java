package ontherecord.view;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import ontherecord.viewmodel.Messages;
import ontherecord.viewmodel.Opening;
import ontherecord.viewmodel.Progress;

/// How far opening is, with a way to stop it. Comes up only for work that takes long enough to
/// wonder about.
public final class ProgressLine extends HBox {

  private static final Duration PATIENCE = Duration.millis(200);

  private final ProgressBar bar = new ProgressBar();
  private final Label words = new Label();
  private final PauseTransition patience = new PauseTransition(PATIENCE);

  public ProgressLine(Opening opening) {
    getStyleClass().add("progress-line");
    setId("progress");
    bar.getStyleClass().add("progress-line-bar");
    bar.accessibleTextProperty().bind(words.textProperty());
    Button cancel = new Button(Messages.text("opening.cancel"));
    cancel.setId("cancel");
    cancel.getStyleClass().add(Styles.SMALL);
    cancel.setOnAction(_ -> opening.cancel());
    getChildren().addAll(bar, words, cancel);
    patience.setOnFinished(_ -> show(true));
    show(false);
    opening.progressProperty().subscribe(this::follow);
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
