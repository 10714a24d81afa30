package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.Block;

/// Tells who speaks in a headline that ends in quoted words behind a colon: "ANN LEE Slams Strike:
/// ‘A Disgrace’", "ANN LEE On Bridge: ‘It Must Go’".
final class HeadlineSpeakers {

  /// How many words a name has, and one.
  private static final int NAMED = 5;

  /// How far the name is looked for.
  private static final int FAR = 500;

  private final Page page;

  HeadlineSpeakers(Page page) {
    this.page = page;
  }

  /// The mention that opens the headline whose colon is given; NONE where it tells nobody, or is
  /// none.
  long speaker(int start, int colon) {
    boolean headline = isHeadline(start);
    int verb = start + 1;
    while (headline && verb < colon && verb < start + NAMED && !tells(verb)) {
      boolean name = page.isCapital(verb - 1) && page.tag(verb - 1).isNoun();
      verb = name ? verb + 1 : colon;
    }
    boolean led = headline && verb < colon && tells(verb) && !isQuoted(verb, colon);
    if (!led || !(isSomebody(verb - 1) || isNamed(start, verb))) {
      return Mentions.NONE;
    }
    page.tokens().tag(verb, page.is(verb, "on") ? Tag.IN.code() : Tag.VBZ.code()); // no name
    return Mentions.range(start, verb);
  }

  /// Whether a headline starts with the token; what comes first in a text may be one, too.
  boolean isHeadline(int start) {
    int statement = page.statementOf(start);
    return page.kind(statement) == Block.Kind.HEADLINE || statement == 0;
  }

  private boolean tells(int i) {
    boolean ends = page.tokens().text().charAt(page.tokens().end(i) - 1) == 's';
    boolean slams = page.has(i, Lexicon.SAY) && ends;
    return slams || page.is(i, "on") || page.is(i, "addresses");
  }

  private boolean isSomebody(int i) {
    return page.tag(i).isNoun() && page.has(i, Lexicon.ROLE | Lexicon.ROLES | Lexicon.VAGUE);
  }

  /// Whether it is a person's full name, or a name that the article has elsewhere, and no "Fire".
  boolean isNamed(int start, int end) {
    if (end - start > 1 && page.has(start, Lexicon.FEMALE | Lexicon.MALE | Lexicon.TITLE)) {
      return true;
    }
    for (int i = end; i < Math.min(page.tokens().size(), end + FAR); i++) {
      boolean inside = page.tag(i).isName() && page.tokens().isWord(i - 1);
      if (inside && page.isSame(i, end - 1) && page.isCapital(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isQuoted(int from, int end) {
    for (int i = from; i < end; i++) {
      if (page.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }
}
