package ontherecord.viewmodel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import ontherecord.export.CitationStyle;
import ontherecord.export.Citer;
import ontherecord.export.Excerpt;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Speaker;
import ontherecord.text.Origin;
import org.jspecify.annotations.Nullable;

/// What can be named of a quotation where it is cited, as plain text or as HTML.
final class Citable {

  private final QuotedArticle quoted;
  private final QuotationRow row;
  private final Supplier<CitationStyle> style;
  private final Output output;
  private Citer.@Nullable Cited cited;

  /// For whom it is written.
  enum Output {
    PLAIN,
    HTML
  }

  /// @param row a quotation of `quoted`
  /// @param style asked for with the first value that is in a style
  Citable(QuotedArticle quoted, QuotationRow row, Supplier<CitationStyle> style, Output output) {
    this.quoted = quoted;
    this.row = row;
    this.style = style;
    this.output = output;
  }

  /// What stands for a name, ready to be put in; empty where the article does not state it.
  Optional<String> value(CitationPattern.Field field) {
    return switch (field) {
      // a style writes HTML itself
      case CITATION, REFERENCE -> stated(field);
      default -> stated(field).map(this::written);
    };
  }

  /// Words as they are to be put in.
  String written(String words) {
    return switch (output) {
      case PLAIN -> words;
      case HTML -> escaped(words);
    };
  }

  private Citer.Cited cited() {
    if (cited == null) {
      Citer citer = new Citer(style.get());
      cited =
          switch (output) {
            case PLAIN -> citer.plain(excerpt(), row.quotation());
            case HTML -> citer.html(excerpt(), row.quotation());
          };
    }
    return cited;
  }

  private Excerpt excerpt() {
    return new Excerpt(quoted, List.of(row.quotation()));
  }

  private Optional<String> stated(CitationPattern.Field field) {
    Origin origin = quoted.article().origin();
    Optional<String> value =
        switch (field) {
          case WORDS -> Optional.of(row.words().text());
          case CREDIT -> Optional.of(row.speakerName());
          case SPEAKER -> row.speaker().map(quoted::name);
          case DESCRIPTOR -> row.speaker().flatMap(Speaker::descriptor).map(quoted::oneLine);
          case CUE -> Optional.of(row.cue());
          case FORM -> Optional.of(row.form().toLowerCase(Locale.ROOT));
          case BASIS -> row.basis().map(it -> QuotationRow.word(it).toLowerCase(Locale.ROOT));
          case RELAY ->
              Optional.of(
                  row.relays().stream().map(Citable::relay).collect(Collectors.joining(", ")));
          case TITLE -> quoted.article().title();
          case BYLINE -> Optional.of(quoted.byline());
          case PUBLISHER -> origin.publisher();
          case PUBLISHED -> origin.published();
          case ADDRESS -> origin.url();
          case FILE -> Optional.of(origin.name());
          case PARAGRAPH -> Optional.of(Integer.toString(row.paragraph()));
          case PAGE ->
              row.page().isPresent()
                  ? Optional.of(Integer.toString(row.page().getAsInt()))
                  : Optional.empty();
          case CITATION -> Optional.of(cited().inText());
          case REFERENCE -> Optional.of(cited().reference());
          case KEY -> Optional.of(Citer.bibtexKey(excerpt()));
        };
    return value.filter(it -> !it.isEmpty());
  }

  private static String relay(QuotationRow.Via via) {
    return via.name() + " (" + QuotationRow.word(via.basis()).toLowerCase(Locale.ROOT) + ")";
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\n", "<br>");
  }
}
