package ontherecord.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;

/// Names of encodings, as files declare them.
final class Charsets {

  private Charsets() {}

  /// Whether `name` is that of an encoding that can be read.
  static boolean isKnown(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }

  /// The text of `bytes` in the encoding called `name`; where there is none of that name, or the
  /// bytes are not in it, as their own signs tell.
  static String decoded(byte[] bytes, String name) {
    if (isKnown(name)) {
      String text = new String(bytes, Charset.forName(name));
      if (text.indexOf('\ufffd') < 0) {
        return text;
      }
    }
    return Encodings.decode(bytes);
  }
}
