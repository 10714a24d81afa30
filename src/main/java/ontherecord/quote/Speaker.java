package ontherecord.quote;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ontherecord.text.Span;

/// Someone who is credited with words: Barack Obama, "a senior administration official".
///
/// @param id unique in its article: "s1"
/// @param kind whether the article names the speaker, and if not, what it tells
/// @param name the name as shown, without titles for a named speaker
/// @param descriptor the title or role of a named speaker: "U.S. President"
/// @param mentions every place that names this speaker, in the order of the text; at least one,
///   unless the user typed the name
public record Speaker(
    String id, Kind kind, Wording name, Optional<Wording> descriptor, List<Span> mentions) {

  /// What the article tells about who a speaker is.
  public enum Kind {
    /// A person or body with a name.
    NAMED,
    /// One unnamed person known by a role: "an official".
    ROLE,
    /// Several unnamed people known by a role: "senior administration officials".
    GROUP,
    /// Neither name nor role: "a source", "someone".
    UNIDENTIFIED
  }

  public Speaker {
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty() && !name.isTyped()) {
      throw new IllegalArgumentException("a speaker has at least one mention");
    }
  }

  /// A speaker as the article has it.
  public Speaker(String id, Kind kind, Span name, Optional<Span> descriptor, List<Span> mentions) {
    this(id, kind, Wording.at(name), descriptor.map(Wording::at), mentions);
  }

  // a speaker can have very many mentions: they count last, and their number before them
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Speaker it
            && id.equals(it.id)
            && kind == it.kind
            && mentions.size() == it.mentions.size()
            && name.equals(it.name)
            && descriptor.equals(it.descriptor)
            && mentions.equals(it.mentions));
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, kind, name);
  }

  /// Whether the user typed the name or the descriptor.
  public boolean isTyped() {
    return name.isTyped() || descriptor.filter(Wording::isTyped).isPresent();
  }
}
