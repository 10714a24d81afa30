package ontherecord.edit;

import java.util.List;
import ontherecord.quote.Attribution;
import ontherecord.quote.Basis;
import ontherecord.quote.Form;
import ontherecord.quote.Quotation;
import ontherecord.quote.Reason;
import ontherecord.quote.Relay;
import ontherecord.quote.Speaker;
import ontherecord.text.Span;

/// Quotations with one thing changed.
final class Quotations {

  private Quotations() {}

  /// An attribution on the user's word, which is sure.
  static Attribution byUser(Speaker speaker, List<Span> mention, List<Span> cue) {
    return new Attribution.Credited(
        speaker, mention, cue, List.of(), Basis.USER, Reason.BY_USER, 1);
  }

  static Quotation with(Quotation it, Attribution attribution) {
    return new Quotation(
        it.id(), it.form(), it.manner(), it.content(), attribution, it.setting(), it.relays());
  }

  static Quotation with(Quotation it, Form form) {
    return new Quotation(
        it.id(), form, it.manner(), it.content(), it.attribution(), it.setting(), it.relays());
  }

  static Quotation withContent(Quotation it, List<Span> content) {
    return new Quotation(
        it.id(), it.form(), it.manner(), content, it.attribution(), it.setting(), it.relays());
  }

  static Quotation withRelays(Quotation it, List<Relay> relays) {
    return new Quotation(
        it.id(), it.form(), it.manner(), it.content(), it.attribution(), it.setting(), relays);
  }

  /// With other words for the speaker; the same where there are none.
  static Quotation naming(Quotation it, List<Span> mention) {
    Attribution old = it.attribution();
    return mention.isEmpty() ? it : with(it, with(old, mention, old.cue()));
  }

  /// With other words for the speaker, or other words that report. Who is credited stays.
  static Attribution with(Attribution attribution, List<Span> mention, List<Span> cue) {
    return switch (attribution) {
      case Attribution.Credited it -> byUser(it.speaker(), mention, cue);
      case Attribution.Uncredited _ -> new Attribution.Uncredited(mention, cue, Reason.BY_USER);
    };
  }
}
