package ontherecord.viewmodel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ontherecord.library.Library;
import ontherecord.library.Query;
import ontherecord.quote.Form;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;

/// The reading desk: the open articles and where the reader is. Panes show [#placeProperty()] and
/// forward what the reader does to the methods here; so they stay in step without knowing each
/// other.
public final class Desk {

  private final ReadOnlyObjectWrapper<Library> library = new ReadOnlyObjectWrapper<>(Library.EMPTY);
  private final ReadOnlyObjectWrapper<Optional<Place>> place =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
  private final Deque<Place> behind = new ArrayDeque<>();
  private final Deque<Place> ahead = new ArrayDeque<>();
  private int top;

  public ReadOnlyObjectProperty<Library> libraryProperty() {
    return library.getReadOnlyProperty();
  }

  /// Where the reader is; empty while no article is open.
  public ReadOnlyObjectProperty<Optional<Place>> placeProperty() {
    return place.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canGoBackProperty() {
    return canGoBack.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canGoForwardProperty() {
    return canGoForward.getReadOnlyProperty();
  }

  public Optional<Place> place() {
    return place.get();
  }

  /// Adds an article to the library and turns to it.
  public void open(QuotedArticle article) {
    library.set(library.get().with(article));
    go(start(article));
  }

  /// Adds an article to the library and stays where the reader is.
  public void add(QuotedArticle article) {
    library.set(library.get().with(article));
  }

  /// Turns to an article of the library.
  public void turnTo(QuotedArticle article) {
    if (place().filter(here -> here.open().equals(article)).isEmpty()) {
      go(start(article));
    }
  }

  /// Lists the quotations of a speaker, or those through a source, or all.
  public void show(Shown shown) {
    place().filter(here -> !here.shown().equals(shown)).ifPresent(here -> go(here.with(shown)));
  }

  /// Lists one form only, or every form.
  public void show(Optional<Form> form) {
    place().filter(here -> !here.form().equals(form)).ifPresent(here -> go(here.with(form)));
  }

  /// Lists what was only thought too, or leaves it out; of an article without thoughts there is
  /// nothing to leave out.
  public void showThoughts(boolean listed) {
    place()
        .filter(here -> here.hasThoughts() && here.thoughts() != listed)
        .ifPresent(here -> go(here.withThoughts(listed)));
  }

  /// Lists what was only thought, or leaves it out where it is listed.
  public void toggleThoughts() {
    place().ifPresent(here -> showThoughts(!here.thoughts()));
  }

  /// Selects a quotation; lists more again if it was not in the list shown.
  public void select(Quotation quotation) {
    place()
        .filter(here -> !here.selected().equals(Optional.of(quotation)))
        .ifPresent(here -> go(here.with(quotation)));
  }

  /// Selects the quotation after the selected one in the list that `query` leaves, or the first.
  public void selectNext(Query query) {
    step(query, 1);
  }

  /// Selects the quotation before the selected one in the list that `query` leaves, or the last.
  public void selectPrevious(Query query) {
    step(query, -1);
  }

  /// Leaves the selected quotation for where the reader was before selecting in this list.
  public void leave() {
    place()
        .filter(here -> here.selected().isPresent())
        .ifPresent(here -> {
          OptionalInt top = here.top();
          boolean selecting = true;
          while (selecting && !behind.isEmpty() && behind.peek().isSameList(here)) {
            Place earlier = behind.pop();
            top = earlier.top();
            selecting = earlier.selected().isPresent();
          }
          ahead.clear();
          turn(here.left(top));
        });
  }

  public void back() {
    travel(behind, ahead);
  }

  public void forward() {
    travel(ahead, behind);
  }

  /// Brings a paragraph to the top of the article pane; the last one if there are fewer.
  public void goToParagraph(int number) {
    place().ifPresent(here -> go(here.leftAt(here.open().article().paragraphStart(number))));
  }

  /// Tells the desk which offset of the article stands at the top of the article pane, so that the
  /// reader can come back to it.
  public void scrolledTo(int offset) {
    top = offset;
  }

  /// The offset that stands at the top of the article pane.
  public int top() {
    return top;
  }

  /// What the reader chose about thoughts holds for the next article, too.
  private Place start(QuotedArticle article) {
    return Place.of(article).withThoughts(place().map(Place::thoughts).orElse(true));
  }

  private void step(Query query, int by) {
    place()
        .ifPresent(here -> {
          List<Quotation> listed = here.listed(query);
          int index = here.selected().map(listed::indexOf).orElse(by > 0 ? -1 : listed.size());
          int next = Math.clamp(index + by, 0, Math.max(0, listed.size() - 1));
          if (!listed.isEmpty()) {
            select(listed.get(next));
          }
        });
  }

  private void go(Place next) {
    place().ifPresent(here -> behind.push(here.leftAt(top)));
    ahead.clear();
    turn(next);
  }

  private void travel(Deque<Place> from, Deque<Place> to) {
    if (!from.isEmpty()) {
      place().ifPresent(here -> to.push(here.leftAt(top)));
      turn(from.pop());
    }
  }

  private void turn(Place next) {
    place.set(Optional.of(next));
    canGoBack.set(!behind.isEmpty());
    canGoForward.set(!ahead.isEmpty());
  }
}
