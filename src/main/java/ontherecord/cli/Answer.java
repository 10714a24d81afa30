package ontherecord.cli;

import java.io.ByteArrayOutputStream;
import java.util.List;
import ontherecord.store.Session;

/// What came of one article.
sealed interface Answer {

  /// It was read.
  ///
  /// @param printed one for every article in it
  /// @param missing what of it could not be read, for the user
  record Result(List<ByteArrayOutputStream> printed, List<String> missing) implements Answer {

    public Result {
      printed = List.copyOf(printed);
      missing = List.copyOf(missing);
    }
  }

  /// It was read, and is to be kept in a session.
  ///
  /// @param missing what of it could not be read, for the user
  record ToKeep(List<Session.Kept> articles, List<String> missing) implements Answer {

    public ToKeep {
      articles = List.copyOf(articles);
      missing = List.copyOf(missing);
    }
  }

  /// It could not be read, which is printed in its place.
  record ErrorInPlace(ByteArrayOutputStream printed) implements Answer {}

  /// It could not be read, which is said to the user.
  record Complaint(String line) implements Answer {}
}
