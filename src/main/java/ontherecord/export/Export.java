package ontherecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/// A format in which quotations leave the program.
public enum Export {
  /// One row a quotation.
  CSV("csv"),
  /// What `extract` prints.
  JSON("json"),
  /// Annotations of the W3C, as JSON-LD.
  WEBANNOTATION("jsonld");

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
    return false;
  }

  /// Begins a file; what it is made with loads now, and not before.
  public Writing to(OutputStream out) throws IOException {
    return switch (this) {
      case CSV -> new CsvExport(out);
      case JSON -> new JsonExport(out);
      case WEBANNOTATION -> new AnnotationExport(out);
    };
  }
}
