package ontherecord.extract;

import java.util.Arrays;
import ontherecord.tag.Tag;
import ontherecord.text.Article;
import ontherecord.text.Block;
import ontherecord.text.Glyphs;
import ontherecord.text.Tokens;

/// What stands inside quotation marks: ranges of tokens, marks included. Pairs straight, curly,
/// angled and doubled single marks; a paragraph that ends before its closing mark goes on in the
/// next one where that re-opens. An apostrophe is none, and a lone mark quotes nothing.
final class QuoteMarks {

  /// How far a paragraph is looked into for the mark that closes what the one before left open.
  private static final int LONGEST = 400;

  private final Tokens tokens;
  private final Nicknames nicknames;
  private final int[] quoteOf;
  private int size;
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private boolean[] reopened = new boolean[16];

  /// Whether angled marks point inwards, as in German: »No«.
  private final boolean inwards;

  private QuoteMarks(Tokens tokens, int[] flags) {
    this.nicknames = new Nicknames(tokens, flags);
    this.tokens = tokens;
    this.inwards = AngledMarks.pointInwards(tokens);
    this.quoteOf = new int[tokens.size()];
    Arrays.fill(quoteOf, -1);
  }

  static QuoteMarks of(Article article, Tokens tokens, int[] flags) {
    QuoteMarks marks = new QuoteMarks(tokens, flags);
    int token = 0;
    boolean carries = false;
    for (Block block : article.blocks()) {
      int end = token;
      while (end < tokens.size() && tokens.start(end) < block.span().end()) {
        end++;
      }
      carries = marks.doubles(token, end, carries);
      marks.singles(token, end);
      token = end;
    }
    marks.sort();
    return marks;
  }

  /// The number of quoted ranges.
  int size() {
    return size;
  }

  /// The first token of the range: its opening mark.
  int start(int quote) {
    return starts[quote];
  }

  /// The token after the range's last.
  int end(int quote) {
    return ends[quote];
  }

  /// Whether the range goes on with the one before it, in the paragraph before.
  boolean reopens(int quote) {
    return reopened[quote];
  }

  /// The range that holds the token, or -1.
  int at(int token) {
    return quoteOf[token];
  }

  /// Pairs the double marks of one block; returns whether its last one is still open.
  private boolean doubles(int first, int last, boolean carries) {
    int open = -1;
    boolean goesOn = false;
    int closing = carries ? closesFirst(first, last) : -1;
    if (closing >= 0) {
      // the paragraph does not re-open what the one before left open, and closes it
      add(first, closing + 1, true);
    }
    for (int i = closing < 0 ? first : closing + 1; i < last; i++) {
      char c = tokens.first(i);
      if (!isDouble(i, c)) {
        continue;
      }
      boolean opens = opens(i, c, open >= 0, last);
      if (open < 0 && opens) {
        open = i;
        goesOn = carries && i == first;
      } else if (open >= 0 && !opens) {
        add(open, i + 1, goesOn);
        open = -1;
      } else if (open >= 0 && i - open > 1 && c != '\u201e') {
        int inner =
            c == tokens.first(open)
                ? InnerMarks.close(tokens, i, last)
                : open == first ? InnerMarks.within(tokens, first, i, last, carries) : i;
        // a second opening mark, whose words are no inner ones: the first was never closed
        boolean other = inner <= i && closesBefore(open, i, goesOn);
        open = inner > i && !other ? open : i;
        goesOn &= inner > i;
        i = inner;
      }
    }
    boolean again = last < tokens.size() && isDouble(last, tokens.first(last));
    if (open < 0 || (!again && closesBefore(open, last, goesOn))) {
      return false;
    }
    boolean whole = open == first;
    if ((whole || closesLater(last) || opensAgain(last)) && last - open > 2) {
      add(open, last, goesOn);
    }
    return whole || last - open > 3;
  }

  /// "“It is dead, said Lee.": whether quoted words without a closing mark end before who said
  /// them.
  private boolean closesBefore(int open, int last, boolean goesOn) {
    int close = UnclosedMarks.close(tokens, open, last);
    if (close > 0) {
      add(open, close, goesOn);
    }
    return close > 0;
  }

  /// The first double mark of the block where it closes what stands before it; -1 where it opens,
  /// or there is none.
  private int closesFirst(int first, int last) {
    for (int i = first; i < last; i++) {
      char c = tokens.first(i);
      if (isDouble(i, c)) {
        boolean apart = i > first && !tokens.spaceBefore(i) && !glued(i, last);
        return apart && endsStatement(i - 1) && !opens(i, c, true, last) ? i : -1;
      }
    }
    return -1;
  }

  /// Whether the block that starts with the token re-opens what the one before it left open.
  private boolean opensAgain(int first) {
    int next = first;
    return next < tokens.size()
        && isDouble(next, tokens.first(next))
        && endsStatement(next - 1)
        && closesFirst(next, Math.min(tokens.size(), next + LONGEST)) < 0;
  }

  /// Whether the block that starts with the token closes what the one before it left open.
  private boolean closesLater(int first) {
    int last = Math.min(tokens.size(), first + LONGEST);
    return closesFirst(first, last) >= 0;
  }

  private boolean isDouble(int i, char c) {
    return (Glyphs.isDoubleMark(c) && c != '\u2033' && !isInches(tokens.start(i)))
        || (tokens.end(i) - tokens.start(i) == 2
            && Glyphs.isDoubled(c, tokens.text().charAt(tokens.start(i) + 1)));
  }

  /// "6'2”": whether the mark at the offset is one of length, behind feet and a number.
  private boolean isInches(int mark) {
    String text = tokens.text();
    int feet = mark - 1;
    while (feet > 0 && feet > mark - 3 && Character.isDigit(text.charAt(feet))) {
      feet--;
    }
    boolean number = feet < mark - 1 && feet > 0 && Character.isDigit(text.charAt(feet - 1));
    return number && "'\u2019\u2032".indexOf(text.charAt(feet)) >= 0;
  }

  private boolean opens(int i, char c, boolean isOpen, int last) {
    if (c == '\u201c' || c == '\u201f') {
      return !isOpen || tokens.spaceBefore(i) || glued(i, last);
    }
    if (c == '»' || c == '«') {
      return (c == '»') == inwards;
    }
    if (c == '\u201d') {
      return !isOpen && tokens.spaceBefore(i) && glued(i, last); // "said: ”No one went.”"
    }
    if (c == '」' || c == '』') {
      return false;
    }
    if (c == '\u201e' || c == '「' || c == '『' || c == '`') {
      return true;
    }
    if (!isOpen) {
      return glued(i, last) || (tokens.spaceBefore(i) && i + 1 < last) || opensBehindComma(i, last);
    }
    boolean strictlyOpens = tokens.spaceBefore(i) && glued(i, last);
    return strictlyOpens && !endsStatement(i - 1);
  }

  /// Whether the space stands on the wrong side of the mark: "Lee said,\" We will go\"."
  private boolean opensBehindComma(int i, int last) {
    boolean comma = i > 1 && tokens.isComma(i - 1) && Tag.of(tokens, i - 2).isVerb();
    boolean colon = i > 1 && tokens.first(i - 1) == ':' && tokens.isWord(i - 2);
    if (!(comma || colon) || tokens.spaceBefore(i)) {
      return false;
    }
    int next = i + 1;
    while (next < last && !isDouble(next, tokens.first(next))) {
      next++;
    }
    return next < last && !tokens.spaceBefore(next) && !glued(next, last);
  }

  private boolean endsStatement(int i) {
    char c = tokens.first(i);
    return c == ',' || c == '.' || c == '?' || c == '!';
  }

  /// Whether the next token follows without a space.
  private boolean glued(int i, int last) {
    return i + 1 < last && !tokens.spaceBefore(i + 1) && tokens.isWord(i + 1);
  }

  /// Pairs single marks outside of double ones.
  private void singles(int first, int last) {
    int open = -1;
    for (int i = first; i < last; i++) {
      char c = tokens.first(i);
      if (quoteOf[i] >= 0) {
        // double marks may stand inside single ones
        i = Math.min(ends[quoteOf[i]], last) - 1;
        continue;
      }
      if (tokens.end(i) - tokens.start(i) != 1 || !Glyphs.isSingleMark(c)) {
        continue;
      }
      boolean mayOpen =
          tokens.spaceBefore(i) || (i > first && "([—–-".indexOf(tokens.first(i - 1)) >= 0);
      if (mayOpen && c != '\u2019' && glued(i, last)) {
        open = i;
      } else if (open >= 0 && c != '\u2018' && !tokens.spaceBefore(i) && closesSingle(i, last)) {
        add(open, i + 1, false);
        open = -1;
      }
    }
  }

  /// "the officials' plan" closes nothing.
  private boolean closesSingle(int i, int last) {
    char before = tokens.text().charAt(tokens.start(i) - 1);
    if (i + 1 >= last || before == '.' || before == ',' || before == '?' || before == '!') {
      return true;
    }
    return before != 's' || !tokens.isWord(i + 1);
  }

  private void add(int start, int end, boolean goesOn) {
    if (end - start < 3 || Works.isTitle(tokens, start, end) || nicknames.take(start, end)) {
      return;
    }
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      reopened = Arrays.copyOf(reopened, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    reopened[size] = goesOn;
    Arrays.fill(quoteOf, start, end, size);
    size++;
  }

  /// Puts single and double ranges into one order.
  private void sort() {
    int[] order = new int[size];
    int quote = 0;
    for (int i = 0; i < quoteOf.length; i++) {
      if (quoteOf[i] >= 0 && starts[quoteOf[i]] == i) {
        order[quote++] = quoteOf[i];
      }
    }
    // what stands inside another range is no range of its own
    size = quote;
    int[] sortedStarts = new int[size];
    int[] sortedEnds = new int[size];
    boolean[] sortedReopened = new boolean[size];
    for (int i = 0; i < size; i++) {
      sortedStarts[i] = starts[order[i]];
      sortedEnds[i] = ends[order[i]];
      sortedReopened[i] = reopened[order[i]];
      Arrays.fill(quoteOf, sortedStarts[i], sortedEnds[i], i);
    }
    starts = sortedStarts;
    ends = sortedEnds;
    reopened = sortedReopened;
  }
}
