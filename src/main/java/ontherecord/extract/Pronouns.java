package ontherecord.extract;

import ontherecord.tag.Tag;
import org.jspecify.annotations.Nullable;

/// Tells who "he", "she", "it" and "they" are: whoever spoke last, or the one named before who
/// fits; and "I", outside quotation marks, the writer. So do "his", "her", "its" and "their".
final class Pronouns {

  private static final int REACH = 6;

  /// Sentences may be longer than any sentence is; so many words before the pronoun are looked at.
  private static final int WORDS = 300;

  /// What is no man or woman is not meant from so far.
  private static final int NEAR = 2;

  private final Page page;
  private final Names names;
  private final Speakers speakers;
  private final Antecedents antecedents;
  private final Answering answering;
  private final Groups groups;
  private final Unmeant unmeant;
  private final MainClauses mainClauses;
  private final Fitting fitting;
  private final Obituary obituary;
  private final LastHeard voices = new LastHeard();
  private final int writer;

  Pronouns(Page page, Names names, Mentions mentions, Speakers speakers) {
    this.page = page;
    this.names = names;
    this.speakers = speakers;
    this.antecedents = new Antecedents(page);
    this.answering = new Answering(page, names);
    this.groups = new Groups(page, names, mentions);
    this.unmeant = new Unmeant(page, names);
    this.mainClauses = new MainClauses(page, names);
    this.fitting = new Fitting(page, names, unmeant);
    this.obituary = new Obituary(page, names);
    this.writer = Writers.only(page, names);
  }

  /// Whether the token is a pronoun that this class knows.
  boolean isPronoun(int token) {
    return Gendered.of(page, token) != null
        || Gendered.isSeveral(page, token)
        || Gendered.isWriter(page, token);
  }

  /// Who the pronoun at the token is, beside the words of `find`; null where nobody fits. `last` is
  /// who spoke last, by the mention `lastMention`.
  Speakers.@Nullable Answer of(
      int token, Find find, Speakers.@Nullable Answer last, long lastMention) {
    if (Gendered.isWriter(page, token)) {
      return page.isQuoted(token)
          ? null
          : find.turn == null ? writer(token) : inTurn(find.turn, token);
    }
    Name.Gender wanted = Gendered.of(page, token);
    boolean person = wanted != null && wanted != Name.Gender.NONE;
    int dead = obituary.meant(token, find, wanted);
    if (dead >= 0) {
      Cast cast = speakers.castOf(names.at(dead), Mentions.NONE);
      boolean sure = last == null || last.cast() == cast;
      return new Speakers.Answer(cast, "obituary", range(dead), sure);
    }
    int own = wanted == Name.Gender.NONE ? actor(token, find) : -1;
    if (own >= 0) {
      return new Speakers.Answer(
          speakers.castOf(names.at(own), Mentions.NONE), "only-body", range(own), true);
    }
    long near = Mentions.NONE; // "a driver", of whom nothing else is told
    int statement = page.statementOf(token);
    boolean other = last != null && answering.isOther(find, last, lastMention, wanted);
    boolean another = last != null && isAnother(lastMention, wanted);
    Cast asker = last != null && (other || another) ? last.cast() : null;
    for (int s = statement; s >= Math.max(0, statement - REACH); s--) {
      int end = s == statement ? unmeant.led(page.start(s), token) : page.end(s);
      if (!page.kind(s).isBody() && s != statement) {
        continue;
      }
      if (last != null
          && last.cast() != null
          && page.statementOf(Mentions.start(lastMention)) == s
          && Mentions.start(lastMention) < end
          && !another
          && (!other || isBeside(find, s, statement, lastMention, wanted))
          && fitting.fits(last.cast(), wanted)
          && !isNamedIn(find, last.cast(), lastMention, token)) {
        Fitting.learn(last.cast().name, wanted);
        return Speakers.Answer.told(
            last.cast(), wanted == null ? "group" : "same-speaker", lastMention);
      }
      int start = Math.max(page.start(s), end - WORDS);
      if (statement - s > NEAR && (wanted == null || wanted == Name.Gender.NONE)) {
        continue;
      }
      Speakers.Answer answer =
          wanted == null ? several(start, end, find) : one(start, end, wanted, find, token, asker);
      if (answer != null
          && near != Mentions.NONE
          && page.statementOf(Mentions.start(near)) - s > NEAR) {
        break;
      }
      if (answer != null) {
        return asker != null && answer.cast() == asker ? null : answer;
      }
      near =
          near == Mentions.NONE && wanted != null && person
              ? antecedents.indefinite(start, end, wanted)
              : near;
      near = near != Mentions.NONE && find.holds(Mentions.start(near)) ? Mentions.NONE : near;
    }
    if (near != Mentions.NONE) {
      return speakers.inferred(near, "role-before");
    }
    Cast heard = voices.of(wanted, page, statement);
    return heard == null || heard == asker || isNamedIn(find, heard, voices.mention(wanted), token)
        ? null
        : new Speakers.Answer(heard, "spoke-before", voices.mention(wanted), false);
  }

  /// Remembers who spoke last, and by which mention.
  void spoke(Cast cast, long mention) {
    voices.spoke(cast, mention);
  }

  /// "CALDER BANK will cut jobs, IT said": the place of the body that starts what is told before
  /// the pronoun, and acts there; -1 where none does.
  private int actor(int pronoun, Find find) {
    int start = page.start(page.statementOf(pronoun));
    int place = names.from(start);
    boolean named = place < names.places() && names.end(place) < pronoun;
    boolean first =
        named && names.start(place) <= start + (page.is(start, "the") ? 1 : 0) && find.holds(start);
    if (!first || !names.at(place).body || page.isQuoted(start)) {
      return -1;
    }
    int verb = names.end(place);
    boolean acts = page.tag(verb).isFinite() || page.tag(verb + 1) == Tag.TO; // "PLANS to cut"
    return acts ? place : -1;
  }

  private boolean isNamedIn(Find find, Cast cast, long mention, int pronoun) {
    return cast.name != null
        && unmeant.isNamedIn(find, cast.name, Mentions.start(mention), pronoun);
  }

  /// "“No,” SHE said. HE laughed": whether who spoke last was told of by the other pronoun.
  private boolean isAnother(long lastMention, Name.@Nullable Gender wanted) {
    int start = Mentions.start(lastMention);
    Name.Gender told = Mentions.end(lastMention) == start + 1 ? Gendered.of(page, start) : null;
    boolean person = told == Name.Gender.MAN || told == Name.Gender.WOMAN;
    return person && wanted != null && wanted != Name.Gender.NONE && told != wanted;
  }

  /// Whether who spoke last did so in the same statement, and is not only said to have asked:
  /// "Asked by Lee whether …, she said"
  private boolean isBeside(
      Find find, int s, int statement, long lastMention, Name.@Nullable Gender wanted) {
    int verb = Mentions.end(lastMention);
    boolean asks = page.is(verb, "asked") || page.is(verb, "told"); // "When Lee ASKED HIM why, he"
    boolean another = asks && (page.is(verb + 1, "him") || page.is(verb + 1, "her"));
    another |= answering.asks(verb, wanted, find); // "When Lee ASKED ORR why, he"
    return s == statement && !another && !page.is(Mentions.start(lastMention) - 1, "by");
  }

  /// "LEE: I told them no."
  private Speakers.@Nullable Answer inTurn(Find turn, int token) {
    boolean told = Gendered.isOneself(page, token) && turn.hasMention();
    return told ? speakers.inferred(turn.mention, "turn") : null;
  }

  private Speakers.@Nullable Answer writer(int token) {
    return writer < 0 || !Gendered.isOneself(page, token)
        ? null
        : Speakers.Answer.told(
            speakers.castOf(names.at(writer), Mentions.NONE), "writer", range(writer));
  }

  private Speakers.@Nullable Answer several(int start, int end, Find find) {
    long pair = groups.pair(start, end, find);
    if (pair != Mentions.NONE) {
      return speakers.inferred(pair, "named-together");
    }
    long subject = groups.subject(start, end);
    long group =
        subject == Mentions.NONE
            ? antecedents.subject(start, end, Lexicon.ROLES, 0, true)
            : subject;
    if (group == Mentions.NONE || find.holds(Mentions.start(group))) {
      return null;
    }
    Speakers.Answer answer = speakers.inferred(group, "plural-before");
    Name name = answer.cast() == null ? null : answer.cast().name;
    return name != null && name.isPerson() ? null : answer; // one of those is not "they"
  }

  /// The subject of the main clause, where it fits for sure; else the first who does.
  private Speakers.@Nullable Answer one(
      int start, int end, Name.Gender wanted, Find find, int pronoun, @Nullable Cast asker) {
    int main = mainClauses.start(start, end);
    Speakers.Answer later = main > start ? first(main, end, wanted, find, pronoun, asker) : null;
    Cast cast = later == null ? null : later.cast();
    boolean sure = cast != null && (cast.name == null || cast.name.gender == wanted);
    return sure ? later : first(start, end, wanted, find, pronoun, asker);
  }

  /// The first fitting one named in the tokens, outside quotation marks and the find's own words;
  /// those whose gender is known come first.
  private Speakers.@Nullable Answer first(
      int start, int end, Name.Gender wanted, Find find, int pronoun, @Nullable Cast asker) {
    Name first = null;
    int at = -1;
    boolean several = false;
    for (int place = names.from(start);
        place < names.places() && names.start(place) < end;
        place++) {
      int token = names.start(place);
      Name name = names.at(place);
      if (page.isQuoted(token) || find.holds(token) || !fitting.couldBe(place, name, wanted)) {
        continue;
      }
      boolean person = wanted != Name.Gender.NONE;
      boolean object = person && unmeant.isObject(place, wanted);
      object |= name.gender != wanted && unmeant.isOfOther(place, wanted);
      if (object
          || unmeant.isActor(names.end(place), pronoun)
          || (asker != null && name == asker.name)
          || (person && answering.asks(names.end(place), wanted, find))
          || answering.isAsker(names.titleStart(place), find)
          || unmeant.isNamedIn(find, name, names.titleStart(place), pronoun)) {
        continue;
      }
      if (find.turn != null && (name == own(find.turn) || isLabel(place))) {
        continue;
      }
      if (first == null || Fitting.isBetter(name, first, wanted)) {
        several |= first != null && first != name && first.gender == name.gender;
        first = name;
        at = place;
      } else if (name != first && name.gender == first.gender) {
        several = true;
      }
    }
    boolean thing = wanted == Name.Gender.NONE;
    long role =
        thing
            ? antecedents.subject(start, end, Lexicon.BODY, 0, false)
            : antecedents.subject(start, end, Lexicon.ROLE, Lexicon.BODY, false);
    boolean earlier =
        role != Mentions.NONE
            && !find.holds(Mentions.start(role))
            && !unmeant.isActor(Mentions.end(role), pronoun)
            && (asker == null || !page.isSame(asker.head, Mentions.end(role) - 1))
            && (first == null || Mentions.start(role) < names.start(at))
            && fitting.fitsRole(Mentions.end(role) - 1, wanted);
    Speakers.Answer office = earlier ? speakers.fitting(role, wanted) : null;
    if (office != null) {
      return office;
    }
    if (first == null) {
      return null;
    }
    Cast cast = speakers.castOf(first, Mentions.NONE);
    String only = thing ? "only-body" : wanted == Name.Gender.MAN ? "only-man" : "only-woman";
    boolean sure = !several && Fitting.isSure(first);
    Fitting.learn(several ? null : first, wanted);
    return new Speakers.Answer(cast, several ? "first-named" : only, range(at), sure);
  }

  /// Who has the turn, where a name tells it.
  private @Nullable Name own(Find turn) {
    return turn.hasMention()
        ? names.in(Mentions.start(turn.mention), Mentions.end(turn.mention))
        : null;
  }

  /// "LEE:" at the start of a turn
  private boolean isLabel(int place) {
    int start = names.titleStart(place);
    return start == page.start(page.statementOf(start)) && page.isColon(names.end(place));
  }

  private long range(int place) {
    return Mentions.range(names.start(place), names.end(place));
  }
}
