package ontherecord.view;

import ontherecord.edit.Correction.Part;
import ontherecord.viewmodel.Adding;

/// What keys and the article's menu do with words in the article.
final class WordKeys {

  private final Adding adding;
  private final ArticlePane article;
  private final QuotePane quotations;

  WordKeys(Adding adding, ArticlePane article, QuotePane quotations) {
    this.adding = adding;
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
