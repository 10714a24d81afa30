package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Whether a comma stands in a list or between two words for the same thing, so that content does
/// not end there: "bans on driving, smoking AND NOISE", "LARGE, SPECIFIC purchases".
final class Lists {

  /// What only those know who do it: "but PLANNED to stay".
  private static final WordSet MINDS =
      WordSet.folded(
          List.of(
              "planned",
              "wanted",
              "hoped",
              "believed",
              "thought",
              "expected",
              "knew",
              "felt",
              "intended",
              "feared",
              "wished",
              "preferred",
              "needed",
              "doubted"));

  private static final int ITEMS = 12;

  /// How far back the word that opens an item is looked for.
  private static final int BACK = 8;

  /// How far back the clause is looked for that another joins.
  private static final int REACH = 60;

  private final Page page;
  private final Tails tails;
  private final Inversions inversions;

  Lists(Page page, Tails tails) {
    this.page = page;
    this.tails = tails;
    this.inversions = new Inversions(page);
  }

  /// Whether the content that starts at `from` goes on behind the comma as a list, a pair or a
  /// condition does.
  boolean goesOn(int from, int comma, int end) {
    int next = comma + 1;
    if (!page.isComma(comma)) {
      return false;
    }
    boolean more = page.is(next, "as") && page.is(next + 1, "well") && page.is(next + 2, "as");
    return more
        || isKind(from, comma)
        || inversions.isAt(next)
        || (isSubject(comma, end) && isOpen(from, comma))
        || isPair(comma)
        || isSamePhrase(from, comma)
        || isSameDeed(from, comma, end)
        || (page.tag(next) == Tag.CC
            ? hasComma(from, comma) && isItem(next + 1, end)
            : isList(next, end));
  }

  /// "several things, INCLUDING rain", "towns, SUCH AS Bern": whether some of what stands before is
  /// named; but not "they back the mayor, INCLUDING THE TREASURER", who is one of them.
  private boolean isKind(int from, int comma) {
    int next = comma + 1;
    if (!page.is(next, "including") || page.isColon(next + 1)) {
      return page.is(next, "such") && page.is(next + 1, "as");
    }
    int the = page.tag(next + 1) == Tag.DT ? next + 2 : next + 1;
    boolean named = page.tag(the).isName() || page.has(the, Lexicon.TITLE | Lexicon.ROLE);
    for (int i = comma - 1; named && i >= Math.max(from, comma - BACK); i--) {
      named = page.tag(i) != Tag.NNS && page.tag(i) != Tag.NNPS;
    }
    return !named;
  }

  /// "that it rained, AND THAT it snowed", "that it rained, THAT IT snowed": whether another clause
  /// is told behind the comma, as one before it was, with "that" or without.
  boolean isThatToo(int from, int comma, int end) {
    int that = page.is(comma + 1, "and") ? comma + 2 : comma + 1;
    if (that + 1 >= end || !page.is(that, "that") || page.tag(that + 1).isFinite()) {
      return false;
    }
    for (int i = comma - 1; i >= Math.max(from, comma - REACH); i--) {
      boolean led = i == from || page.isColon(i - 1) || page.tag(i - 1).isFinite();
      if (led && page.is(i, "that") && page.tag(i) != Tag.DT && !page.isQuoted(i)) {
        return true;
      }
    }
    Tag first = page.tag(from);
    boolean subject = first == Tag.DT || first == Tag.PRP || first == Tag.PRPS || first.isNoun();
    return subject && that > comma + 1 && page.hasVerb(from, comma);
  }

  /// "that HE would not pay, but WAS ASKING", "HE was unsure, but PLANNED to stay": whether what
  /// the verb tells is told of the same, as one who speaks does not do it while he speaks.
  boolean isHisToo(int from, int verb) {
    boolean that = page.is(from, "that");
    if (!page.isThirdPerson(that ? from + 1 : from) || page.tag(verb) == Tag.PRP) {
      return false;
    }
    boolean asking = page.isBe(verb) && page.tag(verb + 1) == Tag.VBG;
    return (that && asking) || page.tokens().isIn(verb, MINDS);
  }

  /// "complaints THAT rain, …": whether a clause is open there whose verb is still to come.
  private boolean isOpen(int from, int comma) {
    int i = comma - 1;
    while (i > Math.max(from, comma - BACK) && !page.is(i, "that") && !page.tag(i).isFinite()) {
      i--;
    }
    return page.is(i, "that") && page.tag(i) == Tag.IN;
  }

  /// "if war, FAMINE or bad weather WERE to come": whether all that the list names does something.
  boolean isSubject(int comma, int end) {
    int i = comma;
    int joins = 0;
    do {
      i++;
      joins += page.tag(i) == Tag.CC ? 1 : 0;
    } while (i < Math.min(end, comma + ITEMS)
        && (page.tag(i).isNoun() || isModifier(page.tag(i)) || page.tag(i) == Tag.CC));
    boolean listed = page.tag(comma - 1).isNoun() && page.tag(comma + 1) != Tag.CC;
    return listed && joins == 1 && i < end && page.tag(i).isFinite();
  }

  /// "Spain, France, AND a third": whether a list has begun.
  private boolean hasComma(int from, int comma) {
    for (int i = comma - 1; i > Math.max(from, comma - BACK); i--) {
      if (page.isComma(i)) {
        return true;
      }
    }
    return false;
  }

  /// "LARGE, SPECIFIC purchases", "a DULL, slowly MOVING film"
  private boolean isPair(int comma) {
    int next = page.tag(comma + 1) == Tag.RB ? comma + 2 : comma + 1;
    Tag sum = page.tag(comma + 1);
    boolean led = page.tag(comma - 2) == Tag.DT && page.tag(comma - 1) == Tag.JJ;
    if (led && (sum == Tag.SYM || sum == Tag.CD)) {
      return true; // "a BIG, $2 BILLION list"
    }
    boolean both = page.tag(comma - 1) == Tag.JJ && describes(next);
    int noun = describes(next + 1) ? next + 2 : next + 1;
    Tag before = page.tag(comma - 2);
    boolean told = before.isFinite() || before == Tag.RB || before.isNoun();
    boolean joined = page.tag(next + 1) == Tag.CC && describes(next + 2);
    noun = joined ? next + 3 : noun; // "OLD, SICK AND POOR people"
    return both && !told && page.tag(noun).isNoun();
  }

  private boolean describes(int i) {
    Tag tag = page.tag(i);
    return tag == Tag.JJ || tag == Tag.VBN || tag == Tag.VBG;
  }

  /// "blames it ON Spain, ON France": whether the word that opens the phrase before opens the next.
  private boolean isSamePhrase(int from, int comma) {
    if (page.tag(comma + 1) != Tag.IN || page.has(comma + 1, Lexicon.CONJUNCTION)) {
      return false;
    }
    for (int i = comma - 1; i > Math.max(from, comma - BACK); i--) {
      if (page.tag(i) == Tag.IN || page.isComma(i)) {
        return page.isSame(i, comma + 1);
      }
    }
    return false;
  }

  /// "accuse it OF being “late,” OF lying": whether the word that links what is told to its verb
  /// links more of it behind the mark at the token.
  boolean isSameLink(int from, int mark) {
    int next = mark + 1;
    boolean as = page.is(next, "as") && !page.tag(next + 1).isFinite(); // no ", as did Lee"
    boolean links = as || page.is(next, "of") || page.is(next, "for");
    for (int i = mark - 1; links && i > Math.max(from, mark - ITEMS); i--) {
      if (page.tag(i) == Tag.IN && !page.isQuoted(i)) {
        return page.isSame(i, next);
      }
    }
    return false;
  }

  /// "to BUY homes, HAVE children", "are lost, AND BEGIN to worry": another verb for the same
  /// subject.
  private boolean isSameDeed(int from, int comma, int end) {
    int verb = page.tag(comma + 1) == Tag.CC ? comma + 2 : comma + 1;
    if (page.tag(verb) == Tag.TO && page.tag(from) == Tag.TO) {
      return page.tag(verb + 1) == Tag.VB; // "to win, TO GOVERN"
    }
    Tag next = page.tag(verb);
    boolean base = next == Tag.VB || (next == Tag.VBP && !page.has(verb, Lexicon.AUXILIARY));
    return base && verb < end && !page.is(verb, "let") && tails.hasBase(from, comma);
  }

  /// Whether a list goes on that ends in "and": "Spain, France and Italy".
  private boolean isList(int first, int end) {
    for (int i = first; i < Math.min(end, first + ITEMS); i++) {
      Tag tag = page.tag(i);
      if (page.is(i, "and") || page.is(i, "or")) {
        return i > first && isItem(i + 1, end);
      }
      boolean told = page.isOne(i) && page.tag(i - 2).isName();
      boolean led = tag == Tag.DT || tag == Tag.PRPS || tag == Tag.CD;
      boolean the = page.isComma(i - 1) && led && !told; // but "Lee, A NURSE and mother"
      boolean item = the || tag.isNoun() || tag == Tag.JJ || tag == Tag.POS || page.isComma(i);
      if (!item && !(tag == Tag.VBG && (page.isComma(i + 1) || page.tag(i + 1) == Tag.CC))) {
        return false;
      }
    }
    return false;
  }

  /// "A LONG WAR", but not "the war went on": whether a phrase is the last of a list.
  private boolean isItem(int first, int end) {
    if (page.tag(first).isNoun()) {
      return true;
    }
    int i = first;
    while (i < end && isModifier(page.tag(i))) {
      i++;
    }
    int last = i;
    while (last < end && page.tag(last).isNoun()) {
      last++;
    }
    boolean did = page.tag(last) == Tag.VBN && page.tag(last + 1) == Tag.PRP; // "and Orr TOLD her"
    return last > i && !did && !page.tag(last).isFinite() && page.tag(last) != Tag.RB;
  }

  private boolean isModifier(Tag tag) {
    return tag == Tag.DT || tag == Tag.PRPS || tag == Tag.JJ || tag == Tag.CD || tag == Tag.VBG;
  }
}
