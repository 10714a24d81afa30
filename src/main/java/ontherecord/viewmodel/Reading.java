package ontherecord.viewmodel;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import ontherecord.library.Hit;
import ontherecord.quote.Quotation;
import ontherecord.say.Messages;
import ontherecord.text.Block;
import ontherecord.text.Span;

/// What the article pane shows, and which words it leads to next.
///
/// @param highlights what is marked in the article
/// @param found what the reader looks for in it
public record Reading(Highlights highlights, Place place, Find.Found found) {

  private static final int SOME_LINES = 350;
  // roughly, and rather too high than too low, in pixels
  private static final double LINE = 25;
  private static final double HEADLINE = 40;
  private static final double BELOW = 14;
  private static final double LETTER = 9;
  private static final double BESIDE = 80;
  private static final double MEASURE = 600;

  /// Where the article is to be scrolled to.
  public sealed interface Aim {

    /// Nowhere.
    record Stay() implements Aim {}

    /// To have `offset` in the first line.
    record Top(int offset) implements Aim {}

    /// To have `words` in sight, with some lines above them; nowhere if they are in sight.
    record BringUp(Span words) implements Aim {}

    /// To have the first of `words` in sight; nowhere if any of them is.
    record BringUpAny(List<Span> words) implements Aim {

      public BringUpAny {
        words = List.copyOf(words);
      }

      /// The words to bring into sight, if any.
      public Optional<Span> wanted(IntPredicate isInSight) {
        return words.stream().mapToInt(Span::start).anyMatch(isInSight)
            ? Optional.empty()
            : words.stream().findFirst();
      }
    }
  }

  /// What is to be shown at `place`, after `before` was.
  public static Reading of(Place place, Find.Found found, Optional<Reading> before) {
    Page page =
        before
            .map(Reading::page)
            .flatMap(it -> it.over(place.open()))
            .orElseGet(() -> Page.of(place.open()));
    return new Reading(new Highlights(page, place, found), place, found);
  }

  /// The same while an edge of the selected quotation is on its way.
  public Reading dragged(Edges.Drag drag) {
    return new Reading(highlights.dragged(drag), place, found);
  }

  /// The article, laid out once for as long as it is on screen.
  public Page page() {
    return highlights.page();
  }

  /// Whether the same article is on screen as in `other`.
  public boolean isSamePage(Reading other) {
    return page().isLaidOutAs(other.page());
  }

  /// Whether the article looks the same as in `other`.
  public boolean looksAs(Reading other) {
    return isSamePage(other) && highlights.areAs(other.highlights);
  }

  /// Where to go when this comes after `before`: to where the reader was on coming back to a place,
  /// else to what has changed: the quotation selected, the words found, the source or the source
  /// check shown, what the speaker shown said.
  public Aim aim(Optional<Reading> before) {
    Optional<Place> from = before.map(Reading::place);
    boolean moved = !from.equals(Optional.of(place));
    boolean same = before.filter(this::isSamePage).isPresent();
    if (moved && place.top().isPresent()) {
      return new Aim.Top(place.top().getAsInt());
    }
    if (place.selected().isPresent()
        && !(same && from.flatMap(Place::selected).equals(place.selected()))) {
      return new Aim.BringUp(place.selected().get().extent());
    }
    if (found.current().isPresent() && !before.map(Reading::found).equals(Optional.of(found))) {
      return new Aim.BringUp(found.current().map(Hit::span).get());
    }
    if (!same) {
      return new Aim.Top(0);
    }
    if (!from.map(Place::shown).equals(Optional.of(place.shown()))) {
      return place.evidenceShown().stream()
          .findFirst()
          .<Aim>map(Aim.BringUp::new)
          .orElseGet(this::toSpeaker);
    }
    return new Aim.Stay();
  }

  private Aim toSpeaker() {
    List<Span> theirs =
        place.shown() instanceof Shown.By
            ? place.listed(found.query()).stream().map(Quotation::extent).toList()
            : List.of();
    return theirs.isEmpty() ? new Aim.Stay() : new Aim.BringUpAny(theirs);
  }

  /// Where the pane is to stand to have words in sight: with `top` in its first line, and that
  /// `below` pixels under the edge.
  public record Lead(int top, double below) {}

  /// Where a pane is to stand to have `words` in sight, with some lines above them.
  ///
  /// @param width how wide the pane is, and
  /// @param height how high it is, in pixels at 100 %
  public Lead lead(Span words, double width, double height) {
    double free = height - height(words, width);
    int top = someLinesAbove(words.start(), width, free);
    return new Lead(top, top == words.start() ? Math.clamp(free, 0, height / 4) : 0);
  }

  /// The start of a row not far above `offset`: some lines lead the reader to the words. `offset`
  /// itself where the rows above it are too long, or too high.
  ///
  /// @param width how wide the pane is, and
  /// @param free how high the rows above may be, in pixels at 100 %
  public int someLinesAbove(int offset, double width, double free) {
    List<Page.Row> rows = page().rows();
    int row = page().rowAt(offset);
    if (rows.isEmpty() || offset - rows.get(row).start() > SOME_LINES) {
      return offset;
    }
    double left = free - lines(offset - rows.get(row).start(), width) * LINE;
    while (row > 0
        && offset - rows.get(row - 1).start() <= SOME_LINES
        && height(rows.get(row - 1), width) <= left) {
      row--;
      left -= height(rows.get(row), width);
    }
    boolean above = row == 0 || row < page().rowAt(offset);
    return above ? rows.get(row).start() : offset;
  }

  /// About how high the words at `span` are in a pane so wide, in pixels at 100 %.
  public double height(Span span, double width) {
    double height = LINE;
    List<Page.Row> rows = page().rows();
    for (int i = page().rowAt(span.start()); i < rows.size(); i++) {
      Page.Row row = rows.get(i);
      if (row.start() >= span.end()) {
        break;
      }
      int length = Math.min(row.end(), span.end()) - Math.max(row.start(), span.start());
      height += lines(length, width) * LINE + (row.end() < span.end() ? BELOW : 0);
    }
    return height;
  }

  private static double height(Page.Row row, double width) {
    double line = row.kind() == Block.Kind.HEADLINE ? HEADLINE : LINE;
    return lines(row.end() - row.start(), width) * line + (row.last() ? BELOW : 0);
  }

  private static double lines(int letters, double width) {
    double room = Math.max(LETTER, Math.min(MEASURE, width - BESIDE));
    return Math.ceil(letters * LETTER / room);
  }

  /// Where the reader is, in words: "paragraph 7 of 17".
  public String where() {
    int all = page().quoted().article().paragraphCount();
    OptionalInt current = highlights().currentParagraph();
    if (current.isEmpty()) {
      return Messages.text("article.paragraphs", all);
    }
    String paragraph = Messages.text("article.paragraph", current.getAsInt(), all);
    OptionalInt sheet =
        place
            .selected()
            .map(it -> page().quoted().article().typesetting().pageAt(it.start()))
            .orElse(OptionalInt.empty());
    return sheet.isEmpty() ? paragraph : Messages.text("article.page", paragraph, sheet.getAsInt());
  }

  /// The article's own words at `span`.
  public String words(Span span) {
    return page().quoted().article().words(span);
  }

  /// The offset of what stands at `column` of the row `row`.
  public int offset(int row, int column) {
    List<Page.Row> rows = page().rows();
    return rows.isEmpty() ? 0 : rows.get(row).start() + column;
  }

  /// How far into its row `offset` stands; the row's end where it is past that.
  public int column(int offset) {
    if (page().rows().isEmpty()) {
      return 0;
    }
    Page.Row row = page().rows().get(page().rowAt(offset));
    return Math.clamp(offset, row.start(), row.end()) - row.start();
  }

  /// The quotation that the reader means with the caret at `offset`: the one that stands there, or
  /// that ends there.
  public Optional<Quotation> meantAt(int offset) {
    Optional<Quotation> there = highlights.quotationAt(offset);
    return there.isPresent() || offset == 0 ? there : highlights.quotationAt(offset - 1);
  }

  /// The quotation that has all of the words selected by hand.
  public Optional<Quotation> meantBy(Span byHand) {
    return highlights.quotationIn(byHand).filter(it -> it.extent().contains(byHand));
  }
}
