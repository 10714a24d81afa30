package ontherecord.cli;

import java.io.ByteArrayOutputStream;
import java.util.List;

/// What came of one article.
sealed interface Answer {

  /// It was read.
  ///
  /// @param printed one for every article in it
  record Result(List<ByteArrayOutputStream> printed) implements Answer {

    public Result {
      printed = List.copyOf(printed);
    }
  }

  /// It could not be read, which is printed in its place.
  record ErrorInPlace(ByteArrayOutputStream printed) implements Answer {}

  /// It could not be read, which is said to the user.
  record Complaint(String line) implements Answer {}
}
