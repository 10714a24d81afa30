package ontherecord.viewmodel;

import java.util.ArrayList;
import java.util.List;
import ontherecord.text.Span;

/// Finds what stands inside quotation marks within the words of one quotation, for the ink of its
/// card only: which words are a quotation was decided before.
final class Marked {

  private static final String OPENING = "“„‟«»\"";
  private static final String CLOSING = "”“»«\"";

  private Marked() {}

  /// The stretches inside marks, with their marks; double marks where there are any, else single.
  static List<Span> in(String words) {
    List<Span> inDouble = inDouble(words);
    return inDouble.isEmpty() ? inSingle(words) : inDouble;
  }

  private static List<Span> inDouble(String words) {
    List<Span> spans = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < words.length(); i++) {
      int width = pair(words, i) ? 2 : 1;
      boolean mark = width == 2 || CLOSING.indexOf(words.charAt(i)) >= 0;
      boolean opens = width == 2 || OPENING.indexOf(words.charAt(i)) >= 0;
      if (open < 0 && opens) {
        open = i;
      } else if (open >= 0 && mark) {
        spans.add(new Span(open, i + width));
        open = -1;
      }
      i += width - 1;
    }
    if (open >= 0) {
      spans.add(new Span(open, words.length()));
    }
    return spans;
  }

  private static boolean pair(String words, int at) {
    return words.startsWith("``", at) || words.startsWith("''", at);
  }

  private static List<Span> inSingle(String words) {
    List<Span> spans = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < words.length(); i++) {
      boolean letterBefore = i > 0 && Character.isLetterOrDigit(words.charAt(i - 1));
      boolean letterAfter =
          i + 1 < words.length() && Character.isLetterOrDigit(words.charAt(i + 1));
      char unit = words.charAt(i);
      if (open < 0 && !letterBefore && (unit == '‘' || unit == '\'')) {
        open = i;
      } else if (open >= 0 && !letterAfter && (unit == '’' || unit == '\'')) {
        spans.add(new Span(open, i + 1));
        open = -1;
      }
    }
    return spans;
  }
}
