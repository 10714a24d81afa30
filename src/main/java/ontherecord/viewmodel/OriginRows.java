package ontherecord.viewmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Source;
import ontherecord.say.Messages;
import ontherecord.text.Fact;
import ontherecord.text.Origin;
import ontherecord.text.WrittenDate;

/// Where an article is from, as far as its file states it or the reader says it, each with how that
/// is known; and quietly what nobody states.
///
/// @param byline its writers, as the article itself names them; may be empty
/// @param lines what is stated, in the order in which it is shown
/// @param file the file's name and size
/// @param sha256 the hash of its bytes
/// @param unstated what is not stated, in words; empty where nothing is missing
/// @param open what the reader may say, since the file does not or it was only read from the text
public record OriginRows(
    String byline,
    List<Line> lines,
    String file,
    String sha256,
    String unstated,
    List<Field> open) {

  private static final List<Fact.Kind> SHOWN =
      List.of(
          Fact.Kind.PUBLISHER,
          Fact.Kind.AUTHOR,
          Fact.Kind.PUBLISHED,
          Fact.Kind.MODIFIED,
          Fact.Kind.ADDRESS,
          Fact.Kind.LANGUAGE,
          Fact.Kind.FETCHED);
  private static final List<Fact.Kind> TO_SAY =
      List.of(
          Fact.Kind.PUBLISHER,
          Fact.Kind.AUTHOR,
          Fact.Kind.PUBLISHED,
          Fact.Kind.ADDRESS,
          Fact.Kind.LANGUAGE);
  private static final Set<Fact.Kind> DATES =
      Set.of(Fact.Kind.PUBLISHED, Fact.Kind.MODIFIED, Fact.Kind.FETCHED);

  /// Something that is stated.
  ///
  /// @param evidence how that is known, in words
  /// @param byUser whether the reader says so
  public record Line(Fact.Kind kind, String label, String value, String evidence, boolean byUser) {

    /// What a screen reader says.
    public String accessibleText() {
      return Messages.text("sources.fact.spoken", label, value, evidence);
    }
  }

  /// Something that the reader may say.
  ///
  /// @param value what the reader has said, or else what was read from the text; empty where
  ///   nothing
  public record Field(Fact.Kind kind, String label, String value) {

    /// Why `said` cannot be kept, and what to write; empty where it can.
    public Optional<String> refusal(String said) {
      boolean isDate =
          kind != Fact.Kind.PUBLISHED
              || said.isBlank()
              || said.equals(value)
              || WrittenDate.of(said).isPresent()
              || WrittenDate.said(said).isPresent();
      return isDate ? Optional.empty() : Optional.of(Messages.text("sources.no.date", said));
    }
  }

  public OriginRows {
    lines = List.copyOf(lines);
    open = List.copyOf(open);
  }

  /// What is known of an article's origin.
  public static OriginRows of(QuotedArticle quoted) {
    Origin origin = quoted.article().origin();
    String byline = quoted.byline();
    List<Line> lines = new ArrayList<>();
    List<Field> open = new ArrayList<>();
    for (Fact.Kind kind : SHOWN) {
      List<Fact> stated = origin.facts(kind).filter(it -> !it.isByUser()).toList();
      Optional<Fact> own = origin.facts(kind).filter(Fact::isByUser).findFirst();
      // what was read from the text gives way to the reader
      boolean isOpen = stated.stream().allMatch(Fact::isPrinted);
      if (isOpen && own.isPresent()) {
        lines.add(said(own.get(), stated));
      } else if (!stated.isEmpty()
          && (kind != Fact.Kind.AUTHOR || !values(stated).equals(byline))) {
        lines.add(line(kind == Fact.Kind.AUTHOR ? stated : List.of(stated.getFirst())));
      }
      boolean written = kind == Fact.Kind.AUTHOR && !byline.isEmpty();
      if (TO_SAY.contains(kind) && isOpen && !written) {
        String value = own.or(() -> stated.stream().findFirst()).map(Fact::value).orElse("");
        open.add(new Field(kind, label(kind), value));
      }
    }
    String file =
        origin.size().isPresent()
            ? Messages.text("sources.file", origin.name(), size(origin.size().getAsLong()))
            : origin.name();
    return new OriginRows(byline, lines, file, origin.sha256(), unstated(quoted, byline), open);
  }

  /// The hash in few letters, to be told apart from others by eye.
  public String shortHash() {
    return sha256.length() <= 20
        ? sha256
        : sha256.substring(0, 8) + "\u2026" + sha256.substring(sha256.length() - 8);
  }

  /// Whether the reader has said anything.
  public boolean isSaid() {
    return lines.stream().anyMatch(Line::byUser);
  }

  /// Whether there is something that was read from the text, and the reader may correct.
  public boolean isCorrectable() {
    return open.stream().anyMatch(it -> !it.value().isEmpty());
  }

  /// All of it, as a screen reader says it.
  public String spoken() {
    Stream<String> known = lines.stream().map(Line::accessibleText);
    return Stream.of(
            byline.isEmpty()
                ? Stream.<String>empty()
                : Stream.of(Messages.text("sources.by") + byline),
            known,
            Stream.of(file, Messages.text("status.hash", sha256), unstated))
        .flatMap(it -> it)
        .filter(it -> !it.isBlank())
        .collect(Collectors.joining(". "));
  }

  /// A size as people say it: "3.0 kB".
  static String size(long bytes) {
    if (bytes < 1_000) {
      return Messages.text("size.bytes", bytes);
    }
    return bytes < 999_950
        ? Messages.text("size.kilobytes", bytes / 1e3)
        : Messages.text("size.megabytes", bytes / 1e6);
  }

  /// What the reader says, beside what was read from the text.
  private static Line said(Fact own, List<Fact> printed) {
    Line line = line(List.of(own));
    if (printed.isEmpty()) {
      return line;
    }
    String evidence =
        Messages.text("sources.fact.printed", line.evidence(), printed.getFirst().where());
    return new Line(line.kind(), line.label(), line.value(), evidence, true);
  }

  private static Line line(List<Fact> facts) {
    Fact first = facts.getFirst();
    boolean fetched = first.kind() == Fact.Kind.FETCHED;
    String stated = values(facts);
    String value = DATES.contains(first.kind()) ? StatedDate.inWords(stated) : stated;
    String where = facts.stream().map(Fact::where).distinct().collect(Collectors.joining(", "));
    String evidence =
        first.isByUser()
            ? Messages.text("sources.fact.user")
            : Messages.text(fetched ? "sources.fact.from" : "sources.fact.stated", where);
    boolean asStated = fetched || value.equals(stated);
    return new Line(
        first.kind(),
        label(first.kind()),
        value,
        asStated ? evidence : Messages.text("sources.fact.as", evidence, stated),
        first.isByUser());
  }

  private static String values(List<Fact> facts) {
    return facts.stream().map(Fact::value).distinct().collect(Collectors.joining(", "));
  }

  private static String label(Fact.Kind kind) {
    return switch (kind) {
      case PUBLISHER -> Messages.text("sources.fact.publisher");
      case AUTHOR -> Messages.text("sources.fact.author");
      case PUBLISHED -> Messages.text("sources.fact.published");
      case MODIFIED -> Messages.text("sources.fact.modified");
      case ADDRESS -> Messages.text("sources.fact.address");
      case LANGUAGE -> Messages.text("sources.fact.language");
      case FETCHED -> Messages.text("sources.fact.fetched");
    };
  }

  private static String unstated(QuotedArticle quoted, String byline) {
    List<Fact.Kind> known = quoted.article().origin().facts().stream().map(Fact::kind).toList();
    boolean outlet =
        known.contains(Fact.Kind.PUBLISHER)
            || quoted.sources().stream().anyMatch(it -> it.part() == Source.Part.PUBLISHER);
    boolean author = !byline.isEmpty() || known.contains(Fact.Kind.AUTHOR);
    List<String> missing = new ArrayList<>();
    missing.addAll(author ? List.of() : List.of("sources.author"));
    missing.addAll(outlet ? List.of() : List.of("sources.outlet"));
    missing.addAll(known.contains(Fact.Kind.ADDRESS) ? List.of() : List.of("sources.address"));
    missing.addAll(known.contains(Fact.Kind.PUBLISHED) ? List.of() : List.of("sources.date"));
    List<String> words = missing.stream().map(Messages::text).toList();
    if (words.isEmpty()) {
      return "";
    }
    String most = String.join(", ", words.subList(0, words.size() - 1));
    String all =
        most.isEmpty() ? words.getLast() : Messages.text("sources.or", most, words.getLast());
    return Messages.text("sources.unstated", all);
  }
}
