package ontherecord.view;

import ontherecord.edit.Correction.Part;
import ontherecord.viewmodel.Adding;
import ontherecord.viewmodel.Edges;
import ontherecord.viewmodel.Edges.Edge;

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
      case NAME_HERE -> adding.words(Part.MENTION, article.byHand());
      case CUE_HERE -> adding.words(Part.CUE, article.byHand());
      case END_ON -> edges.step(Edge.END, 1);
      case END_BACK -> edges.step(Edge.END, -1);
      case START_ON -> edges.step(Edge.START, 1);
      case START_BACK -> edges.step(Edge.START, -1);
      default -> throw new IllegalArgumentException(key + " corrects nothing");
    }
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
