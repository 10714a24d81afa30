package ontherecord.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ontherecord.check.Notice;
import ontherecord.check.SourceChecks;
import ontherecord.quote.Attribution;
import ontherecord.quote.Basis;
import ontherecord.quote.Quotation;
import ontherecord.quote.Speaker;
import ontherecord.say.Message;

/// The quotations of an article that are still to be looked at, the least sure first.
///
/// @param entries those not yet checked, in the order in which they deserve a look
/// @param checked how many are checked
/// @param total how many there are
public record ReviewQueue(List<Entry> entries, int checked, int total) {

  /// Why a quotation deserves a look, the more pressing first.
  public enum Why {
    UNCREDITED,
    LOW_CONFIDENCE,
    INFERRED,
    NOTICE,
    UNNAMED
  }

  /// Which quotations a list shows.
  public enum Filter {
    ALL,
    NOT_YET_CHECKED,
    CHANGED_BY_ME
  }

  /// One quotation to look at.
  ///
  /// @param why may be empty: then nothing speaks against it
  /// @param notices the source checks that are about it
  public record Entry(Quotation quotation, Set<Why> why, List<Notice> notices) {

    public Entry {
      why = Set.copyOf(why);
      notices = List.copyOf(notices);
    }
  }

  private static final double LOW = 0.8;

  public ReviewQueue {
    entries = List.copyOf(entries);
  }

  /// The queue of an article.
  public static ReviewQueue of(Revision revision) {
    return of(revision, notices(revision));
  }

  /// The queue of an article whose source checks are known.
  ///
  /// @param known those that nobody put aside
  public static ReviewQueue of(Revision revision, List<Notice> known) {
    Map<String, List<Notice>> notices = new HashMap<>();
    for (Notice notice : known) {
      for (Quotation quotation : notice.quotations()) {
        notices.computeIfAbsent(quotation.id(), _ -> new ArrayList<>()).add(notice);
      }
    }
    List<Quotation> all = revision.result().quotations();
    List<Entry> entries =
        shown(revision, Filter.NOT_YET_CHECKED)
            .map(it -> entry(it, notices.getOrDefault(it.id(), List.of())))
            .sorted(Comparator.comparingDouble(ReviewQueue::doubt).reversed())
            .toList();
    return new ReviewQueue(entries, all.size() - entries.size(), all.size());
  }

  /// The source checks of an article that nobody put aside.
  public static List<Notice> notices(Revision revision) {
    return SourceChecks.of(revision.result()).stream()
        .filter(it -> !revision.isDismissed(it))
        .toList();
  }

  /// The quotations of `revision` that `filter` lets through, in the order of the text.
  public static Stream<Quotation> shown(Revision revision, Filter filter) {
    return revision.result().quotations().stream()
        .filter(it ->
            switch (filter) {
              case ALL -> true;
              case NOT_YET_CHECKED -> revision.checked(it).isEmpty();
              case CHANGED_BY_ME -> !revision.changes(it).isEmpty();
            });
  }

  /// The next one to look at.
  public Optional<Entry> next() {
    return entries.stream().findFirst();
  }

  /// The one to look at after `quotation`, which may have been checked meanwhile.
  public Optional<Entry> after(Quotation quotation) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).quotation().id().equals(quotation.id())) {
        return i + 1 < entries.size() ? Optional.of(entries.get(i + 1)) : next();
      }
    }
    return next();
  }

  /// "3 of 11 checked".
  public Message progress() {
    return Message.of("review.progress", Integer.toString(checked), Integer.toString(total));
  }

  private static Entry entry(Quotation quotation, List<Notice> notices) {
    Set<Why> why = EnumSet.noneOf(Why.class);
    switch (quotation.attribution()) {
      case Attribution.Credited it -> {
        add(why, Why.INFERRED, it.basis() == Basis.INFERRED);
        add(why, Why.LOW_CONFIDENCE, it.confidence() < LOW);
        add(why, Why.UNNAMED, it.speaker().kind() != Speaker.Kind.NAMED);
      }
      case Attribution.Uncredited it -> add(why, Why.UNCREDITED, !it.isByUser());
    }
    boolean inferredRelay =
        quotation.relays().stream().anyMatch(it -> it.basis() == Basis.INFERRED);
    add(why, Why.INFERRED, inferredRelay);
    add(why, Why.NOTICE, !notices.isEmpty());
    return new Entry(quotation, why, notices);
  }

  private static void add(Set<Why> why, Why one, boolean holds) {
    if (holds) {
      why.add(one);
    }
  }

  /// From 0; the chance of an error counts most, and what it is about decides between equals.
  private static double doubt(Entry entry) {
    double chance =
        switch (entry.quotation().attribution()) {
          case Attribution.Credited it -> 1 - it.confidence();
          case Attribution.Uncredited it -> it.isByUser() ? 0 : 1;
        };
    for (Why why : entry.why()) {
      chance +=
          switch (why) {
            case UNCREDITED, LOW_CONFIDENCE -> 0;
            case INFERRED -> 0.2;
            case NOTICE -> 0.1;
            case UNNAMED -> 0.05;
          };
    }
    return chance;
  }
}
