package ontherecord.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import ontherecord.text.Block.Kind;

/// The paragraphs of a document as they come, with boxes of paragraphs inside of paragraphs, and
/// with tables: a row of short cells is one block, in a row of longer ones each paragraph is.
final class Flow {

  private static final int LONGEST_ROW = 200;

  private record Paragraph(Kind kind, String words) {}

  private static final class Open {
    private Kind kind = Kind.PARAGRAPH;
    private final StringBuilder words = new StringBuilder();
    private final List<Paragraph> boxes = new ArrayList<>();
  }

  private static final class Row {
    private final List<List<Paragraph>> cells = new ArrayList<>(List.of(new ArrayList<>()));
    private final int depth;

    private Row(int depth) {
      this.depth = depth;
    }
  }

  private final Draft draft;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Deque<Row> rows = new ArrayDeque<>();

  /// Adds to `draft`.
  Flow(Draft draft) {
    this.draft = draft;
  }

  void startParagraph() {
    open.push(new Open());
  }

  /// Says what the paragraph is.
  void is(Kind kind) {
    if (!open.isEmpty()) {
      open.peek().kind = kind;
    }
  }

  /// Says that the paragraph is in a list; what its style says is stronger.
  void isListed() {
    if (!open.isEmpty() && open.peek().kind == Kind.PARAGRAPH) {
      open.peek().kind = Kind.LIST_ITEM;
    }
  }

  /// Adds to the paragraph; words outside of paragraphs are no words of the document.
  void write(String words) {
    if (!open.isEmpty()) {
      open.peek().words.append(words);
    }
  }

  void endParagraph() {
    if (open.isEmpty()) {
      return;
    }
    Open ended = open.pop();
    List<Paragraph> paragraphs = new ArrayList<>();
    paragraphs.add(new Paragraph(ended.kind, ended.words.toString()));
    paragraphs.addAll(ended.boxes);
    give(paragraphs);
  }

  void startRow() {
    rows.push(new Row(open.size()));
  }

  void endCell() {
    if (!rows.isEmpty()) {
      rows.peek().cells.add(new ArrayList<>());
    }
  }

  void endRow() {
    if (rows.isEmpty()) {
      return;
    }
    List<List<Paragraph>> cells = rows.pop().cells;
    cells.replaceAll(cell -> cell.stream().filter(it -> !Characters.isBlank(it.words())).toList());
    int length = cells.stream().flatMap(List::stream).mapToInt(it -> it.words().length()).sum();
    if (length > LONGEST_ROW || cells.stream().anyMatch(it -> it.size() > 1)) {
      give(cells.stream().flatMap(List::stream).toList());
      return;
    }
    StringBuilder row = new StringBuilder();
    for (List<Paragraph> cell : cells) {
      if (!cell.isEmpty()) {
        row.append(row.isEmpty() ? "" : "\t").append(cell.getFirst().words().strip());
      }
    }
    give(List.of(new Paragraph(Kind.PARAGRAPH, row.toString())));
  }

  /// Ends what the document left open.
  void end() {
    while (!open.isEmpty()) {
      endParagraph();
    }
    while (!rows.isEmpty()) {
      endRow();
    }
  }

  /// To the cell that is open, where it was opened after the paragraph that is; else to that
  /// paragraph, as a box in it; else to the draft.
  private void give(List<Paragraph> paragraphs) {
    Row row = rows.peek();
    if (row != null && row.depth >= open.size()) {
      row.cells.getLast().addAll(paragraphs);
    } else if (!open.isEmpty()) {
      open.peek().boxes.addAll(paragraphs);
    } else {
      paragraphs.forEach(it -> draft.add(it.kind(), it.words()));
    }
  }
}
