package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// What was made known in the passive, by nobody who is named: "Lee was declared the winner", "The
/// sale was announced on Monday". The subject is told, or part of what is.
final class Declarations {

  private static final WordSet DECLARED =
      WordSet.folded(List.of("declared", "proclaimed", "announced"));

  private final Page page;
  private final Mentions mentions;
  private final Edges edges;
  private final Clauses clauses;
  private final Endings endings;
  private final Claims claims;

  Declarations(
      Page page, Mentions mentions, Edges edges, Clauses clauses, Endings endings, Claims claims) {
    this.page = page;
    this.mentions = mentions;
    this.edges = edges;
    this.clauses = clauses;
    this.endings = endings;
    this.claims = claims;
  }

  /// Takes what the cue made known; returns whether it did.
  boolean take(Cue cue, int start, int end) {
    int verb = cue.head();
    if (!page.tokens().isIn(verb, DECLARED) || cue.end() > verb + 1 || isUnsaid(cue)) {
      return false;
    }
    boolean titled = isTitled(verb + 1, end);
    if (!titled && !(page.is(verb, "announced") && isLast(verb + 1, end))) {
      return false;
    }
    long subject = mentions.before(start, cue.start());
    int first = Mentions.start(subject);
    if (subject == Mentions.NONE || first < claims.end() || page.isWhich(first)) {
      return false;
    }
    Tag tag = page.tag(first);
    if (tag == Tag.WP || tag == Tag.WDT || page.is(first, "that")) {
      return false; // "who was declared the winner"
    }
    if (!titled) {
      boolean thing = tag != Tag.PRP && tag != Tag.EX && !page.is(first, "no");
      thing &= !page.is(first, "nothing");
      if (thing) {
        Find find = new Find("cue-alone", cue, Mentions.NONE);
        claims.add(find.with(first, Mentions.end(subject)), verb + 1);
      }
      return thing;
    }
    int to = endings.of(cue, clauses.of(cue, first, start), verb + 1, end);
    int by = by(verb + 1, to);
    long agent = by < 0 ? Mentions.NONE : mentions.bare(by + 1, to);
    boolean named = agent != Mentions.NONE && edges.isSomebody(agent);
    Find find = new Find(named ? "passive" : "cue-alone", cue, named ? agent : Mentions.NONE);
    claims.add(find.with(first, Mentions.end(subject)).with(verb + 1, named ? by : to), to);
    return true;
  }

  /// "THE WINNER", "A GREAT SUCCESS", but not "the next day"
  private boolean isTitled(int from, int end) {
    int noun = page.tag(from + 1) == Tag.JJ ? from + 2 : from + 1;
    boolean title = noun < end && page.tag(noun).isNoun() && !page.isTime(noun);
    return title && page.tag(from) == Tag.DT;
  }

  /// Whether nothing follows there but when and where.
  private boolean isLast(int from, int end) {
    boolean placed = page.is(from, "in") || page.is(from, "on") || page.is(from, "at");
    return from >= end || placed || !page.tokens().isWord(from) || page.has(from, Lexicon.TIME);
  }

  private int by(int from, int to) {
    for (int i = from; i < to; i++) {
      if (page.is(i, "by") && !page.isQuoted(i)) {
        return i;
      }
    }
    return -1;
  }

  /// "was NOT announced", "WILL be announced"
  private boolean isUnsaid(Cue cue) {
    for (int i = cue.start(); i < cue.head(); i++) {
      if (page.tag(i) == Tag.MD || Auxiliaries.isNot(page, i)) {
        return true;
      }
    }
    return false;
  }
}
