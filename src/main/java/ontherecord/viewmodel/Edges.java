package ontherecord.viewmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ontherecord.edit.Anchor;
import ontherecord.edit.Correction;
import ontherecord.edit.Correction.Part;
import ontherecord.quote.Quotation;
import ontherecord.text.Span;
import ontherecord.viewmodel.Grip.Edge;

/// Moves the edges of the selected quotation, by whole words with keys, by words or letters with
/// the mouse. What cannot be is refused in words.
public final class Edges {

  private final Desk desk;
  private final Corrector corrector;
  private final ReadOnlyObjectWrapper<Optional<Drag>> dragged =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Leeway> leeway = Optional.empty();

  /// An edge on its way: nothing is corrected before it is let go.
  ///
  /// @param shown the quotation as it would be
  public record Drag(Grip grip, Span to, Quotation shown, String why) {}

  public Edges(Desk desk, Corrector corrector) {
    this.desk = desk;
    this.corrector = corrector;
    desk.placeProperty().subscribe(() -> dragged.set(Optional.empty()));
  }

  /// What is being dragged.
  public ReadOnlyObjectProperty<Optional<Drag>> draggedProperty() {
    return dragged.getReadOnlyProperty();
  }

  /// The edges that can be moved now; those of the words quoted come last, and so lie over others.
  public List<Grip> grips() {
    return selected().map(Edges::grips).orElse(List.of());
  }

  /// The edges that a quotation has.
  static List<Grip> grips(Quotation quotation) {
    List<Grip> grips = new ArrayList<>();
    for (Part part : List.of(Part.CUE, Part.MENTION, Part.CONTENT)) {
      int pieces = new Grip(part, 0, Edge.START).words(quotation).size();
      for (int piece = 0; piece < pieces; piece++) {
        grips.add(new Grip(part, piece, Edge.START));
        grips.add(new Grip(part, piece, Edge.END));
      }
    }
    return grips;
  }

  /// Moves an edge of the words quoted so many words on in the text: of the piece where the caret
  /// is, else the first start or the last end.
  ///
  /// @return where the edge is now, when it has moved
  public OptionalInt step(Edge edge, int by, OptionalInt caret) {
    Optional<Quotation> selected = selected();
    if (selected.isEmpty()) {
      corrector.refuse(Messages.text("corrections.none"));
      return OptionalInt.empty();
    }
    Grip grip = new Grip(Part.CONTENT, piece(selected.get(), edge, caret), edge);
    Leeway leeway = leeway(selected.get(), grip);
    Leeway.Move move = leeway.by(by);
    if (!move.why().isEmpty()) {
      corrector.refuse(move.why());
      return OptionalInt.empty();
    }
    correct(selected.get(), grip, leeway.with(move.to()));
    return OptionalInt.of(grip.of(move.to()));
  }

  /// Takes hold of an edge.
  public void take(Grip grip) {
    Optional<Quotation> quotation = selected().filter(it -> grip.piece() < grip.words(it).size());
    leeway = quotation.map(it -> leeway(it, grip));
    dragged.set(quotation.map(it -> new Drag(grip, grip.span(it), it, "")));
  }

  /// Drags the edge to a place in the text, or as near to it as can be.
  ///
  /// @param byLetters whether it may stand within a word
  public void drag(int offset, boolean byLetters) {
    Optional<Drag> before = dragged.get();
    if (before.isPresent() && leeway.isPresent()) {
      Leeway.Move move = byLetters ? leeway.get().at(offset) : leeway.get().near(offset);
      Quotation shown = leeway.get().shown(move.to());
      Drag now = new Drag(before.get().grip(), move.to(), shown, move.why());
      if (!now.equals(before.get())) {
        dragged.set(Optional.of(now));
        if (!now.why().isEmpty() && !now.why().equals(before.get().why())) {
          corrector.refuse(now.why());
        }
      }
    }
  }

  /// Lets the edge go where it is: one correction, where it has moved.
  public void drop() {
    Optional<Drag> last = dragged.get();
    dragged.set(Optional.empty());
    last.ifPresent(drag ->
        selected()
            .filter(it -> !drag.grip().span(it).equals(drag.to()))
            .ifPresent(it -> correct(it, drag.grip(), leeway(it, drag.grip()).with(drag.to()))));
  }

  /// Leaves the edge where it was.
  ///
  /// @return whether one was on its way
  public boolean leave() {
    boolean was = dragged.get().isPresent();
    dragged.set(Optional.empty());
    return was;
  }

  private static int piece(Quotation quotation, Edge edge, OptionalInt caret) {
    List<Span> content = quotation.content();
    for (int i = 0; caret.isPresent() && i < content.size(); i++) {
      if (content.get(i).start() <= caret.getAsInt() && caret.getAsInt() <= content.get(i).end()) {
        return i;
      }
    }
    return edge == Edge.START ? 0 : content.size() - 1;
  }

  private Optional<Quotation> selected() {
    return desk.place().flatMap(Place::selected);
  }

  private Leeway leeway(Quotation selected, Grip grip) {
    return new Leeway(desk.place().orElseThrow().open(), selected, grip);
  }

  private void correct(Quotation quotation, Grip grip, List<Span> words) {
    corrector.make(new Correction.SetWords(Anchor.of(quotation), grip.part(), words));
  }
}
