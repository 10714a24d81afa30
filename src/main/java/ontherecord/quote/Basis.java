package ontherecord.quote;

/// How we know: on every attribution and every relay.
public enum Basis {
  /// The text says so at that place.
  STATED,
  /// It follows from the text, but the text does not say so outright.
  INFERRED,
  /// The reader set it.
  USER
}
