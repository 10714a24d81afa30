package ontherecord.extract;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A quotation while it is being worked out, in tokens: what the attributor found, for the later
/// steps to complete.
final class Find {

  /// The rule that found it.
  final String rule;

  /// The cue, or null where it has none of its own.
  final @Nullable Cue cue;

  /// The mention as by [Mentions], or NONE.
  long mention;

  /// Whether the speaker is stated at that place.
  boolean stated = true;

  /// Whether it is a turn of a transcript, in whose midst others may be reported.
  boolean isTurn;

  /// The turn in which it is told; null outside turns, and of a turn itself.
  @Nullable Find turn;

  private int[] content = new int[4];
  private int size;

  Find(String rule, @Nullable Cue cue, long mention) {
    this.rule = rule;
    this.cue = cue;
    this.mention = mention;
  }

  /// Adds the tokens `[start, end)`, which come after what is there.
  Find with(int start, int end) {
    if (end <= start) {
      return this;
    }
    if (size > 0 && content[size - 1] == start) {
      content[size - 1] = end;
      return this;
    }
    if (size == content.length) {
      content = Arrays.copyOf(content, size * 2);
    }
    content[size++] = start;
    content[size++] = end;
    return this;
  }

  /// Puts the tokens `[start, end)` before what is there.
  void precede(int start, int end) {
    int[] later = Arrays.copyOf(content, size);
    size = 0;
    with(start, end);
    for (int i = 0; i < later.length; i += 2) {
      with(later[i], later[i + 1]);
    }
  }

  void clear() {
    size = 0;
  }

  boolean isEmpty() {
    return size == 0;
  }

  int pieces() {
    return size / 2;
  }

  int start(int piece) {
    return content[2 * piece];
  }

  int end(int piece) {
    return content[2 * piece + 1];
  }

  int start() {
    return content[0];
  }

  int end() {
    return content[size - 1];
  }

  /// Whether `find` stands between two pieces: "“Q, said Lee, noting P. “Q”".
  boolean hasGapFor(Find find) {
    for (int piece = 1; piece < pieces(); piece++) {
      if (find.start() >= end(piece - 1) && find.end() <= start(piece)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the token is one of its words.
  boolean holds(int token) {
    for (int piece = 0; piece < pieces(); piece++) {
      if (start(piece) <= token && token < end(piece)) {
        return true;
      }
    }
    return false;
  }

  boolean hasMention() {
    return mention != Mentions.NONE;
  }

  /// A find of the quoted words `[open, close)`, which no cue of their own credits to `mention`.
  static Find inferred(String rule, long mention, int open, int close) {
    Find find = new Find(rule, null, mention).with(open, close);
    find.stated = false;
    return find;
  }

  /// The find with that cue, and no more of its content than stands within `[first, close)`.
  Find within(@Nullable Cue other, int first, int close) {
    Find part = new Find(rule, other, mention);
    part.stated = stated;
    for (int piece = 0; piece < pieces(); piece++) {
      part.with(Math.max(first, start(piece)), Math.min(close, end(piece)));
    }
    return part;
  }
}
