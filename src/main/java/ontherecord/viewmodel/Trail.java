package ontherecord.viewmodel;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import ontherecord.quote.QuotedArticle;

/// Where the reader has been: the places behind, those ahead again after going back, and where each
/// article was left.
final class Trail {

  private final List<Place> behind = new ArrayList<>();
  private final List<Place> ahead = new ArrayList<>();
  private final IdentityHashMap<QuotedArticle, Place> leftAt = new IdentityHashMap<>();

  boolean leadsBack() {
    return !behind.isEmpty();
  }

  boolean leadsForward() {
    return !ahead.isEmpty();
  }

  /// Where an article was left.
  Optional<Place> leftAt(QuotedArticle article) {
    return Optional.ofNullable(leftAt.get(article));
  }

  /// Leaves `here` for a new place.
  void leave(Optional<Place> here) {
    here.ifPresent(behind::add);
    here.ifPresent(it -> leftAt.put(it.open(), it));
    ahead.clear();
  }

  /// Where going back leads from `here`.
  Optional<Place> back(Optional<Place> here) {
    return travel(here, behind, ahead);
  }

  /// Where going forward leads from `here`.
  Optional<Place> forward(Optional<Place> here) {
    return travel(here, ahead, behind);
  }

  /// Forgets the way to the quotation selected at `here`; what stood at the top before, in the same
  /// list.
  OptionalInt unselect(Place here) {
    OptionalInt top = here.top();
    boolean selecting = true;
    while (selecting && !behind.isEmpty() && behind.getLast().isSameList(here)) {
      Place earlier = behind.removeLast();
      top = earlier.top();
      selecting = earlier.selected().isPresent();
    }
    ahead.clear();
    return top;
  }

  /// Forgets articles that are closed.
  void forget(Set<QuotedArticle> gone) {
    behind.removeIf(it -> gone.contains(it.open()));
    ahead.removeIf(it -> gone.contains(it.open()));
    leftAt.keySet().removeAll(gone);
  }

  /// Leads to an article as it is now.
  void revise(Revised article) {
    behind.replaceAll(article::place);
    ahead.replaceAll(article::place);
    Place left = leftAt.remove(article.old());
    if (left != null) {
      leftAt.put(article.now(), article.place(left));
    }
  }

  private Optional<Place> travel(Optional<Place> here, List<Place> from, List<Place> to) {
    if (from.isEmpty()) {
      return Optional.empty();
    }
    here.ifPresent(to::add);
    here.ifPresent(it -> leftAt.put(it.open(), it));
    return Optional.of(from.removeLast());
  }
}
