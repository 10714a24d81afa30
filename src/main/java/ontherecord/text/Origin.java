package ontherecord.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// Where an article's text came from, as far as that is known; nothing here is guessed.
///
/// @param id a short name that tells articles apart: the file's name without its ending, and a
///   number where a file holds several
/// @param name what to call it on screen: the file's name, or "Pasted text"
/// @param sha256 64 hexadecimal digits: the hash of the file's bytes, or of pasted text as UTF-8
/// @param size how many bytes those are, where it is known
/// @param facts what the file itself states, the surest first of each kind
/// @param file where the file was when it was read; empty where there is none, or nobody knows
public record Origin(
    String id,
    String name,
    String sha256,
    OptionalLong size,
    List<Fact> facts,
    Optional<String> file) {

  public Origin {
    facts = List.copyOf(facts);
  }

  /// An origin of which nobody knows where the file is.
  public Origin(String id, String name, String sha256, OptionalLong size, List<Fact> facts) {
    this(id, name, sha256, size, facts, Optional.empty());
  }

  /// An origin that states nothing but its name.
  public static Origin of(String id, String name, String sha256) {
    return new Origin(id, name, sha256, OptionalLong.empty(), List.of());
  }

  /// This origin, with `facts` for what it states.
  public Origin with(List<Fact> facts) {
    return new Origin(id, name, sha256, size, facts, file);
  }

  /// This origin, with where its file is.
  public Origin at(String file) {
    return new Origin(id, name, sha256, size, facts, Optional.of(file));
  }

  /// The outlet, where it is stated.
  public Optional<String> publisher() {
    return first(Fact.Kind.PUBLISHER);
  }

  /// The address, where it is stated.
  public Optional<String> url() {
    return first(Fact.Kind.ADDRESS);
  }

  /// The date, as it is stated.
  public Optional<String> published() {
    return first(Fact.Kind.PUBLISHED);
  }

  /// What is stated of a kind, the surest first.
  public Stream<Fact> facts(Fact.Kind kind) {
    return facts.stream().filter(it -> it.kind() == kind);
  }

  private Optional<String> first(Fact.Kind kind) {
    return facts(kind).findFirst().map(Fact::value);
  }
}
