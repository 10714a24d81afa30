package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import org.jspecify.annotations.Nullable;

/// Tells whose the quoted words are that a colon leads to where no cue takes them: "Lee went on:"
/// before a paragraph, "Lee was blunt: “…”", "Lee had a message: “…”", "a note from Lee: “…”",
/// "Lee's advice: “…”". What somebody gets, finds, reads or sings is not told by him.
final class Introductions {

  private static final int FAR = 8;
  private static final int LONG = 10;

  /// How many tokens before a comma the verb stands that leads to the next paragraph.
  private static final int SOON = 9;

  private static final String RULE = "introduced";

  private final Page page;
  private final Cues cues;
  private final Mentions mentions;
  private final Subjects subjects;
  private final HeadlineSpeakers headlines;
  private final LeadingVerbs verbs;
  private final Reactions reactions;

  Introductions(Page page) {
    this.page = page;
    this.cues = new Cues(page);
    this.mentions = new Mentions(page);
    this.subjects = new Subjects(page, mentions);
    this.headlines = new HeadlineSpeakers(page);
    this.verbs = new LeadingVerbs(page);
    this.reactions = new Reactions(page, mentions, verbs);
  }

  /// What the paragraph `[start, end)` tells of the quoted words `[open, close)` that it leads to
  /// with a colon, or with a verb and a comma; null where it does not.
  @Nullable Find byParagraph(int start, int end, int open, int close) {
    Find find = byVerb(start, end);
    boolean passive = find != null && find.cue != null && find.cue.voice() == Cue.Voice.PASSIVE;
    if (find == null && page.isColon(end - 1)) {
      return byClause(start, end - 1, open, close);
    }
    return find == null || passive ? null : find.with(open, close);
  }

  /// Who speaks or writes in the paragraph `[start, end)` that ends with a colon, or with a comma
  /// soon behind its verb, still without the words; passive where that tells nobody.
  @Nullable Find byVerb(int start, int end) {
    boolean comma = page.isComma(end - 1);
    if (!comma && !page.isColon(end - 1)) {
      return null;
    }
    List<Cue> found = cues.in(comma ? Math.max(start, end - SOON) : start, end);
    for (int i = found.size() - 1; i >= 0; i--) {
      Cue cue = found.get(i);
      if (cue.voice() == Cue.Voice.PASSIVE) {
        return new Find(RULE, cue, Mentions.NONE);
      }
      if (cue.voice() != Cue.Voice.PREPOSITION && cue.is(Lexicon.SAY | Lexicon.WRITE)) {
        long mention = mentions.before(start, cue.start());
        if (mention != Mentions.NONE) {
          return comma && !isMain(mention, cue, end) ? null : new Find(RULE, cue, mention);
        }
        boolean inverted = cue.start() == start && page.tag(start).isFinite();
        long after = inverted ? mentions.after(cue.end(), end - 1) : Mentions.NONE;
        boolean all = after != Mentions.NONE && Mentions.end(after) == end - 1;
        if (all && verbs.isSomeone(after)) {
          return new Find(RULE, cue, after); // "REPLIED THE MAYOR:"
        }
      }
    }
    return null;
  }

  /// Whether the verb is the last of the sentence, and no clause of its own has it: not "When Lee
  /// had said so, they left,".
  private boolean isMain(long mention, Cue cue, int end) {
    int subject = Mentions.start(mention);
    Tag tag = page.tag(subject);
    Tag left = page.tag(subject - 1);
    boolean relative = tag == Tag.WP || tag == Tag.WDT;
    boolean bound = left == Tag.WRB || left == Tag.IN || left == Tag.WP || left == Tag.WDT;
    return !relative && !bound && !page.hasVerb(cue.end(), end);
  }

  /// What the short question `[start, end)` tells of the words behind it: "Her answer? “…”"; null
  /// where it is no such question.
  @Nullable Find byQuestion(int start, int end, int open, int close) {
    int mark = end - 1;
    int first = page.tag(start) == Tag.CC ? start + 1 : start;
    if (mark - first < 2 || mark - first > 6 || !page.is(mark, "?") || !isSentence(open, close)) {
      return null;
    }
    return found(null, ofPhrase(first, mark), open, close);
  }

  /// What the words before the colon tell of the words `[open, close)` behind it; by what they tell
  /// of one alone, too, where the quoted words are `last`: "Lee was not convinced: “…”".
  @Nullable Find byColon(int start, int open, int close, boolean last) {
    Find find = byClause(start, open - 1, open, close);
    boolean is = find == null && last && page.isIs(page.firstVerb(start, open));
    return is ? bySentence(start, open - 1, open, close) : find;
  }

  /// What the words `[start, colon)` tell of the words `[open, close)`, if these are a sentence;
  /// null where they tell nobody.
  @Nullable Find byClause(int start, int colon, int open, int close) {
    long head = headlines.speaker(start, colon);
    if (head != Mentions.NONE) {
      return found(null, head, open, close);
    }
    if (!isSentence(open, close)) {
      return null;
    }
    long from = from(start, colon, page.words(open, close) >= LONG && page.isStop(close - 2));
    if (from != Mentions.NONE) {
      return found(null, from, open, close);
    }
    boolean be = page.isIs(start + 1) || page.is(start + 1, "'s");
    boolean here = be && page.is(start, "here"); // "HERE'S Lee in May:"
    int first = here ? start + 2 : start;
    if (!hasVerb(first, colon)) {
      long placed = placed(first, colon, here);
      long whose = placed == Mentions.NONE ? ofPhrase(first, colon) : placed;
      return found(null, whose, open, close);
    }
    long subject = subjects.of(colon, start);
    Cue cue = subject == Mentions.NONE ? null : verbs.at(Mentions.end(subject), colon);
    return cue == null ? null : found(cue, speaker(subject), open, close);
  }

  /// "Lee was not convinced. “…”": who alone is told of in the sentence `[start, end)` before
  /// quoted words that are a sentence themselves; null where nobody is.
  @Nullable Find bySentence(int start, int end, int open, int close) {
    return isSentence(open, close) ? reactions.of(start, end, open, close) : null;
  }

  /// What the statement before quoted words that are a sentence tells of them; where these are a
  /// paragraph of their own, only by whoever gives words there: "Lee had a question. “…”"; null
  /// where it tells nothing.
  @Nullable Find byStatement(int s, int open, int close) {
    int start = page.start(s);
    int end = page.end(s);
    Find told = page.block(s) == page.block(s + 1) ? bySentence(start, end, open, close) : null;
    return told == null && isSentence(open, close)
        ? reactions.words(start, end, open, close)
        : told;
  }

  private static @Nullable Find found(@Nullable Cue cue, long mention, int open, int close) {
    if (mention == Mentions.NONE) {
      return null;
    }
    Find find = new Find("colon", cue, mention).with(open, close);
    find.stated = false;
    return find;
  }

  /// Whose words a phrase without a verb means: "Lee's advice to the young"; NONE where it is none.
  private long ofPhrase(int start, int end) {
    long whose = hasVerb(start, end) ? Mentions.NONE : owner(start, end);
    boolean someone =
        whose != Mentions.NONE && (page.tag(start) == Tag.PRPS || verbs.isSomeone(whose));
    return someone && Mentions.start(whose) == start ? whose : Mentions.NONE;
  }

  /// "Ann Lee, in a letter:", "Lee in 2015:", "Here is Lee on rents:": the name behind which only
  /// when or where it was said stands, or what it is about; NONE where there is none.
  private long placed(int start, int colon, boolean here) {
    int name = start;
    while (name < colon && page.tag(name).isName()) {
      name++;
    }
    int in = page.isComma(name) ? name + 1 : name;
    int last = colon - 1;
    boolean led = page.is(in, "in") || page.is(in, "on") || (here && leads(in, colon));
    boolean said =
        here
            || page.tag(last) == Tag.CD
            || page.has(last, Lexicon.OCCASION | Lexicon.TIME)
            || page.tokens().isIn(last, FixedCues.SIGNS)
            || page.tokens().isIn(last, SourceWords.PLATFORM);
    boolean all = name > start && led && said && colon - in < FAR;
    return all ? Mentions.range(start, name) : Mentions.NONE;
  }

  /// "Here is Lee:", "Here's Lee LAST WEEK:", "Here's Lee AT a rally:"
  private boolean leads(int i, int colon) {
    return i == colon || page.is(i, "at") || page.has(i, Lexicon.TIME) || page.is(i, "last");
  }

  private boolean hasVerb(int start, int end) {
    for (int i = start; i < end; i++) {
      if (page.tag(i).isFinite() && !page.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }

  /// Titles and terms are none: it starts with a capital, and has a verb or ends as sentences do.
  private boolean isSentence(int open, int close) {
    return close - open >= 4
        && page.isCapital(open + 1)
        && (page.hasVerb(open, close) || page.isStop(close - 2));
  }

  /// Who stands between "from" or "by" and the colon, behind what is said or written, or between a
  /// dash and the colon: "a note from Ann Lee:", "“Old bridge to go,” by Ann Lee:".
  private long from(int start, int colon, boolean whole) {
    for (int lead = colon - 2; lead >= Math.max(start, colon - FAR); lead--) {
      boolean from = page.is(lead, "from");
      boolean by = page.is(lead, "by");
      boolean dash = page.isDash(lead) && whole && page.tag(colon - 1).isName();
      if (from || by || dash) {
        long phrase = mentions.after(lead + 1, colon);
        boolean all = phrase != Mentions.NONE && Mentions.end(phrase) == colon;
        boolean led = dash || (from && givesFrom(lead - 1)) || (by && isWritten(lead - 1));
        boolean first = from && lead == start;
        return all && (first || (led && verbs.isSomeone(phrase))) ? phrase : Mentions.NONE;
      }
      if (page.tag(lead).isFinite() || page.isQuoted(lead)) {
        return Mentions.NONE;
      }
    }
    return Mentions.NONE;
  }

  private boolean givesFrom(int i) {
    return page.is(i, "came") || page.is(i, "comes") || page.is(i, "more") || verbs.isSpoken(i);
  }

  private boolean isWritten(int i) {
    boolean piece = page.closesQuote(i) || (page.isComma(i) && page.closesQuote(i - 1));
    return piece || page.is(i, "written") || page.is(i, "posted") || verbs.isSpoken(i);
  }

  /// The subject, or its owner where it is something that is said: "Lee's advice".
  private long speaker(long subject) {
    int start = Mentions.start(subject);
    int end = Mentions.end(subject);
    int owner = owns(start, end);
    int noun = owner < 0 ? -1 : noun(owner + 1, end);
    boolean person = noun < 0 || page.has(noun, Lexicon.ROLE | Lexicon.ROLES);
    if (!person && !page.tag(noun).isName()) {
      return owner(start, end);
    }
    int from = start + 2;
    if (page.is(from, "from") && verbs.isSpoken(from - 1)) {
      return mentions.bare(from + 1, end); // "the message from LEE"
    }
    return verbs.isSomeone(subject) || verbs.isText(subject) ? subject : Mentions.NONE;
  }

  /// Whose words the first noun behind an owner means: "her answer", "Lee's advice to the young";
  /// NONE where it means none.
  private long owner(int start, int end) {
    int owner = owns(start, end);
    int noun = owner < 0 ? -1 : noun(owner + 1, end);
    if (noun < 0 || !verbs.isSpoken(noun)) {
      return Mentions.NONE;
    }
    return page.tag(owner) == Tag.POS
        ? Mentions.range(start, owner)
        : Mentions.range(owner, owner + 1);
  }

  /// The last of the nouns that stand together from `from` on; -1 where something else does.
  private int noun(int from, int end) {
    int noun = from;
    while (noun < end && (page.tag(noun) == Tag.JJ || page.tag(noun) == Tag.CD)) {
      noun++;
    }
    while (noun + 1 < end && page.tag(noun).isNoun() && page.tag(noun + 1).isNoun()) {
      noun++;
    }
    return noun < end && page.tag(noun).isNoun() ? noun : -1;
  }

  /// The token that tells whose the first noun is; -1 where none does.
  private int owns(int start, int end) {
    for (int i = start; i + 1 < end && page.tag(i) != Tag.IN; i++) {
      boolean her = page.is(i, "her") && i == start;
      if (page.tag(i) == Tag.PRPS || her || (page.tag(i) == Tag.POS && i > start)) {
        return i;
      }
    }
    return -1;
  }
}
