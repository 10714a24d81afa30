package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Finds the subject of a participle or an infinitive where it is the noun right before it, and not
/// the subject of the clause: "with LEE saying", "found A NOTE saying", "prompted LEE to say".
final class BoundSubjects {

  private static final int REACH = 60;
  private static final int SOMEBODY = Lexicon.ROLE | Lexicon.ROLES | Lexicon.BODY | Lexicon.VAGUE;

  /// What is done with words by those who say them: "issued a statement saying".
  private static final WordSet WRITING = WordSet.foldedWords(BoundSubjects.class, "writers.txt");

  /// What makes others speak: "prompting Lee to say".
  private static final WordSet CAUSING = WordSet.foldedWords(BoundSubjects.class, "causing.txt");

  /// Verbs behind whose object a participle tells what it does: "has them wondering".
  private static final WordSet HOLDING = WordSet.foldedWords(BoundSubjects.class, "holding.txt");

  private static final WordSet TIDINGS = WordSet.foldedWords(BoundSubjects.class, "tidings.txt");

  private static final WordSet ALLOWING =
      WordSet.folded(
          List.of(
              "allow",
              "allows",
              "allowed",
              "allowing",
              "enable",
              "enables",
              "enabled",
              "enabling"));

  /// What keeps somebody's words: "a video of Lee saying".
  private static final WordSet RECORDINGS =
      WordSet.folded(
          List.of(
              "video", "videos", "footage", "recording", "recordings", "audio", "clip", "tape"));

  /// What somebody may be wished to do: "like to see them agree".
  private static final WordSet LETS =
      WordSet.folded(List.of("see", "let", "make", "have", "help", "watch", "hear"));

  private static final WordSet ENDING =
      WordSet.folded(
          List.of("ends", "ended", "begins", "began", "opens", "opened", "closes", "starts"));

  /// What lets somebody speak, or makes him: "LET aides say".
  private static final WordSet LETTING =
      WordSet.folded(List.of("let", "lets", "had", "made", "makes", "saw", "helped"));

  static final WordSet HEARD =
      WordSet.folded(
          List.of(
              "remember",
              "remembers",
              "remembered",
              "recall",
              "recalls",
              "recalled",
              "hear",
              "hears",
              "heard",
              "overheard"));

  private final Page page;
  private final Mentions mentions;
  private final NounPhrase nouns;
  private final Surveys surveys;

  BoundSubjects(Page page, Mentions mentions) {
    this.page = page;
    this.mentions = mentions;
    this.nouns = new NounPhrase(page);
    this.surveys = new Surveys(page, mentions);
  }

  /// The noun right before the cue where that is its subject; NONE elsewhere.
  long of(Cue cue, int start) {
    int left = cue.start() - 1;
    boolean to = page.tag(cue.start()) == Tag.TO; // "prompting Lee, the mayor, TO SAY"
    if (left <= start || (page.isComma(left) && !to) || page.isQuoted(left)) {
      return Mentions.NONE;
    }
    if (to) {
      long made = object(start, cue.start());
      return isLed(made, start, CAUSING) ? made : Mentions.NONE;
    }
    if (page.tag(cue.start()) != Tag.VBG && page.tag(cue.head()) != Tag.VBG) {
      long spoken = object(start, cue.start());
      boolean base = cue.start() == cue.head() && page.tag(cue.head()) == Tag.VB;
      return base && (isLed(spoken, start, HEARD) || isLed(spoken, start, LETTING))
          ? spoken
          : Mentions.NONE;
    }
    long before = object(start, cue.start());
    if (isLed(before, start, HOLDING) && inner(before) == before) {
      return before;
    }
    if (cue.start() < cue.head() && isObject(before, start)) {
      return before; // "sent off a man TRYING TO ASK her"
    }
    before = inner(mentions.before(start, cue.start()));
    if (before == Mentions.NONE || Mentions.start(before) <= start) {
      return Mentions.NONE;
    }
    int lead = Mentions.start(before) - 1;
    boolean absolute =
        (page.is(lead, "with")
                && (isApart(lead, start)
                    || isTidings(Mentions.end(before) - 1)
                    || isShare(lead + 1)))
            || page.isDash(lead)
            || page.isComma(lead)
            || page.tag(lead) == Tag.CC;
    boolean heard = page.tokens().isIn(lead, HEARD); // "remembers her mother saying"
    boolean of = page.is(lead, "of") && page.tokens().isIn(lead - 1, RECORDINGS);
    return absolute || heard || of || isFound(cue, before, start) ? before : Mentions.NONE;
  }

  /// "with ABOUT THREE in ten saying", "with SOME saying"
  private boolean isShare(int first) {
    boolean counts = page.tag(first) == Tag.CD || page.tag(first + 1) == Tag.CD;
    return counts || page.is(first, "some") || page.is(first, "many") || page.is(first, "most");
  }

  /// "talked Lee into saying", "would like to see them agree": whether the subject of the clause
  /// makes another do what the cue tells, or only wishes it.
  boolean isOthers(Cue cue, int start) {
    int last = cue.start() - 1;
    if (cue.voice() == Cue.Voice.BOUND && page.is(last, "into") && !page.isQuoted(last)) {
      return page.tag(last - 1).isName()
          || nouns.isObjective(last - 1)
          || page.has(last - 1, Lexicon.ROLE | Lexicon.ROLES);
    }
    long let = page.tag(cue.start()) == Tag.TO ? object(start, cue.start()) : Mentions.NONE;
    int letting = Mentions.start(let) - 1;
    if (let != Mentions.NONE && letting > start && isPossible(let, letting, start)) {
      return true;
    }
    Tag tag = page.tag(cue.head());
    boolean base = cue.start() == cue.head() && (tag == Tag.VBP || tag == Tag.VB);
    long subject = base ? object(start, cue.start()) : Mentions.NONE;
    int sees = Mentions.start(subject) - 1;
    return subject != Mentions.NONE
        && sees > start
        && page.tag(sees - 1) == Tag.TO
        && page.tokens().isIn(sees, LETS);
  }

  /// "a NOTE saying", "theories suggesting": whether the noun tells for whoever made it.
  private boolean isTidings(int noun) {
    return page.tokens().isIn(noun, TIDINGS) || page.tokens().isIn(noun, FixedCues.SIGNS);
  }

  /// ", WITH Lee saying", "as it fell WITH Lee saying", but not "filed a suit WITH the court", "met
  /// WITH Lee": whether the phrase belongs to no verb and no noun that takes one.
  private boolean isApart(int with, int start) {
    int i = with - 1;
    if (i < start || page.isComma(i) || page.isDash(i)) {
      return true;
    }
    boolean object = false;
    int verb = i;
    while (verb > start && (page.has(verb, Lexicon.TIME) || page.is(verb, "on"))) {
      verb--; // "opened ON MONDAY with Lee saying"
    }
    if (page.tokens().isIn(verb, ENDING)) {
      return true; // "The ad ends WITH Lee saying"
    }
    while (i > start && (page.tag(i).isNoun() || page.tag(i) == Tag.DT || page.tag(i) == Tag.JJ)) {
      object = true;
      i--;
    }
    Tag tag = page.tag(i);
    return (!tag.isVerb() && !object) || tag == Tag.IN || tag == Tag.TO;
  }

  /// "ALLOWS Lee to call for it", "will FORCE Lee to admit it": what nobody has done yet.
  private boolean isPossible(long object, int verb, int start) {
    boolean may = page.tokens().isIn(verb, ALLOWING);
    boolean will = page.tag(verb - 1) == Tag.MD && isLed(object, start, CAUSING);
    return page.tag(verb).isVerb() && !page.isQuoted(verb) && (may || will);
  }

  /// "rebuffed A HECKLER trying to": whether the phrase is a person behind a verb.
  private boolean isObject(long phrase, int start) {
    int verb = Mentions.start(phrase) - 1;
    return phrase != Mentions.NONE
        && verb > start
        && page.tag(verb).isFinite()
        && !page.isCue(verb)
        && page.tag(Mentions.start(phrase)) == Tag.DT
        && page.has(Mentions.end(phrase) - 1, Lexicon.ROLE | Lexicon.ROLES);
  }

  /// The phrase or the pronoun that ends before the token: "the officials", "him".
  private long object(int start, int end) {
    int last = end - 1;
    return nouns.isObjective(last) && last > start
        ? Mentions.range(last, end)
        : mentions.before(start, end);
  }

  private boolean isLed(long phrase, int start, WordSet verbs) {
    int lead = Mentions.start(phrase) - 1;
    return phrase != Mentions.NONE
        && lead >= start
        && page.tokens().isIn(lead, verbs)
        && page.tag(lead).isVerb()
        && !page.isQuoted(lead)
        && isSomebody(phrase);
  }

  private boolean isSomebody(long phrase) {
    for (int i = Mentions.start(phrase); i < Mentions.end(phrase); i++) {
      if (page.tag(i).isName() || page.tag(i) == Tag.PRP || page.has(i, SOMEBODY)) {
        return true;
      }
    }
    return false;
  }

  /// "sent Lee a parcel with A NOTE saying", "a video of LEE saying", but not "officials with the
  /// agency": what follows the preposition in a phrase; the phrase itself where there is none.
  private long inner(long phrase) {
    int from = Mentions.start(phrase);
    for (int i = Mentions.end(phrase) - 2; phrase != Mentions.NONE && i > from; i--) {
      boolean member = page.has(i - 1, Lexicon.ROLE | Lexicon.ROLES) && !page.tag(i - 1).isName();
      boolean of = page.is(i, "of") && page.tokens().isIn(i - 1, RECORDINGS);
      if ((page.is(i, "with") && (!member || isShare(i + 1))) || of) {
        return Mentions.range(i + 1, Mentions.end(phrase));
      }
    }
    return phrase;
  }

  /// "found A NOTE saying": words that the subject of the sentence did not write.
  private boolean isFound(Cue cue, long phrase, int start) {
    int head = cue.start() - 1;
    if (page.is(cue.head(), "showing") && surveys.isSurvey(phrase)) {
      return true;
    }
    if (!cue.reports() || !isTidings(head) || page.isQuoted(head)) {
      return false;
    }
    for (int i = Mentions.start(phrase) - 1; i >= Math.max(start, head - REACH); i--) {
      if (page.tag(i).isVerb()) {
        return !page.tokens().isIn(i, WRITING);
      }
      if (page.isComma(i) || page.isQuoted(i)) {
        return false;
      }
    }
    return false;
  }
}
