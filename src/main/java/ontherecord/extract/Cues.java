package ontherecord.extract;

import java.util.ArrayList;
import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Finds the words that report: verbs of the lexicon with their auxiliaries, negation and
/// particles, and "according to". None inside quotation marks.
final class Cues {

  /// Verbs behind whose object another verb stands in its base form.
  private static final WordSet LETS = WordSet.folded(WordSet.lines(Cues.class, "lets.txt"));

  private static final int VERBS =
      Lexicon.SAY
          | Lexicon.WRITE
          | Lexicon.THINK
          | Lexicon.BARE
          | Lexicon.TO
          | Lexicon.THING
          | Lexicon.NAME
          | Lexicon.TOLD
          | Lexicon.WEAK
          | Lexicon.PAST
          | Lexicon.ING;

  /// Within how many words the occasion of a report ends.
  private static final int OCCASION = 8;

  private final Page page;
  private final Auxiliaries auxiliaries;
  private final FixedCues fixed;
  private final Portrayals portrayals;
  private final NounPhrase nouns;
  private final PhraseCues phrases;
  private final CueVerbs verbs;
  private final Feelings feelings;
  private final CuesBehindQuotes behindQuotes;
  private final CuesBeforeQuotes beforeQuotes;
  private final Purposes purposes;
  private final NamedBy namedBy;
  private final MadeWords madeWords;
  private final ParticleVerbs particleVerbs;
  private final List<Cue> cues = new ArrayList<>();

  Cues(Page page) {
    this.page = page;
    this.auxiliaries = new Auxiliaries(page);
    this.fixed = new FixedCues(page);
    this.portrayals = new Portrayals(page, auxiliaries);
    this.nouns = new NounPhrase(page);
    this.phrases = new PhraseCues(page);
    this.verbs = new CueVerbs(page);
    this.feelings = new Feelings(page);
    this.behindQuotes = new CuesBehindQuotes(page);
    this.beforeQuotes = new CuesBeforeQuotes(page);
    this.purposes = new Purposes(page, auxiliaries);
    this.namedBy = new NamedBy(page);
    this.madeWords = new MadeWords(page, auxiliaries);
    this.particleVerbs = new ParticleVerbs(page, auxiliaries);
  }

  /// The cues of the tokens `[start, end)`, in order; the list holds them until the next call.
  List<Cue> in(int start, int end) {
    cues.clear();
    for (int i = start; i < end; i++) {
      if (page.isQuoted(i)) {
        continue;
      }
      Cue phrase = fixed.at(i, start, end);
      phrase = phrase == null ? portrayals.at(i, start, end) : phrase;
      phrase = phrase == null ? particleVerbs.at(i, start, end) : phrase;
      if (phrase != null) {
        cues.add(phrase);
        i = phrase.end() - 1;
      } else if (page.isCue(i) && verbs.isAt(i, start, end)) {
        Cue purpose = purposes.at(i, start);
        Cue cue = purpose == null ? at(i, start, end) : purpose;
        while (purpose != null && !cues.isEmpty() && cues.getLast().end() > purpose.start()) {
          cues.removeLast();
        }
        if (!cues.isEmpty() && cue.start() < cues.getLast().end()) {
          Cue first = cues.getLast();
          if (!yields(first, cue)) {
            continue;
          }
          cues.removeLast();
          cue = new Cue(first.start(), cue.end(), cue.head(), cue.kinds(), first.voice());
        }
        cues.add(cue);
        i = Math.max(i, cue.end() - 1);
      } else {
        Cue made = madeWords.at(i, start, end);
        Cue cue = made == null ? phrases.at(i, start, end) : made;
        cue = cue == null ? behindQuotes.at(i, start, end) : cue;
        cue = cue == null ? beforeQuotes.at(i, start, end) : cue;
        if (cue != null) {
          cues.add(cue);
          i = cue.end() - 1;
        }
      }
    }
    return cues;
  }

  /// Whether the first verb is only a part of the second: "refused to say", but not "promised to
  /// say".
  private boolean yields(Cue first, Cue second) {
    boolean says =
        second.is(Lexicon.SAY) && !second.is(Lexicon.WEAK) && page.tag(second.head()) == Tag.VB;
    int head = first.head();
    return says
        && (first.is(Lexicon.THINK)
            || page.is(head, "refused")
            || page.is(head, "refuses")
            || page.is(head, "refusing")
            || page.is(head, "declined")
            || page.is(head, "declines")
            || page.is(head, "declining")
            || page.is(head, "continue")
            || page.is(head, "continued")
            || page.is(head, "continues")
            || page.is(head, "continuing")
            || page.is(head, "began")
            || page.is(head, "goes")
            || page.is(head, "went"));
  }

  private Cue at(int head, int floor, int end) {
    Auxiliaries.Before before = auxiliaries.of(head, floor);
    int start = before.start();
    int stop = particles(head, end);
    Cue.Voice voice = voice(head, start, stop, before.be(), before.have());
    boolean speaks = voice == Cue.Voice.ACTIVE && start == head && !page.has(head, Lexicon.BARE);
    Cue near = speaks ? behindQuotes.at(head, floor, end) : null;
    if (near != null) {
      return near;
    }
    return new Cue(start, stop, head, kinds(head, stop), voice);
  }

  private Cue.Voice voice(int head, int start, int stop, boolean be, boolean have) {
    Tag tag = page.tag(head);
    if (stop > head + 2 && page.is(head + 1, "as")) {
      return be ? Cue.Voice.QUOTED : Cue.Voice.ACTIVE;
    }
    if (be && (tag == Tag.VBN || tag == Tag.VBD)) {
      boolean minded = page.has(head, Lexicon.TO) && page.has(head, Lexicon.THINK);
      boolean tells = page.tag(head + 1) == Tag.TO && page.has(head + 2, Lexicon.SAY);
      return minded && (tells || !page.is(head, "expected")) // "is determined to"
          ? Cue.Voice.ACTIVE
          : Cue.Voice.PASSIVE;
    }
    if (tag == Tag.VBG && !be) {
      return Cue.Voice.BOUND;
    }
    boolean bare = tag == Tag.VB && start == head && !isMistagged(head);
    if (page.tag(start) == Tag.TO || page.tag(start) == Tag.VBG || bare) {
      return Cue.Voice.BOUND;
    }
    boolean agent =
        page.tag(stop + 1) != Tag.VBG && !page.tokens().isIn(stop + 1, SourceWords.MEANS);
    boolean named = namedBy.of(stop) >= 0 && (tag == Tag.VBN || page.isComma(start - 1));
    boolean done = tag == Tag.VBN && !have && page.is(stop, "by") && agent;
    return done || (named && !have) ? Cue.Voice.PASSIVE : Cue.Voice.ACTIVE;
  }

  /// A base form that has its subject before it, as "others, however, say".
  private boolean isMistagged(int head) {
    if (head == 0) {
      return false;
    }
    boolean here = page.tokens().isIn(head - 1, Auxiliaries.AREAS); // "people HERE say"
    Tag before = page.tag(here ? head - 2 : head - 1);
    return page.has(head, Lexicon.SAY)
        && (page.isComma(head - 1)
            || before == Tag.NNS
            || before == Tag.NNPS
            || before == Tag.CD
            || before == Tag.SYM
            || (before.isNoun() && page.has(head - 1, Lexicon.BODY))
            || ((before.isNoun() || before == Tag.VBN) && page.is(head, "say") && !isHeard(head))
            || (nouns.isObjective(head - 1)
                && (page.is(head, "say") || page.is(head, "tell"))
                && !isHeard(head))
            || (before == Tag.CC && page.isSay(head) && page.isThirdPerson(head + 1))
            || page.is(head - 1, "they")
            || page.is(head - 1, "we")
            || page.is(head - 1, "you"));
  }

  /// "heard the mayor say", "let him say"
  private boolean isHeard(int head) {
    for (int i = head - 2; i >= Math.max(0, head - 7); i--) {
      if (page.tokens().isIn(i, LETS) && page.tag(i + 1) != Tag.VBN) {
        return true;
      }
      if (page.isComma(i) || page.isStop(i)) {
        return false;
      }
    }
    return false;
  }

  /// "pointed out", "called for", "quoted as having said".
  private int particles(int head, int end) {
    int felt = feelings.end(head, end);
    if (felt > head) {
      return felt;
    }
    int i = head + 1;
    if (i < end && !page.isQuoted(i) && page.tag(i) == Tag.RP && !page.isUpTo(i)) {
      i++;
    }
    if (i < end && page.is(i, "as") && page.has(head, Lexicon.PAST)) {
      int verb = i + 1;
      while (verb < end && page.has(verb, Lexicon.AUXILIARY)) {
        verb++;
      }
      if (verb < end && page.isCue(verb) && page.tag(verb).isVerb()) {
        return verb + 1;
      }
    }
    boolean infinitive = page.is(i, "to") && page.tag(i + 1) == Tag.VB; // "agreed to go"
    boolean where = page.is(i, "on") && isAir(page.is(i + 1, "the") ? i + 2 : i + 1, end);
    boolean lasting =
        page.is(i, "for")
            && (page.is(i + 1, "decades")
                || page.is(i + 1, "centuries")
                || (page.is(i + 3, "time")
                    && page.is(i + 2, "first")
                    && !page.tag(i + 4).isNoun()));
    boolean then = page.is(i + 2, "time") || page.is(i + 2, "point");
    where |= page.is(i, "at") && then && tells(i + 3, end);
    boolean dated = page.has(i + 1, Lexicon.TIME) || infinitive || where || lasting;
    dated |= page.is(i, "as") && page.isThirdPerson(i + 1); // "mocked AS SHE left"
    if (i < end && !dated && !page.isQuoted(i) && Phrases.joins(page.tokens(), head, i)) {
      return i + 1;
    }
    if (page.isTime(i) && page.isCapital(i) && i + 1 < end && !page.isQuoted(i + 1)) {
      if (Phrases.joins(page.tokens(), head, i + 1) && !page.has(i + 2, Lexicon.TIME)) {
        return i + 2; // "called Wednesday for"
      }
    }
    boolean only = page.is(i, "all") || page.is(i, "only") || page.is(i, "not");
    boolean how = page.tag(i) == Tag.RB && !only && !page.isCapital(i) && !page.isQuoted(i);
    if (how && Phrases.joins(page.tokens(), head, i + 1) && !page.isQuoted(i + 1)) {
      boolean time = page.has(i + 2, Lexicon.TIME) || page.tag(i + 2) == Tag.TO;
      return time || i + 2 >= end ? i : i + 2; // "called REPEATEDLY FOR"
    }
    boolean apart =
        i + 1 >= end
            || page.is(i + 1, "that")
            || page.is(i + 1, "as")
            || !page.tokens().isWord(i + 1);
    if (i < end && apart && page.tag(i) == Tag.RB && !page.isQuoted(i) && !page.isCapital(i)) {
      return i + 1;
    }
    if (i + 2 < end
        && page.is(i, "in")
        && page.tag(i + 1) == Tag.DT
        && page.is(i + 2, "statement")
        && page.has(head, Lexicon.SAY | Lexicon.WRITE)) {
      return i + 3;
    }
    return i;
  }

  /// "hinted at the time THAT", "OF THE VOTE THAT": whether what is told follows there.
  private boolean tells(int from, int end) {
    int that = from;
    while (page.is(from, "of") && that < Math.min(end, from + OCCASION) && !page.is(that, "that")) {
      that++;
    }
    return that < end && page.is(that, "that");
  }

  /// "insisted on the RADIO that", "insisted on TWITTER"
  private boolean isAir(int i, int end) {
    boolean air = page.is(i, "radio") || page.is(i, "television") || page.is(i, "air");
    air |= (page.is(i, "eve") || page.is(i, "floor")) && tells(i + 1, end);
    air |= page.tag(i).isName() && page.is(i + 1, "that"); // "insisted on CNN that"
    return air || page.tokens().isIn(i, SourceWords.PLATFORM);
  }

  private int kinds(int head, int stop) {
    int kinds = page.kinds(head) & VERBS;
    if (stop > head + 2 && page.is(head + 1, "as")) {
      kinds |= page.kinds(stop - 1) & Lexicon.TOLD;
    }
    boolean prepositional = stop > head + 1 && Phrases.joins(page.tokens(), head, stop - 1);
    if (prepositional) {
      kinds |= Lexicon.THING;
      kinds &= ~(Lexicon.NAME | Lexicon.BARE);
    }
    return kinds;
  }
}
