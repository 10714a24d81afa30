package ontherecord.view;

import java.util.OptionalInt;
import ontherecord.viewmodel.Adding;
import ontherecord.viewmodel.Edges;
import ontherecord.viewmodel.Grip.Edge;

/// What keys and the article's menu do with words in the article.
final class WordKeys {

  private final Adding adding;
  private final Edges edges;
  private final ArticlePane article;
  private final QuotePane quotations;

  WordKeys(Adding adding, Edges edges, ArticlePane article, QuotePane quotations) {
    this.adding = adding;
    this.edges = edges;
    this.article = article;
    this.quotations = quotations;
    article.offer(this);
  }

  void act(Key key) {
    switch (key) {
      case QUOTATION_HERE -> {
        if (adding.quotation(article.byHand())) {
          quotations.askForSpeaker();
        }
      }
      case NAME_HERE -> {
        if (adding.name(article.byHand())) {
          quotations.askForSpeaker();
        }
      }
      case CUE_HERE -> adding.cue(article.byHand());
      case END_ON -> step(Edge.END, 1);
      case END_BACK -> step(Edge.END, -1);
      case START_ON -> step(Edge.START, 1);
      case START_BACK -> step(Edge.START, -1);
      default -> throw new IllegalArgumentException(key + " corrects nothing");
    }
  }

  private void step(Edge edge, int by) {
    OptionalInt caret = article.caret();
    OptionalInt moved = edges.step(edge, by, caret);
    if (caret.isPresent()) {
      moved.ifPresent(article::caretTo);
    }
  }

  /// Leaves an edge where it was that is being dragged; whether there was one.
  boolean leaveEdge() {
    return edges.leave();
  }

  /// Whether words are selected by hand.
  boolean areSelected() {
    return article.byHand().isPresent();
  }

  /// Whether those can belong to the selected quotation.
  boolean canBelong() {
    return areSelected() && adding.isQuotationSelected();
  }
}
