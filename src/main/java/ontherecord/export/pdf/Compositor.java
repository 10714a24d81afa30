package ontherecord.export.pdf;

import java.io.IOException;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ontherecord.export.Excerpt;
import ontherecord.export.Face;

/// Breaks words into lines, and puts the letters of each in the order in which they stand on paper.
final class Compositor {

  private static final int UNKNOWN = 0xfffd;
  private static final String OPENING = "([{<«‹≤";
  private static final String CLOSING = ")]}>»›≥";

  private final Fonts fonts;
  private final Set<Integer> missing = new TreeSet<>();

  /// Letters of one font beside each other, from left to right.
  record Run(Typeface typeface, String words) {}

  /// @param width in points
  record Line(List<Run> runs, double size, double width) {}

  /// Words as they can be set.
  private static final class Copy {

    private final String words;
    private final Face.Family family;
    private final double size;

    /// How far each character reaches from the start, where letters are one point high.
    private final double[] ends;

    Copy(String words, Face.Family family, double size, double[] ends) {
      this.words = words;
      this.family = family;
      this.size = size;
      this.ends = ends;
    }

    double width(int start, int end) {
      return (ends[end] - ends[start]) * size;
    }

    int withoutSpace(int start, int end) {
      int last = end;
      while (last > start && words.charAt(last - 1) == ' ') {
        last--;
      }
      return last;
    }
  }

  Compositor(Fonts fonts) {
    this.fonts = fonts;
  }

  /// The code points that no font has a letter for, and `\ufffd` stands for.
  Set<Integer> missing() {
    return missing;
  }

  /// The lines of `words`, none wider than `room`.
  List<Line> lines(String words, Face.Family family, double size, double room, boolean rightToLeft)
      throws IOException {
    Copy copy = copy(words, family, size);
    int length = copy.words.length();
    boolean turned = Bidi.requiresBidi(copy.words.toCharArray(), 0, length);
    Optional<Bidi> order = turned ? Optional.of(order(copy.words, rightToLeft)) : Optional.empty();
    List<Line> lines = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ENGLISH);
    breaks.setText(copy.words);
    int start = 0;
    int fits = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      while (copy.width(start, copy.withoutSpace(start, end)) > room) {
        int at = fits > start ? fits : cut(copy, start, end, room);
        lines.add(line(copy, start, at, order));
        start = at;
      }
      fits = end;
    }
    if (start < length) {
      lines.add(line(copy, start, length, order));
    }
    return lines;
  }

  /// `words` on one line, with … where there is no room for all.
  Line line(String words, Face.Family family, double size, double room) throws IOException {
    Line whole = line(words, family, size);
    if (whole.width() <= room) {
      return whole;
    }
    Copy copy = copy(words, family, size);
    int at = cut(copy, 0, copy.words.length(), room - line("…", family, size).width());
    return line(copy.words.substring(0, at) + "…", family, size);
  }

  private Line line(String words, Face.Family family, double size) throws IOException {
    return lines(words, family, size, Double.MAX_VALUE, false).stream()
        .findFirst()
        .orElse(new Line(List.of(), size, 0));
  }

  /// After as many letters as there is room for, but one at least.
  private static int cut(Copy copy, int start, int end, double room) {
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ENGLISH);
    letters.setText(copy.words);
    int at = letters.following(start);
    for (int next = at;
        next != BreakIterator.DONE && next <= end && copy.width(start, next) <= room;
        next = letters.next()) {
      at = next;
    }
    return at;
  }

  private Copy copy(String words, Face.Family family, double size) throws IOException {
    String line = Excerpt.printable(words).replaceAll("\\s++", " ").strip();
    boolean arabic = line.chars().anyMatch(c -> c >= 0x600 && c < 0x780);
    String joined =
        arabic ? ArabicForms.joined(line, it -> fonts.with(family, it).isPresent()) : line;
    StringBuilder held = new StringBuilder(joined.length());
    joined.codePoints().map(it -> held(family, it)).forEach(held::appendCodePoint);
    double[] ends = new double[held.length() + 1];
    for (int i = 0; i < held.length(); ) {
      int point = held.codePointAt(i);
      Optional<Typeface> typeface = fonts.with(family, point);
      double end = ends[i] + (typeface.isPresent() ? typeface.get().width(point) : 0);
      for (int next = i + Character.charCount(point); i < next; i++) {
        ends[i + 1] = end;
      }
    }
    return new Copy(held.toString(), family, size, ends);
  }

  /// What stands for a code point on paper.
  private int held(Face.Family family, int point) {
    if (fonts.with(family, point).isPresent()) {
      return point;
    }
    return switch (Character.getType(point)) {
      case Character.SPACE_SEPARATOR -> ' ';
      // they are seen by what they do to others
      case Character.FORMAT -> point;
      default -> {
        if (point >= 0xfe00 && point <= 0xfe0f) {
          yield point;
        }
        missing.add(point);
        yield UNKNOWN;
      }
    };
  }

  private Line line(Copy copy, int start, int end, Optional<Bidi> order) {
    int last = copy.withoutSpace(start, end);
    String words =
        order.isPresent() && last > start
            ? turned(copy.words, start, order.get().createLineBidi(start, last))
            : copy.words.substring(start, last);
    List<Run> runs = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    Optional<Typeface> now = Optional.empty();
    for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
      int point = words.codePointAt(i);
      Optional<Typeface> typeface = fonts.with(copy.family, point);
      if (typeface.isPresent()) {
        if (!typeface.equals(now)) {
          now.ifPresent(it -> runs.add(new Run(it, run.toString())));
          run.setLength(0);
          now = typeface;
        }
        run.appendCodePoint(point);
      }
    }
    now.ifPresent(it -> runs.add(new Run(it, run.toString())));
    return new Line(runs, copy.size, copy.width(start, last));
  }

  private static Bidi order(String words, boolean rightToLeft) {
    return new Bidi(
        words, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
  }

  /// A line as it stands on paper.
  private static String turned(String words, int start, Bidi line) {
    byte[] levels = new byte[line.getRunCount()];
    Integer[] runs = new Integer[levels.length];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) line.getRunLevel(i);
      runs[i] = i;
    }
    Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
    StringBuilder turned = new StringBuilder();
    for (int i : runs) {
      String run = words.substring(start + line.getRunStart(i), start + line.getRunLimit(i));
      turned.append(line.getRunLevel(i) % 2 == 1 ? backwards(run) : run);
    }
    return turned.toString();
  }

  /// Letter by letter, each with its marks; what opens closes then.
  private static String backwards(String run) {
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ENGLISH);
    letters.setText(run);
    StringBuilder backwards = new StringBuilder(run.length());
    int end = letters.last();
    for (int start = letters.previous(); start != BreakIterator.DONE; start = letters.previous()) {
      String letter = run.substring(start, end);
      int opens = OPENING.indexOf(letter);
      int closes = CLOSING.indexOf(letter);
      backwards.append(
          opens >= 0 ? CLOSING.charAt(opens) : closes >= 0 ? OPENING.charAt(closes) : letter);
      end = start;
    }
    return backwards.toString();
  }
}
