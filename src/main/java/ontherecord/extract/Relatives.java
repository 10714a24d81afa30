package ontherecord.extract;

import ontherecord.tag.Tag;

/// Joins cue, mention and content in a relative clause: "which S said was Q", "what S calls Q".
final class Relatives {

  private final Page page;
  private final Endings endings;
  private final Predicates predicates;
  private final Claims claims;

  Relatives(Page page, Endings endings, Claims claims) {
    this.page = page;
    this.endings = endings;
    this.predicates = new Predicates(page);
    this.claims = claims;
  }

  /// "which critics said was unfair", "what she calls a mess": the relative word is part of what is
  /// said. Returns whether the cue stands in such a clause, and takes it where it does.
  boolean take(Cue cue, long before, int start, int end) {
    int word = Mentions.start(before) - 1;
    if (word < start || page.isQuoted(word) || cue.end() >= end) {
      return false;
    }
    boolean what = page.is(word, "what");
    boolean which = page.is(word, "which") || page.is(word, "whom") || page.is(word, "who");
    boolean that = page.is(word, "that");
    Tag next = page.tag(cue.end());
    boolean gap = (next.isFinite() || next == Tag.VBN) && cue.is(Lexicon.BARE);
    boolean named = cue.is(Lexicon.NAME) || isJudged(cue, what);
    boolean object = !what && !gap && !named && isObject(cue, word);
    boolean relative = what || which || that;
    if (!relative || !(gap || named || object) || !cue.is(Lexicon.SAY | Lexicon.THINK)) {
      return false;
    }
    if (gap && ((what && word == start) || (that && page.is(cue.end() + 1, "that")))) {
      cleft(cue, before, end);
      return true;
    }
    int to = endings.of(cue, Clauses.Kind.RELATIVE, cue.end(), end);
    boolean apart = page.isComma(word - 1) || page.isDash(word - 1);
    int on = gap ? cue.end() + 1 : cue.end(); // "the mails that she said WERE old have been found"
    to =
        gap || object || (what ? word == start : !apart)
            ? predicates.verb(on, to, object ? 1 : 0)
            : to;
    Find find = new Find("relative", cue, before);
    if (gap || object || !that) {
      find.with(word, word + 1);
    }
    claims.add(find.with(cue.end(), to), to);
    return true;
  }

  /// "What she said was that it rained", but nothing of "What she said was wrong".
  private void cleft(Cue cue, long before, int end) {
    int from = cue.end() + 1;
    if (page.has(cue.end(), Lexicon.AUXILIARY) && page.is(from, "that")) {
      int to = endings.of(cue, Clauses.Kind.MAIN, from, end);
      claims.add(new Find("relative", cue, before).with(from, to), to);
    }
  }

  /// "which she describes as her home", "which she declared “a disaster”", "which she considers
  /// unsafe"
  private boolean isJudged(Cue cue, boolean what) {
    boolean as = cue.end() > cue.head() + 1 && page.is(cue.end() - 1, "as");
    boolean declared = page.is(cue.head(), "declared") && page.opensQuote(cue.end());
    boolean thing = cue.is(Lexicon.THING) && page.tag(cue.end()) == Tag.JJ;
    return as || (!what && (declared || thing));
  }

  /// "the mails that she said they found", but not "the speech in which she said they left"
  private boolean isObject(Cue cue, int word) {
    Tag before = page.tag(word - 1);
    Tag next = page.tag(cue.end());
    return cue.is(Lexicon.SAY)
        && cue.is(Lexicon.BARE)
        && !cue.is(Lexicon.TOLD)
        && before != Tag.IN
        && (page.is(word, "which") || (before.isNoun() && page.tag(word) == Tag.WDT))
        && (next == Tag.PRP || next == Tag.DT || next == Tag.NNP);
  }

  /// "who answered the door SAID", "who knew him SAY": the verb of the sentence behind what a
  /// clause without a comma takes; -1 where there is none.
  int said(int subject, int from, int end) {
    if (page.tag(subject) != Tag.WP || page.isComma(subject - 1)) {
      return -1;
    }
    for (int i = from; i < end; i++) {
      Tag tag = page.tag(i);
      if (page.isQuoted(i) || page.isComma(i) || page.is(i, "that") || tag == Tag.WP) {
        return -1;
      }
      boolean tells = page.has(i, Lexicon.SAY) && tag.isFinite() && page.is(i + 1, "that");
      if ((page.isSay(i) || tells) && i > from) {
        boolean her = page.tag(i - 1) == Tag.PRP && !page.is(i - 1, "he");
        return page.tag(i - 1).isNoun() || her ? i : -1;
      }
      if (tag.isFinite()) {
        return -1;
      }
    }
    return -1;
  }
}
