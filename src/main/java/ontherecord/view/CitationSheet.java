package ontherecord.view;

import atlantafx.base.theme.Styles;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ontherecord.viewmodel.CitationPattern;
import ontherecord.viewmodel.Citing;
import ontherecord.viewmodel.Messages;

/// Lets the reader choose how quotations are cited, or write a way of one's own, and shows what
/// comes of it.
final class CitationSheet extends VBox {

  private final Citing citing;
  private final Runnable done;
  private final TextArea pattern = new TextArea();
  private final TextArea preview = new TextArea();
  private final Label wrong = new Label();
  private final ToggleGroup group = new ToggleGroup();
  private final StyleChoice style;
  private final Button keep = new Button(Messages.text("citing.keep"));

  /// @param done runs when the reader is through
  CitationSheet(Citing citing, FileQuestions files, Runnable done) {
    this.citing = citing;
    this.done = done;
    style = new StyleChoice(citing.styles(), files);
    getStyleClass().addAll("sheet", "citation-sheet");
    setId("citation");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    Label title = new Label(Messages.text("citing.title"));
    title.getStyleClass().add("sheet-title");
    fillFields();
    wrong.getStyleClass().add("sheet-wrong");
    wrong.setId("citation-wrong");
    keep.setId("citation-keep");
    keep.getStyleClass().add(Styles.ACCENT);
    keep.setOnAction(_ -> keep());
    Button leave = new Button(Messages.text("citing.leave"));
    leave.setOnAction(_ -> done.run());
    HBox actions = new HBox(leave, keep);
    actions.getStyleClass().add("sheet-actions");
    getChildren()
        .addAll(
            title,
            choices(),
            style,
            labelled("citing.pattern", pattern),
            note(names()),
            wrong,
            labelled("citing.preview", preview),
            actions);
    pattern.textProperty().subscribe(this::show);
    style.onChosen(() -> show(pattern.getText()));
    pattern.setText(citing.patternProperty().get().text());
  }

  /// Where the keys are at first.
  TextArea first() {
    return pattern;
  }

  private void fillFields() {
    pattern.setId("citation-pattern");
    preview.setId("citation-preview");
    preview.setEditable(false);
    for (TextArea area : new TextArea[] {pattern, preview}) {
      area.setWrapText(true);
      area.setPrefColumnCount(46);
    }
    pattern.setPrefRowCount(4);
    preview.setPrefRowCount(7);
  }

  private HBox choices() {
    HBox choices = new HBox();
    choices.getStyleClass().add("citation-choices");
    for (Citing.Ready ready : Citing.Ready.values()) {
      RadioButton choice = new RadioButton(ready.words());
      choice.setId("citation-" + ready.name().toLowerCase(Locale.ROOT));
      choice.setUserData(ready.pattern());
      choice.setToggleGroup(group);
      choice.setOnAction(_ -> pattern.setText(ready.pattern().text()));
      choices.getChildren().add(choice);
    }
    return choices;
  }

  private static VBox labelled(String key, TextArea area) {
    Label label = new Label(Messages.text(key));
    label.setLabelFor(area);
    area.setAccessibleText(label.getText());
    VBox box = new VBox(label, area);
    box.getStyleClass().add("citation-field");
    return box;
  }

  private static Label note(String words) {
    Label note = new Label(words);
    note.getStyleClass().add("sheet-note");
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    return note;
  }

  private static String names() {
    String names =
        Arrays.stream(CitationPattern.Field.values())
            .map(it -> "{" + it.word() + "}")
            .collect(Collectors.joining(" "));
    return Messages.text("citing.names", names);
  }

  private void show(String text) {
    CitationPattern now = new CitationPattern(text);
    group.getToggles().forEach(it -> it.setSelected(now.equals(it.getUserData())));
    style.setShown(now.namesAStyle());
    if (now.namesAStyle()) {
      preview.setPromptText(Messages.text("status.citing"));
      preview.clear();
    }
    citing.preview(
        now,
        style.chosen(),
        it ->
            preview.setText(
                it.map(Citing.Copy::plain).orElseGet(() -> Messages.text("citing.preview.none"))));
    String complaint = complaint(now);
    wrong.setText(complaint);
    wrong.setManaged(!complaint.isEmpty());
    keep.setDisable(text.isBlank() || text.length() > Citing.LONGEST);
  }

  private static String complaint(CitationPattern pattern) {
    if (pattern.text().length() > Citing.LONGEST) {
      return Messages.text("citing.long", Citing.LONGEST);
    }
    String unknown =
        pattern.unknown().stream()
            .distinct()
            .map(it -> "{" + it + "}")
            .collect(Collectors.joining(" "));
    return unknown.isEmpty() ? "" : Messages.text("citing.unknown", unknown);
  }

  private void keep() {
    style.chosen().ifPresent(citing.styles()::choose);
    citing.choose(pattern.getText());
    done.run();
  }
}
