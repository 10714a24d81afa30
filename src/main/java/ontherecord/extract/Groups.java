package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Finds whom "they" may mean: the subject before it, where that is several, or a body, and no
/// other people are told of behind it: "Lee and the teachers agreed", "The team had left".
final class Groups {

  private static final WordSet COLLECTIVE = WordSet.foldedWords(Groups.class, "groups.txt");

  private final Page page;
  private final Names names;
  private final Mentions mentions;

  Groups(Page page, Names names, Mentions mentions) {
    this.page = page;
    this.names = names;
    this.mentions = mentions;
  }

  /// "Ann Lee and Tom Orr"
  long pair(int start, int end, Find find) {
    for (int place = names.from(start);
        place + 1 < names.places() && names.start(place + 1) < end;
        place++) {
      int and = names.end(place);
      boolean joined = page.is(and, "and") && names.titleStart(place + 1) == and + 1;
      if (joined
          && page.tag(names.end(place + 1)).isFinite()
          && names.at(place).isPerson()
          && names.at(place + 1).isPerson()
          && !page.isQuoted(and)
          && !find.holds(and)) {
        return Mentions.range(names.titleStart(place), names.end(place + 1));
      }
    }
    return Mentions.NONE;
  }

  /// The subject of the first clause in the tokens `[start, end)`, where "they" may mean it; NONE
  /// elsewhere.
  long subject(int start, int end) {
    int verb = start;
    while (verb < end && (!acts(verb) || page.isQuoted(verb))) {
      verb++;
    }
    if (verb >= end) {
      return Mentions.NONE;
    }
    int bare = verb;
    while (bare > start && page.tag(bare - 1) == Tag.RB) {
      bare--;
    }
    long phrase = mentions.before(start, bare);
    if (phrase == Mentions.NONE || !leads(start, Mentions.start(phrase))) {
      return Mentions.NONE;
    }
    boolean several = areSeveral(phrase);
    boolean one = !several && isBody(phrase) && !hasPeople(verb, end);
    return several || one ? phrase : Mentions.NONE;
  }

  /// "The team LEFT", "The team FITTED them", whose verb looks like a participle.
  private boolean acts(int verb) {
    boolean did =
        page.tag(verb) == Tag.VBN && page.tokens().isIn(Math.max(0, verb - 1), COLLECTIVE);
    return page.tag(verb).isFinite() || did;
  }

  private boolean leads(int start, int first) {
    Tag before = page.tag(first - 1);
    return first == start
        || before == Tag.COMMA
        || before == Tag.CC
        || before == Tag.RB
        || page.has(first - 1, Lexicon.CONJUNCTION);
  }

  /// "Lee and leaders of the house", "the officials and courts"
  private boolean areSeveral(long phrase) {
    int end = Mentions.end(phrase);
    boolean and = false;
    boolean people = false;
    for (int i = Mentions.start(phrase); i < end; i++) {
      if (page.isComma(i) || page.tag(i) == Tag.WP) {
        break;
      }
      and |= page.is(i, "and") && page.tag(i + 1) != Tag.CD;
      boolean known = (page.tag(i) == Tag.NNS && page.has(i, Lexicon.ROLES)) || names.startsAt(i);
      people |= page.tag(i).isNoun() && known;
    }
    return and && people;
  }

  private boolean isBody(long phrase) {
    int start = Mentions.start(phrase);
    int end = Mentions.end(phrase);
    boolean small = end - start <= 4 && page.tag(start) == Tag.DT;
    if (small && page.tokens().isIn(end - 1, COLLECTIVE)) {
      return true;
    }
    int place = names.from(end) - 1;
    boolean whole = place >= 0 && names.start(place) >= start && names.end(place) == end;
    return whole && names.at(place).body;
  }

  /// Whether other people are told of: "The council met the TEACHERS".
  private boolean hasPeople(int start, int end) {
    for (int i = start; i < end; i++) {
      Tag tag = page.tag(i);
      boolean plural = tag == Tag.NNS || tag == Tag.NNPS;
      if (plural && (page.has(i, Lexicon.ROLES) || page.is(i, "people"))) {
        return true;
      }
    }
    return false;
  }
}
