package ontherecord.viewmodel;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import ontherecord.check.Notice;
import ontherecord.library.Query;
import ontherecord.quote.Form;
import ontherecord.quote.Manner;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Source;
import ontherecord.text.Span;

/// Where the reader is: the whole selection of the window, as one value.
///
/// @param open the article on screen
/// @param shown whose quotations are listed
/// @param form the only form listed, or every form
/// @param thoughts whether what was only thought is listed too
/// @param selected the quotation that the article pane and "How we know" are about
/// @param top the offset in the article's text at the top of the article pane when the reader left
///   this place; empty until then
public record Place(
    QuotedArticle open,
    Shown shown,
    Optional<Form> form,
    boolean thoughts,
    Optional<Quotation> selected,
    OptionalInt top) {

  /// The start of an article: everything listed, nothing selected.
  public static Place of(QuotedArticle open) {
    return new Place(
        open, new Shown.All(), Optional.empty(), true, Optional.empty(), OptionalInt.empty());
  }

  /// The quotations listed that match `query` (a blank query: all of them), in the order of the
  /// text.
  public List<Quotation> listed(Query query) {
    return open.quotations().stream()
        .filter(this::lists)
        .filter(quotation -> query.isBlank() || query.matches(open, quotation))
        .toList();
  }

  /// Whether `quotation` is among those listed while nothing is looked for.
  public boolean lists(Quotation quotation) {
    return shown.has(quotation)
        && (form.isEmpty() || form.get() == quotation.form())
        && (thoughts || quotation.manner() != Manner.THOUGHT);
  }

  /// Whether anything in the article was only thought.
  public boolean hasThoughts() {
    return open.quotations().stream().anyMatch(it -> it.manner() == Manner.THOUGHT);
  }

  /// Whether the list is of somebody's quotations or of one form. Hiding thoughts is no choice of
  /// that kind: the article would be full of marks for it.
  public boolean isNarrowed() {
    return form.isPresent() || !(shown instanceof Shown.All);
  }

  /// The source whose quotations are listed, where it is one source's.
  public Optional<Source> sourceShown() {
    return shown instanceof Shown.Through through
        ? Optional.of(through.source())
        : Optional.empty();
  }

  /// The source check that is shown, where one is.
  public Optional<Notice> noticeShown() {
    return shown instanceof Shown.Noticed(Notice notice) ? Optional.of(notice) : Optional.empty();
  }

  /// The words that show what the list is about: a source's, or a source check's.
  public List<Span> evidenceShown() {
    return switch (shown) {
      case Shown.Through(Source source) -> source.evidence();
      case Shown.Noticed(Notice notice) -> notice.evidence();
      case Shown.All _, Shown.By _, Shown.Uncredited _ -> List.of();
    };
  }

  /// How many of those that `shown` has are of the form `wanted`.
  public int count(Form wanted) {
    return (int)
        open.quotations().stream()
            .filter(quotation -> quotation.form() == wanted && shown.has(quotation))
            .count();
  }

  Place with(Shown other) {
    return new Place(
        open, other, Optional.empty(), thoughts, Optional.empty(), OptionalInt.empty());
  }

  Place with(Optional<Form> other) {
    Optional<Quotation> kept = selected.filter(it -> other.isEmpty() || other.get() == it.form());
    return new Place(open, shown, other, thoughts, kept, OptionalInt.empty());
  }

  Place withThoughts(boolean listed) {
    Optional<Quotation> kept = selected.filter(it -> listed || it.manner() != Manner.THOUGHT);
    return new Place(open, shown, form, listed, kept, OptionalInt.empty());
  }

  /// A quotation that is not listed is made to be, with as little change as that takes.
  Place with(Quotation quotation) {
    if (lists(quotation)) {
      return new Place(open, shown, form, thoughts, Optional.of(quotation), OptionalInt.empty());
    }
    Place wider = withThoughts(thoughts || quotation.manner() == Manner.THOUGHT);
    return wider.lists(quotation)
        ? wider.with(quotation)
        : Place.of(open).withThoughts(wider.thoughts).with(quotation);
  }

  /// The same list with nothing selected.
  Place left(OptionalInt offset) {
    return new Place(open, shown, form, thoughts, Optional.empty(), offset);
  }

  Place leftAt(int offset) {
    return new Place(open, shown, form, thoughts, selected, OptionalInt.of(offset));
  }

  /// Whether both list the same quotations of the same article.
  boolean isSameList(Place other) {
    return open.equals(other.open)
        && shown.equals(other.shown)
        && form.equals(other.form)
        && thoughts == other.thoughts;
  }
}
