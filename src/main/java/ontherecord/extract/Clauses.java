package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// How the clause of a cue stands in its sentence, and at which comma it ends for that reason:
/// "While she said so, he left."
final class Clauses {

  private final Page page;

  Clauses(Page page) {
    this.page = page;
  }

  private static final int NEAR = 14;
  private static final int REACH = 60;

  /// How many words may stand before the conjunction that opens a sentence, with their comma.
  private static final int LEADS = 4;

  /// What opens a clause before "that".
  private static final WordSet NOW =
      WordSet.folded(List.of("now", "given", "provided", "assuming", "except"));

  /// Verbs whose past is their base.
  private static final WordSet SAME =
      WordSet.folded(List.of("quit", "set", "put", "cut", "hit", "let", "shut", "cast", "split"));

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
    boolean once = page.is(before, "once") && before == start; // "ONCE she says so, …"
    boolean opens =
        (tag == Tag.IN || tag == Tag.WRB)
            && page.has(before, Lexicon.CONJUNCTION | Lexicon.RELATIVE | Lexicon.PREPOSITION)
            && !page.is(before, "that");
    boolean subordinate = once || opens;
    if (!subordinate) {
      return Kind.MAIN;
    }
    boolean led = page.tag(cue.head()) == Tag.VBG && isPhrase(start, before);
    return led || opensSentence(before, start) ? Kind.OPENING : Kind.CLOSING;
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
    boolean near = i - start < LEADS && !page.hasVerb(start, i); // "After all, while she said"
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
    return switch (clause) {
      case MAIN, CLOSING -> false;
      case OPENING -> mainClause(comma + 1, end) && !isPlace(comma, end);
      case RELATIVE -> predicate(comma + 1, end);
      case INSIDE -> page.isDash(comma) ? mainClause(comma + 1, end) : predicate(comma + 1, end);
    };
  }

  /// "After Lee testified, they left": whether a comma shuts the clause right behind its cue, so
  /// that what starts at `from` is not told there.
  boolean isShut(Cue cue, Kind clause, int from) {
    return clause == Kind.OPENING && page.isComma(cue.end()) && !page.isQuoted(from);
  }

  /// "Milltown, NORLAND, they": whether the comma only parts a place from the land that it is in.
  private boolean isPlace(int comma, int end) {
    boolean names = page.tag(comma - 1).isName() && page.tag(comma + 1).isName();
    return names && page.isComma(comma + 2) && mainClause(comma + 3, end);
  }

  /// Whether a subject and its verb follow.
  private boolean mainClause(int first, int end) {
    int i = first;
    while (i < end && page.tag(i) == Tag.RB) {
      i++;
    }
    if (i >= end) {
      return false;
    }
    if (page.isQuoted(i)) {
      return page.opensQuote(i);
    }
    Tag tag = page.tag(i);
    boolean subject =
        tag.isNoun()
            || tag == Tag.PRP
            || tag == Tag.PRPS
            || tag == Tag.DT
            || tag == Tag.JJ
            || tag == Tag.CD
            || tag == Tag.EX;
    if (!subject) {
      return tag == Tag.VB; // "If you think so, CALL us"
    }
    for (int k = i + 1; k < Math.min(end, i + NEAR); k++) {
      if (page.isQuoted(k)) {
        return false;
      }
      if (page.tag(k).isFinite() || (page.tag(k) == Tag.VBN && isOnly(k, end))) {
        return true;
      }
      if (page.isComma(k)) {
        return page.tag(k - 1).isName();
      }
    }
    return false;
  }

  /// Whether a verb follows whose subject stands before the relative clause.
  private boolean predicate(int first, int end) {
    int i = first;
    while (i < end && page.tag(i) == Tag.RB) {
      i++;
    }
    return i < end && !page.isQuoted(i) && (page.tag(i).isFinite() || isMistaken(i, end));
  }

  /// "Lee, who said …, PLANS to go", "RESIGNED on Friday": whether a word that was taken for
  /// another must be the verb, since no other follows.
  private boolean isMistaken(int i, int end) {
    boolean plans = page.tag(i) == Tag.NNS && page.tag(i + 1) == Tag.TO && page.isCue(i);
    Tag next = page.tag(i + 1);
    boolean object = next == Tag.DT || next == Tag.CD || next == Tag.SYM || next == Tag.PRPS;
    boolean last = i + 1 >= end;
    boolean resigned =
        page.tag(i) == Tag.VBN && (object || next == Tag.IN || last) && !page.is(i + 1, "by");
    boolean same = (next == Tag.IN || last) && page.tokens().isIn(i, SAME); // "QUIT in May"
    boolean set = page.tag(i) == Tag.VB && (object || same);
    return (plans || resigned || set) && isOnly(i, end);
  }

  /// Whether no other verb with a tense follows, and nothing is set apart.
  private boolean isOnly(int i, int end) {
    for (int k = i + 1; k < Math.min(end, i + REACH); k++) {
      if (page.is(k, "as") || page.tag(k) == Tag.WRB) {
        return true; // "Lee, who …, WARNED as she left"
      }
      if (page.isComma(k) || page.isDash(k) || page.tag(k).isFinite()) {
        return false;
      }
    }
    return true;
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
