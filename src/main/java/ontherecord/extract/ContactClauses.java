package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Finds what is told of a noun in a clause without a relative word: "a drop ANALYSTS SAID
/// reflected fears", "a job SHE SAID was beneath her".
final class ContactClauses {

  /// What may stand before people and belong to them: "CITY officials".
  private static final WordSet OFFICES = WordSet.foldedWords(ContactClauses.class, "offices.txt");

  private static final int LONGEST = 8;

  private final Page page;

  ContactClauses(Page page) {
    this.page = page;
  }

  /// The first token of the clause's subject, which ends before the cue; -1 where no noun stands
  /// before it that the clause could be about.
  int subject(Cue cue, int floor) {
    int last = cue.start() - 1;
    boolean thinks = cue.is(Lexicon.BARE) && cue.is(Lexicon.THINK) && !cue.is(Lexicon.TOLD);
    if (last - 1 <= floor || page.isQuoted(last) || !(cue.isPlain() || thinks)) {
      return -1;
    }
    boolean people = page.tag(last) == Tag.NNS || page.tag(last) == Tag.NNPS;
    boolean are = page.is(cue.end(), "are") || page.is(cue.end(), "were");
    boolean tells = tells(cue.end() + 1) && !are;
    boolean gap = page.tag(cue.end()).isFinite() && (!tells || isOver(cue.end() + 1));
    boolean it = page.is(last, "it");
    boolean they = page.tag(last) == Tag.PRP && (!it || gap || page.tag(cue.end()) == Tag.VBN);
    int one = gap ? one(last, floor) : -1;
    int first = last;
    if (people || page.is(last, "police")) {
      while (first - 1 > floor && belongs(first - 1)) {
        first--;
      }
      first -= gap && page.is(first - 1, "the") ? 1 : 0;
    } else if (one >= 0) {
      first = one;
    } else if (!they) {
      return -1;
    }
    return isHead(first - 1, floor) ? first : -1;
  }

  /// "a plan THE MAYOR called “odd”", "one HE calls “odd”": the first token of the subject of a
  /// clause that tells what the noun before it is called; -1 where none does.
  int namer(Cue cue, int floor) {
    int quoted = page.tag(cue.end()) == Tag.DT ? cue.end() + 1 : cue.end();
    int last = cue.start() - 1;
    int as = page.is(cue.end() - 1, "as") ? 1 : 0;
    boolean named = cue.is(Lexicon.NAME) || (as > 0 && page.has(cue.head(), Lexicon.NAME));
    boolean called = named && cue.end() == cue.head() + 1 + as;
    if (!called || !page.opensQuote(quoted) || last - 1 <= floor || page.isQuoted(last)) {
      return -1;
    }
    boolean some = page.tag(last) == Tag.PRP || page.has(last, Lexicon.ROLES);
    some |= page.is(last, "police"); // "the man POLICE called"
    int first = some ? last : one(last, floor);
    if (!some && page.has(first - 1, Lexicon.ROLE) && page.is(first - 2, "the")) {
      return -1; // "by THE BAKER Ann Lee called “Bread”"
    }
    return first > floor && (isLone(first - 1) || isHead(first - 1, floor)) ? first : -1;
  }

  /// "backed A MOVE CRITICS CALLED “odd”": whether the thing that is told from `from` to `to` is
  /// what others call something, whose words it is then.
  boolean isCalled(List<Cue> after, int from, int to) {
    for (int i = 0; i < after.size(); i++) {
      Cue cue = after.get(i);
      int subject = cue.start() > from && cue.end() < to ? namer(cue, from) : -1;
      if (subject > from && called(subject - 1, from) == from) {
        return true;
      }
    }
    return false;
  }

  /// The first token of what is called something, which ends with `noun`.
  int called(int noun, int floor) {
    return isLone(noun) ? noun : head(noun, floor);
  }

  /// "a town, ONE he calls", "in VIDEOS he calls": a noun that nothing stands before.
  private boolean isLone(int noun) {
    Tag before = page.tag(noun - 1);
    boolean led = before == Tag.IN && page.tag(noun) == Tag.NNS;
    return led || (page.is(noun, "one") && before != Tag.IN);
  }

  private boolean isHead(int noun, int floor) {
    boolean head = page.tag(noun).isNoun() && !page.tag(noun).isName() && !page.isTime(noun);
    return head && head(noun, floor) >= 0;
  }

  /// "A man NEIGHBORS described as quiet": the people who stand right behind a noun that they tell
  /// of; -1 where none do.
  int people(Cue cue, int floor) {
    int last = cue.start() - 1;
    boolean as = page.is(cue.end() - 1, "as") && cue.end() == cue.head() + 2;
    boolean people = as && page.tag(last) == Tag.NNS && page.has(last, Lexicon.ROLES);
    boolean past = page.tag(cue.head()) == Tag.VBD || page.tag(cue.head()) == Tag.VBN;
    boolean person = people && past && page.tag(last - 1) == Tag.NN;
    boolean one = person && page.has(last - 1, Lexicon.ROLE) && page.tag(last - 2) == Tag.DT;
    return one && last - 2 >= floor && !page.tokens().isIn(last - 1, OFFICES) ? last : -1;
  }

  /// "The plan Lee said was “DEAD” PASSED": whether the verb of the sentence stands behind the
  /// quoted words.
  private boolean isOver(int open) {
    int close = page.opensQuote(open) ? page.marks().end(page.marks().at(open)) : -1;
    return close > open && !page.isQuoted(close) && page.tag(close).isFinite();
  }

  /// "was THAT it rained", "was “late”"
  private boolean tells(int i) {
    return page.is(i, "that") || page.opensQuote(i) || page.isComma(i) || page.isColon(i);
  }

  /// "the plan THE GOVERNOR says will", "the plan MR. LEE says will": the first token of one who
  /// says something; -1 where none stands there.
  private int one(int last, int floor) {
    int i = last;
    while (i > floor && page.tag(i).isName() && page.isCapital(i)) {
      i--;
    }
    if (i < last) {
      return i + 1;
    }
    boolean one = page.tag(last) == Tag.NN && page.has(last, Lexicon.ROLE | Lexicon.BODY);
    int first = one ? last - 1 : floor;
    while (first > floor && last - first < LONGEST && describes(first)) {
      first--; // "THE city's fire department"
    }
    boolean the = page.is(first, "the") || page.tag(first) == Tag.PRPS;
    return the && first > floor ? first : -1;
  }

  /// The first token of the noun phrase that ends with `noun`: its article; -1 where it has none.
  int head(int noun, int floor) {
    if (page.is(noun, "something")) {
      return noun; // ", SOMETHING aides say is possible"
    }
    boolean several = page.tag(noun) == Tag.NNS && page.tag(noun - 1).isFinite();
    if (several) {
      return noun; // "recalled TOYS it said were"
    }
    for (int i = noun; i >= floor && i > noun - LONGEST && !page.isQuoted(i); i--) {
      Tag tag = page.tag(i);
      if (tag == Tag.DT || tag == Tag.PRPS) {
        return i;
      }
      boolean part = tag.isNoun() || tag == Tag.JJ || tag == Tag.CD || tag == Tag.POS;
      if (!part && tag != Tag.VBN && tag != Tag.VBG) {
        return -1;
      }
    }
    return -1;
  }

  private boolean describes(int i) {
    Tag tag = page.tag(i);
    return tag.isNoun() || tag == Tag.JJ || tag == Tag.POS;
  }

  /// "HOUSE Democrats", "CITY officials", "INDEPENDENT analysts"
  private boolean belongs(int i) {
    Tag tag = page.tag(i);
    boolean name = tag.isName() && page.isCapital(i);
    boolean adjective = tag == Tag.JJ && page.tag(i - 1).isNoun();
    return name || adjective || (tag == Tag.NN && page.tokens().isIn(i, OFFICES));
  }
}
