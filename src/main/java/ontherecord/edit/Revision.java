package ontherecord.edit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ontherecord.check.Notice;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Speaker;

/// What was found in an article, the user's corrections in their order, and what comes of both. A
/// value: `revision.with(correction)` is another one.
public final class Revision {

  private static final int BETWEEN_MILESTONES = 256;

  private final Galley galley;
  private final Milestone milestone;
  private final List<Correction> corrections;
  private final QuotedArticle result;
  private final Map<String, Quotation> foundById;

  /// What of a quotation the user changed.
  public enum Aspect {
    ADDED,
    SPEAKER,
    /// What its speaker, who is the same, is called.
    NAME,
    FORM,
    RELAYS,
    CONTENT,
    MENTION,
    CUE
  }

  /// How the article was after so many corrections: to take one back, only those since are made
  /// again.
  private record Milestone(int corrections, Galley galley, Optional<Milestone> before) {

    /// The last one with at most `count` corrections.
    Milestone at(int count) {
      Milestone at = this;
      while (at.corrections > count && at.before.isPresent()) {
        at = at.before.get();
      }
      return at;
    }

    /// With this one too, where it is time for one.
    Milestone and(int count, Galley reached) {
      return count < corrections + BETWEEN_MILESTONES
          ? this
          : new Milestone(count, new Galley(reached), Optional.of(this));
    }
  }

  private Revision(
      Galley galley,
      Milestone milestone,
      List<Correction> corrections,
      QuotedArticle before,
      Map<String, Quotation> foundById) {
    this.galley = galley;
    this.milestone = milestone;
    this.corrections = corrections;
    this.result = new Print(galley, before).article();
    this.foundById = foundById;
  }

  /// What was found, without corrections.
  public static Revision of(QuotedArticle found) {
    return of(found, List.of());
  }

  /// What was found, with corrections one after another.
  public static Revision of(QuotedArticle found, List<Correction> corrections) {
    return replayed(
        new Milestone(0, new Galley(found), Optional.empty()),
        corrections,
        found,
        found.quotations().stream().collect(Collectors.toMap(Quotation::id, Function.identity())));
  }

  private static Revision replayed(
      Milestone from,
      List<Correction> corrections,
      QuotedArticle before,
      Map<String, Quotation> foundById) {
    Galley galley = new Galley(from.galley());
    Pen pen = new Pen(galley);
    Milestone milestone = from;
    for (int i = from.corrections(); i < corrections.size(); i++) {
      pen.apply(corrections.get(i));
      milestone = milestone.and(i + 1, galley);
    }
    return new Revision(galley, milestone, List.copyOf(corrections), before, foundById);
  }

  /// What the program found.
  public QuotedArticle found() {
    return galley.found;
  }

  /// In the order in which they were made.
  public List<Correction> corrections() {
    return corrections;
  }

  /// What was found with all corrections made.
  public QuotedArticle result() {
    return result;
  }

  /// One more correction; empty where it changes nothing, since what it means is not there.
  public Optional<Revision> with(Correction correction) {
    Galley next = new Galley(galley);
    if (!new Pen(next).apply(correction)) {
      return Optional.empty();
    }
    List<Correction> all = new ArrayList<>(corrections.size() + 1);
    all.addAll(corrections);
    all.add(correction);
    return Optional.of(
        new Revision(next, milestone.and(all.size(), next), List.copyOf(all), result, foundById));
  }

  /// Without the last correction; this same revision where there is none.
  public Revision without() {
    if (corrections.isEmpty()) {
      return this;
    }
    int left = corrections.size() - 1;
    return replayed(milestone.at(left), corrections.subList(0, left), result, foundById);
  }

  /// What was found where the result has `quotation`; empty where the user added it.
  public Optional<Quotation> before(Quotation quotation) {
    return Optional.ofNullable(foundById.get(quotation.id()));
  }

  /// What was found and is no quotation, as the user says; in the order of the text.
  public List<Quotation> removed() {
    return galley.found.quotations().stream()
        .filter(it -> !galley.quotations.containsKey(it.id()))
        .toList();
  }

  /// What of `quotation`, an element of the result, the user changed; empty where nothing.
  public Set<Aspect> changes(Quotation quotation) {
    Quotation before = foundById.get(quotation.id());
    if (before == null) {
      return Set.of(Aspect.ADDED);
    }
    Set<Aspect> changes = EnumSet.noneOf(Aspect.class);
    note(changes, Aspect.FORM, before.form(), quotation.form());
    note(changes, Aspect.RELAYS, before.relays(), quotation.relays());
    note(changes, Aspect.CONTENT, before.content(), quotation.content());
    note(
        changes, Aspect.MENTION, before.attribution().mention(), quotation.attribution().mention());
    note(changes, Aspect.CUE, before.attribution().cue(), quotation.attribution().cue());
    if (quotation.attribution().isByUser()) {
      note(
          changes,
          Aspect.SPEAKER,
          before.speaker().map(Speaker::id),
          quotation.speaker().map(Speaker::id));
    }
    if (!changes.contains(Aspect.SPEAKER)
        && before.speaker().map(Speaker::id).equals(quotation.speaker().map(Speaker::id))) {
      note(
          changes,
          Aspect.NAME,
          before.speaker().map(Speaker::name),
          quotation.speaker().map(Speaker::name));
    }
    return changes;
  }

  /// What the user said of `quotation` after a look at it.
  public Optional<Checked> checked(Quotation quotation) {
    return Optional.ofNullable(galley.checks.get(quotation.id()));
  }

  /// The user's note on `speaker`; empty where there is none.
  public String note(Speaker speaker) {
    return galley.notes.getOrDefault(speaker.id(), "");
  }

  /// Whether the user put this source check aside.
  public boolean isDismissed(Notice notice) {
    return galley.dismissed.contains(Correction.Dismiss.of(notice));
  }

  private static void note(Set<Aspect> changes, Aspect aspect, Object before, Object now) {
    if (!before.equals(now)) {
      changes.add(aspect);
    }
  }
}
