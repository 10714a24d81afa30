package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Tells the verbs that report from the same words as nouns, as participles, and in phrases that
/// tell nobody's words.
final class CueVerbs {

  /// How far "how" may stand before its verb.
  private static final int NAMED = 12;

  /// Where what is heard is said aloud.
  private static final WordSet HEARING =
      WordSet.folded(
          List.of(
              "court",
              "inquest",
              "tribunal",
              "inquiry",
              "hearing",
              "committee",
              "panel",
              "jury",
              "jurors",
              "magistrates"));

  private final Page page;
  private final Idioms idioms;

  CueVerbs(Page page) {
    this.page = page;
    this.idioms = new Idioms(page);
  }

  /// Whether the word at the token, which can report, is a verb there that may.
  boolean isAt(int i, int start, int end) {
    if (idioms.isAt(i, start)) {
      return false;
    }
    if (i > start && page.has(i, Lexicon.INFLECTED) && (isSeveral(i - 1) || isSubject(i))) {
      return false;
    }
    boolean found = page.is(i, "found") && page.tag(i + 1) == Tag.IN && !page.is(i + 1, "that");
    if (found || isNounBefore(i) || tellsHow(i, start)) {
      return false;
    }
    Tag tag = page.tag(i);
    if (!tag.isVerb()) {
      return says(i, start, end)
          || (page.has(i, Lexicon.PAST) && page.is(i, "said"))
          || besideMarks(i, start, end);
    }
    boolean determined =
        page.tag(i - 1) == Tag.PRPS || (page.tag(i - 1) == Tag.DT && !isPronoun(i - 1));
    if (i > start && determined && tag != Tag.VBD) {
      return false;
    }
    int time = page.tag(i + 1) == Tag.DT || page.tag(i + 1) == Tag.JJ ? i + 2 : i + 1;
    boolean dated = page.is(i + 1, "on") || page.is(i + 1, "in") || page.has(time, Lexicon.TIME);
    boolean posted = page.is(i, "posted") || page.is(i, "published") || page.is(i, "written");
    boolean written = posted && i > start && page.tokens().isIn(i - 1, FixedCues.SIGNS);
    if ((page.is(i, "published") && dated) || written || isLabel(i, start)) {
      return false;
    }
    boolean other = isParticiple(i) || isCounted(i) || page.is(i, "regarding");
    boolean noun = page.is(i, "reporting") || page.tag(i + 1).isFinite();
    boolean owned = tag == Tag.VBG && page.tag(i - 1) == Tag.POS && noun;
    boolean told = isIssued(i, start);
    if (page.is(i, "heard") || page.is(i, "hears") || page.is(i, "hear") || page.is(i, "hearing")) {
      return isHearing(i); // what people hear is told by others
    }
    boolean sees = page.is(i, "see") && page.tag(i - 1) == Tag.TO && isGoing(i - 2);
    boolean nobodys = sees || page.is(i - 1, "worth");
    if (isSuffered(i) || isVoice(i)) {
      return false;
    }
    if ((i > start && other) || setsCondition(i, end) || nobodys || owned || told) {
      return false;
    }
    return !page.is(i, "see") || i == start || !page.isComma(i - 1);
  }

  /// "the COURT heard"
  private boolean isHearing(int verb) {
    int i = verb - 1;
    while (i > 0 && (page.tag(i) == Tag.RB || page.has(i, Lexicon.AUXILIARY))) {
      i--;
    }
    return page.tag(verb).isVerb() && page.tokens().isIn(i, HEARING);
  }

  /// "had COME to see what was left", "WAIT to see"
  private boolean isGoing(int i) {
    boolean comes = page.is(i, "come") || page.is(i, "came") || page.is(i, "coming");
    boolean waits = page.is(i, "wait") || page.is(i, "waiting") || page.is(i, "waited");
    return comes || waits || page.is(i, "went") || page.is(i, "go") || page.is(i, "going");
  }

  /// "the final SAY", "the town's SAY", "no SAY"
  private boolean isVoice(int i) {
    boolean noun = page.is(i - 1, "final") || page.is(i - 1, "no") || page.tag(i - 1) == Tag.POS;
    return page.is(i, "say") && noun;
  }

  /// "Mayor ATTACKED in street": what happened to somebody in a headline, which leaves out "was".
  private boolean isSuffered(int i) {
    boolean past = page.tag(i) == Tag.VBD || page.tag(i) == Tag.VBN;
    boolean in = page.tag(i + 1) == Tag.IN && !page.is(i + 1, "that");
    boolean to = page.tag(i + 1) == Tag.TO && !page.is(i, "vowed") && !page.is(i, "promised");
    boolean told = to && page.has(i, Lexicon.TOLD | Lexicon.NAME | Lexicon.THING);
    boolean thing = in && page.has(i, Lexicon.THING) && !page.has(i, Lexicon.BARE);
    return past && (thing || told) && page.isHeadline(i);
  }

  /// "Published: 14 March", "Posted: 3 hours ago"
  private boolean isLabel(int i, int start) {
    boolean issued = page.is(i, "published") || page.is(i, "posted");
    return issued && i == start && page.isColon(i + 1) && !page.opensQuote(i + 2);
  }

  /// "told analysts DEMAND was strong": a noun, since a verb follows.
  private boolean isNounBefore(int i) {
    return page.tag(i - 1) == Tag.NNS
        && Phrases.noun(page.tokens(), i) != 0
        && page.has(i + 1, Lexicon.AUXILIARY)
        && page.tag(i + 1).isFinite();
  }

  /// "swing STATES backed him": no verb, since one of the sentence follows.
  private boolean isSubject(int i) {
    boolean noun = page.tag(i - 1).isNoun() && !page.tag(i - 1).isName();
    return page.tag(i + 1) == Tag.VBD && (noun || page.is(i, "states"));
  }

  /// "a merger ANNOUNCED Monday would cost jobs", "in ads ANNOUNCED Wednesday, he …": what is said
  /// of the noun before it.
  private boolean isIssued(int i, int start) {
    boolean issued = page.has(i, Lexicon.PAST) && page.isTime(i + 1) && isThing(i - 1);
    boolean apart = page.isComma(i + 2) && page.tag(start) == Tag.IN;
    return issued && (apart || page.tag(i + 2).isFinite());
  }

  private boolean isThing(int i) {
    boolean noun = page.tag(i).isNoun() && !page.tag(i).isName();
    return noun && !page.has(i, Lexicon.ROLE | Lexicon.ROLES | Lexicon.BODY | Lexicon.VAGUE);
  }

  /// "several STATES", "these CLAIMS": nouns, since the verb would not agree.
  private boolean isSeveral(int i) {
    return page.is(i, "several")
        || page.is(i, "many")
        || page.is(i, "few")
        || page.is(i, "both")
        || page.is(i, "various")
        || page.is(i, "these")
        || page.is(i, "those");
  }

  /// "another says", "some say", "the critics each say"
  private boolean isPronoun(int determiner) {
    Tag before = page.tag(determiner - 1);
    boolean several = before == Tag.NNS || before == Tag.PRP || before.isName();
    if (several && page.is(determiner, "each")) {
      return true;
    }
    return page.has(determiner, Lexicon.VAGUE) || page.is(determiner, "another");
  }

  /// "a man called Lee", "a book published in May": no words of anybody's.
  private boolean isParticiple(int i) {
    if (page.tag(i) != Tag.VBN || page.is(i, "said")) {
      return false;
    }
    Tag before = page.tag(i - 1);
    boolean noun = before == Tag.NN || before == Tag.NNS;
    return noun && !page.has(i - 1, Lexicon.ROLE | Lexicon.ROLES | Lexicon.BODY | Lexicon.TIME);
  }

  /// "spoke on condition of anonymity": says nothing but why the speaker has no name.
  private boolean setsCondition(int i, int end) {
    boolean greets = page.is(i + 1, "goodbye") || page.is(i + 1, "hello");
    if (greets && !page.tag(i + 2).isFinite()) {
      return true;
    }
    int condition = page.is(i + 2, "the") ? i + 3 : i + 2;
    boolean set = page.is(condition, "background") || page.is(condition, "condition");
    boolean says = page.isSay(i) || page.is(i, "told");
    return page.is(i + 1, "on") && set && !(says && tellsBehind(condition, end));
  }

  /// "said on condition of anonymity THAT IT WAS SO": whether a clause follows, or quoted words.
  private boolean tellsBehind(int condition, int end) {
    boolean of = page.is(condition + 1, "of");
    int first = of ? condition + 3 : condition + 1;
    if (!of && !page.is(condition, "background")) {
      return false; // "on condition that he not be named"
    }
    for (int i = first; i < Math.min(end, first + NAMED); i++) {
      boolean quoted = page.isComma(i) && page.opensQuote(i + 1);
      if (quoted || page.is(i, "that") || page.tag(i).isFinite()) {
        return true;
      }
      if (!page.tokens().isWord(i) || page.is(i, "because")) {
        return false;
      }
    }
    return false;
  }

  /// "20 pledged delegates", "regular, pledged delegates"
  private boolean isCounted(int i) {
    boolean listed = page.isComma(i - 1) && page.tag(i - 2) == Tag.JJ;
    return page.has(i, Lexicon.PAST)
        && page.has(i, Lexicon.TO)
        && !page.has(i, Lexicon.TOLD)
        && (listed
            || page.tag(i - 1) == Tag.CD
            || (page.is(i - 1, "more") && !page.isCapital(i - 1)))
        && page.tag(i + 1) == Tag.NNS;
  }

  /// "“A mess,” was HOW LEE DESCRIBED it": whether the verb only tells how quoted words were meant.
  private boolean tellsHow(int i, int start) {
    for (int k = i - 1; k > start + 1 && k > i - NAMED; k--) {
      if (page.is(k, "how")) {
        return page.isIs(k - 1) && page.closesQuote(k - 2);
      }
      if (page.tag(k).isFinite() || page.isQuoted(k)) {
        return false;
      }
    }
    return false;
  }

  /// "Q, say officials", where the verb was taken for part of the name.
  private boolean says(int i, int start, int end) {
    return page.is(i, "say")
        && i > start
        && page.isComma(i - 1)
        && i + 1 < end
        && page.tokens().isWord(i + 1)
        && page.tag(i + 1) != Tag.CD;
  }

  /// "“…,” added Lee", where the verb was taken for something else.
  private boolean besideMarks(int i, int start, int end) {
    boolean reports =
        page.has(i, Lexicon.SAY | Lexicon.WRITE)
            && page.has(i, Lexicon.BARE)
            && !(page.is(i, "states") && page.isCapital(i))
            && !page.has(i, Lexicon.ROLE | Lexicon.BODY);
    if (!reports) {
      return false;
    }
    boolean inflected = page.has(i, Lexicon.PAST | Lexicon.INFLECTED);
    boolean beside =
        (i > start && page.closesQuote(i - 1))
            || (i + 2 < end && page.isComma(i + 1) && page.opensQuote(i + 2))
            || (i + 2 < end && page.isColon(i + 1) && page.opensQuote(i + 2))
            || (i > start && page.tag(i - 1).isName() && quotedBefore(i, start))
            || (i > start && page.tag(i - 1).isNoun() && page.opensQuote(i + 1));
    Tag before = page.tag(i - 1);
    boolean several = i > start && (before == Tag.NNS || before == Tag.NNPS); // "the Danes STATE"
    boolean free = ends(i, end) || (several && page.tag(i + 1) == Tag.IN && !page.is(i + 1, "of"));
    return (inflected && beside) || (free && quotedBefore(i, start));
  }

  /// Whether nothing follows but when and where.
  private boolean ends(int i, int end) {
    return i + 1 >= end
        || (!page.tokens().isWord(i + 1) && !page.isQuoted(i + 1))
        || page.has(i + 1, Lexicon.TIME);
  }

  /// Whether quoted words end a few words before, with no other verb between.
  private boolean quotedBefore(int i, int start) {
    for (int k = i - 1; k >= start && k > i - 8; k--) {
      if (page.closesQuote(k)) {
        return k < i - 1 && page.isComma(k - 1);
      }
      if (page.tag(k).isFinite() || !page.tokens().isWord(k)) {
        return false;
      }
    }
    return false;
  }
}
