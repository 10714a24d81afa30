package ontherecord.extract;

import ontherecord.tag.Tag;

/// Where content ends that starts with a quotation mark: with its closing mark, unless the sentence
/// goes on, or others are joined to it.
final class QuotedEndings {

  private static final int NEAR = 8;

  private final Page page;
  private final Deliveries deliveries;

  QuotedEndings(Page page) {
    this.page = page;
    this.deliveries = new Deliveries(page);
  }

  /// The token after the content; -1 where it starts with no mark, and is no headline's, or does
  /// not end with its marks.
  int of(Cue cue, int from, int end) {
    if (!page.opensQuote(from)) {
      boolean headline = page.isHeadline(from);
      return headline ? beforeTopic(from, end) : -1;
    }
    int quote = page.marks().at(from);
    int close = pastSecond(page.marks().end(quote), end);
    int inner = close - 2;
    boolean stops = inner > from && (page.isComma(inner) || page.isStop(inner));
    boolean led = page.isComma(from - 1) || page.isColon(from - 1);
    boolean headline = page.isHeadline(from);
    boolean topic = headline && isTopic(close);
    boolean dated = topic || (led && page.is(close, "on") && page.isTime(close + 1));
    if (dated || close >= end || (stops && !leadsUp(from, close, end)) || page.isComma(close)) {
      return Math.min(end, close);
    }
    boolean apart = isSentence(from, close) && isApart(close, end);
    return apart || deliveries.startAt(cue, from, close, end) ? close : -1;
  }

  /// "“You are late”": a whole sentence.
  private boolean isSentence(int open, int close) {
    return page.isCapital(open + 1) && page.words(open, close) > 2 && page.hasVerb(open, close);
  }

  /// "“You are late” AND SHUT the door", "; THE CLIP WAS seen by many", "— AND LEFT": whether
  /// somebody does something else behind the quoted sentence.
  private boolean isApart(int close, int end) {
    if (page.isDash(close)) {
      return close + 1 < end && !page.opensQuote(close + 1);
    }
    if (page.tag(close) != Tag.CC && !page.isSemicolon(close)) {
      return false;
    }
    Tag next = page.tag(close + 1);
    boolean subject = next == Tag.DT || next == Tag.PRP || next == Tag.PRPS || next.isName();
    return next == Tag.VBD || (subject && page.hasVerb(close + 1, Math.min(end, close + NEAR)));
  }

  /// "calls strike ‘a disgrace’ AS TALKS COLLAPSE": the token behind the first quoted words, where
  /// only what went on meanwhile follows; -1 elsewhere.
  private int beforeTopic(int from, int end) {
    for (int i = from; i + 1 < end; i++) {
      if (page.closesQuote(i)) {
        boolean meanwhile = page.is(i + 1, "as") && page.tag(i + 2).isNoun() && i + 3 < end;
        return meanwhile || page.is(i + 1, "amid") ? i + 1 : -1;
      }
    }
    return -1;
  }

  /// "says ‘no’ AFTER FIRE": in a headline, what the words were about.
  private boolean isTopic(int close) {
    boolean when = page.is(close, "after") || page.is(close, "as") || page.is(close, "amid");
    return when || page.is(close, "over") || page.is(close, "ahead");
  }

  /// "“Out,” AND “SHAME”": past another quoted part that is joined to the first.
  private int pastSecond(int close, int end) {
    int next = page.isComma(close + 1) ? close + 2 : close + 1; // "“Out,” and, “Shame”"
    boolean joined = page.tag(close) == Tag.CC && next < end && page.opensQuote(next);
    return joined ? page.marks().end(page.marks().at(next)) : close;
  }

  /// "“Instead of help,” the governor “gave us a lecture.”": whether the quoted words are no
  /// sentence and another quoted part of theirs follows.
  private boolean leadsUp(int open, int close, int end) {
    if (!page.isComma(close - 2) || page.hasVerb(open, close)) {
      return false;
    }
    Tag tag = page.tag(close);
    if (!(tag.isNoun() || tag == Tag.DT || tag == Tag.PRP || tag == Tag.PRPS)) {
      return false;
    }
    for (int i = close; i < end; i++) {
      if (page.isCue(i) || page.opensQuote(i)) {
        return page.opensQuote(i);
      }
    }
    return false;
  }

  /// "shouts of “Bravo!” AND “ENCORE!” as she rose": the token after the last quoted words in a row
  /// that the mark at `open` starts.
  static int pastRow(Page page, int open, int end) {
    int close = page.marks().end(page.marks().at(open));
    while (page.tag(close) == Tag.CC && close + 1 < end && page.opensQuote(close + 1)) {
      close = page.marks().end(page.marks().at(close + 1));
    }
    return close;
  }
}
