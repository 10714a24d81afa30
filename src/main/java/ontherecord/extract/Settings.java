package ontherecord.extract;

import java.util.ArrayList;
import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.Span;
import ontherecord.text.WordSet;

/// Finds where and when something was said, in the article's words: "in a speech to the council",
/// "Tuesday". Looks beside the cue, and in the sentence before that names whom a pronoun means.
final class Settings {

  private static final int NEAR = 14;

  private static final WordSet WHICH =
      WordSet.folded(List.of("last", "this", "next", "earlier", "late", "early", "later", "that"));

  private final Page page;

  Settings(Page page) {
    this.page = page;
  }

  /// The settings of the find, whose speaker's pronoun is told by `antecedent`, or by NONE.
  List<Span> of(Find find, long antecedent) {
    if (find.cue == null || !find.hasMention()) {
      return List.of();
    }
    int from = Math.max(find.cue.head() + 1, Mentions.end(find.mention));
    int statement = page.statementOf(find.cue.head());
    int end = page.bareEnd(page.start(statement), page.end(statement));
    List<Span> found = new ArrayList<>();
    between(from, Math.min(end, from + NEAR), find, found);
    if (found.isEmpty() && antecedent != Mentions.NONE) {
      int before = page.statementOf(Mentions.start(antecedent));
      if (before == page.statementOf(find.start()) - 1) {
        int first = page.start(before);
        between(first, page.bareEnd(first, page.end(before)), find, found);
        boolean occasion = found.stream().anyMatch(span -> span.length() > 12);
        return occasion ? found : List.of();
      }
    }
    return found;
  }

  private void between(int from, int end, Find find, List<Span> found) {
    for (int i = from; i < end; i++) {
      if (page.isQuoted(i) || find.holds(i)) {
        return;
      }
      if (isTime(i)) {
        int first = i;
        boolean ago = page.is(i, "ago") || page.is(i + 1, "ago");
        while (ago && first > from && isAmount(first - 1)) {
          first--;
        }
        while (page.is(i, "later") && first > from && page.tag(first - 1) == Tag.NNS) {
          first--;
        }
        while (first > from && page.tokens().isIn(first - 1, WHICH)) {
          first--;
        }
        boolean led = first > from && page.tag(first - 1) == Tag.IN;
        int stop = i + 1;
        while (stop < end && (page.has(stop, Lexicon.TIME) || page.tag(stop) == Tag.CD)) {
          stop++;
        }
        found.add(page.tokens().span(led ? first - 1 : first, stop));
        i = stop - 1;
      } else if ((page.is(i, "in") || page.is(i, "at") || page.is(i, "during") || page.is(i, "on"))
          && Math.max(platform(i, end), occasion(i, end)) > 0) {
        int stop = Math.max(platform(i, end), occasion(i, end));
        while (stop < end
            && !page.isComma(stop)
            && !page.isQuoted(stop)
            && !page.tag(stop).isFinite()
            && !page.is(stop, "that")
            && !page.has(stop, Lexicon.TIME)
            && !page.is(stop, "on")
            && !page.isStop(stop)) {
          stop++;
        }
        boolean aired = page.tag(stop - 1) == Tag.VBN && stop > occasion(i, end);
        stop -= aired ? 1 : 0; // "in an interview AIRED on CNN"
        found.add(page.tokens().span(i, stop));
        i = stop - 1;
      }
    }
  }

  /// "Tuesday", "week", but not in "Good Morning Norland" and "the Today programme".
  private boolean isTime(int i) {
    if (!page.has(i, Lexicon.TIME) || page.tag(i) == Tag.MD || !page.tokens().isWord(i)) {
      return false;
    }
    boolean named =
        page.isCapital(i)
            && page.isCapital(i - 1)
            && page.tag(i - 1).isName()
            && page.isCapital(i + 1);
    boolean show =
        page.isCapital(i)
            && (page.is(i, "today") || page.is(i, "tonight"))
            && (page.is(i + 1, "show") || page.is(i + 1, "programme") || page.is(i + 1, "program"));
    boolean led = page.is(i, "earlier") && (page.is(i + 1, "this") || page.is(i + 1, "last"));
    return !named && !show && !led && !SourceWords.opensPaper(page, i);
  }

  /// Part of "several weeks" before "ago".
  private boolean isAmount(int i) {
    Tag tag = page.tag(i);
    return tag == Tag.CD || tag == Tag.DT || tag == Tag.JJ || page.has(i, Lexicon.TIME);
  }

  /// The token after "on Twitter", "on her Facebook page"; -1 where there is none.
  private int platform(int preposition, int end) {
    for (int i = preposition + 1; i < Math.min(end, preposition + 4); i++) {
      if (page.tokens().isIn(i, SourceWords.PLATFORM)) {
        return page.is(i + 1, "page") || page.is(i + 1, "account") ? i + 2 : i + 1;
      }
      if (page.tag(i) != Tag.PRPS && page.tag(i) != Tag.DT && page.tag(i) != Tag.POS) {
        return -1;
      }
    }
    return -1;
  }

  /// The token after the noun in "in his weekly speech"; -1 where there is none.
  private int occasion(int preposition, int end) {
    for (int i = preposition + 1; i < Math.min(end, preposition + 6); i++) {
      if (page.has(i, Lexicon.OCCASION) && page.tag(i).isNoun()) {
        return i + 1;
      }
      Tag tag = page.tag(i);
      if (!(tag == Tag.DT
          || tag == Tag.PRPS
          || tag == Tag.JJ
          || tag.isNoun()
          || tag == Tag.CD
          || tag == Tag.POS)) {
        return -1;
      }
    }
    return -1;
  }
}
