package ontherecord.cli;

import java.io.ByteArrayOutputStream;

/// What came of one article.
sealed interface Answer {

  /// It was read.
  record Result(ByteArrayOutputStream printed) implements Answer {}

  /// It could not be read, which is printed in its place.
  record ErrorInPlace(ByteArrayOutputStream printed) implements Answer {}

  /// It could not be read, which is said to the user.
  record Complaint(String line) implements Answer {}
}
