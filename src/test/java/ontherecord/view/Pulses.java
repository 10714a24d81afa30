package ontherecord.view;

import javafx.application.Platform;
import javafx.scene.Scene;

/// Waits for JavaFX to lay out and draw, instead of for time to pass.
final class Pulses {

  private Pulses() {}

  /// Runs `then` on JavaFX's thread, after `scene` has been laid out `count` times.
  static void after(int count, Scene scene, Runnable then) {
    Runnable[] listener = new Runnable[1];
    int[] left = {count};
    listener[0] =
        () -> {
          left[0]--;
          if (left[0] > 0) {
            Platform.requestNextPulse();
          } else {
            scene.removePostLayoutPulseListener(listener[0]);
            Platform.runLater(then);
          }
        };
    scene.addPostLayoutPulseListener(listener[0]);
    Platform.requestNextPulse();
  }
}
