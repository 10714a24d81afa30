package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Finds whom a clause tells of that a relative word opens: "Ann Lee, 58, from Bern, WHO said",
/// "most of WHOM said", "It was Lee, the police said, WHO told them".
final class ClauseOwners {

  /// What stands before people and no places.
  private static final WordSet WITH =
      WordSet.folded(List.of("by", "with", "about", "against", "like", "including"));

  /// How far from the start of a sentence that points somebody out the clause about him may stand.
  private static final int FAR = 60;

  private final Page page;
  private final Names names;
  private final Core core;
  private final Mentions mentions;
  private final Appositions appositions;

  ClauseOwners(Page page, Names names, Core core, Mentions mentions) {
    this.page = page;
    this.names = names;
    this.core = core;
    this.mentions = mentions;
    this.appositions = new Appositions(page);
  }

  boolean isRelative(int token) {
    Tag tag = page.tag(token);
    return tag == Tag.WP || tag == Tag.WDT || page.has(token, Lexicon.RELATIVE);
  }

  /// "several men, most of WHOM said"
  boolean isShare(int token) {
    return page.is(token, "whom") && page.is(token - 1, "of") && page.isComma(token - 3);
  }

  /// The phrase of which the relative word at the token tells, as by [Mentions]; NONE where there
  /// is none.
  long of(int token) {
    int floor = page.start(page.statementOf(token));
    boolean apart =
        page.isComma(token - 1) || page.isDash(token - 1) || page.bracket(token - 1) > 0;
    int end = isShare(token) ? token - 3 : apart ? token - 1 : token; // ", most of WHOM said"
    long before = core.person(mentions.before(floor, end));
    int comma = before == Mentions.NONE ? -1 : Mentions.start(before) - 2;
    boolean aged = page.tag(comma - 1) == Tag.CD;
    boolean of = page.is(comma + 1, "of") && (aged || page.tag(comma - 1).isName());
    boolean lives = page.is(comma + 1, "from") || of;
    if (comma > floor && lives && page.isComma(comma)) {
      before = mentions.before(floor, comma); // "Ann Lee, from Bern, who said"
      boolean age = page.tag(comma - 1) == Tag.CD && page.isComma(comma - 2);
      before = age ? mentions.before(floor, comma - 2) : before;
    }
    if (before != Mentions.NONE && page.is(Mentions.start(before) - 1, "not")) {
      before = mentions.before(floor, Mentions.start(before) - 2); // "Lee, not Orr, who said"
    }
    before = pastAge(appositions.named(before, floor, mentions), floor);
    return before == Mentions.NONE ? before : described(before, floor);
  }

  /// "It was LEE, the police said, who": whom a sentence points out before an aside that ends
  /// before the token; NONE elsewhere.
  long pointedOut(int token) {
    int floor = page.start(page.statementOf(token));
    int close = page.isComma(token - 1) && token - floor <= FAR ? token - 1 : floor;
    int it = page.tag(floor) == Tag.CC || page.tag(floor) == Tag.QUOTE ? floor + 1 : floor;
    int comma = it + 3;
    while (comma < close && !page.isComma(comma)) {
      comma++;
    }
    if (!page.is(it, "it") || !page.isBe(it + 1) || comma >= close) {
      return Mentions.NONE;
    }
    boolean tells = page.is(comma + 1, "according");
    for (int i = comma + 1; i < close; i++) {
      tells |= page.isCue(i) && page.tag(i).isFinite();
    }
    return tells && !page.hasVerb(it + 2, comma) ? mentions.after(it + 2, comma) : Mentions.NONE;
  }

  /// "Tom Orr, 58, WHO said", "Tom Orr, 41, A NURSE who said": the name before an age.
  private long pastAge(long phrase, int floor) {
    int start = phrase == Mentions.NONE ? floor : Mentions.start(phrase);
    boolean age = page.tag(start) == Tag.CD && Mentions.end(phrase) == start + 1;
    int comma = age ? start - 1 : start - 3;
    boolean one = age || page.isOne(start);
    boolean aged = age || (page.isComma(start - 1) && page.tag(start - 2) == Tag.CD);
    boolean named = comma > floor && page.isComma(comma) && page.tag(comma - 1).isName();
    long name = one && aged && named ? mentions.before(floor, comma) : Mentions.NONE;
    boolean place = name != Mentions.NONE && page.tag(Mentions.start(name) - 1) == Tag.IN;
    return name == Mentions.NONE || place ? phrase : name; // "in Paris, 14, a girl who"
  }

  /// "backed by ANN LEE, Democrat of Norland, who", "with TOM ORR, her husband, who": the person
  /// whom the phrase describes, behind a preposition; the phrase itself elsewhere.
  private long described(long phrase, int floor) {
    int start = Mentions.start(phrase);
    int comma = start - 1;
    int place = names.from(comma) - 1;
    boolean beside = page.isComma(comma) && place >= 0 && names.end(place) == comma;
    if (!beside || names.titleStart(place) <= floor || !isDescription(phrase)) {
      return phrase;
    }
    int first = names.titleStart(place);
    boolean titled = first < names.start(place);
    boolean given = page.has(first, Lexicon.FEMALE | Lexicon.MALE) && first + 1 < comma;
    boolean person = page.tokens().isIn(first - 1, WITH) && names.at(place).isPerson();
    boolean led = page.tag(first - 1) == Tag.IN || page.tag(first - 1) == Tag.TO;
    boolean one = person || (led && (titled || given));
    return one ? Mentions.range(first, comma) : phrase;
  }

  /// Whether the phrase tells what one is: "a former miner", "Democrat of Norland", "her husband".
  private boolean isDescription(long phrase) {
    int start = Mentions.start(phrase);
    int head = core.end(start, Mentions.end(phrase)) - 1;
    boolean role = page.has(head, Lexicon.ROLE | Lexicon.TITLE) && page.tag(head).isNoun();
    boolean led = page.tag(start) == Tag.DT || page.tag(start) == Tag.PRPS;
    return (role || led) && !names.startsAt(start);
  }
}
