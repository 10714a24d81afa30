package ontherecord.view;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import ontherecord.quote.Basis;
import ontherecord.quote.Explanation;
import ontherecord.quote.Speaker;
import ontherecord.viewmodel.Chain;
import ontherecord.viewmodel.Messages;
import org.kordamp.ikonli.feather.Feather;

/// How we know a quotation, as a chain: a marker for each stop of the words, and between two a line
/// that is solid where the text says so, dashed where it follows from the text, and in the accent
/// where the reader set it.
final class ChainBox extends VBox {

  /// @param end what stands under "This article"
  ChainBox(Chain chain, String end) {
    getStyleClass().add("chain");
    chain.steps().forEach(step -> getChildren().add(step(step, end)));
    for (Basis basis : chain.bases()) {
      getChildren().add(Styled.wrapped(meaning(basis), "source-note"));
    }
  }

  private static HBox step(Chain.Step step, String end) {
    VBox rail = new VBox(marker(step));
    rail.getStyleClass().add("chain-rail");
    step.onward()
        .ifPresent(basis -> {
          Region link = new Region();
          link.getStyleClass().addAll("chain-link", "chain-" + lower(basis));
          VBox.setVgrow(link, Priority.ALWAYS);
          rail.getChildren().add(link);
        });
    VBox text = new VBox(name(step));
    text.getStyleClass().add("chain-text");
    HBox.setHgrow(text, Priority.ALWAYS);
    List<Node> lines = text.getChildren();
    if (!step.proof().isEmpty()) {
      lines.add(new TextFlow(Styled.texts(step.proof(), "reason-words")));
    }
    HBox proof = new HBox();
    proof.getStyleClass().add("chain-proof");
    step.basis().ifPresent(it -> proof.getChildren().add(Badges.basis(it, step.because())));
    step.paragraph()
        .ifPresent(it -> {
          Label paragraph = new Label(Messages.text("chain.par", it));
          paragraph.getStyleClass().add("chain-par");
          proof.getChildren().add(paragraph);
        });
    if (!proof.getChildren().isEmpty()) {
      lines.add(proof);
    }
    if (!step.reason().isEmpty()) {
      lines.add(reason(step.reason()));
    }
    step.odds().ifPresent(it -> lines.add(Styled.wrapped(it, "source-note")));
    if (step.at() instanceof Chain.Stop.ThisArticle) {
      lines.add(Styled.wrapped(end, "chain-sub"));
    }
    HBox box = new HBox(rail, text);
    box.getStyleClass().add("chain-step");
    return box;
  }

  private static Node marker(Chain.Step step) {
    return switch (step.at()) {
      case Chain.Stop.Speaks(Speaker speaker) -> small(Avatar.of(speaker, step.name()));
      case Chain.Stop.Nobody _ -> small(Avatar.unidentified());
      case Chain.Stop.Relays _ -> square(Feather.CORNER_DOWN_RIGHT, "chain-relay");
      case Chain.Stop.ThisArticle _ -> square(Feather.FILE_TEXT, "chain-article");
    };
  }

  private static Node small(Avatar avatar) {
    avatar.getStyleClass().add("avatar-small");
    return avatar;
  }

  private static Node square(Feather picture, String styleClass) {
    StackPane marker = new StackPane(Icons.of(picture, "chain-icon"));
    marker.getStyleClass().addAll("chain-marker", styleClass);
    return marker;
  }

  private static Label name(Chain.Step step) {
    Label name = Styled.wrapped(step.name(), "chain-name");
    if (step.at() instanceof Chain.Stop.Speaks(Speaker speaker)
        && speaker.kind() != Speaker.Kind.NAMED) {
      name.getStyleClass().add("speaker-described");
    }
    return name;
  }

  /// The sentence is ours, the words in it are the article's: the face tells them apart.
  private static TextFlow reason(List<Explanation.Piece> reason) {
    TextFlow flow = new TextFlow();
    for (Explanation.Piece piece : reason) {
      flow.getChildren()
          .addAll(Styled.texts(piece.text(), piece.fromArticle() ? "reason-words" : "reason-ours"));
    }
    return flow;
  }

  private static String meaning(Basis basis) {
    return switch (basis) {
      case STATED -> Messages.text("basis.stated.means");
      case INFERRED -> Messages.text("basis.inferred.means");
      case USER -> Messages.text("basis.user.means");
    };
  }

  private static String lower(Basis basis) {
    return basis.name().toLowerCase(Locale.ROOT);
  }
}
