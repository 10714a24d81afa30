package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.Block;

/// Tells who speaks in a headline that ends in quoted words behind a colon: "ANN LEE Slams Strike:
/// ‘A Disgrace’", "ANN LEE On Bridge: ‘It Must Go’".
final class HeadlineSpeakers {

  /// How many words a name has, and one.
  private static final int NAMED = 5;

  private final Page page;

  HeadlineSpeakers(Page page) {
    this.page = page;
  }

  /// The mention that opens the headline whose colon is given; NONE where it tells nobody, or is
  /// none.
  long speaker(int start, int colon) {
    int statement = page.statementOf(start);
    boolean headline = page.kind(statement) == Block.Kind.HEADLINE || statement == 0;
    int verb = start + 1;
    while (headline && verb < colon && verb < start + NAMED && !tells(verb)) {
      boolean name = page.isCapital(verb - 1) && page.tag(verb - 1).isNoun();
      verb = name ? verb + 1 : colon;
    }
    if (!headline || verb >= colon || !tells(verb) || !isSomebody(verb - 1)) {
      return Mentions.NONE;
    }
    page.tokens().tag(verb, page.is(verb, "on") ? Tag.IN.code() : Tag.VBZ.code()); // no name
    return Mentions.range(start, verb);
  }

  private boolean tells(int i) {
    boolean ends = page.tokens().text().charAt(page.tokens().end(i) - 1) == 's';
    boolean slams = page.has(i, Lexicon.SAY) && ends;
    return slams || page.is(i, "on") || page.is(i, "addresses");
  }

  private boolean isSomebody(int i) {
    int kinds = Lexicon.ROLE | Lexicon.ROLES | Lexicon.BODY | Lexicon.VAGUE;
    return page.tag(i).isNoun() && (page.tag(i).isName() || page.has(i, kinds));
  }
}
