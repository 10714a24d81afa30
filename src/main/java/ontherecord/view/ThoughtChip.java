package ontherecord.view;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import ontherecord.viewmodel.Desk;
import ontherecord.viewmodel.Messages;
import ontherecord.viewmodel.Place;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Lists what was only thought, or leaves it out, and tells how much there is either way. It stands
/// there only for an article that has thoughts.
final class ThoughtChip extends ToggleButton {

  private final FontIcon eye = Icons.of(Feather.EYE, "thought-icon");
  private final Tooltip tip = new Tooltip();
  private int count;
  private boolean brief;

  ThoughtChip(Desk desk) {
    setId("chip-thoughts");
    getStyleClass().add("thought-chip");
    setMinWidth(Region.USE_PREF_SIZE);
    setGraphic(eye);
    setTooltip(tip);
    setOnAction(_ -> desk.showThoughts(isSelected()));
  }

  /// @param thoughts how many there are to list
  void show(Place here, int thoughts) {
    boolean there = here.hasThoughts();
    setVisible(there);
    setManaged(there);
    count = thoughts;
    // out of reach it would be of no use, and nothing in this list is hidden by it
    setDisable(thoughts == 0);
    setSelected(here.thoughts());
    eye.setIconCode(here.thoughts() ? Feather.EYE : Feather.EYE_OFF);
    tip.setText(Messages.text(here.thoughts() ? "thoughts.hide" : "thoughts.show"));
    String words = Messages.text("thoughts.count", count);
    setAccessibleText(
        Messages.text(here.thoughts() ? "thoughts.listed" : "thoughts.hidden", words));
    write();
  }

  /// Where there is no room for words, the number is enough beside the eye.
  void setBrief(boolean without) {
    brief = without;
    write();
  }

  private void write() {
    setText(
        brief ? Messages.text("thoughts.number", count) : Messages.text("thoughts.count", count));
  }
}
