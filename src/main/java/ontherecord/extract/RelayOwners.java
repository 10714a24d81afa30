package ontherecord.extract;

import java.util.List;
import ontherecord.extract.RelayPhrases.Nearness;
import ontherecord.extract.RelayPhrases.Phrase;
import ontherecord.tag.Tag;
import org.jspecify.annotations.Nullable;

/// Tells which of the finds of a statement came by the way that some of its words show.
final class RelayOwners {

  /// How many tokens behind a find's own words the way may stand.
  private static final int REACH = 40;

  /// How many tokens before "which was seen by" the words may stand that were seen.
  private static final int FAR = 6;

  private final Page page;

  RelayOwners(Page page) {
    this.page = page;
  }

  /// Whether the outlet is who is credited with the find, by these words.
  static boolean speaks(Find find, Phrase phrase) {
    Name.Place name = phrase.outlet().name();
    Cue cue = find.cue;
    if (!find.hasMention() || cue == null || phrase.nearness() != Nearness.PASSED) {
      return false;
    }
    boolean own = phrase.start() <= cue.head() && cue.head() < phrase.end();
    return Mentions.start(find.mention) < name.end()
        && name.start() < Mentions.end(find.mention)
        && own;
  }

  /// The find whose content holds the phrase.
  static @Nullable Find holder(Phrase phrase, List<Find> local) {
    for (Find find : local) {
      for (int piece = 0; piece < find.pieces(); piece++) {
        if (find.start(piece) <= phrase.start() && phrase.end() <= find.end(piece)) {
          return find;
        }
      }
    }
    return null;
  }

  /// The find that came this way; null where none did.
  @Nullable Find of(Phrase phrase, List<Find> local) {
    Find found = null;
    for (Find find : local) {
      if (find.cue != null && find.cue.head() == phrase.start()) {
        return find;
      }
      int anchor = find.cue == null ? find.start() : find.cue.start();
      if (anchor <= phrase.start()) {
        found = find;
      }
    }
    boolean told = page.is(phrase.start(), "told") || page.is(phrase.start(), "tells");
    if (local.isEmpty() || told) {
      return null;
    }
    if (found == null) {
      return leads(phrase, local.getFirst()) ? local.getFirst() : null;
    }
    int anchor = found.cue == null ? found.start() : found.cue.end();
    boolean far = phrase.start() - Math.max(anchor, found.end()) > REACH;
    return far || isOfAnother(phrase, found) ? null : found;
  }

  /// "In remarks carried by Xinhua, Lee said", "Reuters reported that Lee said".
  private boolean leads(Phrase phrase, Find first) {
    int start = first.start();
    start = first.cue == null ? start : Math.min(start, first.cue.start());
    int mention = first.hasMention() ? Mentions.start(first.mention) : start;
    // "Lee, speaking to CNN, said"
    start = phrase.end() <= mention ? Math.min(start, mention) : start;
    int reach = phrase.nearness() == Nearness.HEARD ? 15 : phrase.isSubject() ? 3 : 5;
    boolean near = start >= phrase.end() && start - phrase.end() <= reach;
    return near && (page.isComma(phrase.end()) || !tellsMore(phrase.end(), start));
  }

  /// "His interview with CNN WAS a disaster, and they say": whether a verb between makes a clause
  /// of its own of the phrase; but "an interview with CNN that AIRED Monday".
  private boolean tellsMore(int behind, int find) {
    int verb = page.firstVerb(behind, find);
    boolean relative = page.isWhich(verb - 1) || page.is(verb - 1, "that");
    boolean aired = verb == behind && page.tag(verb) == Tag.VBD; // "with CNN AIRED Monday"
    return verb >= 0 && !relative && !(aired && !page.has(verb, Lexicon.AUXILIARY));
  }

  /// Whether what was passed on there is something else: ", whose arrest was first reported by the
  /// Post", "but Reuters reported that".
  private boolean isOfAnother(Phrase phrase, Find find) {
    int start = phrase.start();
    if (phrase.rule().equals("passed-on-by")) {
      for (int i = start - 1; i > start - 4; i--) {
        if ((page.isBe(i) || page.is(i, "been")) && !(find.cue != null && i < find.cue.end())) {
          return !isOfWords(i - 1);
        }
      }
    }
    return phrase.isSubject() && page.is(phrase.end(), "that");
  }

  /// "said in the email, WHICH was seen by the Post"
  private boolean isOfWords(int which) {
    boolean relative = page.isWhich(which) || page.is(which, "that");
    for (int i = which - 1; relative && i > Math.max(-1, which - FAR); i--) {
      boolean words = page.tokens().isIn(i, SourceWords.TALK) || page.is(i, "paper");
      if (words || page.tokens().isIn(i, SourceWords.ACCOUNT)) {
        return true;
      }
    }
    return false;
  }
}
