package ontherecord.extract;

import java.util.ArrayList;
import java.util.List;

/// What quotation marks alone tell, where the words between them are in a language that is not
/// analysed: who is quoted is left open.
final class MarksAlone {

  private static final String RULE = "other-language";

  /// Fewer words in marks are a title or a term, as a rule.
  private static final int FEWEST = 3;

  private MarksAlone() {}

  /// The quoted words, in the order of the text.
  static List<Find> finds(Page page) {
    List<Find> finds = new ArrayList<>();
    QuoteMarks marks = page.marks();
    for (int quote = 0; quote < marks.size(); quote++) {
      if (marks.reopens(quote) && !finds.isEmpty()) {
        finds.getLast().with(marks.start(quote), marks.end(quote));
      } else if (page.words(marks.start(quote), marks.end(quote)) >= FEWEST) {
        Find find = new Find(RULE, null, Mentions.NONE);
        find.with(marks.start(quote), marks.end(quote));
        find.stated = false;
        finds.add(find);
      }
    }
    return finds;
  }
}
