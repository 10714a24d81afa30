package ontherecord.viewmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ontherecord.edit.Anchor;
import ontherecord.edit.Correction;
import ontherecord.edit.Correction.Part;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.text.Span;

/// Moves an edge of the selected quotation by whole words, within its paragraph. What cannot be is
/// refused in words.
public final class Edges {

  private final Desk desk;
  private final Corrector corrector;

  /// Where a quotation begins or ends.
  public enum Edge {
    START,
    END
  }

  public Edges(Desk desk, Corrector corrector) {
    this.desk = desk;
    this.corrector = corrector;
  }

  /// Moves an edge so many words on in the text.
  public void step(Edge edge, int by) {
    Optional<Quotation> selected = desk.place().flatMap(Place::selected);
    if (selected.isEmpty()) {
      corrector.refuse(Messages.text("corrections.none"));
      return;
    }
    Quotation quotation = selected.get();
    QuotedArticle open = desk.place().orElseThrow().open();
    WholeWords words = new WholeWords(open.article());
    Span moving =
        edge == Edge.START ? quotation.content().getFirst() : quotation.content().getLast();
    List<Span> around =
        words.blockAt(moving.start()).map(words::words).orElseGet(() -> words.words(moving));
    List<Span> own = around.stream().filter(moving::overlaps).toList();
    if (own.isEmpty()) {
      corrector.refuse(Messages.text("edges.last.word"));
      return;
    }
    int from = around.indexOf(edge == Edge.START ? own.getFirst() : own.getLast());
    int to = from + by;
    boolean inwards = (edge == Edge.START) == (by > 0);
    if (inwards && own.size() <= Math.abs(by)) {
      corrector.refuse(Messages.text("edges.last.word"));
    } else if (to < 0 || to >= around.size()) {
      corrector.refuse(Messages.text("edges.paragraph"));
    } else {
      move(open, quotation, edge, moved(words, edge, moving, around.get(to)));
    }
  }

  private static Span moved(WholeWords words, Edge edge, Span moving, Span to) {
    return edge == Edge.START
        ? new Span(words.opened(to.start(), moving.end()), moving.end())
        : new Span(moving.start(), words.closed(moving.start(), to.end()));
  }

  private void move(QuotedArticle open, Quotation quotation, Edge edge, Span moved) {
    List<Span> content = new ArrayList<>(quotation.content());
    content.set(edge == Edge.START ? 0 : content.size() - 1, moved);
    boolean others =
        Stream.concat(
                quotation.attribution().mention().stream(), quotation.attribution().cue().stream())
            .anyMatch(
                it -> moved.overlaps(it) && !quotation.content().stream().anyMatch(it::overlaps));
    Optional<Span> cut = Adding.cut(open, List.of(moved), Optional.of(quotation));
    boolean taken = open.quotations().stream().anyMatch(it -> it.content().equals(content));
    if (others) {
      corrector.refuse(Messages.text("edges.attribution"));
    } else if (cut.isPresent()) {
      corrector.refuse(Messages.text("adding.cuts", open.oneLine(cut.get())));
    } else if (taken) {
      corrector.refuse(Messages.text("adding.same"));
    } else {
      corrector.make(new Correction.SetWords(Anchor.of(quotation), Part.CONTENT, content));
    }
  }
}
