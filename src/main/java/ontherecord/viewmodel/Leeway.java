package ontherecord.viewmodel;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import ontherecord.edit.Correction.Part;
import ontherecord.quote.Attribution;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.text.Glyphs;
import ontherecord.text.Span;

/// Where an edge of a quotation can go, and why not further: within its paragraph, not into other
/// words of the quotation, not through another one, and not so far that nothing is left.
final class Leeway {

  private final QuotedArticle open;
  private final Quotation quotation;
  private final Grip grip;
  private final WholeWords words;
  private final Span moving;
  private final Span block;
  private final List<Span> around;

  /// Where an edge has come to.
  ///
  /// @param to the piece that it is an edge of
  /// @param why why it did not go where it was to; empty where it did
  record Move(Span to, String why) {}

  Leeway(QuotedArticle open, Quotation quotation, Grip grip) {
    this.open = open;
    this.quotation = quotation;
    this.grip = grip;
    this.words = new WholeWords(open.article());
    this.moving = grip.span(quotation);
    int edge = grip.isStart() ? moving.start() : moving.end() - 1;
    this.block = words.blockAt(edge).orElse(moving);
    this.around = words.words(block);
  }

  /// The edge so many words on in the text.
  Move by(int count) {
    List<Span> own = around.stream().filter(moving::overlaps).toList();
    boolean inwards = grip.isStart() == count > 0;
    if (own.isEmpty() || (inwards && own.size() <= Math.abs(count))) {
      return refused("edges.last.word");
    }
    int to = around.indexOf(grip.isStart() ? own.getFirst() : own.getLast()) + count;
    if (to < 0 || to >= around.size()) {
      return refused("edges.paragraph");
    }
    Span moved = upTo(around.get(to));
    return to(moved);
  }

  /// The edge of a word that is nearest to `offset`, of those where it can be; where it was, when
  /// that is as near.
  Move near(int offset) {
    List<Span> nearest =
        around.stream()
            .filter(it -> grip.isStart() ? it.start() < moving.end() : moving.start() < it.end())
            .sorted(Comparator.comparingInt(it -> away(it, offset)))
            .toList();
    String why = "";
    for (Span word : nearest) {
      Span moved = upTo(word);
      if (away(moving, offset) <= away(moved, offset)) {
        break;
      }
      Optional<String> refusal = refusal(moved);
      if (refusal.isEmpty()) {
        return new Move(moved, why);
      }
      why = why.isEmpty() ? refusal.get() : why;
    }
    return new Move(moving, why);
  }

  private int away(Span span, int offset) {
    return Math.abs(grip.of(span) - offset);
  }

  /// The edge at `offset` itself, between two letters.
  Move at(int offset) {
    int at = betweenLetters(Math.clamp(offset, block.start(), block.end()));
    int start = grip.isStart() ? at : moving.start();
    int end = grip.isStart() ? moving.end() : at;
    String text = open.article().text();
    while (start < end && Glyphs.isBlank(text.charAt(start))) {
      start++;
    }
    while (start < end && Glyphs.isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start >= end || words.words(new Span(start, end)).isEmpty()) {
      return refused("edges.last.word");
    }
    Span moved = new Span(start, end);
    return to(moved);
  }

  private Move to(Span moved) {
    return refusal(moved).map(it -> new Move(moving, it)).orElseGet(() -> new Move(moved, ""));
  }

  /// The spans of the part when its piece is `moved`.
  List<Span> with(Span moved) {
    List<Span> all = new ArrayList<>(grip.words(quotation));
    all.set(grip.piece(), moved);
    return List.copyOf(all);
  }

  /// The quotation as it would be when its piece is `moved`.
  Quotation shown(Span moved) {
    List<Span> all = with(moved);
    Attribution old = quotation.attribution();
    return switch (grip.part()) {
      case CONTENT -> quotation.withContent(all);
      case MENTION -> quotation.with(old.with(all, old.cue()));
      case CUE -> quotation.with(old.with(old.mention(), all));
    };
  }

  /// The piece with its edge at `word`, and the marks that belong to the words quoted.
  private Span upTo(Span word) {
    boolean marked = grip.part() == Part.CONTENT;
    if (grip.isStart()) {
      int start = word.start();
      return new Span(marked ? words.opened(start, moving.end()) : start, moving.end());
    }
    int end = word.end();
    return new Span(moving.start(), marked ? words.closed(moving.start(), end) : end);
  }

  private Optional<String> refusal(Span moved) {
    List<Span> all = with(moved);
    boolean pieces =
        grip.words(quotation).stream().filter(it -> !it.equals(moving)).anyMatch(moved::overlaps);
    boolean taken =
        grip.part() == Part.CONTENT
            && open.quotations().stream()
                .anyMatch(it -> !it.id().equals(quotation.id()) && it.content().equals(all));
    Optional<Span> cut = Adding.cut(open, List.of(moved), Optional.of(quotation));
    if (pieces) {
      return Optional.of(Messages.text("edges.piece"));
    }
    if (others().anyMatch(it -> moved.overlaps(it) && !moving.overlaps(it))) {
      return Optional.of(
          Messages.text(grip.part() == Part.CONTENT ? "edges.attribution" : "edges.others"));
    }
    return taken
        ? Optional.of(Messages.text("adding.same"))
        : cut.map(it -> Messages.text("adding.cuts", open.oneLine(it)));
  }

  /// The words of the quotation's other parts.
  private Stream<Span> others() {
    Stream<Span> content = grip.part() == Part.CONTENT ? Stream.of() : quotation.content().stream();
    Stream<Span> mention =
        grip.part() == Part.MENTION ? Stream.of() : quotation.attribution().mention().stream();
    Stream<Span> cue =
        grip.part() == Part.CUE ? Stream.of() : quotation.attribution().cue().stream();
    return Stream.of(content, mention, cue).flatMap(it -> it);
  }

  private int betweenLetters(int offset) {
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(block.of(open.article().text()));
    int at = offset - block.start();
    return block.start() + (letters.isBoundary(at) ? at : letters.preceding(at));
  }

  private Move refused(String key) {
    return new Move(moving, Messages.text(key));
  }
}
