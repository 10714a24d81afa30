package ontherecord.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import ontherecord.quote.QuotedArticle;
import ontherecord.text.Fact;
import ontherecord.text.Origin;

/// All articles that are open, as one immutable value, in the order in which they were opened; and
/// what the reader has said of where they are from. An article is known by its file and bytes:
/// there is never another of the same.
public final class Library {

  public static final Library EMPTY = new Library(new LinkedHashMap<>(), Map.of());

  /// What tells one article from all others.
  private record Key(String id, String name, String sha256) {

    static Key of(QuotedArticle article) {
      Origin origin = article.article().origin();
      return new Key(origin.id(), origin.name(), origin.sha256());
    }
  }

  private final SequencedMap<Key, QuotedArticle> open;
  private final Map<Key, List<Fact>> said;
  private final List<QuotedArticle> articles;

  private Library(SequencedMap<Key, QuotedArticle> open, Map<Key, List<Fact>> said) {
    this.open = open;
    this.said = said;
    this.articles = List.copyOf(open.values());
  }

  /// A library of `articles`.
  public static Library of(List<QuotedArticle> articles) {
    return EMPTY.with(articles);
  }

  public List<QuotedArticle> articles() {
    return articles;
  }

  /// This library and one article more, at the end; where the same was open already it gives way,
  /// in its place.
  public Library with(QuotedArticle article) {
    return with(List.of(article));
  }

  /// This library and several articles more, in one step.
  public Library with(List<QuotedArticle> more) {
    SequencedMap<Key, QuotedArticle> all = new LinkedHashMap<>(open);
    more.forEach(it -> all.put(Key.of(it), it));
    return new Library(all, said);
  }

  /// This library without some articles, and without what was said of them.
  public Library without(Collection<QuotedArticle> closed) {
    SequencedMap<Key, QuotedArticle> left = new LinkedHashMap<>(open);
    Map<Key, List<Fact>> kept = new LinkedHashMap<>(said);
    closed.stream()
        .map(Key::of)
        .forEach(key -> {
          left.remove(key);
          kept.remove(key);
        });
    return new Library(left, Map.copyOf(kept));
  }

  /// The article of the same file and bytes, where it is open.
  public Optional<QuotedArticle> same(QuotedArticle article) {
    return Optional.ofNullable(open.get(Key.of(article)));
  }

  /// Where an article stands in it, from 0; -1 where it is not open.
  public int indexOf(QuotedArticle article) {
    return articles.indexOf(article);
  }

  /// This library with something that the reader says of an open article's origin; what was said of
  /// that kind before gives way, and a blank value takes it back.
  public Library saying(QuotedArticle article, Fact.Kind kind, String value) {
    List<Fact> facts = new ArrayList<>(said(article));
    facts.removeIf(it -> it.kind() == kind);
    String words = value.strip();
    if (!words.isEmpty()) {
      facts.add(Fact.byUser(kind, words));
    }
    Map<Key, List<Fact>> all = new LinkedHashMap<>(said);
    all.put(Key.of(article), List.copyOf(facts));
    return new Library(open, Map.copyOf(all));
  }

  /// What the reader has said of an article's origin.
  public List<Fact> said(QuotedArticle article) {
    return said.getOrDefault(Key.of(article), List.of());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Library library
        && library.articles.equals(articles)
        && library.said.equals(said);
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
