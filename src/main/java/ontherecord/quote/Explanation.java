package ontherecord.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ontherecord.text.Article;
import ontherecord.text.Span;

/// A [Reason] spelled out in plain words, piece by piece, so that the window can set the article's
/// words apart from ours.
///
/// @param pieces in order; joined they are the sentence
public record Explanation(List<Piece> pieces) {

  private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("ontherecord.reasons");
  private static final Pattern SLOT = Pattern.compile("\\{(\\d)(\\.par)?}");

  /// A run of the article's own words, or of ours.
  public record Piece(String text, boolean fromArticle) {}

  public Explanation {
    pieces = List.copyOf(pieces);
  }

  /// Spells `reason` out with the words of `article`.
  public static Explanation of(Reason reason, Article article) {
    String sentence = MESSAGES.getString("reason." + reason.last());
    List<Piece> pieces = new ArrayList<>();
    Matcher slot = SLOT.matcher(sentence);
    int end = 0;
    while (slot.find()) {
      ours(pieces, sentence.substring(end, slot.start()));
      Span span = reason.words().get(Integer.parseInt(slot.group(1)));
      if (slot.group(2) == null) {
        pieces.add(new Piece(article.oneLine(span), true));
      } else {
        ours(pieces, Integer.toString(article.paragraphAt(span.start())));
      }
      end = slot.end();
    }
    ours(pieces, sentence.substring(end));
    return new Explanation(pieces);
  }

  /// The whole sentence.
  public String sentence() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  private static void ours(List<Piece> pieces, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, false));
    }
  }
}
