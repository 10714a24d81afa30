package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Tells whom a verb takes as its object: those who are told, warned or promised something.
final class Addressees {

  private static final WordSet PROMISES =
      WordSet.folded(List.of("promised", "promises", "promise", "wrote", "writes", "pledged"));

  /// What one says of oneself with an infinitive: "claims to know".
  private static final WordSet CLAIMS =
      WordSet.folded(List.of("claim", "claims", "claimed", "claiming"));

  /// What one does to a thing: "agreed TO A DEAL".
  private static final WordSet AGREES =
      WordSet.folded(List.of("agree", "agrees", "agreed", "agreeing"));

  /// How far "that" may stand behind those who are told.
  private static final int TOLD = 16;

  /// Those who are told "of" something, where its words are quoted.
  private static final WordSet TELLS =
      WordSet.folded(
          List.of("reminded", "reminds", "informed", "informs", "notified", "notifies", "assured"));

  /// Those of whom a body or a thing is told behind "of": "members of a club".
  private static final WordSet TIED =
      WordSet.folded(List.of("members", "leaders", "heads", "owners", "fans", "supporters"));

  /// How far behind the verb a warning's "of" or "about" may stand.
  private static final int WARNED = 6;

  private final Page page;
  private final Mentions mentions;
  private final Adjuncts adjuncts;
  private final Programmes programmes;
  private final Towns towns;

  Addressees(Page page, Mentions mentions, Adjuncts adjuncts) {
    this.page = page;
    this.mentions = mentions;
    this.adjuncts = adjuncts;
    this.programmes = new Programmes(page);
    this.towns = new Towns(page);
  }

  /// The token after the person told: "told REPORTERS that".
  int past(int first, int end) {
    int programme = programmes.past(first, end);
    if (programme > first) {
      return programme;
    }
    Tag tag = page.tag(first);
    boolean name = tag == Tag.RB && page.isCapital(first);
    boolean her = page.is(first, "her") && page.tag(first + 1) == Tag.NNS;
    if (her && page.is(adjuncts.past(first + 2, end), "that")) {
      return first + 2; // "told her SUPPORTERS in Bern that"
    }
    if (tag == Tag.PRP || (name && page.tag(first + 1) == Tag.PRP)) {
      return first + 1;
    }
    boolean cheering = tag == Tag.VBG && page.tag(first + 1).isNoun();
    if (!(cheering
        || tag.isNoun()
        || tag == Tag.DT
        || tag == Tag.PRPS
        || tag == Tag.JJ
        || tag == Tag.CD)) {
      return first;
    }
    int core = mentions.core(first, end);
    int land = towns.pastLand(core, end);
    if (land > core) {
      return land;
    }
    long told = mentions.after(first, end);
    if (told == Mentions.NONE) {
      return first;
    }
    int close = Mentions.end(told);
    boolean goesOn = page.tag(close).isFinite() || page.opensQuote(close);
    return goesOn ? pastPeople(first, close) : towns.pastComma(pastComma(told, end), end);
  }

  /// "told John Hale, the coroner, THAT", ", SHE was tired": past the comma that closes what is
  /// told of somebody, where words follow; the end of the phrase elsewhere.
  private int pastComma(long told, int end) {
    int close = Mentions.end(told);
    boolean described = page.isComma(close) && close + 1 < end;
    for (int i = Mentions.start(told); i < close; i++) {
      described &= !page.isQuoted(i);
    }
    boolean apart = false;
    for (int i = Mentions.start(told); described && i < close; i++) {
      apart |= page.isComma(i);
    }
    boolean words = page.is(close + 1, "that") || page.tag(close + 1) == Tag.PRP;
    return apart && words ? close + 1 : close;
  }

  /// "told REPORTERS prices would rise": past those who are told, where another noun is the subject
  /// of what they were told; `end` elsewhere.
  private int pastPeople(int first, int end) {
    for (int i = first; i < Math.min(end - 1, first + 3); i++) {
      boolean people = page.tag(i) == Tag.NNS || page.tag(i) == Tag.NNPS;
      boolean next = page.tag(i + 1).isNoun() && !page.isTime(i + 1);
      if (people && page.has(i, Lexicon.ROLES) && next) {
        return i + 1;
      }
    }
    return end;
  }

  /// "told police WHO STOPPED HIM that", "told supporters GATHERED IN THE RAIN that": the "that"
  /// behind what is told of those who are told; `past` where there is none.
  int pastTold(int past, int end) {
    boolean who = page.is(past, "who") && page.tag(past + 1).isFinite();
    boolean did = page.tag(past) == Tag.VBN || page.tag(past) == Tag.VBD;
    boolean gathered = did && page.tag(past + 1) == Tag.IN;
    int limit = Math.min(end, past + TOLD);
    boolean asks = false;
    for (int i = past + 2; (who || gathered) && i < limit; i++) {
      if (page.is(i, "that") && !page.isTime(i + 1)) {
        return isTeller(past) && i == past + 2 ? past : i;
      }
      asks |= page.tag(i) == Tag.WRB; // "told fans who wonder WHY he left that"
      if (page.isComma(i) || page.isQuoted(i) || (page.tag(i).isFinite() && !asks)) {
        return past;
      }
    }
    return past;
  }

  /// "questioned the man WHO CLAIMED THAT": whether whom one speaks to told something himself.
  boolean isTeller(int who) {
    boolean tells = page.isCue(who + 1) && page.has(who + 1, Lexicon.BARE);
    tells &= !page.is(who + 1, "asked"); // "told the man WHO ASKED THAT"
    boolean told = page.is(who + 2, "that") && page.tokens().isWord(who + 3);
    return page.is(who, "who") && tells && told;
  }

  /// The token after the person in "promised LEE that" or "warned LEE OF it", behind a verb that
  /// may take none, or after the place in "promised AT A RALLY to win"; `first` where no "that" or
  /// "to" follows.
  int pastPromised(Cue cue, int first, int end) {
    int topic = cue.end() == cue.head() + 1 ? topic(cue, first, end) : first;
    if (topic > first) {
      return topic;
    }
    int warned = cue.end() == cue.head() + 1 ? pastWarned(cue, first, end) : first;
    if (warned > first && (page.is(warned, "of") || page.is(warned, "about"))) {
      return warned + 1; // "warned THEM OF a storm"
    }
    int placed = pastPlace(cue, first, end);
    if (placed > first) {
      return placed;
    }
    boolean takes = cue.end() == cue.head() + 1 && page.tokens().isIn(cue.head(), PROMISES);
    int past = takes && !page.isQuoted(first) ? past(first, end) : first;
    boolean person =
        past > first
            && (page.tag(past - 1).isName() || page.has(past - 1, Lexicon.ROLE | Lexicon.ROLES));
    boolean one = person && past < end && page.is(past, "that") && !page.tag(past + 1).isFinite();
    for (int i = first; one && i < past; i++) {
      one = page.tag(i) != Tag.IN; // "a letter to Lee that"
    }
    return one ? past : first;
  }

  /// "warned drivers of ICE", "reminded them of THEIR “duty”", "asked Lee about THE FIRE": what
  /// others are warned of or asked about; `first` where they are not.
  private int topic(Cue cue, int first, int end) {
    boolean tells = page.tokens().isIn(cue.head(), TELLS);
    boolean asks = cue.is(Lexicon.TO) && cue.is(Lexicon.TOLD) && cue.is(Lexicon.THING);
    boolean people = page.tag(first) != Tag.IN && !page.isQuoted(first);
    for (int i = first + 1;
        people && (tells || asks || isWarning(cue)) && i + 1 < Math.min(end, first + WARNED);
        i++) {
      Tag next = page.tag(i + 1);
      if (tells && page.is(i, "of")) {
        int open = next == Tag.PRPS || next == Tag.DT ? i + 2 : i + 1;
        return open < end && page.opensQuote(open) ? i + 1 : first;
      }
      if (page.is(i, "about") && next != Tag.CD && !tells) {
        return !asks || isSomebody(i - 1) ? i + 1 : first;
      }
      if (page.is(i, "of") && !asks) {
        boolean thing = next == Tag.NN || next == Tag.NNS || next == Tag.JJ || next == Tag.VBG;
        thing |= page.isOne(i + 1) || page.opensQuote(i + 1);
        boolean told = page.tag(i - 1) == Tag.NNS && page.has(i - 1, Lexicon.ROLES);
        boolean tied = page.tokens().isIn(i - 1, TIED) || tellsThat(i + 1, end);
        return told && thing && !tied ? i + 1 : first;
      }
      if (page.isQuoted(i) || page.isComma(i) || page.tag(i).isVerb()) {
        return first;
      }
    }
    return first;
  }

  /// "questioned the IDEA that it was late", "asked a QUESTION he did not like": whether the noun
  /// is what somebody asks, and not whom.
  boolean isWord(int noun) {
    return page.has(noun, Lexicon.REMARK)
        || page.is(noun, "question")
        || page.is(noun, "questions");
  }

  /// "him", "Lee", "the guard"
  private boolean isSomebody(int i) {
    int people = Lexicon.ROLE | Lexicon.ROLES | Lexicon.BODY | Lexicon.VAGUE;
    return page.tag(i) == Tag.PRP || page.tag(i).isName() || page.has(i, people);
  }

  /// "owners of old cars THAT THE bridge was shut", but not "of ice THAT could form": whether what
  /// they are told follows those whom "of" only describes.
  private boolean tellsThat(int from, int end) {
    for (int i = from + 1; i + 1 < Math.min(end, from + WARNED); i++) {
      if (page.is(i, "that")) {
        Tag next = page.tag(i + 1);
        return next == Tag.DT || next == Tag.PRP || next == Tag.PRPS || next.isNoun();
      }
      if (page.isComma(i) || page.tag(i).isVerb() || page.isQuoted(i)) {
        return false;
      }
    }
    return false;
  }

  /// "promised on Sunday at a rally TO end it": the "to" behind where and when somebody spoke;
  /// `first` where there is none.
  private int pastPlace(Cue cue, int first, int end) {
    int tells = Lexicon.SAY | Lexicon.TO;
    boolean verb =
        (cue.kinds() & tells) == tells && page.tag(cue.head()).isVerb() && !page.is(first, "to");
    int past = verb && cue.end() == cue.head() + 1 ? adjuncts.past(first, end) : first;
    for (int i = first; i < past && page.tokens().isIn(cue.head(), AGREES); i++) {
      if (page.is(i, "to")) {
        return first; // "agreed on Monday TO A DEAL to cut costs"
      }
    }
    return isInfinitive(past) && past + 1 < end ? past : first;
  }

  /// "TO go", "TO “go on”"
  boolean isInfinitive(int to) {
    return page.tag(to) == Tag.TO || (page.is(to, "to") && page.opensQuote(to + 1));
  }

  /// Past those in "warned DRIVERS WHO WERE LATE that".
  int pastWarned(Cue cue, int first, int end) {
    int past = isWarning(cue) && !page.isQuoted(first) ? past(first, end) : first;
    return past > first ? pastTold(past, end) : first;
  }

  /// Whether the tokens name somebody: "them", "the court", "Ann Lee".
  boolean isPerson(int first, int end) {
    int kinds = Lexicon.ROLE | Lexicon.ROLES | Lexicon.BODY;
    return page.tag(first) == Tag.PRP || page.tag(end - 1).isName() || page.has(end - 1, kinds);
  }

  /// "vowed TO WIN", "claims TO KNOW"
  boolean takesInfinitive(Cue cue) {
    boolean claims = page.tokens().isIn(cue.head(), CLAIMS) && page.tag(cue.head()) != Tag.VB;
    return claims || cue.is(Lexicon.TO); // but "does not claim to know"
  }

  /// "warned THEM AGAINST it": whether it follows what those are told to leave who are warned.
  boolean isAgainst(Cue cue, int first, int end) {
    Tag tag = page.tag(first);
    boolean one = tag.isNoun() || tag == Tag.DT || tag == Tag.PRP || tag == Tag.PRPS;
    one &= isWarning(cue);
    for (int i = first + 1; one && i + 1 < Math.min(end, first + WARNED); i++) {
      if (page.is(i, "against")) {
        return true;
      }
      if (page.isComma(i) || page.isQuoted(i) || page.tag(i).isVerb() || page.tag(i) == Tag.IN) {
        return false;
      }
    }
    return false;
  }

  /// "warned THEM that", where those that are warned may be missing as well.
  boolean isWarning(Cue cue) {
    return page.is(cue.head(), "warned") || page.is(cue.head(), "warns");
  }
}
