package ontherecord.edit;

import java.util.List;
import ontherecord.quote.Quotation;
import ontherecord.text.Span;

/// Which quotation is meant: the one with this content. Unlike an id, it keeps its meaning when the
/// article is analysed again.
public record Anchor(List<Span> content) {

  public Anchor {
    content = List.copyOf(content);
  }

  public static Anchor of(Quotation quotation) {
    return new Anchor(quotation.content());
  }

  /// The anchors of several quotations.
  public static List<Anchor> of(List<Quotation> quotations) {
    return quotations.stream().map(Anchor::of).toList();
  }
}
