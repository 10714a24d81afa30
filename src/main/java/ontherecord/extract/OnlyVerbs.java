package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.Tokens;

/// Verbs of saying that the tagger took for participles or nouns, and that must be the verb of
/// their clause, since it has no other: "a nurse at the clinic told/VBN the court", "a man in a cap
/// claims/NNS that it rained".
final class OnlyVerbs {

  private static final int REACH = 40;
  private static final int NEAR = 8;

  private final Tokens tokens;
  private final TaggedWords words;
  private final NounRules nouns;

  OnlyVerbs(Tokens tokens, TaggedWords words, NounRules nouns) {
    this.tokens = tokens;
    this.words = words;
    this.nouns = nouns;
  }

  /// Whether the token, which has `tag`, is one.
  boolean isAt(int i, Tag tag) {
    if (tag == Tag.NNS) {
      return claims(i);
    }
    boolean says = words.has(i, Lexicon.PAST) && words.has(i, Lexicon.SAY);
    boolean names = says && names(i) && isLast(i);
    boolean mistaken = tag == Tag.VBN || tag == Tag.NN || tag == Tag.JJ;
    mistaken |= names && (tag == Tag.CD || tag == Tag.NNPS);
    if (!mistaken || !says || !(names || words.has(i, Lexicon.BARE))) {
      return false;
    }
    boolean last = i + 1 < tokens.size() && !tokens.isWord(i + 1); // "Lee REPLIED."
    return (tag == Tag.VBN && last && words.tag(i - 1).isName())
        || (isSimple(i) && follows(i) && goesOn(i));
  }

  /// "Lee LABELED the plan a “mess”", "the miners ACCUSED Orr of it", "the mayor REFERRED to it":
  /// whether one who is named, or what is meant, follows.
  private boolean names(int verb) {
    Tag next = words.tag(verb + 1);
    boolean object = next == Tag.DT || next == Tag.PRP || next == Tag.PRPS || next.isName();
    boolean tells = words.has(verb, Lexicon.NAME) || words.is(verb, "accused");
    return (tells && object) || (words.is(verb, "referred") && words.is(verb + 1, "to"));
  }

  /// "A jar labeled a “risk” by doctors STOOD there": whether no other verb follows, but in marks
  /// or behind a comma or conjunction.
  private boolean isLast(int verb) {
    boolean quoted = false;
    int end = Math.min(verb + REACH, tokens.sentenceEnd(tokens.sentenceOf(verb)));
    for (int i = verb + 1; i < end; i++) {
      Tag tag = words.tag(i);
      quoted ^= tag == Tag.QUOTE;
      boolean clause = tag == Tag.CC || tag == Tag.COMMA || tag == Tag.WP || tag == Tag.WRB;
      if (!quoted && (clause || tag.isFinite())) {
        return clause;
      }
    }
    return true;
  }

  /// "ROSE told the BBC": what looks like a verb at the start, before one that needs a subject.
  boolean isSubject(int i) {
    boolean apart = words.tag(i - 1) == Tag.QUOTE || words.tag(i - 1) == Tag.COMMA;
    boolean led =
        tokens.opensSentence(i) || apart || words.has(i - 1, Lexicon.TITLE); // "Mrs MAY told"
    boolean told = words.has(i + 1, Lexicon.SAY) && words.has(i + 1, Lexicon.BARE);
    boolean name = words.is(i, "may") || words.is(i, "will");
    boolean helps = words.has(i, Lexicon.AUXILIARY) && !name; // "HAVING said"
    return led && told && !helps && words.has(i + 1, Lexicon.PAST) && isSimple(i + 1);
  }

  /// Its form, where it is one.
  Tag form(int i) {
    return words.has(i, Lexicon.PAST) ? Tag.VBD : Tag.VBZ;
  }

  /// "claims that he left"
  private boolean claims(int i) {
    if (!words.has(i, Lexicon.INFLECTED)) {
      return false;
    }
    if (words.tag(i + 1) == Tag.TO && words.has(i + 2, Lexicon.SAY)) {
      return follows(i); // "“…,” the mayor LIKES to say"
    }
    if (words.is(i, "calls") && words.is(i + 1, "for")) {
      boolean several = words.tag(i - 1) == Tag.NNS || words.tag(i - 1).isName();
      return several && follows(i) && goesOn(i); // "a letter to members CALLS for", no phone calls
    }
    boolean that = words.is(i + 1, "that") && !words.tag(i + 2).isFinite();
    boolean last = tokens.sentenceEnd(tokens.sentenceOf(i)) <= i + 2; // "…, a clerk REPORTS."
    return words.has(i, Lexicon.BARE) && (that || last) && follows(i);
  }

  /// "told", "added", but not "written" and "shown".
  private boolean isSimple(int i) {
    return tokens.endsWith(i, "ed")
        || tokens.is(i, "told")
        || tokens.is(i, "said")
        || tokens.is(i, "wrote");
  }

  /// Whether its subject stands before the verb, which has no other verb but one in a clause of its
  /// own: "the man who found the body". Behind a clause and a comma it has to be somebody.
  private boolean follows(int verb) {
    int first = tokens.sentenceStart(tokens.sentenceOf(verb));
    boolean somebody = false;
    boolean clause = false;
    boolean bare = words.tag(verb - 1).isNoun() || tokens.isIn(verb - 1, NounPhrase.SHARES);
    if (!bare && !closes(verb - 1)) {
      return false;
    }
    for (int i = verb - 1; i >= Math.max(first, verb - REACH); i--) {
      Tag tag = words.tag(i);
      if (tag == Tag.COMMA || tag == Tag.QUOTE) {
        boolean open = tag == Tag.QUOTE || isLead(first);
        return (somebody || open) && (clause || bare) && leads(first, i, verb);
      }
      boolean own = words.tag(i - 1) == Tag.WP || words.tag(i - 1) == Tag.WDT;
      if ((tag.isFinite() && !own) || tag == Tag.COLON) {
        return false;
      }
      somebody |= isSomebody(i);
      clause |= own;
    }
    return (clause || bare) && verb > first && verb - REACH <= first;
  }

  /// Whether the token may be the last of a clause: "who would not speak PUBLICLY", "who knew HIM".
  private boolean closes(int i) {
    Tag tag = words.tag(i);
    boolean place = tokens.isIn(i, Auxiliaries.PLACES); // "who were INSIDE said"
    boolean led = tag == Tag.RB && words.has(i - 1, Lexicon.AUXILIARY) && !place;
    boolean last = tag == Tag.VBN || tag == Tag.PRP || tag == Tag.CD || tag == Tag.RB;
    return last && !led && !words.has(i, Lexicon.AUXILIARY);
  }

  /// Whether what stands before the mark may be told: a quotation, or a clause that is over or goes
  /// on behind the verb's comma.
  private boolean leads(int first, int mark, int verb) {
    if (words.tag(mark) == Tag.QUOTE) {
      Tag last = words.tag(mark - 1);
      return last == Tag.COMMA || last == Tag.STOP;
    }
    for (int i = mark - 1; i >= Math.max(first, mark - REACH); i--) {
      if (words.tag(i).isFinite()) {
        return true;
      }
    }
    return isLead(first) || isInside(verb);
  }

  /// "IN BERN, a nurse told the court"
  private boolean isLead(int first) {
    Tag tag = words.tag(first);
    boolean doing = tag == Tag.VBG || tag == Tag.VBN;
    return tag == Tag.IN || tag == Tag.RB || doing || words.has(first, Lexicon.TIME);
  }

  /// "The school, a teacher ADMITTED by phone, would close": whether a comma and another verb
  /// follow.
  private boolean isInside(int verb) {
    int end = Math.min(verb + NEAR, tokens.sentenceEnd(tokens.sentenceOf(verb)));
    int i = verb + 1;
    while (i < end && words.tag(i) != Tag.COMMA && !words.tag(i).isVerb()) {
      i++;
    }
    if (i >= end) {
      return false;
    }
    boolean says = words.has(i + 1, Lexicon.SAY); // "Lee, an official told of it, SAID"
    return words.tag(i) == Tag.COMMA && words.tag(i + 1).isFinite() && !says;
  }

  private boolean isSomebody(int i) {
    boolean known =
        words.has(i, Lexicon.ROLE | Lexicon.ROLES | Lexicon.VAGUE | Lexicon.BODY)
            || words.tag(i) == Tag.WP
            || nouns.isAge(i);
    return known || (words.tag(i).isName() && !words.has(i, Lexicon.TIME));
  }

  /// Whether nothing follows that could be the verb of the clause instead.
  private boolean goesOn(int verb) {
    int next = verb + 1;
    int end = tokens.sentenceEnd(tokens.sentenceOf(verb));
    if (next >= end) {
      return true;
    }
    boolean done = words.is(next, "by") && !tokens.isIn(next + 1, SourceWords.MEANS);
    if (done || words.tag(next) == Tag.TO || words.tag(next).isVerb()) {
      return false; // "told by his boss", "told to leave", "reported missing"
    }
    for (int i = next; i < Math.min(end, verb + REACH); i++) {
      Tag tag = words.tag(i);
      if (tag == Tag.COMMA) {
        Tag after = words.tag(i + 1);
        return after == Tag.QUOTE || after == Tag.VBG || after.isFinite();
      }
      boolean clause = tag == Tag.WRB || words.is(i, "as") || words.is(i, "while");
      boolean mark = tag == Tag.QUOTE || tag == Tag.COLON || tag == Tag.STOP;
      if (mark || clause || words.is(i, "that")) {
        return true;
      }
      if (tag.isFinite()) {
        Tag subject = words.tag(i - 1); // "told police HE FORGOT"
        return words.is(verb, "told") && i > next + 1 && (subject == Tag.PRP || subject.isNoun());
      }
    }
    return true;
  }
}
