package ontherecord.extract;

import ontherecord.tag.Tag;

/// Tells whom "he" and "she" cannot mean: who is named in the speaker's own words, who stands
/// behind another "he" as its object ("He wrote to ORR"), and what is no person by where it stands
/// ("the PALE RIVER plan").
final class Unmeant {

  /// A sentence in a bad file may be endless; so many words before a name are looked at.
  private static final int REACH = 100;

  private final Page page;
  private final Names names;

  Unmeant(Page page, Names names) {
    this.page = page;
    this.names = names;
  }

  /// "Pressed by Kevin Lake, HE said": where the phrase starts that leads up to the pronoun, since
  /// who is named there is not meant; the pronoun elsewhere.
  int led(int start, int pronoun) {
    if (page.tag(pronoun - 1) == Tag.WP && !page.is(pronoun - 1, "what")) {
      return head(start, pronoun - 1);
    }
    Tag first = page.tag(start);
    boolean like = page.is(start, "unlike") || page.is(start, "like");
    boolean leads = like || first == Tag.VBN || first == Tag.VBG || first == Tag.VBD;
    boolean self = page.is(start, "born") || page.is(start, "known") || page.is(start + 1, "as");
    leads = !self && (leads || first == Tag.IN); // "KNOWN as the Rat, he"
    boolean apart = page.isComma(pronoun - 1) && pronoun - start < REACH;
    if (apart && asks(start, pronoun)) {
      return start;
    }
    apart &= leads;
    for (int i = start + 1; apart && i < pronoun - 1; i++) {
      apart = !page.tag(i).isFinite() && !page.isQuoted(i) && page.tag(i) != Tag.PRPS;
    }
    return apart ? start : pronoun;
  }

  /// "hired A MAN who he said": where those start of whom the clause tells, which the relative word
  /// opens.
  private int head(int start, int who) {
    int i = page.isComma(who - 1) ? who - 2 : who - 1;
    while (i > start && (page.tag(i).isNoun() || page.tag(i) == Tag.JJ)) {
      i--;
    }
    boolean a = page.isOne(i) || page.is(i, "the");
    return a ? i : who + 1;
  }

  /// "Asked whether Kevin Lake had gone, SHE said", "When Lake asked if it was late, SHE said"
  private boolean asks(int start, int end) {
    boolean when = page.tag(start) == Tag.WRB;
    int verb = when ? start + 1 : start;
    while (when && verb < end && !page.tag(verb).isVerb()) {
      verb++;
    }
    boolean asks = page.is(verb, "asked") || page.is(verb, "told") || page.is(verb, "pressed");
    int next = verb + 1;
    boolean whether = page.has(next, Lexicon.RELATIVE) || page.is(next, "about");
    return asks && (whether || page.is(next, "if") || page.is(next, "on"));
  }

  /// "His wife, ANN", "Her coach, ORR": whether who is named from the token on is told of as that
  /// of another, of the wanted gender, so that the pronoun is more likely the other.
  boolean isOfOther(int place, Name.Gender wanted) {
    int start = names.titleStart(place);
    int end = names.end(place);
    int verb = page.isComma(end) ? end + 1 : end;
    if (page.tag(verb).isFinite() && !page.isBe(verb)) {
      return false; // "His coach, ORR, defended him"
    }
    int noun = page.isComma(start - 1) ? start - 2 : start - 1;
    boolean led = page.tag(noun).isNoun() && page.tag(noun - 1) == Tag.PRPS;
    int owner = led ? noun - 1 : start;
    boolean owned = page.tag(owner) == Tag.PRPS;
    return owned && Gendered.of(page, owner) == wanted && wanted != Name.Gender.NONE;
  }

  /// Whether the words of the find name the one that a pronoun beside them would mean, and of whom
  /// the token `named` told: "“LEE never came,” she said". Who is the subject there may well speak
  /// of himself by his name.
  boolean isNamedIn(Find find, Name name, int named, int pronoun) {
    if (isSubject(named)) {
      return false;
    }
    for (int piece = 0; piece < find.pieces(); piece++) {
      int end = find.end(piece);
      if (!name.isIn(new Name.Place(find.start(piece), end))) {
        continue;
      }
      for (int place = names.from(find.start(piece));
          place < names.places() && names.start(place) < end;
          place++) {
        int start = names.start(place);
        boolean third = page.isQuoted(start) || start > pronoun; // "Lee was late, SHE said"
        if (third && names.at(place) == name && !describes(place) && !isOwn(place)) {
          return true;
        }
      }
    }
    return false;
  }

  /// "LEE left", "And LEE, who left,": whether the name that starts with the token opens its
  /// sentence.
  private boolean isSubject(int named) {
    int first = page.tokens().sentenceStart(page.tokens().sentenceOf(named));
    Tag tag = page.tag(first);
    int from = tag == Tag.CC || tag == Tag.RB || tag == Tag.DT ? first + 1 : first;
    return named <= from;
  }

  /// "I am ANN LEE", "My name is ANN LEE", "They call out ‘LEE, come’", "(LEE 1968)"
  private boolean isOwn(int place) {
    int before = names.titleStart(place) - 1;
    boolean named = page.is(before, "is") && page.is(before - 1, "name");
    boolean cited = page.tag(before) == Tag.BRACKET;
    cited |= page.tag(before) == Tag.QUOTE && page.isQuoted(before - 1);
    return named || cited || page.is(before, "am") || page.is(before, "'m");
  }

  /// "the LEE plan": whether the name only tells of the noun behind it.
  private boolean describes(int place) {
    int end = names.end(place);
    return page.tag(end).isNoun() && !page.tag(end).isName() && !page.isCapital(end);
  }

  /// "LEE adviser Tom Orr": whether the name only tells whose the one behind it is.
  boolean isOwner(int place) {
    int end = names.end(place);
    boolean told = names.titleStart(place) < names.start(place);
    return !told && describes(place) && page.has(end, Lexicon.ROLE) && page.isCapital(end + 1);
  }

  /// Whether the name stands behind "he" or "she" in its sentence and does not act itself.
  boolean isObject(int place, Name.Gender wanted) {
    int start = names.start(place);
    if (page.tag(names.end(place)).isFinite()) {
      return false;
    }
    int sentence = page.tokens().sentenceStart(page.tokens().sentenceOf(start));
    int first = Math.max(sentence, start - REACH);
    for (int i = start - 1; i >= first; i--) {
      boolean subject = page.is(i, "he") || page.is(i, "she");
      if (subject && !page.isQuoted(i) && Gendered.of(page, i) == wanted) {
        return true;
      }
    }
    return false;
  }

  /// "LEE forced her to say": whether whom the phrase before token `end` names does something to
  /// whom the pronoun means.
  boolean isActor(int end, int pronoun) {
    boolean object = page.is(pronoun, "her") || page.is(pronoun, "him") || page.is(pronoun, "them");
    for (int i = end; object && i < pronoun; i++) {
      object = page.tag(i).isVerb() || page.tag(i) == Tag.RB;
    }
    return object && pronoun > end;
  }

  /// Whether the name, of which nothing tells that it is a person, stands as a person's does not:
  /// "his PALE RIVER", "PALE RIVER (2004)", "the PALE RIVER mayor".
  boolean isThing(int place) {
    int start = names.start(place);
    int end = names.end(place);
    Tag before = page.tag(start - 1);
    boolean owned = before == Tag.POS || before == Tag.PRPS || before == Tag.DT;
    boolean wider =
        before == Tag.JJ && page.isCapital(start - 1) && !page.tokens().opensSentence(start - 1);
    boolean dated = page.tag(end) == Tag.BRACKET && page.tag(end + 1) == Tag.CD;
    boolean told = names.titleStart(place) < start;
    boolean acts = page.tag(end).isFinite();
    return !told && (((owned || wider) && !acts) || dated || describes(place));
  }
}
