package ontherecord.extract;

import ontherecord.quote.Speaker;
import ontherecord.tag.Tag;
import ontherecord.text.Block;
import org.jspecify.annotations.Nullable;

/// Tells who "he", "she" and "they" are: whoever spoke last, or the one person named before who
/// fits.
final class Pronouns {

  private final Page page;
  private final Names names;
  private final Speakers speakers;

  Pronouns(Page page, Names names, Speakers speakers) {
    this.page = page;
    this.names = names;
    this.speakers = speakers;
  }

  /// Who the pronoun at the token is; null where nobody fits. `last` is who spoke last, by the
  /// mention `lastMention`, and `lastGroup` the last group that spoke.
  Speakers.@Nullable Answer of(
      int token, Speakers.@Nullable Answer last, long lastMention, @Nullable Cast lastGroup) {
    if (page.is(token, "they") || page.is(token, "we")) {
      return lastGroup == null
          ? null
          : new Speakers.Answer(lastGroup, "group", lastGroup.mentions.getLast());
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
        return new Speakers.Answer(last.cast(), "same-speaker", lastMention);
      }
      Speakers.Answer answer = amongNames(page.start(s), end, wanted, he);
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
  private Speakers.@Nullable Answer amongNames(int start, int end, Name.Gender wanted, boolean he) {
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
    Cast cast = speakers.castOf(first, Mentions.NONE);
    String how = several ? "first-named" : he ? "only-man" : "only-woman";
    return new Speakers.Answer(cast, how, Mentions.range(names.start(at), names.end(at)));
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
