package ontherecord.viewmodel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ontherecord.quote.Basis;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Source;
import ontherecord.say.Messages;

/// What the source panel says of an article: only what the article or its file states, and quietly
/// what they do not.
///
/// @param headline the article's own words; empty where it has none
/// @param origin where it is from
/// @param sections the sources, by what they supplied
public record SourceRows(Optional<String> headline, OriginRows origin, List<Section> sections) {

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
    sections = List.copyOf(sections);
  }

  /// What the panel says of an article.
  public static SourceRows of(QuotedArticle quoted) {
    Map<String, List<Basis>> relayed = relayed(quoted);
    List<Section> sections =
        Stream.of(Source.Part.RELAY, Source.Part.PHOTO, Source.Part.PUBLISHER)
            .map(part -> section(quoted, part, relayed))
            .filter(it -> !it.rows().isEmpty())
            .toList();
    return new SourceRows(quoted.article().title(), OriginRows.of(quoted), sections);
  }

  /// How many sources there are, the writers apart: as many as there are rows.
  public int count() {
    return sections.stream().mapToInt(it -> it.rows().size()).sum();
  }

  private static Section section(
      QuotedArticle quoted, Source.Part part, Map<String, List<Basis>> relayed) {
    String title =
        switch (part) {
          case RELAY -> Messages.text("sources.relays");
          case PHOTO -> Messages.text("sources.photo");
          case PUBLISHER -> Messages.text("sources.publisher");
          case BYLINE -> Messages.text("sources.byline");
        };
    return new Section(
        title,
        supplying(quoted, part)
            .map(it -> {
              List<Basis> bases = relayed.getOrDefault(it.id(), List.of());
              return new Row(it, quoted.name(it), note(it.part(), bases));
            })
            .toList());
  }

  private static String note(Source.Part part, List<Basis> bases) {
    return switch (part) {
      case RELAY -> relayed(bases);
      case PHOTO -> Messages.text("sources.photo.note");
      case PUBLISHER -> Messages.text("sources.publisher.note");
      case BYLINE -> Messages.text("sources.byline.note");
    };
  }

  /// How we know each quotation that a source passed on, by the source's id; found in one pass, for
  /// there may be many of both.
  private static Map<String, List<Basis>> relayed(QuotedArticle quoted) {
    Map<String, List<Basis>> relayed = new HashMap<>();
    for (Quotation quotation : quoted.quotations()) {
      Map<String, Basis> first = new LinkedHashMap<>();
      quotation.relays().forEach(it -> first.putIfAbsent(it.source().id(), it.basis()));
      first.forEach((id, basis) -> relayed.computeIfAbsent(id, _ -> new ArrayList<>()).add(basis));
    }
    return relayed;
  }

  private static String relayed(List<Basis> bases) {
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
    return bases.isEmpty()
        ? Messages.text("sources.relayed.none")
        : Messages.text("sources.relayed", bases.size(), how);
  }

  private static Stream<Source> supplying(QuotedArticle quoted, Source.Part part) {
    return quoted.sources().stream().filter(it -> it.part() == part);
  }
}
