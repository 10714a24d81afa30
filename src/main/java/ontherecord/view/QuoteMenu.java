package ontherecord.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import ontherecord.check.Notice;
import ontherecord.edit.Verdict;
import ontherecord.quote.Form;
import ontherecord.quote.Quotation;
import ontherecord.quote.Source;
import ontherecord.viewmodel.Checks;
import ontherecord.viewmodel.Corrector;
import ontherecord.viewmodel.Messages;
import ontherecord.viewmodel.QuotationRow;

/// What can be put right in the selected quotation.
final class QuoteMenu extends ContextMenu {

  private final Corrector corrector;
  private final Checks checks;
  private final QuotePane pane;

  QuoteMenu(Corrector corrector, Checks checks, QuotePane pane) {
    this.corrector = corrector;
    this.checks = checks;
    this.pane = pane;
    setId("quote-menu");
    // a menu without items would not come up to be filled
    getItems().setAll(new MenuItem(Messages.text("corrections.none")));
    setOnShowing(_ -> fill());
  }

  private void fill() {
    List<Quotation> meant = corrector.meant();
    if (meant.isEmpty()) {
      MenuItem none = new MenuItem(Messages.text("corrections.none"));
      none.setDisable(true);
      getItems().setAll(none);
    } else {
      getItems()
          .setAll(
              item("corrections.speaker", Key.SPEAKER, pane::askForSpeaker),
              item(
                  "corrections.uncredited",
                  Key.UNCREDITED,
                  () -> corrector.credit(Optional.empty())),
              forms(meant),
              relays(meant),
              split(),
              item("corrections.no.quotation", Key.NO_QUOTATION, pane::noQuotation),
              new SeparatorMenuItem(),
              item("corrections.all.by", Key.ALL_BY, pane::selectAllOfSpeaker),
              new SeparatorMenuItem(),
              item("corrections.right", Key.RIGHT, pane::right),
              item("corrections.wrong", Key.WRONG, pane::wrong));
      if (corrector.isChecked()) {
        getItems().add(item("corrections.open", "", () -> corrector.check(Verdict.OPEN)));
      }
      getItems().addAll(dismissals());
    }
    getItems().addAll(history(corrector));
  }

  /// What was done last, to be taken back, and what can be done again.
  static List<MenuItem> history(Corrector corrector) {
    List<MenuItem> items = new ArrayList<>();
    items.add(new SeparatorMenuItem());
    items.add(history(corrector.undoing(), "corrections.undo", Key.UNDO, corrector::undo));
    corrector
        .redoing()
        .map(it -> history(Optional.of(it), "corrections.redo", Key.REDO, corrector::redo))
        .ifPresent(items::add);
    return items;
  }

  private MenuItem split() {
    MenuItem item = item("corrections.split", Key.SPLIT, pane::askToSplit);
    item.setDisable(!pane.canSplit());
    return item;
  }

  /// The first one is what the key is for.
  private List<MenuItem> dismissals() {
    List<MenuItem> items = new ArrayList<>();
    for (Notice notice : checks.meant()) {
      String words = Messages.text("checks.dismiss.one", Checks.title(notice.kind()));
      MenuItem item =
          new MenuItem(
              items.isEmpty()
                  ? Messages.text("corrections.key", words, Key.DISMISS.caps())
                  : words);
      item.setOnAction(_ -> checks.dismiss(notice));
      items.add(item);
    }
    return items;
  }

  private Menu forms(List<Quotation> meant) {
    Menu menu = new Menu(Messages.text("corrections.form"));
    for (Form form : Form.values()) {
      Key key =
          switch (form) {
            case DIRECT -> Key.DIRECT;
            case MIXED -> Key.MIXED;
            case INDIRECT -> Key.INDIRECT;
          };
      String word = Messages.text("corrections.key", QuotationRow.word(form), key.caps());
      RadioMenuItem item = new RadioMenuItem(word);
      item.setSelected(meant.stream().allMatch(it -> it.form() == form));
      item.setOnAction(_ -> corrector.form(form));
      menu.getItems().add(item);
    }
    return menu;
  }

  private Menu relays(List<Quotation> meant) {
    Menu menu = new Menu(Messages.text("corrections.relay"));
    for (Source source : corrector.outlets()) {
      CheckMenuItem item = new CheckMenuItem(corrector.name(source));
      item.setMnemonicParsing(false);
      boolean through =
          meant.stream()
              .allMatch(it -> it.relays().stream().anyMatch(via -> via.source().equals(source)));
      item.setSelected(through);
      item.setOnAction(_ -> {
        if (through) {
          corrector.removeRelay(source);
        } else {
          corrector.relay(source.name());
        }
      });
      menu.getItems().add(item);
    }
    if (!menu.getItems().isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
    }
    menu.getItems().add(item("corrections.relay.other", Key.RELAY, pane::askForOutlet));
    return menu;
  }

  /// What a key does, too.
  static MenuItem item(String name, Key key, Runnable action) {
    return item(name, key.caps(), action);
  }

  private static MenuItem item(String key, String caps, Runnable action) {
    String words = Messages.text(key);
    MenuItem item =
        new MenuItem(caps.isEmpty() ? words : Messages.text("corrections.key", words, caps));
    item.setId(key.replace('.', '-'));
    item.setOnAction(_ -> action.run());
    return item;
  }

  private static MenuItem history(
      Optional<String> title, String otherwise, Key key, Runnable action) {
    String words = title.orElseGet(() -> Messages.text(otherwise));
    MenuItem item = new MenuItem(Messages.text("corrections.key", words, key.caps()));
    item.setMnemonicParsing(false);
    item.setId(otherwise.replace('.', '-'));
    item.setDisable(title.isEmpty());
    item.setOnAction(_ -> action.run());
    return item;
  }
}
