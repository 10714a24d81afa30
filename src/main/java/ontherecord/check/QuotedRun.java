package ontherecord.check;

import java.util.ArrayList;
import java.util.List;
import ontherecord.quote.Quotation;
import ontherecord.text.Article;
import ontherecord.text.Span;

/// Words inside one pair of quotation marks, in the content of a quotation.
///
/// @param span the words, without the marks
record QuotedRun(Quotation quotation, Span span, List<String> words) {

  /// The runs of `quotation` in the order of the text.
  static List<QuotedRun> of(Quotation quotation, Article article) {
    List<QuotedRun> runs = new ArrayList<>();
    for (Span content : quotation.content()) {
      int open = -1;
      for (int i = content.start(); i < content.end(); i++) {
        char c = article.text().charAt(i);
        boolean opens = c == '“' || (c == '"' && open < 0);
        boolean closes = open >= 0 && (c == '”' || c == '"');
        if (closes) {
          add(runs, quotation, article, open, i);
          open = -1;
        } else if (opens) {
          open = i + 1;
        }
      }
      if (open >= 0) {
        add(runs, quotation, article, open, content.end());
      }
    }
    return runs;
  }

  private static void add(
      List<QuotedRun> runs, Quotation quotation, Article article, int start, int end) {
    if (start < end) {
      Span span = new Span(start, end);
      List<String> words = Terms.words(article.words(span));
      if (!words.isEmpty()) {
        runs.add(new QuotedRun(quotation, span, words));
      }
    }
  }
}
