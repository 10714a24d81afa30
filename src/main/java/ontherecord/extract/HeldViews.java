package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Finds what is held of somebody, by nobody who is named: "Lee is expected to win", "was said to
/// be ill", "are known for it". The subject is part of what is told.
final class HeldViews {

  /// What is thought of something by nobody in particular.
  private static final WordSet VIEWS =
      WordSet.folded(
          List.of("believed", "thought", "understood", "feared", "hoped", "suspected", "assumed"));

  private final Page page;
  private final Mentions mentions;
  private final Adjuncts adjuncts;
  private final Claims claims;
  private final Clauses clauses;
  private final Endings endings;

  HeldViews(
      Page page,
      Mentions mentions,
      Adjuncts adjuncts,
      Clauses clauses,
      Endings endings,
      Claims claims) {
    this.page = page;
    this.adjuncts = adjuncts;
    this.mentions = mentions;
    this.claims = claims;
    this.clauses = clauses;
    this.endings = endings;
  }

  private boolean isHeld(Cue cue) {
    int head = cue.head();
    boolean said = page.is(head, "said") || page.is(head, "believed") || page.is(head, "thought");
    boolean to = page.tag(head + 1) == Tag.TO;
    boolean known = page.is(head, "known") || page.is(head, "criticized");
    boolean viewed = page.is(head, "viewed") || page.is(head, "regarded");
    boolean as = page.is(head + 1, "as");
    boolean reported =
        page.is(head, "alleged") || page.is(head, "reported") || page.is(head, "rumored");
    return ((said || reported || page.is(head, "expected")) && to)
        || (isAccused(cue) && page.is(head + 1, "of"))
        || (page.is(head, "described") && as)
        || (known && (as || page.is(head + 1, "for")))
        || (viewed && as);
  }

  private boolean isAccused(Cue cue) {
    return page.is(cue.head(), "accused") || page.is(cue.head(), "suspected");
  }

  /// "It is believed THAT the man fell", "It is understood THE CLUB WILL sell him".
  private boolean isAboutIt(Cue cue, int end) {
    int from = cue.end();
    boolean it = page.is(cue.start() - 1, "it") && page.tokens().isIn(cue.head(), VIEWS);
    Tag first = page.tag(from);
    boolean clause = page.is(from, "that") || first == Tag.DT || first == Tag.PRP;
    return it && clause && from < end && page.hasVerb(from, end);
  }

  /// Takes the subject of the cue and what follows it.
  void take(Cue cue, int start, int end) {
    if (isAboutIt(cue, end)) {
      int to = endings.of(cue, clauses.of(cue, cue.start(), start), cue.end(), end);
      if (page.hasVerb(cue.end(), to)) { // not "believed THE MAN, who was ill, fell"
        claims.add(new Find("cue-alone", cue, Mentions.NONE).with(cue.end(), to), to);
      }
      return;
    }
    int late = page.is(cue.head(), "described") ? adjuncts.past(cue.end(), end) : cue.end();
    boolean as = late > cue.end() && page.is(late, "as"); // "was described in court AS"
    if (!as && !isHeld(cue)) {
      return;
    }
    long subject = mentions.before(start, cue.start());
    if (subject == Mentions.NONE || Mentions.start(subject) < claims.end()) {
      return;
    }
    if (page.is(cue.head(), "described") && page.is(Mentions.start(subject), "what")) {
      return; // "what is described as a mess"
    }
    boolean known = cue.end() == cue.head() + 1 && page.tag(cue.end()) != Tag.TO; // "for"
    Cue whole = known && !as ? cue.with(cue.end() + 1) : cue;
    int from = as ? late : whole.end();
    if (isAccused(cue) && !tells(whole.end(), Mentions.start(subject), start, end)) {
      return; // "what she is accused of"
    }
    int to = endings.of(whole, clauses.of(cue, cue.start(), start), from, end);
    Find find = new Find("cue-alone", whole, Mentions.NONE);
    find.with(Mentions.start(subject), Mentions.end(subject)).with(from, to);
    claims.add(find, to);
  }

  /// Whether what is held stands there, of a subject that no noun before it has in a clause: not
  /// "the crime he is accused of carries a term", "what he is accused of is a crime".
  private boolean tells(int from, int subject, int start, int end) {
    boolean word = from < end && (page.tokens().isWord(from) || page.opensQuote(from));
    Tag before = subject > start ? page.tag(subject - 1) : Tag.NONE;
    boolean who = page.tag(subject) == Tag.WP || page.tag(subject) == Tag.WDT;
    boolean clause = !who && (before.isNoun() || page.is(subject - 1, "what"));
    return word && !page.tag(from).isFinite() && !clause;
  }

  /// "The firm is reportedly selling it": told by nobody who is named.
  void reportedly(Cue cue, int start, int end) {
    long subject = mentions.before(start, cue.start() - 1);
    int from = subject == Mentions.NONE ? -1 : Mentions.start(subject);
    if (from < claims.end() || from < start || !startsClause(from, start)) {
      return;
    }
    int to = endings.of(cue, Clauses.Kind.MAIN, cue.end(), end);
    for (int i = cue.end(); i < to; i++) {
      if (page.isCue(i) && page.tag(i).isVerb()) {
        return; // somebody else may be told to have said it
      }
    }
    Find find = new Find("cue-alone", cue, Mentions.NONE).with(from, cue.start());
    claims.add(find.with(cue.end(), to), to);
  }

  /// Whether a main clause starts at the token: not "who", nor behind "after" or "that".
  private boolean startsClause(int from, int start) {
    boolean open = page.isWhich(from) || page.is(from, "that");
    Tag before = from > start ? page.tag(from - 1) : Tag.NONE;
    return !open && (before == Tag.NONE || before.isPunctuation() || before == Tag.CC);
  }
}
