package ontherecord.view;

import java.util.Optional;
import ontherecord.quote.Form;
import ontherecord.viewmodel.Checks;
import ontherecord.viewmodel.Corrector;
import ontherecord.viewmodel.Find;
import ontherecord.viewmodel.Review;

/// What the keys do that put something right.
final class CorrectionKeys {

  private final Corrector corrector;
  private final Checks checks;
  private final Review review;
  private final Find find;
  private final QuotePane quotations;
  private final SpeakerPane speakers;
  private final WordKeys words;

  CorrectionKeys(
      Corrector corrector,
      Checks checks,
      Review review,
      Find find,
      QuotePane quotations,
      SpeakerPane speakers,
      WordKeys words) {
    this.corrector = corrector;
    this.checks = checks;
    this.review = review;
    this.find = find;
    this.quotations = quotations;
    this.speakers = speakers;
    this.words = words;
  }

  void act(Key key) {
    switch (key) {
      case SPEAKER -> quotations.askForSpeaker();
      case RENAME, ROLE, NOTE, MERGE -> speakers.ask(key);
      case ALL_BY -> quotations.selectAllOfSpeaker();
      case SPLIT -> quotations.askToSplit();
      case UNCREDITED -> corrector.credit(Optional.empty());
      case DIRECT -> corrector.form(Form.DIRECT);
      case MIXED -> corrector.form(Form.MIXED);
      case INDIRECT -> corrector.form(Form.INDIRECT);
      case RELAY -> quotations.askForOutlet();
      case NO_QUOTATION -> quotations.noQuotation();
      case RIGHT -> quotations.right();
      case WRONG -> quotations.wrong();
      case DISMISS -> checks.dismissNext();
      case REVIEW -> review.toggle(find.found().query());
      case UNDO -> corrector.undo();
      case REDO -> corrector.redo();
      default -> words.act(key);
    }
  }

  /// Leaves what is being dragged where it was; whether there was anything.
  boolean leave() {
    return words.leaveEdge();
  }
}
