package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.Block;
import org.jspecify.annotations.Nullable;

/// Finds words that the page sets apart as quoted, without marks, behind the paragraph that tells
/// whose they are: "In her report, Ann Lee wrote:" before a block quotation, or before a plain
/// paragraph.
final class SetApart {

  /// So many words a paragraph has that is no heading.
  private static final int LEAST = 4;

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

  /// The plain paragraph that starts with token `start`, where the one before it ends in a verb of
  /// saying and a colon: "The letter reads:"; null where it does not, or the narrator goes on.
  @Nullable Find paragraph(int start) {
    int first = page.statementOf(start);
    boolean body = first > 0 && page.kind(first - 1).isBody();
    if (!body || !isPlain(start)) {
      return null;
    }
    if (introductions == null) {
      introductions = new Introductions(page);
    }
    Find find = introductions.byVerb(page.start(first - 1), start);
    if (find == null || !find.hasMention() || find.cue == null || !leads(find.cue, start - 1)) {
      return null;
    }
    int end = page.end(page.pastBlock(first) - 1);
    if (!page.isStop(end - 1) || page.words(start, end) < LEAST || isNarrated(start, end)) {
      return null;
    }
    int lines = lines(start);
    for (int s = page.pastBlock(first); isOn(s, lines); s = page.pastBlock(s)) {
      end = page.end(page.pastBlock(s) - 1);
    }
    return find.with(start, end);
  }

  /// "The letter READS:", "told THE COURT:", "wrote ON FACEBOOK:", but not "noted an error:"
  private boolean leads(Cue cue, int colon) {
    Tag next = page.tag(cue.end());
    boolean apart = next == Tag.IN || next == Tag.RB || next == Tag.TO || page.isTime(cue.end());
    boolean direct = cue.end() == colon || (cue.reports() && (apart || cue.is(Lexicon.TOLD)));
    return direct && !page.is(colon - 1, "that") && !page.hasVerb(cue.end(), colon);
  }

  /// Whether the paragraph of the statement is told on: fewer lines stand before it than before the
  /// first.
  private boolean isOn(int statement, int lines) {
    if (statement >= page.statements() || page.kind(statement) != Block.Kind.PARAGRAPH) {
      return false;
    }
    int start = page.start(statement);
    return lines(start) < lines && !isNarrated(start, page.end(page.pastBlock(statement) - 1));
  }

  /// How many line breaks stand before the token.
  private int lines(int token) {
    String text = page.tokens().text();
    int lines = 0;
    for (int i = page.tokens().start(token) - 1; i > 0 && text.charAt(i) <= ' '; i--) {
      lines += text.charAt(i) == '\n' ? 1 : 0;
    }
    return lines;
  }

  /// Whether a plain paragraph starts with the token, behind a colon.
  boolean isPlain(int start) {
    return page.isColon(start - 1) && page.kind(page.statementOf(start)) == Block.Kind.PARAGRAPH;
  }

  /// "The mayor SAID": whether others speak in the paragraph, as in what narrators tell.
  private boolean isNarrated(int start, int end) {
    boolean listed = Character.isDigit(page.tokens().first(start));
    if (listed || (!page.tokens().isWord(start) && !page.is(start, "\u2026"))) {
      return true; // "1. Pay must rise.", "* Pay must rise."
    }
    for (int i = start; i < end; i++) {
      boolean says = page.tag(i) == Tag.VBD && page.isCue(i) && page.has(i, Lexicon.SAY);
      if (says && !page.is(i - 1, "i") && !page.is(i - 1, "we")) {
        return true;
      }
    }
    return false;
  }

  private boolean isApart(int statement) {
    return statement < page.statements() && page.kind(statement) == Block.Kind.BLOCK_QUOTE;
  }
}
