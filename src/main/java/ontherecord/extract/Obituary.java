package ontherecord.extract;

import ontherecord.tag.Tag;
import org.jspecify.annotations.Nullable;

/// Knows whose death an article tells of: "“I was lucky,” HE told The Times in 1990" are most
/// likely the words of the one who has died, whoever was named last.
final class Obituary {

  /// In so many first statements the death is told.
  private static final int FIRST = 4;

  /// How far behind a name the verb of its clause stands.
  private static final int NEAR = 30;

  /// How far behind a verb the year stands in which it was said.
  private static final int DATED = 16;

  private static final int LENGTH_OF_YEAR = 4;

  private final Page page;
  private final Names names;

  /// The place of the first name of the one who has died; -1 where nobody has.
  private final int dead;

  Obituary(Page page, Names names) {
    this.page = page;
    this.names = names;
    this.dead = dead();
  }

  private int dead() {
    int end = page.statements() == 0 ? 0 : page.end(Math.min(FIRST, page.statements()) - 1);
    for (int place = 0; place < names.places() && names.start(place) < end; place++) {
      int start = names.start(place);
      boolean opens = names.titleStart(place) == page.start(page.statementOf(start));
      if (opens && names.at(place).isPerson() && dies(names.end(place))) {
        return place;
      }
    }
    return -1;
  }

  /// "Ann Lee, who wrote 40 novels, DIED on Monday", "Tom Orr HAS DIED"
  private boolean dies(int from) {
    boolean inside = page.isComma(from);
    int end = Math.min(page.end(page.statementOf(from - 1)), from + NEAR);
    for (int i = from; i < end; i++) {
      boolean behind = page.isComma(i - 1) || page.has(i - 1, Lexicon.AUXILIARY);
      boolean dies = page.is(i, "died") || page.is(i, "dies");
      if (dies && (i == from || (behind && page.tag(i - 2) != Tag.WP))) {
        return true;
      }
      if (page.tag(i).isFinite() && !inside && !page.has(i, Lexicon.AUXILIARY)) {
        return false;
      }
    }
    return false;
  }

  /// The place of the one who has died, where the pronoun at the token most likely means him: in a
  /// paragraph that names nobody else before it, with a year in which he told it; -1 elsewhere.
  int meant(int token, Find find, Name.@Nullable Gender wanted) {
    if (dead < 0 || wanted == null || wanted == Name.Gender.NONE || find.cue == null) {
      return -1;
    }
    if (!names.at(dead).gender.fits(wanted)) {
      return -1;
    }
    boolean alone = isDated(find.cue.end()) && !isOfOther(find, wanted) && isAlone(token);
    return alone ? dead : -1;
  }

  /// "told The Times IN 1990", "in a 1985 INTERVIEW"
  private boolean isDated(int from) {
    int end = Math.min(page.end(page.statementOf(from - 1)), from + DATED);
    for (int i = from; i < end; i++) {
      if (page.isQuoted(i)) {
        return false;
      }
      int start = page.tokens().start(i);
      boolean year =
          page.tag(i) == Tag.CD
              && page.tokens().end(i) - start == LENGTH_OF_YEAR
              && (page.tokens().first(i) == '1' || page.tokens().first(i) == '2');
      if (year
          && (page.is(i - 1, "in")
              || page.has(i + 1, Lexicon.OCCASION)
              || page.tag(i - 1) == Tag.DT)) {
        return true;
      }
    }
    return false;
  }

  /// "“HE was strict,” he told The Times": whether the words tell of another of that gender.
  private boolean isOfOther(Find find, Name.@Nullable Gender wanted) {
    for (int piece = 0; piece < find.pieces(); piece++) {
      for (int i = find.start(piece); i < find.end(piece); i++) {
        if (page.isQuoted(i) && Gendered.of(page, i) == wanted) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether the paragraph names no other person before the token.
  private boolean isAlone(int token) {
    int start = page.start(page.first(page.statementOf(token)));
    for (int place = names.from(start);
        place < names.places() && names.start(place) < token;
        place++) {
      boolean other = names.at(place) != names.at(dead) && names.at(place).isPerson();
      if (other && !page.isQuoted(names.start(place))) {
        return false;
      }
    }
    return true;
  }
}
