package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Quoted words that stand on a thing: "a hat that read “Save the mill”", "banners saying “No”".
/// What follows them is no more on it.
final class Inscriptions {

  private static final WordSet THINGS =
      WordSet.foldedKind(Inscriptions.class, "beside.txt", "bearers");

  private final Page page;
  private final Claims claims;

  Inscriptions(Page page, Claims claims) {
    this.page = page;
    this.claims = claims;
  }

  /// Takes the quoted words right behind the cue where they stand on a thing that is named before
  /// it; returns whether they do.
  boolean take(Cue cue, int start, int end) {
    int open = page.isComma(cue.end()) ? cue.end() + 1 : cue.end();
    if (open >= end || !page.opensQuote(open) || cue.start() <= start) {
      return false;
    }
    int that = cue.start() - 1;
    boolean which = page.isWhich(that) || page.is(that, "that");
    int noun = which ? that - 1 : that;
    noun -= which && (page.isComma(noun) || page.isDash(noun)) ? 1 : 0;
    if (noun < Math.max(start, claims.end()) || !page.tokens().isIn(noun, THINGS)) {
      return false;
    }
    int first = first(noun, Math.max(start, claims.end()));
    if (!tells(cue) || (!which && isWorn(cue, first))) {
      return false;
    }
    long thing = Mentions.range(first, noun + 1);
    int close = QuotedEndings.pastRow(page, open, end); // "reading “No” and “Never”"
    long subject = claims.subject();
    claims.add(new Find("relative", cue, thing).with(open, close), close);
    claims.subject(subject); // "Lee wore a hat that read “No,” saying"
    return true;
  }

  /// Where the phrase of the noun starts: "A BIG RED sign".
  private int first(int noun, int floor) {
    int first = noun;
    while (first > floor && (page.tag(first - 1).isNoun() || page.tag(first - 1) == Tag.JJ)) {
      first--;
    }
    Tag before = page.tag(first - 1);
    boolean led = before == Tag.DT || before == Tag.PRPS || before == Tag.CD;
    return led && first > floor ? first - 1 : first;
  }

  /// "the man in THE HAT said “No”", "Lee's LABEL said": then somebody speaks who has the thing.
  private boolean isWorn(Cue cue, int first) {
    Tag before = page.tag(first - 1);
    boolean has = before == Tag.IN || before == Tag.POS;
    return has && !cue.is(Lexicon.WRITE) && page.tag(cue.head()) != Tag.VBG;
  }

  private boolean tells(Cue cue) {
    int head = cue.head();
    boolean reads = page.is(head, "read") || page.is(head, "reads") || page.is(head, "reading");
    return reads || cue.is(Lexicon.SAY) || cue.is(Lexicon.WRITE);
  }
}
