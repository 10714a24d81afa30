package ontherecord.view;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import ontherecord.check.Notice;
import ontherecord.quote.Basis;
import ontherecord.quote.Speaker;
import ontherecord.viewmodel.Messages;
import ontherecord.viewmodel.QuotationRow;
import ontherecord.viewmodel.Standing;
import ontherecord.viewmodel.Words;

/// One quotation: its words, who is credited and how we know, its form and how it came here, and
/// what deserves a second look in it.
final class QuoteCard extends HBox {

  /// Between two facts of a line; a no-break space before it would widen a wrapped line.
  private static final String GAP = "   ";

  private final VBox body;
  private final TextFlow who;

  QuoteCard(QuotationRow row, Standing standing, List<Notice> notices) {
    getStyleClass().add("card");
    Label number = new Label(Integer.toString(row.paragraph()));
    number.getStyleClass().add("gutter-number");
    HBox gutter = new HBox(number);
    gutter.setAlignment(Pos.TOP_RIGHT);
    gutter.getStyleClass().add("gutter");
    who = who(row);
    body = new VBox(words(row.words()), who, how(row, standing));
    if (!standing.found().isEmpty()) {
      TextFlow found = new TextFlow(text(standing.found(), "card-found"));
      body.getChildren().add(found);
    }
    notices.forEach(it -> body.getChildren().add(Badges.notice(it)));
    body.getStyleClass().add("card-body");
    HBox.setHgrow(body, Priority.ALWAYS);
    getChildren().addAll(gutter, Badges.bar(row.quotation().form()), body);
  }

  /// Asks for a name where the speaker stands.
  void ask(NameField field) {
    body.getChildren().set(body.getChildren().indexOf(who), field);
  }

  /// Shows the speaker again.
  void answer() {
    body.getChildren().replaceAll(it -> it instanceof NameField ? who : it);
  }

  private static TextFlow words(Words words) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("card-words");
    if (words.isRightToLeft()) {
      flow.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    }
    for (Words.Run run : words.runs()) {
      flow.getChildren()
          .addAll(
              switch (run.ink()) {
                case QUOTED -> text(run.text(), "words", "words-quoted");
                case PARAPHRASED -> text(run.text(), "words", "words-paraphrased");
                case BETWEEN -> text(run.text(), "words", "words-between");
              });
    }
    if (words.cut()) {
      flow.getChildren().addAll(text(Messages.text("quotations.cut"), "card-via"));
    }
    return flow;
  }

  private static TextFlow who(QuotationRow row) {
    boolean described = row.speaker().filter(it -> it.kind() != Speaker.Kind.NAMED).isPresent();
    String face = described ? "card-speaker-described" : "card-speaker-named";
    TextFlow flow = new TextFlow(text(row.speakerName(), "card-speaker", face));
    if (!row.cue().isEmpty()) {
      add(flow, text(row.cue(), "card-cue"));
    }
    row.basis().ifPresent(basis -> add(flow, Badges.basis(basis, row.why())));
    return flow;
  }

  private static TextFlow how(QuotationRow row, Standing standing) {
    Label form = Badges.form(row.quotation().form(), row.shownForm());
    row.whole().ifPresent(it -> form.setTooltip(new Tooltip(it.help())));
    TextFlow flow = new TextFlow(form);
    if (standing.formByUser()) {
      add(flow, Badges.basis(Basis.USER, ""));
    }
    row.page().ifPresent(it -> add(flow, text(Messages.text("quotations.page", it), "card-via")));
    if (!row.setting().isEmpty()) {
      add(flow, text(row.setting(), "card-setting"));
    }
    List<QuotationRow.Via> relays = row.relays();
    for (int i = 0; i < relays.size(); i++) {
      QuotationRow.Via via = relays.get(i);
      add(flow, text(Messages.text("quotations.via"), "card-via"));
      flow.getChildren().addAll(text(via.name(), "card-relay-name"));
      add(flow, Badges.basis(via.basis(), via.reason()));
    }
    standing.checked().ifPresent(it -> add(flow, Badges.checked(it, standing.isStillWrong())));
    return flow;
  }

  private static void add(TextFlow flow, Node... nodes) {
    flow.getChildren().addAll(text(GAP, "card-via"));
    flow.getChildren().addAll(nodes);
  }

  private static Text[] text(String words, String... styleClasses) {
    return Styled.texts(words, styleClasses);
  }
}
