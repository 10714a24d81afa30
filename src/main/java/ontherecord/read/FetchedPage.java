package ontherecord.read;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/// A page as a server sent it.
///
/// @param address where it was found at last, after all redirects
/// @param bytes as they came, which nobody changes
/// @param charset the encoding that the server names
/// @param fetched when
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record FetchedPage(URI address, byte[] bytes, Optional<String> charset, Instant fetched) {

  /// What to call it on screen: the server and the last part of the path.
  public String name() {
    String path = Optional.ofNullable(address.getPath()).orElse("");
    String[] parts = path.split("/", -1);
    String last = parts[parts.length - 1];
    String name = last.isEmpty() && parts.length > 1 ? parts[parts.length - 2] : last;
    String between = path.length() > name.length() + 2 ? "/\u2026/" : "/";
    return name.isEmpty() ? address.getAuthority() : address.getAuthority() + between + name;
  }

  /// The hash of its bytes as 64 hexadecimal digits.
  public String sha256() {
    return RawFile.sha256(bytes);
  }
}
