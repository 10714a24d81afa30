package ontherecord.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import ontherecord.export.Face;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The fonts of a document: one for each family, one with the letters of many scripts for what
/// those have not, and then those of this computer.
final class Fonts {

  private static final System.Logger LOG = System.getLogger(Fonts.class.getName());

  private final PDDocument document;
  private final SystemFonts others;
  private final Map<Face.Family, Typeface> families = new EnumMap<>(Face.Family.class);
  private final Typeface wide;
  private final Map<Integer, Optional<Typeface>> found = new HashMap<>();
  private final List<Typeface> opened = new ArrayList<>();

  Fonts(PDDocument document, SystemFonts others) throws IOException {
    this.document = document;
    this.others = others;
    for (Face.Family family : Face.Family.values()) {
      families.put(
          family,
          ours(
              switch (family) {
                case SERIF -> "SourceSerif4_400Regular.ttf";
                case SANS -> "Inter_400Regular.ttf";
                case BOLD -> "Inter_600SemiBold.ttf";
              }));
    }
    this.wide = ours("DejaVuSans.ttf");
  }

  /// The font of a family.
  Typeface of(Face.Family family) {
    return Objects.requireNonNull(families.get(family));
  }

  /// What has a letter for a code point, beginning with the font of the family; empty where no font
  /// has.
  Optional<Typeface> with(Face.Family family, int point) {
    Typeface first = of(family);
    if (first.has(point)) {
      return Optional.of(first);
    }
    return wide.has(point)
        ? Optional.of(wide)
        : found.computeIfAbsent(point, _ -> elsewhere(point));
  }

  private Optional<Typeface> elsewhere(int point) {
    return opened.stream().filter(it -> it.has(point)).findFirst().or(() -> installed(point));
  }

  private Optional<Typeface> installed(int point) {
    Optional<TrueTypeFont> font = others.with(point);
    if (font.isEmpty()) {
      return Optional.empty();
    }
    try {
      Typeface typeface = new Typeface(document, font.get());
      typeface.inDocument();
      opened.add(typeface);
      return Optional.of(typeface);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "no font to use", e);
      return Optional.empty();
    }
  }

  private Typeface ours(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Fonts.class.getResourceAsStream("/fonts/" + name), name)) {
      return new Typeface(document, new TTFParser().parse(new RandomAccessReadBuffer(in)));
    }
  }
}
