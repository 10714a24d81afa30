package ontherecord.extract;

import ontherecord.tag.Tag;

/// Looks from a cue to its left for the noun phrase that ends there: "Ann Lee, the mayor," said.
final class PhraseBefore {

  private static final int LONGEST = 40;

  private final Page page;
  private final Appositions appositions;

  PhraseBefore(Page page) {
    this.page = page;
    this.appositions = new Appositions(page);
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
    if (page.tag(last) == Tag.RB && last - 1 >= floor && page.tag(last - 1).isNoun()) {
      return of(floor, last);
    }
    if (page.tag(last) == Tag.VBN
        && last - 1 >= floor
        && (page.tag(last - 1) == Tag.NNS || page.is(last - 1, "those"))) {
      long bare = of(floor, last);
      return bare == Mentions.NONE ? bare : Mentions.range(Mentions.start(bare), end);
    }
    int bare = withoutTime(floor, end);
    if (bare < end) {
      return of(floor, bare);
    }
    int start = phraseStart(Math.max(floor, end - LONGEST), end);
    if (start < 0) {
      return Mentions.NONE;
    }
    int whole = withClause(Math.max(floor, end - LONGEST), start);
    return Mentions.range(whole >= 0 ? whole : start, end);
  }

  /// The start of the phrase whose clause ends with the one at `start`: "those WHO backed THE PLAN
  /// said"; -1 where there is none.
  private int withClause(int floor, int start) {
    boolean verb = false;
    for (int i = start - 1; i > floor && i > start - 14; i--) {
      if (page.isComma(i) || page.isQuoted(i) || page.isDash(i) || page.isCue(i)) {
        return -1;
      }
      verb |= page.tag(i).isFinite();
      if (page.tag(i) == Tag.WP && page.is(i, "who")) {
        boolean head = verb && isHead(i - 1) && page.tag(i - 1) != Tag.PRP;
        return head ? phraseStart(floor, i) : -1;
      }
    }
    return -1;
  }

  /// The end without "on Tuesday" or "Tuesday" between subject and verb.
  private int withoutTime(int floor, int end) {
    int last = end - 1;
    if (!page.has(last, Lexicon.TIME) || last - 1 < floor || page.isQuoted(last)) {
      return end;
    }
    if (page.tag(last - 1) == Tag.IN && !page.is(last - 1, "of") && last - 2 >= floor) {
      return last - 1;
    }
    boolean name = page.isCapital(last) && page.tag(last - 1).isNoun();
    return name && !page.has(last - 1, Lexicon.TIME) ? last : end;
  }

  /// "Ann Lee, the mayor," : a phrase, and what is said of it between commas or dashes.
  private long withAside(int floor, int end) {
    boolean dash = page.isDash(end - 1);
    int low = Math.max(floor, end - LONGEST);
    for (int i = end - 2; i > Math.max(low, end - 5); i--) {
      boolean opens = page.isComma(i) && !dash;
      if (opens && appositions.isRemark(i + 1, end - 1)) {
        return of(floor, i);
      }
    }
    for (int i = end - 2; i > low; i--) {
      if (page.isQuoted(i)) {
        return Mentions.NONE;
      }
      boolean opens = dash ? page.isDash(i) : page.isComma(i);
      if (opens && appositions.isAside(i + 1, end - 1)) {
        int start = phraseStart(low, i);
        if (start >= 0 && !page.has(i - 1, Lexicon.PRONOUN | Lexicon.TIME)) {
          return Mentions.range(named(low, start), end - 1);
        }
      }
    }
    return Mentions.NONE;
  }

  /// The start of the name before the first of two asides: "Ann Lee, the mayor, who left,".
  private int named(int floor, int start) {
    boolean described = page.tag(start) == Tag.DT || page.tag(start) == Tag.CD;
    if (!described || start - 2 < floor || !page.isComma(start - 1)) {
      return start;
    }
    if (!page.tag(start - 2).isName() || page.has(start - 2, Lexicon.TIME)) {
      return start;
    }
    int name = phraseStart(floor, start - 1);
    return name < 0 ? start : name;
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
      if (page.tag(link) == Tag.IN
          && link - 2 >= floor
          && (page.tag(link - 1) == Tag.VBN || page.tag(link - 1) == Tag.JJ)
          && page.tag(link - 2).isNoun()
          && !page.isQuoted(link - 2)
          && !startsAnew(link)) {
        next = core(floor, link - 2);
      } else if (page.tag(link) == Tag.IN || page.tag(link) == Tag.TO) {
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
    return page.has(link, Lexicon.CONJUNCTION)
        || page.is(link, "that")
        || page.is(link, "if")
        || (page.has(link - 1, Lexicon.TIME)
            && (page.is(link, "after") || page.is(link, "before") || page.is(link, "since")));
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
                  && !page.has(i - 1, Lexicon.AUXILIARY))
              || (here == Tag.CD && page.is(i - 1, "about"))
              || (page.tag(i - 1) == Tag.WP && page.is(i - 1, "whose"));
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
        || (tag == Tag.SYM && i > 0 && page.tag(i - 1) == Tag.CD)
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
