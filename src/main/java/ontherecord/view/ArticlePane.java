package ontherecord.view;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import jfx.incubator.scene.control.input.KeyBinding;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.TextPos;
import ontherecord.quote.Quotation;
import ontherecord.text.Span;
import ontherecord.viewmodel.Appearance;
import ontherecord.viewmodel.Desk;
import ontherecord.viewmodel.Edges;
import ontherecord.viewmodel.Find;
import ontherecord.viewmodel.Page;
import ontherecord.viewmodel.Place;
import ontherecord.viewmodel.Reading;
import org.jspecify.annotations.Nullable;

/// The article on screen, with its quotations marked where they stand. Only the rows in sight are
/// drawn, so that a long article opens and jumps at once. With [ArticleArea] and [ArticleModel],
/// all that knows the incubator.
public final class ArticlePane extends VBox {
  /// Just under the upper edge, so that a line that ends there is not taken for the first.
  private static final double UNDER_EDGE = 3;

  /// A pane on its way into the window is too narrow for a word.
  private static final double NARROWEST = 240;

  private final Desk desk;
  private final Find find;
  private final ReadOnlyDoubleProperty zoom;
  private final RichTextArea area = new ArticleArea();
  private final ArticleHead head = new ArticleHead(area);
  private final PixelScroll scroll = new PixelScroll(area);
  private final Edges edges;
  private Optional<Reading> reading = Optional.empty();
  private Reading.Aim aim = new Reading.Aim.Stay();
  private double aimedAt = -1;
  private final WordsInSight inSight = new WordsInSight();

  /// @param notice what lies under the title when there is something to tell
  public ArticlePane(Desk desk, Find find, Edges edges, Appearance appearance, Node notice) {
    this.desk = desk;
    this.find = find;
    this.edges = edges;
    this.zoom = appearance.zoomProperty();
    getStyleClass().add("pane");
    setId("article");
    VBox.setVgrow(area, Priority.ALWAYS);
    EdgeHandles handles = new EdgeHandles(edges, area, scroll, this::offsetOnScreen);
    getChildren().setAll(head, notice, new FindBar(find, this::requestFocus), area, handles);
    area.setRightDecorator(
        new ArticleModel.Side(width -> Measure.right(width, zoom.get()), _ -> new Region()));
    wire();
    desk.placeProperty().subscribe(this::refresh);
    find.foundProperty().subscribe(this::refresh);
    edges.draggedProperty().subscribe(this::refresh);
    // what was at the top stays there, unless the article is still on its way to some words
    zoom.subscribe(
        (_, _) -> redraw(aim instanceof Reading.Aim.Stay ? new Reading.Aim.Top(desk.top()) : aim));
    scroll.afterLayout(this::reportTop);
    scroll.afterLayout(handles::place);
  }

  @Override
  public void requestFocus() {
    area.requestFocus();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (area.getHeight() > 0 && area.getWidth() > NARROWEST && reading.isPresent()) {
      // the rows must have their places before one can be scrolled to
      area.layout();
      switch (aim) {
        case Reading.Aim.Stay _ ->
            inSight.resized(area).filter(it -> !isInSight(it)).ifPresent(this::leadTo);
        case Reading.Aim.Top top -> backTo(top.offset());
        case Reading.Aim.BringUp up -> bringUp(up.words());
        case Reading.Aim.BringUpAny any -> any.wanted(this::isInSight).ifPresent(this::bringUp);
      }
    }
  }

  /// Brings the words of the selected quotation into sight.
  void recall() {
    meant().ifPresent(it -> aim(new Reading.Aim.BringUp(it)));
  }

  private Optional<Span> meant() {
    return desk.place().flatMap(Place::selected).map(Quotation::extent);
  }

  private void refresh() {
    Optional<Reading> before = reading;
    reading =
        desk.place()
            .map(here -> Reading.of(here, find.found(), before))
            .map(it -> edges.draggedProperty().get().map(it::dragged).orElse(it));
    reading.ifPresent(now -> {
      if (before.filter(now::isSamePage).isEmpty()) {
        area.setModel(new ArticleModel(() -> reading.orElseThrow(), zoom::get));
      }
      head.say(now.where());
      boolean there = before.filter(now::isSamePage).isPresent() && isThere(now.aim(before));
      Reading.Aim next = there ? new Reading.Aim.Stay() : now.aim(before);
      if (before.filter(now::looksAs).isPresent()) {
        aim(next);
      } else {
        redraw(next);
      }
    });
  }

  /// Draws the marks anew, then goes to `next`.
  private void redraw(Reading.Aim next) {
    if (area.getModel() instanceof ArticleModel rows) {
      rows.redraw();
      // the area keeps what stands beside the rows, unless it gets it anew
      area.setLeftDecorator(new ArticleModel.Side(_ -> Measure.LEFT, rows::beside));
      aim(next);
    }
  }

  /// Whether the article stands where `next` leads.
  private boolean isThere(Reading.Aim next) {
    return aim instanceof Reading.Aim.Stay && next.equals(new Reading.Aim.Top(desk.top()));
  }

  private void aim(Reading.Aim next) {
    aim = next instanceof Reading.Aim.Stay ? aim : next;
    requestLayout();
  }

  /// Goes back to what was at the top, and leaves the caret where it is while that is in sight.
  private void backTo(int offset) {
    OptionalInt caret = caret();
    alignTop(offset);
    area.layout();
    if (caret.isPresent() && isInSight(caret.getAsInt())) {
      caretTo(caret.getAsInt());
    }
  }

  private boolean isInSight(int offset) {
    return offsetAt(UNDER_EDGE) <= offset && offset <= offsetAt(area.getHeight() - UNDER_EDGE);
  }

  private boolean isInSight(Span words) {
    return isInSight(words.start()) && isInSight(words.end());
  }

  private void bringUp(Span words) {
    int caret = area.getCaretPosition() == null ? -1 : offset(area.getCaretPosition());
    if (isInSight(caret)
        && (caret == words.end() || words.overlaps(touched(area.getSelection())))) {
      // the reader chose the words where they stand
      return;
    }
    if (isInSight(words)) {
      caretTo(words.start());
    } else {
      leadTo(words);
    }
  }

  private void leadTo(Span words) {
    double width = area.getWidth() / zoom.get();
    Reading.Lead lead = reading.orElseThrow().lead(words, width, area.getHeight() / zoom.get());
    alignTop(lead.top());
    scroll.by(-lead.below() * zoom.get());
    caretTo(words.start());
  }

  private void alignTop(int offset) {
    // a selection without length moves the caret and brings it into sight, and tints nothing
    caretTo(offset);
    scroll.by(position(offset).equals(TextPos.ZERO) ? -area.getHeight() : scroll.caretY());
  }

  private void reportTop() {
    if (reading.isPresent() && area.getHeight() > 0) {
      if (aim instanceof Reading.Aim.Stay) {
        desk.scrolledTo(offsetAt(UNDER_EDGE));
        // words selected by hand are not left for others
        inSight.drawn(area, meant().filter(it -> byHand().isEmpty() && isInSight(it)));
      } else {
        // a pane that is new, or changes with the window, finds its width in several steps
        aim = aimedAt == area.getWidth() ? new Reading.Aim.Stay() : aim;
        aimedAt = area.getWidth();
        requestLayout();
      }
    }
  }

  /// The offset of the first character of the line at `y`.
  private int offsetAt(double y) {
    Point2D at = area.localToScreen(Measure.LEFT + 2, y);
    return at == null ? 0 : offsetOnScreen(at).orElse(0);
  }

  /// The offset of what is nearest to a place on the screen.
  private OptionalInt offsetOnScreen(Point2D at) {
    TextPos there = area.getTextPosition(at.getX(), at.getY());
    return there == null ? OptionalInt.empty() : OptionalInt.of(offset(there));
  }

  private TextPos position(int offset) {
    return TextPos.ofLeading(page().rowAt(offset), reading.orElseThrow().column(offset));
  }

  private int offset(TextPos position) {
    return reading.orElseThrow().offset(position.index(), position.offset());
  }

  private Span touched(SelectionSegment selection) {
    int start = offset(selection.getMin());
    return new Span(start, Math.max(start + 1, offset(selection.getMax())));
  }

  private void wire() {
    area.getInputMap().registerFunction(RichTextArea.Tag.COPY, this::copy);
    area.getInputMap()
        .register(KeyBinding.of(KeyCode.ENTER), () -> selectAt(area.getCaretPosition()));
    area.setOnKeyPressed(event -> {
      if (Key.COPY.matches(event) && area.hasNonEmptySelection()) {
        copy();
        event.consume();
      }
    });
    area.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1) {
        selectAt(area.getTextPosition(event.getScreenX(), event.getScreenY()));
      }
    });
  }

  /// The words selected by hand.
  Optional<Span> byHand() {
    return reading.isPresent() && area.hasNonEmptySelection()
        ? Optional.of(touched(area.getSelection()))
        : Optional.empty();
  }

  /// Where the caret is, while the keys are here.
  OptionalInt caret() {
    return area.equals(area.getScene().getFocusOwner())
            && reading.isPresent()
            && area.getCaretPosition() != null
        ? OptionalInt.of(offset(area.getCaretPosition()))
        : OptionalInt.empty();
  }

  /// Puts the caret at `offset`.
  void caretTo(int offset) {
    area.select(position(offset), position(offset));
  }

  /// Offers what can be done with the words selected by hand.
  void offer(WordKeys words) {
    area.setContextMenu(new WordMenu(words, this::copy));
  }

  /// Selects the quotation at `there`, or the one that has all the words selected by hand.
  private void selectAt(@Nullable TextPos there) {
    if (reading.isPresent() && there != null) {
      (area.hasNonEmptySelection()
              ? reading.get().meantBy(touched(area.getSelection()))
              : reading.get().meantAt(offset(there)))
          .ifPresent(desk::select);
    }
  }

  /// Copies the article's own words, with its own line breaks.
  private void copy() {
    if (area.hasNonEmptySelection()) {
      String words = reading.orElseThrow().words(touched(area.getSelection()));
      Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words));
    }
  }

  private Page page() {
    return reading.orElseThrow().page();
  }
}
