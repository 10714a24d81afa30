package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.Tokens;
import ontherecord.text.WordSet;

/// Tells by the words of a name and its title what it names: a body ("HARBOUR BANK"), a man or a
/// woman ("MR. Lee"), a place ("IN Bern").
final class NameKinds {

  /// "the DUTCHMAN"
  static final WordSet NATIVES = WordSet.foldedKind(NameKinds.class, "called.txt", "natives");

  /// "the CM"
  private static final WordSet OFFICES =
      WordSet.foldedKind(NameKinds.class, "called.txt", "offices");

  private final Page page;
  private final Tokens tokens;

  NameKinds(Page page) {
    this.page = page;
    this.tokens = page.tokens();
  }

  /// "the DUTCHMAN", "the TEXAS DEMOCRAT", "the world NO. 1": whether the tokens `[start, end)`
  /// only tell what somebody is, and name nobody.
  boolean isDescription(int start, int end) {
    boolean the = page.is(start - 1, "the");
    boolean called =
        end - start == 1 && (tokens.isIn(start, NATIVES) || tokens.isIn(start, OFFICES));
    boolean role = page.has(end - 1, Lexicon.ROLE) && !page.has(end - 1, Lexicon.BODY);
    boolean from = role && end - start > 1 && Lands.is(page, start, end - 1);
    boolean rank = page.is(end - 1, "no.") && page.tag(end) == Tag.CD;
    return (the && (called || from)) || rank;
  }

  /// Whether the tokens `[start, end)` name a body.
  boolean isBody(int start, int end) {
    for (int i = start; i < end; i++) {
      boolean last = i == end - 1;
      boolean firm = page.is(i, "&") && i > start && !last;
      if (firm
          || page.has(i, Lexicon.BODY)
          || (last && end - start > 1 && page.has(i, Lexicon.MEDIA))) {
        return true;
      }
    }
    if (page.is(end - 1, "police") && page.isCapital(end - 1) && end - start > 1) {
      return true;
    }
    boolean capitals = end - start == 1 && tokens.end(start) - tokens.start(start) > 1;
    for (int k = tokens.start(start); capitals && k < tokens.end(start); k++) {
      char c = tokens.text().charAt(k);
      capitals = Character.isUpperCase(c) || c == '.' || c == '&';
    }
    boolean the = start > 0 && page.is(start - 1, "the") && !page.has(start, Lexicon.TITLE);
    return capitals || (the && page.tag(end - 1) == Tag.NNP);
  }

  /// What the title, which starts with the token `title`, and the name `[name, end)` tell.
  Name.Gender gender(int title, int name, int end) {
    for (int i = title; i < end; i++) {
      boolean given = i >= name && end - name > 1 && i < end - 1;
      boolean team = page.isCapital(i) && !page.has(i, Lexicon.TITLE | Lexicon.ROLE);
      if (given || (i < name && !team)) { // "CHELSEA striker Tom Orr"
        Name.Gender listed = Gendered.listed(page, i);
        if (listed != Name.Gender.UNKNOWN) {
          return listed;
        }
      }
    }
    boolean titled = title < name;
    boolean two = end - name > 1;
    return titled || two || !precededByPlaceWord(name) ? Name.Gender.UNKNOWN : Name.Gender.NONE;
  }

  /// "former Calder ENGINEER": whether what the title tells of is the noun behind the name.
  boolean describes(int end) {
    return page.tag(end).isNoun() && !page.isCapital(end) && page.tokens().isWord(end);
  }

  /// "in Bern", "to Iran": a single word after such a word is a place.
  private boolean precededByPlaceWord(int name) {
    return name > 0
        && (page.is(name - 1, "in") || page.is(name - 1, "at") || page.is(name - 1, "from"));
  }
}
