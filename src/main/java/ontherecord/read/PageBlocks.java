package ontherecord.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ontherecord.text.Block.Kind;
import ontherecord.text.Fact;

/// The blocks of the article on a page: those passages in its main part that are the article's, and
/// what stands between the headline and that part, each with what it is.
final class PageBlocks {

  private static final int LONGEST_HEAD_LINE = 300;
  private static final int PROSE = 80;
  private static final int TAIL = 4;

  private final List<Passage> page;
  private final MainText main;
  private final PageFacts facts;
  private final Kind[] kinds;
  private int headline = -1;
  private int first;

  private PageBlocks(List<Passage> page, MainText main, PageFacts facts) {
    this.page = page;
    this.main = main;
    this.facts = facts;
    this.kinds = new Kind[page.size()];
  }

  static void add(Draft draft, List<Passage> page, MainText main, PageFacts facts) {
    PageBlocks blocks = new PageBlocks(page, main, facts);
    blocks.choose();
    for (int i = 0; i < page.size(); i++) {
      Kind kind = blocks.kinds[i];
      if (kind != null) {
        draft.add(kind, page.get(i).text());
      }
    }
  }

  private void choose() {
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = main.holds(page.get(i)) ? kindInside(page.get(i)) : null;
    }
    first = firstProse();
    headline = main.headline();
    if (headline > first) {
      headline = kinds[headline] == null ? -1 : headline;
    } else if (headline >= 0) {
      chooseHead();
    }
    if (headline >= 0) {
      kinds[headline] = Kind.HEADLINE;
    }
    chooseTail();
    dropIdleSubheads();
    dropRepeats();
  }

  private static Kind kindInside(Passage passage) {
    String text = passage.text();
    if (passage.isMostlyLinks() || PageLines.isBesideTheArticle(text)) {
      return null;
    }
    if (passage.kind() == Kind.PARAGRAPH || passage.kind() == Kind.SUBHEAD) {
      if (ShortLines.isCredit(text)) {
        return Kind.CREDIT;
      }
      if (ShortLines.isCaption(text)) {
        return Kind.CAPTION;
      }
    }
    return passage.kind();
  }

  private int firstProse() {
    for (int i = 0; i < kinds.length; i++) {
      if (isRunning(kinds[i])
          && page.get(i).text().length() > PROSE
          && page.get(i).role() != Role.DECK) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isRunning(Kind kind) {
    return kind != null && kind.isBody();
  }

  /// Between headline and text stand the deck, the byline, times, and pictures.
  private void chooseHead() {
    for (int i = 0; i < headline; i++) {
      kinds[i] = null;
    }
    for (int i = headline + 1; i < first; i++) {
      Passage passage = page.get(i);
      boolean inside = kinds[i] != null;
      if (inside || main.mayPrecede(passage)) {
        kinds[i] = kindInHead(i, inside);
      }
    }
    if (isRunning(kinds[first]) && page.get(first).role() == Role.DECK) {
      kinds[first] = Kind.DECK;
    }
  }

  private Kind kindInHead(int i, boolean inside) {
    Passage passage = page.get(i);
    String text = passage.text();
    if (text.length() > LONGEST_HEAD_LINE && !inside) {
      return null;
    }
    if (passage.kind() == Kind.CAPTION || passage.kind() == Kind.CREDIT) {
      return passage.kind();
    }
    if (PageLines.isTime(text) || PageLines.isBesideTheArticle(text) || isAddress(text)) {
      return null;
    }
    if (isByline(passage)) {
      return Kind.BYLINE;
    }
    if (passage.role() == Role.DECK
        || isSummary(text)
        || (i == headline + 1 && passage.kind() == Kind.SUBHEAD)) {
      return Kind.DECK;
    }
    boolean prose = BP && text.length() > PROSE && 3 * passage.linked() < text.length();
    return inside ? kinds[i] : prose ? passage.kind() : null;
  }

  private static final boolean BP = Boolean.getBoolean("bp");

  private boolean isAddress(String text) {
    return facts.facts().stream()
        .anyMatch(it -> it.kind() == Fact.Kind.ADDRESS && it.value().equals(text));
  }

  private boolean isByline(Passage passage) {
    String text = passage.text();
    return (passage.kind() == Kind.BYLINE && text.length() < LONGEST_HEAD_LINE)
        || ShortLines.isByline(text)
        || facts.facts().stream()
            .anyMatch(it ->
                it.kind() == Fact.Kind.AUTHOR
                    && it.value().length() > 3
                    && text.length() < it.value().length() + 60
                    && text.contains(it.value()));
  }

  private boolean isSummary(String text) {
    String letters = PageLines.letters(text);
    return letters.length() > 20
        && facts.summaries().stream().map(PageLines::letters).anyMatch(it -> it.equals(letters));
  }

  private void chooseTail() {
    int seen = 0;
    for (int i = kinds.length - 1; i > first && seen < TAIL; i--) {
      if (kinds[i] != null) {
        seen++;
        if (ShortLines.isReporters(page.get(i).text())) {
          kinds[i] = Kind.BYLINE;
        }
      }
    }
  }

  /// A heading that nothing follows, or only what was left out, heads none of the article.
  private void dropIdleSubheads() {
    boolean idle = true;
    for (int i = kinds.length - 1; i > first; i--) {
      if (kinds[i] == Kind.SUBHEAD && idle) {
        kinds[i] = null;
      } else if (kinds[i] != null) {
        idle = kinds[i] == Kind.CAPTION || kinds[i] == Kind.CREDIT ? idle : false;
      }
    }
  }

  /// Pages repeat words for other screens, and to make much of them.
  private void dropRepeats() {
    Set<String> seen = new HashSet<>();
    List<Integer> pulled = new ArrayList<>();
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] == null) {
        continue;
      }
      String text = page.get(i).text();
      if (text.length() > 40 && !seen.add(text)) {
        kinds[i] = null;
      } else if (page.get(i).role() == Role.PULL_QUOTE || kinds[i] == Kind.BLOCK_QUOTE) {
        pulled.add(i);
      } else if (isRunning(kinds[i])) {
        body.append(PageLines.letters(text)).append(' ');
      }
    }
    for (int i : pulled.subList(0, Math.min(50, pulled.size()))) {
      String letters = PageLines.letters(page.get(i).text());
      if (letters.length() > 10 && body.indexOf(letters) >= 0) {
        kinds[i] = null;
      }
    }
  }
}
