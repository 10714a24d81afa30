package ontherecord.view;

import java.util.OptionalDouble;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import ontherecord.store.Remembered.Shares;

/// The four panes side by side. The side panes keep their width when the window changes; a narrow
/// window has less room for the first, and none for the last.
final class Panes extends StackPane {

  private static final double NARROW_SPEAKERS = 224;
  private static final double SMALLEST = 160;
  private static final double SLACK = 2;

  private final Region speakers;
  private final Region sources;
  private final SplitPane centre;
  private SplitPane row = new SplitPane();
  private OptionalDouble draggedInNarrow = OptionalDouble.empty();
  private double speakersWidth;
  private double sourcesWidth;
  private double laidOutFor = -1;

  Panes(Region speakers, Region quotations, Region article, Region sources, Shares shares) {
    this.speakers = speakers;
    this.sources = sources;
    this.centre = new SplitPane(quotations, article);
    this.speakersWidth = shares.speakers();
    this.sourcesWidth = shares.sources();
    centre.setOrientation(Orientation.VERTICAL);
    centre.setDividerPositions(shares.quotations());
    quotations.setMinHeight(120);
    article.setMinHeight(120);
    centre.setMinWidth(380);
    speakers.setMinWidth(SMALLEST);
    sources.setMinWidth(200);
    SplitPane.setResizableWithParent(speakers, false);
    SplitPane.setResizableWithParent(sources, false);
    setNarrow(false);
    addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> keepWidths());
  }

  /// Takes the sources out of the row, or back into it.
  void setNarrow(boolean narrow) {
    row.getItems().clear();
    // a row of its own: dividers that come back to a row do not go where they are set
    row = narrow ? new SplitPane(speakers, centre) : new SplitPane(speakers, centre, sources);
    getChildren().setAll(row);
    laidOutFor = -1;
  }

  /// What is remembered of the panes.
  Shares remember() {
    return new Shares(speakersWidth, sourcesWidth, centre.getDividerPositions()[0]);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    double width = row.getWidth();
    if (width > 0 && width != laidOutFor) {
      laidOutFor = width;
      row.layout();
      // only now: a change of width makes the row forget positions that were set before it
      double[] positions = {speakersWidth / width, 1 - sourcesWidth / width};
      row.setDividerPositions(isWide() ? positions : new double[] {narrowSpeakers(width) / width});
    }
  }

  /// Where the reader has dragged the dividers to; other changes are none of the reader's.
  private void keepWidths() {
    double now = speakers.getWidth();
    if (now > 0 && isWide()) {
      speakersWidth = now;
      sourcesWidth = sources.getWidth();
    } else if (now > 0 && Math.abs(now - narrowSpeakers(row.getWidth())) > SLACK) {
      draggedInNarrow = OptionalDouble.of(now);
    }
  }

  /// A narrow window leaves the words their measure, unless the reader wants it otherwise.
  private double narrowSpeakers(double width) {
    double most = Math.min(NARROW_SPEAKERS, speakersWidth);
    return draggedInNarrow.orElse(Math.clamp(width / 4, SMALLEST, Math.max(SMALLEST, most)));
  }

  private boolean isWide() {
    return row.getItems().contains(sources);
  }
}
