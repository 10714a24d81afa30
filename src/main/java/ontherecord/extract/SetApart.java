package ontherecord.extract;

import ontherecord.text.Block;
import org.jspecify.annotations.Nullable;

/// Finds words that the page sets apart as quoted, without marks, behind the paragraph that tells
/// whose they are: "In her report, Ann Lee wrote:" before a block quotation.
final class SetApart {

  private final Page page;
  private @Nullable Introductions introductions;

  SetApart(Page page) {
    this.page = page;
  }

  /// The block quotation that starts with token `start`; null where none does, or nobody is named
  /// for it.
  @Nullable Find find(int start) {
    int first = page.statementOf(start);
    boolean opens = isApart(first) && first > 0 && !isApart(first - 1);
    if (!opens || page.isQuoted(start) || !page.kind(first - 1).isBody()) {
      return null;
    }
    if (introductions == null) {
      introductions = new Introductions(page);
    }
    Find find = introductions.byVerb(page.start(first - 1), page.end(first - 1));
    if (find == null || !find.hasMention()) {
      return null;
    }
    int last = first;
    while (isApart(last + 1) && !page.isDash(page.start(last + 1))) {
      last++;
    }
    return find.with(start, page.end(last));
  }

  private boolean isApart(int statement) {
    return statement < page.statements() && page.kind(statement) == Block.Kind.BLOCK_QUOTE;
  }
}
