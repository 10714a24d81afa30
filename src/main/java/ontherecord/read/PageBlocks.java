package ontherecord.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ontherecord.text.Block.Kind;
import ontherecord.text.Fact;
import org.jspecify.annotations.Nullable;

/// The blocks of the article on a page: those passages in its main part that are the article's, and
/// what of its head stands before that part, each with what it is. In doubt a passage of the main
/// part is a paragraph.
final class PageBlocks {

  private static final int LONGEST_HEAD_LINE = 300;
  private static final int LONGEST_CREDIT = 100;
  private static final int SHORTEST_DECK = 20;
  private static final int SHORTEST_PROSE = 80;
  private static final int SHORTEST_REPEAT = 40;

  /// "Reporting by Ann Lee" and the like are among this many last blocks.
  private static final int TAIL = 4;

  /// So many quotations are looked for in the text they may repeat.
  private static final int MOST_PULLED = 50;

  private final List<Passage> passages;
  private final PageFacts facts;

  /// What each passage is; null where it is none of the article's.
  private final @Nullable Kind[] kinds;

  private final int headline;

  /// The place of the first running text.
  private final int first;

  private PageBlocks(List<Passage> passages, int headline, PageFacts facts) {
    this.passages = passages;
    this.facts = facts;
    this.kinds = new Kind[passages.size()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = MainPart.holds(passages.get(i)) ? kindInMain(i) : null;
    }
    this.first = firstProse();
    this.headline = headline;
  }

  /// Adds the article of a page whose main parts are marked.
  ///
  /// @param headline the place of the headline among its passages, or -1
  static void add(Draft draft, List<Passage> passages, int headline, PageFacts facts) {
    PageBlocks blocks = new PageBlocks(passages, headline, facts);
    blocks.chooseHead();
    blocks.chooseTail();
    blocks.dropIdleSubheads();
    blocks.dropRepeats();
    for (int i = 0; i < passages.size(); i++) {
      Kind kind = blocks.kinds[i];
      if (kind != null) {
        draft.add(kind, passages.get(i).text());
      }
    }
  }

  private @Nullable Kind kindInMain(int i) {
    Passage passage = passages.get(i);
    String text = passage.text();
    if (passage.isMostlyLinks() || isAddress(text) || PageLines.isBesideTheArticle(text)) {
      return null;
    }
    Kind kind = passage.kind();
    if (kind == Kind.PARAGRAPH || kind == Kind.SUBHEAD) {
      kind =
          ShortLines.isCredit(text)
              ? Kind.CREDIT
              : ShortLines.isCaption(text) ? Kind.CAPTION : kind;
    }
    boolean below =
        i > 0
            && kinds[i - 1] == Kind.CAPTION
            && passage.part().isInSameFigure(passages.get(i - 1).part());
    return below && text.length() <= LONGEST_CREDIT ? Kind.CREDIT : kind;
  }

  private int firstProse() {
    for (int i = 0; i < kinds.length; i++) {
      Passage passage = passages.get(i);
      if (isBody(i) && passage.length() > SHORTEST_PROSE && passage.part().meaning != Role.DECK) {
        return i;
      }
    }
    return 0;
  }

  private boolean isBody(int i) {
    Kind kind = kinds[i];
    return kind != null && kind.isBody();
  }

  /// Before the headline stands nothing of the article; between headline and text stand the deck,
  /// the byline, times, and pictures. A headline far below is that of a part that was read.
  private void chooseHead() {
    boolean atTop = headline >= 0 && headline <= first;
    for (int i = 0; atTop && i < first; i++) {
      boolean inMain = kinds[i] != null;
      boolean mayBeHead = inMain || passages.get(i).part().furniture < 0;
      kinds[i] = i > headline && mayBeHead ? kindInHead(i, inMain) : null;
    }
    if (atTop || (headline > first && kinds[headline] != null)) {
      kinds[headline] = Kind.HEADLINE;
    }
  }

  private @Nullable Kind kindInHead(int i, boolean inMain) {
    Passage passage = passages.get(i);
    String text = passage.text();
    if (!inMain && (text.length() > LONGEST_HEAD_LINE || passage.isMostlyLinks())) {
      return null;
    }
    Kind kind = passage.kind();
    if (kind == Kind.CAPTION || kind == Kind.CREDIT) {
      return kind;
    }
    if (isByline(text)) {
      return Kind.BYLINE;
    }
    if (PageLines.isTime(text) || PageLines.isBesideTheArticle(text)) {
      return null;
    }
    if (isSummary(text)) {
      return Kind.DECK;
    }
    if (kind == Kind.BYLINE) {
      return text.length() < LONGEST_HEAD_LINE ? kind : null;
    }
    boolean isDeck =
        passage.part().meaning == Role.DECK
            || (i == headline + 1 && kind == Kind.SUBHEAD && text.length() >= SHORTEST_DECK);
    return isDeck ? Kind.DECK : inMain ? kinds[i] : null;
  }

  private boolean isByline(String text) {
    return ShortLines.isByline(text)
        || facts
            .stated(Fact.Kind.AUTHOR)
            .anyMatch(
                it -> it.length() > 3 && text.length() < it.length() + 60 && text.contains(it));
  }

  private boolean isAddress(String text) {
    return text.startsWith("http") && facts.stated(Fact.Kind.ADDRESS).anyMatch(text::equals);
  }

  private boolean isSummary(String text) {
    String letters = PageLines.letters(text);
    return letters.length() > 20
        && facts.summaries().stream().map(PageLines::letters).anyMatch(letters::equals);
  }

  private void chooseTail() {
    int seen = 0;
    for (int i = kinds.length - 1; i > first && seen < TAIL; i--) {
      if (kinds[i] != null) {
        seen++;
        kinds[i] = ShortLines.isReporters(passages.get(i).text()) ? Kind.BYLINE : kinds[i];
      }
    }
  }

  /// A heading that nothing follows, or nothing but what was left out, heads none of the article.
  private void dropIdleSubheads() {
    boolean idle = true;
    for (int i = kinds.length - 1; i > first; i--) {
      if (kinds[i] == Kind.SUBHEAD && idle) {
        kinds[i] = null;
      }
      idle &= !isBody(i);
    }
  }

  /// Pages repeat paragraphs for other screens, and words to make much of them.
  private void dropRepeats() {
    Set<String> seen = new HashSet<>();
    List<Integer> pulled = new ArrayList<>();
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < kinds.length; i++) {
      String text = passages.get(i).text();
      if (kinds[i] != null && text.length() > SHORTEST_REPEAT && !seen.add(text)) {
        kinds[i] = null;
      }
      if (isBody(i)) {
        boolean setApart =
            kinds[i] == Kind.BLOCK_QUOTE || passages.get(i).part().meaning == Role.PULL_QUOTE;
        if (setApart && pulled.size() < MOST_PULLED) {
          pulled.add(i);
        } else {
          body.append(PageLines.letters(text)).append(' ');
        }
      }
    }
    for (int i : pulled) {
      String letters = PageLines.letters(passages.get(i).text());
      if (!letters.isEmpty() && body.indexOf(letters) >= 0) {
        kinds[i] = null;
      }
    }
  }
}
