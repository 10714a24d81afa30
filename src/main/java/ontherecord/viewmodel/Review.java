package ontherecord.viewmodel;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ontherecord.edit.History;
import ontherecord.edit.ReviewQueue;
import ontherecord.edit.ReviewQueue.Entry;
import ontherecord.edit.Revision;
import ontherecord.edit.Verdict;
import ontherecord.library.Query;
import ontherecord.quote.Quotation;
import org.jspecify.annotations.Nullable;

/// Goes through the quotations of the article on screen: lists those that are still to be looked
/// at, and tells how far it is.
public final class Review {

  private final Desk desk;
  private final Corrector corrector;
  private final Checks checks;
  private final ReadOnlyObjectWrapper<Filter> filter = new ReadOnlyObjectWrapper<>(Filter.ALL);
  private @Nullable Revision queued;

  /// The place of each quotation that is still to be looked at, by its id.
  private Map<String, Integer> queue = Map.of();

  /// Which quotations are listed.
  public enum Filter {
    ALL,
    NOT_YET_CHECKED,
    /// Those not yet checked, the least sure first; before them what is wrong and not yet mended.
    TO_REVIEW,
    CHANGED_BY_ME
  }

  /// @param checks what is known of these by now counts
  public Review(Desk desk, Corrector corrector, Checks checks) {
    this.desk = desk;
    this.corrector = corrector;
    this.checks = checks;
    checks.notedProperty().subscribe(_ -> queued = null);
  }

  public ReadOnlyObjectProperty<Filter> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  /// Lists other quotations.
  public void show(Filter wanted) {
    filter.set(wanted);
  }

  /// Lists what is to be reviewed and turns to the first, or lists all again.
  public void toggle(Query query) {
    boolean begin = filter.get() != Filter.TO_REVIEW;
    show(begin ? Filter.TO_REVIEW : Filter.ALL);
    if (begin) {
      listed(query).stream().findFirst().ifPresent(desk::select);
    }
  }

  /// Those of `quotations`, which stand in the order of the text, that are listed, in the order in
  /// which they are.
  public List<Quotation> arranged(List<Quotation> quotations) {
    Optional<Revision> now = desk.history().map(History::now);
    if (filter.get() == Filter.ALL || now.isEmpty()) {
      return quotations;
    }
    Revision revision = now.get();
    return switch (filter.get()) {
      case ALL -> quotations;
      case NOT_YET_CHECKED ->
          quotations.stream().filter(it -> revision.checked(it).isEmpty()).toList();
      case CHANGED_BY_ME ->
          quotations.stream().filter(it -> !revision.changes(it).isEmpty()).toList();
      case TO_REVIEW -> {
        Map<String, Integer> order = queue(revision);
        yield quotations.stream()
            .filter(it -> order.containsKey(it.id()))
            .sorted(Comparator.comparing(it -> order.get(it.id())))
            .toList();
      }
    };
  }

  /// How far it is: "3 of 11 checked"; empty while nothing is checked and all is listed.
  public Optional<String> progress() {
    return progress("review.progress");
  }

  /// The same in figures: "3/11".
  public Optional<String> briefProgress() {
    return progress("review.brief");
  }

  private Optional<String> progress(String key) {
    return desk.history()
        .map(History::now)
        .filter(it -> filter.get() != Filter.ALL || checked(it) > 0)
        .map(it ->
            Messages.text(
                key,
                Long.toString(checked(it)),
                Integer.toString(it.result().quotations().size())));
  }

  /// Selects the quotation so many further on in the list that `query` leaves.
  public void step(Query query, int by) {
    beside(query, by).ifPresent(desk::select);
  }

  /// Marks the selected quotation as right, and goes on.
  public void right(Query query) {
    Optional<Quotation> next = beside(query, 1);
    corrector.check(Verdict.RIGHT);
    goOn(next);
  }

  /// Says that the selected quotations are none, and goes on in the list that `query` leaves; from
  /// its end, back.
  public void noQuotation(Query query) {
    List<Quotation> listed = listed(query);
    List<Quotation> meant = corrector.meant();
    int last = meant.stream().mapToInt(listed::indexOf).max().orElse(-1);
    Optional<Quotation> next =
        last < 0
            ? beside(query, 1).filter(_ -> !meant.isEmpty())
            : Stream.concat(
                    listed.stream().skip(last + 1L), listed.subList(0, last).reversed().stream())
                .filter(it -> !meant.contains(it))
                .findFirst();
    corrector.noQuotation();
    goOn(next);
  }

  /// Where going on leads from the selected quotation, before anything is done to that.
  public Optional<Quotation> next(Query query) {
    return beside(query, 1);
  }

  /// Selects a quotation as it is now.
  public void goOn(Optional<Quotation> next) {
    next.flatMap(it ->
            desk.place().stream()
                .flatMap(here -> here.open().quotations().stream())
                .filter(that -> that.id().equals(it.id()))
                .findFirst())
        .ifPresent(desk::select);
  }

  private List<Quotation> listed(Query query) {
    return desk.place().map(here -> arranged(here.listed(query))).orElseGet(List::of);
  }

  /// The one beside the selected quotation; where that is not in the list any more, the one beside
  /// its place in the text.
  private Optional<Quotation> beside(Query query, int by) {
    List<Quotation> listed = listed(query);
    List<Quotation> meant = corrector.meant();
    Optional<Quotation> selected =
        meant.isEmpty()
            ? Optional.empty()
            : Optional.of(by > 0 ? meant.getLast() : meant.getFirst());
    int at = selected.map(listed::indexOf).orElse(by > 0 ? -1 : listed.size());
    if (at < 0 && selected.isPresent()) {
      Stream<Quotation> there =
          (by > 0 ? listed : listed.reversed())
              .stream().filter(it -> Integer.signum(it.start() - selected.get().start()) == by);
      return filter.get() == Filter.TO_REVIEW ? listed.stream().findFirst() : there.findFirst();
    }
    int to = Math.clamp((long) at + by, 0, Math.max(0, listed.size() - 1));
    return listed.isEmpty() ? Optional.empty() : Optional.of(listed.get(to));
  }

  private Map<String, Integer> queue(Revision revision) {
    if (!Objects.equals(queued, revision)) {
      queued = revision;
      Stream<Quotation> wrong =
          revision.result().quotations().stream()
              .filter(it -> Standing.of(revision, it).isStillWrong());
      Stream<Quotation> open =
          ReviewQueue.of(revision, checks.notedProperty().get().open()).entries().stream()
              .map(Entry::quotation);
      Map<String, Integer> order = new HashMap<>();
      Stream.concat(wrong, open).forEach(it -> order.putIfAbsent(it.id(), order.size()));
      queue = order;
    }
    return queue;
  }

  private static long checked(Revision revision) {
    return revision.result().quotations().stream()
        .filter(it -> revision.checked(it).isPresent())
        .count();
  }
}
