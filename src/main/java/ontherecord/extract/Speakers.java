package ontherecord.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import ontherecord.quote.Speaker;
import ontherecord.tag.Tag;
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
  private final Pronouns pronouns;
  private final Core core;

  Speakers(Page page, Names names) {
    this.page = page;
    this.names = names;
    this.core = new Core(page);
    this.pronouns = new Pronouns(page, names, this);
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
      return pronouns.of(start, last, lastMention, lastGroup);
    }
    if (end - start == 1 && tag == Tag.WP) {
      long before =
          new Mentions(page)
              .before(
                  page.start(page.statementOf(start)),
                  page.isComma(start - (start > 0 ? 1 : 0)) ? start - 1 : start);
      return before == Mentions.NONE ? null : resolve(before);
    }
    int coreEnd = core.end(start, end);
    int head = coreEnd - 1;
    if (head > start && page.tag(head) == Tag.POS) {
      head--;
    }
    Name name = page.tag(head).isName() ? nameAt(start, coreEnd) : null;
    if (name == null && coreEnd + 1 < end && page.isComma(coreEnd)) {
      int aside = core.end(coreEnd + 1, end);
      Name after = page.tag(aside - 1).isName() ? nameAt(coreEnd + 1, aside) : null;
      name =
          after != null
                  && after.isPerson()
                  && !page.has(coreEnd + 1, Lexicon.PREPOSITION)
                  && !page.is(coreEnd + 1, "a")
                  && !page.is(coreEnd + 1, "the")
              ? after
              : null;
    } else if (name != null
        && coreEnd + 1 < end
        && page.isComma(coreEnd)
        && name.descriptor == null
        && name.isPerson()) {
      name.descriptor = asideOf(coreEnd + 1, end);
    }
    if (name != null) {
      return new Answer(castOf(name, mention), "", Mentions.NONE);
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

  /// The part of the named.
  Cast castOf(Name name, long mention) {
    return named.computeIfAbsent(name, it -> new Cast(Speaker.Kind.NAMED, it, mention, -1));
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
        Cast cast = castOf(holder, mention);
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
}
