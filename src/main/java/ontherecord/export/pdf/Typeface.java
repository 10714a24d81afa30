package ontherecord.export.pdf;

import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/// A font whose letters can be set in a document. The document holds those that are used, and only
/// those.
final class Typeface {

  private final PDDocument document;
  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private @Nullable PDType0Font embedded;

  Typeface(PDDocument document, TrueTypeFont font) throws IOException {
    this.document = document;
    this.font = font;
    this.glyphs = font.getUnicodeCmapLookup();
    // a ligature has no character of its own: copied from the document it would be nothing
    font.setEnableGsub(false);
  }

  /// Whether it has a letter for a code point.
  boolean has(int point) {
    return glyphs.getGlyphId(point) != 0;
  }

  /// How wide the letter is where letters are one point high.
  double width(int point) throws IOException {
    return font.getAdvanceWidth(glyphs.getGlyphId(point)) / (double) font.getUnitsPerEm();
  }

  /// How far letters of one point reach above the line that they stand on.
  double ascent() throws IOException {
    return font.getHorizontalHeader().getAscender() / (double) font.getUnitsPerEm();
  }

  /// How high a line of such letters is.
  double height() throws IOException {
    return ascent() - font.getHorizontalHeader().getDescender() / (double) font.getUnitsPerEm();
  }

  /// The font as the document knows it.
  PDType0Font inDocument() throws IOException {
    if (embedded == null) {
      embedded = PDType0Font.load(document, font, true);
    }
    return embedded;
  }
}
