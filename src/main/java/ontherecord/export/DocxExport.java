package ontherecord.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The report for Word: a small package of WordprocessingML.
final class DocxExport implements Writing {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final FileTime NO_TIME = FileTime.fromMillis(315_532_800_000L);

  private final ZipOutputStream zip;
  private final Markup xml;

  DocxExport(OutputStream out) throws IOException {
    this.zip = new ZipOutputStream(out, UTF_8);
    part("[Content_Types].xml");
    part("_rels/.rels");
    part("word/_rels/document.xml.rels");
    part("word/styles.xml");
    zip.putNextEntry(entry("word/document.xml"));
    this.xml = new Markup(zip);
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
        .open("w:document", "xmlns:w", WORD)
        .open("w:body");
  }

  @Override
  public void add(Excerpt excerpt) throws IOException {
    for (ReportLine line : Report.checked(excerpt)) {
      xml.open("w:p").open("w:pPr");
      xml.empty("w:pStyle", "w:val", style(line.kind()));
      boolean rightToLeft = line.isRightToLeft();
      if (rightToLeft) {
        xml.empty("w:bidi");
      }
      xml.close().open("w:r");
      if (rightToLeft) {
        xml.open("w:rPr").empty("w:rtl").close();
      }
      xml.element("w:t", line.words(), "xml:space", "preserve").close().close();
    }
  }

  @Override
  public void close() throws IOException {
    xml.open("w:sectPr").close().close().close().flush();
    zip.closeEntry();
    zip.finish();
    zip.flush();
  }

  private static String style(ReportLine.Kind kind) {
    return switch (kind) {
      case TITLE -> "Title";
      case SPEAKER, HEADING -> "Heading1";
      case QUOTATION -> "Quote";
      case ABOUT, FACT -> "Fact";
      case ITEM -> "Item";
    };
  }

  private void part(String name) throws IOException {
    zip.putNextEntry(entry(name));
    String resource = "/ontherecord/export/docx/" + name;
    try (InputStream in = Objects.requireNonNull(DocxExport.class.getResourceAsStream(resource))) {
      in.transferTo(zip);
    }
    zip.closeEntry();
  }

  /// The same article gives the same bytes, whenever it is exported.
  private static ZipEntry entry(String name) {
    return new ZipEntry(name).setLastModifiedTime(NO_TIME);
  }
}
