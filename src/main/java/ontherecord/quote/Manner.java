package ontherecord.quote;

/// Whether the credited words were said, written, or only thought.
public enum Manner {
  SAID,
  WRITTEN,
  THOUGHT
}
