package ontherecord.text;

import java.util.Optional;

/// Where an article's text came from, as far as that is known; nothing here is guessed.
///
/// @param id a short name that tells articles apart: the file's name without its ending
/// @param name what to call it on screen: the file's name, or "Pasted text"
/// @param sha256 64 hexadecimal digits: the hash of the file's bytes, or of pasted text as UTF-8
/// @param publisher the outlet, only where the page itself says so
/// @param url the address, only where the page itself says so
/// @param published the date as the page itself gives it
public record Origin(
    String id,
    String name,
    String sha256,
    Optional<String> publisher,
    Optional<String> url,
    Optional<String> published) {

  /// An origin that states nothing but its name.
  public static Origin of(String id, String name, String sha256) {
    return new Origin(id, name, sha256, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
