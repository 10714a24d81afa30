package ontherecord.viewmodel;

import java.util.List;
import java.util.Optional;
import ontherecord.edit.Anchor;
import ontherecord.edit.Correction;
import ontherecord.edit.Correction.Part;
import ontherecord.edit.Person;
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

  /// Says that the selected words name the speaker of the selected quotation, and credits it to
  /// whom they name.
  ///
  /// @return whether nobody is credited even so, and somebody should be asked for
  public boolean name(Optional<Span> byHand) {
    Optional<Span> words = belonging(byHand);
    if (words.isEmpty()) {
      return false;
    }
    QuotedArticle open = desk.place().orElseThrow().open();
    Quotation quotation = desk.place().flatMap(Place::selected).orElseThrow();
    QuotedArticle found = desk.history().map(it -> it.now().found()).orElse(open);
    Optional<Person> named = new NamedThere(open, found).of(quotation, words.get());
    Anchor anchor = Anchor.of(quotation);
    boolean same = named.equals(quotation.speaker().map(Person::of));
    corrector.make(
        named.isPresent() && !same
            ? new Correction.SetSpeaker(List.of(anchor), named, List.of(words.get()))
            : new Correction.SetWords(anchor, Part.MENTION, List.of(words.get())));
    return named.isEmpty() && quotation.speaker().isEmpty();
  }

  /// Says that the selected words report the selected quotation.
  public void cue(Optional<Span> byHand) {
    belonging(byHand)
        .ifPresent(words ->
            desk.place()
                .flatMap(Place::selected)
                .ifPresent(it ->
                    corrector.make(
                        new Correction.SetWords(Anchor.of(it), Part.CUE, List.of(words)))));
  }

  /// The selected words, where they can belong to the selected quotation.
  private Optional<Span> belonging(Optional<Span> byHand) {
    Optional<Quotation> quotation = desk.place().flatMap(Place::selected);
    Optional<QuotedArticle> open = desk.place().map(Place::open);
    if (open.isEmpty() || byHand.isEmpty()) {
      return none("adding.nothing");
    }
    if (quotation.isEmpty()) {
      return none("adding.whose");
    }
    List<Span> words = new WholeWords(open.get().article()).bare(byHand.get());
    if (words.size() != 1) {
      return none(words.isEmpty() ? "adding.no.words" : "adding.paragraphs");
    }
    if (quotation.get().content().stream().anyMatch(words.getFirst()::overlaps)) {
      return none("adding.own");
    }
    Optional<Span> cut = cut(open.get(), words, quotation);
    if (cut.isPresent()) {
      corrector.refuse(Messages.text("adding.cuts", open.get().oneLine(cut.get())));
      return Optional.empty();
    }
    return Optional.of(words.getFirst());
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

  private Optional<Span> none(String key) {
    refuse(key);
    return Optional.empty();
  }

  private boolean refuse(String key) {
    return corrector.refuse(Messages.text(key));
  }
}
