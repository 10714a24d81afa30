package ontherecord.view;

import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import ontherecord.store.Remembered;

/// The four panes side by side. The side panes keep their width when the window changes; a narrow
/// window has no room for the last one.
final class Panes extends SplitPane {

  private final Region speakers;
  private final Region sources;
  private final SplitPane centre;
  private double speakersWidth;
  private double sourcesWidth;
  private boolean laidOut;

  Panes(Region speakers, Region quotations, Region article, Region sources, Remembered remembered) {
    this.speakers = speakers;
    this.sources = sources;
    this.centre = new SplitPane(quotations, article);
    this.speakersWidth = remembered.speakersWidth();
    this.sourcesWidth = remembered.sourcesWidth();
    centre.setOrientation(Orientation.VERTICAL);
    centre.setDividerPositions(remembered.quotationsShare());
    quotations.setMinHeight(120);
    article.setMinHeight(120);
    centre.setMinWidth(380);
    speakers.setMinWidth(160);
    sources.setMinWidth(200);
    SplitPane.setResizableWithParent(speakers, false);
    SplitPane.setResizableWithParent(sources, false);
    getItems().setAll(speakers, centre, sources);
  }

  /// Takes the sources out of the row, or back into it.
  void setNarrow(boolean narrow) {
    keepWidths();
    if (narrow) {
      getItems().setAll(speakers, centre);
    } else {
      getItems().setAll(speakers, centre, sources);
    }
    laidOut = false;
    requestLayout();
  }

  /// What is remembered of the panes.
  Remembered remember(Remembered others) {
    keepWidths();
    return others.withPanes(speakersWidth, sourcesWidth, centre.getDividerPositions()[0]);
  }

  @Override
  protected void layoutChildren() {
    if (!laidOut && getWidth() > 0) {
      laidOut = true;
      double width = getWidth();
      double[] positions = {speakersWidth / width, 1 - sourcesWidth / width};
      setDividerPositions(getItems().size() == 3 ? positions : new double[] {positions[0]});
    }
    super.layoutChildren();
  }

  private void keepWidths() {
    if (laidOut) {
      speakersWidth = speakers.getWidth();
      if (getItems().contains(sources)) {
        sourcesWidth = sources.getWidth();
      }
    }
  }
}
