package ontherecord.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.Block;
import org.jspecify.annotations.Nullable;

/// Credits quoted words that have no cue of their own: they go on with the quotation before them,
/// follow a paragraph that ends in a colon, or stand in a clause beside a cue.
final class Continuations {

  private static final int SPEECH = 5;

  /// How many quoted words with a verb are somebody's, wherever they stand.
  private static final int SENTENCE = 10;

  /// How many words a term or a title in marks may have: "the “talking heads” on television".
  private static final int TERM = 3;

  private final Page page;
  private final List<Find> finds;
  private final @Nullable Find[] owners;
  private final Neighbours neighbours;
  private final FollowUps followUps;
  private final Programmes programmes;
  private @Nullable Introductions introductions;

  private Continuations(Page page, List<Find> finds) {
    this.page = page;
    this.finds = new ArrayList<>(finds);
    this.neighbours = new Neighbours(page);
    this.followUps = new FollowUps(page, neighbours);
    this.programmes = new Programmes(page);
    this.owners = new @Nullable Find[page.marks().size()];
    for (Find find : finds) {
      own(find);
    }
  }

  /// `finds` with what goes on from them, in the order of the text.
  static List<Find> added(Page page, List<Find> finds) {
    Continuations continuations = new Continuations(page, finds);
    continuations.run();
    continuations.finds.sort(Comparator.comparingInt(Find::start));
    return continuations.finds;
  }

  private void own(Find find) {
    for (int piece = 0; piece < find.pieces(); piece++) {
      for (int i = find.start(piece); i < find.end(piece); i++) {
        int quote = page.marks().at(i);
        if (quote >= 0) {
          owners[quote] = find;
          i = page.marks().end(quote) - 1;
        }
      }
    }
  }

  private void run() {
    int cued = finds.size();
    int quote = 0;
    int next = 0;
    Find last = null;
    for (int s = 0; s < page.statements(); s++) {
      int start = page.start(s);
      int end = page.end(s);
      Find before = last;
      while (next < cued && finds.get(next).start() < end) {
        Find find = finds.get(next++);
        last = find.turn == null ? neighbours.latest(last, find) : last;
      }
      boolean owned = last != before;
      while (quote < page.marks().size() && page.marks().start(quote) < end) {
        if (owners[quote] == null
            && page.kind(s) != Block.Kind.BYLINE
            && page.kind(s) != Block.Kind.CREDIT) {
          Find found =
              unowned(quote, s, start, page.bareEnd(start, end), owned ? last : null, before);
          last = found == null ? last : found;
        }
        quote++;
      }
    }
    for (int q = page.marks().size() - 2; q >= 0; q--) {
      precede(q);
    }
    finds.removeIf(Find::isEmpty);
  }

  private @Nullable Find unowned(
      int quote, int s, int start, int end, @Nullable Find here, @Nullable Find before) {
    int open = page.marks().start(quote);
    int close = page.marks().end(quote);
    boolean whole =
        open <= start + 1
            && (open == start || !page.tokens().isWord(start))
            && (close >= end || neighbours.isBracketed(close, end));
    Find earlier = earlier(quote, s);
    if (earlier != null && neighbours.isSigned(earlier, s)) {
      return null;
    }
    if (earlier != null && page.marks().reopens(quote)) {
      return extend(earlier, quote);
    }
    if (whole
        && (neighbours.isPulled(quote, s) || (earlier != null && neighbours.isHeading(quote, s)))) {
      return null;
    }
    if (whole) {
      if (earlier != null && neighbours.isAnswer(earlier, s)) {
        return keep(Find.inferred("no-cue", Mentions.NONE, open, close), quote);
      }
      boolean adjacent =
          earlier != null && s > 0 && earlier == before && earlier.end() >= page.start(s - 1) - 1;
      boolean sameBlock = s > 0 && page.block(s - 1) == page.block(s);
      if (earlier != null
          && before == earlier
          && neighbours.nearBy(earlier, s)
          && (sameBlock || adjacent || endsBlock(earlier, s))) {
        return extend(earlier, quote);
      }
      if (before != null && sameBlock && before.hasMention() && neighbours.nearBy(before, s)) {
        boolean same = earlier != null && earlier.mention == before.mention;
        boolean reports = before.cue != null && before.cue.reports();
        if (earlier != null
            && (same
                ? !reports || neighbours.isBeside(before, earlier)
                : (reports || neighbours.isPronoun(before))
                    && neighbours.isAside(before, earlier))) {
          return extend(earlier, quote);
        }
        if (same || reports) {
          return extend(before, quote);
        }
      }
      Find introduced =
          sameBlock
              ? introductions().byQuestion(page.start(s - 1), page.end(s - 1), open, close)
              : introduced(s, open, close);
      if (introduced != null) {
        return keep(introduced, quote);
      }
    }
    boolean last = here == null && close >= end;
    Find led =
        page.isColon(open - 1) && open - 1 > start
            ? introductions().byColon(start, open, close, last)
            : null;
    if (led != null) {
      return keep(led, quote);
    }
    if (here != null
        && here.hasMention()
        && Mentions.start(here.mention) >= close
        && Mentions.start(here.mention) - close < 25) {
      boolean title = open > start && programmes.isTitle(open, close); // "On “Today,” she …"
      return (words(quote) > TERM || page.tag(open - 1) == Tag.VBG)
              && !title // "Citing “the cost,”"
          ? keep(Find.inferred("quoted-in-clause", here.mention, open, close), quote)
          : null;
    }
    if (whole && here == null && earlier != null && followUps.isResumed(earlier, before, s)) {
      return extend(earlier, quote);
    }
    boolean verb = words(quote) > (close < end ? 2 : 1) && page.hasVerb(open, close);
    boolean many = words(quote) >= (close < end ? SPEECH : FollowUps.PHRASE);
    boolean speech = whole || ((many || verb) && !followUps.isTitle(open, close));
    if (here == null && before != null && speech && followUps.isOn(before, s, open, close)) {
      return followUps.isApart(before, start, open, close)
          ? carry(before, quote)
          : close < end || page.tag(open - 1) == Tag.CC
              ? extend(before, quote)
              : goOn(before, start, close);
    }
    boolean speaks = whole && words(quote) >= SPEECH && !followUps.bearsName(open);
    if (speaks && before != null && before.cue != null && followUps.reports(before, s)) {
      return page.tag(before.cue.head()) == Tag.VBG ? carry(before, quote) : extend(before, quote);
    }
    if (here != null
        && words(quote) > 2
        && here.hasMention()
        && followUps.isBehind(here, open, close)) {
      return followUps.isBeside(here, open) ? carry(here, quote) : goOn(here, here.end(), close);
    }
    boolean on = quote + 1 < page.marks().size() && page.marks().reopens(quote + 1);
    if (whole && here == null && !on && neighbours.isSilent(before, s)) {
      Find told = introductions().byStatement(s - 1, open, close);
      if (told != null) {
        return keep(told, quote);
      }
    }
    boolean free = whole || !followUps.isTitle(open, close);
    boolean sentence = free && words(quote) >= (whole ? SPEECH : SENTENCE);
    if (sentence && page.hasVerb(open, close) && page.kind(s).isBody()) {
      return keep(Find.inferred("no-cue", Mentions.NONE, open, close), quote);
    }
    return null;
  }

  /// Who has the quoted words before those, past a title in the sentence that credits them: "“Q,”
  /// said Lee, the author of “Low Tide.”"
  private @Nullable Find earlier(int quote, int s) {
    int last = quote - 1;
    boolean title =
        last > 0
            && owners[last] == null
            && page.statementOf(page.marks().start(last)) == s - 1
            && words(last) < SPEECH;
    Find owner = last < 0 ? null : owners[title ? last - 1 : last];
    int first = owner == null ? -1 : neighbours.opening(owner, s);
    owner = first >= 0 && owners[first] != null ? owners[first] : owner;
    return owner == null || owner.turn == null ? owner : owner.turn;
  }

  /// Whether the quotation's own words close the paragraph before the statement.
  private boolean endsBlock(Find find, int s) {
    int end = page.bareEnd(page.start(s - 1), page.end(s - 1));
    boolean quoted = page.isQuoted(end - 1);
    boolean cueLast =
        find.cue != null
            && page.statementOf(find.cue.head()) == s - 1
            && page.isQuoted(find.start());
    return (quoted && owners[page.marks().at(end - 1)] == find) || cueLast;
  }

  /// "Lee went on:" and then a paragraph of quoted words.
  private @Nullable Find introduced(int s, int open, int close) {
    return s > 0 && page.block(s) == page.block(s - 1) + 1
        ? introductions().byParagraph(page.start(s - 1), page.end(s - 1), open, close)
        : null;
  }

  /// Few articles need it.
  private Introductions introductions() {
    if (introductions == null) {
      introductions = new Introductions(page);
    }
    return introductions;
  }

  private Find keep(Find find, int quote) {
    finds.add(find);
    owners[quote] = find;
    return find;
  }

  /// A find of its own, credited to whom `find` credits.
  private Find carry(Find find, int quote) {
    int open = page.marks().start(quote);
    return keep(Find.inferred("carried-over", find.mention, open, page.marks().end(quote)), quote);
  }

  private Find extend(Find find, int quote) {
    if (page.marks().start(quote) < find.end()) {
      return find;
    }
    int end = neighbours.end(quote);
    followUps.add(find, page.marks().start(quote), end);
    for (int q = quote; q < page.marks().size() && page.marks().start(q) < end; q++) {
      owners[q] = find;
    }
    return find;
  }

  /// Adds the tokens `[from, to)` to the find, with the quotations in them.
  private Find goOn(Find find, int from, int to) {
    followUps.add(find, from, to);
    own(find);
    return find;
  }

  /// Puts a quoted sentence that nobody has before the quotation that goes on with it.
  private void precede(int quote) {
    Find owner = owners[quote];
    Find later = owners[quote + 1];
    boolean kept = owner != null && (owner.hasMention() || owner.isTurn);
    if (later == null || kept || later == owner) {
      return;
    }
    if (quote > 0 && neighbours.isHeading(quote, page.statementOf(page.marks().start(quote)))) {
      return;
    }
    Find asked = quote > 0 ? owners[quote - 1] : null;
    if (neighbours.isBefore(quote, later, asked)) {
      if (owner != null) {
        owner.clear();
      }
      later.precede(page.marks().start(quote), page.marks().end(quote));
      owners[quote] = later;
    }
  }

  private int words(int quote) {
    return page.words(page.marks().start(quote), page.marks().end(quote));
  }
}
