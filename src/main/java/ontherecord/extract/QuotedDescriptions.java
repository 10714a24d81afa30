package ontherecord.extract;

import ontherecord.tag.Tag;

/// Finds who speaks before a verb where what describes him ends with quoted words: "Ann Lee, host
/// of “THE LEE HOUR,” said", "Ann Lee, calling it “A SHAME,” asked".
final class QuotedDescriptions {

  /// Within how many tokens before the quoted words the description starts.
  private static final int NEAR = 8;

  private final Page page;
  private final PhraseStart starts;
  private final AsideOwners owners;

  QuotedDescriptions(Page page, PhraseStart starts, AsideOwners owners) {
    this.page = page;
    this.starts = starts;
    this.owners = owners;
  }

  /// "Ann Lee, host of “The Lee Hour,” said": the start of the phrase whose apposition ends with
  /// the title before the mark `close`; -1 where there is none.
  int ofProgramme(int floor, int close) {
    int open = page.marks().start(page.marks().at(close));
    boolean owned = page.tag(open - 1) == Tag.POS || page.tag(open - 1) == Tag.IN;
    for (int i = open - 1; owned && i > floor && i > open - NEAR; i--) {
      if (page.isComma(i)) {
        boolean name = page.tag(i - 1).isName() && !page.has(i - 1, Lexicon.TIME);
        int noun = page.tag(i + 1) == Tag.DT ? i + 2 : i + 1; // "THE author of"
        int host = name && page.tag(noun).isNoun() ? starts.of(floor, i) : -1;
        boolean as = page.is(host - 1, "as") && host - 1 == floor; // "AS Ann Lee, … put it,"
        boolean led =
            (page.tag(host - 1) == Tag.IN && !as) || page.hasVerb(floor, Math.max(floor, host));
        return led ? -1 : host;
      }
      if (page.tag(i).isFinite() || page.isQuoted(i)) {
        return -1;
      }
    }
    return -1;
  }

  /// "ANN LEE, calling it “a shame,” left", "ANN LEE, a friend of “the old guard,” asked": whoever
  /// opens the sentence, with something that ends in the mark `close`; NONE where nobody does.
  long ofCaller(int floor, int close) {
    int open = page.marks().start(page.marks().at(close));
    for (int i = open - 1; i > floor && i > open - NEAR; i--) {
      if (page.isComma(i)) {
        boolean asks = page.has(close + 1, Lexicon.TOLD | Lexicon.TO); // no "“…,” said Lee"
        boolean calls = page.tag(i + 1) == Tag.VBG && page.has(i + 1, Lexicon.NAME);
        int name = asks || calls ? starts.of(floor, i) : -1;
        return name >= 0 && owners.opens(floor, name) ? Mentions.range(name, i) : Mentions.NONE;
      }
      if (page.tag(i).isFinite() || page.isQuoted(i)) {
        return Mentions.NONE;
      }
    }
    return Mentions.NONE;
  }
}
