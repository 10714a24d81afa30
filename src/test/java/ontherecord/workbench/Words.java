package ontherecord.workbench;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ontherecord.text.Span;

/// The tokens that figures are counted in: runs of letters and digits, and every other character
/// that is no white space. Not the engine's own, so that nobody marks their own homework.
final class Words {

  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}&&[^\\p{Mn}\\p{Mc}\\p{Me}]]++|\\S");

  private final String text;
  private int[] starts = new int[1024];
  private int[] ends = new int[1024];
  private int size;

  Words(String text) {
    this.text = text;
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
      }
      starts[size] = token.start();
      ends[size++] = token.end();
    }
  }

  /// The tokens in the spans, without marks at either edge.
  BitSet inside(List<Span> spans) {
    BitSet found = new BitSet();
    for (Span span : spans) {
      int at = Arrays.binarySearch(starts, 0, size, span.start());
      int i = at >= 0 ? at : -at - 1;
      if (i > 0 && ends[i - 1] > span.start()) {
        i--;
      }
      while (i < size && starts[i] < span.end()) {
        found.set(i++);
      }
    }
    int first = found.nextSetBit(0);
    while (first >= 0 && !isWord(first)) {
      found.clear(first);
      first = found.nextSetBit(0);
    }
    int last = found.length() - 1;
    while (last >= 0 && !isWord(last)) {
      found.clear(last);
      last = found.length() - 1;
    }
    return found;
  }

  private boolean isWord(int i) {
    return Character.isLetterOrDigit(text.charAt(starts[i]));
  }
}
