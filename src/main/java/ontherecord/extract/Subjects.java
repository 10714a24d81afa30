package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Finds the subject of a cue that has none beside it: "Lee backed the plan, saying …", "the mayor
/// left and said …". It is the subject of the clause that the cue hangs on.
final class Subjects {

  private static final int REACH = 60;

  /// How far before a verb stands what asks somebody to do that and something else.
  private static final int ASKED = 12;

  /// What things do as well, and say nothing: "a storm that THREATENED to hit them".
  private static final WordSet DOING =
      WordSet.folded(List.of("threatened", "threatens", "threaten", "posted"));

  private final Page page;
  private final Mentions mentions;
  private final BoundSubjects bound;
  private final Platforms platforms;

  Subjects(Page page, Mentions mentions) {
    this.page = page;
    this.mentions = mentions;
    this.bound = new BoundSubjects(page, mentions);
    this.platforms = new Platforms(page, mentions);
  }

  /// The subject of the last clause before token `cue` that could carry it, not before `floor`;
  /// NONE where there is none.
  long of(int cue, int floor) {
    long found = main(cue, floor);
    return found != Mentions.NONE ? found : first(floor, cue);
  }

  /// The same, without what only may be a subject.
  long main(int cue, int floor) {
    int first = Math.max(floor, cue - REACH);
    long found = Mentions.NONE;
    long joined = Mentions.NONE;
    int i = first;
    while (i < cue) {
      if (page.isComma(i)) {
        joined = Mentions.NONE;
      }
      if (page.isQuoted(i) || !page.tag(i).isFinite()) {
        i++;
        continue;
      }
      int verb = i;
      while (verb > first && page.tag(verb - 1) == Tag.RB && !page.isQuoted(verb - 1)) {
        verb--;
      }
      long subject = mentions.before(first, verb);
      if (subject != Mentions.NONE && carries(subject, first, found != Mentions.NONE)) {
        found = subject;
      } else if (subject != Mentions.NONE && page.tag(Mentions.start(subject) - 1) == Tag.WRB) {
        joined = subject;
      }
      i++;
    }
    if (joined != Mentions.NONE && page.tag(cue - 1) == Tag.CC) {
      return joined; // "When LEE left and said …"
    }
    return found;
  }

  /// The subject that stands before the cue, with what is taken up to token `taken`; "with half
  /// saying so" and "found a note saying so" have one, too.
  long before(Cue cue, int start, int taken) {
    if (cue.voice() != Cue.Voice.BOUND) {
      long before = mentions.before(start, cue.start());
      if (before == Mentions.NONE && isThat(cue, start)) {
        return Mentions.range(cue.start() - 1, cue.start());
      }
      if (TimeBefore.isJoined(page, cue.start() - 1) && Mentions.end(before) == cue.start()) {
        return Mentions.NONE; // "closed two plants AND LAST WEEK announced"
      }
      int in = before == Mentions.NONE ? -1 : Mentions.start(before) - 1;
      boolean joins =
          page.has(in, Lexicon.CONJUNCTION) || page.is(in, "after") || page.is(in, "before");
      if (in > start && page.tag(in) == Tag.IN && page.isWhich(in - 1) && !joins) {
        return Mentions.range(in - 1, in); // "WHO in the wake of the vote said"
      }
      boolean parts = page.is(taken, "after") || page.is(taken, "as");
      return parts && Mentions.start(before) < taken && taken < Mentions.end(before)
          ? mentions.before(taken, cue.start()) // "called for a vote after the council said"
          : before;
    }
    long user = platforms.user(cue, start);
    return user != Mentions.NONE ? user : bound.of(cue, start);
  }

  private boolean isBehindVerb(int floor, int that) {
    for (int i = floor; i < that; i++) {
      if (page.tag(i).isVerb()) {
        return true;
      }
    }
    return false;
  }

  /// "Firms that say it COULD fail HAVE left", but not "The crash that claimed nine lives WAS":
  /// whether two verbs follow in the statement, one of them told.
  private boolean hasTwoVerbs(int from) {
    int end = page.end(page.statementOf(from));
    int first = page.firstVerb(from, Math.min(end, from + REACH));
    boolean says = page.isCue(first) && page.has(first, Lexicon.SAY); // "that cut jobs SAID"
    boolean other = first >= 0 && (page.is(from, "that") || !says);
    return other && page.hasVerb(first + 1, Math.min(end, first + REACH));
  }

  /// "groups THAT SAY it is late": whether "that" stands before the cue for the noun before it.
  private boolean isThat(Cue cue, int floor) {
    int that = cue.start() - 1;
    return that > floor
        && !page.tokens().isIn(cue.head(), DOING)
        && page.tag(that) == Tag.WDT
        && page.is(that, "that")
        && cue.is(Lexicon.SAY | Lexicon.WRITE)
        && page.tag(cue.start()).isFinite()
        && !page.tag(cue.end()).isFinite()
        && (isBehindVerb(floor, that) || hasTwoVerbs(cue.end()))
        && page.tag(that - 1).isNoun();
  }

  /// The subject of an earlier verb: "and added", ", adding", "went on to say".
  long inherited(Cue cue, int start, Claims claims) {
    int left = cue.start() - 1;
    if (left < start || (left == start && page.tag(left) == Tag.CC)) {
      return earlier(cue, start, claims);
    }
    boolean joined =
        page.tag(left) == Tag.CC
            || TimeBefore.isJoined(page, left)
            || page.isComma(left)
            || page.isDash(left)
            || cue.voice() == Cue.Voice.BOUND
            || page.closesQuote(left);
    if (!joined) {
      return Mentions.NONE;
    }
    long last = claims.end() > start ? claims.subject() : Mentions.NONE;
    if (last == Mentions.NONE) {
      return of(cue.start(), start);
    }
    boolean and = page.is(left, "and") && page.isComma(left - 1);
    int who = Mentions.start(last);
    boolean over = and && (page.tag(who) == Tag.WP || page.isWhich(who));
    over &= page.isComma(who - 1); // ", who said so, AND TOLD them"
    if (page.tag(cue.head()) != Tag.VBG && (over || claims.isAgent(last))) {
      long told = of(cue.start(), start); // "LEE was told by them to rest, but SAID"
      last = told != Mentions.NONE && isSomebody(told) ? told : last;
    }
    long own = main(cue.start(), claims.end()); // "While he said no, LEE left, SAYING"
    boolean bound = page.tag(cue.head()) == Tag.VBG;
    int before = own == Mentions.NONE ? -1 : Mentions.start(own) - 1;
    boolean opens =
        page.isComma(before)
            || page.isDash(before)
            || page.tag(before) == Tag.CC; // no "rally HE held"
    return own != Mentions.NONE && (bound || mentions.isPronoun(own)) && opens ? own : last;
  }

  /// "“Q,” LEE said. And added: “Q”": who speaks in the sentence before, of the same paragraph,
  /// where quoted words stand right behind a verb without a subject; NONE elsewhere.
  private long earlier(Cue cue, int start, Claims claims) {
    int mark = page.isComma(cue.end()) || page.isColon(cue.end()) ? cue.end() + 1 : cue.end();
    int s = page.statementOf(start);
    boolean anew = s > 0 && page.block(s - 1) == page.block(s) && cue.reports();
    if (!anew || page.isSay(cue.head()) || claims.finds().isEmpty() || !page.opensQuote(mark)) {
      return Mentions.NONE;
    }
    Find last = claims.finds().getLast();
    Cue said = last.cue;
    boolean near = said != null && said.reports() && page.statementOf(said.head()) == s - 1;
    return near && isSomebody(last.mention) ? last.mention : Mentions.NONE;
  }

  private boolean isSomebody(long phrase) {
    int head = Mentions.end(phrase) - 1;
    boolean known = page.has(head, Lexicon.ROLE | Lexicon.ROLES | Lexicon.BODY | Lexicon.VAGUE);
    boolean he = page.isThirdPerson(head) || page.is(head, "i") || page.is(head, "we");
    return known || (page.tag(head).isName() ? !page.has(head, Lexicon.TIME) : he);
  }

  /// Whether others do what the cue tells: "talked Lee into saying".
  boolean isOthers(Cue cue, int start) {
    return bound.isOthers(cue, start);
  }

  /// "He was called in and TOLD THAT": whether the cue's subject is who hears the words, as he was
  /// for the verb before.
  boolean isTold(Cue cue) {
    boolean told = page.is(cue.head(), "told") && cue.start() == cue.head();
    int last = cue.start() - 2;
    last = page.tag(last) == Tag.RP || page.tag(last) == Tag.RB ? last - 1 : last;
    boolean passive = page.tag(last) == Tag.VBN && page.has(last - 1, Lexicon.AUXILIARY);
    boolean be = page.is(last - 1, "was") || page.is(last - 1, "were") || page.is(last - 1, "been");
    boolean words = page.is(cue.end(), "that") || page.tag(cue.end()) == Tag.TO;
    return told && page.tag(cue.start() - 1) == Tag.CC && passive && be && words;
  }

  /// "People were encouraged to write and SUGGEST a name": whether the cue is only what the verb
  /// before it asks somebody to do.
  boolean isAsked(Cue cue, int floor) {
    boolean joined = page.tag(cue.head()) == Tag.VB && page.tag(cue.start() - 1) == Tag.CC;
    for (int i = cue.start() - 2; joined && i > Math.max(floor, cue.start() - ASKED); i--) {
      if (page.tag(i) == Tag.TO) {
        boolean asks = page.has(i - 1, Lexicon.TO) || page.is(i - 1, "encouraged");
        return asks && page.tag(i - 1) == Tag.VBN && page.has(i - 2, Lexicon.AUXILIARY);
      }
      if (page.tag(i).isFinite() || page.isQuoted(i)) {
        return false;
      }
    }
    return false;
  }

  /// "led LEE to ask", "with LEE refusing": whether the cue's subject can be no other.
  boolean isMade(Cue cue, long subject) {
    return page.tag(cue.start()) == Tag.TO || page.is(Mentions.start(subject) - 1, "with");
  }

  /// "Noting that it rained, LEE left": the subject behind the clause that ends at the token; NONE
  /// where there is none.
  long behind(int comma, int end) {
    int first = page.isComma(comma) ? comma + 1 : comma;
    boolean apart =
        page.isComma(comma)
            || (page.closesQuote(comma - 1) && page.isComma(comma - 2))
            || (page.tag(comma) == Tag.PRP && page.isCue(comma + 1));
    long phrase = apart && !page.isQuoted(first) ? mentions.after(first, end) : Mentions.NONE;
    int verb = Mentions.end(phrase);
    boolean done = page.tag(verb) == Tag.VBN && !page.is(verb + 1, "by"); // taken for that
    boolean acts = phrase != Mentions.NONE && (done || page.hasVerb(verb, Math.min(end, verb + 3)));
    return acts ? phrase : Mentions.NONE;
  }

  /// The phrase that starts the sentence, or follows its first comma where it starts with a
  /// preposition.
  private long first(int floor, int cue) {
    int i = floor;
    while (i < cue && !page.tokens().isWord(i)) {
      i++;
    }
    if (page.tag(i) == Tag.IN || page.has(i, Lexicon.TIME | Lexicon.ADVERB)) {
      while (i < cue && !page.isComma(i) && i - floor < 20) {
        i++;
      }
      i++;
    }
    Tag tag = page.tag(i);
    if (i >= cue || page.isQuoted(i) || !(tag.isName() || tag == Tag.PRP || tag == Tag.DT)) {
      return Mentions.NONE;
    }
    int end = i;
    while (tag.isName() && end < cue && page.tag(end).isName() && page.isCapital(end)) {
      end++;
    }
    return end > i && page.tag(end) != Tag.POS ? Mentions.range(i, end) : mentions.bare(i, cue);
  }

  /// Whether the subject's clause is a main one: no conjunction or relative opens it.
  private boolean carries(long subject, int floor, boolean another) {
    int start = Mentions.start(subject);
    Tag tag = page.tag(start);
    if (tag == Tag.WP || tag == Tag.WDT || page.is(start, "that") || page.is(start, "which")) {
      return false;
    }
    int before = start - 1;
    if (before < floor) {
      return true;
    }
    Tag left = page.tag(before);
    if (left == Tag.WRB || left == Tag.WDT || left == Tag.WP || page.is(before, "that")) {
      return false;
    }
    if (left == Tag.IN) {
      return false;
    }
    boolean joins = page.isComma(before) || left == Tag.CC || page.isDash(before);
    return !another || joins || left == Tag.COLON || left == Tag.RB;
  }
}
