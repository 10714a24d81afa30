package ontherecord.quote;

/// How far an article was analysed.
public enum Depth {
  /// Who said what, and how that is known.
  WHOLE,
  /// Only what stands in quotation marks, since the article is not in English.
  MARKS
}
