package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.Block;
import org.jspecify.annotations.Nullable;

/// Finds whose card stands above or below quoted paragraphs, a short paragraph of its own: "Ann
/// Lee, 34, nurse". In a run of both, all stand where the first one does. To be asked in the order
/// of the text.
final class Cards {

  private static final String ABOVE = "headed";

  private final Page page;
  private final Signers signers;

  /// The statement where the next card of the run stands that was looked at last.
  private int next = -1;

  private boolean above;

  Cards(Page page, Signers signers) {
    this.page = page;
    this.signers = signers;
  }

  /// Whose card tells of the quoted paragraphs in the statements `[first, end)`; null where none
  /// does.
  @Nullable Find find(int first, int end) {
    boolean before = isCard(first - 1);
    above = before && (next != first - 1 || above);
    next = end;
    int card = above ? first - 1 : end;
    if (!isCard(card) || !(above || before || endsSentence(first - 1))) {
      next = -1;
      return null;
    }
    long who = signers.of(page.start(card), page.end(card));
    return new Find(above ? ABOVE : Signatures.RULE, null, who);
  }

  /// Whether the statement is a paragraph of its own that names a person and tells no more than who
  /// that is, with an age or a role.
  private boolean isCard(int statement) {
    if (statement < 0 || statement >= page.statements() || !isAlone(statement)) {
      return false;
    }
    int start = page.start(statement);
    int end = page.end(statement);
    int behind = start;
    while (behind < end && page.tag(behind).isName() && page.isCapital(behind)) {
      behind++;
    }
    boolean told = page.isComma(behind) || page.bracket(behind) > 0;
    return behind - start > 1
        && told
        && isPerson(behind, end)
        && !page.isStop(end - 1)
        && !page.isColon(end - 1)
        && signers.of(start, end) != Mentions.NONE;
  }

  /// "34, nurse", but not "a nurse, at the vigil on Monday", as captions go on.
  private boolean isPerson(int from, int end) {
    boolean person = false;
    for (int i = from; i < end; i++) {
      person |= page.tag(i) == Tag.CD || page.has(i, Lexicon.ROLE | Lexicon.ROLES);
      if (page.isTime(i) || page.is(i, "at")) {
        return false;
      }
    }
    return person;
  }

  /// Whether the statement is told, and no heading that may be a card of another kind.
  private boolean endsSentence(int statement) {
    int last = statement < 0 ? -1 : page.end(statement) - 1;
    return last < 0 || page.isStop(last) || page.closesQuote(last) || page.isColon(last);
  }

  private boolean isAlone(int statement) {
    return page.kind(statement) != Block.Kind.HEADLINE
        && page.first(statement) == statement
        && page.pastBlock(statement) == statement + 1;
  }
}
