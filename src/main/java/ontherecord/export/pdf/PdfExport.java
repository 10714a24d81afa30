package ontherecord.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import ontherecord.export.Excerpt;
import ontherecord.export.Face;
import ontherecord.export.PageBreaks;
import ontherecord.export.ReportLine;
import ontherecord.export.Writing;
import ontherecord.say.Messages;
import ontherecord.text.Article;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// The report as PDF: each article on pages of its own, its sections as bookmarks. Its words can be
/// selected. The same articles give the same bytes on the same computer.
public final class PdfExport implements Writing {

  private static final PDRectangle PAPER = PDRectangle.A4;
  private static final double SIDE = 54;
  private static final double ABOVE = 54;
  private static final double BELOW = 48;
  private static final double FOOTER = 24;
  private static final double FOOTER_SIZE = 8;
  private static final double WIDTH = PAPER.getWidth() - 2 * SIDE;
  private static final double ROOM = PAPER.getHeight() - ABOVE - BELOW - FOOTER;

  private final OutputStream out;
  private final PDDocument document = new PDDocument();
  private final Fonts fonts;
  private final PDDocumentOutline outline = new PDDocumentOutline();
  private final List<String> names = new ArrayList<>();
  private int articles;

  public PdfExport(OutputStream out) throws IOException {
    this(out, SystemFonts.installed());
  }

  PdfExport(OutputStream out, SystemFonts others) throws IOException {
    this.out = out;
    this.fonts = new Fonts(document, others);
    // or else the time would give it
    document.setDocumentId(0L);
    document.getDocumentCatalog().setDocumentOutline(outline);
    document.getDocumentCatalog().setLanguage("en");
    PDViewerPreferences preferences =
        new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
    preferences.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(preferences);
    document.getDocumentInformation().setCreator(Messages.text("window.title"));
  }

  @Override
  public void add(Excerpt excerpt) throws IOException {
    Article article = excerpt.quoted().article();
    articles++;
    String title = articles == 1 ? title(article) : Messages.text("export.corpus");
    document.getDocumentInformation().setTitle(title);
    List<ReportRows.Row> rows = ReportRows.of(excerpt, fonts, WIDTH);
    PDOutlineItem item = bookmark(title(article));
    for (PageBreaks.Page page :
        PageBreaks.of(rows.stream().map(ReportRows.Row::room).toList(), ROOM)) {
      draw(rows.subList(page.from(), page.to()), item);
      names.add(article.origin().name());
    }
    outline.addLast(item);
    item.openNode();
  }

  @Override
  public void close() throws IOException {
    try (document) {
      if (names.isEmpty()) {
        document.addPage(new PDPage(PAPER));
      }
      footers();
      document.save(out);
    }
    out.flush();
  }

  private static String title(Article article) {
    return Excerpt.printable(article.title().orElseGet(() -> article.origin().name()));
  }

  private void draw(List<ReportRows.Row> rows, PDOutlineItem item) throws IOException {
    PDPage page = new PDPage(PAPER);
    document.addPage(page);
    try (Ink ink = ink(page, AppendMode.OVERWRITE)) {
      double y = 0;
      for (ReportRows.Row row : rows) {
        y += y == 0 ? 0 : row.room().before();
        row.drawing().draw(ink, y);
        if (row.section().isPresent()) {
          ReportLine section = row.section().get();
          PDPageXYZDestination there = there(page, y);
          if (section.kind() == ReportLine.Kind.TITLE) {
            item.setDestination(there);
          } else {
            PDOutlineItem part = bookmark(Excerpt.printable(section.words()));
            part.setDestination(there);
            item.addLast(part);
          }
        }
        y += row.room().height();
      }
    }
  }

  private static PDOutlineItem bookmark(String words) {
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(words);
    return item;
  }

  private static PDPageXYZDestination there(PDPage page, double y) {
    PDPageXYZDestination there = new PDPageXYZDestination();
    there.setPage(page);
    there.setTop((int) Math.ceil(PAPER.getHeight() - ABOVE - y + 6));
    return there;
  }

  /// How many pages there are is known at the end.
  private void footers() throws IOException {
    Compositor compositor = new Compositor(fonts);
    for (int i = 0; i < names.size(); i++) {
      try (Ink ink = ink(document.getPage(i), AppendMode.APPEND)) {
        String words = Messages.text("print.footer", names.get(i), i + 1, names.size());
        ink.words(
            compositor.line(words, Face.Family.SANS, FOOTER_SIZE, WIDTH),
            0,
            ROOM + FOOTER,
            Face.FAINT);
      }
    }
  }

  private Ink ink(PDPage page, AppendMode mode) throws IOException {
    return new Ink(
        new PDPageContentStream(document, page, mode, true), SIDE, PAPER.getHeight() - ABOVE);
  }
}
