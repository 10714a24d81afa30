package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.Block;
import org.jspecify.annotations.Nullable;

/// Finds words without marks that are signed: a post "We will rebuild. — Ann Lee (@annlee) May 2,
/// 2019", a block quotation with a name below it.
final class Posts {

  /// How many tokens a signature has at most, with its date.
  private static final int LONGEST = 24;

  /// How many paragraphs of a block quotation are looked through for its signature.
  private static final int PARAGRAPHS = 8;

  /// How many tokens a paragraph has at most that is nothing but an address.
  private static final int LINK = 12;

  private final Page page;
  private final Signers signers;

  Posts(Page page, Signers signers) {
    this.page = page;
    this.signers = signers;
  }

  /// The signed words from the statement on, or what stands before the dash in its paragraph; null
  /// where they bear no signature.
  @Nullable Find find(int statement) {
    int start = page.start(statement);
    int end = page.start(page.pastBlock(statement));
    for (int i = end - 1; i > start && i > end - LONGEST; i--) {
      if (page.isSpacedDash(i)) {
        boolean post = handle(i + 1, end) > i + 1 && !page.closesQuote(i - 1);
        return post ? words(signed(i, end), start, i) : null;
      }
    }
    boolean apart = page.kind(statement) == Block.Kind.BLOCK_QUOTE;
    int next = page.pastBlock(statement);
    for (int more = 0; next < page.statements() && more < PARAGRAPHS; more++) {
      int close = page.start(next);
      int until = page.start(page.pastBlock(next));
      if (page.isDash(close)) {
        boolean post = apart || handle(close + 1, until) > close + 1;
        return post ? words(signed(close, until), start, close) : null;
      }
      long below = apart && endsApart(next) ? signers.bare(close, until) : Mentions.NONE;
      if (below != Mentions.NONE) {
        return words(new Find(Signatures.RULE, null, below), start, close);
      }
      boolean link = until - close <= LINK && words(close, until) == 0; // nothing but an address
      if (!link && !(apart && page.kind(next) == page.kind(statement))) {
        return null;
      }
      next = page.pastBlock(next);
    }
    return null;
  }

  /// Whether the paragraph is the last that is set apart, or the caption below.
  boolean endsApart(int statement) {
    int next = page.pastBlock(statement);
    boolean last = next == page.statements() || page.kind(next) != Block.Kind.BLOCK_QUOTE;
    Block.Kind kind = page.kind(statement);
    return kind == Block.Kind.CAPTION || (last && kind == Block.Kind.BLOCK_QUOTE);
  }

  /// What a dash at the token tells of who signs, still without the words; null where it tells
  /// nobody.
  @Nullable Find signed(int dash, int end) {
    int from = dash + 1;
    while (page.isDash(from)) {
      from++;
    }
    int to = handle(from, end);
    while (to > from && !isLettered(to - 1)) {
      to--;
    }
    if (to <= from) {
      long who = signers.of(from, end);
      return who == Mentions.NONE ? null : new Find(Signatures.RULE, null, who);
    }
    for (int i = from; i < to; i++) {
      if (page.isCapital(i)) {
        page.tokens().tag(i, Tag.NNP.code());
      }
    }
    Cue cue = new Cue(dash, from, dash, Lexicon.WRITE | Lexicon.BARE, Cue.Voice.ACTIVE);
    return new Find(Signatures.RULE, cue, Mentions.range(from, to));
  }

  /// The bracket that opens before the writer's handle, "(@annlee)"; -1 where there is none.
  private int handle(int from, int end) {
    for (int i = from; i + 1 < Math.min(end, from + LONGEST); i++) {
      if (page.tag(i) == Tag.BRACKET) {
        return page.bracket(i) > 0 && page.tokens().first(i + 1) == '@' ? i : -1;
      }
    }
    return -1;
  }

  /// The find with the words `[start, end)`, without markup that opens them and addresses that
  /// trail them; null where none are left.
  private @Nullable Find words(@Nullable Find find, int start, int end) {
    int close = end;
    while (close > start && page.isAddress(close - 1)) {
      close--;
    }
    int open = pastMarkup(start, close);
    return find != null && words(open, close) > 0 ? find.with(open, close) : null;
  }

  /// Past markup that a text has kept: `<tweet id="5">`.
  private int pastMarkup(int start, int end) {
    int i = start;
    while (page.tokens().first(start) == '<' && i < end && page.tokens().first(i) != '>') {
      i++;
    }
    return i > start && i < end ? i + 1 : start;
  }

  private int words(int start, int end) {
    int words = 0;
    for (int i = start; i < end; i++) {
      words += isLettered(i) && !page.isAddress(i) ? 1 : 0;
    }
    return words;
  }

  /// Whether it is a word, and no picture.
  private boolean isLettered(int i) {
    return Character.isLetterOrDigit(page.tokens().first(i));
  }
}
