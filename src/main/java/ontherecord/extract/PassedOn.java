package ontherecord.extract;

import java.util.ArrayList;
import java.util.List;
import ontherecord.extract.RelayPhrases.Nearness;
import ontherecord.extract.RelayPhrases.Phrase;
import ontherecord.tag.Tag;
import org.jspecify.annotations.Nullable;

/// Tells an outlet that speaks for itself from one that passes on what somebody else said: "Reuters
/// reported that Lee said Q", "Lee told the Post Q, Reuters reported", "Reuters quoted Lee as
/// saying Q" are Lee's words.
final class PassedOn {

  private static final int LONGEST_SUBJECT = 25;

  private final Page page;
  private final Cues cues;
  private final Mentions mentions;
  private final Openings openings;
  private final Outlets outlets;
  private final RelayPhrases phrases;

  PassedOn(Page page, Cues cues, Mentions mentions, Openings openings) {
    this.page = page;
    this.cues = cues;
    this.mentions = mentions;
    this.openings = openings;
    this.outlets = new Outlets(page);
    this.phrases = new RelayPhrases(page);
  }

  /// The finds, those that outlets only passed on with who said it in the outlet's place.
  List<Find> turned(List<Find> finds) {
    List<Find> turned = new ArrayList<>(finds.size());
    int floor = 0;
    for (Find find : finds) {
      if (find.isTurn) {
        turned.add(find);
        floor = Math.max(floor, find.start());
      } else if (!onlyCites(find)) {
        Find own = edged(turned(find, floor), floor);
        own.turn = find.turn;
        turned.add(own);
        floor = own.end();
      }
    }
    return turned;
  }

  private Find turned(Find find, int floor) {
    Cue cue = find.cue;
    if (cue == null || !find.hasMention() || find.isEmpty()) {
      return find;
    }
    int start = find.start();
    int said = as(cue.end(), Math.min(start, cue.end() + LONGEST_SUBJECT));
    if (said > cue.end() && find.pieces() == 1) {
      Cue saying = new Cue(said, said + 2, said + 1, cue.kinds(), Cue.Voice.ACTIVE);
      return new Find("quoted-as", saying, Mentions.range(cue.end(), said)).with(start, find.end());
    }
    boolean quotes = isQuoting(cue);
    Find inner = find.pieces() == 2 ? quotedBy(find, cue, floor) : null;
    Find words = find.pieces() == 1 && quotes ? another(find, cue, floor) : quotes ? inner : null;
    if (words != null || !isOutlet(find.mention)) {
      return words == null ? find : words;
    }
    int end = find.end(0);
    if (inner != null || find.pieces() != 1) {
      return inner == null ? find : inner;
    }
    int from = page.is(start, "that") ? start + 1 : start;
    inner = quoted(from, end);
    inner = inner == null ? said(from, end) : inner;
    return inner == null ? find : inner;
  }

  /// "The report quotes Lee: “…”", "State television quoted Lee as saying …", "“…,” it quoted Lee
  /// as saying": what was said by whom it quotes; null where nobody is named.
  private @Nullable Find another(Find find, Cue cue, int floor) {
    int start = find.start();
    int end = find.end(0);
    int as = as(start, Math.min(end, start + LONGEST_SUBJECT));
    if (as > start) {
      long mention = Mentions.range(start, as);
      Find saying = asSaying(mention, as, end);
      return saying != null || as + 2 < end
          ? saying
          : withQuote("quoted-as", cue, mention, Mentions.start(find.mention), floor);
    }
    long mention = mentions.bare(start, end);
    int colon = mention == Mentions.NONE ? start : Mentions.end(mention);
    boolean leads = colon > start && colon + 1 < end && page.isColon(colon);
    boolean quotes = leads && page.opensQuote(colon + 1);
    return quotes ? new Find("quoted-as", cue, mention).with(colon + 1, end) : null;
  }

  private boolean isQuoting(Cue cue) {
    int head = cue.head();
    return page.is(head, "quoted") || page.is(head, "quotes") || page.is(head, "quoting");
  }

  /// "CNN quoted Lee, the mayor, as saying Q", where commas set apart who is quoted; null
  /// elsewhere.
  @Nullable Find asSaid(Cue cue, int end) {
    boolean cites = page.is(cue.head(), "cited") || page.is(cue.head(), "cites");
    if (!(cites || isQuoting(cue)) || cue.voice() != Cue.Voice.ACTIVE) {
      return null;
    }
    long mention = mentions.after(cue.end(), end);
    int comma = Mentions.end(mention);
    boolean apart = mention != Mentions.NONE && page.isComma(comma) && page.is(comma + 1, "as");
    return apart ? asSaying(mention, comma + 1, end) : null;
  }

  /// Whether the mention is an outlet, and not somebody who works for one.
  private boolean isOutlet(long mention) {
    List<Outlet> named = outlets.in(Mentions.start(mention), Mentions.end(mention));
    if (!startsWith(named, mention)) {
      return false;
    }
    int end = named.getFirst().end();
    return end >= Mentions.end(mention) || page.isComma(end);
  }

  private boolean startsWithOutlet(long mention) {
    return startsWith(outlets.in(Mentions.start(mention), Mentions.end(mention)), mention);
  }

  private static boolean startsWith(List<Outlet> named, long mention) {
    return !named.isEmpty() && named.getFirst().start() <= Mentions.start(mention);
  }

  /// "Lee as saying Q", behind "Reuters quoted".
  private @Nullable Find quoted(int start, int end) {
    int as = as(start, Math.min(end, start + LONGEST_SUBJECT));
    return as <= start ? null : asSaying(Mentions.range(start, as), as, end);
  }

  /// "Lee was quoted by Interfax as saying Q", "“Q,” Lee was quoted by Interfax as saying".
  private @Nullable Find quotedBy(Find find, Cue cue, int floor) {
    int as = find.start(1);
    if (!page.is(as, "as") || find.end(0) > cue.start()) {
      return null;
    }
    long mention = Mentions.range(find.start(0), find.end(0));
    Find saying = asSaying(mention, as, find.end(1));
    if (saying != null) {
      return new Find("quoted-as", cue, mention).with(saying.start(), saying.end());
    }
    int open = openings.pastMark(as + 2); // "as saying, “Q”"
    if (open > as + 2 && page.opensQuote(open)) {
      int close = page.marks().end(page.marks().at(open));
      return new Find("quoted-as", cue, mention).with(open, close);
    }
    return withQuote("speaker-cue-after", cue, mention, Mentions.start(mention), floor);
  }

  /// The find of the quoted words right before token `next`, not before `floor`; null where there
  /// are none.
  private @Nullable Find withQuote(String rule, Cue cue, long mention, int next, int floor) {
    int close = next - 1;
    int open = page.closesQuote(close) ? page.marks().start(page.marks().at(close)) : -1;
    return open >= floor && open >= 0 ? new Find(rule, cue, mention).with(open, close + 1) : null;
  }

  private @Nullable Find asSaying(long mention, int as, int end) {
    int verb = as + 1;
    while (verb < Math.min(end, as + 4) && page.has(verb, Lexicon.AUXILIARY)) {
      verb++;
    }
    if (verb + 1 >= end || !page.isCue(verb) || page.isQuoted(verb)) {
      return null;
    }
    Cue cue = new Cue(as, verb + 1, verb, Lexicon.SAY | Lexicon.BARE, Cue.Voice.ACTIVE);
    int from = openings.of(cue, end);
    from = from < 0 ? verb + 1 : from;
    return from + 1 < end ? new Find("quoted-as", cue, mention).with(from, end) : null;
  }

  private int as(int start, int end) {
    for (int i = start; i < end; i++) {
      if (page.isQuoted(i) || page.isComma(i)) {
        return -1;
      }
      if (page.is(i, "as") && (page.tag(i + 1) == Tag.VBG) && i + 1 < end) {
        return i;
      }
    }
    return -1;
  }

  /// "Lee said Q".
  private @Nullable Find said(int start, int end) {
    if (page.isQuoted(start)) {
      return null;
    }
    for (Cue cue : cues.in(start, Math.min(end, start + LONGEST_SUBJECT))) {
      boolean tells = cue.isPlain() || cue.is(Lexicon.TOLD | Lexicon.WRITE);
      boolean speaks = tells && cue.reports(); // not "that sales HIGHLIGHT it", "has PREDICTED"
      if (!speaks || cue.voice() != Cue.Voice.ACTIVE) {
        return null;
      }
      long mention = mentions.before(start, cue.start());
      if (mention == Mentions.NONE || Mentions.start(mention) != start) {
        return null;
      }
      int from = openings.of(cue, end);
      if (from < 0 || from + 1 >= end) {
        return null;
      }
      boolean pronoun = cue.start() - start == 1 && page.has(start, Lexicon.PRONOUN);
      String rule = pronoun ? "pronoun-cue-before" : "speaker-cue-before";
      return new Find(rule, cue, mention).with(from, end);
    }
    return null;
  }

  /// ", citing a Post story": words that only tell where it comes from.
  private boolean onlyCites(Find find) {
    Cue cue = find.cue;
    if (cue == null || find.isEmpty()) {
      return false;
    }
    if (cue.voice() == Cue.Voice.PASSIVE && isQuoting(cue) && find.hasMention()) {
      boolean words = page.hasVerb(find.start(), find.end()) || page.isQuoted(find.end() - 1);
      return !words && startsWithOutlet(find.mention); // "Lee was quoted by the Post on his plan"
    }
    if (!page.tokens().isIn(cue.head(), SourceWords.CITES)) {
      return false;
    }
    List<Outlet> named = outlets.in(find.start(), find.end());
    boolean byOutlet = find.hasMention() && isOutlet(find.mention);
    if (byOutlet && cue.voice() == Cue.Voice.BOUND && !page.isQuoted(find.end() - 1)) {
      return true;
    }
    return !named.isEmpty() && named.getFirst().start() <= find.start() + 1;
  }

  /// The find without what only tells the way at its edges: ", Reuters reported", and "Twitter"
  /// where someone "wrote on Twitter that".
  private Find edged(Find find, int floor) {
    if (find.isEmpty()) {
      return find;
    }
    Cue cue = find.cue;
    Find bare = cue == null ? find : withoutPlatform(find, cue, floor);
    int last = bare.pieces() - 1;
    int end = page.isQuoted(bare.end() - 1) ? -1 : tail(bare.start(last), bare.end());
    if (end < 0) {
      return bare;
    }
    Find edged = bare.within(bare.cue, bare.start(), end);
    return edged.isEmpty() ? bare : edged;
  }

  private Find withoutPlatform(Find find, Cue cue, int floor) {
    boolean particle = cue.end() == find.start() && cue.end() > cue.head() + 1;
    if (!particle || !page.tokens().isIn(find.start(), SourceWords.PLATFORM)) {
      return find;
    }
    Cue bare = new Cue(cue.start(), cue.end() - 1, cue.head(), cue.kinds(), cue.voice());
    Find rest = find.within(bare, find.start() + 1, find.end());
    if (!rest.isEmpty()) {
      return rest;
    }
    Find quote =
        find.hasMention()
            ? withQuote(
                "speaker-cue-after", bare, find.mention, Mentions.start(find.mention), floor)
            : null;
    return quote == null ? find : quote;
  }

  /// Where the content ends before ", Reuters reported"; -1 where no such thing ends it.
  private int tail(int start, int end) {
    List<Phrase> shown = phrases.in(Math.max(start, end - 14), end);
    for (int i = 0; i < shown.size(); i++) {
      Phrase phrase = shown.get(i);
      boolean passes = phrase.isSubject() || phrase.rule().equals("according-to-outlet");
      if (passes && phrase.nearness() == Nearness.PASSED && phrase.end() >= end - 2) {
        int comma = phrase.start() - 1;
        if (phrase.start() == start) {
          return start;
        }
        if (comma > start && page.isComma(comma)) {
          return comma;
        }
      }
    }
    return -1;
  }
}
