package ontherecord.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import ontherecord.quote.Basis;
import ontherecord.quote.Source;
import ontherecord.text.Span;

/// The sources, as values, in the order of the words that show them.
final class SourceList {

  private record Entry(Source.Part part, Span name, List<Span> evidence) {}

  private final Page page;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, Source> sources = new HashMap<>();
  private List<Source> all = List.of();

  SourceList(Page page) {
    this.page = page;
  }

  void relay(Relays.Link link) {
    if (link.stated()) {
      Span name = page.tokens().span(link.name().start(), link.name().end());
      add(Source.Part.RELAY, name, page.tokens().span(link.start(), link.end()));
    }
  }

  void credit(Credits.Credit credit) {
    add(credit.part(), credit.name(), credit.evidence());
  }

  private void add(Source.Part part, Span name, Span evidence) {
    entries
        .computeIfAbsent(key(part, name), key -> new Entry(part, name, new ArrayList<>(1)))
        .evidence()
        .add(evidence);
  }

  private String key(Source.Part part, Span name) {
    return part + " " + page.article().words(name).toLowerCase(Locale.ROOT);
  }

  /// Numbers what was added.
  void complete() {
    List<Source> numbered = new ArrayList<>(entries.size());
    List<Map.Entry<String, Entry>> ordered = new ArrayList<>(entries.entrySet());
    ordered.sort(Comparator.comparing(entry -> entry.getValue().evidence().getFirst()));
    for (Map.Entry<String, Entry> it : ordered) {
      Entry entry = it.getValue();
      List<Span> evidence = entry.evidence().stream().sorted().distinct().toList();
      Source source =
          new Source(
              "r" + (numbered.size() + 1), entry.name(), entry.part(), Basis.STATED, evidence);
      numbered.add(source);
      sources.put(it.getKey(), source);
    }
    all = List.copyOf(numbered);
  }

  Source of(Relays.Link link) {
    Span name = page.tokens().span(link.name().start(), link.name().end());
    return Objects.requireNonNull(sources.get(key(Source.Part.RELAY, name)));
  }

  List<Source> all() {
    return all;
  }
}
