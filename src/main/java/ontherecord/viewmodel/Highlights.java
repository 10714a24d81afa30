package ontherecord.viewmodel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import ontherecord.library.Hit;
import ontherecord.quote.Attribution;
import ontherecord.quote.Form;
import ontherecord.quote.Quotation;
import ontherecord.quote.Relay;
import ontherecord.text.Span;
import ontherecord.viewmodel.Page.Row;

/// What is marked on a [Page] for where the reader is and what was found: looked up row by row, so
/// that a long article costs no more than what is on screen.
public final class Highlights {

  /// What stands beside a row.
  ///
  /// @param number the paragraph's number, at its first row
  /// @param current whether the reader is in this paragraph
  public record Gutter(OptionalInt number, boolean current, Optional<Bar> bar) {}

  /// The form of a quotation in a row: full for the selected one, thin for one of the list shown.
  public record Bar(Form form, boolean selected) {}

  /// A stretch of a row with the same marks all through it.
  public record Run(Span span, Set<Mark.Kind> marks) {}

  private static final Comparator<Mark> LOWEST_FIRST =
      Comparator.comparing(Mark::kind).thenComparing(Mark::span);

  private final Page page;
  private final Place place;
  private final Find.Found found;
  private final List<Mark> proof;

  public Highlights(Page page, Place place, Find.Found found) {
    this.page = page;
    this.place = place;
    this.found = found;
    this.proof = proof(place);
  }

  public Page page() {
    return page;
  }

  /// Whether the rows, which are the same, look as in `other`.
  boolean areAs(Highlights other) {
    return currentParagraph().equals(other.currentParagraph())
        && proof.equals(other.proof)
        && found.equals(other.found)
        && drawn().equals(other.drawn());
  }

  /// What a quotation looks like.
  private record Drawn(List<Span> content, Mark.Kind kind, Form form) {}

  private List<Drawn> drawn() {
    return page.quoted().quotations().stream()
        .map(it -> new Drawn(it.content(), kind(it), it.form()))
        .toList();
  }

  /// The marks in a row, the lowest first; each cut to the row.
  public List<Mark> marks(Row row) {
    return row.span().map(this::marks).orElse(List.of());
  }

  /// The row cut into runs at every edge of a mark, and where JavaFX needs it; together they are
  /// the whole row.
  public List<Run> runs(Row row) {
    List<Mark> marks = marks(row);
    TreeSet<Integer> edges = new TreeSet<>(List.of(row.start(), row.end()));
    for (Mark mark : marks) {
      edges.add(mark.span().start());
      edges.add(mark.span().end());
    }
    edges.addAll(page.seams(row));
    List<Run> runs = new ArrayList<>();
    int start = row.start();
    for (int end : edges.tailSet(row.start(), false)) {
      Span span = new Span(start, end);
      Set<Mark.Kind> kinds = EnumSet.noneOf(Mark.Kind.class);
      marks.stream().filter(it -> it.span().contains(span)).forEach(it -> kinds.add(it.kind()));
      runs.add(new Run(span, kinds));
      start = end;
    }
    return runs;
  }

  /// What stands beside a row.
  public Gutter gutter(Row row) {
    return new Gutter(
        row.first() ? OptionalInt.of(row.paragraph()) : OptionalInt.empty(),
        currentParagraph().orElse(0) == row.paragraph(),
        row.span().flatMap(this::bar));
  }

  /// The paragraph that the reader was led to: by the selected quotation, else by the find bar,
  /// else by the source or the source check shown.
  public OptionalInt currentParagraph() {
    return target().stream()
        .mapToInt(span -> page.quoted().article().paragraphAt(span.start()))
        .findFirst();
  }

  /// The words that the reader is led to.
  public Optional<Span> target() {
    return place
        .selected()
        .map(Quotation::extent)
        .or(() -> found.current().map(Hit::span))
        .or(() -> place.evidenceShown().stream().findFirst());
  }

  /// The quotation at `offset`: one of the list shown rather than another, a short one rather than
  /// one around it.
  public Optional<Quotation> quotationAt(int offset) {
    return quotationIn(new Span(offset, offset + 1));
  }

  /// The quotation in `span`, chosen as for [#quotationAt(int)].
  public Optional<Quotation> quotationIn(Span span) {
    return page.quotationsIn(span).stream()
        .min(
            Comparator.comparing((Quotation it) -> !place.lists(it))
                .thenComparingInt(it -> it.extent().length()));
  }

  private List<Mark> marks(Span row) {
    List<Mark> marks = new ArrayList<>();
    for (Quotation quotation : page.quotationsIn(row)) {
      Mark.Kind kind = kind(quotation);
      quotation.content().forEach(span -> add(marks, row, span, kind));
    }
    proof.forEach(mark -> add(marks, row, mark.span(), mark.kind()));
    addHits(marks, row);
    marks.sort(LOWEST_FIRST);
    return marks;
  }

  private void addHits(List<Mark> marks, Span row) {
    List<Hit> hits = found.hits();
    int low = 0;
    int high = hits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hits.get(middle).span().end() <= row.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < hits.size() && hits.get(i).span().start() < row.end(); i++) {
      Mark.Kind kind = i == found.index() ? Mark.Kind.FOUND_CURRENT : Mark.Kind.FOUND;
      add(marks, row, hits.get(i).span(), kind);
    }
  }

  private Mark.Kind kind(Quotation quotation) {
    if (isSelected(quotation)) {
      return Mark.Kind.CONTENT_SELECTED;
    }
    return place.isNarrowed() && place.lists(quotation)
        ? Mark.Kind.CONTENT_SHOWN
        : Mark.Kind.CONTENT;
  }

  private Optional<Bar> bar(Span row) {
    List<Quotation> here = page.quotationsIn(row);
    Optional<Bar> selected =
        here.stream().filter(this::isSelected).findFirst().map(it -> new Bar(it.form(), true));
    return selected.or(() ->
        here.stream()
            .filter(it -> place.isNarrowed() && place.lists(it))
            .findFirst()
            .map(it -> new Bar(it.form(), false)));
  }

  private boolean isSelected(Quotation quotation) {
    return place.selected().filter(it -> it.id().equals(quotation.id())).isPresent();
  }

  /// The words that show how we know the selected quotation, and the part of the source shown.
  private static List<Mark> proof(Place place) {
    List<Mark> proof = new ArrayList<>();
    place
        .selected()
        .ifPresent(quotation -> {
          switch (quotation.attribution()) {
            case Attribution.Credited credited -> {
              mark(proof, credited.cue().stream(), Mark.Kind.CUE);
              mark(proof, credited.mention().stream(), Mark.Kind.MENTION);
              mark(proof, credited.antecedent().stream(), Mark.Kind.EVIDENCE);
            }
            case Attribution.Uncredited uncredited -> {
              mark(proof, uncredited.cue().stream(), Mark.Kind.CUE);
              mark(proof, uncredited.mention().stream(), Mark.Kind.MENTION);
            }
          }
          quotation.relays().forEach(it -> mark(proof, it.evidence().stream(), Mark.Kind.EVIDENCE));
        });
    place
        .sourceShown()
        .ifPresent(source -> {
          Stream<Span> relayed =
              place.open().through(source).stream()
                  .flatMap(it -> it.relays().stream())
                  .filter(it -> it.source().equals(source))
                  .map(Relay::evidence)
                  .flatMap(List::stream);
          mark(proof, relayed, Mark.Kind.EVIDENCE);
        });
    mark(proof, place.evidenceShown().stream(), Mark.Kind.EVIDENCE);
    return proof.stream().distinct().sorted().toList();
  }

  private static void mark(List<Mark> marks, Stream<Span> spans, Mark.Kind kind) {
    spans.forEach(span -> marks.add(new Mark(span, kind)));
  }

  private static void add(List<Mark> marks, Span row, Span span, Mark.Kind kind) {
    if (span.overlaps(row)) {
      int start = Math.max(span.start(), row.start());
      marks.add(new Mark(new Span(start, Math.min(span.end(), row.end())), kind));
    }
  }
}
