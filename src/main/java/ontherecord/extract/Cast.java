package ontherecord.extract;

import java.util.ArrayList;
import java.util.List;
import ontherecord.quote.Speaker;
import org.jspecify.annotations.Nullable;

/// One of those credited, while the article is being worked through.
final class Cast {

  final Speaker.Kind kind;

  /// The name, for a named speaker.
  final @Nullable Name name;

  /// The words that stand for the speaker, as by [Mentions].
  final long words;

  /// The noun that tells what an unnamed speaker is; -1 for a named one.
  final int head;

  /// Every mention, as by [Mentions].
  final List<Long> mentions = new ArrayList<>(2);

  Cast(Speaker.Kind kind, @Nullable Name name, long words, int head) {
    this.kind = kind;
    this.name = name;
    this.words = words;
    this.head = head;
  }
}
