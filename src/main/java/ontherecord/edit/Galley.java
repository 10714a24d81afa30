package ontherecord.edit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import ontherecord.quote.Attribution;
import ontherecord.quote.Basis;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Reason;
import ontherecord.quote.Source;
import ontherecord.quote.Speaker;
import ontherecord.quote.Wording;
import ontherecord.text.Fact;
import ontherecord.text.Span;
import org.jspecify.annotations.Nullable;

/// An article with corrections on it, on its way to a [QuotedArticle]. Every look-up takes the same
/// time however much there is. Changes, and so stays within this package; whoever keeps one, keeps
/// it unchanged.
final class Galley {

  final QuotedArticle found;

  /// By id, as they are now; the speaker in an attribution counts for nothing here.
  final Map<String, Quotation> quotations;

  /// The id of the speaker of each quotation that has one.
  final Map<String, String> credited;

  /// By id; mentions are those found, and what was split off or merged.
  final Map<String, Speaker> speakers;

  final Map<String, Source> sources;

  /// By the id of the quotation.
  final Map<String, Checked> checks;

  /// By the id of the speaker.
  final Map<String, String> notes;

  final Set<Correction.Dismiss> dismissed;
  final Map<Fact.Kind, Fact> facts;
  private final Map<List<Span>, String> byContent;
  private final Map<Wording, String> byName;
  private int added;

  /// What was found, as yet without corrections.
  Galley(QuotedArticle found) {
    this.found = found;
    quotations = new LinkedHashMap<>();
    credited = new HashMap<>();
    speakers = new LinkedHashMap<>();
    sources = new LinkedHashMap<>();
    checks = new HashMap<>();
    notes = new HashMap<>();
    dismissed = new HashSet<>();
    facts = new HashMap<>();
    byContent = new HashMap<>();
    byName = new HashMap<>();
    found.speakers().forEach(this::put);
    found.sources().forEach(it -> sources.put(it.id(), it));
    for (Quotation quotation : found.quotations()) {
      quotations.put(quotation.id(), quotation);
      byContent.putIfAbsent(quotation.content(), quotation.id());
      quotation.speaker().ifPresent(it -> credited.put(quotation.id(), it.id()));
    }
  }

  /// A copy that can be changed on its own.
  Galley(Galley other) {
    found = other.found;
    quotations = new LinkedHashMap<>(other.quotations);
    credited = new HashMap<>(other.credited);
    speakers = new LinkedHashMap<>(other.speakers);
    sources = new LinkedHashMap<>(other.sources);
    checks = new HashMap<>(other.checks);
    notes = new HashMap<>(other.notes);
    dismissed = new HashSet<>(other.dismissed);
    facts = new HashMap<>(other.facts);
    byContent = new HashMap<>(other.byContent);
    byName = new HashMap<>(other.byName);
    added = other.added;
  }

  Optional<Quotation> at(List<Span> content) {
    return Optional.ofNullable(byContent.get(content)).map(quotations::get);
  }

  Optional<Speaker> named(Wording name) {
    return Optional.ofNullable(byName.get(name)).map(speakers::get);
  }

  /// The speaker meant, who is new where there is none of that name.
  Speaker speaker(Person person) {
    return named(person.name())
        .orElseGet(() -> {
          Speaker speaker =
              new Speaker(
                  fresh("us"),
                  person.kind(),
                  person.name(),
                  Optional.empty(),
                  person.name() instanceof Wording.Verbatim(Span span) ? List.of(span) : List.of());
          put(speaker);
          return speaker;
        });
  }

  /// The outlet shown by `name` that passes words on; a new one where there is none.
  Source outlet(Wording name, List<Span> evidence) {
    return passingOn(name)
        .orElseGet(() -> {
          List<Span> shown =
              evidence.isEmpty() && name instanceof Wording.Verbatim(Span span)
                  ? List.of(span)
                  : evidence;
          Source source = new Source(fresh("ur"), name, Source.Part.RELAY, Basis.USER, shown);
          sources.put(source.id(), source);
          return source;
        });
  }

  Optional<Source> passingOn(Wording name) {
    return sources.values().stream()
        .filter(it -> it.part() == Source.Part.RELAY && it.name().equals(name))
        .findFirst();
  }

  /// Adds a speaker, or replaces the one with the same id.
  void put(Speaker speaker) {
    Speaker before = speakers.put(speaker.id(), speaker);
    if (before != null) {
      byName.remove(before.name(), before.id());
    }
    byName.putIfAbsent(speaker.name(), speaker.id());
  }

  void remove(Speaker speaker) {
    speakers.remove(speaker.id());
    byName.remove(speaker.name(), speaker.id());
  }

  /// Replaces the quotation with the same id.
  void put(Quotation quotation) {
    Quotation before = quotations.put(quotation.id(), quotation);
    if (before != null && !before.content().equals(quotation.content())) {
      byContent.remove(before.content(), before.id());
    }
    byContent.putIfAbsent(quotation.content(), quotation.id());
  }

  void remove(Quotation quotation) {
    quotations.remove(quotation.id());
    credited.remove(quotation.id());
    checks.remove(quotation.id());
    byContent.remove(quotation.content(), quotation.id());
  }

  /// Credits a quotation, on the user's word.
  void credit(Quotation quotation, @Nullable Speaker speaker) {
    Attribution before = quotation.attribution();
    List<Span> mention = before.mention();
    if (speaker == null) {
      credited.remove(quotation.id());
      put(quotation.with(new Attribution.Uncredited(mention, before.cue(), Reason.BY_USER)));
    } else {
      credited.put(quotation.id(), speaker.id());
      put(quotation.with(Quotations.byUser(speaker, mention, before.cue())));
    }
  }

  /// The current speaker of a quotation.
  Optional<Speaker> speakerOf(Quotation quotation) {
    return Optional.ofNullable(credited.get(quotation.id())).map(speakers::get);
  }

  /// The current form of a speaker that must be there.
  Speaker current(Speaker speaker) {
    return Objects.requireNonNull(speakers.get(speaker.id()));
  }

  /// An id that nothing has yet.
  String fresh(String start) {
    do {
      added++;
    } while (isUsed(start + added));
    return start + added;
  }

  private boolean isUsed(String id) {
    return quotations.containsKey(id) || speakers.containsKey(id) || sources.containsKey(id);
  }
}
