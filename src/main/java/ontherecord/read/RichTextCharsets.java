package ontherecord.read;

import java.nio.charset.Charset;

/// The encodings of RTF, by their numbers.
final class RichTextCharsets {

  private RichTextCharsets() {}

  /// The encoding of a code page of Windows, as `\ansicpg` names it.
  static Charset page(int number) {
    String name =
        switch (number) {
          case 932 -> "windows-31j";
          case 936 -> "GBK";
          case 949 -> "x-windows-949";
          case 950 -> "Big5";
          case 10000 -> "x-MacRoman";
          case 65001 -> "UTF-8";
          case 437, 850, 852, 866 -> "IBM" + number;
          default -> "windows-" + number;
        };
    return Charset.forName(Charsets.isKnown(name) ? name : "windows-1252");
  }

  /// The encoding of a font, as `\fcharset` names it.
  static Charset set(int number, Charset usual) {
    return switch (number) {
      case 0, 2 -> page(1252);
      case 77 -> page(10000);
      case 128 -> page(932);
      case 129 -> page(949);
      case 134 -> page(936);
      case 136 -> page(950);
      case 161 -> page(1253);
      case 162 -> page(1254);
      case 163 -> page(1258);
      case 177 -> page(1255);
      case 178 -> page(1256);
      case 186 -> page(1257);
      case 204 -> page(1251);
      case 222 -> page(874);
      case 238 -> page(1250);
      default -> usual;
    };
  }
}
