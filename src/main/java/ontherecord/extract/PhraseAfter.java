package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Looks from a cue to its right for the noun phrase that starts there: said "Ann Lee, the mayor".
final class PhraseAfter {

  /// Nouns that stand before no other and behind none: "at a hearing NOBODY had".
  private static final WordSet ALONE =
      WordSet.folded(
          List.of(
              "nobody",
              "somebody",
              "anybody",
              "everybody",
              "someone",
              "anyone",
              "everyone",
              "nothing",
              "something",
              "everything"));

  private final Page page;

  PhraseAfter(Page page) {
    this.page = page;
  }

  /// The phrase that starts with token `start`, as far as `ceiling`; Mentions.NONE where there is
  /// none.
  long of(int start, int ceiling) {
    if (start >= ceiling || page.isQuoted(start)) {
      return Mentions.NONE;
    }
    Tag first = page.tag(start);
    if (first == Tag.PRP && !page.is(start, "one")) {
      return Mentions.range(start, start + 1);
    }
    int end = linked(start, ceiling);
    if (end < 0) {
      return Mentions.NONE;
    }
    for (int more = 0; more < 3; more++) {
      int wider = aside(end, ceiling);
      if (wider == end) {
        break;
      }
      end = wider;
    }
    return Mentions.range(start, end);
  }

  /// The end of the phrase with its "of" and "and", without what commas set apart; -1 where there
  /// is none.
  int linked(int start, int ceiling) {
    int end = coreEnd(start, ceiling);
    if (end <= start) {
      return -1;
    }
    while (end < ceiling - 1 && !page.isQuoted(end)) {
      Tag link = page.tag(end);
      boolean of =
          (link == Tag.IN || link == Tag.TO)
              && page.has(end, Lexicon.PREPOSITION)
              && !page.is(end, "as")
              && !endsMention(end);
      of &= page.tag(end + 1) != Tag.VBG; // "accused by them OF LYING"
      boolean joins = page.is(end, "and") || page.is(end, "&");
      boolean told =
          ((link == Tag.VBN || (link == Tag.VBD && page.is(end + 1, "by")))
                  && page.has(end + 1, Lexicon.PREPOSITION))
              || (link == Tag.VBG && !page.isCue(end))
              || (link == Tag.JJ
                  && (page.tag(end + 1) == Tag.TO || page.tag(end + 1) == Tag.IN)
                  && page.has(end + 1, Lexicon.PREPOSITION)
                  && !page.is(end + 1, "than"));
      int issued = issued(end, ceiling);
      if (issued > end) {
        end = issued;
        continue;
      }
      if (link == Tag.BRACKET) {
        if (page.bracket(end) < 0) {
          break;
        }
        int close = end + 1;
        while (close < ceiling
            && page.tag(close) != Tag.BRACKET
            && close - end < PhraseStart.ASIDE) {
          close++;
        }
        if (close >= ceiling || page.tag(close) != Tag.BRACKET) {
          break;
        }
        end = close + 1;
        end = page.tag(end).isNoun() ? Math.max(end, coreEnd(end, ceiling)) : end;
        continue;
      }
      if (!of && !joins && !told) {
        break;
      }
      int inner = end + 1;
      if (told && (page.tag(inner) == Tag.IN || page.tag(inner) == Tag.TO)) {
        inner++;
      }
      int next = coreEnd(inner, ceiling);
      if (next <= inner) {
        break;
      }
      end = next;
    }
    return end;
  }

  /// "a poll RELEASED ON MONDAY": the end of when it was, behind the token; the token itself where
  /// none stands there.
  private int issued(int i, int ceiling) {
    if (page.tag(i) != Tag.VBN && !page.tokens().isIn(i, SourceWords.ISSUED)) {
      return i;
    }
    int time = page.is(i + 1, "on") ? i + 2 : i + 1;
    boolean led = page.is(time, "late") || page.is(time, "early");
    led |= page.is(time, "last") || page.is(time, "this") || page.is(time, "earlier");
    time = led ? time + 1 : time;
    int past = time;
    while (past < ceiling
        && page.has(past, Lexicon.TIME)
        && !page.isQuoted(past)
        && page.tag(past + 1) != Tag.POS) { // "on Monday TUESDAY'S vote"
      past++;
    }
    return past > time ? past : i;
  }

  private boolean endsMention(int i) {
    boolean home = page.is(i, "from") && page.tag(i + 1) == Tag.PRPS; // "from his hospital bed"
    boolean said =
        page.is(i, "in")
            && page.tag(i + 1) == Tag.DT
            && (page.has(i + 2, Lexicon.OCCASION) || page.tokens().isIn(i + 2, FixedCues.SIGNS));
    return home
        || said
        || (page.has(i + 1, Lexicon.TIME) && !page.is(i, "of"))
        || (page.is(i, "over") && page.tag(i - 1).isName())
        || page.is(i, "after")
        || page.is(i, "before")
        || page.is(i, "during")
        || page.is(i, "when");
  }

  /// The end of an apposition that follows: ", the mayor of the town,".
  private int aside(int end, int ceiling) {
    if (end + 1 >= ceiling || !page.isComma(end)) {
      return end;
    }
    int start = end + 1;
    Tag first = page.tag(start);
    boolean noun =
        first == Tag.DT
            || first == Tag.NN
            || first == Tag.NNS
            || first == Tag.JJ
            || first == Tag.PRPS
            || (first == Tag.NNP && !page.has(start, Lexicon.TIME))
            || first == Tag.CD
            || (page.is(start, "of") && !page.has(start + 1, Lexicon.TIME)); // "Lee, of the Trust"
    boolean clause = page.is(start, "whose") || (page.is(start, "who") && !tells(start + 1));
    if (!noun && !clause) {
      return end;
    }
    int i = start;
    while (i < ceiling
        && i < start + 30
        && !page.isComma(i)
        && !page.isQuoted(i)
        && !page.isDash(i)) {
      if (noun
          && (page.tag(i).isFinite() || (page.isCue(i) && page.tag(i) == Tag.VBG))
          && !page.is(i - 1, "who")) {
        boolean relative = false;
        for (int k = start; k < i; k++) {
          relative |= page.has(k, Lexicon.RELATIVE);
        }
        if (!relative) {
          return end;
        }
      }
      i++;
    }
    return i < ceiling && page.isQuoted(i) ? end : i;
  }

  /// ", WHO SAYS she will go": words of her own, behind those that she is named for.
  private boolean tells(int i) {
    int verb = i;
    while (verb < i + 3 && (page.tag(verb) == Tag.RB || page.has(verb, Lexicon.AUXILIARY))) {
      verb++; // "who HAD INITIALLY said"
    }
    return page.tag(verb).isVerb()
        && page.has(verb, Lexicon.SAY)
        && page.has(verb, Lexicon.BARE)
        && isTold(verb);
  }

  private boolean isTold(int verb) {
    Tag next = page.tag(verb + 1);
    boolean says = page.is(verb, "said") || page.is(verb, "says");
    int reach = Math.min(page.tokens().size(), verb + 9);
    boolean clause = (next == Tag.DT || next.isNoun()) && page.hasVerb(verb + 2, reach);
    return clause
        || (says && next != Tag.NONE && !next.isPunctuation())
        || next == Tag.PRP
        || page.is(verb + 1, "that")
        || page.opensQuote(verb + 1);
  }

  /// "the “Jobs for All” PLAN": past the quoted words between an article and its noun.
  private int pastTitle(int start, int ceiling) {
    boolean open =
        (page.tag(start) == Tag.DT || page.tag(start) == Tag.PRPS) && page.opensQuote(start + 1);
    int past = open ? page.marks().end(page.marks().at(start + 1)) : start;
    return past < ceiling && past - start < 9 && page.tag(past).isNoun() ? past : start;
  }

  private int coreEnd(int start, int ceiling) {
    int i = pastTitle(start, ceiling);
    int head = -1;
    while (i < ceiling && !page.isQuoted(i)) {
      Tag tag = page.tag(i);
      boolean role = head >= 0 && page.has(i, Lexicon.ROLE | Lexicon.ROLES) && !tag.isVerb();
      if (tag.isNoun() || role) {
        boolean dated = page.has(i, Lexicon.TIME) && tag == Tag.NNP;
        if (head >= 0 && (dated || page.tokens().isIn(i, ALONE))) {
          break;
        }
        head = i;
      } else if (tag == Tag.CD && head == i - 1 && page.tag(head).isName() && isFigure(i)) {
        head = i;
      } else if (tag == Tag.CD || (tag == Tag.DT && i == start) || (tag == Tag.PRP && i == start)) {
        head = head < 0 && tag != Tag.DT ? i : head;
      } else if (tag == Tag.POS) {
        head = -1;
      } else if (!(tag == Tag.DT
          || tag == Tag.JJ
          || tag == Tag.PRPS
          || tag == Tag.SYM
          || isPart(i, head)
          || (tag == Tag.CC
              && head < 0
              && page.tag(i - 1) == Tag.JJ
              && page.tag(i + 1) == Tag.JJ))) {
        break;
      } else if (head >= 0 && (tag == Tag.DT || tag == Tag.PRPS)) {
        break;
      }
      i++;
    }
    return head < 0 ? nounless(start, i) : head + 1;
  }

  /// "a RECENTLY RELEASED survey", "400 REGISTERED voters"
  private boolean isPart(int i, int head) {
    Tag tag = page.tag(i);
    boolean part = tag == Tag.VBN || tag == Tag.VBG || tag == Tag.RB;
    boolean counted =
        (tag == Tag.VBN || tag == Tag.VBD)
            && head == i - 1
            && page.tag(head) == Tag.CD
            && page.tag(i + 1) == Tag.NNS;
    return (part && head < 0) || counted;
  }

  /// "737", "III", but not "two"
  private boolean isFigure(int i) {
    return Character.isDigit(page.tokens().first(i)) || page.isCapital(i);
  }

  /// The end of a phrase without a noun that goes up to `end`: "another", "a fourth", "the other";
  /// -1 where it is none.
  private int nounless(int start, int end) {
    if (page.tokens().isIn(start, NounPhrase.SHARES)
        && end == start + 1
        && !page.is(start - 1, "by")) {
      return start + 1; // "said several by email"
    }
    if (end <= start || page.tag(start) != Tag.DT) {
      return -1;
    }
    if (page.has(start, Lexicon.VAGUE) || page.is(start, "another")) {
      return start + 1;
    }
    boolean numbered = page.tag(end - 1) == Tag.JJ && end == start + 2;
    boolean last = end >= page.tokens().size() || !page.tokens().isWord(end);
    return numbered && last ? end : -1;
  }
}
