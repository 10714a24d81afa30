package ontherecord.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import ontherecord.quote.Speaker;
import ontherecord.tag.Tag;
import ontherecord.text.Block;
import org.jspecify.annotations.Nullable;

/// Tells who a mention is: a pronoun, a surname, a role that takes up an earlier one. The unnamed
/// stay people of their own: "an official" is never taken for somebody with a name.
final class Speakers {

  /// Who a mention is, and how that is known.
  ///
  /// @param how the rule, to be put after the attribution's: "only-man"; empty where the mention
  ///   itself says it
  /// @param antecedent the earlier words that tell, as by [Mentions], or NONE
  record Answer(Cast cast, String how, long antecedent) {}

  private final Page page;
  private final Names names;
  private final Map<Name, Cast> named = new HashMap<>();
  private final Map<String, Cast> described = new HashMap<>();
  private final Map<String, Name> holders = new HashMap<>();
  private final Set<String> several = new HashSet<>();
  private @Nullable Cast lastGroup;
  private @Nullable Cast lastRole;
  private @Nullable Answer last;
  private long lastMention = Mentions.NONE;

  Speakers(Page page, Names names) {
    this.page = page;
    this.names = names;
  }

  /// Who the mention of the find is; null where nobody can be told. To be asked in the order of the
  /// text.
  @Nullable Answer of(Find find) {
    if (!find.hasMention()) {
      return null;
    }
    long mention = find.mention;
    if (last != null && mention == lastMention) {
      return last;
    }
    Answer answer = resolve(mention);
    if (answer != null) {
      answer.cast().mentions.add(mention);
      last = answer;
      lastMention = mention;
    }
    return answer;
  }

  private @Nullable Answer resolve(long mention) {
    int start = Mentions.start(mention);
    int end = Mentions.end(mention);
    Tag tag = page.tag(start);
    if (end - start == 1
        && (tag == Tag.PRP || (page.has(start, Lexicon.PRONOUN) && !tag.isNoun()))) {
      return pronoun(start);
    }
    if (end - start == 1 && tag == Tag.WP) {
      long before =
          new Mentions(page)
              .before(
                  page.start(page.statementOf(start)),
                  page.isComma(start - (start > 0 ? 1 : 0)) ? start - 1 : start);
      return before == Mentions.NONE ? null : resolve(before);
    }
    int core = coreEnd(start, end);
    int head = core - 1;
    if (head > start && page.tag(head) == Tag.POS) {
      head--;
    }
    Name name = page.tag(head).isName() ? nameAt(start, core) : null;
    if (name == null && core + 1 < end && page.isComma(core)) {
      int aside = coreEnd(core + 1, end);
      Name after = page.tag(aside - 1).isName() ? nameAt(core + 1, aside) : null;
      name =
          after != null
                  && after.isPerson()
                  && !page.has(core + 1, Lexicon.PREPOSITION)
                  && !page.is(core + 1, "a")
                  && !page.is(core + 1, "the")
              ? after
              : null;
    } else if (name != null
        && core + 1 < end
        && page.isComma(core)
        && name.descriptor == null
        && name.isPerson()) {
      name.descriptor = asideOf(core + 1, end);
    }
    if (name != null) {
      Name known = name;
      Cast cast = named.computeIfAbsent(known, it -> new Cast(Speaker.Kind.NAMED, it, mention, -1));
      return new Answer(cast, "", Mentions.NONE);
    }
    return unnamed(mention, start, head);
  }

  /// ", the mayor of Bern," as a descriptor; null where it tells no role.
  private Name.@Nullable Place asideOf(int start, int end) {
    for (int i = start; i < end; i++) {
      if (page.has(i, Lexicon.ROLE | Lexicon.TITLE) && !page.has(start, Lexicon.RELATIVE)) {
        return new Name.Place(start, end);
      }
      if (page.has(i, Lexicon.PREPOSITION)) {
        return null;
      }
    }
    return null;
  }

  private @Nullable Name nameAt(int start, int end) {
    Name found = names.lastIn(start, end);
    return found != null ? found : end > start ? names.known(end - 1) : null;
  }

  /// The end of the phrase's first nouns, before its prepositions, commas and clauses.
  private int coreEnd(int start, int end) {
    int i = start;
    while (i < end) {
      Tag tag = page.tag(i);
      boolean bracket = tag == Tag.BRACKET || page.isComma(i) || page.isDash(i);
      boolean of =
          page.is(i, "of")
              && i > start
              && page.has(i - 1, Lexicon.TITLE)
              && page.tag(i - 1).isName()
              && nameFollows(i + 1, end);
      if (!of
          && (bracket
              || ((tag == Tag.IN
                      || tag == Tag.TO
                      || tag == Tag.WP
                      || tag == Tag.WDT
                      || tag == Tag.CC
                      || tag.isFinite()
                      || (tag == Tag.VBN
                          && i > start + 1
                          && !page.tag(Math.min(i + 1, end - 1)).isNoun()))
                  && i > start))) {
        break;
      }
      i++;
    }
    return Math.max(i, start + 1);
  }

  /// "Secretary of State Ann Lee"
  private boolean nameFollows(int start, int end) {
    return start + 2 < end && page.tag(start + 1).isName() && page.tag(start + 2).isName();
  }

  private Answer unnamed(long mention, int start, int head) {
    Speaker.Kind kind = kind(start, head, Mentions.end(mention));
    boolean definite =
        page.is(start, "the")
            || page.is(start, "this")
            || page.is(start, "that")
            || page.is(start, "these")
            || page.is(start, "those");
    boolean person = page.has(head, Lexicon.ROLE | Lexicon.ROLES);
    if (definite
        && kind == Speaker.Kind.GROUP
        && lastGroup != null
        && sameWord(lastGroup.head, head)
        && narrower(start, head, lastGroup)) {
      return new Answer(lastGroup, "taken-up", lastGroup.mentions.getLast());
    }
    if (definite && kind == Speaker.Kind.ROLE && person) {
      if (lastRole != null && sameWord(lastRole.head, head) && narrower(start, head, lastRole)) {
        return new Answer(lastRole, "taken-up", lastRole.mentions.getLast());
      }
      Name holder = head == start + 1 ? holder(head) : null;
      if (holder != null && holder.descriptor != null) {
        Cast cast =
            named.computeIfAbsent(holder, it -> new Cast(Speaker.Kind.NAMED, it, mention, -1));
        return new Answer(
            cast,
            "title",
            Mentions.range(
                holder.descriptor.start(),
                holder.fullest.end() > holder.descriptor.start()
                        && holder.fullest.start() <= holder.descriptor.end()
                    ? holder.fullest.end()
                    : holder.descriptor.end()));
      }
    }
    boolean indefinite =
        page.is(start, "a")
            || page.is(start, "an")
            || page.is(start, "one")
            || page.is(start, "another")
            || page.has(head, Lexicon.VAGUE);
    String words =
        page.tokens()
            .span(start, Mentions.end(mention))
            .of(page.tokens().text())
            .toLowerCase(Locale.ROOT);
    Cast known = indefinite && kind != Speaker.Kind.GROUP ? null : described.get(words);
    Cast cast = known != null ? known : new Cast(kind, null, mention, head);
    described.putIfAbsent(words, cast);
    if (kind == Speaker.Kind.GROUP) {
      lastGroup = cast;
    } else if (kind == Speaker.Kind.ROLE && person) {
      lastRole = cast;
    }
    return new Answer(cast, "", Mentions.NONE);
  }

  private Speaker.Kind kind(int start, int head, int end) {
    if (page.has(head, Lexicon.VAGUE)
        && !page.has(head, Lexicon.ROLE | Lexicon.ROLES)
        && end - start <= 3) {
      return Speaker.Kind.UNIDENTIFIED;
    }
    boolean several =
        page.tag(head) == Tag.NNS
            || page.tag(head) == Tag.NNPS
            || (page.has(head, Lexicon.ROLES) && !page.has(head, Lexicon.ROLE));
    for (int i = head; i < end && !several; i++) {
      several = page.tag(i) == Tag.CC && page.tag(head).isNoun() && i == head + 1;
    }
    return several ? Speaker.Kind.GROUP : Speaker.Kind.ROLE;
  }

  /// Whether the words between determiner and noun all stand in the earlier mention too: "the
  /// officials" after "senior officials", but not "the Swiss officials".
  private boolean narrower(int start, int head, Cast earlier) {
    for (int i = start + 1; i < head; i++) {
      boolean found = false;
      for (int k = Mentions.start(earlier.words); k < Mentions.end(earlier.words); k++) {
        found |= sameWord(k, i);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  private boolean sameWord(int one, int other) {
    return one >= 0 && page.is(one, page.tokens().word(other));
  }

  /// The one person whose title is the noun: "the president".
  private @Nullable Name holder(int head) {
    if (holders.isEmpty()) {
      for (Name name : names.all()) {
        if (name.descriptor != null) {
          Name known = holders.putIfAbsent(word(lastNoun(name.descriptor)), name);
          if (known != null) {
            several.add(word(lastNoun(name.descriptor)));
          }
        }
      }
    }
    Name holder = several.contains(word(head)) ? null : holders.get(word(head));
    return holder == null || holder.places.getFirst().start() > head ? null : holder;
  }

  private String word(int token) {
    return page.tokens().word(token).toLowerCase(Locale.ROOT);
  }

  private int lastNoun(Name.Place title) {
    for (int i = title.start() + 1; i < title.end(); i++) {
      if (page.is(i, "of")) {
        return i - 1;
      }
    }
    return title.end() - 1;
  }

  private @Nullable Answer pronoun(int token) {
    if (page.is(token, "they") || page.is(token, "we")) {
      return lastGroup == null
          ? null
          : new Answer(lastGroup, "group", lastGroup.mentions.getLast());
    }
    boolean he = page.is(token, "he");
    boolean she = page.is(token, "she");
    if (!he && !she) {
      return null;
    }
    Name.Gender wanted = he ? Name.Gender.MAN : Name.Gender.WOMAN;
    int statement = page.statementOf(token);
    for (int s = statement; s >= Math.max(0, statement - 6); s--) {
      int end = s == statement ? token : page.end(s);
      if (page.kind(s) != Block.Kind.PARAGRAPH && s != statement) {
        continue;
      }
      boolean lastThere =
          last != null
              && page.statementOf(Mentions.start(lastMention)) == s
              && Mentions.start(lastMention) < token;
      if (lastThere && last != null && fits(last.cast(), wanted)) {
        return new Answer(last.cast(), "same-speaker", lastMention);
      }
      Answer answer = amongNames(page.start(s), end, wanted, he);
      if (answer != null) {
        return answer;
      }
    }
    return null;
  }

  private boolean fits(Cast cast, Name.Gender wanted) {
    Name name = cast.name;
    return name != null
        ? name.gender.fits(wanted)
        : cast.kind == Speaker.Kind.ROLE
            && page.has(cast.head, Lexicon.ROLE)
            && !page.has(cast.head, wanted == Name.Gender.MAN ? Lexicon.FEMALE : Lexicon.MALE);
  }

  /// The first fitting person named in the tokens, outside quotation marks; those whose gender is
  /// known come first.
  private @Nullable Answer amongNames(int start, int end, Name.Gender wanted, boolean he) {
    Name first = null;
    int at = -1;
    boolean several = false;
    for (int place = names.from(start);
        place < names.places() && names.start(place) < end;
        place++) {
      int token = names.start(place);
      Name name = names.at(place);
      if (page.isQuoted(token) || !name.gender.fits(wanted) || !couldBePerson(token, name)) {
        continue;
      }
      if (first == null || (first.gender == Name.Gender.UNKNOWN && name.gender == wanted)) {
        several |= first != null && first != name && first.gender == name.gender;
        first = name;
        at = place;
      } else if (name != first && name.gender == first.gender) {
        several = true;
      }
    }
    if (first == null) {
      return null;
    }
    Name person = first;
    Cast cast =
        named.computeIfAbsent(person, it -> new Cast(Speaker.Kind.NAMED, it, Mentions.NONE, -1));
    String how = several ? "first-named" : he ? "only-man" : "only-woman";
    return new Answer(cast, how, Mentions.range(names.start(at), names.end(at)));
  }

  /// A name of unknown gender counts where it stands as a person does: with a title or two words
  /// somewhere, or before a verb here.
  private boolean couldBePerson(int token, Name name) {
    if (name.gender != Name.Gender.UNKNOWN) {
      return true;
    }
    boolean full = name.descriptor != null || name.fullest.end() - name.fullest.start() > 1;
    boolean placed =
        token > 0 && (page.tag(token - 1) == Tag.IN || page.tag(token - 1) == Tag.TO) && !full;
    return !placed && (full || page.tag(Math.min(token + 1, page.tokens().size() - 1)).isFinite());
  }
}
