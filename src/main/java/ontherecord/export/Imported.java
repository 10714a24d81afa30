package ontherecord.export;

import java.util.List;
import ontherecord.quote.QuotedArticle;
import ontherecord.say.Message;

/// What came back onto an article from a file of one of our formats.
///
/// @param quoted the article with what the file says of it, as far as that is whole
/// @param missing what of the file is not there, for the user
public record Imported(QuotedArticle quoted, List<Message> missing) {

  public Imported {
    missing = List.copyOf(missing);
  }
}
