package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Parts what is told from the one it is told to, where both stand behind the verb: "promised
/// voters LOWER TAXES", "asked him A QUESTION"; and knows what is only kept from somebody: "denied
/// his party the victory".
final class TwoObjects {

  /// Verbs that may have both.
  private static final WordSet GIVES =
      WordSet.folded(
          List.of(
              "promise", "promises", "promised", "promising", "ask", "asks", "asked", "asking"));

  private static final WordSet DENIES =
      WordSet.folded(List.of("deny", "denies", "denied", "denying"));

  /// What a court may rule a thing to be.
  private static final WordSet LAWFUL =
      WordSet.foldedKind(Formulas.class, "formulas.txt", "lawful");

  private static final WordSet OBJECTS =
      WordSet.folded(List.of("him", "her", "them", "us", "me", "you"));

  /// How many words may name whom it is told to.
  private static final int NEAR = 6;

  private final Page page;
  private final ClauseStarts starts;

  TwoObjects(Page page) {
    this.page = page;
    this.starts = new ClauseStarts(page);
  }

  /// The first token of the thing behind somebody who stands at `first`, -1 where it is denied
  /// somebody, `first` where no two objects stand there.
  int thing(Cue cue, int first, int end) {
    boolean gives = cue.is(Lexicon.THING) && cue.end() == cue.head() + 1;
    if (gives && page.is(cue.head(), "credited") && isPaid(first, end)) {
      return -1;
    }
    boolean denies = gives && page.tokens().isIn(cue.head(), DENIES);
    if (!denies && !(gives && page.tokens().isIn(cue.head(), GIVES))) {
      return first;
    }
    int thing = behind(first, end);
    return thing > first && (denies || asks(thing, end)) ? -1 : thing;
  }

  /// "called THE PLAN “A MESS”", "ruled THE BAN ILLEGAL": from the object on, past when it was
  /// said; -1 where nothing is said to be something.
  int named(Cue cue, int first, int end) {
    int from = page.isTime(first) && page.tag(first + 1) == Tag.DT ? first + 1 : first;
    boolean led = page.is(first, "for") || page.is(first, "on") || page.is(first, "as");
    boolean names = !led && (cue.is(Lexicon.NAME) || rules(cue, from, end));
    return names && starts.isNominal(from) ? from : -1;
  }

  /// "ruled THE BAN ILLEGAL": whether a court says what something is.
  private boolean rules(Cue cue, int first, int end) {
    if (!page.is(cue.head(), "ruled") && !page.is(cue.head(), "rules")) {
      return false;
    }
    for (int i = first; i < Math.min(end, first + NEAR); i++) {
      Tag tag = page.tag(i);
      boolean part = tag.isNoun() || tag == Tag.DT || tag == Tag.PRPS || tag == Tag.JJ;
      if (i > first + 1 && page.tokens().isIn(i, LAWFUL) && page.tag(i - 1).isNoun()) {
        return true;
      }
      if (!part || page.isQuoted(i)) {
        return false;
      }
    }
    return false;
  }

  /// "credited the account WITH $300"
  private boolean isPaid(int first, int end) {
    for (int i = first; i + 1 < Math.min(end, first + NEAR); i++) {
      if (page.is(i, "with")) {
        return page.tag(i + 1) == Tag.CD || page.tag(i + 1) == Tag.SYM;
      }
    }
    return false;
  }

  /// "asked him A QUESTION", which has no words of it, but "a question ABOUT the budget"
  private boolean asks(int thing, int end) {
    for (int i = thing; i < Math.min(end, thing + NEAR); i++) {
      if (page.is(i, "question") || page.is(i, "questions")) {
        return !page.is(i + 1, "about");
      }
    }
    return false;
  }

  private int behind(int first, int end) {
    for (int i = first; i < Math.min(end - 1, first + NEAR) && !page.isQuoted(i); i++) {
      Tag tag = page.tag(i);
      if (isSomebody(i) && opens(i + 1, page.tag(i))) {
        return i + 1;
      }
      boolean part = tag.isNoun() || tag == Tag.DT || tag == Tag.PRPS || tag == Tag.JJ;
      if (!part && tag != Tag.CD) {
        return first;
      }
    }
    return first;
  }

  private boolean isSomebody(int i) {
    Tag tag = page.tag(i);
    return (tag == Tag.PRP && page.tokens().isIn(i, OBJECTS))
        || tag.isName()
        || (tag.isNoun() && page.has(i, Lexicon.ROLE | Lexicon.ROLES | Lexicon.BODY));
  }

  /// "voters LOWER taxes", "him A question", "staff THREE days off": whether another phrase starts.
  private boolean opens(int i, Tag before) {
    Tag tag = page.tag(i);
    if (page.isQuoted(i) || page.isTime(i)) {
      return false;
    }
    boolean counts = tag == Tag.DT || tag == Tag.PRPS || tag == Tag.CD || tag == Tag.SYM;
    boolean many = before == Tag.NNS || before == Tag.PRP;
    Tag next = page.tag(i + 1);
    boolean bare = many && (tag == Tag.NNS || (tag == Tag.JJ && next.isNoun()));
    boolean clause = tag == Tag.PRP && next == Tag.MD; // "promised the workers SHE WOULD pay"
    return clause
        || (counts && !page.is(i, "that") && !page.is(i, "all") && !page.is(i, "both"))
        || bare;
  }
}
