package ontherecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import ontherecord.quote.Quotation;
import ontherecord.say.Messages;
import ontherecord.text.Fact;

/// References for reference managers, a note for every quotation. A value is one line.
final class RisExport implements Writing {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd/");

  private final Writer out;

  RisExport(OutputStream out) {
    this.out = Utf8.to(out);
  }

  @Override
  public void add(Excerpt excerpt) throws IOException {
    line("TY", "NEWS");
    for (String author : excerpt.authors()) {
      line("AU", Author.of(author).inverted());
    }
    line("TI", excerpt.title());
    line("T2", excerpt.stated(Fact.Kind.PUBLISHER));
    Optional<String> published = excerpt.stated(Fact.Kind.PUBLISHED);
    Optional<LocalDate> day = published.flatMap(Dates::day);
    line("PY", day.map(it -> Integer.toString(it.getYear())));
    line("DA", day.map(DAY::format));
    line("UR", excerpt.stated(Fact.Kind.ADDRESS));
    if (published.isPresent() && day.isEmpty()) {
      line("N1", Messages.text("export.published", published.get()));
    }
    List<String> said = excerpt.saidByUser();
    if (!said.isEmpty()) {
      line("N1", Messages.text("export.said.by.user", String.join(", ", said)));
    }
    for (Quotation quotation : excerpt.quotations()) {
      line("N1", excerpt.note(quotation));
    }
    line("ID", "sha256:" + Names.of(excerpt.article().origin()).prefix());
    out.write("ER  - \r\n\r\n");
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }

  private void line(String tag, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      line(tag, value.get());
    }
  }

  private void line(String tag, String value) throws IOException {
    out.write(tag + "  - " + Excerpt.printable(value) + "\r\n");
  }
}
