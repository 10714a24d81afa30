package ontherecord.viewmodel;

import java.util.List;
import java.util.Optional;
import ontherecord.edit.Anchor;
import ontherecord.edit.Correction;
import ontherecord.edit.Correction.Part;
import ontherecord.quote.Manner;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.text.Span;

/// Puts into the article on screen what the reader selects there and the program did not find: a
/// quotation, the words that name the speaker of the selected one, the words that report it. What
/// cannot be is refused in words.
public final class Adding {

  private final Desk desk;
  private final Corrector corrector;

  public Adding(Desk desk, Corrector corrector) {
    this.desk = desk;
    this.corrector = corrector;
  }

  /// Adds the selected words as a quotation, credited to nobody as yet, and selects it.
  ///
  /// @return whether it was added
  public boolean quotation(Optional<Span> byHand) {
    Optional<QuotedArticle> open = desk.place().map(Place::open);
    if (open.isEmpty() || byHand.isEmpty()) {
      return refuse("adding.nothing");
    }
    WholeWords words = new WholeWords(open.get().article());
    List<Span> content = words.in(byHand.get());
    if (content.isEmpty()) {
      return refuse("adding.no.words");
    }
    if (at(content).isPresent()) {
      return refuse("adding.same");
    }
    Optional<Span> cut = cut(open.get(), content, Optional.empty());
    if (cut.isPresent()) {
      return corrector.refuse(Messages.text("adding.cuts", open.get().oneLine(cut.get())));
    }
    corrector.make(
        new Correction.AddQuotation(
            content, words.form(content), Manner.SAID, List.of(), List.of(), Optional.empty()));
    Optional<Quotation> added = at(content);
    added.ifPresent(desk::select);
    return added.isPresent();
  }

  /// Whether words can belong to a quotation that is selected.
  public boolean isQuotationSelected() {
    return desk.place().flatMap(Place::selected).isPresent();
  }

  /// Says that the selected words name the speaker of the selected quotation, or report it.
  ///
  /// @param part the mention or the cue
  public boolean words(Part part, Optional<Span> byHand) {
    Optional<Quotation> quotation = desk.place().flatMap(Place::selected);
    Optional<QuotedArticle> open = desk.place().map(Place::open);
    if (open.isEmpty() || byHand.isEmpty()) {
      return refuse("adding.nothing");
    }
    if (quotation.isEmpty()) {
      return refuse("adding.whose");
    }
    List<Span> words = new WholeWords(open.get().article()).bare(byHand.get());
    if (words.size() != 1) {
      return refuse(words.isEmpty() ? "adding.no.words" : "adding.paragraphs");
    }
    if (quotation.get().content().stream().anyMatch(words.getFirst()::overlaps)) {
      return refuse("adding.own");
    }
    Optional<Span> cut = cut(open.get(), words, quotation);
    if (cut.isPresent()) {
      return corrector.refuse(Messages.text("adding.cuts", open.get().oneLine(cut.get())));
    }
    corrector.make(new Correction.SetWords(Anchor.of(quotation.get()), part, words));
    return true;
  }

  /// The words of another quotation that `spans` would cut through.
  static Optional<Span> cut(QuotedArticle open, List<Span> spans, Optional<Quotation> own) {
    return open.quotations().stream()
        .filter(it -> own.filter(one -> one.id().equals(it.id())).isEmpty())
        .flatMap(it -> it.content().stream())
        .filter(it ->
            spans.stream()
                .anyMatch(span -> span.overlaps(it) && !span.contains(it) && !it.contains(span)))
        .findFirst();
  }

  private Optional<Quotation> at(List<Span> content) {
    return desk.place().stream()
        .flatMap(it -> it.open().quotations().stream())
        .filter(it -> it.content().equals(content))
        .findFirst();
  }

  private boolean refuse(String key) {
    return corrector.refuse(Messages.text(key));
  }
}
