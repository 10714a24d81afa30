package ontherecord.extract;

import ontherecord.text.Block;
import org.jspecify.annotations.Nullable;

/// Finds quoted words that bear the name of who said them, behind the closing mark or a dash, or in
/// a paragraph of its own: "“We will not leave.” — Ann Lee, resident".
final class Signatures {

  static final String RULE = "signed";

  /// How many words are a saying.
  private static final int FEWEST = 3;

  private final Page page;
  private final Signers signers;
  private final Posts posts;
  private final Cards cards;

  Signatures(Page page, Mentions mentions) {
    this.page = page;
    this.signers = new Signers(page, mentions);
    this.posts = new Posts(page, signers);
    this.cards = new Cards(page, signers);
  }

  /// The signed words that start with token `start`, which opens a paragraph; null where they bear
  /// no signature.
  @Nullable Find find(int start) {
    int statement = page.statementOf(start);
    if (!page.kind(statement).isBody()) {
      return null;
    }
    return page.opensQuote(start) ? quoted(start) : posts.find(statement);
  }

  /// Quoted words, over as many paragraphs as re-open their mark.
  private @Nullable Find quoted(int start) {
    int first = page.marks().at(start);
    if (page.marks().reopens(first)) {
      return null; // the middle bears none
    }
    int last = first;
    while (last + 1 < page.marks().size() && page.marks().reopens(last + 1)) {
      last++;
    }
    int close = page.marks().end(last);
    int open = page.marks().start(last);
    if (page.words(open, close) < FEWEST || !isSentence(open, close)) {
      return null;
    }
    Find find = signed(page.statementOf(start), close);
    for (int quote = first; find != null && quote <= last; quote++) {
      find.with(page.marks().start(quote), page.marks().end(quote));
    }
    return find;
  }

  private boolean isSentence(int open, int close) {
    return page.hasVerb(open, close) || page.isStop(close - 2) || page.isComma(close - 2);
  }

  /// Who signs behind the quoted words that open the statement `first` and end before `close`.
  private @Nullable Find signed(int first, int close) {
    int below = page.pastBlock(page.statementOf(close - 1));
    int end = page.start(below);
    int behind = page.isComma(close) || page.isStop(close) ? close + 1 : close;
    if (behind < end) {
      return page.isDash(behind) ? posts.signed(behind, end) : bare(behind, end);
    }
    if (below >= page.statements()) {
      return cards.find(first, below);
    }
    int under = page.start(page.pastBlock(below));
    if (page.isDash(end)) {
      boolean list = page.isDash(under) || page.kind(below) == Block.Kind.LIST_ITEM;
      return list ? null : posts.signed(end, under);
    }
    boolean apart = page.kind(below - 1) == Block.Kind.BLOCK_QUOTE && posts.endsApart(below);
    Find find = apart ? bare(end, under) : null;
    return find == null ? cards.find(first, below) : find;
  }

  private @Nullable Find bare(int from, int end) {
    long who = signers.bare(from, end);
    return who == Mentions.NONE ? null : new Find(RULE, null, who);
  }
}
