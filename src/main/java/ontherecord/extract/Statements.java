package ontherecord.extract;

import java.util.Arrays;
import ontherecord.text.Article;
import ontherecord.text.Tokens;

/// The statements of an article, and the blocks that hold them. A statement is a sentence, or
/// several in a row where those end inside a quotation, so that what reports a quotation stands in
/// the same statement: "“No. Never,” Lee said." A block may have none.
final class Statements {

  private int count;
  private final int[] firsts;
  private final int[] blockOf;

  /// The first statement of each block, or of the next one that has any.
  private final int[] firstOf;

  Statements(Page page) {
    Article article = page.article();
    Tokens tokens = page.tokens();
    this.firsts = new int[tokens.sentences() + 1];
    this.blockOf = new int[tokens.sentences() + 1];
    this.firstOf = new int[article.blocks().size() + 1];
    cut(page);
    findBlocks();
  }

  private void cut(Page page) {
    Article article = page.article();
    Tokens tokens = page.tokens();
    QuoteMarks marks = page.marks();
    Askers askers = new Askers(page);
    int block = 0;
    int previous = -1;
    for (int s = 0; s < tokens.sentences(); s++) {
      int first = tokens.sentenceStart(s);
      while (block + 1 < article.blocks().size()
          && article.blocks().get(block).span().end() <= tokens.start(first)) {
        block++;
      }
      boolean inside = first > 0 && marks.at(first) >= 0 && marks.at(first) == marks.at(first - 1);
      if (!(block == previous && (inside || askers.names(first, tokens.sentenceEnd(s))))) {
        blockOf[count] = block;
        firsts[count++] = first;
      }
      previous = block;
    }
    firsts[count] = tokens.size();
  }

  private void findBlocks() {
    int first = 0;
    for (int b = 0; b < firstOf.length; b++) {
      while (first < count && blockOf[first] < b) {
        first++;
      }
      firstOf[b] = first;
    }
  }

  int count() {
    return count;
  }

  /// The statement's first token.
  int start(int statement) {
    return firsts[statement];
  }

  /// The token after the statement's last.
  int end(int statement) {
    return firsts[statement + 1];
  }

  /// The index of the block that holds the statement.
  int block(int statement) {
    return blockOf[statement];
  }

  /// The first statement of the block that holds the statement.
  int first(int statement) {
    return firstOf[blockOf[statement]];
  }

  /// The first statement behind that block; [#count()] where there is none.
  int pastBlock(int statement) {
    return firstOf[blockOf[statement] + 1];
  }

  /// The statement that holds the token.
  int at(int token) {
    int found = Arrays.binarySearch(firsts, 0, count, token);
    return found >= 0 ? found : -found - 2;
  }
}
