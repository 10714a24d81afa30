package ontherecord.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import ontherecord.quote.Attribution;
import ontherecord.quote.Explanation;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Relay;
import ontherecord.quote.Speaker;
import ontherecord.quote.Wording;
import ontherecord.text.Origin;
import ontherecord.text.Span;

/// One row a quotation, under column names that stay (RFC 4180, UTF-8). Offsets are UTF-16 units.
///
/// A cell that a spreadsheet would take for a formula has one apostrophe in front, and so has every
/// cell that starts with an apostrophe itself. Whoever reads the file with a program takes one
/// leading apostrophe away, and has the words as they were.
final class CsvExport implements Writing {

  /// In this order; new ones go to the end.
  static final List<String> COLUMNS =
      List.of(
          "quote_id",
          "form",
          "speaker",
          "speaker_mention",
          "speaker_kind",
          "cue",
          "exact",
          "paragraph",
          "start",
          "end",
          "relayed_by",
          "relay_basis",
          "article_title",
          "article_author",
          "sha256",
          "manner",
          "basis",
          "rule",
          "reason",
          "speaker_id",
          "descriptor",
          "set_by_user",
          "pieces",
          "page",
          "publisher",
          "url",
          "published",
          "article_id");

  private static final String FORMULA = "=+-@\t\r\n'＝＋－＠";
  private static final String BETWEEN = "; ";

  private final CsvWriter csv;

  CsvExport(OutputStream out) {
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(Utf8.to(out));
    csv.writeRecord(COLUMNS);
  }

  @Override
  public void add(Excerpt excerpt) throws IOException {
    try {
      rows(excerpt);
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }

  @Override
  public void close() throws IOException {
    csv.flush();
  }

  private void rows(Excerpt excerpt) {
    Origin origin = excerpt.article().origin();
    List<String> article =
        List.of(
            cell(excerpt.title().orElse("")),
            cell(String.join(BETWEEN, excerpt.authors())),
            cell(origin.sha256()));
    List<String> facts =
        List.of(
            cell(origin.publisher().orElse("")),
            cell(origin.url().orElse("")),
            cell(origin.published().orElse("")),
            cell(origin.id()));
    String typedFacts = String.join(" ", excerpt.saidByUser());
    for (Quotation quotation : excerpt.quotations()) {
      List<String> row = new ArrayList<>(COLUMNS.size());
      head(row, excerpt, quotation);
      row.addAll(article);
      how(row, excerpt, quotation, typedFacts);
      row.addAll(facts);
      csv.writeRecord(row);
    }
  }

  private static void head(List<String> row, Excerpt excerpt, Quotation quotation) {
    QuotedArticle quoted = excerpt.quoted();
    Optional<Speaker> speaker = quotation.speaker();
    Attribution attribution = quotation.attribution();
    row.add(quotation.id());
    row.add(Excerpt.word(quotation.form()));
    row.add(
        cell(speaker.filter(it -> it.kind() == Speaker.Kind.NAMED).map(quoted::name).orElse("")));
    row.add(cell(words(quoted, attribution.mention())));
    row.add(speaker.map(it -> Excerpt.word(it.kind())).orElse(""));
    row.add(cell(words(quoted, attribution.cue())));
    row.add(cell(exact(excerpt, quotation)));
    row.add(Integer.toString(quoted.article().paragraphAt(quotation.start())));
    row.add(Integer.toString(excerpt.exact(quotation, quotation.content().getFirst()).start()));
    row.add(Integer.toString(excerpt.exact(quotation, quotation.content().getLast()).end()));
    row.add(cell(relays(quotation, it -> quoted.name(it.source()))));
    row.add(relays(quotation, it -> Excerpt.word(it.basis())));
  }

  private static void how(
      List<String> row, Excerpt excerpt, Quotation quotation, String typedFacts) {
    QuotedArticle quoted = excerpt.quoted();
    Optional<Speaker> speaker = quotation.speaker();
    Attribution attribution = quotation.attribution();
    row.add(Excerpt.word(quotation.manner()));
    row.add(
        switch (attribution) {
          case Attribution.Credited credited -> Excerpt.word(credited.basis());
          case Attribution.Uncredited uncredited -> uncredited.isByUser() ? "user" : "";
        });
    row.add(attribution.reason().rule());
    row.add(cell(Explanation.of(attribution.reason(), quoted.article()).sentence()));
    row.add(speaker.map(Speaker::id).orElse(""));
    row.add(
        cell(
            speaker
                .flatMap(it ->
                    it.kind() == Speaker.Kind.NAMED ? it.descriptor() : Optional.of(it.name()))
                .map(quoted::oneLine)
                .orElse("")));
    StringJoiner typed = new StringJoiner(" ");
    speaker.filter(it -> it.name().isTyped()).ifPresent(_ -> typed.add("speaker"));
    speaker
        .flatMap(Speaker::descriptor)
        .filter(Wording::isTyped)
        .ifPresent(_ -> typed.add("descriptor"));
    if (quotation.relays().stream().anyMatch(it -> it.source().name().isTyped())) {
      typed.add("relay");
    }
    row.add(typedFacts.isEmpty() ? typed.toString() : typed.add(typedFacts).toString());
    row.add(
        quotation.content().stream()
            .map(it -> excerpt.exact(quotation, it))
            .map(it -> it.start() + "-" + it.end())
            .collect(Collectors.joining(" ")));
    var page = quoted.article().typesetting().pageAt(quotation.start());
    row.add(page.isPresent() ? Integer.toString(page.getAsInt()) : "");
  }

  /// The words as they stand, line breaks too: offsets and words agree.
  private static String exact(Excerpt excerpt, Quotation quotation) {
    return quotation.content().stream()
        .map(it -> excerpt.article().words(excerpt.exact(quotation, it)))
        .collect(Collectors.joining(Excerpt.GAP));
  }

  private static String words(QuotedArticle quoted, List<Span> spans) {
    return spans.size() == 1
        ? quoted.oneLine(spans.getFirst())
        : spans.stream().map(quoted::oneLine).collect(Collectors.joining(" "));
  }

  private static String relays(Quotation quotation, Function<Relay, String> words) {
    return quotation.relays().stream().map(words).collect(Collectors.joining(BETWEEN));
  }

  private static String cell(String words) {
    return words.isEmpty() || FORMULA.indexOf(words.charAt(0)) < 0 ? words : "'" + words;
  }
}
