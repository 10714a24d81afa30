package ontherecord.view;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import ontherecord.viewmodel.Corrector;
import ontherecord.viewmodel.Messages;
import ontherecord.viewmodel.SpeakerCorrector;

/// What can be put right in the speaker whose quotations are listed.
final class SpeakerMenu extends ContextMenu {

  private final Corrector corrector;
  private final SpeakerCorrector people;
  private final SpeakerPane pane;

  SpeakerMenu(Corrector corrector, SpeakerCorrector people, SpeakerPane pane) {
    this.corrector = corrector;
    this.people = people;
    this.pane = pane;
    setId("speaker-menu");
    // a menu without items would not come up to be filled
    getItems().setAll(none());
    setOnShowing(_ -> fill());
  }

  private void fill() {
    if (people.meant().isEmpty()) {
      getItems().setAll(none());
    } else {
      getItems()
          .setAll(
              item("corrections.rename", Key.RENAME),
              item("corrections.role", Key.ROLE),
              item("corrections.note", Key.NOTE),
              item("corrections.merge", Key.MERGE));
    }
    getItems().addAll(QuoteMenu.history(corrector));
  }

  private MenuItem item(String name, Key key) {
    return QuoteMenu.item(name, key, () -> pane.ask(key));
  }

  private static MenuItem none() {
    MenuItem none = new MenuItem(Messages.text("corrections.no.speaker"));
    none.setDisable(true);
    return none;
  }
}
