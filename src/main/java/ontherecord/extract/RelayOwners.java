package ontherecord.extract;

import java.util.List;
import ontherecord.extract.RelayPhrases.Nearness;
import ontherecord.extract.RelayPhrases.Phrase;
import org.jspecify.annotations.Nullable;

/// Tells which of the finds of a statement came by the way that some of its words show.
final class RelayOwners {

  /// How many tokens behind a find's own words the way may stand.
  private static final int REACH = 40;

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
    return start >= phrase.end() && start - phrase.end() <= reach;
  }

  /// Whether what was passed on there is something else: ", whose arrest was first reported by the
  /// Post", "but Reuters reported that".
  private boolean isOfAnother(Phrase phrase, Find find) {
    int start = phrase.start();
    if (phrase.rule().equals("passed-on-by")) {
      for (int i = start - 1; i > start - 4; i--) {
        if (isBe(i) && !(find.cue != null && i < find.cue.end())) {
          return true;
        }
      }
    }
    return phrase.isSubject() && page.is(phrase.end(), "that");
  }

  private boolean isBe(int i) {
    return page.is(i, "was")
        || page.is(i, "were")
        || page.is(i, "been")
        || page.is(i, "is")
        || page.is(i, "are");
  }
}
