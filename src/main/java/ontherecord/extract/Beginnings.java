package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;

/// Where the words start that stand before an aside: "Q, she said".
final class Beginnings {

  private static final int NEAR = 80;

  private final Page page;
  private final Claims claims;
  private final Openings openings;
  private final Leads leads;
  private final Brackets brackets;

  Beginnings(Page page, Claims claims, Openings openings) {
    this.page = page;
    this.claims = claims;
    this.openings = openings;
    this.leads = new Leads(page);
    this.brackets = new Brackets(page);
  }

  /// All that is not taken in the statement from `start`, but only the quoted words where another
  /// cue, of those from number `next` on, stands before them, and only what stands in the aside's
  /// brackets.
  int of(Asides.Aside aside, List<Cue> found, int next, int start, int end) {
    int from = Math.max(claims.end(), start);
    int last = aside.left() - 1;
    int bracket = brackets.opening(from, last);
    if (bracket >= 0 && brackets.end(bracket + 1, end) < end) {
      return bracket + 1;
    }
    if (page.isQuoted(last)) {
      int open = page.marks().start(page.marks().at(last));
      if (open > from && (page.isColon(open - 1) || leads.isPrompt(from, open))) {
        return open;
      }
      boolean dash = open - 2 > from && page.isDash(open - 1) && !page.isQuoted(from);
      if (dash && page.hasVerb(from, open - 1)) {
        return open; // "It was big — “a giant,” he said"
      }
      if (isOfSubject(aside, from, open)) {
        return open;
      }
      boolean puts = page.is(aside.left(), "as") && page.is(aside.cue().end() - 1, "it");
      int first = puts ? leads.past(from, open) : from;
      boolean led = page.has(first, Lexicon.CONJUNCTION) && page.tag(first) != Tag.CC;
      led |= page.tag(first) == Tag.WRB;
      int clause = puts && !led ? clause(from, open) : -1;
      if (clause >= 0) {
        return clause;
      }
      boolean passed = aside.cue().voice() == Cue.Voice.PREPOSITION;
      for (int i = next; i < found.size() && found.get(i).end() <= open; i++) {
        Cue cue = found.get(i);
        boolean leads = openings.of(cue, open + 1) == open && cue.head() > start;
        boolean part = page.tag(open + 1).isFinite() && !page.isCapital(open + 1);
        boolean offers = cue.is(Lexicon.TO) && !cue.is(Lexicon.BARE | Lexicon.TOLD);
        boolean own = !offers && cue.is(Lexicon.SAY) && !(passed && isDeed(cue, open));
        boolean apart = page.tag(open - 1) == Tag.CC || page.isSemicolon(open - 1);
        if (own && ((leads && !part) || apart)) {
          return open;
        }
      }
      int mark = colon(aside.cue(), from, open - 1, last);
      if (mark >= 0) {
        return mark + 1; // "Much has changed: Norland is “ready,” he said"
      }
    } else {
      boolean link = aside.on() >= 0 && page.opensQuote(aside.on()) && isLink(from, last);
      if (link || (aside.on() >= 0 && isRelative(from, last))) {
        return last;
      }
      int mark = semicolon(from, last);
      if (mark < 0
          && page.isSpacedDash(Math.max(aside.cue().end(), Mentions.end(aside.mention())))) {
        mark = enclosing(from, last);
      }
      if (mark < 0 && aside.on() >= 0) {
        mark = dash(from, last, aside.on(), end);
      }
      mark = mark < 0 ? colon(aside.cue(), from, last, last) : mark;
      if (mark >= 0) {
        return mark + 1;
      }
    }
    return leads.past(from, aside.left());
  }

  /// "It made him proud, and ODDLY, he said, “…”", "critics, INCLUDING, he said, “…”": whether only
  /// the last word before the aside is told, since it is set apart from the narrator's clause.
  private boolean isLink(int from, int last) {
    boolean apart = page.tag(last - 1) == Tag.CC || page.isComma(last - 1);
    boolean how = page.tag(last) == Tag.RB && page.tokens().endsWith(last, "ly");
    boolean word = how || page.is(last, "also") || page.is(last, "including");
    return last - 1 > from && apart && word && page.hasVerb(from, last);
  }

  /// "They left the mine, WHICH, he said, was unsafe": whether only the clause is told that tells
  /// more of what the narrator's ends with.
  private boolean isRelative(int from, int last) {
    boolean relative = page.isWhich(last) || page.tag(last) == Tag.WP || page.is(last, "where");
    return relative && page.isComma(last - 1) && page.hasVerb(from, last);
  }

  /// "The man who “broke the bank,” AS LEE PUT IT, died": whether the quoted words only tell of
  /// whom the sentence is about, whose verb follows.
  private boolean isOfSubject(Asides.Aside aside, int from, int open) {
    int who = page.tag(open - 1).isFinite() ? open - 2 : open - 1;
    int behind = Math.max(aside.cue().end(), Mentions.end(aside.mention()));
    return who > from
        && page.is(aside.left(), "as")
        && (page.isWhich(who) || page.tag(who) == Tag.WDT)
        && page.isComma(behind)
        && page.tag(behind + 1).isFinite()
        && !page.hasVerb(from, who);
  }

  /// "They SPOKE to “discuss it,” according to Lee", "He left, THREATENING “war,” according to
  /// Lee": whether what the cue tells is part of what another says they did.
  private boolean isDeed(Cue cue, int open) {
    boolean set = page.isComma(open - 1) || page.isColon(open - 1) || open == cue.end();
    return !set || cue.is(Lexicon.WEAK) || page.tag(cue.head()) == Tag.VBG;
  }

  /// "Prices fell, a sign that IT WAS “over,” as Lee put it": where the last clause before the mark
  /// starts; -1 where there is only one.
  private int clause(int from, int open) {
    for (int i = open - 1; i > from && i > open - NEAR; i--) {
      boolean that = page.is(i, "that") && page.tag(i) == Tag.IN;
      boolean says = page.isSay(i) && page.tag(i).isFinite();
      boolean joins = page.isComma(i) || page.tag(i) == Tag.CC;
      if (that || says || (joins && page.hasVerb(from, i))) {
        int first = page.tag(i + 1) == Tag.CC ? i + 2 : i + 1;
        return page.hasVerb(first, open) && !page.tag(first).isFinite() ? first : -1;
      }
    }
    return -1;
  }

  /// "Much has changed: Norland is the largest maker of bells, ACCORDING TO LEE": the last colon up
  /// to the token `near`, where a sentence starts behind it; -1 elsewhere.
  private int colon(Cue cue, int from, int near, int last) {
    for (int i = near; i > from && i > near - NEAR; i--) {
      if (page.isColon(i) && !page.isQuoted(i)) {
        int first = page.opensQuote(i + 1) ? i + 2 : i + 1;
        boolean apart = page.isCapital(first) && page.tokens().spaceBefore(i + 1);
        boolean starts =
            cue.voice() == Cue.Voice.PREPOSITION
                || !page.tag(i + 1).isName()
                || !page.hasVerb(from, i);
        return apart && starts && page.hasVerb(i + 1, last + 1) ? i : -1;
      }
    }
    return -1;
  }

  /// The only semicolon, where it parts two headlines: "Vote Is Near; Parties Need Money, analysts
  /// say"; -1 elsewhere.
  private int semicolon(int from, int last) {
    int found = -1;
    for (int i = last; i > from && i > last - NEAR; i--) {
      if (page.isSemicolon(i)) {
        boolean parts = found < 0 && page.isCapital(i + 1) && !page.is(i + 1, "i");
        if (!parts || page.tag(i + 1) == Tag.NNP) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  /// "— and THEY LOST, she says —": the dash that opens what another closes behind the aside; -1
  /// where there is none.
  private int enclosing(int from, int last) {
    for (int i = last; i > from && i > last - NEAR; i--) {
      if (page.isSpacedDash(i)) {
        boolean clause = page.hasVerb(i + 1, last + 1);
        return clause ? (page.tag(i + 1) == Tag.CC ? i + 1 : i) : -1;
      }
    }
    return -1;
  }

  /// The dash behind a clause that parts from it what is none, and goes on behind the aside: "They
  /// fell — a change, he said, that …"; -1 where there is none.
  private int dash(int from, int last, int on, int end) {
    for (int i = last; i > from; i--) {
      if (page.tag(i).isFinite()) {
        return -1;
      }
      if (page.isSpacedDash(i)) {
        return sets(i, on, end) && page.hasVerb(from, i) ? i : -1;
      }
    }
    return -1;
  }

  /// Whether what the dash opens is a phrase that ends with the sentence: not "The men who ran it —
  /// both, he said, were …", nor "— and".
  private boolean sets(int dash, int on, int end) {
    Tag first = page.tag(dash + 1);
    boolean all =
        page.is(dash + 1, "all") || page.is(dash + 1, "some") || page.is(dash + 1, "both");
    if (first == Tag.CC
        || first == Tag.IN
        || first == Tag.WDT
        || page.is(dash + 1, "so")
        || (page.tag(on).isFinite() && !(all && page.is(dash + 2, "of")))) {
      return false;
    }
    for (int i = on; i < Math.min(end, on + NEAR); i++) {
      if (page.isSpacedDash(i)) {
        return false;
      }
    }
    return true;
  }
}
