package ontherecord.viewmodel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import ontherecord.edit.Revision;
import ontherecord.library.Query;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Speaker;
import ontherecord.say.Messages;

/// The rows of the speaker list of one article: everyone, those the article names, those it does
/// not, and what is credited to nobody. Quotations are counted once, when this is made.
public final class SpeakerRows {

  /// While no article is open.
  public static final SpeakerRows NONE = new SpeakerRows(List.of(), 0);

  private static final String NOBODY = "";

  private final List<SpeakerRow> rows;
  private final int speakers;

  private SpeakerRows(List<SpeakerRow> rows, int speakers) {
    this.rows = List.copyOf(rows);
    this.speakers = speakers;
  }

  /// The rows of what was found, with what was done to it.
  public static SpeakerRows of(Revision revision) {
    return of(revision.result(), SpeakerStanding.of(revision));
  }

  /// The rows of what was found.
  public static SpeakerRows of(QuotedArticle quoted) {
    return of(quoted, Map.of());
  }

  private static SpeakerRows of(QuotedArticle quoted, Map<String, SpeakerStanding> standings) {
    Map<String, Counts> counts = new HashMap<>();
    for (Quotation quotation : quoted.quotations()) {
      String id = quotation.speaker().map(Speaker::id).orElse(NOBODY);
      Counts before = counts.getOrDefault(id, Counts.NONE);
      counts.put(id, before.with(quotation.form(), quotation.manner()));
    }
    List<SpeakerRow> rows = new ArrayList<>();
    Counts all = Counts.of(quoted.quotations());
    rows.add(new SpeakerRow.Everyone(all, quoted.speakers().size()));
    List<SpeakerRow.Of> speakers =
        quoted.speakers().stream()
            .map(it ->
                new SpeakerRow.Of(
                    it,
                    quoted.name(it),
                    it.descriptor().map(quoted::oneLine),
                    counts.getOrDefault(it.id(), Counts.NONE),
                    standings.getOrDefault(it.id(), SpeakerStanding.UNTOUCHED)))
            .toList();
    section(rows, "speakers.named", speakers, it -> it.kind() == Speaker.Kind.NAMED);
    section(rows, "speakers.unnamed", speakers, it -> it.kind() != Speaker.Kind.NAMED);
    if (counts.containsKey(NOBODY)) {
      rows.add(new SpeakerRow.Section(Messages.text("speakers.nobody")));
      rows.add(new SpeakerRow.Nobody(counts.getOrDefault(NOBODY, Counts.NONE)));
    }
    return new SpeakerRows(rows, quoted.speakers().size());
  }

  /// The number of speakers.
  public int speakers() {
    return speakers;
  }

  /// The rows that `filter` leaves, each below its section's title; a blank filter leaves all.
  public List<SpeakerRow> matching(Query filter) {
    if (filter.isBlank()) {
      return rows;
    }
    List<SpeakerRow> left = new ArrayList<>();
    for (int i = rows.size() - 1; i >= 0; i--) {
      SpeakerRow row = rows.get(i);
      boolean titlesSomething = row instanceof SpeakerRow.Section && titlesLast(left);
      if (titlesSomething || row.matches(filter)) {
        left.add(row);
      }
    }
    return left.reversed();
  }

  private static boolean titlesLast(List<SpeakerRow> below) {
    return !below.isEmpty() && !(below.getLast() instanceof SpeakerRow.Section);
  }

  private static void section(
      List<SpeakerRow> rows,
      String title,
      List<SpeakerRow.Of> speakers,
      Predicate<Speaker> belongs) {
    List<SpeakerRow.Of> theirs =
        speakers.stream().filter(it -> belongs.test(it.speaker())).toList();
    if (!theirs.isEmpty()) {
      rows.add(new SpeakerRow.Section(Messages.text(title)));
      rows.addAll(theirs);
    }
  }
}
