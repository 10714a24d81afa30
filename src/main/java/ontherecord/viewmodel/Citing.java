package ontherecord.viewmodel;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ontherecord.export.CitationStyle;
import ontherecord.export.Citer;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.say.Messages;

/// Quotations as they are pasted or dragged elsewhere: with who is credited, through whom and how
/// we know, and where they stand, in the way that the reader chose.
public final class Citing {

  /// Patterns longer than this are cut.
  public static final int LONGEST = 4_000;

  private final Desk desk;
  private final CitationStyles styles;
  private final BackgroundWork work;
  private final ReadOnlyObjectWrapper<CitationPattern> pattern;
  private boolean warmed;
  private int copies;
  private int previews;

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

  /// @param work makes citations in a style, which takes a while the first time
  /// @param remembered the pattern chosen before; empty for the usual one
  public Citing(Desk desk, CitationStyles styles, BackgroundWork work, String remembered) {
    this.desk = desk;
    this.styles = styles;
    this.work = work;
    this.pattern = new ReadOnlyObjectWrapper<>(Ready.FULL.pattern());
    if (!remembered.isBlank()) {
      choose(remembered);
    }
    desk.placeProperty().subscribe(this::warm);
    pattern.subscribe(this::warm);
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

  /// The exact words of the selected quotation; empty where none is. A citation that is still being
  /// made is not wanted then.
  public Optional<String> words() {
    copies++;
    return desk.place()
        .flatMap(here -> here.selected().map(it -> Words.of(here.open(), it).text()));
  }

  /// Cites the selected quotation, away from the window where that is in a style.
  ///
  /// @param taker gets it, unless something else was copied meanwhile
  /// @param broken runs instead where the style does not work
  /// @return whether there is one to cite
  public boolean citation(Consumer<Copy> taker, Runnable broken) {
    Optional<Place> here = desk.place();
    Optional<Quotation> selected = here.flatMap(Place::selected);
    if (selected.isEmpty()) {
      return false;
    }
    int copy = ++copies;
    CitationPattern how = pattern.get();
    QuotedArticle open = here.get().open();
    if (how.namesAStyle()) {
      styles.whenChosen(style ->
          work.errand(
              () -> cited(open, selected.get(), how, () -> style),
              it -> {
                if (copy == copies) {
                  taker.accept(it);
                }
              },
              broken));
    } else {
      taker.accept(cited(open, selected.get(), how, styles::chosen));
    }
    return true;
  }

  /// A quotation of the article on screen, cited; at once, for a mouse that drags it.
  public Optional<Copy> citation(Quotation quotation) {
    return desk.place().map(here -> cited(here.open(), quotation, pattern.get(), styles::chosen));
  }

  /// How a pattern would cite the selected quotation, or else the first one of the article; away
  /// from the window where that is in a style.
  ///
  /// @param style where the pattern names one
  /// @param taker gets it, empty where there is none, unless another preview is asked for
  public void preview(
      CitationPattern other, Optional<CitationStyle> style, Consumer<Optional<Copy>> taker) {
    Optional<QuotedArticle> open = desk.place().map(Place::open);
    Optional<Quotation> quotation =
        desk.place()
            .flatMap(
                here -> here.selected().or(() -> here.open().quotations().stream().findFirst()));
    work.cancel();
    int preview = ++previews;
    if (quotation.isEmpty()) {
      taker.accept(Optional.empty());
    } else if (!other.namesAStyle()) {
      taker.accept(Optional.of(cited(open.get(), quotation.get(), other, styles::chosen)));
    } else {
      Consumer<CitationStyle> start =
          in -> {
            if (preview == previews) {
              work.start(
                  (BackgroundWork.Answers<Copy> answers) ->
                      answers.give(cited(open.get(), quotation.get(), other, () -> in)),
                  new BackgroundWork.Listener<>(
                      it -> taker.accept(Optional.of(it)), () -> {}, () -> {}));
            }
          };
      style.ifPresentOrElse(start, () -> styles.whenChosen(start));
    }
  }

  /// Loads what makes citations, before the first one is asked for.
  private void warm() {
    if (!warmed && pattern.get().namesAStyle() && desk.place().isPresent()) {
      warmed = true;
      styles.whenChosen(style -> work.errand(() -> new Citer(style).load(), _ -> {}, () -> {}));
    }
  }

  private static Copy cited(
      QuotedArticle open, Quotation quotation, CitationPattern how, Supplier<CitationStyle> style) {
    QuotationRow row = QuotationRow.of(open, quotation);
    return new Copy(how.plain(open, row, style), how.html(open, row, style));
  }
}
