package ontherecord.text;

import java.text.Normalizer;
import java.util.Arrays;

/// A text in which what a reader would not tell apart when searching is the same: capitals and
/// small letters, accented and plain letters, curly and straight marks, kinds of dashes, and runs
/// of white space inside a paragraph. What cannot be seen is left out. It knows for each of its
/// units where that stands in the text, so that what is found in it is a span of the text.
public final class Folded {

  private static final char[] PLAIN = plainLetters();

  private final String units;
  private final int[] offsets;

  private Folded(String units, int[] offsets) {
    this.units = units;
    this.offsets = offsets;
  }

  /// Folds `text`.
  public static Folded of(String text) {
    StringBuilder units = new StringBuilder(text.length());
    int[] offsets = new int[text.length() + 1];
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (isWhite(unit)) {
        int end = at + 1;
        while (end < text.length() && isWhite(text.charAt(end))) {
          end++;
        }
        offsets = put(offsets, units, isParagraphBreak(text, at, end) ? '\n' : ' ', at);
        at = end - 1;
      } else if (unit == '…') {
        for (int dot = 0; dot < 3; dot++) {
          offsets = put(offsets, units, '.', at);
        }
      } else if (isLigature(unit)) {
        String letters = Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFKC);
        for (int letter = 0; letter < letters.length(); letter++) {
          offsets = put(offsets, units, fold(letters.charAt(letter)), at);
        }
      } else if (!isUnseen(unit)) {
        offsets = put(offsets, units, fold(unit), at);
      }
    }
    offsets = put(offsets, units, '\n', text.length());
    units.setLength(units.length() - 1);
    return new Folded(units.toString(), offsets);
  }

  /// The folded text.
  public String units() {
    return units;
  }

  /// Where `words` first stands at or after `from`, both counted in folded units; -1 where it does
  /// not.
  public int find(String words, int from) {
    return units.indexOf(words, from);
  }

  /// The span of the text that the folded units `[start, end)` stand for.
  public Span span(int start, int end) {
    int first = offsets[start];
    int last = offsets[end - 1];
    // to the next unit, so that an accent that stands by itself goes with its letter
    return new Span(first, Math.max(last + 1, offsets[end]));
  }

  private static int[] put(int[] offsets, StringBuilder units, char unit, int at) {
    int[] grown =
        units.length() < offsets.length ? offsets : Arrays.copyOf(offsets, offsets.length * 2);
    grown[units.length()] = at;
    units.append(unit);
    return grown;
  }

  private static boolean isParagraphBreak(String text, int start, int end) {
    int lines = 0;
    for (int at = start; at < end; at++) {
      char unit = text.charAt(at);
      boolean secondHalf = unit == '\n' && at > start && text.charAt(at - 1) == '\r';
      if ((unit == '\n' || unit == '\r') && !secondHalf) {
        lines++;
      }
    }
    return lines > 1;
  }

  private static boolean isWhite(char unit) {
    return unit <= ' '
        || unit == '\u00a0'
        || unit == '\u2007'
        || unit == '\u202f'
        || (unit > '\u007f' && Character.isWhitespace(unit));
  }

  /// Accents that stand by themselves, soft hyphens, and spaces of no width.
  private static boolean isUnseen(char unit) {
    return (unit >= '\u0300' && unit <= '\u036f')
        || unit == '\u00ad'
        || (unit >= '\u200b' && unit <= '\u200f')
        || unit == '\u2060'
        || unit == '\ufeff';
  }

  private static boolean isLigature(char unit) {
    return unit >= '\ufb00' && unit <= '\ufb06';
  }

  private static char fold(char unit) {
    return switch (unit) {
      case '‘', '’', '‚', '‛', '′', '`', '´' -> '\'';
      case '“', '”', '„', '‟', '″', '«', '»' -> '"';
      case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
      default -> unit < PLAIN.length ? PLAIN[unit] : lower(unit);
    };
  }

  /// Every unit of the Latin, Greek and Cyrillic letters in lower case and without its accents.
  private static char[] plainLetters() {
    char[] plain = new char[0x2000];
    for (char unit = 0; unit < plain.length; unit++) {
      boolean accented = (unit >= 0xc0 && unit < 0x530) || unit >= 0x1e00;
      plain[unit] =
          lower(
              accented
                  ? Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFD).charAt(0)
                  : unit);
    }
    // letters of their own, but typed as plain ones where a keyboard lacks them
    plain['ø'] = plain['Ø'] = 'o';
    plain['ł'] = plain['Ł'] = 'l';
    plain['đ'] = plain['Đ'] = 'd';
    plain['ı'] = 'i';
    return plain;
  }

  private static char lower(char unit) {
    return Character.toLowerCase(Character.toUpperCase(unit));
  }
}
