package ontherecord.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import ontherecord.text.Origin;

/// Names for an article and what is in it, by which other programs can tell them apart.
///
/// @param article by the hash of its file (RFC 6920), which anyone who has the file can check
/// @param prefix of the names for what is in it, without the kind and id
record Names(String article, String prefix) {

  private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{64}");
  private static final int SHORT = 16;

  static Names of(Origin origin) {
    String hash = origin.sha256();
    if (!HASH.matcher(hash).matches()) {
      String id = URLEncoder.encode(origin.id(), UTF_8);
      return new Names("urn:x-on-the-record:article:" + id, id);
    }
    byte[] bytes = HexFormat.of().parseHex(hash);
    String digest = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    return new Names("ni:///sha-256;" + digest, hash.substring(0, SHORT).toLowerCase(Locale.ROOT));
  }

  String quotation(String id) {
    return name("quote", id);
  }

  String speaker(String id) {
    return name("speaker", id);
  }

  String source(String id) {
    return name("source", id);
  }

  private String name(String kind, String id) {
    return "urn:x-on-the-record:" + kind + ":" + prefix + ":" + id;
  }
}
