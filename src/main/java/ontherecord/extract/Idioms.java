package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Words of saying and thinking in phrases where nobody says or thinks: "rest assured", "the
/// defending champion", "its demand for oil", "then add the juice".
final class Idioms {

  /// Who defends and supports by trade: "defending CHAMPION".
  private static final WordSet TITLED = WordSet.foldedKind(Idioms.class, "idioms.txt", "titled");

  /// What one is bound to do is not done yet: "REQUIRED to report it".
  private static final WordSet BOUND =
      WordSet.folded(List.of("required", "designed", "supposed", "obliged", "permitted"));

  /// What describes a noun behind a number, and what is counted: "three CONFIRMED cases", "three
  /// REASONS".
  private static final WordSet COUNTED =
      WordSet.folded(
          List.of("confirmed", "known", "suspected", "estimated", "documented", "reasons"));

  private static final WordSet NOTED =
      WordSet.folded(List.of("note", "recall", "remember", "consider", "add"));

  /// What is wanted and not asked for in words: "the demand for OIL".
  private static final WordSet GOODS = WordSet.foldedKind(Idioms.class, "idioms.txt", "goods");

  private static final WordSet REACT =
      WordSet.folded(List.of("react", "reacts", "reacted", "reacting"));

  private static final WordSet MAINTAIN =
      WordSet.folded(List.of("maintain", "maintains", "maintained", "maintaining"));

  /// How long a phrase may be for what is kept.
  private static final int LONGEST = 40;

  /// How far behind a noun its verb is looked for.
  private static final int REACH = 10;

  private final Page page;
  private final Goods goods;

  Idioms(Page page) {
    this.page = page;
    this.goods = new Goods(page);
  }

  /// Whether the verb at the token stands in such a phrase.
  boolean isAt(int i, int start) {
    Tag next = page.tag(i + 1);
    boolean titled = page.tag(i) == Tag.VBG && page.tokens().isIn(i + 1, TITLED);
    boolean counted = page.tokens().isIn(i, COUNTED) && page.tag(i - 1) == Tag.CD;
    boolean described =
        (((page.is(i, "added") || page.is(i, "written")) && next == Tag.NN)
                || (page.is(i, "pledged") && next.isNoun()))
            && isDescription(i - 1, start);
    boolean assured = page.is(i, "assured") && page.is(i - 1, "rest");
    boolean set = page.is(i, "considering") && page.is(i + 1, "that") && !isBe(i - 1);
    boolean off = page.is(i + 1, "off") && (page.is(i, "call") || page.is(i, "calls"));
    boolean seen = page.is(i, "see") && page.isColon(i + 1);
    boolean called = page.is(i, "called") && page.is(i - 2, "what") && isShortIs(i - 1);
    boolean most = page.is(i - 1, "most") || page.is(i - 1, "more"); // "the most PROMISING paths"
    boolean likely = page.is(i, "promising") && most && next.isNoun();
    boolean meant = page.is(i, "intended") && page.has(i - 1, Lexicon.AUXILIARY) && isBe(i - 1);
    return titled
        || (counted && !page.is(i + 1, "that"))
        || described
        || assured
        || set
        || seen
        || off
        || isWay(i)
        || (page.is(i - 1, "to") && page.tokens().isIn(i - 2, BOUND))
        || isMet(i)
        || isReaction(i)
        || isKnown(i, start)
        || called
        || likely
        || isKept(i)
        || meant
        || isThatIs(i)
        || isNobodys(i)
        || isStudied(i)
        || isPhoned(page, i)
        || goods.isAt(i)
        || isOrder(i, start);
  }

  /// "THE horrifying added factor"
  private boolean isDescription(int i, int start) {
    Tag tag = page.tag(i);
    boolean describes = tag == Tag.JJ || tag == Tag.VBG || tag == Tag.VBN;
    return i > start && describes && page.tag(i - 1) == Tag.DT;
  }

  /// "we’re GOING to see", "GOING by the name of", "GO after him", "wherever she WENT, “sending
  /// …”", "WENT further on Tuesday, saying", but not "she went, “No.”"
  private boolean isWay(int i) {
    boolean goes = page.is(i, "go") || page.is(i, "goes") || page.is(i, "went");
    boolean going = page.is(i, "going");
    Tag next = page.tag(i + 1);
    boolean off = next == Tag.IN && !page.is(i + 1, "on") && !page.is(i + 1, "that");
    boolean word = i + 2 < page.tokens().size() && page.tokens().isWord(i + 2);
    boolean more = next == Tag.RB && !page.is(i + 1, "on") && word && !page.isQuoted(i + 2);
    boolean part = page.isComma(i + 1) && page.opensQuote(i + 2) && !page.isCapital(i + 3);
    return (going && (next == Tag.TO || off)) || (goes && (off || more || part));
  }

  /// "RESPONDED with violence", but not "responded with “No.”"
  private boolean isMet(int i) {
    boolean responds = page.is(i, "responded") || page.is(i, "respond") || page.is(i, "responds");
    boolean with = responds && page.is(i + 1, "with");
    return with && !page.isQuoted(i + 2) && !page.isQuoted(i + 3) && !page.isQuoted(i + 4);
  }

  /// "REACTED to the news", but not "reacted to “No”"
  private boolean isReaction(int i) {
    boolean to = page.is(i + 1, "to") && !page.isQuoted(i + 2) && !page.isQuoted(i + 3);
    return to && page.tokens().isIn(i, REACT);
  }

  /// "the last KNOWN one", "KNOWN today as", but not "has known that"
  private boolean isKnown(int i, int start) {
    boolean know = page.is(i, "know") && page.is(i - 1, "we") && page.is(i - 2, "what");
    if (know && page.is(i + 1, "about") && !page.isQuoted(i)) {
      return true; // "What we KNOW about the crash"
    }
    int before = i - 1;
    while (before > start && page.tag(before) == Tag.RB) {
      before--;
    }
    return page.is(i, "known") && !page.has(before, Lexicon.AUXILIARY);
  }

  /// "MAINTAINS a large lead", but not "maintains the head of the firm is ill"
  private boolean isKept(int i) {
    Tag first = page.tag(i + 1);
    boolean thing = first == Tag.DT || first == Tag.PRPS;
    if (!thing || !page.tokens().isIn(i, MAINTAIN)) {
      return false;
    }
    int last = i + 2;
    while (last < i + LONGEST && isPart(last)) {
      last++;
    }
    return !page.isQuoted(last) && page.tag(last) != Tag.PRP && !acts(last);
  }

  /// "the head OF THE FIRM", "a PLANNED route": whether a phrase goes on with the token.
  private boolean isPart(int i) {
    Tag tag = page.tag(i);
    boolean describes = tag == Tag.JJ || tag == Tag.VBN || tag == Tag.POS;
    return tag.isNoun() || describes || page.is(i, "of") || page.is(i, "the");
  }

  /// "the road to Bern IS", "the plan to cut costs WILL", but not "a lead in the polls": whether a
  /// verb follows what stands behind the noun, before a mark or another clause.
  private boolean acts(int from) {
    for (int i = from; i < from + REACH; i++) {
      Tag tag = page.tag(i);
      if (tag.isFinite()) {
        return true;
      }
      boolean on = tag.isNoun() || tag == Tag.IN || tag == Tag.TO || tag == Tag.VB || tag == Tag.JJ;
      on |= tag == Tag.DT || tag == Tag.PRPS || tag == Tag.POS || tag == Tag.VBN || tag == Tag.CD;
      if (!on || page.has(i, Lexicon.CONJUNCTION)) {
        return false;
      }
    }
    return false;
  }

  private boolean isShortIs(int i) {
    return page.is(i, "'s") || page.is(i, "is") || page.is(i, "are");
  }

  private boolean isBe(int i) {
    boolean is = page.isBe(i) || page.is(i, "be") || page.is(i, "'s");
    return is && !page.is(i - 1, "that");
  }

  /// "which is not TO SAY that", "what it is TO SAY"
  private boolean isThatIs(int i) {
    int is = page.is(i - 2, "not") ? i - 3 : i - 2;
    return page.is(i, "say") && page.is(i - 1, "to") && isShortIs(is);
  }

  /// "let's SEE", "key to UNDERSTANDING why", "words cannot DESCRIBE it", "fans POINTED it out"
  private boolean isNobodys(int i) {
    boolean lets = page.is(i - 1, "'s") && page.is(i - 2, "let");
    boolean key = page.is(i, "understanding") && page.is(i - 1, "to");
    boolean describes = page.is(i, "describe") || page.is(i, "express");
    boolean words = describes && (page.is(i - 2, "words") || page.is(i - 3, "words"));
    boolean out = page.is(i + 2, "out") && page.tokens().text().startsWith("point", start(i));
    boolean it = page.tag(i + 1) == Tag.PRP || page.tag(i + 1) == Tag.DT;
    return lets || key || words || (out && it);
  }

  /// "LEARNED Greek and Latin", but not "learned that it was late"
  private boolean isStudied(int verb) {
    if (!page.is(verb, "learned")) {
      return false;
    }
    if (page.is(verb + 1, "that") && page.is(verb + 2, "according")) {
      return true; // "has learned that according to Lee it is late"
    }
    if (page.is(verb + 1, "that") && page.isTime(verb + 2) && !page.isCapital(verb + 2)) {
      return true; // "the lessons learned that day"
    }
    int end = page.end(page.statementOf(verb));
    for (int i = verb + 1; i < end; i++) {
      boolean lesson = page.is(i, "that") && i > verb + 1; // "a lesson that was new"
      if (lesson || page.isComma(i) || page.tag(i) == Tag.CC) {
        return true;
      }
      if (page.tag(i).isFinite()) {
        return false;
      }
    }
    return true;
  }

  /// "CALLED a friend to ask for help", but not "called the plan to go “mad”": whether somebody is
  /// rung up for a reason.
  static boolean isPhoned(Page page, int verb) {
    if (!page.is(verb, "called") && !page.is(verb, "calls") && !page.is(verb, "call")) {
      return false;
    }
    int to = verb + 1;
    while (to < verb + REACH && (page.tag(to).isNoun() || isBefore(page.tag(to)))) {
      to++;
    }
    boolean one = page.tag(to - 1).isName() || page.tag(to - 1) == Tag.PRP;
    one |= page.has(to - 1, Lexicon.ROLE | Lexicon.ROLES | Lexicon.VAGUE);
    boolean rings = one && page.tag(to) == Tag.TO && page.tag(to + 1) == Tag.VB;
    int end = Math.min(page.tokens().size(), to + REACH);
    for (int i = to; rings && i < end && !page.isStop(i); i++) {
      rings = !page.isQuoted(i);
    }
    return rings && to > verb + 1;
  }

  private static boolean isBefore(Tag tag) {
    boolean describes = tag == Tag.JJ || tag == Tag.CD || tag == Tag.POS || tag == Tag.PRP;
    return describes || tag == Tag.DT || tag == Tag.PRPS;
  }

  private int start(int i) {
    return page.tokens().start(i);
  }

  /// "RECALL that it was old", "please NOTE that", ", then ADD the juice": what the reader is told
  /// to do.
  private boolean isOrder(int i, int start) {
    boolean base = page.tag(i) == Tag.VB || page.tag(i) == Tag.VBP || page.tag(i) == Tag.NN;
    if (!base || !page.tokens().isIn(i, NOTED)) {
      return false;
    }
    boolean please = page.is(i - 1, "please");
    boolean then = page.is(i, "add") && (page.isComma(i - 1) || page.is(i - 1, "then"));
    return please || i == start || (then && !page.isQuoted(i - 2) && !page.isCapital(i + 1));
  }

  /// Whether the noun names no words: "our ACCOUNT to", "its ORDER of ten ferries", "a SLOGAN for
  /// the fair", "the plan that IS", "its DEMAND for oil", "his REQUEST for the files", "her
  /// COMMENTS about the fair", which only tell what they are about.
  boolean isNoun(int i) {
    boolean of = page.is(i + 1, "of");
    boolean to = page.tag(i + 1) == Tag.TO;
    boolean about = page.is(i + 1, "for");
    boolean topic = page.is(i + 1, "about") && !page.opensQuote(i + 2);
    boolean account = page.is(i, "account") && !of;
    boolean order = page.is(i, "order") && of;
    boolean remarks = page.is(i, "remarks") && about;
    boolean motto = page.is(i, "slogan") || page.is(i, "motto") || page.is(i, "mantra");
    boolean request = page.is(i, "request") || page.is(i, "requests");
    boolean goods = page.is(i, "demand") && page.tokens().isIn(i + 2, GOODS);
    return account
        || order
        || remarks
        || (motto && (of || to || about))
        || topic
        || (about && (request || goods))
        || (page.is(i + 1, "that") && page.tag(i + 2).isFinite());
  }
}
