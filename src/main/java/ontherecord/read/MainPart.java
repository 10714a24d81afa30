package ontherecord.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import ontherecord.text.Block.Kind;
import org.jspecify.annotations.Nullable;

/// Finds which part of a page holds its article. A part is worth what the running text inside is,
/// less the more parts stand between, so that the nearest part around most of the text is the best;
/// lines of links take from it. What the page's makers say of a part goes before, where the text
/// bears it out, and is forgotten where too little text would be left.
final class MainPart {

  /// What is left of a text's worth in the part around.
  private static final double DECAY = 0.82;

  /// What is left of its worth before the headline.
  private static final double BEFORE_HEADLINE = 0.3;

  /// A part that is named as the article's has at least this much of the worth of the best.
  private static final double NAMED = 0.5;

  private static final int SHORT_LINE = 40;
  private static final int SHORT_ARTICLE = 200;

  /// These hold a paragraph or so, and no article.
  private static final Set<String> LINES =
      Set.of(
          "address",
          "blockquote",
          "dd",
          "dt",
          "figcaption",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "p",
          "pre");

  /// How much of what the makers say is believed.
  private enum Trust {
    ALL,
    TAGS,
    NOTHING
  }

  private final Passages.Found page;
  private final int headline;

  private MainPart(Passages.Found page, int headline) {
    this.page = page;
    this.headline = headline;
  }

  /// Marks the main parts of `page`.
  ///
  /// @param headline the place of the headline among its passages, or -1
  static void mark(Passages.Found page, int headline) {
    new MainPart(page, headline).mark();
  }

  /// Whether a passage is in a main part of its page, and in nothing there that is furniture.
  static boolean holds(Passage passage) {
    Part part = passage.part();
    return part.main >= 0 && part.furniture <= part.main && !part.inLinks;
  }

  private void mark() {
    Trust best = Trust.ALL;
    int most = 0;
    for (Trust trust : Trust.values()) {
      mark(trust);
      int letters = letters();
      if (letters > 2 * most) {
        best = trust;
        most = letters;
      }
      if (most > SHORT_ARTICLE) {
        break;
      }
    }
    mark(best);
  }

  private void mark(Trust trust) {
    weigh(trust);
    List<Part> mains = mains();
    page.parts().forEach(it -> it.main = -1);
    mains.forEach(it -> it.main = it.number);
    page.parts().forEach(it -> it.main = Math.max(it.main, it.above(above -> above.main, -1)));
  }

  private int letters() {
    int letters = 0;
    for (Passage passage : page.passages()) {
      letters += holds(passage) && !passage.isMostlyLinks() ? passage.length() : 0;
    }
    return letters;
  }

  private void weigh(Trust trust) {
    for (Part part : page.parts()) {
      part.prose = 0;
      part.worth = 0;
      part.holdsBody = part.role.isBody();
    }
    for (Passage passage : page.passages()) {
      passage.part().prose += Math.max(0, worth(passage));
    }
    for (Part part : page.parts().reversed()) {
      if (part.around != null) {
        part.around.prose += part.prose;
        part.around.holdsBody |= part.holdsBody;
      }
    }
    int all = page.parts().getFirst().prose;
    for (Part part : page.parts()) {
      boolean furniture =
          part.role == Role.FURNITURE
              && isBelieved(part, trust)
              && !part.holdsBody
              && 2 * part.prose <= all;
      part.furniture = furniture ? part.number : part.above(it -> it.furniture, -1);
    }
    for (int i = 0; i < page.passages().size(); i++) {
      Passage passage = page.passages().get(i);
      if (passage.part().furniture < 0) {
        passage.part().worth += worth(passage) * (i < headline ? BEFORE_HEADLINE : 1);
      }
    }
    for (Part part : page.parts().reversed()) {
      if (part.around != null) {
        part.around.worth += DECAY * part.worth;
      }
    }
  }

  private static boolean isBelieved(Part part, Trust trust) {
    return switch (trust) {
      case ALL -> true;
      case TAGS ->
          part.tag.equals("nav") || (part.tag.equals("footer") && part.kind != Kind.BLOCK_QUOTE);
      case NOTHING -> false;
    };
  }

  private static int worth(Passage passage) {
    if (passage.isMostlyLinks()) {
      return -passage.linked();
    }
    if (passage.kind() == Kind.CAPTION) {
      return 0;
    }
    return passage.length() < SHORT_LINE ? -5 : passage.length() - 2 * passage.linked();
  }

  private List<Part> mains() {
    List<Part> stated = bodies(Role.STATED_BODY, Double.NEGATIVE_INFINITY);
    if (stated.stream().mapToInt(it -> it.letters - it.linked).sum() > SHORT_ARTICLE) {
      return stated;
    }
    Part best = page.parts().getFirst();
    if (best.prose == 0 || best.linked == 0) {
      // what has nothing but short lines, or leads nowhere, is a piece of a page and no more
      return List.of(best);
    }
    int least = best.prose / 10;
    for (Part part : page.parts()) {
      boolean mayBe = part.prose >= least && part.passages > 1 && !LINES.contains(part.tag);
      best = mayBe && part.worth >= best.worth ? part : best;
    }
    Part article = articleOfHeadline();
    if (article != null && article.prose > SHORT_ARTICLE && best.holds(article)) {
      best = article;
    }
    List<Part> named = bodies(Role.NAMED_BODY, best.worth / 20);
    boolean borneOut = named.stream().mapToDouble(it -> it.worth).sum() > NAMED * best.worth;
    return !named.isEmpty() && borneOut ? named : List.of(best);
  }

  /// The element `article` around the headline.
  private @Nullable Part articleOfHeadline() {
    Part part = headline < 0 ? null : page.passages().get(headline).part();
    while (part != null && !part.tag.equals("article")) {
      part = part.around;
    }
    return part;
  }

  /// The parts that are said to hold the article's text, and `least` of it: the best, and those of
  /// the same names, for some pages part it.
  private List<Part> bodies(Role role, double least) {
    List<Part> outer = new ArrayList<>();
    for (Part part : page.parts()) {
      boolean inside = !outer.isEmpty() && outer.getLast().holds(part);
      if (part.role == role && part.furniture < 0 && part.worth >= least && !inside) {
        outer.add(part);
      }
    }
    String names =
        outer.stream()
            .max(Comparator.comparingDouble(it -> it.worth))
            .map(it -> it.names)
            .orElse("");
    return outer.stream().filter(it -> it.names.equals(names)).toList();
  }
}
