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

/// The sources, as values, in the order of the words that show them. "The Post" is the Washington
/// Post where that one was named, "AP" the Associated Press.
final class SourceList {

  private static final class Entry {
    final Source.Part part;
    Span name;
    final List<Span> stated = new ArrayList<>(1);
    final List<Span> inferred = new ArrayList<>(0);

    Entry(Source.Part part, Span name) {
      this.part = part;
      this.name = name;
    }

    List<Span> evidence() {
      return Places.ordered(stated.isEmpty() ? inferred : stated);
    }
  }

  private final Page page;
  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, Entry> shorter = new HashMap<>();
  private final Map<Entry, Source> sources = new LinkedHashMap<>();

  SourceList(Page page) {
    this.page = page;
  }

  void relay(Relays.Link link) {
    Entry entry = entry(Source.Part.RELAY, name(link));
    Span evidence = page.tokens().span(link.start(), link.end());
    (link.stated() ? entry.stated : entry.inferred).add(evidence);
  }

  void credit(Credits.Credit credit) {
    entry(credit.part(), credit.name()).stated.add(credit.evidence());
  }

  private Span name(Relays.Link link) {
    return page.tokens().span(link.name().start(), link.name().end());
  }

  /// The entry of that name; made where there is none.
  private Entry entry(Source.Part part, Span name) {
    String words = words(name);
    String key = part + " " + words;
    Entry known = entries.get(key);
    if (known != null) {
      return known;
    }
    boolean outlet = part == Source.Part.RELAY || part == Source.Part.PUBLISHER;
    boolean one = words.indexOf(' ') < 0;
    Entry found = outlet && one ? shorter.get(key) : null;
    if (found == null && outlet && !one) {
      found = fuller(part, words, name);
    }
    if (found == null) {
      found = new Entry(part, name);
    }
    if (outlet && !one) {
      shorter.put(part + " " + lastWord(words), found);
      shorter.put(part + " " + initials(words), found);
    }
    entries.put(key, found);
    return found;
  }

  /// The entry that was first named by its last word or its initials, with its full name now.
  private Entry fuller(Source.Part part, String words, Span name) {
    Entry found = entries.get(part + " " + lastWord(words));
    found = found == null ? entries.get(part + " " + initials(words)) : found;
    if (found == null || words(found.name).indexOf(' ') >= 0) {
      return new Entry(part, name);
    }
    found.name = name;
    return found;
  }

  private String words(Span name) {
    String words = page.article().words(name).toLowerCase(Locale.ROOT);
    return words.startsWith("the ") ? words.substring(4) : words;
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  private static String initials(String words) {
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      if (i == 0 || words.charAt(i - 1) == ' ' || words.charAt(i - 1) == '-') {
        initials.append(words.charAt(i));
      }
    }
    return initials.toString();
  }

  /// Numbers what was added.
  void complete() {
    List<Entry> ordered = new ArrayList<>(entries.values().stream().distinct().toList());
    ordered.sort(
        Comparator.<Entry, Span>comparing(entry -> entry.evidence().getFirst())
            .thenComparing(entry -> entry.name)
            .thenComparing(entry -> entry.part));
    for (Entry entry : ordered) {
      Basis basis = entry.stated.isEmpty() ? Basis.INFERRED : Basis.STATED;
      String id = "r" + (sources.size() + 1);
      sources.put(entry, new Source(id, entry.name, entry.part, basis, entry.evidence()));
    }
  }

  Source of(Relays.Link link) {
    return Objects.requireNonNull(sources.get(entry(Source.Part.RELAY, name(link))));
  }

  List<Source> all() {
    return List.copyOf(sources.values());
  }
}
