package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// How a sentence goes on behind an aside: with more of what is told, or with something else.
final class Resumptions {

  private static final int REMARK = 20;
  private static final int REACH = 60;

  /// What one does with a name, or what was, before words that are one's own.
  private static final WordSet NAMES =
      WordSet.folded(
          List.of(
              "quoting",
              "citing",
              "invoking",
              "paraphrasing",
              "echoing",
              "recalling",
              "recounting",
              "describing",
              "remembering"));

  private static final WordSet EFFECTS =
      WordSet.foldedKind(Narration.class, "narration.txt", "effects");

  private final Page page;
  private final Edges edges;
  private final Adjuncts adjuncts;

  Resumptions(Page page, Edges edges, Adjuncts adjuncts) {
    this.page = page;
    this.edges = edges;
    this.adjuncts = adjuncts;
  }

  /// "“They know it,” said Lee, speaking of the others, “and leave.”": where the quoted sentence
  /// goes on in small letters behind a remark; -1 where it does not.
  int at(int next, int end) {
    if (next + 2 < end && page.tag(next) == Tag.CC && page.opensQuote(next + 1)) {
      return page.tokens().isWord(next + 2) && !page.isCapital(next + 2) ? next + 1 : -1;
    }
    if (page.isDash(next - 1)) {
      return pastDash(next, end);
    }
    int described = described(next);
    boolean names = page.tokens().isIn(next, NAMES);
    for (int i = described; i < Math.min(end, next + REMARK); i++) {
      if (page.isQuoted(i) || page.tag(i).isFinite()) {
        return -1;
      }
      if (names && page.isColon(i) && page.opensQuote(i + 1)) {
        return i + 1; // "he said, CITING a poll: “…”"
      }
      if (i + 2 < end && page.isComma(i) && page.opensQuote(i + 1)) {
        boolean small = page.tokens().isWord(i + 2) && !page.isCapital(i + 2);
        if (small && (described > next || names)) {
          return i + 1;
        }
        boolean phrase = page.tag(next) == Tag.IN || page.tag(next) == Tag.TO;
        boolean rising =
            page.tag(next) == Tag.PRPS && page.tag(next + 1).isNoun(); // "HIS VOICE up"
        boolean does = (acts(next) && (small || !page.isCue(next))) || (rising && small);
        return (small && phrase) || does ? i + 1 : -1;
      }
    }
    return -1;
  }

  /// "“…,” said Lee, FLANKED by guards", "VISIBLY MOVED", "WHICH WAS sent on Friday": past the verb
  /// of what tells how and where it was said; the token itself where that does not start there.
  private int described(int next) {
    int verb = page.tag(next) == Tag.RB ? next + 1 : next;
    if (page.is(next, "which")) {
      return page.isBe(next + 1) && page.tag(next + 2) == Tag.VBN ? next + 3 : next;
    }
    Tag tag = page.tag(verb);
    boolean done = tag == Tag.VBD && page.tag(verb + 1) == Tag.IN;
    boolean only = page.isComma(verb + 1) && (tag == Tag.JJ || (tag == Tag.VBD && verb > next));
    return only || done || tag == Tag.VBN || (tag == Tag.JJ && verb > next) ? verb + 1 : next;
  }

  /// "“I know,” she said — she was in tears — “AND SO does he”": the quoted words that go on behind
  /// the second dash; -1 where they do not.
  private int pastDash(int next, int end) {
    for (int i = next; i + 2 < Math.min(end, next + REMARK); i++) {
      if (page.isDash(i)) {
        return page.opensQuote(i + 1) && !page.isCapital(i + 2) ? i + 1 : -1;
      }
      if (page.isQuoted(i) || speaks(i)) {
        return -1;
      }
    }
    return -1;
  }

  /// "“No,” she said (she was in tears)": past brackets in which nobody speaks; the token itself
  /// elsewhere.
  int pastBracket(int open, int end) {
    for (int i = open; page.bracket(open) > 0 && i < Math.min(end, open + REMARK); i++) {
      if (page.bracket(i) < 0) {
        return i + 1;
      }
      if (page.isQuoted(i) || speaks(i)) {
        return open;
      }
    }
    return open;
  }

  private boolean speaks(int i) {
    return page.isCue(i) && page.has(i, Lexicon.SAY | Lexicon.WRITE) && page.tag(i).isFinite();
  }

  /// "“I do not know,” he said of those who left, “but I will.”": the quoted words behind a comma,
  /// with no other verb of saying before them but "explaining why"; -1 where there are none.
  int quote(int from, int end) {
    boolean explains = false;
    for (int i = from; i < Math.min(end, from + REMARK); i++) {
      if (page.opensQuote(i)) {
        Tag last = page.tag(i - 2);
        boolean on = page.tag(i + 1) == Tag.CC && !page.isCapital(i + 1);
        boolean ends = last.isNoun() || last == Tag.PRP || last == Tag.VBN;
        return page.isComma(i - 1) && (explains ? on : ends) ? i : -1;
      }
      boolean reports = page.isCue(i) && page.has(i, Lexicon.SAY | Lexicon.WRITE);
      boolean heard = page.is(i, "asked") && page.is(i + 1, "about") && i + 3 < end;
      explains |= reports && page.tag(i) == Tag.VBG;
      boolean says = (reports && !heard && page.tag(i) != Tag.VBG) || page.tag(i) == Tag.POS;
      if (page.isQuoted(i) || says) {
        return -1;
      }
    }
    return -1;
  }

  /// "“Peace,” she said, is “a dream.”": whether other quoted words follow in a moment.
  boolean quotesSoon(int from, int end) {
    int reach = Math.min(end, from + 4);
    for (int i = from; i < reach; i++) {
      if (page.opensQuote(i)) {
        return true;
      }
    }
    return false;
  }

  /// "“No,” he said LEAVING", "he said WHEN it rained", "he said OF the plan": whether the word may
  /// lead on what the narrator tells of one who has spoken.
  boolean leadsOn(int i) {
    Tag tag = page.tag(i);
    boolean verb = tag == Tag.VBG || tag == Tag.VBN || tag == Tag.TO;
    boolean which = tag == Tag.WRB || tag == Tag.WP || tag == Tag.WDT;
    return verb || which || tag == Tag.IN || tag == Tag.CC;
  }

  /// "We will see, she said when asked about it."
  boolean isAsked(int i) {
    return page.is(i, "when") && page.is(i + 1, "asked");
  }

  /// "speaking of the others", "smiling", but not "noting that": what reports nothing itself.
  private boolean acts(int i) {
    Tag next = page.tag(i + 1);
    boolean bound = (next == Tag.IN || next == Tag.TO) && !page.is(i + 1, "that");
    return page.tag(i) == Tag.VBG && (bound || page.isComma(i + 1) || !page.isCue(i));
  }

  /// "They lost, he said, INCLUDING the cup", "He fell, she said, KILLING two": whether a word in
  /// "-ing" tells more of what was told, and nothing of how it was.
  boolean isMore(int doing) {
    boolean it = page.tag(doing + 1) == Tag.PRP && page.is(doing, "making");
    boolean some = page.tag(doing + 1) == Tag.CD && page.is(doing, "leaving");
    return it || some || page.is(doing, "including") || page.tokens().isIn(doing, EFFECTS);
  }

  /// "said, however, that": what looks like an aside only leads up to the content.
  boolean landsAfter(int comma, int end) {
    for (int i = comma + 1; i < Math.min(end, comma + 10); i++) {
      if (page.isComma(i) || page.isDash(i)) {
        return i + 1 < end && page.is(i + 1, "that");
      }
      if (page.isColon(i)) {
        return page.opensQuote(i + 1); // "said, after some thought: “…”"
      }
      if (page.isQuoted(i) || page.tag(i).isFinite()) {
        return false;
      }
    }
    return false;
  }

  /// "They left, he said, because it rained": whether what the conjunction joins is told as well.
  boolean joins(int conjunction, int end) {
    if (page.is(conjunction, "as")) {
      return page.is(conjunction + 1, "long") && page.is(conjunction + 2, "as");
    }
    if (page.is(conjunction, "since")) {
      return !page.hasVerb(conjunction + 1, end); // "the worst storm, he said, SINCE 1950"
    }
    if (!page.is(conjunction, "because")
        && !page.is(conjunction, "so")
        && !page.is(conjunction, "and")
        && !page.is(conjunction, "but")
        && !page.is(conjunction, "unless")
        && !(page.is(conjunction, "or") && page.tag(conjunction + 1).isVerb())) {
      return false;
    }
    if (page.is(conjunction, "but") && page.opensQuote(conjunction + 1)) {
      int close = page.marks().end(page.marks().at(conjunction + 1));
      boolean another = rest(close, end) < Math.min(end, close + REACH);
      return !another && !page.isCapital(conjunction + 2); // ", Lee said, but “we will not”"
    }
    for (int i = conjunction + 1; i < end; i++) {
      boolean adds = page.is(i, "add") && page.tag(i + 1) == Tag.IN; // "would not add to the debt"
      boolean says = page.isCue(i) && page.has(i, Lexicon.SAY) && page.tag(i).isVerb() && !adds;
      if (says || page.isQuoted(i)) {
        return false;
      }
    }
    return true;
  }

  /// Where the words end that trail an aside: at a cue of their own, or a mark.
  int rest(int from, int end) {
    int i = from;
    while (i < end && i - from < REACH) {
      if (page.isQuoted(i) || page.isCue(i)) {
        while (i > from && (page.has(i - 1, Lexicon.AUXILIARY) || page.tag(i - 1) == Tag.RB)) {
          i--; // "who HAS LATER said"
        }
        return i;
      }
      i++;
    }
    return i;
  }

  /// "They won, Lee said in a speech TO MARK IT": whether nothing follows that could be told.
  boolean trails(Cue cue, int tail, int end) {
    return cue.isPlain() && page.tag(tail) == Tag.TO && edges.isPart(tail, end);
  }

  /// "said Lee in an email THAT was leaked": whether a clause follows that tells of who or what
  /// stands behind the verb.
  boolean isSpeakers(Cue cue, long mention, int tail) {
    boolean that = page.is(tail, "that") && page.tag(tail + 1).isFinite();
    boolean opens = that || page.tag(tail) == Tag.WDT;
    return Mentions.start(mention) > cue.start() && opens;
  }

  /// "said Ann Lee, the mayor, ON FRIDAY", "she said, ON TWITTER": when and where, behind a comma.
  boolean isDated(long mention, Cue cue, int comma, int end) {
    int first = comma + 1;
    boolean led = page.is(first, "in") || page.is(first, "on") || page.is(first, "at");
    if (!page.isComma(comma) || !led || adjuncts.past(first, end) < end) {
      return false;
    }
    boolean described = false;
    for (int i = Math.max(cue.end(), Mentions.start(mention)); i < Mentions.end(mention); i++) {
      described |= page.isComma(i);
    }
    for (int i = first + 1; i < end; i++) {
      boolean where = page.has(i, Lexicon.OCCASION) || page.tokens().isIn(i, SourceWords.PLATFORM);
      if (where || (described && page.isTime(i))) {
        return true;
      }
    }
    return false;
  }
}
