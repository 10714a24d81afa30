package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// How the clause of a cue stands in its sentence, and at which comma it ends for that reason:
/// "While she said so, he left."
final class Clauses {

  private final Page page;
  private final ClauseEnds ends;

  Clauses(Page page) {
    this.page = page;
    this.ends = new ClauseEnds(page);
  }

  private static final int NEAR = 14;
  private static final int REACH = 60;

  /// How many words may stand before the conjunction that opens a sentence, with their comma.
  private static final int LEADS = 4;

  /// What opens a clause before "that".
  private static final WordSet NOW =
      WordSet.folded(List.of("now", "given", "provided", "assuming", "except"));

  /// How the clause of a cue stands in its sentence.
  enum Kind {
    MAIN,
    /// "while she said …, he left": opened by a conjunction or participle, with the main clause
    /// behind
    OPENING,
    /// "who said …, left"
    RELATIVE,
    /// "Lee, saying …, left", "the house, where police say …, is empty": between two commas
    INSIDE,
    /// "…, though she said …"
    CLOSING
  }

  /// The clause of the cue, whose subject starts at `subject`, in the statement from `start`.
  Kind of(Cue cue, int subject, int start) {
    int before = subject - 1;
    boolean doing = page.tag(cue.head()) == Tag.VBG && page.isComma(cue.start() - 1);
    int comma = page.tag(before) == Tag.IN && page.isComma(before - 1) ? before - 1 : before;
    boolean after = page.tag(cue.head()) == Tag.VBG && comma < before; // ", AFTER saying"
    if (((doing || after) && isSubject(start, comma)) || isApart(before)) {
      return Kind.INSIDE;
    }
    boolean relative =
        page.tag(subject) == Tag.WP || (page.tag(subject) == Tag.WDT && subject < cue.start());
    if (relative) {
      boolean share = page.is(subject, "whom") && page.is(before, "of");
      before = share ? before - 2 : before; // ", most of WHOM said"
      boolean apart = before >= start && (page.isComma(before) || page.isDash(before));
      return apart || isAppositive(before, start) ? Kind.RELATIVE : Kind.MAIN;
    }
    while (before > start && page.tag(before) == Tag.RB) {
      before--;
    }
    if (before < start) {
      return subject >= cue.start() ? Kind.OPENING : Kind.MAIN;
    }
    boolean now = page.is(before, "that") && before == start + 1 && page.tokens().isIn(start, NOW);
    if (now || (page.is(before, "had") && before == start && cue.is(Lexicon.PAST))) {
      return Kind.OPENING; // "NOW THAT she has said so,", "HAD she said so,"
    }
    Tag tag = page.tag(before);
    if (tag == Tag.CC && goesOn(before, start)) {
      return Kind.OPENING;
    }
    if (tag == Tag.CC && subject == cue.start() && goesWithWho(before, start)) {
      return Kind.RELATIVE;
    }
    boolean once = page.is(before, "once") && before == start; // "ONCE she says so, …"
    boolean opens =
        (tag == Tag.IN || tag == Tag.WRB)
            && page.has(before, Lexicon.CONJUNCTION | Lexicon.RELATIVE | Lexicon.PREPOSITION)
            && !page.is(before, "that");
    boolean subordinate = once || opens;
    if (!subordinate) {
      return subject >= cue.start() && isOpen(start, cue.start()) ? Kind.OPENING : Kind.MAIN;
    }
    boolean led = page.tag(cue.head()) == Tag.VBG && isPhrase(start, before);
    return led || opensSentence(before, start) ? Kind.OPENING : Kind.CLOSING;
  }

  /// "WHILE LEE HAS TRIED to tell them that …, they left", "AS HE SPOKE, refusing to say that …,
  /// they left": whether a conjunction opens the sentence, and no comma but the last has closed its
  /// clause before the token.
  private boolean isOpen(int start, int cue) {
    int first = page.tag(start) == Tag.RB || page.tag(start) == Tag.CC ? start + 1 : start;
    int kinds = Lexicon.CONJUNCTION | Lexicon.RELATIVE;
    boolean joins = page.tag(first) == Tag.IN || page.tag(first) == Tag.WRB;
    if (!joins || !page.has(first, kinds) || cue - first > REACH) {
      return false;
    }
    boolean verb = false; // "While Lee, Orr and others HAVE tried"
    for (int i = first; i < cue - 1; i++) {
      if ((verb || i > first + LEADS) && page.isComma(i) && !page.isQuoted(i)) {
        return false;
      }
      verb |= page.tag(i).isFinite() && !page.isQuoted(i);
    }
    return verb;
  }

  /// Whether all that stands before the comma is a subject that has no verb yet.
  private boolean isSubject(int start, int comma) {
    Tag tag = page.tag(start);
    boolean opens = tag.isNoun() || tag == Tag.DT || tag == Tag.PRPS || tag == Tag.CD;
    return opens && comma > start && !page.hasVerb(start, comma) && !page.isQuoted(start);
  }

  /// ", IN WHICH police say", ", WHERE police say"
  private boolean isApart(int word) {
    boolean which = page.tag(word) == Tag.WDT && page.is(word, "which");
    boolean where = page.is(word, "where") || page.is(word, "when") || page.is(word, "who");
    int first = which && page.tag(word - 1) == Tag.IN ? word - 1 : word;
    return (which || where) && page.isComma(first - 1) && page.tag(first - 2).isNoun();
  }

  /// "Ann Lee, A NURSE who said …, left"
  private boolean isAppositive(int last, int start) {
    int i = last;
    while (i > start && (page.tag(i).isNoun() || page.tag(i) == Tag.JJ)) {
      i--;
    }
    boolean a = page.isOne(i) || page.is(i, "the");
    return a && i < last && page.isComma(i - 1) && page.tag(i - 2).isName();
  }

  /// "In addition TO stating", "By saying": whether a preposition opens the statement, and no verb
  /// stands before what it leads to.
  private boolean isPhrase(int start, int last) {
    return last >= start
        && page.tag(start) == Tag.IN
        && last - start < LEADS
        && !page.hasVerb(start, last);
  }

  private boolean opensSentence(int token, int start) {
    int i = token - 1;
    while (i >= start
        && (page.tag(i) == Tag.RB
            || page.tag(i) == Tag.CC
            || page.tag(i) == Tag.QUOTE
            || page.tag(i) == Tag.IN
            || page.tag(i) == Tag.CD
            || page.tag(i) == Tag.DT
            || (page.tag(i).isNoun() && page.has(i, Lexicon.TIME)))) {
      i--;
    }
    boolean near = i - start < LEADS + 2 && !page.hasVerb(start, i); // "After all, while she said"
    return i < start || (page.isComma(i) && (page.tag(i + 1) == Tag.CC || near));
  }

  /// "While he declined to comment and SHE SAID …": whether a conjunction opens the sentence, whose
  /// clause goes on behind the "and" at the token.
  private boolean goesOn(int and, int start) {
    int first = start;
    while (first < Math.min(and, start + LEADS)
        && (page.tag(first) == Tag.RB || page.tag(first) == Tag.CC)) {
      first++;
    }
    boolean opens =
        (page.tag(first) == Tag.IN || page.tag(first) == Tag.WRB)
            && page.has(first, Lexicon.CONJUNCTION | Lexicon.RELATIVE);
    if (and - first > REACH) {
      return false;
    }
    for (int i = first; opens && i < and; i++) {
      if (page.isComma(i) || page.isQuoted(i)) {
        return false;
      }
    }
    return opens && (page.hasVerb(first, and) || isPast(first + 1, and));
  }

  /// "Lee, WHO owns the club AND says it is not for sale, left": whether the verb behind the "and"
  /// has its subject in a relative clause that a comma opens.
  private boolean goesWithWho(int and, int start) {
    for (int i = and - 1; i > Math.max(start, and - REACH) && !page.isQuoted(i); i--) {
      if (page.isComma(i)) {
        boolean who = page.tag(i + 1) == Tag.WP || page.isWhich(i + 1);
        return who && page.tag(i - 1).isNoun() && page.hasVerb(i + 2, and);
      }
    }
    return false;
  }

  /// "When LEE later SPOKE of it": a past that was taken for a participle, behind its subject.
  private boolean isPast(int subject, int end) {
    int verb = subject;
    while (verb < end && (page.tag(verb).isNoun() || page.tag(verb) == Tag.PRP)) {
      verb++;
    }
    boolean named = verb > subject;
    while (verb < end && page.tag(verb) == Tag.RB) {
      verb++;
    }
    return named && verb < end && page.tag(verb) == Tag.VBN;
  }

  /// Whether the clause of the cue ends at this comma, since the main clause goes on behind it.
  boolean closes(int comma, Kind clause, int end) {
    return ends.isAt(comma, clause, end);
  }

  /// "After Lee testified, they left": whether a comma shuts the clause right behind its cue, so
  /// that what starts at `from` is not told there.
  boolean isShut(Cue cue, Kind clause, int from) {
    return clause == Kind.OPENING && page.isComma(cue.end()) && !page.isQuoted(from);
  }

  /// Whether a finite verb follows before the next comma.
  boolean isWhole(int first, int end) {
    for (int i = first; i < Math.min(end, first + NEAR) && !page.isComma(i); i++) {
      if (page.tag(i).isFinite()) {
        return true;
      }
    }
    return false;
  }
}
