package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Quoted words that follow up what somebody is reported to say, and have no report of their own:
/// whether they are part of it.
final class FollowUps {

  /// How many tokens may stand between a report and quoted words that are told on.
  private static final int CLOSE = 6;

  /// How many tokens of the narrator's may lead to them.
  private static final int LEAD = 9;

  /// How many quoted words without a verb are told on.
  static final int PHRASE = 4;

  /// What others are heard by, or read: "A VOICE came from the back."
  private static final WordSet HEARD =
      WordSet.folded(List.of("voice", "voices", "phone", "answer", "question", "reply"));

  private static final WordSet NAMES =
      WordSet.folded(List.of("name", "nickname", "slogan", "motto", "term", "phrase", "word"));

  private final Page page;
  private final Neighbours neighbours;

  FollowUps(Page page, Neighbours neighbours) {
    this.page = page;
    this.neighbours = neighbours;
  }

  /// Whether the quoted words `[open, close)` follow up what `find` told before the statement `s`,
  /// in the same paragraph.
  boolean isOn(Find find, int s, int open, int close) {
    return find.hasMention()
        && s > 0
        && neighbours.nearBy(find, s)
        && page.block(s) == page.block(page.statementOf(find.end() - 1))
        && (!hasSubject(page.start(s), open) || isWithin(find, s, open, close));
  }

  /// Whether the quoted words are said by whom `find` credits, and are no part of what it tells:
  /// behind a colon, before a verb of the narrator's ("“Q” is a common saying"), behind no report,
  /// or led up to from an indirect one.
  boolean isApart(Find find, int start, int open, int close) {
    boolean tells = find.cue != null && (find.cue.reports() || find.cue.is(Lexicon.SAY));
    boolean led = open > start && !page.isQuoted(find.start()) && !quotesLast(find);
    return !tells || led || page.isColon(open - 1) || page.tag(close).isFinite();
  }

  /// "“Q,” said Lee. He is 40. “Q.”": whether only one sentence of the narrator's, about somebody
  /// who was told of before or about a thing, stands between the one that quotes `find` and the
  /// quoted statement `s`, in the same paragraph.
  boolean isResumed(Find find, @Nullable Find last, int s) {
    if (s < 2 || find.cue == null || !find.cue.reports() || !find.hasMention()) {
      return false;
    }
    int subject = subject(s - 1);
    boolean told = find.cue.is(Lexicon.TOLD);
    return (page.isQuoted(find.start()) || quotesLast(find))
        && (find == last || (last != null && isWish(last, subject)))
        && (takesUp(find, subject) || isOfThing(told, s - 1))
        && page.statementOf(find.cue.head()) == s - 2
        && page.statementOf(find.end() - 1) == s - 2
        && page.block(s - 2) == page.block(s);
  }

  /// "THE ROAD was closed", "IT rained": whether the first verb of the sentence has a subject that
  /// is nobody who may speak.
  private boolean isOfThing(boolean told, int s) {
    int start = page.start(s);
    int first = page.bracket(start) > 0 || page.tag(start) == Tag.CC ? start + 1 : start;
    int verb = page.firstVerb(first, page.end(s));
    int people = Lexicon.ROLE | Lexicon.ROLES | Lexicon.TITLE | Lexicon.VAGUE | Lexicon.BODY;
    int words = Lexicon.MEDIA | Lexicon.OCCASION | Lexicon.REMARK;
    for (int i = first; i < verb; i++) {
      boolean one = page.isThirdPerson(i) && (told || !page.is(i, "they"));
      Tag next = page.tag(i + 1);
      boolean named = page.tag(i).isName() && next != Tag.NN && next != Tag.NNS; // "the ORR estate"
      if (one || named || page.has(i, people | words)) {
        return false;
      }
      if (page.isQuoted(i) || isHeard(i)) {
        return false;
      }
    }
    return verb > first && !isCleft(first, page.end(s));
  }

  /// "IT was Tom Orr who laughed"
  private boolean isCleft(int first, int end) {
    boolean cleft = false;
    for (int i = first + 1; i < end && page.is(first, "it"); i++) {
      cleft |= page.tag(i) == Tag.WP;
    }
    return cleft;
  }

  private boolean isHeard(int i) {
    return page.tokens().isIn(i, HEARD) || page.tokens().isIn(i, FixedCues.SIGNS);
  }

  /// "A sailor from Bern, HE is 40": the pronoun that the sentence tells of, behind a comma or not.
  private int subject(int s) {
    int first = page.start(s);
    for (int i = first + 1; i < page.end(s); i++) {
      boolean he = page.is(i, "he") || page.is(i, "she");
      if (he && page.isComma(i - 1) && page.tag(i + 1).isFinite()) {
        return i;
      }
    }
    return first;
  }

  /// "SHE plans to stay.": whether the find tells what its subject has in mind, and no words.
  private boolean isWish(Find find, int subject) {
    boolean reports = find.cue == null || find.cue.reports();
    return !reports && find.hasMention() && Mentions.start(find.mention) == subject;
  }

  /// "“Q,” said Lee. HE is 40.", but not "said Ann Lee. HE laughed", nor "Lee told HER. SHE left":
  /// whether the pronoun may be the one whom `find` credits, and no other.
  private boolean takesUp(Find find, int pronoun) {
    if (find.cue == null || !(page.is(pronoun, "he") || page.is(pronoun, "she"))) {
      return false;
    }
    Tag whom = page.tag(find.cue.end());
    boolean other = find.cue.is(Lexicon.TOLD) && (whom == Tag.PRP || whom == Tag.PRPS);
    Name.Gender wanted = Gendered.of(page, pronoun);
    return !other && wanted != null && wanted.agrees(Gendered.ofPhrase(page, find.mention));
  }

  /// "“Tom Orr: …”": whether the quoted words start with the name of who says them.
  boolean bearsName(int open) {
    boolean named = page.tag(open + 1).isName();
    return named && (page.isColon(open + 2) || page.isColon(open + 3));
  }

  /// "“Q,” she said; and, later, “Q”", "by Lee, who dismissed it, “Q”", "cited some, such as: “Q”",
  /// "as a man, “facing Q”": whether the quoted words are no part of what `find` tells, since that
  /// ends before its speaker is named, or only a relative word names him, or they are set apart.
  boolean isBeside(Find find, int open) {
    int subject = Mentions.start(find.mention);
    boolean apart = page.isColon(open - 1) || page.tag(open + 1) == Tag.VBG;
    return apart || subject >= find.end() || page.tag(subject) == Tag.WP;
  }

  /// "“Q,” said Lee. Now the rest “must follow.”": whether the statement goes on in the narrator's
  /// words with what `find`, the sentence before, quotes, and takes up the speaker's within it.
  private boolean isWithin(Find find, int s, int open, int close) {
    boolean within = page.tokens().isWord(open + 1) && !page.isCapital(open + 1);
    int first = page.start(s);
    Tag before = page.tag(open - 1);
    int verb = page.is(open - 1, "as") ? open - 2 : open - 1;
    boolean has = page.isHave(verb - 1) || page.isHave(verb - 2);
    boolean called = page.tag(verb) == Tag.VBN && !has; // "is KNOWN as “…”"
    boolean led = (page.is(first, "for") || page.is(first, "to")) && page.isIs(open - 1);
    boolean one = page.tag(first + 1).isName() || page.has(first + 2, Lexicon.ROLE);
    boolean many = page.words(open, close) >= PHRASE && !before.isNoun();
    boolean phrase = many && !isNamed(first, open);
    return within
        && !called
        && !(led && one) // "To Lee, it was “…”"
        && (phrase || page.hasVerb(open, close))
        && open - first <= LEAD
        && find.cue != null
        && find.cue.reports()
        && page.statementOf(find.cue.head()) == s - 1
        && quotesLast(find)
        && close >= page.bareEnd(first, page.end(s));
  }

  /// "Its SLOGAN is “…”", "The BOOK'S name was “…”": whether a thing that has a name leads there.
  private boolean isNamed(int first, int open) {
    for (int i = first; i < open; i++) {
      if (Works.isWork(page.tokens(), i) || page.tokens().isIn(i, NAMES)) {
        return true;
      }
    }
    return false;
  }

  /// "It “came late,” she said": whether quoted words end what stands before the cue.
  private boolean quotesLast(Find find) {
    boolean before = find.cue != null && find.cue.start() > find.start();
    return before && page.isQuoted(find.end() - 1);
  }

  /// Whether `find`, which has a speaker, is the last that the paragraph before the statement `s`
  /// reports, and the statement no heading: "Lee said it was late." and then a quoted paragraph.
  boolean reports(Find find, int s) {
    boolean next = s > 0 && page.block(s) == page.block(s - 1) + 1 && page.kind(s - 1).isBody();
    return next
        && find.hasMention()
        && find.cue != null
        && find.cue.reports()
        && page.statementOf(find.cue.head()) == s - 1
        && !page.isInCapitals(page.start(s), page.end(s));
  }

  /// Whether another subject stands before the mark: then the words may be someone else's.
  private boolean hasSubject(int start, int open) {
    for (int i = start; i < open; i++) {
      Tag tag = page.tag(i);
      if (tag.isFinite() || tag.isName()) {
        return true;
      }
    }
    return false;
  }

  /// Whether the words stand close behind what `find` tells, and no other subject between: "called
  /// it a risk, and, later, “Q”".
  boolean isBehind(Find find, int open, int close) {
    if (isTitle(open, close)) {
      return false; // "praised her film, “We Were Here”"
    }
    int told = find.cue == null ? 0 : Math.max(find.cue.end(), Mentions.end(find.mention));
    if (Mentions.start(find.mention) < open && Mentions.end(find.mention) > open) {
      return false; // "according to the “Water for All” paper"
    }
    if (page.has(Mentions.end(find.mention) - 1, Lexicon.MEDIA)) {
      return false; // "The Post reported on a letter from Lee, “…”"
    }
    boolean after = told > find.end() && told < open;
    int end = after ? told : find.end();
    boolean near = end < open && open - end <= CLOSE && !hasSubject(end, open);
    boolean joined = after || page.isSemicolon(end); // no title: "said Lee, author of “Low Tide”"
    return near && (!joined || (page.words(end, open) <= 2 && page.isComma(open - 1)));
  }

  /// Whether all longer words have capitals.
  boolean isTitle(int open, int close) {
    return !Works.hasSmall(page.tokens(), open, close);
  }

  /// Adds the tokens `[from, to)` to `find`, with the stop before them where the sentence that it
  /// ends is told, too, and stands in the same paragraph.
  void add(Find find, int from, int to) {
    int last = find.end();
    boolean adjoins =
        last + 1 == from
            && page.isStop(last)
            && !page.isQuoted(last - 1)
            && page.block(page.statementOf(last)) == page.block(page.statementOf(from));
    find.with(adjoins ? last : from, to);
  }
}
