package ontherecord.extract;

import ontherecord.text.Tokens;

/// Tells addresses from words: "https://example.org", "ann@example.org", "pic.twitter.com/abc".
final class Addresses {

  /// "http:/", which is no address yet.
  private static final int SHORT = 6;

  private Addresses() {}

  static boolean is(Tokens tokens, int token) {
    String text = tokens.text();
    int start = tokens.start(token);
    int end = tokens.end(token);
    boolean page =
        text.startsWith("http", start)
            || text.startsWith("www.", start)
            || text.startsWith("//", start)
            || text.startsWith("pic.twitter", start);
    int at = text.indexOf('@', start, end);
    return (page && end - start > SHORT) || at > start;
  }
}
