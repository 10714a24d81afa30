package ontherecord.viewmodel;

import java.util.List;
import ontherecord.edit.Correction.Part;
import ontherecord.quote.Quotation;
import ontherecord.text.Span;

/// One edge of one piece of a quotation: what a reader takes hold of to move it. A quotation around
/// a cue has two pieces, and each has edges of its own.
///
/// @param part whether it is the words quoted, those that name the speaker, or those that report
/// @param piece which of the part's spans, from 0
public record Grip(Part part, int piece, Edge edge) {

  /// Where a piece begins or ends.
  public enum Edge {
    START,
    END
  }

  /// All spans of its part.
  List<Span> words(Quotation quotation) {
    return switch (part) {
      case CONTENT -> quotation.content();
      case MENTION -> quotation.attribution().mention();
      case CUE -> quotation.attribution().cue();
    };
  }

  /// Its piece.
  Span span(Quotation quotation) {
    return words(quotation).get(piece);
  }

  boolean isStart() {
    return edge == Edge.START;
  }

  /// The offset where it stands when its piece is `span`.
  int of(Span span) {
    return isStart() ? span.start() : span.end();
  }

  /// The letter beside it, inside its piece.
  Span letter(Quotation quotation, String text) {
    Span span = span(quotation);
    int last = text.codePointBefore(span.end());
    int start = isStart() ? span.start() : span.end() - Character.charCount(last);
    return new Span(start, start + Character.charCount(text.codePointAt(start)));
  }
}
