package ontherecord.viewmodel;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ontherecord.library.Query;
import ontherecord.quote.Speaker;
import ontherecord.say.Messages;

/// One row of the speaker list.
public sealed interface SpeakerRow {

  /// What the quote pane lists when this row is chosen; empty where it cannot be chosen.
  Optional<Shown> shown();

  /// Whether the row stays when the list is filtered by `query`.
  boolean matches(Query query);

  /// The row's first line, by which typing finds it.
  String name();

  /// What a screen reader says.
  String accessibleText();

  /// All speakers, and quotations credited to nobody.
  record Everyone(Counts counts, int speakers) implements SpeakerRow {

    @Override
    public Optional<Shown> shown() {
      return Optional.of(new Shown.All());
    }

    @Override
    public boolean matches(Query query) {
      return query.isBlank();
    }

    @Override
    public String name() {
      return Messages.text("speakers.everyone");
    }

    /// As shown: the number of speakers stands above the list, too, and gives way to thoughts.
    public String totals() {
      return counts.thought() > 0
          ? Messages.text("speakers.totals.thought", counts.total(), counts.thought())
          : spokenTotals();
    }

    private String spokenTotals() {
      return Messages.text("speakers.totals", counts.total(), speakers, counts.thought());
    }

    @Override
    public String accessibleText() {
      return Messages.text("speakers.row", name(), spokenTotals());
    }
  }

  /// A title over the rows below it.
  record Section(String name) implements SpeakerRow {

    @Override
    public Optional<Shown> shown() {
      return Optional.empty();
    }

    @Override
    public boolean matches(Query query) {
      return false;
    }

    @Override
    public String accessibleText() {
      return name;
    }
  }

  /// A speaker with the article's words for who it is.
  record Of(
      Speaker speaker,
      String name,
      Optional<String> descriptor,
      Counts counts,
      SpeakerStanding standing)
      implements SpeakerRow {

    @Override
    public Optional<Shown> shown() {
      return Optional.of(new Shown.By(speaker));
    }

    @Override
    public boolean matches(Query query) {
      return query.matches(name) || descriptor.filter(query::matches).isPresent();
    }

    @Override
    public String accessibleText() {
      String kind =
          switch (speaker.kind()) {
            case NAMED -> descriptor.orElseGet(() -> Messages.text("speakers.kind.named"));
            case ROLE -> Messages.text("speakers.kind.role");
            case GROUP -> Messages.text("speakers.kind.group");
            case UNIDENTIFIED -> Messages.text("speakers.kind.unidentified");
          };
      String row = Messages.text("speakers.row", name + ", " + kind, counts.words());
      return Stream.of(row, standing.found(), standing.note())
          .filter(it -> !it.isEmpty())
          .collect(Collectors.joining(". "));
    }
  }

  /// Quotations that the article credits to nobody.
  record Nobody(Counts counts) implements SpeakerRow {

    @Override
    public Optional<Shown> shown() {
      return Optional.of(new Shown.Uncredited());
    }

    @Override
    public boolean matches(Query query) {
      return query.matches(name());
    }

    @Override
    public String name() {
      return Messages.text("speakers.uncredited");
    }

    @Override
    public String accessibleText() {
      return Messages.text("speakers.row", name(), counts.words());
    }
  }
}
