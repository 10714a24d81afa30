package ontherecord.quote;

import java.util.List;
import ontherecord.text.Span;

/// A source through which a quotation reached this article. Several make a chain, from the one
/// nearest the speaker to the one nearest this article.
///
/// @param evidence the words that show it: "cited by Politico"; at least one span, unless the user
///   set it
public record Relay(Source source, Basis basis, List<Span> evidence, Reason reason) {

  public Relay {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty() && basis != Basis.USER) {
      throw new IllegalArgumentException("a relay has at least one piece of evidence");
    }
  }
}
