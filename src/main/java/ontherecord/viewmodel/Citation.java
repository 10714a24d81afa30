package ontherecord.viewmodel;

import java.util.Locale;
import java.util.Optional;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Speaker;
import ontherecord.say.Messages;
import ontherecord.text.Article;

/// A quotation as text to paste elsewhere: its words, who is credited and how we know, and where it
/// stands. Says only what the article states.
public final class Citation {

  private Citation() {}

  /// For example:
  ///
  /// ```
  /// “I have nothing to add,” she said.
  /// Ada Marsh, Treasurer (“she said”), direct, stated
  /// “Council sells the pier”, by Leo Finn. pier.txt, paragraph 4
  /// ```
  public static String of(QuotedArticle quoted, QuotationRow row) {
    return row.words().text() + "\n" + attribution(quoted, row) + "\n" + place(quoted, row);
  }

  private static String attribution(QuotedArticle quoted, QuotationRow row) {
    StringBuilder line = new StringBuilder(row.speakerName());
    row.speaker()
        .flatMap(Speaker::descriptor)
        .ifPresent(it -> line.append(", ").append(quoted.oneLine(it)));
    if (!row.cue().isEmpty()) {
      line.append(Messages.text("citation.cue", row.cue()));
    }
    line.append(", ").append(row.form().toLowerCase(Locale.ROOT));
    row.basis().ifPresent(it -> line.append(", ").append(lower(QuotationRow.word(it))));
    for (QuotationRow.Via via : row.relays()) {
      String how = lower(QuotationRow.word(via.basis()));
      line.append(Messages.text("citation.via", via.name(), how));
    }
    return line.toString();
  }

  private static String place(QuotedArticle quoted, QuotationRow row) {
    Article article = quoted.article();
    StringBuilder line = new StringBuilder();
    article.title().ifPresent(it -> line.append(Messages.text("citation.title", it)));
    String byline = quoted.byline();
    if (!byline.isEmpty()) {
      line.append(line.isEmpty() ? "" : ", ").append(Messages.text("citation.byline", byline));
    }
    line.append(line.isEmpty() ? "" : ". ");
    stated(line, article.origin().publisher());
    stated(line, article.origin().published());
    stated(line, article.origin().url());
    String place = Messages.text("citation.place", article.origin().name(), row.paragraph());
    return line.append(
            row.page().isPresent()
                ? Messages.text("citation.page", place, row.page().getAsInt())
                : place)
        .toString();
  }

  private static void stated(StringBuilder line, Optional<String> fact) {
    fact.ifPresent(it -> line.append(it).append(", "));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
