package ontherecord.edit;

import java.util.List;
import ontherecord.quote.Attribution;
import ontherecord.quote.Basis;
import ontherecord.quote.Quotation;
import ontherecord.quote.Reason;
import ontherecord.quote.Speaker;
import ontherecord.text.Span;

/// What the user says of quotations.
final class Quotations {

  private Quotations() {}

  /// An attribution on the user's word, which is sure.
  static Attribution byUser(Speaker speaker, List<Span> mention, List<Span> cue) {
    return new Attribution.Credited(
        speaker, mention, cue, List.of(), Basis.USER, Reason.BY_USER, 1);
  }

  /// With other words for the speaker; the same where there are none.
  static Quotation naming(Quotation it, List<Span> mention) {
    Attribution old = it.attribution();
    return mention.isEmpty() ? it : it.with(with(old, mention, old.cue()));
  }

  /// With other words for the speaker, or other words that report. Who is credited stays.
  static Attribution with(Attribution attribution, List<Span> mention, List<Span> cue) {
    return switch (attribution) {
      case Attribution.Credited it -> byUser(it.speaker(), mention, cue);
      case Attribution.Uncredited _ -> new Attribution.Uncredited(mention, cue, Reason.BY_USER);
    };
  }
}
