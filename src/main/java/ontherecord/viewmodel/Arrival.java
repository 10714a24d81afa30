package ontherecord.viewmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ontherecord.library.Library;
import ontherecord.store.Session;

/// Articles of a session as they come to those that are open. One that is open with corrections of
/// its own stays as it is.
///
/// @param fresh those that are not open, or open without corrections
/// @param left the names of those that are open with other corrections
record Arrival(List<Session.Kept> fresh, List<String> left) {

  Arrival {
    fresh = List.copyOf(fresh);
    left = List.copyOf(left);
  }

  static Arrival of(List<Session.Kept> kept, Library library) {
    List<Session.Kept> fresh = new ArrayList<>();
    List<String> left = new ArrayList<>();
    for (Session.Kept article : kept) {
      Optional<SavedWork.Done> open =
          library
              .done(article.history().now().found())
              .filter(it -> !it.isUntouched())
              .map(SavedWork.Done::of);
      if (open.isEmpty()) {
        fresh.add(article);
      } else if (!open.get().equals(SavedWork.Done.of(article.history()))) {
        left.add(ArticleRows.title(article.history().now().found()));
      }
    }
    return new Arrival(fresh, left);
  }
}
