package ontherecord.extract;

import java.util.ArrayList;
import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Finds the papers, stations and agencies that a text names: by their names, by what names of
/// papers end in, and by the words beside them. "The Post" is one, "the Post office", "Emily Post"
/// and "Times Square" are not.
final class Outlets {

  private static final int LONGEST = 5;

  /// More names in a row are a list in capitals.
  private static final int LONGEST_RUN = 16;

  private final Page page;

  Outlets(Page page) {
    this.page = page;
  }

  /// The outlets that the tokens `[start, end)` of one statement name outside quotation marks, in
  /// order.
  List<Outlet> in(int start, int end) {
    List<Outlet> found = List.of();
    int floor = start;
    for (int i = start; i < end; i++) {
      if (page.isQuoted(i) || !page.tokens().isWord(i)) {
        continue;
      }
      boolean name = isName(i);
      Outlet outlet = name ? named(i, floor, end) : nameless(i, floor, end);
      if (outlet != null) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(outlet);
        floor = outlet.end();
        i = outlet.end() - 1;
      } else if (name) {
        i = runEnd(i, end) - 1;
      }
    }
    return found;
  }

  /// The outlet whose name starts with the token, whatever leads to it; null where there is none.
  @Nullable Outlet named(int i, int floor, int end) {
    int run = runEnd(i, end);
    int match = match(i, end);
    int name = match > i ? matched(i, match, run, floor, end) : i;
    boolean apposed = i > floor && is(i - 1, SourceWords.MEDIUM);
    apposed |= i > floor + 1 && is(i - 1, SourceWords.VEHICLE) && is(i - 2, SourceWords.WHICH);
    if (name == i && match <= i) {
      boolean followed = is(run, SourceWords.MEDIUM) && !isName(run);
      boolean agency = page.is(run, "news") && (page.is(run + 1, "agency") || isService(run + 1));
      boolean made = isMade(i, run, end) && !page.has(i, Lexicon.TITLE);
      boolean given = run - i > 1 && page.has(i, Lexicon.MALE | Lexicon.FEMALE);
      name = made || ((apposed || followed || agency) && !given) ? madeEnd(i, run) : i;
    }
    if (name == i) {
      return null;
    }
    return placed(i, name, floor, end);
  }

  private boolean isService(int i) {
    return page.is(i, "service") || page.is(i, "website") || page.is(i, "site");
  }

  /// The name's end, where its words are listed; `i` where they name something else.
  private int matched(int i, int match, int run, int floor, int end) {
    if (match < run && isMade(i, run, end)) {
      return run;
    }
    boolean sure = contains(SourceWords.SURE, i, match);
    if (match < run) {
      boolean thing = is(match, SourceWords.COMPANY) || page.has(match, Lexicon.BODY);
      return sure && !thing ? match : i;
    }
    if (is(match, SourceWords.COMPANY) && !page.isQuoted(match)) {
      return i;
    }
    if (sure) {
      return match;
    }
    boolean noun = page.tag(match).isNoun() && match < end && !page.has(match, Lexicon.TIME);
    boolean goes = is(match, SourceWords.MEDIUM) || is(match, SourceWords.STAFF);
    goes |= is(match, SourceWords.ACCOUNT);
    if (noun && !goes && !page.isQuoted(match)) {
      return i;
    }
    if (contains(SourceWords.LOOSE, i, match)) {
      return i > floor || page.tag(match) == Tag.POS || goes ? match : i;
    }
    int before = i - 1;
    boolean led = before >= floor && (page.is(before, "the") || page.tag(before) == Tag.POS);
    boolean medium = before >= floor && is(before, SourceWords.MEDIUM);
    return led || medium || (goes && before >= floor && page.tag(before) == Tag.DT) ? match : i;
  }

  /// "Reno Gazette", "Radio Bern", "Channel 4".
  private boolean isMade(int i, int run, int end) {
    boolean given = page.has(i, Lexicon.MALE | Lexicon.FEMALE | Lexicon.TITLE);
    if (run - i > 1 && !given && is(run - 1, SourceWords.ENDING) && !bodyIn(i, run - 1)) {
      return true;
    }
    boolean number = run < end && page.tag(run) == Tag.CD && run == i + 1;
    boolean wave = run - i > 2 && page.is(i + 1, "radio") && contains(SourceWords.SURE, i, i + 1);
    return wave || (page.is(i, "radio") && run - i > 1) || (page.is(i, "channel") && number);
  }

  private boolean bodyIn(int start, int end) {
    for (int i = start; i < end; i++) {
      if (page.is(i, "department") || page.is(i, "ministry") || page.is(i, "office")) {
        return true;
      }
    }
    return false;
  }

  private int madeEnd(int i, int run) {
    return page.is(i, "channel") && run == i + 1 && page.tag(run) == Tag.CD ? run + 1 : run;
  }

  private Outlet placed(int i, int name, int floor, int end) {
    int stop = name;
    while (stop < end && stop < name + 3 && !page.isQuoted(stop) && isDescriptor(stop)) {
      stop++;
    }
    if (stop < end && stop > name && page.is(stop - 1, "news")) {
      stop = name;
    }
    int noun = stop < end && page.tag(stop).isNoun() && !page.has(stop, Lexicon.TIME) ? stop : -1;
    int possessive = stop < end && page.tag(stop) == Tag.POS ? stop : -1;
    int after = noun >= 0 ? noun : possessive;
    int from = i > floor && page.is(i - 1, "the") && page.isCapital(i - 1) ? i - 1 : i;
    boolean opens = from == page.start(page.statementOf(from));
    Name.Place place = new Name.Place(opens ? i : from, name);
    int left = leftEdge(i, floor);
    boolean apposed = from < i && left == from && from > floor && is(from - 1, SourceWords.NOUN);
    left = apposed ? leftEdge(from - 1, floor) : left; // "the daily The Guardian"
    return new Outlet(Outlet.Kind.NAMED, left, place, stop, after);
  }

  /// "magazine", "news agency" behind a name.
  private boolean isDescriptor(int i) {
    return is(i, SourceWords.MEDIUM)
        || page.is(i, "news")
        || page.is(i, "television")
        || page.is(i, "radio")
        || page.is(i, "tv")
        || (page.is(i - 1, "news") && is(i, SourceWords.VEHICLE));
  }

  /// "state media", "a local newspaper", "the paper".
  private @Nullable Outlet nameless(int i, int floor, int end) {
    if (!is(i, SourceWords.NOUN) || page.has(i, Lexicon.PRONOUN) || page.isCapital(i)) {
      return null;
    }
    boolean medium = is(i, SourceWords.MEDIUM);
    boolean mass = is(i, SourceWords.MASS);
    int next = i + 1;
    boolean goesOn =
        next < end && !page.isQuoted(next) && (page.tag(next).isNoun() || page.tag(next) == Tag.JJ);
    if (goesOn && !is(next, SourceWords.STAFF) && !page.has(next, Lexicon.TIME)) {
      return null;
    }
    if (page.isCapital(next) && page.is(next, "the") && match(next + 1, end) > next + 1) {
      return null; // "the daily The Guardian"
    }
    int start = leftEdge(i, floor);
    boolean determined = page.tag(start) == Tag.DT || page.tag(start) == Tag.PRPS;
    int from = determined ? start + 1 : start;
    if (page.is(start, "this") || page.tag(start) == Tag.PRPS) {
      return null;
    }
    boolean which = false;
    for (int k = from; k < i; k++) {
      which |= is(k, SourceWords.WHICH) || page.isCapital(k);
    }
    boolean the = page.is(start, "the") || page.is(start, "that");
    if (the && from == i && !mass && page.tag(i) != Tag.NNS) {
      return new Outlet(Outlet.Kind.TAKEN_UP, start, new Name.Place(i, next));
    }
    boolean agency = page.is(i, "agency") || page.is(i, "agencies") || page.is(i, "service");
    boolean told = agency ? page.is(i - 1, "news") : which;
    boolean other = page.is(i, "outlets") || page.is(i, "outlet");
    boolean described = medium ? which || determined : (told || other) && i > from;
    return described
        ? new Outlet(Outlet.Kind.DESCRIBED, start, new Name.Place(Math.min(from, i), next))
        : null;
  }

  /// Where the words start that lead to a name or noun: "the French newspaper".
  private int leftEdge(int i, int floor) {
    int first = i;
    while (first > floor && i - first < 6 && leads(first - 1, first)) {
      first--;
    }
    return first > floor && (page.tag(first - 1) == Tag.DT || page.tag(first - 1) == Tag.PRPS)
        ? first - 1
        : first;
  }

  private boolean leads(int i, int next) {
    if (page.isQuoted(i)) {
      return false;
    }
    Tag tag = page.tag(i);
    return (tag == Tag.JJ && page.tokens().isWord(i))
        || tag == Tag.POS
        || (tag.isName() && (page.tag(next) == Tag.POS || page.isCapital(i)))
        || ((tag == Tag.NN || tag == Tag.NNS)
            && (is(i, SourceWords.MEDIUM)
                || is(i, SourceWords.VEHICLE)
                || is(i, SourceWords.WHICH)
                || page.tag(next) == Tag.POS));
  }

  /// The token after the names in a row from `i` on.
  private int runEnd(int i, int end) {
    int run = i + 1;
    while (run < end && run - i < LONGEST_RUN && isName(run) && page.tokens().isWord(run)) {
      run++;
    }
    return run;
  }

  /// "SUNDAY Times"
  private boolean opensListed(int i) {
    if (SourceWords.opensPaper(page, i)) {
      return true;
    }
    return is(i, SourceWords.FIRST_OF_NAME)
        && i + 2 <= page.tokens().size()
        && contains(SourceWords.NAME, i, i + 2);
  }

  /// A capital word of a name, and no "Tuesday".
  private boolean isName(int i) {
    return page.isCapital(i)
        && !page.isQuoted(i)
        && !page.has(i, Lexicon.DETERMINER | Lexicon.PRONOUN)
        && (!page.has(i, Lexicon.TIME) || opensListed(i))
        && !page.is(i, "according")
        && !(page.has(i, Lexicon.PREPOSITION) && page.tag(i) == Tag.IN);
  }

  /// The end of the longest listed name that starts with the token; `i` where there is none.
  private int match(int i, int end) {
    if (!is(i, SourceWords.FIRST_OF_NAME)) {
      return i;
    }
    int stop = Math.min(end, i + LONGEST);
    while (stop > i && !contains(SourceWords.NAME, i, stop)) {
      stop--;
    }
    return stop;
  }

  private boolean contains(WordSet names, int start, int end) {
    return names.contains(
        page.tokens().text(), page.tokens().start(start), page.tokens().end(end - 1));
  }

  private boolean is(int i, WordSet words) {
    return page.tokens().isIn(i, words);
  }
}
