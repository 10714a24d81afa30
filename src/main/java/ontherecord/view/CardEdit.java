package ontherecord.view;

import java.util.function.Consumer;
import javafx.scene.control.ListView;
import ontherecord.edit.Person;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.viewmodel.Desk;
import ontherecord.viewmodel.Messages;
import ontherecord.viewmodel.NameChoices;

/// Opens a field for a name in the card of a quotation, and puts it away again.
final class CardEdit {

  private final Desk desk;
  private final ListView<Quotation> list;

  /// Gives the names that complete what is written for a quotation at an offset.
  @FunctionalInterface
  interface Naming {
    NameChoices choices(QuotedArticle open, int offset);
  }

  CardEdit(Desk desk, ListView<Quotation> list) {
    this.desk = desk;
    this.list = list;
  }

  /// Asks for a name in the card of `quotation`, where that is in sight.
  ///
  /// @param prompt the key of what is asked
  /// @param take takes the name that is given
  void open(Quotation quotation, Naming naming, String prompt, Consumer<Person> take) {
    list.lookupAll(".quote-cell").stream()
        .filter(QuoteCell.class::isInstance)
        .map(QuoteCell.class::cast)
        .filter(it -> it.isVisible() && !it.isEmpty() && quotation.equals(it.getItem()))
        .findFirst()
        .ifPresent(cell ->
            desk.place()
                .map(here -> naming.choices(here.open(), quotation.start()))
                .ifPresent(choices -> open(cell, choices, prompt, take)));
  }

  private void open(QuoteCell cell, NameChoices choices, String prompt, Consumer<Person> take) {
    NameField field =
        new NameField(
            choices,
            Messages.text(prompt),
            name -> {
              close(cell);
              name.ifPresent(take);
            });
    cell.ask(field);
    list.layout();
    field.requestFocus();
    field.bringUp(list);
  }

  private void close(QuoteCell cell) {
    boolean here = cell.isAsking();
    cell.answer();
    if (here) {
      list.requestFocus();
    }
  }
}
