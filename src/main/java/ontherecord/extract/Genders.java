package ontherecord.extract;

import java.util.IdentityHashMap;
import ontherecord.tag.Tag;
import ontherecord.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Learns from the article itself who is a man, a woman or a thing: in "Sasha Dorn lost her keys"
/// nobody else is named whose keys they could be.
final class Genders {

  private static final int CLEARLY = 3;

  private static final class Votes {
    int man;
    int woman;
    int thing;
  }

  private final Page page;
  private final Names names;
  private final IdentityHashMap<Name, Votes> votes = new IdentityHashMap<>();

  private Genders(Page page, Names names) {
    this.page = page;
    this.names = names;
  }

  /// Sets the gender of the names whose own words do not tell it.
  static void learn(Page page, Names names) {
    Genders genders = new Genders(page, names);
    Tokens tokens = page.tokens();
    int place = 0;
    for (int s = 0; s < tokens.sentences(); s++) {
      int end = tokens.sentenceEnd(s);
      while (place < names.places() && names.start(place) < tokens.sentenceStart(s)) {
        place++;
      }
      if (place < names.places() && names.start(place) < end) {
        genders.sentence(place, end);
      }
    }
    genders.votes.forEach(Genders::decide);
    names.all().forEach(genders::byGiven);
  }

  /// "Sarah": a given name alone, of which the article tells no more.
  private void byGiven(Name name) {
    int word = name.fullest.start();
    boolean open = name.gender == Name.Gender.UNKNOWN && !votes.containsKey(name);
    if (open && name.fullest.length() == 1 && name.descriptor == null) {
      name.gender = Gendered.listed(page, word);
    }
  }

  private void sentence(int first, int end) {
    Name only = null;
    boolean acts = false;
    int place = first;
    for (int i = names.start(first); i < end; i++) {
      if (place < names.places() && names.start(place) == i) {
        Name name = names.at(place);
        boolean counts = !name.body && !isPlace(place, name) && !page.isQuoted(i);
        acts = counts && !isLed(i) && !isOfOther(i) && acts(names.end(place));
        if (counts && only != null && name != only) {
          return;
        }
        only = counts ? name : only;
        place++;
      } else if (acts
          && only != null
          && !page.isQuoted(i)
          && page.has(i, Lexicon.PRONOUN | Lexicon.DETERMINER)) {
        vote(only, i);
      }
    }
  }

  /// Whether the name only tells where, or whose: "in Bern", "Norland's port".
  private boolean isPlace(int place, Name name) {
    boolean whose = page.tag(names.end(place)) == Tag.POS;
    return name.fullest.length() == 1 && (whose || name.gender == Name.Gender.NONE);
  }

  /// "Web of ANGELS was the first she wrote", "In his LONG ROAD, he": no subject by itself.
  private boolean isLed(int start) {
    Tag before = page.tag(start - 1);
    return before == Tag.IN || before == Tag.TO || before == Tag.PRPS || before == Tag.POS;
  }

  /// "His wife, ANN, said he left": whether "he" behind the name is more likely whose wife she is.
  private boolean isOfOther(int start) {
    int noun = page.isComma(start - 1) ? start - 2 : start - 1;
    return page.tag(noun).isNoun() && page.tag(noun - 1) == Tag.PRPS;
  }

  /// Whether the name before the token stands where the one who acts does.
  private boolean acts(int next) {
    Tag tag = page.tag(page.pastDay(next));
    return tag.isFinite() || tag == Tag.RB || page.isComma(next);
  }

  private void vote(Name name, int i) {
    // "Kelly met him": whoever that is, it is not Kelly
    boolean object = page.tag(i - 1).isVerb() && !page.tag(i + 1).isFinite();
    boolean thing = page.is(i, "it") && object; // "Kelly denied it"
    boolean other = thing || page.is(i, "him") || (page.is(i, "her") && page.tag(i) != Tag.PRPS);
    if (other || name.gender != Name.Gender.UNKNOWN || name.shared) {
      return;
    }
    Votes count = votes.computeIfAbsent(name, it -> new Votes());
    Name.@Nullable Gender told = Gendered.of(page, i);
    if (told == Name.Gender.MAN) {
      count.man++;
    } else if (told == Name.Gender.WOMAN) {
      count.woman++;
    } else if (told == Name.Gender.NONE && name.fullest.length() == 1 && name.descriptor == null) {
      count.thing++;
    }
  }

  private static void decide(Name name, Votes count) {
    if (count.man > 0 && count.man >= CLEARLY * (count.woman + count.thing)) {
      name.gender = Name.Gender.MAN;
    } else if (count.woman > 0 && count.woman >= CLEARLY * (count.man + count.thing)) {
      name.gender = Name.Gender.WOMAN;
    } else if (count.thing > 0 && count.thing >= CLEARLY * (count.man + count.woman)) {
      name.gender = Name.Gender.NONE;
    }
  }
}
