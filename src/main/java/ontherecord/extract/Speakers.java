package ontherecord.extract;

import java.util.IdentityHashMap;
import ontherecord.quote.Speaker;
import ontherecord.tag.Tag;
import org.jspecify.annotations.Nullable;

/// Tells who a mention is: a name, a pronoun, a role that takes up an earlier one. The unnamed stay
/// people of their own: "an official" is never taken for somebody with a name.
final class Speakers {

  /// Who a mention is, and how that is known.
  ///
  /// @param cast who speaks; null where several fit equally
  /// @param how the rule, to be put after the attribution's: "only-man"; empty where the mention
  ///   itself says it
  /// @param antecedent the earlier words that tell, as by [Mentions], or NONE
  /// @param sure whether the text leaves no other
  record Answer(@Nullable Cast cast, String how, long antecedent, boolean sure) {

    static Answer itself(Cast cast) {
      return new Answer(cast, "", Mentions.NONE, true);
    }

    static Answer told(Cast cast, String how, long antecedent) {
      return new Answer(cast, how, antecedent, true);
    }
  }

  /// A body is "the bank" for so many statements after its name.
  private static final int NEAR = 10;

  private static final Answer SEVERAL_FIT = new Answer(null, "several-fit", Mentions.NONE, false);

  private final Page page;
  private final Names names;
  private final Roles roles;
  private final Kinds kinds;
  private final Core core;
  private final Pronouns pronouns;
  private final ClauseOwners owners;
  private final NamedIn naming;
  private final Together together;
  private final Descriptions descriptions;
  private final Unnamed unnamed;
  private final IdentityHashMap<Name, Cast> named = new IdentityHashMap<>(8);
  private @Nullable Answer last;
  private long lastMention = Mentions.NONE;

  Speakers(Page page, Names names) {
    this.page = page;
    this.names = names;
    this.roles = new Roles(page, names);
    this.kinds = new Kinds(page);
    this.core = new Core(page);
    Mentions mentions = new Mentions(page);
    this.owners = new ClauseOwners(page, names, core, mentions);
    this.pronouns = new Pronouns(page, names, mentions, this);
    this.descriptions = new Descriptions(page, names);
    this.naming = new NamedIn(page, names);
    this.together = new Together(page, names);
    this.unnamed = new Unnamed(page);
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
    Answer answer = resolve(mention, find);
    if (answer != null && answer.cast() != null) {
      answer.cast().mentions.add(mention);
      pronouns.spoke(answer.cast(), mention);
      last = find.isTurn ? last : answer; // whose turn it is does not call himself "he"
      lastMention = find.isTurn ? lastMention : mention;
    }
    return answer;
  }

  /// Who an earlier phrase is that a pronoun is taken to stand for.
  Answer inferred(long phrase, String how) {
    Answer answer = phrase(phrase);
    Cast cast = answer.cast();
    if (cast != null) {
      cast.mentions.add(phrase);
    }
    return new Answer(cast, cast == null ? answer.how() : how, phrase, false);
  }

  /// The same for whom "he" or "she" may mean; null where the phrase names somebody of the other
  /// gender.
  @Nullable Answer fitting(long phrase, Name.Gender wanted) {
    Answer answer = phrase(phrase);
    Cast cast = answer.cast();
    if (cast == null) {
      return answer;
    }
    if (cast.name != null && !cast.name.gender.fits(wanted)) {
      return null;
    }
    cast.mentions.add(phrase);
    return new Answer(cast, "role-before", phrase, false);
  }

  /// The part of the named.
  Cast castOf(Name name, long mention) {
    return named.computeIfAbsent(name, it -> new Cast(Speaker.Kind.NAMED, it, mention, -1));
  }

  private @Nullable Answer resolve(long mention, Find find) {
    int start = Mentions.start(mention);
    int firm = firmEnd(start, Mentions.end(mention));
    if (firm > 0 && find.cue != null && find.cue.voice() == Cue.Voice.ACTIVE) {
      return Answer.itself(castOf(names.firm(start, firm), mention));
    }
    if (Mentions.end(mention) - start > 1 || page.tag(start).isNoun()) {
      return phrase(mention);
    }
    if (owners.isRelative(start)) {
      return relative(start, find);
    }
    if (pronouns.isPronoun(start)) {
      return pronouns.of(start, find, last, lastMention);
    }
    boolean alone = page.has(start, Lexicon.PRONOUN) && !page.has(start, Lexicon.VAGUE);
    return alone && !page.is(start, "one") ? null : phrase(mention);
  }

  private @Nullable Answer relative(int token, Find find) {
    long pointed = owners.pointedOut(token);
    if (pointed == Mentions.NONE && isLast(token)) {
      return last; // "said Lee, a nurse in Bern, Norland, WHO"
    }
    long owner = pointed == Mentions.NONE ? owners.of(token) : pointed;
    boolean tells = owner != Mentions.NONE && !owners.isRelative(Mentions.start(owner));
    Answer told = tells ? resolve(owner, find) : null;
    Cast cast = told == null ? null : told.cast();
    return cast != null && owners.isShare(token) && isOne(cast) ? null : told;
  }

  /// The end of "McDonald's", "Standard & Poor's" where the phrase `[start, end)` has no more, or a
  /// comma behind it; 0 elsewhere.
  private int firmEnd(int start, int end) {
    int i = start;
    while (i < end - 1 && (page.tag(i).isName() || (i > start && page.is(i, "&")))) {
      i++;
    }
    boolean alone = i + 1 == end || page.isComma(i + 1);
    return i > start && page.tag(i) == Tag.POS && alone ? i + 1 : 0;
  }

  /// Whether it is one person, of whom none can be "most of whom".
  private static boolean isOne(Cast cast) {
    Name name = cast.name;
    return name == null ? cast.kind != Speaker.Kind.GROUP : !name.body;
  }

  /// Whether the words that name who spoke last end right before the token.
  private boolean isLast(int token) {
    int end = lastMention == Mentions.NONE ? -1 : Mentions.end(lastMention);
    return last != null && end <= token && end >= token - 2 && page.isComma(token - 1);
  }

  /// Who a phrase is that is no pronoun.
  private Answer phrase(long mention) {
    int start = Mentions.start(mention);
    int end = Mentions.end(mention);
    int coreEnd = core.end(start, end);
    int head = coreEnd - 1;
    if (head > start && page.tag(head) == Tag.POS) {
      head--;
    }
    head = kinds.noun(start, head);
    if (together.are(head, end) || names.isFamily(start, coreEnd)) {
      return Answer.itself(unnamed.of(Speaker.Kind.GROUP, mention, start, head));
    }
    Name name = naming.of(start, head, coreEnd, end);
    if (name == null) {
      return described(mention, start, kinds.head(head, end));
    }
    if (name.shared) {
      return SEVERAL_FIT;
    }
    boolean unsure = names.isUnsure(start, coreEnd);
    return unsure
        ? new Answer(castOf(name, mention), "surname-of-several", Mentions.NONE, false)
        : Answer.itself(castOf(name, mention));
  }

  private Answer described(long mention, int start, int head) {
    Speaker.Kind kind = kinds.kind(start, head, Mentions.end(mention));
    boolean person = page.has(head, Lexicon.ROLE | Lexicon.ROLES);
    if (isDefinite(start)) {
      Cast earlier = unnamed.takenUp(kind, start, head);
      if (earlier != null) {
        return Answer.told(earlier, "taken-up", earlier.mentions.getLast());
      }
      Roles.Holding held =
          kind == Speaker.Kind.ROLE && person ? roles.holder(start + 1, head) : null;
      if (held != null) {
        return Answer.told(castOf(held.name(), mention), "title", held.words());
      }
      boolean bare = head + 1 == Mentions.end(mention) || page.isComma(head + 1);
      Name body =
          bare && kind == Speaker.Kind.ROLE && page.has(head, Lexicon.BODY)
              ? names.shorts().kind(start + 1, head)
              : null;
      if (body != null && isNear(body, start)) {
        long words = Mentions.range(body.fullest.start(), body.fullest.end());
        return Answer.told(castOf(body, mention), "short-name", words);
      }
      Answer near = bare ? near(mention, start, head) : null;
      if (near != null) {
        return near;
      }
    }
    return Answer.itself(unnamed.of(kind, mention, start, head));
  }

  /// "The company", "the actor": who was told of just before.
  private @Nullable Answer near(long mention, int start, int head) {
    Name firm = descriptions.body(start, head);
    if (firm != null) {
      int before = Math.max(firm.first(), firm.lastBefore(start));
      boolean open = firm.gender == Name.Gender.UNKNOWN;
      firm.gender = open ? Name.Gender.NONE : firm.gender; // "the charity" is no "she"
      return Answer.told(castOf(firm, mention), "short-name", Mentions.range(before, before + 1));
    }
    Name aged = descriptions.aged(head);
    if (aged != null) {
      int first = aged.first();
      return Answer.told(castOf(aged, mention), "taken-up", Mentions.range(first, first + 1));
    }
    Cast cast = last == null ? null : last.cast();
    Name person = descriptions.person(start, head, cast, lastMention);
    return person == null ? null : Answer.told(castOf(person, mention), "taken-up", lastMention);
  }

  private boolean isDefinite(int start) {
    return page.is(start, "the")
        || page.is(start, "this")
        || page.is(start, "that")
        || page.is(start, "these")
        || page.is(start, "those");
  }

  /// Whether the name stands in one of the [#NEAR] statements before the token.
  private boolean isNear(Name name, int token) {
    int from = page.start(Math.max(0, page.statementOf(token) - NEAR));
    return name.lastBefore(token) >= from;
  }
}
