package ontherecord.viewmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ontherecord.quote.Basis;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Relay;
import ontherecord.quote.Source;
import ontherecord.text.Origin;

/// What the source panel says of an article: only what the article or its file states, and quietly
/// what they do not.
///
/// @param headline the article's own words; empty where it has none
/// @param byline its writers, as it names them; may be empty
/// @param stated its publisher, date and address, those of them that are stated, and its file
/// @param unstated what is not stated, in words; empty where nothing is missing
/// @param sections the sources, by what they supplied
public record SourceRows(
    Optional<String> headline,
    String byline,
    List<String> stated,
    String unstated,
    List<Section> sections) {

  /// Sources that supplied the same.
  public record Section(String title, List<Row> rows) {

    public Section {
      rows = List.copyOf(rows);
    }
  }

  /// One source.
  ///
  /// @param name the article's words for it
  /// @param note what it supplied: "2 quotations: 1 stated, 1 inferred"
  public record Row(Source source, String name, String note) {

    /// What a screen reader says.
    public String accessibleText() {
      return Messages.text("sources.row", name, note);
    }
  }

  public SourceRows {
    stated = List.copyOf(stated);
    sections = List.copyOf(sections);
  }

  public static SourceRows of(QuotedArticle quoted) {
    Origin origin = quoted.article().origin();
    String byline =
        supplying(quoted, Source.Part.BYLINE).map(quoted::name).collect(Collectors.joining(", "));
    List<String> stated =
        Stream.of(origin.publisher(), origin.published(), origin.url(), Optional.of(origin.name()))
            .flatMap(Optional::stream)
            .toList();
    List<Section> sections =
        Stream.of(Source.Part.RELAY, Source.Part.PHOTO, Source.Part.PUBLISHER)
            .map(part -> section(quoted, part))
            .filter(it -> !it.rows().isEmpty())
            .toList();
    return new SourceRows(
        quoted.article().title(), byline, stated, unstated(quoted, byline), sections);
  }

  /// How many sources there are beside the writers.
  public int count() {
    return sections.stream().mapToInt(it -> it.rows().size()).sum();
  }

  private static String unstated(QuotedArticle quoted, String byline) {
    Origin origin = quoted.article().origin();
    boolean named =
        origin.publisher().isPresent()
            || supplying(quoted, Source.Part.PUBLISHER).findFirst().isPresent();
    List<String> missing = new ArrayList<>();
    missing.addAll(byline.isEmpty() ? List.of("sources.author") : List.of());
    missing.addAll(named ? List.of() : List.of("sources.outlet"));
    missing.addAll(origin.url().isPresent() ? List.of() : List.of("sources.address"));
    missing.addAll(origin.published().isPresent() ? List.of() : List.of("sources.date"));
    List<String> words = missing.stream().map(Messages::text).toList();
    if (words.isEmpty()) {
      return "";
    }
    String most = String.join(", ", words.subList(0, words.size() - 1));
    String all =
        most.isEmpty() ? words.getLast() : Messages.text("sources.or", most, words.getLast());
    return Messages.text("sources.unstated", all);
  }

  private static Section section(QuotedArticle quoted, Source.Part part) {
    String title =
        switch (part) {
          case RELAY -> Messages.text("sources.relays");
          case PHOTO -> Messages.text("sources.photo");
          case PUBLISHER -> Messages.text("sources.publisher");
          case BYLINE -> Messages.text("sources.byline");
        };
    return new Section(
        title,
        supplying(quoted, part).map(it -> new Row(it, quoted.name(it), note(quoted, it))).toList());
  }

  private static String note(QuotedArticle quoted, Source source) {
    return switch (source.part()) {
      case RELAY -> relayed(quoted, source);
      case PHOTO -> Messages.text("sources.photo.note");
      case PUBLISHER -> Messages.text("sources.publisher.note");
      case BYLINE -> Messages.text("sources.byline.note");
    };
  }

  private static String relayed(QuotedArticle quoted, Source source) {
    List<Quotation> quotations = quoted.through(source);
    List<Basis> bases =
        quotations.stream()
            .flatMap(it -> it.relays().stream().filter(r -> r.source().equals(source)).limit(1))
            .map(Relay::basis)
            .toList();
    String how =
        bases.stream()
            .distinct()
            .sorted()
            .map(basis -> {
              long many = bases.stream().filter(basis::equals).count();
              return switch (basis) {
                case STATED -> Messages.text("sources.stated", many);
                case INFERRED -> Messages.text("sources.inferred", many);
                case USER -> Messages.text("sources.user", many);
              };
            })
            .collect(Collectors.joining(", "));
    return quotations.isEmpty()
        ? Messages.text("sources.relayed.none")
        : Messages.text("sources.relayed", quotations.size(), how);
  }

  private static Stream<Source> supplying(QuotedArticle quoted, Source.Part part) {
    return quoted.sources().stream().filter(it -> it.part() == part);
  }
}
