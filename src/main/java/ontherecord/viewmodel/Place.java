package ontherecord.viewmodel;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import ontherecord.library.Query;
import ontherecord.quote.Form;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Source;

/// Where the reader is: the whole selection of the window, as one value.
///
/// @param open the article on screen
/// @param shown whose quotations are listed
/// @param form the only form listed, or every form
/// @param selected the quotation that the article pane and "How we know" are about
/// @param top the offset in the article's text at the top of the article pane when the reader left
///   this place; empty until then
public record Place(
    QuotedArticle open,
    Shown shown,
    Optional<Form> form,
    Optional<Quotation> selected,
    OptionalInt top) {

  /// The start of an article: everything listed, nothing selected.
  public static Place of(QuotedArticle open) {
    return new Place(
        open, new Shown.All(), Optional.empty(), Optional.empty(), OptionalInt.empty());
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
    return shown.has(quotation) && (form.isEmpty() || form.get() == quotation.form());
  }

  /// Whether only some of the article's quotations are listed.
  public boolean isNarrowed() {
    return form.isPresent() || !(shown instanceof Shown.All);
  }

  /// The source whose quotations are listed, where it is one source's.
  public Optional<Source> sourceShown() {
    return shown instanceof Shown.Through through
        ? Optional.of(through.source())
        : Optional.empty();
  }

  /// How many of those that `shown` has are of the form `wanted`.
  public int count(Form wanted) {
    return (int)
        open.quotations().stream()
            .filter(quotation -> quotation.form() == wanted && shown.has(quotation))
            .count();
  }

  Place with(Shown other) {
    return new Place(open, other, Optional.empty(), Optional.empty(), OptionalInt.empty());
  }

  Place with(Optional<Form> other) {
    Optional<Quotation> kept = selected.filter(it -> other.isEmpty() || other.get() == it.form());
    return new Place(open, shown, other, kept, OptionalInt.empty());
  }

  Place with(Quotation quotation) {
    return lists(quotation)
        ? new Place(open, shown, form, Optional.of(quotation), OptionalInt.empty())
        : Place.of(open).with(quotation);
  }

  Place leftAt(int offset) {
    return new Place(open, shown, form, selected, OptionalInt.of(offset));
  }

  /// Whether both list the same quotations of the same article.
  boolean isSameList(Place other) {
    return open.equals(other.open) && shown.equals(other.shown) && form.equals(other.form);
  }
}
