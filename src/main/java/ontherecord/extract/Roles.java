package ontherecord.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ontherecord.tag.Tag;
import org.jspecify.annotations.Nullable;

/// Knows which role the article gives whom: "President Adan", "Adan, the mayor of Belby,", "The
/// mayor of Belby, Karim Adan,", "Adan is a farmer". So "the mayor" is Adan, as long as no other is
/// named as one.
final class Roles {

  private static final int REACH = 10;
  private static final int MOST = 8;

  /// A role that someone holds, in the tokens `[from, to)`, with the noun `head`; `words` are all
  /// that show it, with the name.
  record Holding(Name name, int from, int head, int to, long words) {}

  private final Page page;
  private final Names names;
  private final NounPhrase nouns;
  private final Parties parties;
  private final Map<String, List<Holding>> byHead = new HashMap<>();

  Roles(Page page, Names names) {
    this.page = page;
    this.names = names;
    this.nouns = new NounPhrase(page);
    this.parties = new Parties(page);
    for (int place = 0; place < names.places(); place++) {
      Name name = names.at(place);
      if (!name.body && !name.shared) {
        title(place, name);
        after(place, name);
        before(place, name);
      }
    }
  }

  /// The one who holds the role in "the Vermont senator", of which `head` is the noun and the words
  /// from `start` on tell more; null where the article names nobody before, or several.
  @Nullable Holding holder(int start, int head) {
    Holding only = null;
    for (Holding holding : byHead.getOrDefault(word(head), List.of())) {
      boolean fits =
          holding.from < start && hasAll(holding, start, head) && !isOther(holding, start, head);
      if (fits && only != null && only.name != holding.name) {
        return null;
      }
      only = fits && only == null ? holding : only;
    }
    return only;
  }

  private void title(int place, Name name) {
    int start = names.titleStart(place);
    int end = names.start(place);
    if (start < end) {
      int head = lastNoun(start, end);
      int behind = names.end(place);
      boolean of = page.is(behind, "of") || page.is(behind, "from");
      int to = of && page.tag(behind + 1).isName() ? behind + 2 : end;
      to = Math.max(to, parties.behind(behind) + 1); // "Sen. Orr, R-KY."
      keep(new Holding(name, start, head, to, Mentions.range(start, behind)));
    }
  }

  /// ", the mayor of Belby," or "is a farmer" behind the name.
  private void after(int place, Name name) {
    int end = names.end(place);
    int party = parties.behind(end);
    String member = party < 0 ? null : parties.party(party);
    if (member != null) {
      long words = Mentions.range(names.titleStart(place), party + 1);
      keep(member, new Holding(name, party, party, party + 1, words));
      return;
    }
    boolean is = page.is(end, "is") || page.is(end, "became");
    if (!page.isComma(end) && !is) {
      return;
    }
    int before = names.titleStart(place) - 1;
    if (page.is(before, "in") || page.is(before, "at")) {
      return; // "in Bern, the mayor left"
    }
    int start = end + 1;
    int head = head(start);
    if (head < 0 || (is && page.tag(start) != Tag.DT) || page.tag(head + 1).isName()) {
      return;
    }
    int stop = stop(head);
    if (!is && page.tag(stop).isFinite()) {
      return;
    }
    long words = Mentions.range(names.titleStart(place), stop);
    keep(new Holding(name, start, head, stop, words));
    if (!is && name.descriptor == null && name.isPerson()) {
      name.descriptor = new Name.Place(start, stop);
    }
  }

  /// "The mayor of Belby," before the name.
  private void before(int place, Name name) {
    int comma = names.titleStart(place) - 1;
    int end = names.end(place);
    boolean apart = page.isComma(comma) && (page.isComma(end) || page.isStop(end));
    if (!apart) {
      return;
    }
    for (int i = comma - 1; i >= 0 && i > comma - REACH; i--) {
      Tag tag = page.tag(i);
      if (page.isComma(i) || tag.isFinite() || page.isStop(i) || page.isQuoted(i)) {
        return;
      }
      boolean opens = tag == Tag.DT || tag == Tag.PRPS || tag == Tag.POS;
      int head = opens && !page.has(i - 1, Lexicon.PREPOSITION) ? head(i) : -1;
      if (head >= 0 && head < comma && !Related.isEither(page, head, comma)) {
        keep(new Holding(name, i, head, comma, Mentions.range(i, end)));
        if (name.descriptor == null && name.isPerson()) {
          name.descriptor = new Name.Place(nouns.start(Math.max(0, comma - REACH), head), comma);
        }
        return;
      }
    }
  }

  /// The noun that tells a role in the phrase from `start` on; -1 where none does.
  private int head(int start) {
    int found = -1;
    for (int i = start; i < start + REACH; i++) {
      Tag tag = page.tag(i);
      boolean part =
          tag.isNoun()
              || tag == Tag.JJ
              || tag == Tag.CD
              || tag == Tag.POS
              || (i == start && (tag == Tag.DT || tag == Tag.PRPS));
      if (!part || page.isQuoted(i)) {
        break;
      }
      found = tag.isNoun() || tag == Tag.JJ ? i : found;
    }
    boolean role = found >= 0 && page.has(found, Lexicon.ROLE | Lexicon.TITLE);
    return role && page.tag(found) != Tag.NNS && !page.is(found, "former") ? found : -1;
  }

  private int stop(int head) {
    int i = head + 1;
    while (i < head + REACH && !page.isComma(i) && !page.isStop(i) && !page.tag(i).isFinite()) {
      i++;
    }
    return Math.min(i, page.tokens().size());
  }

  private void keep(Holding holding) {
    keep(word(holding.head), holding);
  }

  private void keep(String role, Holding holding) {
    List<Holding> holders = byHead.computeIfAbsent(role, it -> new ArrayList<>(1));
    boolean known = false;
    for (Holding it : holders) {
      known |= it.name == holding.name && it.to - it.from >= holding.to - holding.from;
    }
    if (!known && holders.size() < MOST) {
      holders.add(holding);
    }
    Name name = holding.name;
    if (name.gender == Name.Gender.UNKNOWN) {
      name.gender = Gendered.listed(page, holding.head);
    }
  }

  /// Whether the holding's words have all of `[start, head)`: "Vermont" of "the Vermont senator".
  private boolean hasAll(Holding holding, int start, int head) {
    for (int i = start; i < head; i++) {
      boolean found = page.tag(i) == Tag.POS;
      for (int k = holding.from; k < holding.to && !found; k++) {
        found = isSame(i, k) || parties.isState(i, k);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  /// "Iranian" and "Iran"
  private boolean isSame(int one, int other) {
    if (page.isSame(one, other)) {
      return true;
    }
    String a = page.tokens().word(one);
    String b = page.tokens().word(other);
    return page.isCapital(one)
        && page.isCapital(other)
        && Math.min(a.length(), b.length()) >= 4
        && a.regionMatches(0, b, 0, Math.min(Math.min(a.length(), b.length()), 5));
  }

  /// Whether the holding is of another kind than the bare noun: "the president" is no vice
  /// president.
  private boolean isOther(Holding holding, int start, int head) {
    for (int k = holding.from; k < holding.head; k++) {
      boolean other =
          page.is(k, "vice")
              || page.is(k, "deputy")
              || page.is(k, "former")
              || page.is(k, "assistant")
              || page.is(k, "acting")
              || page.is(k, "ex");
      boolean said = false;
      for (int i = start; i < head; i++) {
        said |= page.isSame(i, k);
      }
      if (other && !said) {
        return true;
      }
    }
    return false;
  }

  private String word(int token) {
    String word = ShortNames.full(page.tokens().word(token));
    return word.startsWith("co-") ? word.substring(3) : word; // "co-founder"
  }

  private int lastNoun(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (page.is(i, "of")) {
        return i - 1;
      }
    }
    return end - 1;
  }
}
