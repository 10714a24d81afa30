package ontherecord.extract;

import ontherecord.tag.Tag;

/// Finds the noun that a participle or an infinitive behind it tells of: "the judge OVERSEEING the
/// case", "a couple LIVING NEXT TO the house", "the first woman TO LEAD the party".
final class Modifiers {

  private final Page page;
  private final NounPhrase nouns;

  Modifiers(Page page, NounPhrase nouns) {
    this.page = page;
    this.nouns = nouns;
  }

  /// The start of the phrase of which the verb at the token, or before the preposition at the
  /// token, tells something; -1 where there is none.
  int start(int floor, int link) {
    int people = peopleBefore(link);
    if (people >= floor && people >= 0) {
      return nouns.start(floor, people);
    }
    Tag tag = page.tag(link);
    if (tag == Tag.VBG || tag == Tag.VB || tag == Tag.VBN) {
      return acting(floor, link);
    }
    if (tag != Tag.IN) {
      return -1;
    }
    if (page.tag(link - 1) == Tag.VBG) {
      return acting(floor, link - 1); // "a nurse WORKING AT the hospital"
    }
    boolean next = page.is(link - 1, "next") || page.is(link - 1, "close");
    if (next && page.tag(link - 2) == Tag.VBG) {
      return acting(floor, link - 2); // "a man SITTING NEXT TO the door"
    }
    boolean out = page.is(link, "of") && (page.is(link - 1, "out") || page.is(link - 1, "outside"));
    if (out && link - 2 >= floor && nouns.isHead(link - 2) && !page.isQuoted(link - 2)) {
      return nouns.start(floor, link - 2); // "researchers OUT OF Bern"
    }
    if (isUsed(floor, link - 1) && page.is(link, "by")) {
      return nouns.start(floor, link - 2);
    }
    boolean set = page.tag(link - 1) == Tag.RP && isUsed(floor, link - 2);
    return set && page.tag(link - 2) == Tag.VBN
        ? nouns.start(floor, link - 3) // "a page SET UP BY relatives"
        : -1;
  }

  /// The noun before "critics SUCH AS Lee", "officials INCLUDING Lee", "people AROUND Lee"; -1
  /// where there is none.
  private int peopleBefore(int link) {
    boolean such = page.is(link, "as") && page.is(link - 1, "such");
    int noun = such ? link - 2 : link - 1;
    boolean several =
        page.tag(noun) == Tag.NNS || page.is(noun, "people") || page.is(noun, "those");
    boolean example = such || page.is(link, "including");
    boolean around = page.is(link, "around") && page.has(noun, Lexicon.ROLES | Lexicon.VAGUE);
    return several && (example || around) && !page.isQuoted(noun) ? noun : -1;
  }

  /// "a team LED by", where a noun stands before the participle, and nothing said.
  private boolean isUsed(int floor, int verb) {
    Tag tag = page.tag(verb);
    return (tag == Tag.VBN || tag == Tag.VBD)
        && verb - 1 >= floor
        && page.tag(verb - 1).isNoun()
        && !page.isQuoted(verb - 1);
  }

  private int acting(int floor, int verb) {
    int noun = noun(verb);
    if (noun < floor || page.isQuoted(noun) || !page.tag(noun).isNoun() || page.isCue(verb)) {
      return -1;
    }
    boolean somebody =
        (page.has(noun, Lexicon.ROLE | Lexicon.ROLES | Lexicon.BODY | Lexicon.VAGUE)
                || page.is(noun, "couple"))
            && !page.has(noun, Lexicon.TIME);
    int start = nouns.start(floor, noun);
    boolean in = page.tag(start - 1) == Tag.IN && !page.is(start - 1, "as");
    boolean whose =
        in && nouns.isHead(start - 2) && start - 2 >= floor; // "a study in adults using"
    boolean led = start > floor && ((in && !whose) || page.tag(start - 1).isVerb());
    boolean leads = page.tag(noun + 1) == Tag.TO;
    boolean told = leads ? isOnly(start, noun) : somebody || whose;
    return told && !led ? start : -1;
  }

  /// The noun before "overseeing", "hired to clean", "offering to run", "to have signed" and
  /// "accused of killing"; -1 where none can be.
  private int noun(int verb) {
    int to = page.tag(verb) == Tag.VBN && page.is(verb - 1, "have") ? verb - 2 : verb - 1;
    if (page.tag(verb) != Tag.VBG) {
      Tag before = page.tag(to - 1);
      boolean hired = (before == Tag.VBN && !page.isCue(to - 1)) || before == Tag.VBG;
      return page.tag(to) != Tag.TO ? -1 : hired ? to - 2 : to - 1;
    }
    boolean accused = page.tag(verb - 1) == Tag.IN && page.tag(verb - 2) == Tag.VBN;
    return accused ? verb - 3 : verb - 1;
  }

  /// "the FIRST woman to", "the ONLY two states to"
  private boolean isOnly(int start, int noun) {
    for (int i = start; i < noun; i++) {
      if (page.is(i, "first") || page.is(i, "only") || page.is(i, "last")) {
        return true;
      }
    }
    return false;
  }
}
