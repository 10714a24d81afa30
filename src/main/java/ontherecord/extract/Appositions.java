package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// What may stand between commas behind a phrase: "the mayor of Bern", "who left", "however".
final class Appositions {

  private static final WordSet DEGREES =
      WordSet.folded(
          List.of("phd", "ph.d.", "ph.d", "md", "m.d.", "m.d", "mbe", "obe", "cbe", "kc"));

  private static final WordSet WHERE =
      WordSet.folded(List.of("in", "of", "from", "near", "at", "outside"));

  /// What opens ", with a smile,".
  private static final WordSet HOW =
      WordSet.folded(
          List.of("in", "for", "after", "during", "before", "with", "without", "despite", "amid"));

  /// So many words after the comma stands the noun of ", in an hour-long interview".
  private static final int OCCASION = 6;

  private final Page page;

  Appositions(Page page) {
    this.page = page;
  }

  /// Whether the tokens can say something of the phrase before them.
  boolean isAside(int start, int end) {
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
    return (page.has(start, Lexicon.TIME) && !page.isGiven(start))
        || (page.tag(start) == Tag.IN && end - start < 4 && page.has(end - 1, Lexicon.TIME));
  }

  /// "in Bern, NORLAND", "Ann Lee, PHD": whether what stands between the comma and `end` is only
  /// where a place is, or what stands behind a name.
  boolean isRegion(int comma, int end) {
    if (comma < 2 || !page.isComma(comma) || end - comma > 4) {
      return false;
    }
    for (int i = comma + 1; i < end; i++) {
      if (!page.tag(i).isName() || !page.isCapital(i)) {
        return false;
      }
    }
    int before = comma - 1;
    while (before > 0 && (page.tag(before).isName() || page.tag(before) == Tag.POS)) {
      before--;
    }
    boolean place = before < comma - 1 && page.tokens().isIn(before, WHERE) && isNobody(comma, end);
    boolean one = end == comma + 2;
    return place || (one && page.tokens().isIn(comma + 1, DEGREES)) || (one && isFirm(comma));
  }

  /// "Orr & Lee, INC."
  private boolean isFirm(int comma) {
    return page.has(comma + 1, Lexicon.BODY) && page.isComma(comma) && page.tag(comma - 1).isName();
  }

  private boolean isNobody(int comma, int end) {
    int kinds = Lexicon.FEMALE | Lexicon.MALE | Lexicon.TITLE | Lexicon.ROLE;
    for (int i = comma + 1; i < end; i++) {
      if (page.has(i, kinds)) {
        return false;
      }
    }
    return true;
  }

  /// ", however," and ", for example,": no part of any phrase.
  boolean isRemark(int start, int end) {
    for (int i = start; i < end; i++) {
      boolean small = page.tag(i) == Tag.RB || page.has(i, Lexicon.ADVERB);
      boolean led = end - start == 2 && (page.is(start, "for") || page.is(start, "in"));
      if (!small && !led) {
        return false;
      }
    }
    return end > start;
  }

  /// The comma before ", in an interview at the mill", or ", speaking on Monday", which goes up to
  /// the comma `close`; -1 where there is none.
  int occasion(int floor, int close) {
    int noun = -1;
    int place = -1;
    for (int i = close - 1; i > floor; i--) {
      Tag tag = page.tag(i);
      if (page.isComma(i)) {
        boolean led = page.is(i + 1, "in") || page.is(i + 1, "at") || page.is(i + 1, "during");
        if ((led && noun > i + 1 && noun < i + OCCASION) || isHow(i + 1)) {
          return i;
        }
        if (place >= 0 || !isRegion(i, close)) {
          return -1;
        }
        place = i; // "speaking in Bern, NORLAND"
      }
      if (tag.isFinite() || tag == Tag.WP || page.isQuoted(i)) {
        return -1;
      }
      noun = tag == Tag.NN && page.has(i, Lexicon.OCCASION) ? i : noun;
    }
    return -1;
  }

  /// Whether what the token opens tells how or when something is said, and not who says it: "in
  /// reply", "with a smile", "for her part", "after the match", "speaking on Monday".
  private boolean isHow(int i) {
    Tag next = page.tag(i + 1);
    boolean title =
        page.has(i + 1, Lexicon.ROLE | Lexicon.ROLES) && next != Tag.IN; // "managing director"
    boolean acts =
        page.tag(i) == Tag.VBG && !title && !page.is(i, "being") && !page.is(i, "including");
    return acts || (page.tag(i) == Tag.IN && page.tokens().isIn(i, HOW));
  }

  /// "Ann Lee, A NURSE who said": the name beside which an indefinite phrase stands; the phrase
  /// itself where there is none.
  long named(long phrase, int floor, Mentions mentions) {
    int start = phrase == Mentions.NONE ? floor : Mentions.start(phrase);
    boolean one = page.isOne(start);
    if (!one || start - 2 < floor || !page.isComma(start - 1) || !page.tag(start - 2).isName()) {
      return phrase;
    }
    long name = mentions.before(floor, start - 1);
    int first = name == Mentions.NONE ? floor : Mentions.start(name);
    Tag led = first > floor ? page.tag(first - 1) : Tag.NONE;
    boolean other =
        led == Tag.IN || led == Tag.TO || led == Tag.COMMA; // "In Bern, Norland, a nurse"
    boolean all = name != Mentions.NONE && Mentions.end(name) == start - 1 && !other;
    for (int i = first; all && i < start - 1; i++) {
      all = page.tag(i).isName() && !page.has(i, Lexicon.TIME) && !page.is(i, "unlike");
    }
    return all ? name : phrase;
  }
}
