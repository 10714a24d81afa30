package ontherecord.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Tells who "the company", "the agency" and "the actor" are, where the words themselves do not:
/// the one body that was named just before, the one person who spoke just before.
final class Descriptions {

  /// Statements may be longer than any is; so many words are looked at.
  private static final int WORDS = 300;

  /// So many names beside one noun are kept.
  private static final int MOST = 8;

  /// No short name has more capitals.
  private static final int LETTERS = 6;

  private static final int LONGEST_SENTENCE = 100;

  private static final int NONE = -1;
  private static final int SEVERAL = -2;

  /// What is told of so many statements before may be meant.
  private static final int NEAR = 2;

  private static final WordSet FIRMS =
      WordSet.foldedKind(Descriptions.class, "descriptions.txt", "firms");

  private static final WordSet BODIES =
      WordSet.folded(
          List.of("agency", "organization", "organisation", "group", "charity", "nonprofit"));

  /// What no firm is.
  private static final WordSet OFFICES =
      WordSet.foldedKind(Descriptions.class, "descriptions.txt", "offices");

  /// What a place is that governs itself.
  private static final WordSet TOWNS =
      WordSet.folded(List.of("city", "town", "village", "municipality", "borough"));

  /// What somebody is who is called so by and by.
  private static final WordSet CALLINGS =
      WordSet.foldedKind(Descriptions.class, "descriptions.txt", "callings");

  private final Page page;
  private final Names names;
  private final Map<String, List<Integer>> aliases = new HashMap<>();

  /// What [#ages()] found; null before the first that is asked for.
  private @Nullable Map<String, Integer> ages;

  Descriptions(Page page, Names names) {
    this.page = page;
    this.names = names;
    for (int place = 0; place < names.places(); place++) {
      int head = names.start(place) - 2;
      boolean beside = page.isComma(head + 1) && page.is(head - 1, "the");
      beside &=
          !page.is(head - 2, "to") && !names.at(place).isPerson(); // "according to the poll, Lee"
      beside &= page.isComma(names.end(place));
      if (beside && page.has(head, Lexicon.BODY) && !page.has(head, Lexicon.ROLE)) {
        List<Integer> places = aliases.computeIfAbsent(word(head), it -> new ArrayList<>(1));
        if (places.size() < MOST) {
          places.add(place);
        }
      }
    }
  }

  /// "The group, JUSTICE NOW", and "the group" from then on; null where none was so named.
  private @Nullable Name alias(int head) {
    Name last = null;
    for (int place : aliases.getOrDefault(word(head), List.of())) {
      last = names.start(place) <= head + 2 ? names.at(place) : last;
    }
    return last;
  }

  /// The body that is "the company", of which `head` is the noun; null where the text leaves it
  /// open.
  @Nullable Name body(int start, int head) {
    Name alias = head == start + 1 ? alias(head) : null;
    boolean firm = page.tokens().isIn(head, FIRMS);
    if (alias == null && head == start + 1 && page.tokens().isIn(head, TOWNS)) {
      return town(head);
    }
    if (alias != null || !(firm || page.tokens().isIn(head, BODIES))) {
      return alias;
    }
    for (int i = start + 1; i < head; i++) {
      if (hasCapital(i) || page.tag(i) == Tag.POS || page.is(i, "other")) {
        return null; // "the German company"
      }
    }
    int statement = page.statementOf(start);
    for (int s = statement; s >= Math.max(0, statement - NEAR); s--) {
      int end = s == statement ? start : page.end(s);
      int from = Math.max(page.start(s), end - WORDS);
      int acting = firm ? only(from, end, true, true) : NONE;
      int place = acting == NONE ? only(from, end, firm, false) : acting;
      if (place != NONE) {
        return place == SEVERAL ? null : names.at(place);
      }
    }
    return null;
  }

  /// "the Municipality of BERGEN" and "the city" in the sentences behind that: the only place so
  /// named there; null elsewhere.
  private @Nullable Name town(int head) {
    int first = Math.max(0, page.statementOf(head) - NEAR);
    Name found = null;
    for (int place = names.from(Math.max(page.start(first), head - WORDS));
        place < names.places() && names.start(place) < head;
        place++) {
      int of = names.start(place) - 1;
      if (page.is(of, "of") && page.tokens().isIn(of - 1, TOWNS)) {
        if (found != null && found != names.at(place)) {
          return null;
        }
        found = names.at(place);
      }
    }
    return found;
  }

  /// "Tom Orr, 34," and "THE 34-YEAR-OLD" from then on, of which `head` is the last token: the only
  /// one who is told to be of that age; null elsewhere.
  @Nullable Name aged(int head) {
    String text = page.tokens().text();
    int start = page.tokens().start(head);
    int dash = text.indexOf("-year-old", start, page.tokens().end(head));
    if (dash <= start) {
      return null;
    }
    if (ages == null) {
      ages = ages();
    }
    int place = ages.getOrDefault(text.substring(start, dash), NONE);
    place = place == NONE ? subjectBefore(page.statementOf(head)) : place;
    return place >= 0 && names.start(place) < head ? names.at(place) : null;
  }

  /// "DANNY ORR scored. The 19-year-old said": the only person in the sentence before, of the same
  /// paragraph, by his name; NONE where there is no such one: "Danny Orr hit A GIRL".
  private int subjectBefore(int statement) {
    int found = NONE;
    if (statement == page.first(statement)
        || page.end(statement - 1) - page.start(statement - 1) > LONGEST_SENTENCE
        || tellsOfOne(statement - 1)) {
      return found;
    }
    for (int place = names.from(page.start(statement - 1));
        place < names.places() && names.start(place) < page.start(statement);
        place++) {
      boolean person = names.at(place).isPerson() && !page.isQuoted(names.start(place));
      if (person && found != NONE && names.at(found) != names.at(place)) {
        return NONE;
      }
      found = person && found == NONE ? place : found;
    }
    return found;
  }

  /// "hit A WOMAN", "beat A 19-YEAR-OLD": whether the statement tells of somebody by no name.
  private boolean tellsOfOne(int statement) {
    boolean one = false;
    for (int i = page.start(statement); !one && i < page.end(statement); i++) {
      boolean noun = page.tag(i) == Tag.NN && page.has(i, Lexicon.ROLE | Lexicon.VAGUE);
      int led = page.tag(i - 1) == Tag.JJ ? i - 2 : i - 1;
      boolean whose = page.tag(led) == Tag.PRPS || page.isOne(led);
      boolean apart = page.isComma(led - 1) || page.isComma(i + 1) || page.tag(i + 1).isName();
      one = isAged(page, i) || (noun && whose && !apart); // but "Danny Orr, A NURSE,"
    }
    return one;
  }

  /// "A 19-YEAR-OLD"
  static boolean isAged(Page page, int head) {
    int end = page.tokens().end(head);
    return page.tokens().text().indexOf("-year-old", page.tokens().start(head), end) > 0;
  }

  /// By age, the first place of the person beside whom alone it stands, SEVERAL where it stands
  /// beside another name behind that.
  private Map<String, Integer> ages() {
    Map<String, Integer> found = new HashMap<>();
    for (int place = 0; place < names.places(); place++) {
      int age = names.end(place) + 1;
      boolean beside = page.isComma(age - 1) || page.bracket(age - 1) > 0;
      if (beside && page.tag(age) == Tag.CD) {
        Name name = names.at(place);
        String years = page.tokens().word(age);
        int first = found.getOrDefault(years, NONE);
        if (first == NONE && name.isPerson()) {
          found.put(years, place);
        } else if (first >= 0 && names.at(first) != name) {
          found.put(years, SEVERAL);
        }
      }
    }
    return found;
  }

  /// The person who is "the actor" or "the 34-year-old", where that one spoke last; null elsewhere.
  @Nullable Name person(int start, int head, @Nullable Cast last, long lastMention) {
    Name name = last == null ? null : last.name;
    boolean near =
        name != null
            && name.isPerson()
            && isCalling(head, lastMention)
            && head == start + 1
            && name.gender.agrees(Gendered.listed(page, head))
            && page.statementOf(start) - page.statementOf(Mentions.start(lastMention)) <= NEAR;
    for (int place = names.from(Mentions.start(lastMention));
        near && place < names.places() && names.start(place) < start;
        place++) {
      boolean other = names.at(place) != name && names.at(place).isPerson();
      near = !other || page.isQuoted(names.start(place));
    }
    return near ? name : null;
  }

  private boolean isCalling(int head, long lastMention) {
    boolean calling =
        page.tokens().isIn(head, CALLINGS) || page.tokens().isIn(head, NameKinds.NATIVES);
    boolean aged = !calling && isAged(page, head);
    int from = page.statementOf(Mentions.start(lastMention));
    for (int s = from; aged && s < page.statementOf(head); s++) {
      aged = !tellsOfOne(s);
    }
    return calling || aged;
  }

  /// The place of the only body named in the tokens `[start, end)`; NONE or SEVERAL where there is
  /// no such one.
  private int only(int start, int end, boolean firm, boolean acting) {
    int found = NONE;
    for (int place = names.from(start);
        place < names.places() && names.start(place) < end;
        place++) {
      if (!mayBe(place, firm) || (acting && !page.tag(names.end(place)).isFinite())) {
        continue;
      }
      if (found != NONE && names.at(found) != names.at(place)) {
        return SEVERAL;
      }
      found = place;
    }
    return found;
  }

  private boolean mayBe(int place, boolean firm) {
    Name name = names.at(place);
    int start = names.start(place);
    int end = names.end(place);
    boolean where =
        page.is(start - 1, "in")
            || page.is(start - 1, "at")
            || page.is(start - 1, "from")
            || page.is(start - 1, "of");
    int before = page.is(start - 1, "the") ? start - 2 : start - 1;
    boolean told = page.is(before, "told") || page.has(end - 1, Lexicon.MEDIA);
    boolean land = Lands.is(page, start, end) || isShouted(start);
    boolean share = firm && page.is(start - 1, "the") && end - start == 1; // "the Dow fell"
    boolean person = name.gender == Name.Gender.MAN || name.gender == Name.Gender.WOMAN;
    if (where || told || land || share || person || name.shared || page.isQuoted(start)) {
      return false;
    }
    boolean office = page.tokens().isIn(end - 1, OFFICES) || page.tokens().isIn(start, OFFICES);
    boolean stands = page.tag(page.pastDay(end)).isFinite() || page.tag(end) == Tag.POS;
    boolean open = name.fullest.length() == 1 && name.descriptor == null && stands;
    boolean body = name.body || name.gender == Name.Gender.NONE;
    return (body || open) && !(firm && office);
  }

  /// "the pro-Norland group", "the German company"
  private boolean hasCapital(int token) {
    String word = page.tokens().word(token);
    return !word.equals(word.toLowerCase(Locale.ROOT));
  }

  /// "ABSTRACT": capitals that are no letters of a name.
  private boolean isShouted(int token) {
    String word = page.tokens().word(token);
    return word.length() > LETTERS && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private String word(int token) {
    return page.tokens().word(token).toLowerCase(Locale.ROOT);
  }
}
