package ontherecord.extract;

import ontherecord.tag.Tag;
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
  /// who was told of before or about nobody, stands between the one that quotes `find` and the
  /// quoted statement `s`, in the same paragraph.
  boolean isResumed(Find find, @Nullable Find last, int s) {
    if (s < 2 || find.cue == null || !find.cue.reports() || !find.hasMention()) {
      return false;
    }
    int subject = subject(s - 1);
    boolean told = find.cue.is(Lexicon.TOLD);
    return (page.isQuoted(find.start()) || quotesLast(find))
        && (find == last || (last != null && isWish(last, subject)))
        && (takesUp(find, subject) || isScene(told, s - 1))
        && page.statementOf(find.cue.head()) == s - 2
        && page.statementOf(find.end() - 1) == s - 2
        && page.block(s - 2) == page.block(s);
  }

  /// "IT rained", "THERE was snow", "THEY closed the road": whether the sentence tells of nobody
  /// who may speak, and of nothing to read. A noun may name anybody: "The twins got out.", "A cry
  /// came from the hall."
  private boolean isScene(boolean told, int s) {
    int start = page.start(s);
    int first = page.bracket(start) > 0 || page.tag(start) == Tag.CC ? start + 1 : start;
    boolean they = page.is(first, "they") && !told;
    boolean scene = they || page.is(first, "it") || page.tag(first) == Tag.EX;
    int others = Lexicon.ROLE | Lexicon.ROLES | Lexicon.VAGUE | Lexicon.BODY | Lexicon.OCCASION;
    for (int i = first + 1; scene && i < page.end(s); i++) {
      boolean who = page.has(i, others) || page.tag(i) == Tag.WP;
      who |= page.tag(i).isName() && (page.is(i - 1, "for") || page.tag(first) == Tag.EX);
      scene = !who && !page.tokens().isIn(i, FixedCues.SIGNS);
    }
    return scene;
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
    boolean phrase = many && isPronoun(page.tag(first) == Tag.CC ? first + 1 : first);
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

  /// "IT was “…”", "THAT is “…”"
  private boolean isPronoun(int i) {
    Tag tag = page.tag(i);
    return tag == Tag.PRP || (tag == Tag.DT && page.tag(i + 1).isFinite());
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
        && (find.cue.reports() || find.cue.is(Lexicon.SAY))
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
