package ontherecord.viewmodel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ontherecord.edit.Correction;
import ontherecord.edit.History;
import ontherecord.edit.Unplaced;
import ontherecord.library.Library;
import ontherecord.quote.QuotedArticle;
import ontherecord.say.Build;
import ontherecord.store.Session;
import ontherecord.text.Article;

/// What of the reader's work a session file has. A value.
///
/// @param done what the file has of each article, as found
/// @param engines which version of the program found it, where that was another one
record SavedWork(Map<Article, InFile> done, Map<QuotedArticle, String> engines) {

  static final SavedWork NOTHING = new SavedWork(Map.of(), Map.of());

  private static final Done UNTOUCHED = new Done(List.of(), List.of(), Optional.empty());

  /// What was done to an article.
  ///
  /// @param brought the file that something was brought back from
  record Done(List<Correction> corrections, List<Unplaced> unplaced, Optional<String> brought) {

    static Done of(History history) {
      return new Done(
          history.now().corrections(),
          history.unplaced(),
          history.brought().map(History.Brought::name));
    }
  }

  /// What a file has of an article.
  record InFile(QuotedArticle found, Done done) {

    static InFile of(History history) {
      return new InFile(history.now().found(), Done.of(history));
    }
  }

  SavedWork {
    done = Map.copyOf(done);
    engines = Map.copyOf(engines);
  }

  /// After all of `library` is saved.
  SavedWork with(Library library) {
    Map<Article, InFile> all = new HashMap<>();
    library.articles().stream()
        .filter(it -> library.done(it).isEmpty())
        .forEach(it -> all.put(it.article(), new InFile(it, UNTOUCHED)));
    library.histories().forEach(it -> all.put(it.now().found().article(), InFile.of(it)));
    return new SavedWork(all, engines);
  }

  /// With articles as a session file has them.
  SavedWork with(List<Session.Kept> kept) {
    Map<Article, InFile> all = new HashMap<>(done);
    kept.forEach(it -> all.put(it.history().now().found().article(), InFile.of(it.history())));
    return new SavedWork(all, withEngines(kept).engines);
  }

  /// After an article was read or analysed anew: what a file has of it is not what is open.
  SavedWork renewed(History before, History after) {
    InFile old = done.get(before.now().found().article());
    if (old == null || done.containsKey(after.now().found().article())) {
      return this;
    }
    Map<Article, InFile> all = new HashMap<>(done);
    all.put(after.now().found().article(), old);
    return new SavedWork(all, engines);
  }

  /// With the versions that found what was found in articles, and nothing of them saved.
  SavedWork withEngines(List<Session.Kept> kept) {
    Map<QuotedArticle, String> more = new HashMap<>(engines);
    kept.forEach(it -> more.put(it.history().now().found(), it.engine()));
    return new SavedWork(done, more);
  }

  /// Whether all that was done is saved.
  boolean has(Library library) {
    return library.histories().stream()
        .allMatch(it -> {
          InFile saved = done.get(it.now().found().article());
          return saved == null ? Done.of(it).equals(UNTOUCHED) : InFile.of(it).equals(saved);
        });
  }

  /// All articles that are open, and those closed to which something was done, as one session.
  Session session(Library library) {
    return Session.of(
        Stream.concat(library.articles().stream().map(library::history), library.closed().stream())
            .map(
                it -> new Session.Kept(it, engines.getOrDefault(it.now().found(), Build.version())))
            .toList());
  }
}
