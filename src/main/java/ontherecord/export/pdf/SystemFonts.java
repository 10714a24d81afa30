package ontherecord.export.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/// The fonts of this computer that may stand in a document, upright ones first. They are looked
/// through once, when the first letter is asked for, which may take seconds.
final class SystemFonts {

  private static final System.Logger LOG = System.getLogger(SystemFonts.class.getName());
  private static final int POINTS = 0x30000;
  private static final Pattern SPECIAL =
      Pattern.compile("bold|italic|oblique|light|thin|black|mono|condensed|narrow|serif");
  private static final Comparator<Path> PLAIN_FIRST =
      Comparator.comparing((Path it) -> SPECIAL.matcher(name(it)).find())
          .thenComparing(SystemFonts::name)
          .thenComparing(Comparator.naturalOrder());

  private final Supplier<List<Path>> files;
  private Optional<List<Known>> known = Optional.empty();

  /// A font's place, and the code points that it has letters for.
  ///
  /// @param name in a file of several fonts
  private record Known(Path file, Optional<String> name, BitSet points) {}

  /// @param files asked for with the first letter
  SystemFonts(Supplier<List<Path>> files) {
    this.files = files;
  }

  /// Those that this computer has.
  static SystemFonts installed() {
    return new SystemFonts(() -> new FontFileFinder().find().stream().map(Path::of).toList());
  }

  /// A font that has a letter for `point`.
  Optional<TrueTypeFont> with(int point) {
    if (known.isEmpty()) {
      List<Known> all = new ArrayList<>();
      files.get().stream()
          .filter(SystemFonts::isUsable)
          .sorted(PLAIN_FIRST)
          .forEach(it -> look(it, all));
      known = Optional.of(all);
    }
    return known.get().stream()
        .filter(it -> it.points().get(point))
        .findFirst()
        .flatMap(SystemFonts::open);
  }

  /// Fonts of other kinds cannot be taken apart.
  private static boolean isUsable(Path file) {
    String name = name(file);
    return name.endsWith(".ttf") || name.endsWith(".ttc");
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
  }

  private static void look(Path file, List<Known> known) {
    try {
      if (name(file).endsWith(".ttc")) {
        try (TrueTypeCollection several = new TrueTypeCollection(file.toFile())) {
          several.processAllFonts(font -> look(file, Optional.of(font.getName()), font, known));
        }
      } else {
        try (TrueTypeFont font = read(file)) {
          look(file, Optional.empty(), font, known);
        }
      }
    } catch (IOException | RuntimeException e) {
      LOG.log(System.Logger.Level.DEBUG, "no font to use: " + file, e);
    }
  }

  private static void look(Path file, Optional<String> name, TrueTypeFont font, List<Known> known)
      throws IOException {
    OS2WindowsMetricsTable about = font.getOS2Windows();
    boolean forbidden =
        about != null && (about.getFsType() & 0xf) == OS2WindowsMetricsTable.FSTYPE_RESTRICTED;
    CmapLookup glyphs = font.getUnicodeCmapLookup(false);
    if (forbidden || glyphs == null || font.getGlyph() == null) {
      return;
    }
    BitSet points = new BitSet();
    for (int point = 0; point < POINTS; point++) {
      if (glyphs.getGlyphId(point) != 0) {
        points.set(point);
      }
    }
    known.add(new Known(file, name, points));
  }

  private static Optional<TrueTypeFont> open(Known known) {
    try {
      return Optional.of(
          known.name().isPresent()
              ? new TrueTypeCollection(known.file().toFile()).getFontByName(known.name().get())
              : read(known.file()));
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "no font to use any more: " + known.file(), e);
      return Optional.empty();
    }
  }

  private static TrueTypeFont read(Path file) throws IOException {
    return new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
  }
}
