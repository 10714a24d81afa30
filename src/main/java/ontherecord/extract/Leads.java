package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.Block;
import ontherecord.text.WordSet;

/// What leads up to words without being part of them: a dateline, "Still,", "In an interview,".
final class Leads {

  /// "still", "in addition": what ties a sentence to the one before.
  static final WordSet LINKS = WordSet.folded(WordSet.lines(Leads.class, "links.txt"));

  /// Words that say when of a clause: "after it closed".
  private static final WordSet WHEN =
      WordSet.folded(List.of("after", "before", "until", "once", "when", "whenever"));

  /// What opens a phrase that says how somebody came to speak.
  private static final WordSet PROMPTS =
      WordSet.folded(
          List.of("asked", "pressed", "questioned", "speaking", "referring", "reached", "quizzed"));

  /// Where somebody says words of his own.
  private static final WordSet WORDS =
      WordSet.folded(
          List.of(
              "statement",
              "interview",
              "interviews",
              "letter",
              "email",
              "tweet",
              "post",
              "memo",
              "conference",
              "briefing"));

  /// How many words such a tie has at most.
  private static final int LONGEST = 4;

  private final Page page;

  Leads(Page page) {
    this.page = page;
  }

  /// Past "BERN, May 2 (AP) —".
  private int pastDateline(int start, int end) {
    for (int i = start + 1; i < Math.min(end, start + 12); i++) {
      if (page.isSpacedDash(i)) {
        return i + 1;
      }
      Tag tag = page.tag(i);
      boolean slash = page.tokens().first(i) == '/';
      boolean place =
          tag.isNoun() || tag == Tag.CD || tag.isPunctuation() || tag == Tag.JJ || slash;
      if (!place
          || page.isQuoted(i)
          || (page.tokens().isWord(i) && !page.isCapital(i) && tag != Tag.CD)) {
        return start;
      }
    }
    return start;
  }

  /// Past the dateline that opens a paragraph in capitals: "NEW YORK — A judge said …".
  int pastPlace(int start, int end) {
    int past = pastDateline(start, end);
    boolean place =
        past > start
            && past < end
            && !page.opensQuote(past)
            && page.start(page.first(page.statementOf(start))) == start
            && page.tokens().end(start) - page.tokens().start(start) > 2
            && page.isInCapitals(start, start + 1);
    return place && page.kind(page.statementOf(start)) == Block.Kind.PARAGRAPH ? past : start;
  }

  /// Past "BREAKING:" and "NEW YORK:", in capitals.
  private int pastRubric(int start, int from) {
    for (int i = start; i < Math.min(start + 4, page.tokens().size()); i++) {
      if (page.isColon(i)) {
        return i > start ? i + 1 : from;
      }
      String text = page.tokens().text();
      boolean capitals =
          page.tokens().isWord(i) && page.tokens().end(i) - page.tokens().start(i) > 1;
      for (int k = page.tokens().start(i); capitals && k < page.tokens().end(i); k++) {
        capitals = Character.isUpperCase(text.charAt(k));
      }
      if (!capitals) {
        return from;
      }
    }
    return from;
  }

  /// Past marks, a dateline and "Still,".
  int past(int start, int end) {
    int from = pastRubric(start, pastDateline(start, end));
    while (from < end && !page.isQuoted(from) && !page.tokens().isWord(from)) {
      from++;
    }
    if (from + 1 < end && page.isComma(from + 1) && page.tokens().isIn(from, LINKS)) {
      return from + 2;
    }
    return pastPhrase(from, end);
  }

  /// Past "In addition,".
  private int pastPhrase(int from, int end) {
    for (int i = from + 2; i < Math.min(end - 1, from + LONGEST + 1); i++) {
      if (page.isComma(i)) {
        return isLinkOf(from, i) ? i + 1 : from;
      }
    }
    return from;
  }

  /// "In addition": whether the tokens tie the sentence to the one before.
  private boolean isLinkOf(int from, int until) {
    int first = page.tokens().start(from);
    return LINKS.contains(page.tokens().text(), first, page.tokens().end(until - 1));
  }

  /// "However, she said, …", "So, as she said, …": what only ties a sentence to the one before.
  boolean isLink(int from, int until) {
    boolean link =
        until == from + 1
            ? page.tokens().isIn(from, LINKS)
            : until > from && until <= from + LONGEST && isLinkOf(from, until);
    return link || isGround(until - 1);
  }

  /// "They left because, he said, …": what is told stands behind the conjunction.
  private boolean isGround(int last) {
    boolean is =
        page.tag(last - 1) == Tag.VBZ || page.is(last - 1, "was"); // "That's because, she said, …"
    return !is
        && !page.isQuoted(last)
        && page.tag(last) != Tag.RB // "never before"
        && (page.is(last, "because")
            || page.is(last, "since")
            || page.is(last, "after")
            || page.is(last, "before"));
  }

  /// "On Monday, she said, …": what only says when or where.
  ///
  /// @param inside whether more is told behind the aside, so that what names no day may be told,
  ///   too: "FOR YEARS, she said, nobody knew"
  boolean isLead(int from, int until, boolean inside) {
    boolean in = page.tag(from) == Tag.IN && !(inside && page.is(from, "since"));
    return in && isPhrase(from, until) && hasOccasion(from, until, inside);
  }

  /// "Though many stayed, they responded", "But to me, they know", "Not long after it closed, she
  /// asked": what is no clause of its own, and so nothing that one can say of it.
  boolean isClause(int from, int until) {
    int first = first(from, until);
    boolean of = page.is(first + 1, "of") || page.is(first + 1, "a"); // "because of", "as a result"
    boolean then = page.tokens().isIn(first, WHEN) && page.tag(first + 1) != Tag.CD;
    boolean joins =
        (then || (page.tag(first) == Tag.IN && page.has(first, Lexicon.CONJUNCTION)))
            && !of
            && !page.isTime(first + 1);
    int verb = page.firstVerb(first, until);
    boolean once = verb >= 0 && page.firstVerb(verb + 1, until) < 0;
    for (int i = first; once && i < until; i++) {
      once = !page.isComma(i) && !page.isQuoted(i);
    }
    return joins && once;
  }

  /// Past "But", "not long", "even": where what leads up to a clause starts.
  private int first(int from, int until) {
    int first = page.tag(from) == Tag.CC ? from + 1 : from;
    while (first < until - 1 && (page.tag(first) == Tag.RB || page.is(first, "long"))) {
      first++;
    }
    return first;
  }

  /// "Through his lawyer, he declined …", "Weighing in, she agreed", "Still, he sought to calm
  /// them": what only leads up to what the speaker did, but not "Not now, he promised".
  boolean isPreface(int from, int until) {
    Tag tag = page.tag(first(from, until));
    boolean opens = tag == Tag.IN || tag == Tag.VBG || isLink(from, until);
    return opens && isPhrase(from, until) && !page.is(from, "not");
  }

  /// "Before leaving, she told …", "Asked about it, she declined …": what only says what the
  /// speaker did.
  boolean isAct(int from, int until) {
    boolean asked = page.is(from, "asked") || page.is(from, "pressed") || page.is(from, "reached");
    Tag next = page.tag(from + 1);
    return asked
        ? isPhrase(from + 1, until) || next == Tag.WP || next == Tag.WRB || next == Tag.IN
        : page.tag(from) == Tag.IN && page.tag(from + 1) == Tag.VBG && isPhrase(from, until);
  }

  /// "ASKED ABOUT IT, “No,” she said", "In a statement, “…": what only says on what occasion the
  /// quoted words were said, up to the comma before them.
  boolean isPrompt(int from, int open) {
    int first = page.tag(from) == Tag.CC ? from + 1 : from;
    int asked = page.is(first, "when") ? first + 1 : first;
    int comma = open - 1;
    if (!page.isComma(comma) || comma - first < 2) {
      return false;
    }
    if (page.tokens().isIn(asked, PROMPTS)) {
      return true;
    }
    Tag next = page.tag(first + 1);
    boolean in = page.tag(first) == Tag.IN && (page.isOne(first + 1) || next == Tag.PRPS);
    boolean words = false;
    for (int i = first + 2; in && i < comma; i++) {
      in = !page.isQuoted(i) && !page.tag(i).isFinite();
      words |= page.tokens().isIn(i, WORDS);
    }
    return in && words;
  }

  /// Whether the tokens are no clause, and nobody's quoted words.
  private boolean isPhrase(int from, int until) {
    for (int i = from; i < until; i++) {
      if (page.isQuoted(i) || page.tag(i).isFinite()) {
        return false;
      }
    }
    return true;
  }

  private boolean hasOccasion(int from, int until, boolean inside) {
    for (int i = from; i < until; i++) {
      boolean day = page.has(i, Lexicon.TIME) && (!inside || page.isCapital(i));
      if (day || page.has(i, Lexicon.OCCASION)) {
        return true;
      }
    }
    return false;
  }
}
