package ontherecord.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// A list of words that can be looked up in a text without making a string of it:
/// `titles.contains(text, 0, 3)`. The lists are resource files, one word a line; a line that starts
/// with `#` is a remark.
public final class WordSet {

  /// No listed word is longer than this; a run of letters in a bad file may be megabytes.
  private static final int LONGEST = 64;

  private final String[] words;

  /// The hash and the number of a word, counted from 1, one after the other.
  private final int[] slots;

  private final boolean folded;

  /// The first letters that there are, and the lengths, a bit each: what tells most words apart.
  private final long letters;

  private final long lengths;

  /// A bit for each hash that there is, sixteen times as many as words: most words end there.
  private final long[] marked;

  private WordSet(Collection<String> words, boolean folded) {
    this.words = words.toArray(String[]::new);
    this.folded = folded;
    this.slots = new int[Integer.highestOneBit(Math.max(4, this.words.length * 2)) * 4];
    this.marked = new long[slots.length / 16];
    long allLetters = 0;
    long allLengths = 0;
    for (int i = 0; i < this.words.length; i++) {
      allLetters |= letter(this.words[i], 0);
      allLengths |= 1L << this.words[i].length();
      int hash = hash(this.words[i], 0, this.words[i].length());
      marked[place(hash)] |= 1L << hash;
      int slot = slot(hash, this.words[i], 0, this.words[i].length());
      if (slots[slot + 1] == 0) {
        slots[slot] = hash;
        slots[slot + 1] = i + 1;
      }
    }
    this.letters = allLetters;
    this.lengths = allLengths;
  }

  private long letter(String text, int at) {
    return 1L << (folded ? Glyphs.fold(text.charAt(at)) : text.charAt(at));
  }

  /// A set that takes no notice of case, nor of straight or curly apostrophes.
  public static WordSet folded(Collection<String> words) {
    return new WordSet(words, true);
  }

  /// A set in which case counts.
  public static WordSet exact(Collection<String> words) {
    return new WordSet(words, false);
  }

  /// The list `name` in the resources beside `owner`'s package, as [#folded].
  public static WordSet folded(Class<?> owner, String name) {
    return new WordSet(lines(owner, name), true);
  }

  /// The list `name` in the resources beside `owner`'s package; case counts.
  public static WordSet exact(Class<?> owner, String name) {
    return new WordSet(lines(owner, name), false);
  }

  /// The list `name` in the resources beside `owner`'s package, which has several words a line, as
  /// [#folded].
  public static WordSet foldedWords(Class<?> owner, String name) {
    List<String> words =
        lines(owner, name).stream().flatMap(line -> Stream.of(line.split(" ", -1))).toList();
    return new WordSet(words, true);
  }

  /// The words of the lines that start with `kind` and a colon in the list `name`, as [#folded].
  public static WordSet foldedKind(Class<?> owner, String name, String kind) {
    String start = kind + ": ";
    List<String> words =
        lines(owner, name).stream()
            .filter(line -> line.startsWith(start))
            .flatMap(line -> Stream.of(line.substring(start.length()).split(" ", -1)))
            .toList();
    return new WordSet(words, true);
  }

  /// The lines of a resource without blank lines and remarks.
  public static List<String> lines(Class<?> owner, String name) {
    InputStream stream = owner.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalArgumentException("no resource " + name + " beside " + owner);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean contains(String text, int start, int end) {
    return indexOf(text, start, end) >= 0;
  }

  public boolean contains(String word) {
    return contains(word, 0, word.length());
  }

  /// The place of the word at `[start, end)` in the list, from 0; -1 where it is not in it.
  public int indexOf(String text, int start, int end) {
    boolean like = (lengths >>> (end - start) & 1) != 0 && (letters & letter(text, start)) != 0;
    return like ? slots[slot(hash(text, start, end), text, start, end) + 1] - 1 : -1;
  }

  /// The same, of a word whose [#foldedHash] is known.
  int indexOf(int foldedHash, String text, int start, int end) {
    if (!folded) {
      return indexOf(text, start, end);
    }
    boolean like = (marked[place(foldedHash)] >>> foldedHash & 1) != 0;
    return like ? slots[slot(foldedHash, text, start, end) + 1] - 1 : -1;
  }

  /// Which of the numbers in [#marked] has the bit of the hash.
  private int place(int hash) {
    return ((hash * 0x9E3779B1) >>> 16) & (marked.length - 1);
  }

  /// How many words the list has.
  public int size() {
    return words.length;
  }

  @Override
  public String toString() {
    return Arrays.toString(words);
  }

  /// The slot that holds the word at `[start, end)`, or the free one where it would stand.
  private int slot(int hash, String text, int start, int end) {
    int mask = slots.length - 2;
    int slot = (hash ^ (hash >>> 15)) << 1 & mask;
    while (slots[slot + 1] != 0
        && !(slots[slot] == hash && same(words[slots[slot + 1] - 1], text, start, end))) {
      slot = (slot + 2) & mask;
    }
    return slot;
  }

  private int hash(String text, int start, int end) {
    return hash(text, start, end, folded);
  }

  /// A number that is the same for words that differ in case and the kind of apostrophe only. Of a
  /// word in small letters with straight apostrophes it is [String#hashCode].
  static int foldedHash(String text, int start, int end) {
    return hash(text, start, end, true);
  }

  private static int hash(String text, int start, int end, boolean folded) {
    int hash = 0;
    for (int i = start, stop = Math.min(end, start + LONGEST); i < stop; i++) {
      char c = text.charAt(i);
      hash = hash * 31 + (folded ? Glyphs.fold(c) : c);
    }
    return hash;
  }

  private boolean same(String word, String text, int start, int end) {
    return folded
        ? equalFolded(text, start, end, word)
        : word.length() == end - start && text.startsWith(word, start);
  }

  /// Whether the text at `[start, end)` is `word`, but for case and the kind of apostrophe.
  static boolean equalFolded(String text, int start, int end, String word) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char a = word.charAt(i);
      char b = text.charAt(start + i);
      if (a != b && Glyphs.fold(a) != Glyphs.fold(b)) {
        return false;
      }
    }
    return true;
  }
}
