package ontherecord.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import ontherecord.viewmodel.Highlights;
import ontherecord.viewmodel.Mark;
import ontherecord.viewmodel.Page;

/// How a row of the article is dressed: its style classes, and the space around it in pixels, which
/// follow the zoom.
///
/// @param below the space below it, where its paragraph ends
/// @param between the space between its lines
record RowStyle(String styleClass, double below, double between) {

  private static final double BESIDE_WORDS = 63;
  private static final double DOT_TOP = 11;

  static RowStyle of(Page.Row row, double zoom) {
    double last = row.last() ? zoom : 0;
    return switch (row.kind()) {
      case HEADLINE -> new RowStyle("article-headline", 8 * last, 3 * zoom);
      case DECK -> new RowStyle("article-deck", 14 * last, 3 * zoom);
      case BYLINE -> new RowStyle("article-byline", 14 * last, 3 * zoom);
      case CAPTION, CREDIT -> new RowStyle("article-caption", 14 * last, 3 * zoom);
      case SUBHEAD -> new RowStyle("article-subhead", 6 * last, 3 * zoom);
      case PARAGRAPH -> new RowStyle("article-paragraph", 14 * last, 3 * zoom);
      case LIST_ITEM -> new RowStyle("article-list-item", 8 * last, 3 * zoom);
      case BLOCK_QUOTE -> new RowStyle("article-block-quote", 14 * last, 3 * zoom);
    };
  }

  /// The classes of a run of words: what it is, and what is marked by ink, weight or a line under
  /// it.
  ///
  /// @param inked whether what is otherwise drawn behind words is told by their ink, too
  String[] text(Highlights.Run run, boolean inked) {
    List<String> classes = new ArrayList<>(List.of("article-text", styleClass));
    for (Mark.Kind kind : run.marks()) {
      switch (kind) {
        case CONTENT, CONTENT_SHOWN, CONTENT_SELECTED, FOUND, FOUND_CURRENT ->
            classes.add(inked ? "inked-" + name(kind) : "marked");
        case CUE, MENTION -> classes.add(styleClass(kind));
        case EVIDENCE -> {}
      }
    }
    return classes.toArray(String[]::new);
  }

  /// Whether a mark is drawn behind the words.
  static boolean isBehind(Mark mark) {
    return mark.kind() != Mark.Kind.CUE && mark.kind() != Mark.Kind.MENTION;
  }

  /// The class that a mark is drawn with.
  static String styleClass(Mark.Kind kind) {
    return "mark-" + name(kind);
  }

  private static String name(Mark.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What shows beside a row, close to its words, that it is an item of a list or quoted as a
  /// block: a dot or a rule.
  private void sign(HBox beside, Region sign) {
    boolean item = styleClass.equals("article-list-item");
    sign.getStyleClass().add(item ? "article-dot" : "article-rule");
    sign.setManaged(false);
    beside
        .heightProperty()
        .subscribe(it -> {
          double rule = Math.max(0, it.doubleValue() - below - 4);
          sign.resizeRelocate(BESIDE_WORDS, item ? DOT_TOP : 3, item ? 4 : 2, item ? 4 : rule);
        });
    beside.getChildren().add(sign);
  }

  /// What stands beside the row: its paragraph's number, and the bar of a quotation's form.
  HBox beside(Highlights.Gutter gutter) {
    Label number = new Label();
    gutter.number().ifPresent(it -> number.setText(Integer.toString(it)));
    number.getStyleClass().add("gutter-number");
    if (gutter.current()) {
      number.getStyleClass().add("gutter-number-current");
    }
    HBox left = new HBox(number);
    left.setAlignment(Pos.TOP_RIGHT);
    left.getStyleClass().add("gutter");
    HBox row = new HBox(left);
    row.getStyleClass().addAll("article-gutter", styleClass + "-gutter");
    row.setPadding(new Insets(0, 0, below, 0));
    gutter
        .bar()
        .ifPresent(it -> {
          Region bar = Badges.bar(it.form());
          bar.getStyleClass().addAll(it.selected() ? List.of() : List.of("form-bar-shown"));
          row.getChildren().add(bar);
        });
    if (styleClass.equals("article-block-quote")
        || (styleClass.equals("article-list-item") && gutter.number().isPresent())) {
      sign(row, new Region());
    }
    return row;
  }
}
