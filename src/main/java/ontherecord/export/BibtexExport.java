package ontherecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ontherecord.quote.Quotation;
import ontherecord.say.Messages;
import ontherecord.text.Fact;

/// References for LaTeX (UTF-8), with the quotations as the annotation.
final class BibtexExport implements Writing {

  private final Writer out;
  private final Keys keys = new Keys();

  BibtexExport(OutputStream out) {
    this.out = Utf8.to(out);
  }

  @Override
  public void add(Excerpt excerpt) throws IOException {
    out.write("@misc{" + keys.of(excerpt));
    List<String> authors = excerpt.authors();
    if (!authors.isEmpty()) {
      field(
          "author",
          authors.stream()
              .map(Author::of)
              .map(BibtexExport::name)
              .collect(Collectors.joining(" and ")));
    }
    // in braces of its own, since a style must not change the case of its words
    verbatim("title", excerpt.title());
    verbatim("publisher", excerpt.stated(Fact.Kind.PUBLISHER));
    Optional<String> published = excerpt.stated(Fact.Kind.PUBLISHED);
    Optional<LocalDate> day = published.flatMap(Dates::day);
    if (day.isPresent()) {
      field("year", Integer.toString(day.get().getYear()));
      field("date", day.get().toString());
    }
    Optional<String> address = excerpt.stated(Fact.Kind.ADDRESS);
    if (address.isPresent()) {
      field("url", escaped(address.get()));
    }
    List<String> notes = new ArrayList<>();
    published
        .filter(_ -> day.isEmpty())
        .ifPresent(it -> notes.add(Messages.text("export.published", it)));
    List<String> said = excerpt.saidByUser();
    if (!said.isEmpty()) {
      notes.add(Messages.text("export.said.by.user", String.join(", ", said)));
    }
    notes.add(Messages.text("export.source.hash", excerpt.article().origin().sha256()));
    field("note", escaped(String.join(". ", notes)));
    if (!excerpt.quotations().isEmpty()) {
      out.write(",\n  annotation = {");
      String between = "";
      for (Quotation quotation : excerpt.quotations()) {
        out.write(between + escaped(excerpt.note(quotation)));
        between = "\n\n    ";
      }
      out.write("}");
    }
    out.write("\n}\n\n");
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }

  private static String name(Author author) {
    return author.given().isPresent()
        ? escaped(author.inverted())
        : "{" + escaped(author.name()) + "}";
  }

  private void verbatim(String name, Optional<String> words) throws IOException {
    if (words.isPresent()) {
      field(name, "{" + escaped(words.get()) + "}");
    }
  }

  private void field(String name, String value) throws IOException {
    out.write(",\n  " + name + " = {" + value + "}");
  }

  /// Braces are spelled out, since BibTeX counts them wherever they stand.
  private static String escaped(String words) {
    String line = Excerpt.printable(words);
    StringBuilder escaped = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      switch (c) {
        case '\\' -> escaped.append("\\textbackslash{}");
        case '{' -> escaped.append("\\textbraceleft{}");
        case '}' -> escaped.append("\\textbraceright{}");
        case '…' -> escaped.append("\\ldots{}");
        case '~' -> escaped.append("\\textasciitilde{}");
        case '^' -> escaped.append("\\textasciicircum{}");
        case '$', '&', '#', '_', '%' -> escaped.append('\\').append(c);
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
