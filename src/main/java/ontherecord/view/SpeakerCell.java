package ontherecord.view;

import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import ontherecord.quote.Basis;
import ontherecord.quote.Speaker;
import ontherecord.viewmodel.Messages;
import ontherecord.viewmodel.SpeakerRow;
import ontherecord.viewmodel.SpeakerStanding;
import org.jspecify.annotations.Nullable;

/// One row of the speaker list.
final class SpeakerCell extends ListCell<SpeakerRow> {

  private static final Pattern NUMBER_AND_SPACE = Pattern.compile("(\\d) ");

  private static final String GAP = "   ";

  private @Nullable VBox lines;
  private @Nullable SpeakerRow shown;

  SpeakerCell() {
    setPrefWidth(0);
    setMinHeight(0);
  }

  @Override
  protected void updateItem(@Nullable SpeakerRow row, boolean empty) {
    super.updateItem(row, empty);
    if (row != null && !empty && row.equals(shown)) {
      return;
    }
    shown = empty ? null : row;
    getStyleClass().removeAll("speaker-cell", "section-cell");
    setText(null);
    setGraphic(null);
    setTooltip(null);
    setAccessibleText(row == null || empty ? null : row.accessibleText());
    lines = null;
    setMouseTransparent(row instanceof SpeakerRow.Section);
    if (empty || row == null) {
      return;
    }
    switch (row) {
      case SpeakerRow.Section section -> {
        getStyleClass().add("section-cell");
        setText(section.name());
      }
      case SpeakerRow.Everyone everyone ->
          show(Avatar.everyone(), named(row.name()), counts(everyone.totals()));
      case SpeakerRow.Nobody nobody -> {
        Label name = line(row.name(), "speaker-unidentified");
        show(Avatar.unidentified(), name, counts(nobody.counts().words()));
      }
      case SpeakerRow.Of of -> show(of);
    }
  }

  /// Asks for something in the row: below the name, or where the name stands.
  void ask(InlineField<?> field, boolean forName) {
    if (lines != null) {
      if (forName) {
        lines.getChildren().set(0, field);
      } else {
        lines.getChildren().add(1, field);
      }
      requestLayout();
    }
  }

  /// Puts the field away, where it is still here; says whether it was.
  boolean answer() {
    boolean asking =
        lines != null && lines.getChildren().stream().anyMatch(InlineField.class::isInstance);
    if (asking) {
      shown = null;
      updateItem(getItem(), isEmpty());
      requestLayout();
    }
    return asking;
  }

  @Override
  protected double computePrefHeight(double width) {
    if (!(getGraphic() instanceof Region row)) {
      return super.computePrefHeight(width);
    }
    double whole = width > 0 ? width : getListView().getWidth();
    if (whole <= 0) {
      // not laid out yet: words wrapped at no width would be endlessly high, and remembered so
      return super.computePrefHeight(width);
    }
    return snappedTopInset()
        + snappedBottomInset()
        + row.prefHeight(whole - snappedLeftInset() - snappedRightInset());
  }

  private void show(SpeakerRow.Of row) {
    Avatar avatar = Avatar.of(row.speaker(), row.name());
    Label counts = counts(row.counts().words());
    if (row.speaker().kind() == Speaker.Kind.NAMED) {
      Label[] about =
          row.descriptor().isPresent()
              ? new Label[] {named(row.name()), role(row.descriptor().get()), counts}
              : new Label[] {named(row.name()), counts};
      show(avatar, row.standing(), about);
    } else {
      Label name = wordwise(row.name(), "speaker-described");
      setTooltip(row.name().length() > 60 ? new Tooltip(Styled.wrappable(row.name())) : null);
      Label[] about =
          row.speaker().kind() == Speaker.Kind.UNIDENTIFIED
              ? new Label[] {name, role(Messages.text("speakers.unidentified")), counts}
              : new Label[] {name, counts};
      show(avatar, row.standing(), about);
    }
  }

  private void show(Avatar avatar, SpeakerStanding standing, Label... about) {
    show(avatar, about);
    if (lines != null && !standing.found().isEmpty()) {
      TextFlow found = new TextFlow(Styled.texts(standing.found() + GAP, "speaker-found"));
      found.getChildren().add(Badges.basis(Basis.USER, ""));
      lines.getChildren().add(found);
    }
    if (lines != null && !standing.note().isEmpty()) {
      lines.getChildren().add(said(standing.note()));
    }
  }

  private static Label said(String words) {
    Label label = line(words, "speaker-said");
    label.setWrapText(true);
    return label;
  }

  private void show(Avatar avatar, Label... about) {
    VBox text = new VBox(about);
    text.getStyleClass().add("speaker-text");
    lines = text;
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox row = new HBox(avatar, text);
    row.getStyleClass().add("speaker-row");
    getStyleClass().add("speaker-cell");
    setGraphic(row);
  }

  private static Label named(String name) {
    return wordwise(name, "speaker-named");
  }

  private static Label wordwise(String name, String styleClass) {
    Label label = new WordwiseLabel(Styled.wrappable(name));
    label.getStyleClass().add(styleClass);
    return label;
  }

  private static Label role(String descriptor) {
    return line(descriptor, "speaker-role");
  }

  private static Label counts(String counts) {
    // a number is not parted from what it counts
    Label label = line(NUMBER_AND_SPACE.matcher(counts).replaceAll("$1\u00a0"), "speaker-counts");
    label.setWrapText(true);
    return label;
  }

  private static Label line(String text, String styleClass) {
    Label label = new Label(Styled.wrappable(text));
    label.getStyleClass().add(styleClass);
    return label;
  }
}
