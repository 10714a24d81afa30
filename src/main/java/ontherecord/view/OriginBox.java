package ontherecord.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import ontherecord.edit.Correction;
import ontherecord.quote.Basis;
import ontherecord.text.Fact;
import ontherecord.viewmodel.Desk;
import ontherecord.viewmodel.Messages;
import ontherecord.viewmodel.OriginRows;
import org.kordamp.ikonli.feather.Feather;

/// This article: its headline, where it is from, and its file. What nobody states the reader can
/// say here. It can have the keys, and then all of it is said.
final class OriginBox extends VBox {

  private final Desk desk;
  private final Label title = new Label(Messages.text("sources.article"));
  private Optional<String> headline = Optional.empty();

  OriginBox(Desk desk) {
    this.desk = desk;
    setId("origin");
    getStyleClass().addAll("source-section", "source-origin");
    title.getStyleClass().add("section-title");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
  }

  /// Shows what is known of an article.
  void show(Optional<String> headline, OriginRows rows) {
    this.headline = headline;
    getChildren().setAll(title);
    List<Node> lines = getChildren();
    headline.ifPresent(it -> lines.add(Styled.wrapped(it, "source-headline")));
    if (!rows.byline().isEmpty()) {
      TextFlow by = new TextFlow(Styled.text(Messages.text("sources.by"), "reason-ours"));
      by.getChildren().addAll(Styled.texts(rows.byline(), "reason-words"));
      lines.add(by);
    }
    rows.lines().forEach(it -> lines.add(line(it)));
    lines.add(Styled.wrapped(rows.file(), "source-fact"));
    lines.add(hash(rows));
    if (!rows.unstated().isEmpty() || !rows.open().isEmpty()) {
      lines.add(unstated(rows));
    }
    setAccessibleText(Messages.text("sources.article.spoken", headline.orElse(""), rows.spoken()));
  }

  /// Gives the keys to where the form was opened.
  private void focusFill() {
    Node fill = lookup("#fill-in");
    (fill == null ? this : fill).requestFocus();
  }

  private static HBox line(OriginRows.Line line) {
    Label label = new Label(line.label());
    label.getStyleClass().add("source-fact-label");
    label.setMinWidth(Region.USE_PREF_SIZE);
    Label value = Styled.wrapped(line.value(), "source-fact");
    value.getStyleClass().add("source-fact-value");
    String tip = line.evidence();
    if (line.kind() == Fact.Kind.ADDRESS) {
      // an address is known by its start and its end
      value.setWrapText(false);
      value.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
      tip = Messages.text("sources.fact.whole", line.value(), line.evidence());
    }
    value.setMinWidth(0);
    value.setTooltip(new Tooltip(Styled.wrappable(tip)));
    value.setAccessibleText(line.accessibleText());
    HBox row = new HBox(label, value);
    HBox.setHgrow(value, Priority.SOMETIMES);
    row.getStyleClass().add("source-fact-row");
    if (line.byUser()) {
      Label basis = Badges.basis(Basis.USER, "");
      basis.setMinWidth(Region.USE_PREF_SIZE);
      row.getChildren().add(basis);
    }
    return row;
  }

  private static HBox hash(OriginRows rows) {
    Label hash = new Label(Messages.text("sources.hash", rows.shortHash()));
    hash.getStyleClass().add("source-fact");
    hash.setId("hash");
    hash.setTooltip(new Tooltip(Messages.text("status.hash", rows.sha256())));
    hash.setAccessibleText(Messages.text("status.hash", rows.sha256()));
    Button copy = new Button(null, Icons.of(Feather.COPY, "source-copy-icon"));
    copy.setId("copy-hash");
    copy.getStyleClass().addAll("flat", "source-copy");
    copy.setAccessibleText(Messages.text("sources.hash.copy"));
    copy.setTooltip(new Tooltip(Messages.text("sources.hash.copy")));
    copy.setOnAction(_ -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(rows.sha256());
      Clipboard.getSystemClipboard().setContent(content);
    });
    HBox row = new HBox(hash, copy);
    row.getStyleClass().add("source-hash");
    return row;
  }

  /// What nobody states, and the way to say it.
  private TextFlow unstated(OriginRows rows) {
    TextFlow flow = new TextFlow(Styled.text(rows.unstated(), "source-note-text"));
    if (!rows.open().isEmpty()) {
      Hyperlink fill =
          new Hyperlink(
              Messages.text(
                  rows.isSaid()
                      ? "sources.change"
                      : rows.isCorrectable() ? "sources.fill.correct" : "sources.fill"));
      fill.setId("fill-in");
      fill.getStyleClass().add("source-fill");
      fill.setAccessibleHelp(Messages.text("sources.fill.help"));
      fill.setOnAction(_ -> {
        OriginForm form =
            new OriginForm(
                rows.open(),
                (kind, value) -> desk.correct(new Correction.FillOrigin(kind, value)),
                () -> show(headline, rows),
                this::focusFill);
        getChildren().set(getChildren().size() - 1, form);
        form.first().requestFocus();
      });
      flow.getChildren()
          .addAll(Styled.text(rows.unstated().isEmpty() ? "" : "  ", "source-note-text"), fill);
    }
    return flow;
  }
}
