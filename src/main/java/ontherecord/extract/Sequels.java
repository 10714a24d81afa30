package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Tells whether a sentence goes on behind an aside with more of what is told, without a mark at
/// once: "“If they go,” she said, WE STAY", "It was “sad,” he said, AND WOULD “last.”"
final class Sequels {

  /// How many tokens a subject has at most.
  private static final int SUBJECT = 14;

  /// How many tokens may lead to further quoted words.
  private static final int SOON = 10;

  private static final int NEAR = 12;

  /// Words that open a clause that is no sentence.
  private static final WordSet OPENERS =
      WordSet.folded(
          List.of(
              "if",
              "although",
              "though",
              "unless",
              "because",
              "since",
              "once",
              "while",
              "whereas",
              "until",
              "when",
              "whenever"));

  /// Verbs that are the same in the past: "prices will rise and CUT sales".
  private static final WordSet UNCHANGED =
      WordSet.folded(List.of("cut", "put", "set", "hit", "shut", "let", "cost", "hurt", "quit"));

  private final Page page;
  private final Edges edges;
  private final Resumptions resumptions;

  Sequels(Page page, Edges edges, Resumptions resumptions) {
    this.page = page;
    this.edges = edges;
    this.resumptions = resumptions;
  }

  /// Whether what stands before token `left`, of the statement from `start` on, goes on at token
  /// `next`, behind quoted words or without any.
  boolean goesOn(int start, int left, int next, int end) {
    Tag tag = page.tag(next);
    boolean doing = tag == Tag.VBG && !page.has(left - 1, Lexicon.AUXILIARY);
    doing &= page.closesQuote(left) || left <= start + 1 || !resumptions.isMore(next);
    boolean which = tag == Tag.WP || (tag == Tag.WDT && !page.is(next, "that"));
    if (doing || which || tag.isPunctuation()) {
      return false;
    }
    return page.closesQuote(left)
        ? page.is(next, "that")
            || joined(next, end)
            || isPredicate(start, left, next)
            || isQuotedPhrase(next, end)
            || isOfWhich(start, left, next)
            || follows(start, left, next, end)
        : !page.has(next, Lexicon.CONJUNCTION)
            || (resumptions.joins(next, end) && !isDeed(start, left, next))
            || isQuotedClause(next, end)
            || edges.isLink(start, left);
  }

  /// "THEY ARE LATE, she said": whether all that stands there is a main clause.
  boolean isMain(int start, int left) {
    int first = page.tag(start) == Tag.CC ? start + 1 : start; // "But it rained, she said: “…”"
    boolean dated = page.isTime(first) || page.isTime(first + 1);
    return !dated && isClause(first, left) && edges.isBareClause(first, left);
  }

  /// "The baker opened, Lee said, WHILE OTHERS “SLEPT.”"
  private boolean isQuotedClause(int next, int end) {
    boolean grounds = page.is(next, "because") && page.opensQuote(next + 1);
    boolean soon = grounds || (page.is(next, "while") && isClause(next + 1, end));
    for (int i = next + 1; soon && i < Math.min(end, next + SOON); i++) {
      if (page.opensQuote(i)) {
        return page.marks().end(page.marks().at(i)) >= end;
      }
      soon = !page.isCue(i) || !page.tag(i).isVerb();
    }
    return false;
  }

  /// "“Peace,” she said, IS “a dream.”"
  private boolean joined(int next, int end) {
    return page.tag(next).isFinite() && resumptions.quotesSoon(next, end);
  }

  /// "“Only you, Ann,” she said, WOULD say so": whether the quoted words that open the sentence are
  /// only the subject of the verb.
  private boolean isPredicate(int start, int left, int next) {
    int open = page.marks().start(page.marks().at(left));
    boolean put = page.is(next - 3, "put") || page.is(next - 3, "puts");
    boolean as = put && page.is(left + 1, "as"); // "The “curse,” as Lee put it, ENDED"
    boolean verb = page.tag(next).isFinite() && (as || page.has(next, Lexicon.AUXILIARY));
    boolean first = as ? edges.isPart(start, open) : open == start;
    return verb && first && page.isComma(left - 1) && !page.hasVerb(open, left);
  }

  /// "He “looked pale,” Lee said, FROM “THE SHOCK.”"
  private boolean isQuotedPhrase(int next, int end) {
    boolean led = page.tag(next) == Tag.IN && page.opensQuote(next + 1);
    return led && !page.isCapital(next + 2) && page.marks().end(page.marks().at(next + 1)) >= end;
  }

  /// "They were “short talks,” he told fans, IN WHICH he joked": whether a clause tells of what a
  /// paraphrase ends with.
  private boolean isOfWhich(int start, int left, int next) {
    boolean which = page.tag(next) == Tag.IN && page.is(next + 1, "which");
    return which && page.marks().start(page.marks().at(left)) > first(start);
  }

  private boolean follows(int start, int left, int next, int end) {
    if (!page.isComma(left - 1)) {
      return false;
    }
    int open = page.marks().start(page.marks().at(left));
    int first = first(start);
    if (page.tag(next) == Tag.CC) {
      boolean whole = open <= start && isThing(first) && would(next + 1, end);
      return whole || isJoined(next, open > start, end) || (open > start && isTheirs(left, next));
    }
    if (isUnfinished(first, left - 1)) {
      return isClause(next, end);
    }
    boolean one = page.is(next, "one") && (page.is(next + 1, "that") || page.isWhich(next + 1));
    boolean named = page.tag(left - 2) == Tag.NN || page.tag(left - 2) == Tag.JJ;
    boolean would = named && (page.is(first + 1, "would") || page.is(first + 1, "is"));
    return one || (page.is(first, "it") && would && isInfinitive(next, end));
  }

  /// "Rates will rise, the bank said, AND CUT its forecast": whether the verb behind the
  /// conjunction tells what the speaker did, since what was said is not yet over.
  private boolean isDeed(int start, int left, int conjunction) {
    int verb = page.tag(conjunction + 1) == Tag.RB ? conjunction + 2 : conjunction + 1;
    int first = page.firstVerb(start, left);
    boolean then = page.tag(verb) == Tag.VBD && !page.has(verb, Lexicon.AUXILIARY);
    boolean same = page.tokens().isIn(verb, UNCHANGED) && page.tag(verb + 1) != Tag.PRPS;
    return then && !same && page.tag(first) == Tag.MD && page.is(conjunction, "and");
  }

  /// "THE PLAN is dead": whether the words start with what is no "I" and nobody's "he".
  private boolean isThing(int first) {
    return page.tag(first) == Tag.DT && !page.is(first, "this") && !page.is(first, "that");
  }

  /// "“The dam is safe,” he said, and WOULD HOLD": whether more is told, and not what the speaker
  /// would not say.
  private boolean would(int modal, int end) {
    boolean more = page.tag(modal) == Tag.MD && page.tag(modal + 1) == Tag.VB;
    return more
        && modal + 1 < end
        && !(page.has(modal + 1, Lexicon.SAY) && !page.has(modal + 1, Lexicon.WEAK))
        && !page.is(modal + 1, "take");
  }

  /// The first word of the statement, past a mark and "And".
  private int first(int start) {
    int first = start;
    while (first < Math.min(start + 3, page.tokens().size() - 1) && !page.tokens().isWord(first)) {
      first++;
    }
    if (page.tag(first) == Tag.CC) {
      first += page.opensQuote(first + 1) ? 2 : 1; // "But “IT is”"
    }
    return first;
  }

  /// "“IF THEY GO,”", "“AT SOME POINT,”": whether the tokens are no sentence.
  private boolean isUnfinished(int first, int comma) {
    int verb = page.firstVerb(first, comma);
    if (verb < 0) {
      Tag tag = page.tag(first);
      return tag == Tag.IN || tag == Tag.WRB;
    }
    boolean also = page.is(first, "not") && page.is(first + 1, "only");
    if (!also && !page.tokens().isIn(first, OPENERS)) {
      return false;
    }
    for (int i = first; i < comma; i++) {
      if (page.isComma(i) || page.isDash(i) || page.isStop(i)) {
        return false;
      }
    }
    return true;
  }

  /// Whether a subject and its verb stand there: "the world will", "people “lose trust”".
  private boolean isClause(int from, int end) {
    Tag first = page.tag(from);
    boolean led = first == Tag.DT || first == Tag.PRPS || first == Tag.JJ || first == Tag.CD;
    if (!(led || first == Tag.PRP || first == Tag.EX || first.isNoun())) {
      return false;
    }
    for (int i = from + 1; i < Math.min(end, from + SUBJECT); i++) {
      Tag tag = page.tag(i);
      if (tag.isFinite()) {
        return !(page.isCue(i) && page.has(i, Lexicon.SAY | Lexicon.WRITE));
      }
      boolean apart = page.isComma(i) || page.isDash(i) || page.isColon(i);
      if (page.isQuoted(i)) {
        return page.opensQuote(i) && !page.isCapital(i + 1);
      }
      if (apart || tag == Tag.VBG || tag == Tag.WP || tag == Tag.WDT) {
        return false;
      }
    }
    return false;
  }

  /// "They have “hopes,” he said, AND ARE moving on": whether one speaks, and several do what the
  /// conjunction joins.
  private boolean isTheirs(int left, int and) {
    boolean one = page.is(left + 1, "he") || page.is(left + 1, "she");
    return one && (page.is(and + 1, "are") || page.is(and + 1, "were"));
  }

  /// "and WOULD “last”", "but HE WAS “sad”": whether the conjunction joins what ends in quoted
  /// words, not what else was done then; behind a paraphrase more is told.
  private boolean isJoined(int conjunction, boolean paraphrase, int end) {
    int from = conjunction + 1;
    boolean pronoun = page.tag(from) == Tag.PRP;
    boolean would = page.tag(from) == Tag.MD;
    if (would && paraphrase) {
      int verb = page.tag(from + 1) == Tag.RB ? from + 2 : from + 1;
      return !page.isCue(verb) && !page.is(verb, "take"); // "and would not comment"
    }
    if (!pronoun && !paraphrase && !page.has(from, Lexicon.AUXILIARY)) {
      return false;
    }
    for (int i = from; i < Math.min(end, from + SOON); i++) {
      Tag tag = page.tag(i);
      if (page.opensQuote(i)) {
        return !page.isCapital(i + 1) && page.marks().end(page.marks().at(i)) + 1 >= end;
      }
      boolean does = tag.isFinite() && !page.has(i, Lexicon.AUXILIARY);
      boolean reports = page.isCue(i) && !page.has(i, Lexicon.AUXILIARY);
      boolean acts = does && !(paraphrase && i > from);
      if (reports || acts || tag == Tag.VBG || page.isComma(i) || page.isColon(i)) {
        return false;
      }
    }
    return false;
  }

  /// "It would be “a mistake,” he said, TO GO", "FOR THEM TO GO"
  private boolean isInfinitive(int next, int end) {
    int to = next;
    for (int i = next; page.is(next, "for") && i < Math.min(end, next + SOON); i++) {
      if (page.is(i, "to") || page.tag(i).isFinite() || page.isQuoted(i)) {
        to = i;
        break;
      }
    }
    boolean verb = page.tag(to + 1) == Tag.VB || page.opensQuote(to + 1);
    return page.is(to, "to") && verb;
  }

  /// "The trouble, they write, began in May", "If they go, she wrote, “we go”": whether what is
  /// written goes on behind the aside, since it was no sentence before it, or "and" joins another.
  boolean writesOn(int start, int left, int tail, int end) {
    int next = tail + 1;
    boolean doing = page.isComma(tail) && page.tag(next) == Tag.VBG && page.isCue(next);
    boolean adds = doing && page.tag(start) != Tag.IN;
    if (page.opensQuote(next) || (adds && edges.isBareClause(start, left))) {
      return true; // "It rains, she wrote, ADDING that it was cold"
    }
    Tag tag = page.tag(next);
    if (tag == Tag.CC && edges.isBareClause(start, left)) {
      return resumptions.joins(next, end);
    }
    boolean subject = tag.isNoun() || tag == Tag.DT || tag == Tag.PRP || tag == Tag.PRPS;
    return edges.isPart(start, left)
        && (subject || tag.isFinite())
        && page.hasVerb(next, Math.min(end, next + NEAR));
  }

  /// Whether a writer stands before the verb: "they write".
  boolean writes(Cue cue, long mention) {
    boolean wrote = page.is(cue.head(), "wrote") || page.is(cue.head(), "writes");
    boolean first = wrote || Mentions.start(mention) < cue.start();
    return first && cue.is(Lexicon.WRITE) && page.tag(cue.start()) != Tag.MD;
  }
}
