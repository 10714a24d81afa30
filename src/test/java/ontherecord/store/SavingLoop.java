package ontherecord.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import ontherecord.edit.Correction;
import ontherecord.edit.History;
import ontherecord.quote.QuotedArticle;
import ontherecord.text.Article;
import ontherecord.text.Fact;
import ontherecord.text.Origin;

/// A program that does nothing but keep its work aside and save it, each time one more, until it is
/// killed: it waits for the number to start with, and says every number that is saved.
final class SavingLoop {

  private static final String TEXT = "The pier is not safe. ".repeat(4_000);

  private SavingLoop() {}

  /// Saves until it is killed.
  ///
  /// @param arguments the file, and the folder for work that is not saved
  public static void main(String... arguments) throws IOException, SessionException {
    SessionJson.write(session(0), Path.of(""), OutputStream.nullOutputStream());
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
    String start = in.readLine();
    if (start == null) {
      return;
    }
    int number = Integer.parseInt(start);
    try (SessionFile file = SessionFile.hold(Path.of(arguments[0]));
        Unsaved aside = new Unsaved(Path.of(arguments[1]))) {
      while (!System.out.checkError()) {
        aside.keep(session(number));
        file.write(session(number));
        System.out.println(number);
        number++;
      }
    }
  }

  static Session session(int number) {
    Article article = new Article(Origin.of("pier", "pier.txt", ""), TEXT, List.of());
    QuotedArticle found = new QuotedArticle(article, List.of(), List.of(), List.of());
    History history =
        History.of(found)
            .with(new Correction.FillOrigin(Fact.Kind.PUBLISHED, Integer.toString(number)));
    return Session.of(List.of(Session.Kept.of(history)));
  }

  /// The number in a session.
  static int number(Session session) {
    return Integer.parseInt(
        session
            .articles()
            .getFirst()
            .history()
            .now()
            .result()
            .article()
            .origin()
            .published()
            .orElseThrow());
  }
}
