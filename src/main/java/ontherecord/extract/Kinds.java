package ontherecord.extract;

import ontherecord.quote.Speaker;
import ontherecord.tag.Tag;

/// Tells what an unnamed speaker is: one known by a role, several, or neither.
final class Kinds {

  private final Page page;
  private final Shares shares;

  Kinds(Page page) {
    this.page = page;
    this.shares = new Shares(page);
  }

  /// The noun that tells what the mention is: "officials" of "two of the officials".
  int head(int head, int end) {
    boolean of = page.is(head + 1, "of") && (page.has(head, Lexicon.VAGUE) || isCount(head));
    if (!of) {
      return head;
    }
    int i = head + 2;
    while (i < end && !page.tag(i).isNoun() && page.tag(i) != Tag.IN && !page.isComma(i)) {
      i++;
    }
    while (i + 1 < end && page.tag(i + 1).isNoun()) {
      i++;
    }
    return i < end && page.tag(i).isNoun() ? i : head;
  }

  /// The last noun of the core that ends with `head`: "source" of "a source close"; `head` itself
  /// where there is none.
  int noun(int start, int head) {
    int i = head;
    while (i > start && !page.tag(i).isNoun()) {
      i--;
    }
    return page.tag(i).isNoun() ? i : head;
  }

  private boolean isCount(int i) {
    return page.tag(i) == Tag.CD || page.tag(i) == Tag.DT || page.is(i, "several");
  }

  /// The kind of the mention that starts with `start` and has the noun `head`.
  Speaker.Kind kind(int start, int head, int end) {
    if (page.has(head, Lexicon.VAGUE) && !page.has(head, Lexicon.ROLE | Lexicon.ROLES)) {
      return Speaker.Kind.UNIDENTIFIED;
    }
    if (page.is(start, "unidentified")) {
      return Speaker.Kind.UNIDENTIFIED;
    }
    boolean familiar = page.is(head, "person") || page.is(head, "people");
    if (familiar && (page.is(head + 1, "familiar") || page.is(head + 1, "close"))) {
      return Speaker.Kind.UNIDENTIFIED;
    }
    if (page.is(start, "one") && page.is(start + 1, "of")) {
      return Speaker.Kind.ROLE;
    }
    boolean share = page.tokens().isIn(head, NounPhrase.SHARES) && !page.is(head, "each");
    boolean counted = share || page.is(head, "two") || page.is(head, "three");
    boolean several =
        counted
            || shares.isOfPeople(Mentions.range(start, end))
            || page.is(start, "those")
            || page.tag(head) == Tag.NNS
            || page.tag(head) == Tag.NNPS
            || (page.has(head, Lexicon.ROLES) && !page.has(head, Lexicon.ROLE))
            || page.is(head, "police")
            || (page.tag(head + 1) == Tag.CC && head + 1 < end && page.tag(head).isNoun());
    return several ? Speaker.Kind.GROUP : Speaker.Kind.ROLE;
  }
}
