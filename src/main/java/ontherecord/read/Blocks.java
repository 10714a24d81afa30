package ontherecord.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ontherecord.read.Layout.Piece;
import ontherecord.text.Block;
import ontherecord.text.Block.Kind;
import ontherecord.text.Glyphs;
import ontherecord.text.Span;

/// Tells the parts of an article apart: headline, deck, byline, captions and credits from its
/// paragraphs. A wrong part is worse than none, so in doubt a block is a paragraph.
final class Blocks {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}'\u2019]+");
  private static final int LONGEST_HEADLINE = 200;
  private static final int LONGEST_DECK = 300;
  private static final int LONGEST_CAPTION = 250;

  /// "Reporting by Ann Lee" and the like are among this many last lines.
  private static final int TAIL = 4;

  /// A headline, a deck, and at most this many lines more stand before the text itself.
  private static final int HEAD = 8;

  private final String text;
  private final Layout layout;
  private final Kind[] kinds;
  private int asked = -1;
  private String words = "";

  private Blocks(String text, Layout layout) {
    this.text = text;
    this.layout = layout;
    this.kinds = new Kind[layout.pieces().size()];
  }

  /// The blocks of `text`, which hold every character that is not blank.
  static List<Block> of(String text) {
    Blocks blocks = new Blocks(text, Layout.of(text));
    blocks.findPictures();
    blocks.findHead();
    List<Block> found = new ArrayList<>(blocks.kinds.length);
    for (int i = 0; i < blocks.kinds.length; i++) {
      Kind kind = blocks.kinds[i] == null ? Kind.PARAGRAPH : blocks.kinds[i];
      found.add(new Block(kind, blocks.layout.pieces().get(i).span()));
    }
    return found;
  }

  /// Credits and captions may stand anywhere.
  private void findPictures() {
    for (int i = 0; i < kinds.length; i++) {
      Span piece = layout.pieces().get(i).span();
      boolean caption =
          piece.length() <= ShortLines.LONGEST_CAPTION
              && FirstLook.mayBeCaption(text, piece.start(), piece.end());
      boolean credit =
          piece.length() <= ShortLines.LONGEST
              && FirstLook.mayBeCredit(text, piece.start(), piece.end());
      if (!credit && !caption && !belowCaption(i)) {
        continue;
      }
      String words = words(i);
      if (ShortLines.isCredit(words) || isAgencyBelowCaption(i, words)) {
        kinds[i] = Kind.CREDIT;
        findCaptionsAbove(i);
      } else if (ShortLines.isCaption(words)) {
        kinds[i] = Kind.CAPTION;
      }
    }
  }

  private boolean isAgencyBelowCaption(int i, String words) {
    return belowCaption(i) && Names.isAgency(words);
  }

  private boolean belowCaption(int i) {
    return i > 0 && kinds[i - 1] == Kind.CAPTION && sameGroup(i, i - 1);
  }

  /// The lines right above a credit, with no blank line between, are its caption's.
  private void findCaptionsAbove(int credit) {
    int first = credit;
    while (first > 0
        && sameGroup(first - 1, credit)
        && credit - first < 4
        && length(first - 1) <= LONGEST_CAPTION) {
      first--;
    }
    boolean whole = first == 0 || !sameGroup(first - 1, credit);
    if (layout.partedByBlankLines() ? !whole : credit - first > 0) {
      return;
    }
    for (int i = Math.max(1, first); i < credit; i++) {
      if (kinds[i] == null) {
        kinds[i] = Kind.CAPTION;
      }
    }
  }

  /// Headline, deck and byline stand before the text itself.
  private void findHead() {
    int last = kinds.length - 1;
    if (last < 1) {
      return;
    }
    int next = 0;
    if (kinds[0] == null && isHeadline(words(0))) {
      kinds[0] = Kind.HEADLINE;
      next = 1;
    }
    int end = endOfHead(next);
    if (next == 1 && kinds[1] == null && isDeck(end)) {
      kinds[1] = Kind.DECK;
    }
    for (int i = next; i < end; i++) {
      if (kinds[i] == null && ShortLines.isByline(words(i))) {
        kinds[i] = Kind.BYLINE;
      }
    }
    for (int i = Math.max(end, last - TAIL + 1); i <= last; i++) {
      Span piece = layout.pieces().get(i).span();
      boolean may = FirstLook.mayBeReporters(text, piece.start(), piece.end());
      if (kinds[i] == null && i > 0 && may && ShortLines.isReporters(words(i))) {
        kinds[i] = Kind.BYLINE;
      }
    }
    if (kinds[last] == null && last > end && length(last) < 100) {
      String words = words(last);
      if (words.regionMatches(true, 0, "by ", 0, 3) && ShortLines.isByline(words)) {
        kinds[last] = Kind.BYLINE;
      }
    }
  }

  /// The index after the last byline, date, caption or credit that only a deck and its like
  /// separate from the headline.
  private int endOfHead(int start) {
    int end = start;
    for (int i = start; i < Math.min(kinds.length, start + HEAD); i++) {
      boolean furniture = kinds[i] != null || isBylineOrDate(i);
      if (furniture) {
        end = i + 1;
      } else if (i > start || length(i) > LONGEST_DECK) {
        break;
      }
    }
    return end;
  }

  private boolean isBylineOrDate(int i) {
    return length(i) < LONGEST_DECK
        && (ShortLines.isByline(words(i)) || ShortLines.isDate(words(i)));
  }

  private boolean isHeadline(String words) {
    if (words.length() > LONGEST_HEADLINE
        || words.indexOf(' ') < 0
        || ShortLines.isByline(words)
        || ShortLines.isDate(words)) {
      return false;
    }
    char end = lastLetter(words);
    if (end == '.' || end == '!' || end == '?' || end == '\u2026') {
      return words.length() <= 140 && (isTitleCase(words) || Names.sentenceWords(words) == 0);
    }
    return end != ':' && end != ',' && end != ';' && !hasSentenceEnd(words);
  }

  /// Below a headline, a short line is the deck where the head goes on below it, or where it is
  /// written as headlines are and the text goes on at another length.
  private boolean isDeck(int endOfHead) {
    String words = words(1);
    if (words.length() > LONGEST_DECK
        || words.indexOf(' ') < 0
        || ShortLines.isByline(words)
        || ShortLines.isDate(words)) {
      return false;
    }
    boolean headGoesOn = endOfHead > 2 && !isDatelineOrQuotation(words);
    boolean likeAHeadline = words.length() <= 160 && Names.sentenceWords(words) == 0;
    boolean shorter = kinds.length > 2 && 3 * words.length() < 2 * length(2);
    return headGoesOn || (likeAHeadline && shorter && hasWords(words));
  }

  /// "WASHINGTON (AP) -" and "LONDON —" start the text itself; so does a quotation.
  private static boolean isDatelineOrQuotation(String words) {
    int letters = 0;
    while (letters < words.length() && Character.isUpperCase(words.charAt(letters))) {
      letters++;
    }
    boolean dash = words.contains(" - ") || words.contains("\u2014") || words.contains("--");
    return (letters > 3 && dash) || Glyphs.isDoubleMark(words.charAt(0));
  }

  private static boolean hasWords(String words) {
    return words.chars().filter(c -> c == ' ').count() >= 3;
  }

  /// Whether most words of some length start with a capital.
  private static boolean isTitleCase(String words) {
    int capitals = 0;
    int others = 0;
    for (String word : NO_WORD.split(words, -1)) {
      if (word.length() > 3) {
        capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        others += Character.isLowerCase(word.charAt(0)) ? 1 : 0;
      }
    }
    return capitals > 2 * others;
  }

  /// Whether a sentence ends before the end, and another starts.
  private static boolean hasSentenceEnd(String words) {
    for (int i = 3; i + 2 < words.length(); i++) {
      boolean afterWord =
          Character.isLowerCase(words.charAt(i - 1)) && Character.isLowerCase(words.charAt(i - 2));
      if (words.charAt(i) == '.'
          && afterWord
          && words.charAt(i + 1) == ' '
          && Character.isUpperCase(words.charAt(i + 2))
          && Character.isLowerCase(words.charAt(i - 3))) {
        return true;
      }
    }
    return false;
  }

  private static char lastLetter(String words) {
    int end = words.length() - 1;
    while (end > 0 && (Glyphs.isQuotationMark(words.charAt(end)) || words.charAt(end) == ')')) {
      end--;
    }
    return words.charAt(end);
  }

  /// The words of a piece, made once while the same is asked for again.
  private String words(int i) {
    if (asked != i) {
      asked = i;
      words = layout.pieces().get(i).span().of(text);
    }
    return words;
  }

  private int length(int i) {
    return layout.pieces().get(i).span().length();
  }

  private boolean sameGroup(int i, int j) {
    Piece first = layout.pieces().get(i);
    return first.group() == layout.pieces().get(j).group();
  }
}
