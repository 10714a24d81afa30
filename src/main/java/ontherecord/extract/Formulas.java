package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// What newspapers say of how they asked, and other phrases behind a cue that are nobody's words:
/// "a request for comment", "not to be named", "said it best".
final class Formulas {

  private static final WordSet DENY =
      WordSet.folded(List.of("deny", "denies", "denied", "denying"));

  /// What may be kept from somebody.
  private static final WordSet DENIED =
      WordSet.foldedKind(Formulas.class, "formulas.txt", "denied");

  /// What ties somebody to others, and is denied in words.
  private static final WordSet BONDS =
      WordSet.folded(
          List.of("ties", "links", "link", "connection", "connections", "relation", "payments"));

  /// What is written, and no words of anybody's here.
  private static final WordSet WORKS = WordSet.foldedKind(Formulas.class, "formulas.txt", "works");

  private static final WordSet COMPOSE =
      WordSet.folded(List.of("write", "writes", "wrote", "written", "writing", "outlined"));

  private static final WordSet OPEN = WordSet.foldedKind(Formulas.class, "formulas.txt", "open");

  /// How many words a request for comment may have: "several of The Gazette’s requests for".
  private static final int REQUEST = 9;

  private final Page page;

  Formulas(Page page) {
    this.page = page;
  }

  /// Whether what a cue seems to tell from the token on is such a phrase.
  boolean isAt(int from, int end) {
    return isPointless(from, end)
        || isExcuse(from, end)
        || isNameless(from, end)
        || isDeed(from, end)
        || isBeyondWords(from)
        || isSo(from, end)
        || isOpen(from);
  }

  /// "too soon to say", "fair to say": what nobody says yet, or anybody might.
  private boolean isOpen(int from) {
    boolean to = page.is(from - 2, "to") && page.tag(from - 1) == Tag.VB;
    return to && page.tokens().isIn(from - 3, OPEN);
  }

  /// "denied bail", "wrote a book", "reported it to the police", "call each other": what was done,
  /// by a verb that also tells.
  private boolean isDeed(int from, int end) {
    if (from < 1 || from >= end) {
      return false;
    }
    boolean denied = page.tokens().isIn(from - 1, DENY);
    Tag given = page.tag(from + 1);
    boolean whom = page.tag(from).isName() && given == Tag.DT;
    boolean them = page.tag(from) == Tag.PRP || page.tag(from) == Tag.NNS;
    boolean told =
        Phrases.noun(page.tokens(), from) != 0 || page.hasVerb(from + 1, near(from, end));
    boolean theirs = them && !told && (given == Tag.PRPS || given == Tag.NN || given == Tag.DT);
    if (denied && (whom || theirs || page.tokens().isIn(from, DENIED) || isKept(from, end))) {
      return true;
    }
    boolean handed = page.tag(from) == Tag.PRP && page.is(from + 1, "to");
    boolean reported = page.is(from - 1, "reported") || page.is(from - 1, "reports");
    boolean mind = page.is(from, "to") && page.is(from + 1, "mind");
    boolean each = page.is(from, "each") && page.is(from + 1, "other") && !page.is(from + 2, "of");
    boolean answer = page.is(from, "that") && page.is(from + 1, "question");
    boolean itself = page.is(from, "itself") && page.is(from + 1, "in");
    boolean does = handed && reported;
    boolean responds = page.is(from - 1, "responds") && page.tag(from) == Tag.MD;
    return does || mind || each || answer || itself || responds || isWork(from, end);
  }

  private static int near(int from, int end) {
    return Math.min(end, from + REQUEST);
  }

  /// "denied FLU SHOTS TO migrants"
  private boolean isKept(int from, int end) {
    for (int i = from + 1; i < Math.min(end, from + REQUEST); i++) {
      if (page.is(i, "to")) {
        int whom = page.tag(i + 1) == Tag.DT ? i + 2 : i + 1;
        boolean told = Phrases.noun(page.tokens(), i - 1) != 0 || page.is(i - 1, "payment");
        return page.has(whom, Lexicon.ROLES) && !told && !page.tokens().isIn(i - 1, BONDS);
      }
      if (!page.tag(i).isNoun() && page.tag(i) != Tag.JJ) {
        return false;
      }
    }
    return false;
  }

  /// "said SO", "say SO publicly", "worries SO MUCH about it", but not "said so many came", "said
  /// so far in May they had won", "so much of it was luck": how, or what was told before.
  private boolean isSo(int from, int end) {
    if (!page.is(from, "so") || page.isQuoted(from)) {
      return false;
    }
    int next = page.tag(from + 1) == Tag.RB || page.is(from + 1, "much") ? from + 2 : from + 1;
    boolean last = next >= end || !page.tokens().isWord(next);
    boolean opens = page.is(from + 1, "far") || page.is(from + 1, "soon") || page.is(next, "of");
    opens |= page.is(from + 1, "long");
    return last || (page.tag(next) == Tag.IN && !opens);
  }

  /// "can’t TELL YOU HOW glad I am"
  private boolean isBeyondWords(int from) {
    boolean cannot = page.is(from - 3, "not") || page.is(from - 3, "n't");
    return cannot && page.is(from - 2, "tell") && page.is(from - 1, "you") && page.is(from, "how");
  }

  /// "writes A WEEKLY COLUMN", "wrote HUNDREDS OF SONGS", "who had written IT"
  private boolean isWork(int from, int end) {
    boolean writes = page.tokens().isIn(from - 1, COMPOSE);
    if (writes && page.is(from, "it") && !page.tag(from + 1).isFinite()) {
      return true;
    }
    for (int i = from; writes && i < Math.min(end, from + REQUEST) && isObject(i); i++) {
      if (page.tokens().isIn(i, WORKS) && !page.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isObject(int i) {
    Tag tag = page.tag(i);
    boolean counted = tag == Tag.CD || page.is(i, "of");
    return counted || tag == Tag.DT || tag == Tag.JJ || tag.isNoun();
  }

  /// "said it best", "there, I said it", "said post-match", "has said many times", "offered no
  /// proof": how and how often it was said, and nothing that was.
  private boolean isPointless(int from, int end) {
    boolean match = page.is(from, "post-match") || page.is(from, "pre-match");
    Tag next = page.tag(from + 2);
    boolean more =
        next.isFinite() || next == Tag.DT || next == Tag.PRP; // "said it all happened fast"
    boolean times = page.is(from + 1, "times") && page.tag(from) == Tag.JJ && !more;
    boolean response = page.is(from - 1, "offer") && page.is(from + 1, "response");
    boolean none = response || (page.is(from, "no") && page.is(from - 1, "offered"));
    boolean best = page.is(from + 1, "best") || page.is(from + 1, "all");
    boolean said = page.is(from - 1, "said") || page.is(from - 1, "say");
    boolean last = from + 1 >= end;
    boolean dated = page.isTime(from) && page.tag(from + 1) == Tag.CD;
    if (dated && (from + 2 >= end || page.isComma(from + 2))) {
      return true; // "Announced March 23, 2025"
    }
    boolean bare = last || !(page.tokens().isWord(from + 1) || page.isQuoted(from + 1));
    boolean it = page.is(from, "it");
    boolean alone = said && bare && (it || page.is(from, "them"));
    return match || page.is(from, "poolside") || times || none || (it && best && !more) || alone;
  }

  /// "was not authorized to SPEAK"
  boolean isAuthorized(int verb) {
    boolean authorized = page.is(verb - 2, "authorized") || page.is(verb - 2, "authorised");
    return authorized && page.is(verb - 1, "to");
  }

  /// "were not authorized to discuss it", "feared reprisals", "questions", "a request for comment"
  private boolean isExcuse(int from, int end) {
    boolean authorized = isAuthorized(from - 1);
    boolean feared = page.is(from, "retaliation") || page.is(from, "reprisals");
    boolean last = from + 1 >= end;
    boolean asked = page.is(from, "questions") && page.is(from - 1, "to");
    if (feared || authorized || (asked && (page.isStop(from + 1) || last))) {
      return true;
    }
    for (int i = from; i < Math.min(end, from + REQUEST); i++) {
      if (page.is(i, "for") && page.is(i + 1, "comment")) {
        return true;
      }
    }
    return false;
  }

  /// "anonymity", "not to be named"
  boolean isNameless(int from, int end) {
    boolean own = from + 1 >= end || page.is(from + 1, "to") || page.is(from + 1, "because");
    int to = page.is(from, "not") ? from + 1 : from;
    boolean onlyBy = page.is(to + 3, "only") || page.is(to + 3, "by");
    return (page.is(from, "anonymity") && own)
        || ((to > from || isDenied(from) || onlyBy)
            && page.is(to, "to")
            && page.is(to + 1, "be")
            && (page.is(to + 2, "named") || page.is(to + 2, "identified"))
            && (to + 3 >= end || onlyBy || !page.tag(to + 3).isNoun()));
  }

  /// "did not want", "refused"
  private boolean isDenied(int from) {
    boolean denied = page.is(from - 1, "refused") || page.is(from - 1, "declined");
    return denied || page.is(from - 2, "not") || page.is(from - 2, "n't");
  }
}
