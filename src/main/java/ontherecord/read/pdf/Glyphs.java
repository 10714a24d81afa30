package ontherecord.read.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// Takes the letters of each page as PDFBox finds them, and gives them as lines. Letters that run
/// in another direction than most of the page (a stamp at its edge) are left out.
final class Glyphs extends PDFTextStripper {

  /// The height and width of a page, with what stands on it.
  record Page(int number, float width, float height, List<Line> lines) {}

  /// A letter at a place, as near as the eye tells.
  private record Drawn(@Nullable String letter, int x, int y) {}

  private static final long MOST_OPERATORS = 20_000_000;

  /// A form is a page of its own, and forms may draw forms.
  private static final int COST_OF_A_FORM = 200;

  private static final int MOST_ON_A_PAGE = 1_000_000;
  private static final int MOST_OF_ALL = 20_000_000;

  /// A gap of so many times the size parts two lines beside each other.
  private static final float WIDE_GAP = 1.2f;

  private final ObjIntConsumer<Page> pages;
  private final Set<Drawn> drawn = new HashSet<>();
  private long operators;
  private int onPage;
  private int all;
  private boolean tooMany;

  Glyphs(ObjIntConsumer<Page> pages) throws IOException {
    this.pages = pages;
    setShouldSeparateByBeads(false);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators += operator.getName().equals("Do") ? COST_OF_A_FORM : 1;
    if (operators > MOST_OPERATORS || tooMany) {
      throw new BoundedParser.TooMuch();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    onPage++;
    all++;
    tooMany |= onPage > MOST_ON_A_PAGE || all > MOST_OF_ALL;
    if (!tooMany && !isDrawnAgain(letter)) {
      super.processTextPosition(letter);
    }
  }

  /// Whether the same letter stands so near that it is the same one, drawn twice to look bold or to
  /// have a shadow. PDFBox looks for that as well, but takes its time on letters made for that.
  private boolean isDrawnAgain(TextPosition letter) {
    float grid = Run.size(letter) / 20;
    int x = (int) (letter.getX() / grid);
    int y = (int) (letter.getY() / grid);
    for (int i = -1; i <= 1; i++) {
      for (int j = -1; j <= 1; j++) {
        if (drawn.contains(new Drawn(letter.getUnicode(), x + i, y + j))) {
          return true;
        }
      }
    }
    drawn.add(new Drawn(letter.getUnicode(), x, y));
    return false;
  }

  @Override
  protected void writePage() {
    List<TextPosition> letters = getCharactersByArticle().stream().flatMap(List::stream).toList();
    onPage = 0;
    drawn.clear();
    if (letters.isEmpty()) {
      return;
    }
    float direction = mostlyTo(letters);
    List<Line> lines = new ArrayList<>();
    Run run = new Run();
    for (TextPosition letter : letters) {
      if (letter.getDir() == direction && !run.add(letter)) {
        run.end(lines, getCurrentPageNo());
        run = new Run();
        run.add(letter);
      }
    }
    run.end(lines, getCurrentPageNo());
    TextPosition any = letters.getFirst();
    boolean upright = direction == 0 || direction == 180;
    float width = upright ? any.getPageWidth() : any.getPageHeight();
    float height = upright ? any.getPageHeight() : any.getPageWidth();
    pages.accept(new Page(getCurrentPageNo(), width, height, lines), getCurrentPageNo());
  }

  private static float mostlyTo(List<TextPosition> letters) {
    Map<Float, Integer> counts = new HashMap<>();
    letters.forEach(it -> counts.merge(it.getDir(), 1, Integer::sum));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  /// Letters that follow each other.
  private static final class Run {

    private final StringBuilder text = new StringBuilder();
    private final Map<Float, Integer> sizes = new HashMap<>();
    private @Nullable TextPosition last;
    private float left;
    private float right;
    private float y;
    private boolean bold = true;

    /// Adds a letter, if it stands beside the last one.
    private boolean add(TextPosition letter) {
      String words = letter.getUnicode();
      if (words == null) {
        return true;
      }
      float size = size(letter);
      float start = letter.getXDirAdj();
      if (last == null) {
        left = start;
        y = letter.getYDirAdj();
      } else {
        float gap = start - right;
        boolean raised = Math.abs(letter.getYDirAdj() - y) > 0.45f * Math.max(size, size(last));
        if (raised || gap > WIDE_GAP * size || gap < -size) {
          return false;
        }
        float space = letter.getWidthOfSpace();
        float least = space > 0 && space < size ? 0.5f * space : 0.15f * size;
        if (gap > least && !words.isBlank() && !endsBlank()) {
          text.append(' ');
        }
      }
      if (!words.isBlank() || !endsBlank()) {
        text.append(words.isBlank() ? " " : words);
      }
      if (!words.isBlank()) {
        sizes.merge(size, 1, Integer::sum);
        bold &= isBold(letter);
      }
      right = Math.max(last == null ? start : right, start + letter.getWidthDirAdj());
      last = letter;
      return true;
    }

    private boolean endsBlank() {
      return !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
    }

    private void end(List<Line> lines, int page) {
      String words = text.toString().strip();
      if (words.isEmpty() || sizes.isEmpty()) {
        return;
      }
      float size =
          sizes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
      lines.add(new Line(whole(words), page, left, right, y, size, bold));
    }

    /// Rounded, since sizes differ by what cannot be seen.
    private static float size(TextPosition letter) {
      float size = Math.abs(letter.getFontSizeInPt());
      return size > 0 && size < 2000 ? Math.round(size * 4) / 4f : 10;
    }

    private static boolean isBold(TextPosition letter) {
      String name = letter.getFont().getName();
      return name != null && name.toLowerCase(Locale.ROOT).matches(".*(?:bold|black|heavy).*");
    }

    /// "ﬁ" as the two letters that it is.
    private static String whole(String words) {
      boolean ligature = words.chars().anyMatch(it -> it >= 0xfb00 && it <= 0xfb06);
      return ligature ? Normalizer.normalize(words, Normalizer.Form.NFKC) : words;
    }
  }
}
