package ontherecord.quote;

/// How much of a quotation stands inside quotation marks.
public enum Form {
  /// Every word of the content is inside quotation marks.
  DIRECT,
  /// Paraphrase with quoted words in it.
  MIXED,
  /// No word is inside quotation marks.
  INDIRECT
}
