package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.Glyphs;
import org.jspecify.annotations.Nullable;

/// How quoted words, and what was found before them, stand to each other: whether another find only
/// stands beside the quotation that goes on, and whether a paragraph is a heading between two.
final class Neighbours {

  private static final int HEADING = 12;

  /// By how many of its first words a quotation is known again.
  private static final int PULLED = 8;

  /// How many tokens back it may have stood.
  private static final int BACK = 600;

  /// How many tokens may trail quoted words in brackets.
  private static final int ASIDE = 8;

  /// How many words of a sentence may name whom it tells of.
  private static final int SUBJECT = 3;

  /// How much of it is looked at.
  private static final int SENTENCE = 40;

  private final Page page;

  Neighbours(Page page) {
    this.page = page;
  }

  /// The later one, unless it only is what the other answers: "“Yes,” he said when asked whether …"
  Find latest(@Nullable Find last, Find found) {
    if (last == null || !last.hasMention() || last.cue == null || !isInSentence(found, last)) {
      return found;
    }
    boolean beside = page.isQuoted(last.start()) && (isBeside(found, last) || isWhen(found));
    return beside || !found.hasMention() ? last : found;
  }

  /// "“Q,” Lee said WHEN A REPORTER ASKED about P": whether the find's own clause tells when other
  /// words were said.
  private boolean isWhen(Find find) {
    int before = find.hasMention() ? Mentions.start(find.mention) - 1 : -1;
    boolean then = page.is(before, "when") || page.is(before, "after") || page.is(before, "as");
    return then && !page.isQuoted(find.start());
  }

  /// Whether the sentence before the statement, in its paragraph or the one before, reports
  /// nothing, the last that was reported being `last`.
  boolean isSilent(@Nullable Find last, int s) {
    boolean near = s > 0 && page.block(s) - page.block(s - 1) <= 1;
    return near && (last == null || last.end() <= page.start(s - 1));
  }

  /// "Lee laughed. “No.”", and a new paragraph: "“Why?” said Orr.": whether the sentence before the
  /// statement `s`, in its paragraph, tells of another than who speaks in the next paragraph.
  private boolean isOther(int s, Find later) {
    boolean led = page.first(s) < s && page.block(s) != page.block(s + 1) && later.hasMention();
    int start = Mentions.start(later.mention);
    if (!led) {
      return false;
    }
    int first = page.start(s - 1);
    boolean same = page.tag(start) == Tag.PRP;
    for (int i = first; i < page.end(s - 1) && i < first + SENTENCE; i++) {
      if (page.is(i, "by") || (i > first + SUBJECT && page.has(i, Lexicon.ROLE))) {
        return true; // "Orr was heckled BY A VOTER."
      }
      for (int k = start; page.tag(i).isName() && k < Mentions.end(later.mention); k++) {
        same |= i < first + SUBJECT && page.isSame(i, k);
      }
    }
    return !same;
  }

  /// Whether the quoted words, which nobody has, are told on by `later`, whose words are the next
  /// quoted ones, while `asked` has those before.
  boolean isBefore(int quote, Find later, @Nullable Find asked) {
    int open = page.marks().start(quote);
    int end = page.marks().end(quote);
    int next = page.marks().start(quote + 1);
    int first = page.start(page.statementOf(open));
    boolean whole = open == first || (open == first + 1 && !page.tokens().isWord(first));
    boolean anew = !page.marks().reopens(quote + 1);
    boolean joined =
        !anew || (whole && end == next && page.statementOf(next) == page.statementOf(end - 1) + 1);
    boolean asks = anew && page.is(end - 2, "?");
    boolean led = anew && isOther(page.statementOf(open), later);
    boolean answers = anew && asked != null && isAnswered(asked, open, later);
    return joined && !asks && !led && !answers && later.start() == next;
  }

  /// "“Q,” said Lee, WHO NOTED that it was “late.” “Q.”": the quoted words that open the sentence
  /// before the statement `s`, where `find` only stands beside what they tell; -1 elsewhere.
  int opening(Find find, int s) {
    int first = s > 0 ? page.start(s - 1) : -1;
    if (first < 0 || find.cue == null || find.cue.start() <= first) {
      return -1;
    }
    if (!page.opensQuote(first) || !find.hasMention()) {
      return -1;
    }
    boolean who = page.tag(Mentions.start(find.mention)) == Tag.WP;
    boolean noting = page.tag(find.cue.head()) == Tag.VBG;
    boolean same = page.statementOf(find.cue.head()) == s - 1;
    return same && (who || noting) ? page.marks().at(first) : -1;
  }

  /// Whether `find` only stands beside what `quoted` says, which goes on behind it: "Q, said Lee,
  /// noting P", "Q, said Lee, who was there and recalled P." Behind "adding P" it is P that goes
  /// on.
  boolean isBeside(Find find, Find quoted) {
    return find.cue != null
        && ((page.tag(find.cue.head()) == Tag.VBG && !page.is(find.cue.head(), "adding"))
            || isOfWho(find.cue, quoted))
        && isInSentence(find, quoted);
  }

  /// "said Lee, WHO was there and recalled": whether the cue stands in a clause about the speaker
  /// of `quoted`.
  private boolean isOfWho(Cue cue, Find quoted) {
    int first = Math.max(Mentions.start(quoted.mention), cue.start() - SENTENCE);
    for (int i = cue.start() - 1; i > first; i--) {
      if (page.tag(i) == Tag.WP && page.isComma(i - 1)) {
        return true;
      }
    }
    return false;
  }

  /// "Q, said Lee, who said P", "Q, Lee said after Orr declared P": whether `find` is told in the
  /// sentence that credits `quoted`.
  boolean isAside(Find find, Find quoted) {
    return page.isQuoted(quoted.start()) && quoted.hasMention() && isInSentence(find, quoted);
  }

  /// "“Is it true?” Lee asked.", and a new paragraph: "“YES.”": whether the statement may be the
  /// answer of another to what `find` asks.
  boolean isAnswer(Find find, int s) {
    if (find.cue == null || !find.hasMention() || s == 0) {
      return false;
    }
    int verb = find.cue.head();
    boolean anew = page.block(s) == page.block(s - 1) + 1 && page.statementOf(verb) == s - 1;
    return anew && page.is(verb, "asked") && page.is(find.end() - 2, "?") && replies(s);
  }

  /// "“YES, Senator.”", "“I can't discuss that.”": whether the words are what one answers with, and
  /// no question's own.
  private boolean replies(int s) {
    int first = page.start(s) + 1;
    return page.is(first, "yes")
        || page.is(first, "no")
        || page.is(first, "not")
        || page.is(first, "well")
        || page.is(first, "i")
        || page.is(first, "we");
  }

  /// Whether what opens at the token answers `find`, and `later` is the next question.
  private boolean isAnswered(Find find, int open, Find later) {
    boolean asks = later.cue != null && page.is(later.cue.head(), "asked");
    return asks && isAnswer(find, page.statementOf(open));
  }

  /// Whether the statement, or the one before it, has the end of the find or its cue's speaker.
  boolean nearBy(Find find, int s) {
    int last =
        Math.max(
            find.end() - 1,
            find.hasMention() && find.cue != null ? Mentions.end(find.mention) - 1 : 0);
    return s - page.statementOf(last) <= 1;
  }

  /// "who", "she": whether only a pronoun tells whose words the find has.
  boolean isPronoun(Find find) {
    int subject = Mentions.start(find.mention);
    Tag tag = page.tag(subject);
    return tag == Tag.WP || tag == Tag.WDT || tag == Tag.PRP;
  }

  /// Where the sentence ends whose first words are quoted, when it is told on without marks: "“We
  /// heard it” ALL NIGHT LONG." Else where the quoted words end.
  int end(int quote) {
    int open = page.marks().start(quote);
    int close = page.marks().end(quote);
    int s = page.statementOf(open);
    int end = page.bareEnd(page.start(s), page.end(s));
    if (open != page.start(s) || close >= end || !page.hasVerb(open, close)) {
      return close;
    }
    boolean joined = page.tokens().isWord(close) && page.tokens().isWord(close - 2);
    boolean grounds = page.isComma(close - 2) && page.is(close, "because");
    return (joined && goesOn(close)) || grounds ? end : close;
  }

  private boolean goesOn(int next) {
    Tag tag = page.tag(next);
    return tag == Tag.IN || tag == Tag.TO || (tag == Tag.CC && !page.tag(next + 1).isFinite());
  }

  /// Whether nothing but what stands in brackets is left: "“Q” (laughs)".
  boolean isBracketed(int start, int end) {
    return page.bracket(start) > 0 && page.bracket(end - 1) < 0 && end - start <= ASIDE;
  }

  private boolean isInSentence(Find find, Find quoted) {
    return find.cue != null
        && page.statementOf(find.cue.head()) == page.statementOf(quoted.end() - 1);
  }

  /// "“Q.” Ann Lee, author of “Low Tide”": whether the signature of `find` stands in the paragraph
  /// of the statement, so that marks in it are a title's.
  boolean isSigned(Find find, int s) {
    return find.rule.equals(Signatures.RULE)
        && page.block(page.statementOf(Mentions.start(find.mention))) == page.block(s);
  }

  /// "‘A hard choice’", a paragraph of its own between quotations in double marks, or between those
  /// that end in a stop.
  boolean isHeading(int quote, int s) {
    boolean alone =
        (s == 0 || page.block(s - 1) != page.block(s))
            && (s + 1 == page.statements() || page.block(s + 1) != page.block(s));
    return alone
        && page.words(page.marks().start(quote), page.marks().end(quote)) <= HEADING
        && (isSingle(quote) ? !isSingle(quote - 1) : isUnstopped(quote));
  }

  /// "“A hard choice”": whether the quoted words have no stop at their end, where those before them
  /// do.
  private boolean isUnstopped(int quote) {
    int close = page.marks().end(quote);
    boolean bare = page.tokens().isWord(close - 2) && !page.isStop(close);
    return bare && !page.tokens().isWord(page.marks().end(quote - 1) - 2);
  }

  /// Whether a paragraph of quoted words starts and ends as others do that the article has before:
  /// set large beside the text once more, they are no second quotation.
  boolean isPulled(int quote, int s) {
    if (s == 0 || page.block(s - 1) == page.block(s) || page.marks().reopens(quote)) {
      return false;
    }
    for (int i = page.start(s - 1); i < page.end(s - 1); i++) {
      if (page.isColon(i) || page.is(i, "same") || page.is(i, "again")) {
        return false;
      }
    }
    int open = page.marks().start(quote) + 1;
    int close = page.marks().end(quote);
    int first = open;
    int last = close;
    for (int words = 0; first < close && words < PULLED; first++) {
      words += page.tokens().isWord(first) ? 1 : 0;
    }
    while (last > open && !page.tokens().isWord(last - 1)) {
      last--;
    }
    return page.words(open, close) >= PULLED
        && stoodBefore(open, open, first)
        && stoodBefore(open, Math.max(open, last - PULLED), last);
  }

  /// Whether the words of the tokens `[from, to)` stand in the text before the quotation's first
  /// token, too.
  private boolean stoodBefore(int open, int from, int to) {
    String text = page.tokens().text();
    int start = page.tokens().start(Math.max(0, open - BACK));
    String words = page.tokens().span(from, to).of(text);
    return text.indexOf(words, start, page.tokens().start(open - 1)) >= 0;
  }

  private boolean isSingle(int quote) {
    int mark = page.marks().start(quote);
    boolean one = page.tokens().end(mark) - page.tokens().start(mark) == 1;
    return one && Glyphs.isSingleMark(page.tokens().first(mark));
  }
}
