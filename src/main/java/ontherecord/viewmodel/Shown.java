package ontherecord.viewmodel;

import ontherecord.check.Notice;
import ontherecord.quote.Quotation;
import ontherecord.quote.Source;
import ontherecord.quote.Speaker;

/// Whose quotations the quote pane lists.
public sealed interface Shown {

  /// Whether `quotation` is one of them.
  boolean has(Quotation quotation);

  /// Everybody's, and those credited to nobody.
  record All() implements Shown {
    @Override
    public boolean has(Quotation quotation) {
      return true;
    }
  }

  /// Those of one speaker.
  record By(Speaker speaker) implements Shown {
    @Override
    public boolean has(Quotation quotation) {
      return quotation.speaker().filter(speaker::equals).isPresent();
    }
  }

  /// Those credited to nobody.
  record Uncredited() implements Shown {
    @Override
    public boolean has(Quotation quotation) {
      return quotation.speaker().isEmpty();
    }
  }

  /// Those that a source check is about.
  record Noticed(Notice notice) implements Shown {
    @Override
    public boolean has(Quotation quotation) {
      return notice.quotations().stream().anyMatch(it -> it.id().equals(quotation.id()));
    }
  }

  /// Those that came through one source.
  record Through(Source source) implements Shown {
    @Override
    public boolean has(Quotation quotation) {
      return quotation.relays().stream().anyMatch(relay -> relay.source().equals(source));
    }
  }
}
