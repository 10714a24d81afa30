package ontherecord.viewmodel;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ontherecord.say.Messages;

/// The address of a page on the web: `http` or `https`, a server, and no name or password in it.
///
/// @param uri as it is asked for
public record WebAddress(URI uri) {

  private static final Pattern ANY = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{1,20}:\\S++");
  private static final Pattern WEB =
      Pattern.compile("(?i)(https?)://([^\\s/?#@]++)((?:[/?][^\\s#]*+)?)(?:#\\S*+)?");
  private static final Pattern BARE =
      Pattern.compile("[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)++(?:[:/?]\\S*+)?");
  private static final Pattern HERE =
      Pattern.compile("(?i)(?:localhost|127\\.0\\.0\\.1)(?::\\d{1,5})?(?:[/?]\\S*+)?");
  private static final Pattern SERVER =
      Pattern.compile("(\\[[0-9A-Fa-f:.]++]|[^:\\[\\]]++)(:\\d{1,5})?");

  /// The address that was typed, with `https://` before it where that was left out; `http://` for
  /// this computer itself.
  public static Optional<WebAddress> typed(String words) {
    String address = words.strip();
    if (HERE.matcher(address).matches()) {
      return of("http://" + address);
    }
    return of(BARE.matcher(address).matches() ? "https://" + address : address);
  }

  /// The address that `words` are, and nothing beside it.
  public static Optional<WebAddress> of(String words) {
    Matcher web = WEB.matcher(words.strip());
    if (!web.matches()) {
      return Optional.empty();
    }
    Matcher server = SERVER.matcher(web.group(2));
    if (!server.matches()) {
      return Optional.empty();
    }
    try {
      String host = server.group(1);
      String ascii = host.startsWith("[") ? host : IDN.toASCII(host);
      String port = server.group(2) == null ? "" : server.group(2);
      String scheme = web.group(1).toLowerCase(Locale.ROOT);
      URI uri = new URI(scheme + "://" + ascii + port + escaped(web.group(3)));
      return uri.getHost() == null
          ? Optional.empty()
          : Optional.of(new WebAddress(URI.create(uri.toASCIIString())));
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Whether `words` are an address of any kind, and nothing else: `mailto:a@b.org`.
  static boolean isAny(String words) {
    return ANY.matcher(words.strip()).matches() && !words.strip().contains("\n");
  }

  /// The server that is asked.
  public String server() {
    return uri.getAuthority();
  }

  /// What is sent to whom if the reader agrees.
  public String consent() {
    return Messages.text("fetch.consent", server());
  }

  /// What no address may have as it is.
  private static String escaped(String path) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean percent = c == '%' && !path.substring(i).matches("(?s)%[0-9A-Fa-f]{2}.*");
      escaped.append(
          "\"<>[]\\^`{|}".indexOf(c) >= 0 || percent ? String.format("%%%02X", (int) c) : c);
    }
    return escaped.toString();
  }

  @Override
  public String toString() {
    return uri.toString();
  }
}
