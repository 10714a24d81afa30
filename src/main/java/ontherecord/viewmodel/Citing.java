package ontherecord.viewmodel;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ontherecord.export.CitationStyle;
import ontherecord.quote.Quotation;
import ontherecord.say.Messages;

/// Quotations as they are pasted or dragged elsewhere: with who is credited, through whom and how
/// we know, and where they stand, in the way that the reader chose.
public final class Citing {

  /// Patterns longer than this are cut.
  public static final int LONGEST = 4_000;

  private final Desk desk;
  private final CitationStyles styles;
  private final ReadOnlyObjectWrapper<CitationPattern> pattern;

  /// A pattern that is ready to use.
  public enum Ready {
    /// Everything that is known, in three lines.
    FULL,
    /// The words and their credit in a sentence of an article or an e-mail.
    SENTENCE,
    /// For a footnote.
    NOTE,
    /// In a citation style, with what goes into a list of references.
    STYLE;

    /// What to call it.
    public String words() {
      return Messages.text("citing.ready." + name().toLowerCase(Locale.ROOT));
    }

    /// The pattern itself.
    public CitationPattern pattern() {
      return new CitationPattern(
          Messages.text("citing.pattern." + name().toLowerCase(Locale.ROOT)));
    }
  }

  /// The same quotation for programs that take plain text only, and for those that take HTML.
  public record Copy(String plain, String html) {}

  /// @param remembered the pattern chosen before; empty for the usual one
  public Citing(Desk desk, CitationStyles styles, String remembered) {
    this.desk = desk;
    this.styles = styles;
    this.pattern = new ReadOnlyObjectWrapper<>(Ready.FULL.pattern());
    if (!remembered.isBlank()) {
      choose(remembered);
    }
  }

  /// The styles for patterns that name one.
  public CitationStyles styles() {
    return styles;
  }

  public ReadOnlyObjectProperty<CitationPattern> patternProperty() {
    return pattern.getReadOnlyProperty();
  }

  /// Cites in this way from now on; in the usual one where it is blank.
  public void choose(String text) {
    pattern.set(
        text.isBlank()
            ? Ready.FULL.pattern()
            : new CitationPattern(text.substring(0, Math.min(LONGEST, text.length()))));
  }

  /// What to remember of it.
  public String remember() {
    return pattern.get().equals(Ready.FULL.pattern()) ? "" : pattern.get().text();
  }

  /// The exact words of the selected quotation; empty where none is.
  public Optional<String> words() {
    return desk.place()
        .flatMap(here -> here.selected().map(it -> Words.of(here.open(), it).text()));
  }

  /// The selected quotation, cited; empty where none is.
  public Optional<Copy> citation() {
    return desk.place().flatMap(Place::selected).flatMap(this::citation);
  }

  /// A quotation of the article on screen, cited.
  public Optional<Copy> citation(Quotation quotation) {
    return cited(quotation, pattern.get(), styles::chosen);
  }

  /// How a pattern would cite the selected quotation, or else the first one of the article.
  ///
  /// @param style asked for only where the pattern names it
  public Optional<Copy> preview(CitationPattern other, Supplier<CitationStyle> style) {
    return desk.place()
        .flatMap(here -> here.selected().or(() -> here.open().quotations().stream().findFirst()))
        .flatMap(it -> cited(it, other, style));
  }

  private Optional<Copy> cited(
      Quotation quotation, CitationPattern how, Supplier<CitationStyle> style) {
    return desk.place()
        .map(Place::open)
        .map(open -> {
          QuotationRow row = QuotationRow.of(open, quotation);
          return new Copy(how.plain(open, row, style), how.html(open, row, style));
        });
  }
}
