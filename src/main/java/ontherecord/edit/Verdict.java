package ontherecord.edit;

/// What the user says of a quotation after looking at it.
public enum Verdict {
  RIGHT,
  WRONG,
  /// Not checked after all.
  OPEN
}
