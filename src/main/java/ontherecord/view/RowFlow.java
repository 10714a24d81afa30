package ontherecord.view;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import ontherecord.text.Glyphs;
import ontherecord.text.Span;
import ontherecord.viewmodel.Highlights;
import ontherecord.viewmodel.Mark;
import ontherecord.viewmodel.Page;

/// A row of the article as it is drawn. Stays while what is marked in the article changes, and is
/// filled anew only where it then looks different: nearly all rows look the same after a
/// correction.
final class RowFlow extends TextFlow {

  private final Page.Row row;
  private final boolean rightToLeft;

  /// Whether its words are apart, since some are read from right to left.
  private final boolean seamed;

  private final List<Behind> behind = new ArrayList<>();
  private Look look;

  /// How wide its widest word is; below 0 until that is measured, in the fonts it has by then.
  private double widest = -1;

  /// What a row looks like.
  private record Look(RowStyle style, List<Mark> marks, List<Highlights.EdgeLetter> edges) {

    static Look of(Page.Row row, Highlights highlights, double zoom) {
      return new Look(RowStyle.of(row, zoom), highlights.marks(row), highlights.edges(row));
    }
  }

  /// @param zoom 1 for 100 %
  RowFlow(Page.Row row, Highlights highlights, double zoom) {
    this.row = row;
    this.rightToLeft = highlights.page().isRightToLeft(row);
    this.seamed = Glyphs.hasRightToLeft(highlights.page().words(row));
    setMinHeight(0);
    setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.INHERIT);
    look = Look.of(row, highlights, zoom);
    fill(highlights);
  }

  /// Draws it as it is to look now.
  void show(Highlights highlights, double zoom) {
    Look now = Look.of(row, highlights, zoom);
    if (!now.equals(look)) {
      look = now;
      fill(highlights);
    }
  }

  private void fill(Highlights highlights) {
    setLineSpacing(look.style().between());
    setPadding(new Insets(0, 0, look.style().below(), 0));
    behind.clear();
    widest = -1;
    for (Mark mark : look.marks()) {
      // what is behind words that are read from right to left would be drawn in the wrong place
      if (RowStyle.isBehind(mark) && !rightToLeft) {
        behind.add(Behind.of(row, mark.span(), RowStyle.styleClass(mark.kind())));
      }
    }
    for (Highlights.EdgeLetter edge : look.edges()) {
      behind.add(Behind.of(row, edge.letter(), EdgeHandles.place(edge)));
    }
    List<Node> nodes = new ArrayList<>();
    behind.forEach(it -> nodes.add(it.path()));
    for (Highlights.Run run : highlights.runs(row)) {
      Text words = new Text(highlights.page().quoted().article().words(run.span()));
      words.getStyleClass().addAll(look.style().text(run, rightToLeft));
      if (seamed) {
        words.fontProperty().subscribe(() -> widest = -1);
      }
      nodes.add(words);
    }
    if (row.span().isEmpty()) {
      // as high as a line
      nodes.add(new Text());
    }
    getChildren().setAll(nodes);
  }

  /// Where the area asks before the row has a width, JavaFX 26 would go on to break its lines as if
  /// they were one letter wide, and put the caret there.
  @Override
  protected double computePrefHeight(double width) {
    if (getWidth() == 0 && width > 0) {
      resize(width, getHeight());
    }
    return super.computePrefHeight(Math.max(width, narrowest()));
  }

  /// Keeps a row from being narrower than its widest word that is read from right to left: JavaFX
  /// 26 fails where such a word is parted. The area gives a new row no width at first.
  @Override
  public void resize(double width, double height) {
    super.resize(width > 0 ? Math.max(width, narrowest()) : getWidth(), height);
  }

  private double narrowest() {
    if (seamed && widest < 0) {
      widest =
          getChildren().stream()
              .mapToDouble(it -> it instanceof Text word ? width(word) : 0)
              .max()
              .orElse(0);
    }
    return seamed ? widest : 0;
  }

  private static double width(Text word) {
    return Math.ceil(Styled.width(word.getText(), word.getFont()));
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    for (Behind it : behind) {
      it.path().getElements().setAll(getRangeShape(it.start(), it.end(), false));
    }
  }

  /// What is drawn behind the words from `start` to `end` of the row. Takes part in no layout,
  /// since the words have their places only after it.
  private record Behind(int start, int end, Path path) {

    static Behind of(Page.Row row, Span span, String... styleClasses) {
      Path path = new Path();
      path.getStyleClass().addAll(styleClasses);
      path.setManaged(false);
      return new Behind(span.start() - row.start(), span.end() - row.start(), path);
    }
  }
}
