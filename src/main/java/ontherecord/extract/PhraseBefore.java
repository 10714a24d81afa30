package ontherecord.extract;

import ontherecord.tag.Tag;

/// Looks from a cue to its left for the noun phrase that ends there: "Ann Lee, the mayor," said.
final class PhraseBefore {

  private static final int LONGEST = 40;

  private final Page page;

  PhraseBefore(Page page) {
    this.page = page;
  }

  /// The phrase that ends before token `end`, not before `floor`; Mentions.NONE where there is
  /// none.
  long of(int floor, int end) {
    int last = end - 1;
    if (last < floor) {
      return Mentions.NONE;
    }
    if (page.isComma(last) || page.isDash(last)) {
      return withAside(floor, end);
    }
    int start = phraseStart(Math.max(floor, end - LONGEST), end);
    if (start < 0) {
      return Mentions.NONE;
    }
    return Mentions.range(start, end);
  }

  /// "Ann Lee, the mayor," : a phrase, and what is said of it between commas or dashes.
  private long withAside(int floor, int end) {
    boolean dash = page.isDash(end - 1);
    int low = Math.max(floor, end - LONGEST);
    for (int i = end - 2; i > low; i--) {
      if (page.isQuoted(i)) {
        return Mentions.NONE;
      }
      boolean opens = dash ? page.isDash(i) : page.isComma(i);
      if (opens && isAside(i + 1, end - 1)) {
        int start = phraseStart(low, i);
        if (start >= 0 && !page.has(i - 1, Lexicon.PRONOUN | Lexicon.TIME)) {
          return Mentions.range(start, end - 1);
        }
      }
    }
    return Mentions.NONE;
  }

  /// Whether the tokens can say something of the phrase before them.
  private boolean isAside(int start, int end) {
    if (end <= start) {
      return false;
    }
    Tag first = page.tag(start);
    if (first == Tag.WP || first == Tag.WDT || page.is(start, "whose")) {
      return true;
    }
    if (page.has(start, Lexicon.ADVERB | Lexicon.CONJUNCTION)
        && !page.is(start, "then")
        && !page.is(start, "now")) {
      return false;
    }
    boolean starts =
        first.isNoun()
            || first == Tag.DT
            || first == Tag.CD
            || first == Tag.JJ
            || first == Tag.PRPS
            || first == Tag.VBN
            || first == Tag.VBG
            || first == Tag.RB
            || first == Tag.IN;
    return starts && end - start < 25 && !isTime(start, end);
  }

  private boolean isTime(int start, int end) {
    return page.has(start, Lexicon.TIME)
        || (page.tag(start) == Tag.IN && page.has(end - 1, Lexicon.TIME));
  }

  /// Where the noun phrase starts that ends before `end`; -1 where none does.
  private int phraseStart(int floor, int end) {
    int i = end - 1;
    if (i < floor) {
      return -1;
    }
    if (page.tag(i) == Tag.BRACKET) {
      int open = i - 1;
      while (open > floor && page.tag(open) != Tag.BRACKET && i - open < 8) {
        open--;
      }
      boolean opened = open >= floor && page.tag(open) == Tag.BRACKET;
      return opened ? phraseStart(floor, open) : -1;
    }
    if (page.isQuoted(i)) {
      return -1;
    }
    Tag tag = page.tag(i);
    if (tag == Tag.PRP || tag == Tag.WP || page.is(i, "who")) {
      return isObjective(i) ? -1 : i;
    }
    if (!isHead(i)) {
      return -1;
    }
    int start = core(floor, i);
    while (start - 2 >= floor) {
      int link = start - 1;
      if (page.isQuoted(link)) {
        break;
      }
      int next = -1;
      if (page.tag(link) == Tag.IN || page.tag(link) == Tag.TO) {
        boolean joins =
            page.has(link, Lexicon.PREPOSITION) && !page.is(link, "than") && !page.is(link, "as");
        next =
            joins && isHead(link - 1) && !page.isQuoted(link - 1) && !startsAnew(link)
                ? core(floor, link - 1)
                : -1;
      } else if (page.is(link, "and") || page.is(link, "&") || page.is(link, "or")) {
        next =
            isHead(link - 1) && !page.isQuoted(link - 1) && coordinates(floor, link)
                ? core(floor, link - 1)
                : -1;
      } else if (page.isComma(link)
          && listed(start, end)
          && isHead(link - 1)
          && !page.isQuoted(link - 1)) {
        next = core(floor, link - 1);
      }
      if (next < 0) {
        break;
      }
      start = next;
    }
    while (start < end - 1
        && page.has(start, Lexicon.TIME)
        && !page.has(start + 1, Lexicon.TIME)
        && page.tag(start) == Tag.NNP) {
      start++;
    }
    return start;
  }

  /// In "A, B and C", a comma before B.
  private boolean listed(int start, int end) {
    for (int i = start; i < end && i < start + 8; i++) {
      if (page.is(i, "and")) {
        return page.tag(start).isName() && page.tag(i + 1).isName();
      }
    }
    return false;
  }

  /// Whether "X and Y" before a verb is one subject, and not the end of another clause.
  private boolean coordinates(int floor, int and) {
    int start = core(floor, and - 1);
    if (start <= floor) {
      return true;
    }
    Tag before = page.tag(start - 1);
    return (!before.isVerb() && before != Tag.IN && before != Tag.TO) || page.isComma(start - 1);
  }

  /// "after the vote in May officials said": the preposition that has a noun before it but leads in
  /// a subject is no matter here; "like" and clause openers are.
  private boolean startsAnew(int link) {
    return page.has(link, Lexicon.CONJUNCTION) || page.is(link, "that") || page.is(link, "if");
  }

  /// The start of nouns with their adjectives and determiner, which end with token `last`.
  private int core(int floor, int last) {
    int i = last;
    while (i > floor && !page.isQuoted(i - 1)) {
      Tag before = page.tag(i - 1);
      Tag here = page.tag(i);
      if (here == Tag.DT || here == Tag.PRPS) {
        boolean wider =
            (before == Tag.DT && here == Tag.DT) || page.is(i - 1, "all") || page.is(i - 1, "both");
        if (!wider) {
          break;
        }
      }
      boolean inside =
          before.isNoun()
              || before == Tag.JJ
              || before == Tag.CD
              || before == Tag.DT
              || before == Tag.PRPS
              || before == Tag.POS
              || before == Tag.SYM
              || ((before == Tag.VBN || before == Tag.VBG) && isInner(floor, i - 1))
              || (before == Tag.RB
                  && (here == Tag.JJ || here == Tag.CD || here == Tag.DT)
                  && !page.has(i - 1, Lexicon.AUXILIARY));
      if (!inside || (before == Tag.DT && page.is(i - 1, "that") && here.isName())) {
        break;
      }
      i--;
    }
    return i;
  }

  /// A participle between a determiner and its noun: "the retired judge".
  private boolean isInner(int floor, int i) {
    if (i <= floor) {
      return false;
    }
    Tag before = page.tag(i - 1);
    return before == Tag.DT
        || before == Tag.JJ
        || before == Tag.PRPS
        || before == Tag.POS
        || before == Tag.CD;
  }

  private boolean isHead(int i) {
    Tag tag = page.tag(i);
    return tag.isNoun()
        || tag == Tag.CD
        || (tag == Tag.DT
            && !page.is(i, "the")
            && !page.is(i, "a")
            && !page.is(i, "an")
            && !page.is(i, "no"))
        || (tag == Tag.JJ
            && (page.has(i, Lexicon.VAGUE | Lexicon.ROLE | Lexicon.DETERMINER)
                || (i > 0 && page.is(i - 1, "the"))))
        || (tag == Tag.PRP && !isObjective(i));
  }

  private boolean isObjective(int i) {
    return page.is(i, "him") || page.is(i, "them") || page.is(i, "me") || page.is(i, "us");
  }
}
