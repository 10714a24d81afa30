package ontherecord.viewmodel;

import java.util.List;
import java.util.stream.IntStream;
import ontherecord.text.Glyphs;

/// Where a text that has letters read from right to left is cut for JavaFX 26: before and after
/// each word and each mark. It fails where a line ends within several such words that are one run,
/// and mixes up the order of a word and marks that are one.
public final class Seams {

  private Seams() {}

  /// The offsets in `text` at which it is cut, in order.
  public static List<Integer> of(String text) {
    if (!Glyphs.hasRightToLeft(text)) {
      return List.of();
    }
    return IntStream.range(1, text.length())
        .filter(i -> !isOfWord(text.codePointBefore(i)) || !isOfWord(text.codePointAt(i)))
        .filter(i -> !Character.isLowSurrogate(text.charAt(i)))
        .boxed()
        .toList();
  }

  private static boolean isOfWord(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
