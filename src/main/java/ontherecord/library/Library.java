package ontherecord.library;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import ontherecord.edit.History;
import ontherecord.quote.QuotedArticle;
import ontherecord.text.Origin;

/// All articles that are open, as one immutable value, in the order in which they were opened, each
/// as the user has corrected it. An article is known by its file and bytes: there is never another
/// of the same. What was done to an article that is closed stays, for when it is opened again.
public final class Library {

  public static final Library EMPTY = new Library(new LinkedHashMap<>(), new LinkedHashMap<>());

  /// What tells one article from all others.
  private record Key(String id, String name, String sha256) {

    static Key of(QuotedArticle article) {
      Origin origin = article.article().origin();
      return new Key(origin.id(), origin.name(), origin.sha256());
    }
  }

  private final SequencedMap<Key, QuotedArticle> open;
  private final SequencedMap<Key, History> histories;
  private final List<QuotedArticle> articles;

  /// @param histories of those articles to which anything was done, and that may be closed
  private Library(SequencedMap<Key, QuotedArticle> open, SequencedMap<Key, History> histories) {
    this.open = open;
    this.histories = histories;
    this.articles = List.copyOf(open.values());
  }

  /// A library of `articles`.
  public static Library of(List<QuotedArticle> articles) {
    return EMPTY.with(articles);
  }

  /// The articles as they are now, corrections made.
  public List<QuotedArticle> articles() {
    return articles;
  }

  /// This library and one article more, at the end; where the same was open already it gives way,
  /// in its place, and so do its corrections.
  public Library with(QuotedArticle article) {
    return with(List.of(article));
  }

  /// This library and several articles more, in one step. One that was closed comes back as it was.
  public Library with(List<QuotedArticle> more) {
    SequencedMap<Key, QuotedArticle> all = new LinkedHashMap<>(open);
    SequencedMap<Key, History> kept = new LinkedHashMap<>(histories);
    more.forEach(it -> {
      Key key = Key.of(it);
      History closed = open.containsKey(key) ? kept.remove(key) : kept.get(key);
      all.put(key, open.containsKey(key) || closed == null ? it : closed.now().result());
    });
    return new Library(all, kept);
  }

  /// This library with an article and all that was done to it.
  public Library with(History history) {
    return withAll(List.of(history));
  }

  /// This library with several articles and all that was done to them, in one step.
  public Library withAll(List<History> more) {
    SequencedMap<Key, QuotedArticle> all = new LinkedHashMap<>(open);
    SequencedMap<Key, History> kept = new LinkedHashMap<>(histories);
    more.forEach(it -> {
      QuotedArticle now = it.now().result();
      all.put(Key.of(now), now);
      kept.put(Key.of(now), it);
    });
    return new Library(all, kept);
  }

  /// This library with another version of an open article, and all that was done to that, in its
  /// place.
  public Library replaced(QuotedArticle old, History renewed) {
    QuotedArticle now = renewed.now().result();
    SequencedMap<Key, QuotedArticle> all = new LinkedHashMap<>();
    open.forEach((key, it) ->
        all.put(key.equals(Key.of(old)) ? Key.of(now) : key, key.equals(Key.of(old)) ? now : it));
    SequencedMap<Key, History> kept = new LinkedHashMap<>(histories);
    kept.remove(Key.of(old));
    kept.put(Key.of(now), renewed);
    return new Library(all, kept);
  }

  /// This library without some articles; what was done to them stays.
  public Library without(Collection<QuotedArticle> closed) {
    SequencedMap<Key, QuotedArticle> left = new LinkedHashMap<>(open);
    SequencedMap<Key, History> kept = new LinkedHashMap<>(histories);
    closed.stream()
        .map(Key::of)
        .forEach(key -> {
          left.remove(key);
          kept.computeIfPresent(key, (_, history) -> history.isUntouched() ? null : history);
        });
    return new Library(left, kept);
  }

  /// This library without what was done to articles that are closed.
  public Library withoutClosed() {
    SequencedMap<Key, History> kept = new LinkedHashMap<>(histories);
    kept.keySet().retainAll(open.keySet());
    return new Library(open, kept);
  }

  /// The article of the same file and bytes, where it is open.
  public Optional<QuotedArticle> same(QuotedArticle article) {
    return Optional.ofNullable(open.get(Key.of(article)));
  }

  /// Where an article stands in it, from 0; -1 where it is not open.
  public int indexOf(QuotedArticle article) {
    return articles.indexOf(article);
  }

  /// What was done to an open article.
  public History history(QuotedArticle article) {
    History history = histories.get(Key.of(article));
    return history == null ? History.of(article) : history;
  }

  /// What was done to an article, open or closed; empty where nothing was.
  public Optional<History> done(QuotedArticle article) {
    return Optional.ofNullable(histories.get(Key.of(article)));
  }

  /// What was done to articles, as far as anything was; to those that are closed, too.
  public List<History> histories() {
    return List.copyOf(histories.values());
  }

  /// What was done to articles that are closed.
  public List<History> closed() {
    return histories.entrySet().stream()
        .filter(it -> !open.containsKey(it.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Library library
        && library.articles.equals(articles)
        && library.histories.equals(histories);
  }

  @Override
  public int hashCode() {
    return articles.size();
  }

  @Override
  public String toString() {
    return "Library[" + articles.size() + " articles]";
  }
}
