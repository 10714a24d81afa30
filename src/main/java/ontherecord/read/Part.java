package ontherecord.read;

import org.jspecify.annotations.Nullable;

/// An element of a web page, as far as it matters to what the article is. Parts are numbered in the
/// page's order, so that those inside one follow it up to its end.
final class Part {

  final @Nullable Part parent;
  final int number;
  final String tag;
  Role role;

  /// Its tag and the names its makers gave it.
  final String names;

  /// The number of the nearest part at or above this one that is furniture, or -1.
  int furniture = -1;

  /// The number after the last part inside.
  int end;

  /// How much of the text inside is like an article's, less what is not.
  double worth;

  /// How many letters there are inside, and how many of them are in links.
  int letters;

  int linked;

  /// How many letters of paragraphs are inside.
  int prose;

  int longProse;
  int others;

  /// Whether something inside is said to be the article's text.
  boolean holdsBody;

  Part(@Nullable Part parent, int number, String tag, String names, Role role) {
    this.names = names;
    this.parent = parent;
    this.number = number;
    this.tag = tag;
    this.role = role;
  }

  boolean holds(Part other) {
    return number <= other.number && other.number < end;
  }
}
