package ontherecord.export;

import java.util.List;
import java.util.stream.Collectors;
import ontherecord.edit.Correction;
import ontherecord.edit.History;
import ontherecord.quote.QuotedArticle;
import ontherecord.say.Message;
import ontherecord.say.Messages;

/// What a file says of an article.
public sealed interface Brought {

  /// How much of what did not come back is said.
  int MOST_SAID = 5;

  /// What of the file does not come back, for the user.
  List<Message> missing();

  /// How many quotations the file says that the article has.
  int quotations();

  /// The article with what the file says, as one act.
  ///
  /// @param name the file's
  History onto(History history, String name);

  /// All that was found, as this program exported it.
  record Whole(QuotedArticle quoted, List<Message> missing) implements Brought {

    public Whole {
      missing = List.copyOf(missing);
    }

    @Override
    public int quotations() {
      return quoted.quotations().size();
    }

    @Override
    public History onto(History history, String name) {
      return history.broughtBack(quoted, name);
    }
  }

  /// Words that were marked in another program.
  record Words(List<Correction> corrections, List<Message> missing, int quotations)
      implements Brought {

    public Words {
      corrections = List.copyOf(corrections);
      missing = List.copyOf(missing);
    }

    @Override
    public History onto(History history, String name) {
      return history.broughtBack(corrections, name);
    }
  }

  /// What is missing, in lines; empty where nothing is.
  default String missingText() {
    String said =
        missing().stream().limit(MOST_SAID).map(Message::text).collect(Collectors.joining("\n"));
    int more = missing().size() - MOST_SAID;
    return more > 0 ? said + "\n" + Messages.text("import.missing.more", more) : said;
  }
}
