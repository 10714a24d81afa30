package ontherecord.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ontherecord.tag.Tag;
import ontherecord.text.Tokens;
import ontherecord.text.WordSet;

/// Nouns and surnames that the tagger took for verbs: "aides/VBZ said", "voting states/VBZ", "Ahmed
/// Said/VBD".
final class NounRules {

  /// What may stand behind a speaker who stands behind his verb: "said a moderate LATER".
  private static final Set<Tag> TELLS_WHEN =
      EnumSet.of(Tag.IN, Tag.RB, Tag.WRB, Tag.WDT, Tag.COLON);

  /// Participles that names of bodies start with.
  private static final WordSet JOINED =
      WordSet.folded(List.of("united", "associated", "allied", "consolidated"));

  private final Tokens tokens;
  private final TaggedWords words;

  NounRules(Tokens tokens, TaggedWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  /// "an OFFICIAL familiar with the talks", "the ACCUSED said": a person that was taken for what
  /// describes one.
  boolean isPerson(int i, Tag tag) {
    Tag next = words.tag(i + 1);
    if (tag == Tag.JJ && words.has(i, Lexicon.ROLE) && words.tag(i - 1) != Tag.RB) {
      boolean described = next == Tag.JJ && words.tag(i + 2) == Tag.IN;
      boolean last = (next == Tag.STOP || TELLS_WHEN.contains(next)) && isLed(i);
      boolean says = words.has(i + 1, Lexicon.INFLECTED) && words.is(i + 2, "that") && isLed(i);
      boolean ends = last || says || next == Tag.COMMA || next == Tag.WP;
      Tag then = words.tag(i + 2);
      boolean did = next == Tag.VBN && !then.isNoun() && then != Tag.JJ; // "an OFFICIAL responded"
      return described || ends || reports(i + 1) || ((next.isFinite() || did) && isLed(i));
    }
    boolean past = tag == Tag.VBN || tag == Tag.VBD || words.is(i, "accused");
    if (!past && tag != Tag.JJ) {
      return false;
    }
    boolean told = words.has(i + 1, Lexicon.SAY) && words.has(i + 1, Lexicon.PAST);
    if (tag == Tag.JJ && isAge(i)) {
      return told || !(next.isNoun() || next == Tag.JJ || next == Tag.CC || next == Tag.COMMA);
    }
    boolean ends = next == Tag.STOP || (next == Tag.IN && !words.is(i + 1, "by"));
    boolean acts = next == Tag.RB || (next.isVerb() && next != Tag.VBG);
    return past && words.is(i - 1, "the") && (told || ends || acts);
  }

  /// "a MODERATE", "a self-described MODERATE"
  private boolean isLed(int i) {
    boolean described = words.tag(i - 1) == Tag.JJ || words.is(i - 1, "chief");
    Tag first = words.tag(described ? i - 2 : i - 1);
    return first == Tag.DT || first == Tag.POS || first == Tag.PRPS || first == Tag.CD;
  }

  /// "52-year-old"
  boolean isAge(int i) {
    return tokens.end(i) - tokens.start(i) > 9 && tokens.endsWith(i, "-year-old");
  }

  /// "people CLOSE to the mayor", "a THINK tank"
  boolean isClose(int i) {
    if (words.is(i, "think") && (words.is(i + 1, "tank") || words.is(i + 1, "tanks"))) {
      return true;
    }
    return words.is(i, "close")
        && words.is(i + 1, "to")
        && words.has(i - 1, Lexicon.ROLES | Lexicon.ROLE | Lexicon.VAGUE);
  }

  /// "in an interview AIRED on CNN": no verb of its own.
  boolean isAired(int i, Tag tag) {
    if (tag != Tag.VBD || !words.has(i - 1, Lexicon.OCCASION)) {
      return false;
    }
    boolean said = words.is(i, "issued") || words.is(i, "released");
    boolean issued =
        said || words.is(i, "aired") || words.is(i, "published") || words.is(i, "broadcast");
    boolean led = words.tag(i - 2) == Tag.DT && words.tag(i - 3) == Tag.IN;
    Tag next = words.tag(i + 1);
    boolean on = next == Tag.IN || next == Tag.DT || words.has(i + 1, Lexicon.TIME);
    return issued && led && on;
  }

  /// "said THERE was", but not "officials THERE were told"
  boolean isThere(int i) {
    Tag before = words.tag(i - 1);
    boolean somebody =
        before == Tag.NNS || before == Tag.NNPS || words.has(i - 1, Lexicon.ROLE | Lexicon.VAGUE);
    return tokens.is(i, "there") && words.has(i + 1, Lexicon.AUXILIARY) && !somebody;
  }

  /// "“…,” said one UNDECIDED voter": right behind a verb of saying, no verb of its own.
  boolean isParticiple(int i, Tag tag) {
    boolean past = tag == Tag.VBN || tag == Tag.VBD;
    if (!past && tag != Tag.VB && tag != Tag.NN) {
      return false;
    }
    boolean told = past && (words.is(i, "repeated") || words.is(i, "stated"));
    if (told && isBehindOwner(i) && words.tag(i + 1).isNoun()) {
      return true; // "Lee's REPEATED warnings"
    }
    boolean office = words.has(i + 1, Lexicon.TITLE | Lexicon.ROLE);
    boolean behind = words.tag(i - 1).isVerb() && words.tag(i - 2) == Tag.QUOTE;
    boolean apart =
        tokens.opensSentence(i) || words.tag(i - 1) == Tag.COMMA || words.tag(i - 1) == Tag.QUOTE;
    if ((behind || apart) && office && (words.is(i, "lead") || (past && words.is(i, "retired")))) {
      return true; // "“…,” RETIRED Gen. Lee said"
    }
    boolean led = words.is(i - 1, "one") || words.is(i - 1, "another");
    boolean quoted = words.tag(i - 3) == Tag.QUOTE || words.tag(i - 3) == Tag.COMMA;
    boolean said = (quoted && words.tag(i - 2).isVerb()) || words.is(i - 2, "to");
    Tag next = words.tag(i + 1);
    return past && led && said && (next.isNoun() || next == Tag.JJ);
  }

  /// "Ann DE LA Cruz", "“…,” DOS Santos says": the small words of a surname, behind a name or with
  /// nothing before them that they could belong to.
  boolean isParticle(int i) {
    if (!words.has(i, Lexicon.PARTICLE)) {
      return false;
    }
    if (words.isCapital(i + 1) && words.isCapital(i - 1)) {
      return true;
    }
    int last = words.has(i + 1, Lexicon.PARTICLE) ? i + 1 : i;
    Tag before = words.tag(i - 1);
    boolean apart = before == Tag.COMMA || before == Tag.QUOTE;
    boolean goesOn = words.has(i - 1, Lexicon.PARTICLE) && !words.isCapital(i - 1);
    boolean saint = words.is(i, "do") || words.is(i, "y") || words.is(i, "den");
    return (apart || goesOn) && !saint && words.isCapital(last + 1);
  }

  /// "WHO said", "UNITED Nations troops"
  boolean isBody(int i, Tag tag) {
    boolean joined = tag == Tag.VBN && words.isCapital(i + 1) && words.tag(i + 1).isName();
    return (joined && tokens.isIn(i, JOINED)) || (tag == Tag.WP && words.has(i, Lexicon.BODY));
  }

  /// Whether a name was taken for a word: "Stone/NN said".
  boolean isDoubtful(int i, Tag tag) {
    boolean word = tag.isVerb() || tag == Tag.RB || isApart(i, tag);
    return word || (tag.isNoun() && (isLabel(i) || reports(i + 1)));
  }

  /// "Lee: The plan is dead."
  private boolean isLabel(int i) {
    return tokens.opensSentence(i) && i + 1 < tokens.size() && tokens.first(i + 1) == ':';
  }

  /// "YOUNG, in his speech, praised it"
  private boolean isApart(int i, Tag tag) {
    return words.tag(i + 1) == Tag.COMMA && (tag == Tag.JJ || tag.isNoun());
  }

  /// "NESTING said", "ROLLING Stone reported": whether what starts there is a name, for it reports.
  boolean isReporter(int i) {
    boolean more = words.tag(i + 1) == Tag.NNP && words.isCapital(i + 1);
    return reports(i + 1) || (more && reports(i + 2));
  }

  /// Whether a verb of saying follows that can only be one.
  boolean reports(int i) {
    if (i < tokens.size() && tokens.is(i, "said") && words.tag(i) == Tag.VBN) {
      return true;
    }
    boolean finite = words.tag(i) == Tag.VBD || words.tag(i) == Tag.VBP || words.tag(i) == Tag.VBZ;
    boolean says = words.has(i, Lexicon.SAY) && words.has(i, Lexicon.BARE) && finite;
    return says
        || (words.has(i, Lexicon.AUXILIARY)
            && words.has(i + 1, Lexicon.SAY)
            && words.tag(i + 1).isVerb());
  }

  /// "aides/VBZ said": no verb in the present stands before another that is finite.
  boolean isPlural(int i, Tag tag) {
    boolean opens = tokens.opensSentence(i);
    if (tag == Tag.NNPS && opens && words.has(i, Lexicon.ROLES) && !words.isCapital(i + 1)) {
      return true; // "PROTESTERS marched"
    }
    if (tag != Tag.VBZ) {
      return false;
    }
    boolean thinks =
        words.has(i, Lexicon.THINK) && (words.tag(i - 1) == Tag.PRP || words.tag(i - 1) == Tag.NNP);
    if (words.has(i, Lexicon.AUXILIARY | Lexicon.SAY) || thinks || words.isCapital(i)) {
      return false;
    }
    Tag next = words.tag(i + 1);
    boolean finite =
        reports(i + 1) || next == Tag.VBD || next == Tag.VBP || next == Tag.VBZ || next == Tag.MD;
    boolean warns =
        words.has(i + 1, Lexicon.SAY) && i + 2 < tokens.size() && tokens.is(i + 2, "that");
    return finite || warns;
  }

  /// "Rust Belt STATES Ohio and Michigan", ", STATES that vote in May", "early voting STATES"
  boolean isRegion(int states) {
    boolean named =
        words.tag(states - 1).isName()
            && words.tag(states - 2).isName()
            && words.tag(states + 1).isName();
    Tag before = words.tag(states - 1);
    boolean which =
        words.is(states + 1, "that") && (before == Tag.COMMA || words.tag(states + 2).isFinite());
    boolean are = words.is(states - 2, "are") || words.is(states - 2, "were");
    boolean act = words.tag(states - 1).isName() && words.tag(states + 1).isVerb();
    boolean where = before.isName() && words.is(states + 1, "where");
    return are || act || named || where || before == Tag.JJ || before == Tag.VBG || which;
  }

  /// "the mayor PLANS to go": behind a person, and before an infinitive.
  boolean isIntent(int i) {
    boolean means = words.is(i, "plans") || words.is(i, "hopes") || words.is(i, "vows");
    return means && words.tag(i + 1) == Tag.TO && words.has(i - 1, Lexicon.ROLE);
  }

  /// "Ahmed SAID, a farmer", "Ahmed SAID said", but no verb of a headline
  boolean isSurname(int i) {
    boolean known =
        words.tag(i - 1).isName() && (words.isCapital(i - 1) || words.has(i - 1, Lexicon.PARTICLE));
    boolean small = i + 1 < tokens.size() && !words.isCapital(i + 1) && !words.is(i + 1, "to");
    boolean marked =
        words.tag(i + 1) == Tag.QUOTE
            || words.tag(i + 2) == Tag.QUOTE
            || words.tag(i + 1) == Tag.COLON;
    return known && small && !marked && !words.is(i + 1, "that");
  }

  /// "according to island-news.fr"
  boolean isAddress(int i) {
    int dot = tokens.text().indexOf('.', tokens.start(i), tokens.end(i));
    return dot > tokens.start(i) && dot + 2 < tokens.end(i) && !words.isCapital(i);
  }

  /// "Lee's REPEATED warnings"
  private boolean isBehindOwner(int i) {
    Tag before = words.tag(i - 1);
    return before == Tag.PRPS || before == Tag.POS || words.is(i - 1, "'s");
  }

  /// "their CLAIM", "Lee's CALL", "her March CLAIM", "an earnings CALL"
  boolean isOwned(int i) {
    boolean dated = words.has(i - 1, Lexicon.TIME) && words.tag(i - 2) == Tag.PRPS;
    Tag before = words.tag(dated ? i - 2 : i - 1);
    boolean one = words.is(i - 2, "a") || words.is(i - 2, "an") || words.is(i - 1, "earnings");
    return before == Tag.PRPS || before == Tag.POS || (before == Tag.NNS && one);
  }

  /// "“…,” said lead author Ann Lee"
  boolean isBehindSaid(int i) {
    return words.tag(i - 2) == Tag.QUOTE
        && words.has(i - 1, Lexicon.SAY)
        && words.has(i - 1, Lexicon.PAST)
        && words.tag(i + 1).isNoun();
  }

  /// "Bern-based", "state-backed".
  boolean isCompound(int i) {
    String text = tokens.text();
    int end = tokens.end(i);
    int length = end - tokens.start(i);
    return length >= 7
        && tokens.endsWith(i, "ed")
        && text.indexOf('-', Math.max(tokens.start(i) + 1, end - 11), end) >= 0;
  }
}
