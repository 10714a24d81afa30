package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Knows shares of people who tell something in a poll.
final class Shares {

  private static final WordSet SHARES =
      WordSet.folded(
          List.of("half", "third", "thirds", "quarter", "quarters", "majority", "plurality"));

  /// How many words may stand before another share's number: "while only about".
  private static final int NUMBER = 5;

  private final Page page;

  Shares(Page page) {
    this.page = page;
  }

  /// The end of what a share of people say, before what another share does: "42% say they are
  /// liberal, 34% conservative". Where they say shares themselves, none of those is another's.
  int withoutOther(long mention, int from, int end) {
    if (!isOfPeople(mention)) {
      return end;
    }
    for (int i = from + 1; i < end && !isPercent(i); i++) {
      boolean mark = page.isComma(i) || page.isSemicolon(i) || page.isDash(i);
      boolean compared = page.is(i, "compared") && page.tag(i + 1) == Tag.IN;
      boolean quoted = page.isQuoted(i) && !page.closesQuote(i);
      if (!quoted && (compared || ((mark || isLink(i)) && starts(i + 1, end)))) {
        return page.isComma(i - 1) ? i - 1 : i;
      }
    }
    return end;
  }

  /// The end of what several people say or want now without how many do: "nurses say they are
  /// tired, 76%-21%".
  int withoutMargin(Cue cue, long mention, int from, int end) {
    int who = Mentions.start(mention);
    while (who + 1 < Mentions.end(mention) && page.tag(who + 1) != Tag.IN) {
      who++; // "SUPPORTERS of Lee"
    }
    boolean several = page.tag(who) == Tag.NNS || page.tag(who) == Tag.NNPS || page.is(who, "they");
    if (!several || page.tag(cue.head()) != Tag.VBP) {
      return end;
    }
    for (int i = from + 1; i + 2 < end; i++) {
      boolean count = page.isComma(i) && page.tag(i + 1) == Tag.CD && isPercent(i + 2);
      if (count && !page.isQuoted(i) && isAgainst(i + 3) && page.tag(i + 4) == Tag.CD) {
        return i;
      }
    }
    return end;
  }

  /// "76%-21%", "76% TO 21%"
  private boolean isAgainst(int i) {
    return page.is(i, "-") || page.is(i, "to") || page.isDash(i);
  }

  /// Whether the mention counts people: "42%", "nearly half of the voters", but not "the majority
  /// leader".
  boolean isOfPeople(long mention) {
    int end = Mentions.end(mention);
    int start = Mentions.start(mention);
    if (start + 1 == end && page.tag(start) == Tag.CD && page.isSay(end)) {
      return true; // "39 said so, and 160 did not"
    }
    for (int i = start; i < end; i++) {
      if (isPercent(i) || page.tokens().isIn(i, SHARES)) {
        return i + 1 >= end || page.is(i + 1, "of") || page.is(i + 1, "who") || isPercent(i);
      }
      if (page.tag(i) == Tag.CD && page.is(i + 1, "in") && page.tag(i + 2) == Tag.CD) {
        return true; // "one in four"
      }
      if (page.tag(i).isNoun() || page.tag(i).isVerb() || page.isComma(i)) {
        return false;
      }
    }
    return false;
  }

  /// "A poll found that half dislike it, AND 74 PERCENT SAID so", ", WHILE MINERS FAVORED Orr":
  /// whether what a survey found goes on at the comma or conjunction with others whom it asked.
  boolean areFound(Cue cue, int i, int end) {
    int join = page.isComma(i) ? i + 1 : i;
    boolean joins = isLink(join) && page.tokens().isIn(cue.head(), Surveys.SHOW);
    boolean others = starts(join + 1, end) || (page.is(join, "while") && favor(join + 1, end));
    return joins && !page.isQuoted(i) && others;
  }

  /// "MINERS FAVORED Orr"
  private boolean favor(int first, int end) {
    int verb = page.firstVerb(first, Math.min(end, first + NUMBER));
    boolean many = page.tag(verb - 1) == Tag.NNS || page.tag(verb - 1) == Tag.NNPS;
    boolean thinks = page.has(verb, Lexicon.THINK) && !page.has(verb, Lexicon.SAY);
    return verb > first && many && thinks && page.isCue(verb);
  }

  /// ", while only 13 percent"
  private boolean starts(int first, int end) {
    for (int i = first; i < Math.min(end, first + NUMBER); i++) {
      if (page.tag(i) == Tag.CD) {
        return (isPercent(i + 1) || page.is(i + 1, "did")) && i + 1 < end;
      }
      if (!isLink(i) && page.tag(i) != Tag.RB && page.tag(i) != Tag.JJ && page.tag(i) != Tag.IN) {
        return false;
      }
    }
    return false;
  }

  private boolean isLink(int i) {
    return page.is(i, "while") || page.is(i, "and") || page.is(i, "but");
  }

  private boolean isPercent(int i) {
    return page.is(i, "%") || page.is(i, "percent") || page.is(i, "per");
  }
}
