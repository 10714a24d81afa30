package ontherecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import ontherecord.export.pdf.PdfExport;

/// A format in which quotations leave the program.
public enum Export {
  /// One row a quotation.
  CSV("csv"),
  /// What `extract` prints.
  JSON("json"),
  /// Annotations of the W3C, as JSON-LD.
  WEBANNOTATION("jsonld"),
  /// Articles and their quotations as search engines read them, as JSON-LD.
  SCHEMAORG("jsonld"),
  /// The articles with their quotations marked, for scholarly editions.
  TEI("xml"),
  /// References with notes, for reference managers.
  RIS("ris"),
  /// References with annotations, for LaTeX.
  BIBTEX("bib"),
  /// References as JSON, for citation processors.
  CSL("json"),
  /// The report as Markdown.
  MARKDOWN("md"),
  /// The articles with their quotations marked, as a page that needs nothing else.
  HTML("html"),
  /// The report for Word.
  DOCX("docx"),
  /// The report as a page to print, with figures and checks.
  REPORT("html"),
  /// The same on pages.
  PDF("pdf");

  private final String ending;

  Export(String ending) {
    this.ending = ending;
  }

  /// What the command calls it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// How the names of its files end.
  public String ending() {
    return ending;
  }

  /// Whether it is no text.
  public boolean isBinary() {
    return this == DOCX || this == PDF;
  }

  /// Begins a file; what it is made with loads now, and not before.
  public Writing to(OutputStream out) throws IOException {
    return switch (this) {
      case CSV -> new CsvExport(out);
      case JSON -> new JsonExport(out);
      case WEBANNOTATION -> new AnnotationExport(out);
      case SCHEMAORG -> new SchemaOrgExport(out);
      case TEI -> new TeiExport(out);
      case RIS -> new RisExport(out);
      case BIBTEX -> new BibtexExport(out);
      case CSL -> new CslExport(out);
      case MARKDOWN -> new MarkdownExport(out);
      case HTML -> new HtmlExport(out);
      case DOCX -> new DocxExport(out);
      case REPORT -> new ReportExport(out);
      case PDF -> new PdfExport(out);
    };
  }
}
