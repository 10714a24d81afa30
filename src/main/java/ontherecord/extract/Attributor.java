package ontherecord.extract;

import java.util.ArrayList;
import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.Block;
import org.jspecify.annotations.Nullable;

/// Joins cue, mention and content within a statement: "S said Q", "Q, said S", "Q, S said, Q",
/// "according to S, Q". One rule each, by the order in which the three stand.
final class Attributor {

  private final Page page;
  private final Cues cues;
  private final Mentions mentions;
  private final Contents contents;
  private final List<Find> finds = new ArrayList<>();
  private int claimed;
  private long subject;
  private int tail;

  private Attributor(Page page) {
    this.page = page;
    this.cues = new Cues(page);
    this.mentions = new Mentions(page);
    this.contents = new Contents(page);
  }

  /// The quotations that have a cue of their own, in the order of the text.
  static List<Find> finds(Page page) {
    Attributor attributor = new Attributor(page);
    for (int s = 0; s < page.statements(); s++) {
      Block.Kind kind = page.kind(s);
      if (kind != Block.Kind.BYLINE && kind != Block.Kind.CREDIT) {
        attributor.statement(s);
      }
    }
    return attributor.finds;
  }

  private void statement(int s) {
    int start = page.start(s);
    int end = page.bareEnd(start, page.end(s));
    claimed = start;
    subject = Mentions.NONE;
    tail = end;
    List<Cue> found = cues.in(start, end);
    if (found.isEmpty()) {
      labelled(start, end);
      return;
    }
    Cue closing = closing(found, start, end);
    for (Cue cue : found) {
      if (cue.equals(closing) || cue.start() < claimed || cue.head() >= tail) {
        continue;
      }
      if (cue.voice() == Cue.Voice.PREPOSITION) {
        accordingTo(cue, start, end);
      } else {
        verb(cue, start, end);
      }
    }
  }

  /// A cue that ends the statement, whose content is all that stands before it.
  private @Nullable Cue closing(List<Cue> found, int start, int end) {
    for (int i = found.size() - 1; i >= 0 && i >= found.size() - 3; i--) {
      Cue cue = found.get(i);
      boolean report =
          cue.is(Lexicon.BARE) || cue.voice() == Cue.Voice.QUOTED || cue.is(Lexicon.SAY);
      if (cue.voice() == Cue.Voice.PREPOSITION) {
        long mention = mentions.after(cue.end(), end);
        int from =
            page.isComma(cue.start() - (cue.start() > start ? 1 : 0))
                ? cue.start() - 1
                : cue.start();
        if (mention != Mentions.NONE
            && cue.start() > start + 1
            && isTail(Mentions.end(mention), end)) {
          claim(
              new Find("according-to-after", cue, mention)
                  .with(contentStart(found, i, start, from), trimmed(start, from)),
              end);
          return cue;
        }
        continue;
      }
      if (!report || cue.voice() == Cue.Voice.BOUND || cue.voice() == Cue.Voice.PASSIVE) {
        continue;
      }
      if (tryClosing(found, i, start, end)) {
        return cue;
      }
    }
    return null;
  }

  private boolean tryClosing(List<Cue> found, int index, int start, int end) {
    Cue cue = found.get(index);
    long before = mentions.before(start, cue.start());
    if (before != Mentions.NONE) {
      int left = Mentions.start(before) - 1;
      if (left <= start || !parts(left) || !isTail(pastTold(cue, end), end)) {
        return false;
      }
      int from = contentStart(found, index, start, left);
      if (from < 0) {
        return false;
      }
      String rule =
          Mentions.end(before) - Mentions.start(before) == 1 && page.tag(left + 1) == Tag.PRP
              ? "pronoun-cue-after"
              : "speaker-cue-after";
      claim(
          new Find(rule, cue, before)
              .with(from, trimmed(start, page.isQuoted(left) ? left + 1 : left)),
          end);
      return true;
    }
    int left = cue.start() - 1;
    if (left <= start || !parts(left)) {
      return false;
    }
    long after = mentions.after(cue.end(), end);
    if (after == Mentions.NONE || !isTail(Mentions.end(after), end)) {
      return false;
    }
    int from = contentStart(found, index, start, left);
    if (from < 0) {
      return false;
    }
    claim(
        new Find("cue-speaker-after", cue, after)
            .with(from, trimmed(start, page.isQuoted(left) ? left + 1 : left)),
        end);
    return true;
  }

  /// Where the content before a closing cue starts: the statement, or a mark that follows another
  /// speaker's words.
  private int contentStart(List<Cue> found, int index, int start, int left) {
    if (page.isQuoted(left)) {
      int open = page.marks().start(page.marks().at(left));
      for (int i = 0; i < index; i++) {
        Cue cue = found.get(i);
        if (cue.end() <= open
            && cue.is(Lexicon.SAY)
            && contents.start(cue, open + 1) == open
            && cue.head() > start) {
          return -1;
        }
      }
    }
    int from = start;
    while (from < left && !page.tokens().isWord(from) && !page.isQuoted(from)) {
      from++;
    }
    return from;
  }

  private int trimmed(int start, int end) {
    int trimmed = end;
    while (trimmed > start + 1
        && (page.isComma(trimmed - 1) || page.isDash(trimmed - 1))
        && !page.isQuoted(trimmed - 1)) {
      trimmed--;
    }
    return trimmed;
  }

  /// Whether the token parts what is reported from who reports it.
  private boolean parts(int i) {
    return page.isComma(i) || page.closesQuote(i) || page.isDash(i);
  }

  /// Past "reporters" in "told reporters".
  private int pastTold(Cue cue, int end) {
    if (cue.is(Lexicon.TOLD | Lexicon.TO)) {
      long told = mentions.after(cue.end(), end);
      return told == Mentions.NONE ? cue.end() : Mentions.end(told);
    }
    return cue.end();
  }

  /// Whether only when, where and how follow, to the end of the statement.
  private boolean isTail(int from, int end) {
    if (from >= end) {
      return true;
    }
    if ((page.has(from, Lexicon.RELATIVE) && page.tag(from) != Tag.WRB) || page.isColon(from)) {
      return false;
    }
    boolean comma = page.isComma(from);
    int i = comma ? from + 1 : from;
    if (i >= end) {
      return true;
    }
    Tag tag = page.tag(i);
    if (page.isQuoted(i)) {
      return false;
    }
    boolean leads =
        (tag == Tag.IN && !page.is(i, "that"))
            || tag == Tag.RB
            || page.has(i, Lexicon.TIME)
            || tag == Tag.TO
            || tag == Tag.WRB
            || tag == Tag.VBG;
    if (!leads) {
      return comma && (page.is(i, "who") || page.is(i, "which"));
    }
    for (int k = i; k < end; k++) {
      if (page.is(k, "that")
          || (page.isQuoted(k) && !(tag == Tag.VBG || tag == Tag.WRB || page.isQuoted(end - 1)))) {
        return comma && tag == Tag.VBG;
      }
      if (tag != Tag.WRB && tag != Tag.VBG && page.tag(k).isFinite() && tag != Tag.IN) {
        return false;
      }
    }
    return true;
  }

  private void accordingTo(Cue cue, int start, int end) {
    long mention = mentions.after(cue.end(), end);
    if (mention == Mentions.NONE) {
      return;
    }
    int after = Mentions.end(mention);
    boolean first =
        cue.start() <= start + 2
            || (page.isComma(cue.start() - 1)
                && !page.isQuoted(cue.start() - 1)
                && cue.start() - start < 6);
    if (first && after < end) {
      int from = page.isComma(after) ? after + 1 : after;
      while (from < end
          && page.has(from, Lexicon.TIME | Lexicon.PREPOSITION)
          && page.tag(from) == Tag.IN
          && page.has(from + 1, Lexicon.TIME)) {
        from += 2;
        from += from < end && page.isComma(from) ? 1 : 0;
      }
      claim(new Find("according-to-before", cue, mention).with(from, end), end);
    } else if (cue.start() > start) {
      int until = trimmed(start, cue.start());
      claim(
          new Find("according-to-inside", cue, mention).with(Math.max(start, claimed), until),
          after);
    }
  }

  private void verb(Cue cue, int start, int end) {
    long before =
        cue.voice() == Cue.Voice.BOUND ? Mentions.NONE : mentions.before(start, cue.start());
    if (before != Mentions.NONE) {
      subject = before;
    }
    boolean inserted =
        before != Mentions.NONE
            && Mentions.start(before) > claimed
            && inserted(cue, before, start, end);
    if (inserted || cue.voice() == Cue.Voice.PASSIVE) {
      return;
    }
    if (before == Mentions.NONE && cue.start() > start && inverted(cue, start, end)) {
      return;
    }
    long mention = before != Mentions.NONE ? before : inherited(cue);
    if (cue.voice() == Cue.Voice.BOUND && !cue.is(Lexicon.BARE)) {
      return;
    }
    int from = contents.start(cue, tail);
    if (from < 0 || (mention == Mentions.NONE && !cue.reports())) {
      return;
    }
    int to = contents.end(cue, from, tail);
    String rule =
        before != Mentions.NONE
            ? (isPronoun(before) ? "pronoun-cue-before" : "speaker-cue-before")
            : mention != Mentions.NONE ? "same-speaker-goes-on" : "cue-alone";
    Find find = new Find(rule, cue, mention).with(from, to);
    find.stated = before != Mentions.NONE || mention != Mentions.NONE;
    claim(find, to);
  }

  private boolean isPronoun(long mention) {
    return Mentions.end(mention) - Mentions.start(mention) == 1
        && page.tag(Mentions.start(mention)) == Tag.PRP;
  }

  /// The subject of an earlier verb: "and added", ", adding", "went on to say".
  private long inherited(Cue cue) {
    int left = cue.start() - 1;
    if (left < 0 || subject == Mentions.NONE) {
      return Mentions.NONE;
    }
    boolean joined =
        page.tag(left) == Tag.CC
            || page.isComma(left)
            || cue.voice() == Cue.Voice.BOUND
            || page.closesQuote(left);
    return joined ? subject : Mentions.NONE;
  }

  /// "Q, S said, Q": the content stands on both sides.
  private boolean inserted(Cue cue, long before, int start, int end) {
    int left = Mentions.start(before) - 1;
    if (left <= start
        || !parts(left)
        || !(cue.is(Lexicon.SAY | Lexicon.THINK) && cue.is(Lexicon.BARE))) {
      return false;
    }
    int after = pastTold(cue, end);
    int comma = commaNear(after, end);
    boolean quoted = page.closesQuote(left);
    boolean ends = quoted && !isPredicate(cue, end);
    if (comma < 0 && !ends) {
      return false;
    }
    return both(
        isPronoun(before) ? "pronoun-cue-inside" : "speaker-cue-inside",
        cue,
        before,
        left,
        comma,
        start);
  }

  private boolean isPredicate(Cue cue, int end) {
    int from = contents.start(cue, end);
    return from >= 0 && !(page.opensQuote(from) && page.isComma(from - 1));
  }

  /// "Q, said S, Q".
  private boolean inverted(Cue cue, int start, int end) {
    int left = cue.start() - 1;
    if (left <= start
        || !parts(left)
        || !cue.is(Lexicon.SAY | Lexicon.WRITE)
        || cue.voice() != Cue.Voice.ACTIVE) {
      return false;
    }
    long after = mentions.after(cue.end(), end);
    if (after == Mentions.NONE) {
      return false;
    }
    int comma = commaNear(Mentions.end(after), end);
    if (comma < 0 && !page.closesQuote(left)) {
      return false;
    }
    return both("cue-speaker-inside", cue, after, left, comma, start);
  }

  private int commaNear(int from, int end) {
    for (int i = from; i < Math.min(end, from + 8); i++) {
      if (page.isComma(i) || page.isDash(i)) {
        return i;
      }
      if (page.isQuoted(i)
          || page.is(i, "that")
          || page.tag(i).isFinite()
          || page.isColon(i)
          || (i == from
              && !(page.tag(i) == Tag.IN
                  || page.tag(i) == Tag.RB
                  || page.has(i, Lexicon.TIME)
                  || page.tag(i) == Tag.TO))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean both(String rule, Cue cue, long mention, int left, int comma, int start) {
    int from = Math.max(claimed, start);
    while (from < left && !page.tokens().isWord(from) && !page.isQuoted(from)) {
      from++;
    }
    int until = trimmed(from, page.closesQuote(left) ? left + 1 : left);
    if (until <= from) {
      return false;
    }
    boolean quoted = page.closesQuote(left);
    boolean clause = false;
    for (int i = from; i < until && !clause; i++) {
      clause = page.isQuoted(i) || page.tag(i).isFinite();
    }
    if (!clause && (page.tag(from) == Tag.IN || page.has(from, Lexicon.TIME | Lexicon.ADVERB))) {
      return false;
    }
    Find find = new Find(rule, cue, mention).with(from, until);
    int next = comma + 1;
    int stop = Math.max(cue.end(), Mentions.end(mention));
    if (comma >= 0 && next < tail) {
      boolean opens = page.opensQuote(next);
      boolean goesOn =
          !opens
              && !quoted
              && page.tag(next) != Tag.VBG
              && !page.has(next, Lexicon.CONJUNCTION | Lexicon.RELATIVE)
              && !page.tag(next).isPunctuation();
      if (opens || goesOn) {
        int close = contents.end(cue, next, tail);
        find.with(next, close);
        stop = close;
      }
    } else {
      int open = stop;
      while (open < tail && !page.isQuoted(open) && !page.tokens().isWord(open)) {
        open++;
      }
      if (quoted && open < tail && page.opensQuote(open) && open > stop) {
        int close = contents.end(cue, open, tail);
        find.with(open, close);
        stop = close;
      }
    }
    claim(find, stop);
    return true;
  }

  /// "Lee: The plan is dead." and "LEE: Yes."
  private void labelled(int start, int end) {
    for (int i = start + 1; i < Math.min(end - 1, start + 6); i++) {
      if (page.isColon(i)) {
        long mention = mentions.before(start, i);
        if (mention != Mentions.NONE
            && Mentions.start(mention) == start
            && page.tag(i - 1).isName()) {
          Cue cue = new Cue(i, i + 1, i, Lexicon.SAY | Lexicon.BARE, Cue.Voice.ACTIVE);
          claim(new Find("label", cue, mention).with(i + 1, end), end);
        }
        return;
      }
      if (page.isQuoted(i) || !page.tokens().isWord(i)) {
        return;
      }
    }
  }

  private void claim(Find find, int until) {
    if (find.isEmpty()) {
      return;
    }
    finds.add(find);
    claimed = Math.max(claimed, Math.max(until, find.end()));
    if (find.hasMention()) {
      subject = find.mention;
    }
  }
}
