package ontherecord.extract;

import ontherecord.tag.Tag;

/// Where the noun phrase starts that ends at a token: with its "of" and "and", and what it lists.
final class PhraseStart {

  /// How many tokens brackets hold behind somebody at most.
  static final int ASIDE = 24;

  /// How far before a preposition the same stands at most: "with no map but WITH years at sea".
  private static final int SECOND = 14;

  private final Page page;
  private final NounPhrase nouns;
  private final Modifiers modifiers;
  private final Quantities quantities;

  PhraseStart(Page page) {
    this.page = page;
    this.nouns = new NounPhrase(page);
    this.modifiers = new Modifiers(page, nouns);
    this.quantities = new Quantities(page, nouns);
  }

  /// Where the noun phrase starts that ends before `end`; -1 where none does.
  int of(int floor, int end) {
    int i = end - 1;
    if (i < floor) {
      return -1;
    }
    if (page.tag(i) == Tag.BRACKET) {
      int open = i - 1;
      while (open > floor && page.tag(open) != Tag.BRACKET && i - open < ASIDE) {
        open--;
      }
      boolean opened = open >= floor && page.tag(open) == Tag.BRACKET;
      return opened ? of(floor, open) : -1;
    }
    if (page.isQuoted(i)) {
      return -1;
    }
    boolean there = page.is(i, "there") && i - 1 >= floor;
    if (there && (page.tag(i - 1) == Tag.NNS || page.has(i - 1, Lexicon.ROLE))) {
      return of(floor, i); // "an official THERE"
    }
    Tag tag = page.tag(i);
    boolean firm = tag == Tag.POS && page.isComma(end) && page.tag(i - 1).isName();
    if (firm && i - 1 >= floor) {
      return of(floor, i); // "MACY'S, a chain of stores,"
    }
    boolean which = page.is(i, "which") && i > floor && page.isComma(i - 1);
    if (which || tag == Tag.PRP || tag == Tag.WP || (page.is(i, "who") && !tag.isName())) {
      return nouns.isObjective(i) || page.is(i, "her") ? closeTo(floor, i) : i;
    }
    if (!nouns.isHead(i)) {
      return -1;
    }
    int start = nouns.start(floor, i);
    int name = nouns.named(start, i);
    if (name > start) {
      return name;
    }
    while (start - 2 >= floor) {
      int link = start - 1;
      if (page.isQuoted(link)) {
        break;
      }
      link = page.is(link, "even") && isJoint(link - 1) ? link - 1 : link; // "AND EVEN farmers"
      int next = -1;
      boolean number = page.tag(start) == Tag.CD || page.tag(start) == Tag.SYM;
      int more = number && page.is(link, "than") ? quantities.start(floor, start) : start;
      int described = modifiers.start(floor, link);
      int issued = page.is(link, "by") && page.isTime(link - 1) ? link - 3 : -1;
      boolean lawmaker = isJoint(link) && page.bracket(link - 1) < 0;
      if (lawmaker) {
        int other = of(floor, link); // "LEE (D) AND Orr (R)"
        next = other == floor || page.isComma(other - 1) ? other : -1;
      } else if (issued >= floor && page.tag(link - 2) == Tag.VBN && page.tag(issued).isNoun()) {
        next = nouns.start(floor, issued); // "A SURVEY published Monday by the bank"
      } else if (more < start) {
        next = more; // "costs of MORE THAN $5 million"
      } else if (described >= 0) {
        next = described;
      } else if (page.tag(link) == Tag.IN
          && link - 2 >= floor
          && (page.tag(link - 1) == Tag.VBN || page.tag(link - 1) == Tag.JJ)
          && (page.tag(link - 2).isNoun() || page.is(link - 2, "those"))
          && !page.isQuoted(link - 2)
          && !startsAnew(link)) {
        next = nouns.start(floor, link - 2);
      } else if (page.tag(link) == Tag.IN && page.tag(link - 1) == Tag.CC) {
        int first = same(floor, link);
        next = first > floor && nouns.isHead(first - 1) ? nouns.start(floor, first - 1) : -1;
      } else if (page.tag(link) == Tag.IN || page.tag(link) == Tag.TO) {
        boolean joins =
            page.has(link, Lexicon.PREPOSITION) && !page.is(link, "than") && !page.is(link, "as");
        next =
            joins && nouns.isHead(link - 1) && !page.isQuoted(link - 1) && !startsAnew(link)
                ? nouns.start(floor, link - 1)
                : -1;
      } else if (isJoint(link) && isPaired(floor, start, link, end)) {
        next = nouns.start(floor, link - 1); // "CURRENT AND former officers"
      } else if (isJoint(link)) {
        next =
            (nouns.isHead(link - 1) || Fields.joins(page, link))
                    && !page.isQuoted(link - 1)
                    && (coordinates(floor, link) || agrees(link, end))
                ? nouns.start(floor, link - 1)
                : -1;
      } else if (page.isComma(link)
          && ((listed(start, end) && page.tag(link - 1).isName())
              || Fields.joins(page, link)
              || isSeveral(floor, start, end))
          && nouns.isHead(link - 1)
          && !page.isQuoted(link - 1)) {
        next = nouns.start(floor, link - 1);
      }
      if (next < 0) {
        break;
      }
      start = next;
    }
    start = quantities.start(floor, start);
    while (start < end - 1
        && page.has(start, Lexicon.TIME)
        && !page.has(start + 1, Lexicon.TIME)
        && !page.isGiven(start)
        && page.tag(start) == Tag.NNP) {
      start++;
    }
    return nouns.pastOccasion(start, end - 1);
  }

  /// "sailors WITH no map but WITH years at sea": the same preposition before the conjunction that
  /// stands before it; -1 where there is none near.
  private int same(int floor, int link) {
    for (int i = link - 2; i > Math.max(floor, link - SECOND); i--) {
      if (page.isSame(i, link)) {
        return i;
      }
      if (page.tag(i).isVerb() || page.isQuoted(i) || !page.tokens().isWord(i)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isJoint(int link) {
    return page.is(link, "and")
        || page.is(link, "&")
        || page.is(link, "or")
        || page.is(link, "nor");
  }

  /// "a source CLOSE TO HIM", "those around her": the start of the phrase that ends with the
  /// pronoun; -1 where none does.
  private int closeTo(int floor, int pronoun) {
    int link = pronoun - 1;
    if (link - 1 < floor
        || page.isQuoted(link)
        || (page.tag(link) != Tag.IN && page.tag(link) != Tag.TO)) {
      return -1;
    }
    if (page.is(link, "of") && nouns.isShare(link - 1)) {
      int whole = of(floor, link); // "a lawyer for one of them"
      return whole >= 0 ? whole : nouns.start(floor, link - 1);
    }
    int head = page.tag(link - 1) == Tag.JJ || page.tag(link - 1) == Tag.VBN ? link - 2 : link - 1;
    boolean person = page.has(head, Lexicon.VAGUE | Lexicon.ROLE | Lexicon.ROLES);
    return person && head >= floor ? of(floor, head + 1) : -1;
  }

  /// Whether two adjectives before a noun for several are joined, and no verb stands before both.
  private boolean isPaired(int floor, int start, int link, int end) {
    boolean two = page.tag(link - 1) == Tag.JJ && page.tag(end - 1) == Tag.NNS;
    two &= page.tag(start) == Tag.JJ || page.tag(start + 1).isNoun();
    int first =
        two && link - 1 >= floor && !nouns.isHead(link - 1) ? nouns.start(floor, link - 1) : -1;
    Tag before = page.tag(first - 1);
    return first >= 0
        && (first == floor || before == Tag.CC || before == Tag.IN || page.isComma(first - 1));
  }

  /// "THE FAMILIES, teachers and nurses": a comma between nouns for several that open the sentence.
  private boolean isSeveral(int floor, int start, int end) {
    int before = start - 2;
    int first = before >= floor ? nouns.start(floor, before) : -1;
    boolean opens = first == floor && page.tag(before) == Tag.NNS;
    return opens
        && page.tag(start) == Tag.NNS
        && page.is(start + 1, "and")
        && page.tag(end - 1) == Tag.NNS
        && !page.has(before, Lexicon.TIME);
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

  /// "a pattern of thefts AND arrests shows", "with friends AND family telling": whether the verb
  /// at `end` has no subject in the noun before it alone.
  private boolean agrees(int and, int end) {
    boolean one = page.tag(end) == Tag.VBZ && page.tag(end - 1) == Tag.NNS && and == end - 2;
    boolean with = page.tag(end) == Tag.VBG && page.is(and - 2, "with");
    return (one && page.is(and - 2, "of")) || with;
  }

  /// Whether "X and Y" before a verb is one subject, and not the end of another clause.
  private boolean coordinates(int floor, int and) {
    int start = nouns.start(floor, and - 1);
    while (start + 1 < and && page.has(start, Lexicon.TIME) && page.isCapital(start + 1)) {
      start++; // "On Monday LEE AND ORR"
    }
    if (start <= floor || nouns.pastOccasion(start, and - 1) > start) {
      return true;
    }
    Tag before = page.tag(start - 1);
    if (page.is(and, "&") && page.isCapital(and - 1) && page.isCapital(and + 1)) {
      return true;
    }
    boolean named = page.isCapital(and - 1) && page.tag(and + 1).isName();
    boolean of = before == Tag.IN && named && !page.isGiven(and + 1);
    boolean speaksFor = page.is(start - 1, "for") && page.has(start - 2, Lexicon.ROLE);
    if (of && page.tag(start - 2) == Tag.NNS) {
      return true; // "the cities OF BERN AND Basel"
    }
    if (Fields.joins(page, and) || (of && (speaksFor || page.has(start - 2, Lexicon.BODY)))) {
      return true;
    }
    boolean small = !page.isCapital(and - 1) && start == and - 1 && !page.isCapital(and + 1);
    boolean subject = page.has(start - 2, Lexicon.BODY) && page.isCapital(start - 2);
    if (before == Tag.IN && small && subject && page.tag(and + 1).isNoun()) {
      return true; // "the Commission on POLLUTION AND HEALTH"
    }
    boolean example = page.is(start - 1, "as") && page.is(start - 2, "such");
    if (example || page.is(start - 1, "including")) {
      return true; // "critics such as LEE AND ORR"
    }
    boolean as = page.is(start - 1, "as") && start - 1 == floor; // "As LEE AND ORR put it"
    boolean clause = page.is(start - 1, "while") || page.is(start - 1, "because");
    return as || clause || (!before.isVerb() && before != Tag.IN && before != Tag.TO);
  }

  /// "THE FACT that the birds had long wings suggests": whether the noun `noun` is a thing that
  /// opens the sentence.
  boolean isThing(int floor, int noun) {
    boolean thing = page.tag(noun) == Tag.NN && !page.has(noun, Lexicon.TIME | Lexicon.ROLE);
    int first = noun - 1 > floor && page.tag(noun - 1) == Tag.JJ ? noun - 2 : noun - 1;
    return thing && first == floor && page.tag(first) == Tag.DT;
  }

  /// "after the vote in May officials said": the preposition that has a noun before it but leads in
  /// a subject is no matter here; "like" and clause openers are.
  private boolean startsAnew(int link) {
    return page.has(link, Lexicon.CONJUNCTION)
        || page.is(link, "that")
        || page.is(link, "if")
        || page.is(link, "after")
        || page.is(link, "before")
        || page.is(link, "since");
  }
}
