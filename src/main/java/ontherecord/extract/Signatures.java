package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.Block;
import org.jspecify.annotations.Nullable;

/// Finds words that bear the name of who said them, behind the closing mark or a dash, or in a
/// short paragraph of its own: "“We will not leave.” — Ann Lee, resident", a post "We will rebuild.
/// — Ann Lee (@annlee) May 2, 2019", "Ann Lee, 34, nurse" above or below what she says.
final class Signatures {

  static final String RULE = "signed";

  /// How many tokens a signature has at most: "Ann Lee, 34, a nurse from Norland, in a letter".
  private static final int LONGEST = 24;

  /// How many paragraphs of a block quotation are looked through for its signature.
  private static final int PARAGRAPHS = 8;

  /// How many tokens a paragraph has at most that is nothing but an address.
  private static final int LINK = 12;

  private static final int PERSON =
      Lexicon.ROLE | Lexicon.ROLES | Lexicon.VAGUE | Lexicon.BODY | Lexicon.MEDIA;

  private final Page page;
  private final Mentions mentions;

  Signatures(Page page, Mentions mentions) {
    this.page = page;
    this.mentions = mentions;
  }

  /// The signed words that start with token `start`, which opens a paragraph; null where they bear
  /// no signature.
  @Nullable Find find(int start) {
    int statement = page.statementOf(start);
    if (!page.kind(statement).isBody()) {
      return null;
    }
    return page.opensQuote(start) ? quoted(start) : posted(statement);
  }

  /// Quoted words, over as many paragraphs as re-open their mark.
  private @Nullable Find quoted(int start) {
    int first = page.marks().at(start);
    int last = first;
    while (last + 1 < page.marks().size() && page.marks().reopens(last + 1)) {
      last++;
    }
    int close = page.marks().end(last);
    if (page.words(start, close) < 3 || !isSentence(page.marks().start(last), close)) {
      return null;
    }
    int end = endOfBlock(page.statementOf(close - 1));
    int behind = page.isComma(close) || page.isStop(close) ? close + 1 : close;
    Find find;
    if (behind < end) {
      find = page.isDash(behind) ? signed(behind, end) : bare(behind, end);
    } else if (page.isDash(end)) {
      find = signed(end, endOfBlock(page.statementOf(end)));
    } else {
      int below = page.statementOf(close - 1) + 1;
      boolean apart = page.kind(below - 1) == Block.Kind.BLOCK_QUOTE && below < page.statements();
      find = apart && endsApart(below) ? bare(end, endOfBlock(below)) : null;
      find = find == null ? card(page.statementOf(start), below) : find;
    }
    for (int quote = first; find != null && quote <= last; quote++) {
      find.with(page.marks().start(quote), page.marks().end(quote));
    }
    return find;
  }

  /// Whose card stands above the quoted paragraphs between the statements `[first, next)`, or below
  /// them where none stands above the first of such paragraphs.
  private @Nullable Find card(int first, int next) {
    int above = first - 1;
    boolean headed = isCard(above);
    for (int back = above; back > 0 && above - back < PARAGRAPHS && isAlone(back); back--) {
      headed = isCard(back);
    }
    int at = headed ? above : next;
    if (!isCard(at)) {
      return null;
    }
    long who = signer(page.start(at), page.end(at));
    return new Find(headed ? "headed" : RULE, null, who);
  }

  /// Whether the statement is a paragraph of its own that names a person and tells no more than who
  /// that is: "Ann Lee, 34, nurse", "Ann Lee (34), Norland".
  private boolean isCard(int statement) {
    if (!isAlone(statement) || page.kind(statement) == Block.Kind.HEADLINE) {
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
        && !page.isStop(end - 1)
        && !page.isColon(end - 1)
        && signer(start, end) != Mentions.NONE;
  }

  /// Whether the statement is a paragraph of its own.
  private boolean isAlone(int statement) {
    return statement >= 0
        && statement < page.statements()
        && (statement == 0 || page.block(statement - 1) != page.block(statement))
        && (statement + 1 == page.statements()
            || page.block(statement + 1) != page.block(statement));
  }

  private boolean isSentence(int open, int close) {
    return page.hasVerb(open, close) || page.isStop(close - 2) || page.isComma(close - 2);
  }

  /// A post, or a block quotation without marks: from its first paragraph, or what stands before
  /// the dash in its only one.
  private @Nullable Find posted(int statement) {
    int start = page.start(statement);
    int end = endOfBlock(statement);
    for (int i = end - 1; i > start && i > end - LONGEST; i--) {
      if (page.isDash(i) && page.tokens().spaceBefore(i)) {
        return isPosted(i + 1, end) && !page.closesQuote(i - 1)
            ? words(signed(i, end), start, i)
            : null;
      }
    }
    boolean apart = page.kind(statement) == Block.Kind.BLOCK_QUOTE;
    int close = end;
    for (int more = 0; close < page.tokens().size() && more < PARAGRAPHS; more++) {
      int next = page.statementOf(close);
      int until = endOfBlock(next);
      if (page.isDash(close)) {
        return apart || isPosted(close + 1, until)
            ? words(signed(close, until), start, close)
            : null;
      }
      Find below = apart && endsApart(next) ? bare(close, until) : null;
      if (below != null) {
        return words(below, start, close);
      }
      boolean link = until - close <= LINK && words(close, until) == 0; // nothing but an address
      if (!link && !(apart && page.kind(next) == page.kind(statement))) {
        return null;
      }
      close = until;
    }
    return null;
  }

  /// Whether it is the last paragraph that is set apart, or the caption below.
  private boolean endsApart(int statement) {
    int next = page.statementOf(endOfBlock(statement) - 1) + 1;
    boolean last = next == page.statements() || page.kind(next) != Block.Kind.BLOCK_QUOTE;
    Block.Kind kind = page.kind(statement);
    return kind == Block.Kind.CAPTION || (last && kind == Block.Kind.BLOCK_QUOTE);
  }

  /// The words `[start, end)` of a signed find, without the addresses that trail them.
  private @Nullable Find words(@Nullable Find find, int start, int end) {
    int close = end;
    while (close > start && isAddress(close - 1)) {
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
      words += isLettered(i) && !isAddress(i) ? 1 : 0;
    }
    return words;
  }

  /// Whether it is a word, and no picture.
  private boolean isLettered(int i) {
    return Character.isLetterOrDigit(page.tokens().first(i));
  }

  private boolean isAddress(int i) {
    String text = page.tokens().text();
    int from = page.tokens().start(i);
    return text.startsWith("http", from)
        || text.startsWith("pic.twitter", from)
        || text.startsWith("//", from);
  }

  /// Whether the signature `[from, end)` is a post's: it has its writer's handle in brackets.
  private boolean isPosted(int from, int end) {
    for (int i = from + 1; i + 1 < Math.min(end, from + LONGEST); i++) {
      if (page.tag(i) == Tag.BRACKET) {
        return page.tokens().first(i + 1) == '@';
      }
    }
    return false;
  }

  /// What a dash at the token tells of who signs.
  private @Nullable Find signed(int dash, int end) {
    int from = dash + 1;
    while (page.isDash(from)) {
      from++;
    }
    if (isPosted(from, end)) {
      int to = from;
      while (page.bracket(to) == 0) {
        to++;
      }
      while (to > from + 1 && !isLettered(to - 1)) {
        to--;
      }
      Cue cue = new Cue(dash, from, dash, Lexicon.WRITE | Lexicon.BARE, Cue.Voice.ACTIVE);
      nameAll(from, to);
      return new Find(RULE, cue, Mentions.range(from, to));
    }
    long who = signer(from, end);
    return who == Mentions.NONE ? null : new Find(RULE, null, who);
  }

  /// A signature without a dash: a full name, with what the person is or nothing.
  private @Nullable Find bare(int from, int end) {
    long who = page.isStop(end - 1) || page.isColon(end - 1) ? Mentions.NONE : signer(from, end);
    int last = Mentions.end(who) - 1;
    boolean full = page.tag(from).isName() && page.tag(from + 1).isName();
    full |=
        page.has(last, Lexicon.ROLE) && page.isComma(last + 1); // "Anonymous writer, “Low Tide”"
    return who == Mentions.NONE || !full ? null : new Find(RULE, null, who);
  }

  /// The phrase that names who signs with the words `[from, end)`, which tell nothing else; NONE
  /// where they do.
  private long signer(int from, int end) {
    boolean somebody = page.isCapital(from) || page.tag(from) == Tag.DT;
    int words = from;
    while (words < end && !page.isQuoted(words)) {
      words++; // up to a title: "Ann Lee, “The River Rose”"
    }
    if (!somebody || end - from > LONGEST || page.hasVerb(from, words)) {
      return Mentions.NONE;
    }
    long who = mentions.bare(from, end);
    if (who == Mentions.NONE || Mentions.start(who) != from || !isSomebody(who)) {
      return Mentions.NONE;
    }
    int behind = Mentions.end(who);
    boolean closed = behind >= end || !page.tokens().isWord(behind) || page.tag(behind) == Tag.IN;
    for (int i = from; i < end; i++) {
      closed &= !page.isQuoted(i) || i > behind;
    }
    int bracket = from;
    while (bracket < behind && page.bracket(bracket) == 0) {
      bracket++;
    }
    return closed ? Mentions.range(from, bracket) : Mentions.NONE; // without "(40)"
  }

  private boolean isSomebody(long who) {
    for (int i = Mentions.start(who); i < Mentions.end(who); i++) {
      boolean name = page.tag(i).isName() && !page.has(i, Lexicon.TIME);
      if (name || page.has(i, PERSON)) {
        return true;
      }
    }
    return false;
  }

  private void nameAll(int from, int end) {
    for (int i = from; i < end; i++) {
      if (page.isCapital(i)) {
        page.tokens().tag(i, Tag.NNP.code());
      }
    }
  }

  private int endOfBlock(int statement) {
    int last = statement;
    while (last + 1 < page.statements() && page.block(last + 1) == page.block(statement)) {
      last++;
    }
    return page.end(last);
  }
}
