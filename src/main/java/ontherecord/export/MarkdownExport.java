package ontherecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/// The report as Markdown (CommonMark). Whatever the article's words hold, they stay words.
final class MarkdownExport implements Writing {

  private static final String SPECIAL = "\\`*_[]<>#|~&!";

  private final Writer out;

  MarkdownExport(OutputStream out) {
    this.out = Utf8.to(out);
  }

  @Override
  public void add(Excerpt excerpt) throws IOException {
    ReportLine.Kind before = ReportLine.Kind.ITEM;
    for (ReportLine line : Report.checked(excerpt)) {
      String words = escaped(line.words());
      switch (line.kind()) {
        case TITLE -> out.write("# " + words + "\n\n");
        case ABOUT -> out.write(words + "\n\n");
        case SPEAKER, HEADING ->
            out.write((before == ReportLine.Kind.ITEM ? "\n## " : "## ") + words + "\n\n");
        case QUOTATION -> out.write("> " + words + "\n\n");
        case FACT -> out.write(words + "\n\n");
        case ITEM -> out.write("- " + words + "\n");
      }
      before = line.kind();
    }
    out.write("\n");
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }

  /// Marks that mean something to Markdown somewhere in a line have a backslash before them; the
  /// others do no harm, and stay as they are.
  private static String escaped(String words) {
    String line = Excerpt.printable(words).strip();
    StringBuilder escaped = new StringBuilder(line.length() + 16);
    boolean isStart = true;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean everywhere = SPECIAL.indexOf(c) >= 0;
      // "1." at the start of a line is a list
      boolean number = i > 0 && i < 10 && (c == '.' || c == ')') && isStart;
      boolean first = i == 0 && (c == '+' || c == '-' || c == '=');
      if (everywhere || number || first) {
        escaped.append('\\');
      }
      isStart &= Character.isDigit(c);
      escaped.append(c);
    }
    return escaped.toString();
  }
}
