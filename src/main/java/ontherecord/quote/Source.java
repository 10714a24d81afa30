package ontherecord.quote;

import java.util.List;
import ontherecord.text.Span;

/// An outlet, agency or writer with its part in the article: Politico, which relayed words.
///
/// @param id unique in its article: "r1"
/// @param name the name as shown
/// @param part what it supplied; a body with two parts is two sources
/// @param evidence the article's words that show the part, in the order of the text; at least one,
///   unless the user named the source
public record Source(String id, Wording name, Part part, Basis basis, List<Span> evidence) {

  /// What a source supplied.
  public enum Part {
    RELAY,
    PHOTO,
    BYLINE,
    PUBLISHER
  }

  public Source {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty() && basis != Basis.USER) {
      throw new IllegalArgumentException("a source has at least one piece of evidence");
    }
  }

  /// A source as the article has it.
  public Source(String id, Span name, Part part, Basis basis, List<Span> evidence) {
    this(id, Wording.at(name), part, basis, evidence);
  }
}
