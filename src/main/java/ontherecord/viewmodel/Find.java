package ontherecord.viewmodel;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import ontherecord.library.Hit;
import ontherecord.library.Query;
import ontherecord.library.Searchable;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;

/// What the reader looks for, and which of its places is the current one. The tool bar, the quote
/// pane and the article pane share it. Going to a hit selects nothing: it shows the words where
/// they stand; [#quotation()] tells what there is to select.
public final class Find {

  /// What was found in the article on screen, as one value.
  ///
  /// @param query the words looked for
  /// @param hits every place that has them, in the order of the text
  /// @param index the current hit's place in `hits`; -1 where there is none
  public record Found(Query query, List<Hit> hits, int index) {

    static final Found NOTHING = new Found(new Query(""), List.of(), -1);

    public Found {
      hits = List.copyOf(hits);
    }

    /// The hit that the reader is at.
    public Optional<Hit> current() {
      return index < 0 ? Optional.empty() : Optional.of(hits.get(index));
    }

    /// The 2 of "2 of 7"; 0 where nothing was found.
    public int number() {
      return index + 1;
    }

    private Found at(int other) {
      return new Found(query, hits, hits.isEmpty() ? -1 : Math.floorMod(other, hits.size()));
    }
  }

  private final Desk desk;
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
  private Optional<Searchable> searchable = Optional.empty();
  private int anchor;

  public Find(Desk desk) {
    this.desk = desk;
    text.subscribe((before, _) -> {
      if (before.isBlank()) {
        // from here on the reader types one word: each letter looks on from the same place
        anchor = desk.top();
      }
      search();
    });
    desk.placeProperty()
        .subscribe((before, here) -> {
          if (!before.map(Place::open).equals(here.map(Place::open))) {
            anchor = 0;
            search();
          }
        });
  }

  /// The words to find, as typed.
  public StringProperty textProperty() {
    return text;
  }

  /// What was found for them.
  public ReadOnlyObjectProperty<Found> foundProperty() {
    return found.getReadOnlyProperty();
  }

  public Found found() {
    return found.get();
  }

  /// Goes to the next hit; from the last one to the first.
  public void next() {
    step(1);
  }

  /// Goes to the hit before; from the first one to the last.
  public void previous() {
    step(-1);
  }

  /// Looks for nothing any more.
  public void clear() {
    text.set("");
  }

  /// The quotation that the current hit is in, where there is one.
  public Optional<Quotation> quotation() {
    return found().current().flatMap(Hit::quotation);
  }

  /// Selects the quotation that the current hit is in, where there is one.
  public void selectQuotation() {
    quotation().ifPresent(desk::select);
  }

  private void step(int by) {
    found.set(found().at(found().index() + by));
    found().current().ifPresent(hit -> anchor = hit.span().start());
  }

  private void search() {
    Query query = new Query(text.get());
    if (query.isBlank()) {
      found.set(Found.NOTHING);
      return;
    }
    List<Hit> hits = desk.place().map(here -> query.in(searchable(here.open()))).orElse(List.of());
    int first = 0;
    while (first < hits.size() && hits.get(first).span().start() < anchor) {
      first++;
    }
    found.set(new Found(query, hits, -1).at(first));
  }

  private Searchable searchable(QuotedArticle open) {
    Searchable ready =
        searchable.filter(it -> it.quoted().equals(open)).orElseGet(() -> new Searchable(open));
    searchable = Optional.of(ready);
    return ready;
  }
}
