package ontherecord.workbench;

import java.util.BitSet;
import java.util.List;
import ontherecord.text.Span;
import ontherecord.workbench.Corpus.Document;
import ontherecord.workbench.Corpus.Mark;

/// Tells the forms of quotations in articles that use two apostrophes as quotation marks. The
/// corpus does not know these marks and calls all such words indirect.
final class Apostrophes {

  private Apostrophes() {}

  /// The marks of the document, with the form that its apostrophes tell where it has such.
  static List<Mark> told(Document document, List<Mark> marks) {
    if (!document.text().contains("''")) {
      return marks;
    }
    BitSet quoted = quoted(document.text());
    return marks.stream().map(mark -> told(document.text(), quoted, mark)).toList();
  }

  private static Mark told(String text, BitSet quoted, Mark mark) {
    if (!mark.type().equals("indirect")) {
      return mark;
    }
    boolean inside = false;
    boolean outside = false;
    for (Span span : mark.content()) {
      for (int i = span.start(); i < span.end(); i++) {
        if (Character.isLetterOrDigit(text.charAt(i))) {
          inside |= quoted.get(i);
          outside |= !quoted.get(i);
        }
      }
    }
    String type = inside ? outside ? "mixed" : "direct" : "indirect";
    return new Mark(
        type,
        mark.kind(),
        mark.content(),
        mark.speaker(),
        mark.cue(),
        mark.names(),
        mark.rule(),
        mark.confidence());
  }

  private static BitSet quoted(String text) {
    BitSet quoted = new BitSet();
    int open = -1;
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' && text.charAt(i + 1) == '\n') {
        if (open >= 0) {
          quoted.set(open, i);
        }
        open = -1;
      } else if (c == '\'' && text.charAt(i + 1) == '\'') {
        if (open >= 0) {
          quoted.set(open, i);
          open = -1;
        } else {
          open = i + 2;
        }
        i++;
      }
    }
    return quoted;
  }
}
