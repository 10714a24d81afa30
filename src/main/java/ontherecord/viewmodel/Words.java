package ontherecord.viewmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ontherecord.quote.Form;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.say.Messages;
import ontherecord.text.Glyphs;
import ontherecord.text.Span;

/// The words of a quotation as the reader sees them on its card: in runs of full ink (inside
/// quotation marks) and lighter ink (paraphrase), with what the article has between two pieces. A
/// very long quotation is cut for the card, and the cut is shown; what is copied is never cut.
///
/// @param runs in order
/// @param cut whether the article has more of it
public record Words(QuotedArticle quoted, Quotation quotation, List<Run> runs, boolean cut) {

  private static final int LONGEST = 3_000;
  private static final int LONGEST_BETWEEN = 160;
  private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]++");

  /// How dark a run is written.
  public enum Ink {
    /// Inside quotation marks.
    QUOTED,
    /// The reporter's words for it.
    PARAPHRASED,
    /// What the article has between two pieces of the quotation.
    BETWEEN
  }

  /// A verbatim run of the article (line breaks apart) in one ink.
  public record Run(String text, Ink ink) {}

  public Words {
    runs = List.copyOf(runs);
  }

  /// The words of `quotation`, an element of `quoted`.
  public static Words of(QuotedArticle quoted, Quotation quotation) {
    List<Run> runs = new ArrayList<>();
    int left = LONGEST;
    int end = -1;
    for (Span span : quotation.content()) {
      if (left <= 0) {
        return new Words(quoted, quotation, runs, true);
      }
      if (end >= 0) {
        runs.add(new Run(between(quoted, end, span.start()), Ink.BETWEEN));
      }
      Span shown = span.length() <= left ? span : new Span(span.start(), cut(quoted, span, left));
      inked(runs, quoted.article().words(shown), quotation.form());
      if (shown.end() < span.end()) {
        return new Words(quoted, quotation, runs, true);
      }
      left -= span.length();
      end = span.end();
    }
    return new Words(quoted, quotation, runs, false);
  }

  /// Whether they are read from right to left.
  public boolean isRightToLeft() {
    return Glyphs.isRightToLeft(shown());
  }

  /// What is on the card as one text.
  public String shown() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  /// All its words as one text, as they are copied.
  public String text() {
    if (!cut) {
      return shown();
    }
    StringBuilder text = new StringBuilder();
    int end = -1;
    for (Span span : quotation.content()) {
      text.append(end < 0 ? "" : between(quoted, end, span.start()));
      text.append(oneLine(quoted.article().words(span)));
      end = span.end();
    }
    return text.toString();
  }

  private static int cut(QuotedArticle quoted, Span span, int length) {
    int end = span.start() + length;
    String text = quoted.article().text();
    int space = text.lastIndexOf(' ', end);
    if (space > end - 100 && space > span.start()) {
      return space;
    }
    return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }

  private static String between(QuotedArticle quoted, int from, int to) {
    if (from == to) {
      return "";
    }
    String words = oneLine(quoted.article().text().substring(from, to));
    return words.length() <= LONGEST_BETWEEN ? words : Messages.text("quotations.gap");
  }

  private static void inked(List<Run> runs, String words, Form form) {
    switch (form) {
      case DIRECT -> runs.add(new Run(oneLine(words), Ink.QUOTED));
      case INDIRECT -> runs.add(new Run(oneLine(words), Ink.PARAPHRASED));
      case MIXED -> mixed(runs, oneLine(words));
    }
  }

  private static void mixed(List<Run> runs, String words) {
    int start = 0;
    for (Span quoted : Marked.in(words)) {
      run(runs, words, start, quoted.start(), Ink.PARAPHRASED);
      run(runs, words, quoted.start(), quoted.end(), Ink.QUOTED);
      start = quoted.end();
    }
    run(runs, words, start, words.length(), Ink.PARAPHRASED);
  }

  private static void run(List<Run> runs, String words, int start, int end, Ink ink) {
    if (start < end) {
      runs.add(new Run(words.substring(start, end), ink));
    }
  }

  /// Line breaks inside a paragraph are the file's; between paragraphs they are the article's.
  private static String oneLine(String words) {
    return SPACE.matcher(words).replaceAll(space -> partsParagraphs(space.group()) ? "\n" : " ");
  }

  /// Whether there is a blank line in it.
  private static boolean partsParagraphs(String space) {
    int breaks = 0;
    for (int i = 0; i < space.length(); i++) {
      char c = space.charAt(i);
      breaks += c == '\r' || (c == '\n' && (i == 0 || space.charAt(i - 1) != '\r')) ? 1 : 0;
    }
    return breaks > 1;
  }
}
