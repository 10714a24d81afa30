package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.Tokens;

/// Verbs that the tagger took for a noun, a base form or a participle, and that their subject and
/// what follows them tell: "Lee adds/NNS that she …", "saying it set/VB a mark".
final class HiddenVerbs {

  private static final int REACH = 12;

  private final Tokens tokens;
  private final int[] flags;

  /// The sentence last looked through for a verb, and whether it has one.
  private int sought = -1;

  private boolean verb;

  HiddenVerbs(Tokens tokens, int[] flags) {
    this.tokens = tokens;
    this.flags = flags;
  }

  /// Whether the token, which has `tag`, is one.
  boolean isAt(int i, Tag tag) {
    return switch (tag) {
      case VB -> followsSubject(i) || reports(i);
      case JJ -> promises(i);
      case VBN -> has(i, Lexicon.CUE) && tag(i + 1) == Tag.PRP && hasSubject(i);
      default ->
          tag.isNoun()
              && (lives(i)
                  || reports(i)
                  || goesOn(i)
                  || closes(i)
                  || isBase(i, tag)
                  || isOnlyVerb(i));
    };
  }

  /// "Lee LIVES in Bern"
  private boolean lives(int i) {
    return is(i, "lives") && tag(i - 1).isName() && tag(i + 1) == Tag.IN;
  }

  /// Its form, where it is one.
  Tag form(int i, Tag tag) {
    if (tag == Tag.VBN) {
      return Tag.VBD;
    }
    if (has(i, Lexicon.ING)) {
      return Tag.VBG;
    }
    return isBase(i, tag) ? Tag.VB : has(i, Lexicon.INFLECTED) ? Tag.VBZ : Tag.VBP;
  }

  private boolean has(int i, int kinds) {
    return i >= 0 && i < flags.length && (flags[i] & kinds) != 0;
  }

  private Tag tag(int i) {
    return i >= 0 && i < tokens.size() ? Tag.of(tokens, i) : Tag.NONE;
  }

  private boolean is(int i, String word) {
    return i >= 0 && i < tokens.size() && tokens.is(i, word);
  }

  /// The token before `i`, past adverbs.
  private int before(int i) {
    int before = i - 1;
    while (before > 0 && tag(before) == Tag.RB) {
      before--;
    }
    return before;
  }

  /// "Lee adds that she …", "it also points out".
  private boolean reports(int i) {
    boolean says = has(i, Lexicon.SAY | Lexicon.WRITE) && has(i, Lexicon.BARE);
    return says && !has(i, Lexicon.ING | Lexicon.PAST) && agrees(i, before(i)) && leads(i + 1);
  }

  /// "saying that it was so, but WARNING that …", "…, WARNING that", "a report WARNING that"
  private boolean goesOn(int i) {
    boolean says = has(i, Lexicon.ING) && has(i, Lexicon.SAY);
    boolean apart = tag(i - 1) == Tag.COMMA || tag(i - 1) == Tag.QUOTE;
    boolean written = i > 0 && tokens.isIn(i - 1, FixedCues.SIGNS);
    return says && (apart || written || is(i - 1, "but")) && is(i + 1, "that");
  }

  /// "The bridge is closed, the Daily News REPORTS."
  private boolean closes(int i) {
    boolean says = has(i, Lexicon.INFLECTED) && has(i, Lexicon.SAY) && has(i, Lexicon.BARE);
    boolean name = tag(i - 1).isNoun() && Character.isUpperCase(tokens.first(i - 1));
    if (!says || !name || tokens.sentenceEnd(tokens.sentenceOf(i)) > i + 2) {
      return false;
    }
    int first = tokens.sentenceStart(tokens.sentenceOf(i));
    for (int k = i - 2; k > Math.max(first, i - REACH); k--) {
      if (tag(k) == Tag.COMMA) {
        return hasVerb(first, k);
      }
      if (!tag(k).isNoun() && tag(k) != Tag.DT && tag(k) != Tag.JJ) {
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
    return is(i, "to")
        && has(i - 1, Lexicon.TO)
        && tag(i - 1).isVerb()
        && (tag(i + 1) == Tag.NN || tag(i + 1) == Tag.VB)
        && !tokens.text().startsWith("agree", tokens.start(i - 1));
  }

  /// "“…,” PROMISING to go", "he is now PROMISING to go"
  private boolean promises(int i) {
    boolean apart = tag(i - 1) == Tag.COMMA || tag(i - 1) == Tag.QUOTE;
    int before = before(i);
    return (apart || (has(before, Lexicon.AUXILIARY) && tag(before).isFinite()))
        && has(i, Lexicon.ING)
        && has(i, Lexicon.SAY)
        && has(i, Lexicon.TO)
        && is(i + 1, "to");
  }

  /// "Germany pledges to expand its forces", "Lee Calls Orr ‘Reckless’": in a sentence that has no
  /// other verb.
  private boolean isOnlyVerb(int i) {
    boolean says = has(i, Lexicon.INFLECTED) && has(i, Lexicon.SAY);
    Tag before = tag(i - 1);
    boolean body = before == Tag.NN && has(i - 1, Lexicon.BODY | Lexicon.ROLE);
    if (!says || !(before == Tag.NNP || body) || !leadsObject(i) || isLed(i)) {
      return false;
    }
    int sentence = tokens.sentenceOf(i);
    if (sentence != sought) {
      sought = sentence;
      verb = hasVerb(tokens.sentenceStart(sentence), tokens.sentenceEnd(sentence));
    }
    boolean only = !verb;
    verb = true;
    return only;
  }

  private boolean hasVerb(int start, int end) {
    for (int k = start; k < end; k++) {
      if (tag(k).isFinite()) {
        return true;
      }
    }
    return false;
  }

  /// Whether a preposition or a number stands before the names before the token: "despite Lee
  /// pledges", "five campaign pledges".
  private boolean isLed(int i) {
    int before = i - 1;
    while (before > 0 && (tag(before).isNoun() || tag(before) == Tag.JJ)) {
      before--;
    }
    return before >= 0 && (tag(before) == Tag.IN || tag(before) == Tag.CD);
  }

  private boolean leadsObject(int i) {
    if (has(i, Lexicon.TO) && is(i + 1, "to")) {
      return tag(i + 2) == Tag.VB && !is(i + 2, "be");
    }
    Tag next = tag(i + 2);
    if (Phrases.joins(tokens, i, i + 1) && (next.isNoun() || next == Tag.DT)) {
      return true;
    }
    boolean object = tag(i + 1) == Tag.NNP || tag(i + 1) == Tag.PRP;
    return has(i, Lexicon.NAME) && object && !is(i + 1, "out") && quotes(i + 2);
  }

  /// Whether a mark stands among the next tokens.
  private boolean quotes(int first) {
    for (int k = first; k < first + REACH; k++) {
      if (tag(k) == Tag.QUOTE) {
        return true;
      }
    }
    return false;
  }

  private boolean agrees(int i, int subject) {
    Tag tag = tag(subject);
    if (has(i, Lexicon.INFLECTED)) {
      boolean body = tag == Tag.NN && has(subject, Lexicon.BODY) && is(i + 1, "that");
      return body || tag == Tag.NNP || is(subject, "he") || is(subject, "she") || is(subject, "it");
    }
    return tag == Tag.NNS
        || tag == Tag.NNPS
        || tag == Tag.SYM
        || is(subject, "they")
        || is(subject, "we")
        || is(subject, "you");
  }

  /// Whether what is told starts with the token.
  private boolean leads(int i) {
    Tag tag = tag(i);
    return (is(i, "that") && !tag(i + 1).isFinite())
        || tag == Tag.PRP
        || tag == Tag.WP
        || tag == Tag.WRB
        || tag == Tag.RP
        || is(i, "whether");
  }

  /// A pronoun that opens a clause, and so is no object, stands before the token.
  private boolean followsSubject(int i) {
    boolean subject =
        tag(i - 1) == Tag.PRP
            && (is(i - 1, "it")
                || is(i - 1, "he")
                || is(i - 1, "she")
                || is(i - 1, "they")
                || is(i - 1, "we")
                || is(i - 1, "i"));
    boolean says = has(i - 2, Lexicon.SAY) && has(i - 2, Lexicon.BARE) && tag(i - 2).isVerb();
    return subject && (says || is(i - 2, "that"));
  }

  /// Whether neither "has" nor "was" stands before the verb, but its subject.
  private boolean hasSubject(int i) {
    Tag tag = tag(before(i));
    return tag == Tag.NNS || tag.isName() || tag == Tag.PRP;
  }
}
