package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// The words and marks that only content starts with: "that", a question word, a quotation mark, a
/// colon.
final class Landings {

  /// What makes a question word narrower: "said EXACTLY what they want".
  private static final WordSet SHARPENS =
      WordSet.folded(List.of("exactly", "precisely", "just", "specifically"));

  private final Page page;
  private final Adjuncts adjuncts;
  private final Programmes programmes;
  private final ThatClauses thats;
  private final Towns towns;

  Landings(Page page, Adjuncts adjuncts) {
    this.page = page;
    this.adjuncts = adjuncts;
    this.programmes = new Programmes(page);
    this.thats = new ThatClauses(page);
    this.towns = new Towns(page);
  }

  private static final int REACH = 24;
  private static final int SAYING = 16;
  private static final int LED = 9;

  /// The verb before quoted words that tells how they came: "quoted Lee as SAYING, “…”", "explained
  /// it by SAYING “…”", "answered him by SAYING that"; -1 where there is none.
  int saying(int first, int end, boolean plain) {
    for (int i = first; i < Math.min(end, first + SAYING); i++) {
      if (page.isQuoted(i) || page.isComma(i) || page.tag(i).isFinite()) {
        return -1;
      }
      int verb = page.is(i, "having") ? i + 1 : i; // "as having said"
      if (page.tag(i) == Tag.VBG
          && page.has(verb, Lexicon.SAY | Lexicon.WRITE)
          && (page.is(i - 1, "as") || page.is(i - 1, "by"))
          && (page.opensQuote(pastMark(verb + 1)) || (plain && page.is(verb + 1, "that")))) {
        return verb;
      }
    }
    return -1;
  }

  /// "remembers her mother SAYING: “…”": whether others say what follows.
  boolean isOthers(int first, int end) {
    for (int i = first; i < Math.min(end, first + LED); i++) {
      boolean says = page.tag(i) == Tag.VBG && page.has(i, Lexicon.SAY);
      if (says && page.opensQuote(pastMark(i + 1))) {
        return i > first && page.tag(i - 1).isNoun();
      }
      if (page.isQuoted(i) || page.isComma(i) || page.tag(i).isFinite()) {
        return false;
      }
    }
    return false;
  }

  /// "tweeted this: “…”", "replied to Lee with, “…”": the quoted words behind a comma or colon that
  /// only a phrase parts from the cue, who hears it or what it is about where there may be one; -1
  /// where there are none.
  int ledQuote(int first, int end, boolean hearer) {
    for (int i = first; i < Math.min(end, first + LED); i++) {
      boolean mark = page.isComma(i) || page.isColon(i);
      if (thats.opens(i, end)) {
        return -1; // "said in court that in May, “nobody” knew"
      }
      if (mark || page.isQuoted(i) || page.tag(i).isFinite()) {
        boolean quoted = mark && page.opensQuote(i + 1);
        boolean said = quoted && hearer && page.isComma(i) && isSentence(i + 1);
        return quoted && (isLed(first, i - 1) || said) ? i + 1 : -1;
      }
    }
    return -1;
  }

  /// Whether the words from the first to the last are none of those told: "this", "to Lee with".
  private boolean isLed(int first, int last) {
    Tag tag = page.tag(first);
    boolean points = page.is(last, "this") || page.is(last, "following") || page.is(last, "with");
    boolean way = page.is(last, "way") && page.is(last - 1, "this");
    boolean says = page.has(last, Lexicon.ING) && page.has(last, Lexicon.SAY | Lexicon.WRITE);
    return points || way || says || tag == Tag.IN || tag == Tag.TO;
  }

  /// "urged voters, “LOOK at what we did.”"
  private boolean isSentence(int open) {
    int close = page.marks().end(page.marks().at(open));
    return page.words(open, close) > 5 && page.isCapital(open + 1) && page.hasVerb(open, close);
  }

  int pastMark(int i) {
    return page.isComma(i) || page.isColon(i) ? i + 1 : i;
  }

  /// "remembers THINKING, “…”", but not "reported HEARING “a bang”"
  boolean isAnothers(int verb, int end) {
    boolean senses = page.is(verb, "hearing") || page.is(verb, "seeing");
    boolean told = senses && !page.isComma(verb + 1);
    return page.tag(verb) == Tag.VBG && page.isCue(verb) && !told && isAt(verb + 1, end);
  }

  boolean isAt(int i, int end) {
    if (page.opensQuote(i) || page.isColon(i)) {
      return true;
    }
    if (page.isComma(i) && i + 1 < end && page.opensQuote(i + 1)) {
      return true;
    }
    return thats.opens(i, end) || isQuestion(i);
  }

  int at(int i, int end) {
    if (page.isColon(i) || (page.isComma(i) && !page.opensQuote(i))) {
      return i + 1 < end ? i + 1 : -1;
    }
    return i;
  }

  boolean isQuestion(int i) {
    Tag tag = page.tag(i);
    boolean another = page.is(i, "who") && page.tag(i - 1) == Tag.CC; // "but who suggested"
    return page.is(i, "whether")
        || (tag == Tag.WP && !another)
        || (tag == Tag.WRB && !page.is(i, "when"))
        || (page.is(i, "if") && !page.is(i - 1, "as"));
  }

  /// The token before a question word where that makes it narrower: "said EXACTLY what they want";
  /// the token itself elsewhere.
  int sharpened(int from, int floor) {
    boolean sharp = from > floor && isQuestion(from) && page.tokens().isIn(from - 1, SHARPENS);
    return sharp ? from - 1 : from;
  }

  /// Looks past phrases for "that", a mark or a colon; -1 where a clause starts first.
  int after(int first, int end, boolean says) {
    int i = first;
    int limit = Math.min(end, first + REACH);
    while (i < limit) {
      if (page.opensQuote(i)) {
        int close = page.marks().end(page.marks().at(i));
        if (i > first && (page.is(close, "that") || programmes.past(first + 1, end) == close)) {
          i = close;
          continue; // "concluded with “low confidence” that …", "said on NBC's “Today” that …"
        }
        boolean led = i == first || page.isComma(i - 1) || page.isColon(i - 1);
        boolean owned = page.tag(i - 1) == Tag.PRPS || page.tag(i - 1) == Tag.DT;
        return led
                || (says
                    && !owned
                    && leads(first, end)
                    && i - first < 10
                    && !startsBefore(first, i))
            ? i
            : -1;
      }
      if (page.isColon(i) || (page.isComma(i) && i + 1 < end && page.opensQuote(i + 1))) {
        return at(i, end);
      }
      boolean subject =
          page.tag(i) == Tag.DT
              && !page.is(i, "that")
              && i > first
              && page.isTime(i - 1)
              && !page.isTime(i + 1);
      if (subject && page.tag(i + 1) != Tag.JJ && page.tag(i - 1).isName()) {
        return -1; // "said Monday THE plan that failed was his"
      }
      if (thats.opens(i, end)) {
        return i;
      }
      if (isAired(i)) {
        i += page.tag(i + 2) == Tag.VBN ? 3 : 2;
        continue;
      }
      Tag tag = page.tag(i);
      if (isQuestion(i) && says && i > first && i - first < 5 && !page.isComma(i - 1)) {
        boolean fans = page.is(i, "who") && page.tag(i - 1).isNoun() && !page.isTime(i - 1);
        return fans ? -1 : i; // "lashed out at FANS WHO left"
      }
      if (page.isComma(i) || page.isSpacedDash(i)) {
        if (i > 0 && i + 1 < end && thats.opens(i + 1, end) && page.tag(i - 1).isName()) {
          return i + 1;
        }
        int placed = towns.pastLand(i, end);
        if (placed > i) {
          i = placed;
          continue;
        }
        int close = page.isComma(i) && isListed(i) ? i : aside(i, end);
        if (close < 0) {
          return -1;
        }
        i = close + 1;
        continue;
      }
      if (tag.isFinite() || (i == first && opens(i)) || tag == Tag.STOP) {
        return -1;
      }
      i++;
    }
    return -1;
  }

  /// "said on Monday the plan “would fail”": whether a subject stands before the mark.
  private boolean startsBefore(int first, int mark) {
    int subject = page.is(first, "of") ? mark : adjuncts.past(first, mark);
    Tag tag = page.tag(subject);
    return subject > first
        && subject < mark
        && (tag == Tag.PRP || tag == Tag.DT || tag.isName() || tag == Tag.PRPS)
        && (page.tag(mark + 1).isFinite() || (tag == Tag.PRP && subject == mark - 1));
  }

  /// "saying so", "and left": what starts something else, but "and patients that" does not.
  private boolean opens(int i) {
    boolean and = page.tag(i) == Tag.CC && !page.tag(i + 1).isNoun();
    return and || (page.tag(i) == Tag.VBG && !page.is(i, "following"));
  }

  /// "in an interview THAT AIRED Sunday", "in a letter THAT WAS PUBLISHED in May": what is told of
  /// where something was said.
  private boolean isAired(int that) {
    boolean which = page.is(that, "that") || page.is(that, "which");
    int verb = page.isBe(that + 1) ? that + 2 : that + 1;
    boolean issued = verb > that + 1 && page.tokens().isIn(verb, SourceWords.ISSUED);
    boolean aired = page.is(verb, "aired") || page.is(verb, "ran") || page.is(verb, "appeared");
    return which && page.has(that - 1, Lexicon.OCCASION) && (issued || aired);
  }

  /// "told doctors, nurses and patients that"
  private boolean isListed(int comma) {
    if (page.tag(comma - 1) != Tag.NNS || !page.tag(comma + 1).isNoun()) {
      return false;
    }
    int i = comma + 1;
    while (page.tag(i).isNoun() || page.isComma(i)) {
      i++;
    }
    return page.is(i, "and") && page.tag(i + 1).isNoun();
  }

  /// The comma that closes a short aside before "that" or a mark: "said, however, that"; or -1.
  private int aside(int comma, int end) {
    boolean dash = page.isDash(comma);
    boolean clause = dash || page.has(comma + 1, Lexicon.RELATIVE);
    boolean issued = page.tag(comma + 1) == Tag.VBN;
    for (int i = comma + 1; i < Math.min(end, comma + (clause ? 12 : 24)); i++) {
      if (dash ? page.isDash(i) : page.isComma(i)) {
        boolean unquoted = page.tag(i + 1) == Tag.QUOTE && !page.isQuoted(i + 1);
        int next = unquoted ? i + 2 : i + 1;
        boolean lands = next < end && (page.is(next, "that") || page.opensQuote(next));
        if (lands || !(issued || isRemark(next))) {
          return lands ? i : -1;
        }
      }
      if ((page.tag(i).isFinite() && !clause) || page.isQuoted(i)) {
        return -1;
      }
    }
    return -1;
  }

  /// ", in a nod to his son, A STUDENT, “…”": whether what a comma sets apart is said of what
  /// stands before it.
  private boolean isRemark(int first) {
    Tag tag = page.tag(first);
    return tag == Tag.DT || tag == Tag.CD || tag == Tag.PRPS;
  }

  boolean leads(int first, int end) {
    Tag tag = page.tag(first);
    return tag == Tag.IN
        || tag == Tag.RB
        || tag == Tag.TO
        || page.isComma(first)
        || page.isDash(first)
        || page.is(first, "last")
        || page.is(first, "following")
        || adjuncts.pastOne(first, end) > first;
  }
}
