package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.Tokens;
import ontherecord.text.WordSet;

/// Verbs that the tagger took for a noun, a base form or a participle, and that their subject and
/// what follows them tell: "Lee adds/NNS that she …", "saying it set/VB a mark".
final class HiddenVerbs {

  private static final int REACH = 12;
  private static final int SPEAKS = Lexicon.BODY | Lexicon.ROLE | Lexicon.MEDIA | Lexicon.OCCASION;

  private static final WordSet THEY = WordSet.folded(List.of("it", "he", "she", "they", "we", "i"));

  private final Tokens tokens;
  private final TaggedWords words;

  /// The sentence last looked through for a verb, and whether it has one.
  private int sought = -1;

  private boolean verb;

  HiddenVerbs(Tokens tokens, TaggedWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  /// Whether the token, which has `tag`, is one.
  boolean isAt(int i, Tag tag) {
    return switch (tag) {
      case VB -> followsSubject(i) || reports(i) || putsIt(i);
      case JJ -> promises(i);
      case VBN -> words.has(i, Lexicon.CUE) && words.tag(i + 1) == Tag.PRP && hasSubject(i);
      default ->
          tag.isNoun()
              && (lives(i)
                  || isPast(i, tag)
                  || reports(i)
                  || goesOn(i)
                  || closes(i)
                  || isBase(i, tag)
                  || isOnlyVerb(i));
    };
  }

  /// "Lee's GONE too far": what follows "has", and no owner.
  boolean isDone(int i) {
    return words.is(i, "gone")
        || words.is(i, "been")
        || words.is(i, "got")
        || words.is(i, "become");
  }

  /// "Lee LEARNED who it was", taken for a name
  private boolean isPast(int i, Tag tag) {
    boolean small = tag.isName() && !words.isCapital(i) && words.isCapital(i - 1);
    Tag next = words.tag(i + 1);
    boolean led = next == Tag.WP || next == Tag.DT || words.is(i + 1, "that");
    return small && led && tokens.endsWith(i, "ed");
  }

  /// "As Lee, who was there, PUT it, “…”"
  private boolean putsIt(int i) {
    boolean it = words.is(i, "put") && words.is(i + 1, "it");
    boolean marked = words.tag(i + 2) == Tag.COMMA || words.tag(i + 2) == Tag.COLON;
    boolean subject = words.tag(i - 1) == Tag.COMMA || words.tag(i - 1).isNoun();
    return it && marked && subject;
  }

  /// "Lee LIVES in Bern"
  private boolean lives(int i) {
    return words.is(i, "lives") && words.tag(i - 1).isName() && words.tag(i + 1) == Tag.IN;
  }

  /// Its form, where it is one.
  Tag form(int i, Tag tag) {
    if (tag == Tag.VBN || isPast(i, tag)) {
      return Tag.VBD;
    }
    if (words.has(i, Lexicon.ING)) {
      return Tag.VBG;
    }
    return isBase(i, tag) ? Tag.VB : words.has(i, Lexicon.INFLECTED) ? Tag.VBZ : Tag.VBP;
  }

  /// The token before `i`, past adverbs, and past when what is told of was issued.
  private int before(int i) {
    int before = i - 1;
    while (before > 0 && words.tag(before) == Tag.RB) {
      before--;
    }
    int issued = words.has(before, Lexicon.TIME) ? before - 1 : 0;
    while (issued > Math.max(0, before - 7) && !tokens.isIn(issued, SourceWords.ISSUED)) {
      issued--; // "papers FILED in court on Monday"
    }
    return issued > 0 && tokens.isIn(issued, SourceWords.ISSUED) ? issued - 1 : before;
  }

  /// "Lee adds that she …", "it also points out".
  private boolean reports(int i) {
    if (words.is(i - 1, "united")) {
      return false; // "the United STATES it knew"
    }
    boolean that = words.has(i, Lexicon.THINK) && words.is(i + 1, "that"); // "Lee HOPES that"
    boolean says = words.has(i, Lexicon.SAY | Lexicon.WRITE) || that;
    return says
        && words.has(i, Lexicon.BARE)
        && !words.has(i, Lexicon.ING | Lexicon.PAST)
        && agrees(i, before(i))
        && leads(i + 1);
  }

  /// "saying that it was so, but WARNING that …", "…, WARNING that", "a report WARNING that"
  private boolean goesOn(int i) {
    boolean says = words.has(i, Lexicon.ING) && words.has(i, Lexicon.SAY);
    boolean apart = words.tag(i - 1) == Tag.COMMA || words.tag(i - 1) == Tag.QUOTE;
    boolean led = apart || words.is(i - 1, "been") || words.is(i - 1, "but");
    led |= i > 0 && tokens.isIn(i - 1, FixedCues.SIGNS);
    boolean of = words.is(i + 1, "of") && words.tag(i + 2) == Tag.QUOTE; // "WARNING of “chaos”"
    boolean that = words.is(i + 1, "that");
    return says && ((that && led) || ((that || of) && isWith(i)));
  }

  /// "with foreign minister Ann Lee WARNING": whether only somebody stands between "with" and the
  /// token.
  private boolean isWith(int i) {
    int with = i - 1;
    while (with > i - REACH && (words.tag(with).isNoun() || words.tag(with) == Tag.JJ)) {
      with--;
    }
    with -= words.is(with, "the") ? 1 : 0;
    boolean somebody = words.tag(i - 1).isName() || words.has(i - 1, SPEAKS);
    return with < i - 1 && somebody && words.is(with, "with");
  }

  /// "The bridge is closed, the Daily News REPORTS.", "The budget, the mayor CLAIMS, is balanced"
  private boolean closes(int i) {
    boolean says =
        words.has(i, Lexicon.INFLECTED) && words.has(i, Lexicon.SAY) && words.has(i, Lexicon.BARE);
    boolean name = words.tag(i - 1).isNoun() && words.isCapital(i - 1);
    boolean inside = words.tag(i + 1) == Tag.COMMA && words.tag(i + 2).isFinite();
    boolean one =
        words.tag(i - 1) != Tag.NNS
            && (words.has(i - 1, SPEAKS) || (i > 0 && tokens.isIn(i - 1, FixedCues.SIGNS)));
    boolean led = inside ? name || one : name;
    if (!says || !led || (!inside && tokens.sentenceEnd(tokens.sentenceOf(i)) > i + 2)) {
      return false;
    }
    int first = tokens.sentenceStart(tokens.sentenceOf(i));
    for (int k = i - 2; k > Math.max(first, i - REACH); k--) {
      if (words.tag(k) == Tag.COMMA) {
        return inside != hasVerb(first, k);
      }
      if (!words.tag(k).isNoun() && words.tag(k) != Tag.DT && words.tag(k) != Tag.JJ) {
        return false;
      }
    }
    return false;
  }

  private boolean isBase(int i, Tag tag) {
    return tag == Tag.NN && isInfinitive(i - 1);
  }

  /// Whether the token is "to" behind a verb that an infinitive follows, and the noun behind it a
  /// verb: "vowing to campaign", but not "agreed to arbitration".
  boolean isInfinitive(int i) {
    return words.is(i, "to")
        && words.has(i - 1, Lexicon.TO)
        && words.tag(i - 1).isVerb()
        && (words.tag(i + 1) == Tag.NN || words.tag(i + 1) == Tag.VB)
        && !tokens.text().startsWith("agree", tokens.start(i - 1));
  }

  /// "“…,” PROMISING to go", "he is now PROMISING to go"
  private boolean promises(int i) {
    boolean apart = words.tag(i - 1) == Tag.COMMA || words.tag(i - 1) == Tag.QUOTE;
    int before = before(i);
    return (apart || (words.has(before, Lexicon.AUXILIARY) && words.tag(before).isFinite()))
        && words.has(i, Lexicon.ING)
        && words.has(i, Lexicon.SAY)
        && words.has(i, Lexicon.TO)
        && words.is(i + 1, "to");
  }

  /// "Germany pledges to expand its forces", "Lee Calls Orr ‘Reckless’": in a sentence that has no
  /// other verb.
  private boolean isOnlyVerb(int i) {
    boolean says = words.has(i, Lexicon.INFLECTED) && words.has(i, Lexicon.SAY);
    Tag before = words.tag(i - 1);
    boolean body = before == Tag.NN && words.has(i - 1, Lexicon.BODY | Lexicon.ROLE);
    boolean next = before == Tag.COMMA && words.is(i + 1, "to"); // "wins, VOWS to go on"
    if (!says || !(before == Tag.NNP || body || next) || !leadsObject(i) || isLed(i)) {
      return false;
    }
    int sentence = tokens.sentenceOf(i);
    int first = tokens.sentenceStart(sentence);
    if (next) {
      return hasVerb(Math.max(first, i - REACH), i - 1);
    }
    if (sentence != sought) {
      sought = sentence;
      verb = hasVerb(first, tokens.sentenceEnd(sentence));
    }
    boolean only = !verb;
    verb = true;
    return only;
  }

  private boolean hasVerb(int start, int end) {
    for (int k = start; k < end; k++) {
      if (words.tag(k).isFinite()) {
        return true;
      }
    }
    return false;
  }

  /// Whether a preposition or a number stands before the names before the token: "despite Lee
  /// pledges", "five campaign pledges".
  private boolean isLed(int i) {
    int before = i - 1;
    while (before > 0 && (words.tag(before).isNoun() || words.tag(before) == Tag.JJ)) {
      before--;
    }
    return before >= 0 && (words.tag(before) == Tag.IN || words.tag(before) == Tag.CD);
  }

  private boolean leadsObject(int i) {
    if (words.has(i, Lexicon.TO) && words.is(i + 1, "to")) {
      return words.tag(i + 2) == Tag.VB && !words.is(i + 2, "be");
    }
    Tag next = words.tag(i + 2);
    if (Phrases.joins(tokens, i, i + 1) && (next.isNoun() || next == Tag.DT)) {
      return true;
    }
    boolean object = words.tag(i + 1) == Tag.NNP || words.tag(i + 1) == Tag.PRP;
    return words.has(i, Lexicon.NAME) && object && !words.is(i + 1, "out") && quotes(i + 2);
  }

  /// Whether a mark stands among the next tokens.
  private boolean quotes(int first) {
    for (int k = first; k < first + REACH; k++) {
      if (words.tag(k) == Tag.QUOTE) {
        return true;
      }
    }
    return false;
  }

  private boolean agrees(int i, int subject) {
    Tag tag = words.tag(subject);
    if (words.has(i, Lexicon.INFLECTED)) {
      boolean speaks = words.has(subject, Lexicon.BODY | Lexicon.ROLE);
      boolean body = tag == Tag.NN && speaks && words.is(i + 1, "that");
      return body
          || tag == Tag.NNP
          || words.is(subject, "he")
          || words.is(subject, "she")
          || words.is(subject, "it");
    }
    return tag == Tag.NNS
        || tag == Tag.NNPS
        || tag == Tag.SYM
        || words.is(subject, "others")
        || ((words.is(subject, "some") || words.is(subject, "many")) && words.isCapital(subject))
        || words.is(subject, "they")
        || words.is(subject, "we")
        || words.is(subject, "you");
  }

  /// Whether what is told starts with the token.
  private boolean leads(int i) {
    Tag tag = words.tag(i);
    return (words.is(i, "that") && !words.tag(i + 1).isFinite())
        || tag == Tag.PRP
        || tag == Tag.WP
        || tag == Tag.WRB
        || tag == Tag.RP
        || words.is(i, "whether");
  }

  /// A pronoun that opens a clause, and so is no object, stands before the token.
  private boolean followsSubject(int i) {
    boolean subject = words.tag(i - 1) == Tag.PRP && tokens.isIn(i - 1, THEY);
    boolean says =
        words.has(i - 2, Lexicon.SAY)
            && words.has(i - 2, Lexicon.BARE)
            && words.tag(i - 2).isVerb();
    return subject && (says || words.is(i - 2, "that"));
  }

  /// Whether neither "has" nor "was" stands before the verb, but its subject.
  private boolean hasSubject(int i) {
    Tag tag = words.tag(before(i));
    return tag == Tag.NNS || tag.isName() || tag == Tag.PRP;
  }
}
