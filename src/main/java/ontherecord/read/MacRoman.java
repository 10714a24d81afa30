package ontherecord.read;

import java.nio.charset.Charset;

/// Tells English and its neighbours in MacRoman, as old Macs wrote them, from Windows-1252: the
/// same bytes, of which one reading makes words and the other does not. Detectors of encodings do
/// not know MacRoman.
///
/// Inside a word in small letters stands a small letter, an apostrophe or another mark, and no
/// capital: `don’t` in MacRoman reads `donÕt` in Windows-1252; `don’t` in Windows-1252 reads
/// `donít` in MacRoman, which fits as well and so tells nothing. At the end of a word stands no
/// capital either, and after a stop nothing but a mark. The reading in which more bytes fit is
/// taken; Windows-1252 where as many do.
final class MacRoman {

  private static final String NAME = "x-MacRoman";

  private MacRoman() {}

  /// The one of the two in which the bytes fit better, where `western` is what they seemed to be.
  static Charset or(Charset western, byte[] bytes) {
    if (!Charset.isSupported(NAME)) {
      return western;
    }
    Charset mac = Charset.forName(NAME);
    boolean[][] inMac = fitting(mac);
    boolean[][] inWestern = fitting(western);
    int more = 0;
    for (int i = 1; i + 1 < bytes.length; i++) {
      if (bytes[i] < 0) {
        int place = place(bytes[i - 1], bytes[i + 1]);
        more += inMac[place][bytes[i] & 0xff] ? 1 : 0;
        more -= inWestern[place][bytes[i] & 0xff] ? 1 : 0;
      }
    }
    return more > 0 ? mac : western;
  }

  private static final int ELSEWHERE = 0;
  private static final int IN_WORD = 1;
  private static final int AFTER_WORD = 2;
  private static final int AFTER_STOP = 3;

  private static int place(byte before, byte after) {
    boolean blank = after == ' ' || after == '\n' || after == '\r';
    if (before >= 'a' && before <= 'z') {
      return after >= 'a' && after <= 'z' ? IN_WORD : blank ? AFTER_WORD : ELSEWHERE;
    }
    boolean stop = before == '.' || before == ',' || before == '?' || before == '!';
    return stop && blank ? AFTER_STOP : ELSEWHERE;
  }

  /// Which bytes stand for a character that fits, by the place where it stands.
  private static boolean[][] fitting(Charset charset) {
    boolean[][] fitting = new boolean[4][256];
    for (int i = 128; i < 256; i++) {
      char c = new String(new byte[] {(byte) i}, charset).charAt(0);
      boolean small = Character.isLowerCase(c);
      boolean mark = isMark(c);
      fitting[IN_WORD][i] = small || mark || c == '\u00a0';
      fitting[AFTER_WORD][i] = small || mark || isSign(c);
      fitting[AFTER_STOP][i] = mark;
    }
    return fitting;
  }

  /// Quotation marks, apostrophes, dashes, and what stands inside names of brands and in lists.
  private static boolean isMark(char c) {
    return switch (Character.getType(c)) {
      case Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.DASH_PUNCTUATION ->
          true;
      default -> c == '\u2122' || c == '\u2022';
    };
  }

  /// What may follow a word: "…", "®", "°", a note's "†".
  private static boolean isSign(char c) {
    return switch (Character.getType(c)) {
      case Character.OTHER_PUNCTUATION, Character.OTHER_SYMBOL, Character.OTHER_NUMBER ->
          c != '\ufffd';
      default -> false;
    };
  }
}
