package ontherecord.viewmodel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ontherecord.edit.Revision;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Speaker;

/// What the reader did to a speaker.
///
/// @param found what was found and is not so now, in words; empty where nothing is changed
/// @param note what the reader notes of the speaker; may be empty
public record SpeakerStanding(String found, String note) {

  /// Nothing was done.
  public static final SpeakerStanding UNTOUCHED = new SpeakerStanding("", "");

  /// What was done to the speakers of the result, by their ids; those are left out to whom nothing
  /// was.
  static Map<String, SpeakerStanding> of(Revision revision) {
    if (revision.corrections().isEmpty()) {
      return Map.of();
    }
    QuotedArticle found = revision.found();
    Map<String, Speaker> before =
        found.speakers().stream().collect(Collectors.toMap(Speaker::id, Function.identity()));
    Map<String, Set<String>> merged = merged(revision);
    Map<String, SpeakerStanding> standings = new HashMap<>();
    for (Speaker now : revision.result().speakers()) {
      Optional<Speaker> was = Optional.ofNullable(before.get(now.id()));
      List<String> words = new ArrayList<>();
      was.ifPresent(it -> changes(found, it, now, words));
      words.addAll(merged.getOrDefault(now.id(), Set.of()));
      String told =
          was.isEmpty()
              ? Messages.text("standing.added")
              : words.isEmpty() ? "" : Messages.text("standing.found", String.join(", ", words));
      SpeakerStanding standing = new SpeakerStanding(told, revision.note(now));
      if (!standing.equals(UNTOUCHED)) {
        standings.put(now.id(), standing);
      }
    }
    return standings;
  }

  private static void changes(QuotedArticle found, Speaker was, Speaker now, List<String> words) {
    if (!was.name().equals(now.name())) {
      words.add(found.name(was));
    }
    if (!was.descriptor().equals(now.descriptor())) {
      words.add(
          was.descriptor().map(found::oneLine).orElseGet(() -> Messages.text("standing.no.role")));
    }
  }

  /// The names of found speakers who are gone since all that they said is one other's now, by the
  /// other's id.
  private static Map<String, Set<String>> merged(Revision revision) {
    Set<String> here =
        revision.result().speakers().stream().map(Speaker::id).collect(Collectors.toSet());
    Map<Speaker, Set<String>> went = new HashMap<>();
    for (Quotation quotation : revision.result().quotations()) {
      Optional<Speaker> was = revision.before(quotation).flatMap(Quotation::speaker);
      was.filter(it -> !here.contains(it.id()))
          .ifPresent(it ->
              went.computeIfAbsent(it, _ -> new LinkedHashSet<>())
                  .add(quotation.speaker().map(Speaker::id).orElse("")));
    }
    Map<String, Set<String>> merged = new HashMap<>();
    for (Speaker gone : revision.found().speakers()) {
      Set<String> to = went.getOrDefault(gone, Set.of());
      if (to.size() == 1) {
        merged
            .computeIfAbsent(to.iterator().next(), _ -> new LinkedHashSet<>())
            .add(revision.found().name(gone));
      }
    }
    return merged;
  }
}
