package ontherecord.viewmodel;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ontherecord.edit.Correction;
import ontherecord.edit.History;
import ontherecord.library.Library;
import ontherecord.quote.Form;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;

/// The reading desk: the open articles and where the reader is. Panes show [#placeProperty()] and
/// forward what the reader does to the methods here; so they stay in step without knowing each
/// other. Of a change in both, the place is told first, and then the library; whoever is told finds
/// [#history()] in step with the place.
public final class Desk {

  private final ReadOnlyObjectWrapper<Library> library = new ReadOnlyObjectWrapper<>(Library.EMPTY);
  private final ReadOnlyObjectWrapper<Optional<Place>> place =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
  private final Trail trail = new Trail();
  private Library open = Library.EMPTY;
  private Optional<History> history = Optional.empty();
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

  /// Adds an article to the library and turns to it; to the same one where it was left, if open.
  public void open(QuotedArticle article) {
    add(List.of(article));
    turnTo(article);
  }

  /// Adds articles to the library, those that are not open yet, and stays where the reader is.
  public void add(List<QuotedArticle> articles) {
    List<QuotedArticle> more = articles.stream().filter(it -> open.same(it).isEmpty()).toList();
    if (!more.isEmpty()) {
      open = open.with(more);
      library.set(open);
    }
  }

  /// Adds articles with what was done to them; where the same is open, it gives way.
  void take(List<History> histories) {
    List<Revised> revised = Revised.of(histories, open);
    open = open.withAll(histories);
    revised.forEach(trail::revise);
    place()
        .ifPresent(here ->
            revised.stream()
                .filter(it -> it.old().equals(here.open()))
                .findFirst()
                .ifPresent(it -> turn(Optional.of(it.place(here.leftAt(top))))));
    library.set(open);
  }

  /// Puts another version of an article in its place; places in the old one are forgotten.
  void replace(QuotedArticle old, History renewed) {
    Place there = start(renewed.now().result()).leftAt(top);
    trail.forget(Set.of(old));
    open = open.replaced(old, renewed);
    turn(isOnScreen(old) ? Optional.of(there) : place());
    library.set(open);
  }

  /// Forgets what was done to articles that are closed.
  void forgetClosed() {
    open = open.withoutClosed();
    library.set(open);
  }

  /// Turns to an article of the library, at the place where the reader left it.
  public void turnTo(QuotedArticle article) {
    open.same(article).filter(it -> !isOnScreen(it)).ifPresent(it -> go(returnedTo(it)));
  }

  /// Turns to the article so many further on in the library; after the last comes the first.
  public void turnBy(int by) {
    place()
        .ifPresent(here -> {
          List<QuotedArticle> all = open.articles();
          turnTo(all.get(Math.floorMod(all.indexOf(here.open()) + by, all.size())));
        });
  }

  /// Closes the article on screen.
  public void close() {
    place().map(Place::open).ifPresent(this::close);
  }

  /// Closes an article; where it is on screen, turns to the one after it, or else before it.
  public void close(QuotedArticle article) {
    close(List.of(article));
  }

  /// Closes all articles but one, and turns to that.
  public void closeOthers(QuotedArticle article) {
    turnTo(article);
    close(open.articles().stream().filter(it -> !it.equals(article)).toList());
  }

  /// Closes all articles.
  public void closeAll() {
    close(open.articles());
  }

  /// Puts something right in the article on screen, if that changes anything; the reader stays.
  public void correct(Correction correction) {
    revise(history -> history.with(correction));
  }

  /// Brings something back onto an open article.
  ///
  /// @return whether anything changed
  boolean bringBack(QuotedArticle article, UnaryOperator<History> step) {
    Optional<History> before = open.same(article).map(open::history);
    Optional<History> after = before.map(step).filter(it -> !it.equals(before.get()));
    after.ifPresent(it -> take(List.of(it)));
    return after.isPresent();
  }

  /// Takes back what was last done to the article on screen.
  public void undo() {
    revise(History::undo);
  }

  /// Does again what was taken back last.
  public void redo() {
    revise(History::redo);
  }

  /// What was done to the article on screen; empty while none is.
  public Optional<History> history() {
    return history;
  }

  /// Lists the quotations of a speaker, or those through a source, or all.
  public void show(Shown shown) {
    place().filter(here -> !here.shown().equals(shown)).ifPresent(here -> go(here.with(shown)));
  }

  /// Lists one form only, or every form.
  public void show(Optional<Form> form) {
    place().filter(here -> !here.form().equals(form)).ifPresent(here -> go(here.with(form)));
  }

  /// Lists what was only thought too, or leaves it out, where an article has any.
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

  /// Leaves the selected quotation for where the reader was before selecting in this list.
  public void leave() {
    place()
        .filter(here -> here.selected().isPresent())
        .ifPresent(here -> turn(Optional.of(here.left(trail.unselect(here)))));
  }

  public void back() {
    trail.back(left()).map(Optional::of).ifPresent(this::turn);
  }

  public void forward() {
    trail.forward(left()).map(Optional::of).ifPresent(this::turn);
  }

  /// Brings a paragraph to the top of the article pane; the last one if there are fewer.
  public void goToParagraph(int number) {
    place().ifPresent(here -> go(here.leftAt(here.open().article().paragraphStart(number))));
  }

  /// Tells which offset stands at the top of the article pane, for the reader to come back to.
  public void scrolledTo(int offset) {
    top = offset;
  }

  /// The offset that stands at the top of the article pane.
  public int top() {
    return top;
  }

  void revise(UnaryOperator<History> step) {
    history.ifPresent(before -> {
      History after = step.apply(before);
      if (!after.equals(before)) {
        take(List.of(after));
      }
    });
  }

  /// The same for as long as nothing more is done.
  private History historyOf(QuotedArticle article) {
    return open.done(article)
        .or(() -> history.filter(it -> it.isUntouched() && it.now().found().equals(article)))
        .orElseGet(() -> History.of(article));
  }

  private boolean isOnScreen(QuotedArticle article) {
    return place().filter(here -> here.open().equals(article)).isPresent();
  }

  private void close(Collection<QuotedArticle> closed) {
    Set<QuotedArticle> gone = Set.copyOf(closed);
    List<QuotedArticle> all = open.articles();
    Optional<QuotedArticle> here = place().map(Place::open);
    int at = here.map(all::indexOf).orElse(0);
    Optional<QuotedArticle> next =
        Stream.concat(all.stream().skip(at), all.reversed().stream().skip(all.size() - at))
            .filter(it -> !gone.contains(it))
            .findFirst();
    // who shows the library asks where the reader is, and must not be told of what is closed
    boolean leaving = here.filter(gone::contains).isPresent();
    Optional<Place> then = leaving ? next.map(this::returnedTo) : place();
    trail.forget(gone);
    open = open.without(closed);
    if (leaving) {
      turn(then);
    }
    library.set(open);
    tellWays();
  }

  private Place returnedTo(QuotedArticle article) {
    return trail.leftAt(article).map(this::withThoughtsAsHere).orElseGet(() -> start(article));
  }

  private Place start(QuotedArticle article) {
    return withThoughtsAsHere(Place.of(article));
  }

  /// What the reader chose about thoughts holds for the next article, too.
  private Place withThoughtsAsHere(Place there) {
    boolean thoughts = place().map(Place::thoughts).orElse(true);
    return there.thoughts() == thoughts ? there : there.withThoughts(thoughts);
  }

  private void go(Place next) {
    trail.leave(left());
    turn(Optional.of(next));
  }

  /// Where the reader is, with what stands at the top.
  private Optional<Place> left() {
    return place().map(here -> here.leftAt(top));
  }

  private void turn(Optional<Place> next) {
    history = next.map(Place::open).map(this::historyOf);
    place.set(next);
    tellWays();
  }

  private void tellWays() {
    canGoBack.set(trail.leadsBack());
    canGoForward.set(trail.leadsForward());
  }
}
