package ontherecord.view;

import java.util.Optional;
import ontherecord.quote.Form;
import ontherecord.viewmodel.Corrector;

/// What the keys do that put something right.
final class CorrectionKeys {

  private final Corrector corrector;
  private final QuotePane quotations;

  CorrectionKeys(Corrector corrector, QuotePane quotations) {
    this.corrector = corrector;
    this.quotations = quotations;
  }

  void act(Key key) {
    switch (key) {
      case SPEAKER -> quotations.askForSpeaker();
      case UNCREDITED -> corrector.credit(Optional.empty());
      case DIRECT -> corrector.form(Form.DIRECT);
      case MIXED -> corrector.form(Form.MIXED);
      case INDIRECT -> corrector.form(Form.INDIRECT);
      case RELAY -> quotations.askForOutlet();
      case NO_QUOTATION -> corrector.noQuotation();
      case RIGHT -> quotations.right();
      case WRONG -> quotations.wrong();
      case UNDO -> corrector.undo();
      case REDO -> corrector.redo();
      default -> throw new IllegalArgumentException(key + " corrects nothing");
    }
  }
}
