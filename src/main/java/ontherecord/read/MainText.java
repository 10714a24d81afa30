package ontherecord.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ontherecord.text.Block.Kind;

/// Finds the article on a page.
final class MainText {

  private static final double DECAY = Double.parseDouble(System.getProperty("decay", "0.82"));
  private static final double JW = Double.parseDouble(System.getProperty("jw", "2"));

  private static final double BT = Double.parseDouble(System.getProperty("bt", "0.5"));
  private static final double WR = Double.parseDouble(System.getProperty("wr", "0"));
  private static final double WL = Double.parseDouble(System.getProperty("wl", "120"));
  private static final double BH = Double.parseDouble(System.getProperty("bh", "0.3"));
  private final Passages.Found page;
  private final boolean[] stated;
  private List<Part> roots;
  private int headline = -1;

  private MainText(Passages.Found page, String body) {
    this.page = page;
    this.roots = List.of(page.parts().getFirst());
    for (Passage passage : page.passages()) {
      passage.part().letters += passage.text().length();
      passage.part().linked += passage.linked();
    }
    for (int i = page.parts().size() - 1; i > 0; i--) {
      Part part = page.parts().get(i);
      part.parent.letters += part.letters;
      part.parent.linked += part.linked;
    }
    this.stated = new boolean[page.passages().size()];
    if (body.length() > 200) {
      Shingles shingles = new Shingles(body);
      for (int i = 0; i < stated.length; i++) {
        stated[i] = shingles.hold(page.passages().get(i).text());
      }
    }
  }

  static MainText of(Passages.Found page, PageFacts facts) {
    MainText text = new MainText(page, facts.body());
    text.headline = text.findHeadline(facts.titles());
    text.find();
    return text;
  }

  /// The place of the headline among the passages; -1 where none is seen.
  int headline() {
    return headline;
  }

  /// Whether the article's main part holds `passage`.
  boolean holds(Passage passage) {
    for (Part root : roots) {
      if (root.holds(passage.part())) {
        return passage.part().furniture <= root.number && !isLinkList(passage);
      }
    }
    return false;
  }

  /// Whether `passage` stands where nothing is furniture.
  boolean mayPrecede(Passage passage) {
    return passage.part().furniture < 0 && !passage.isMostlyLinks();
  }

  private static boolean isLinkList(Passage passage) {
    for (Part part = passage.part(); part != null; part = part.parent) {
      if (part.tag.equals("ul") || part.tag.equals("ol") || part.tag.equals("table")) {
        return 2 * part.linked > part.letters;
      }
    }
    return false;
  }

  private void find() {
    List<Part> best = roots;
    int most = 0;
    for (int strictness = 2; strictness >= 0 && most < 250; strictness--) {
      weigh(strictness);
      roots = roots();
      int letters =
          page.passages().stream()
              .filter(it -> holds(it) && !it.isMostlyLinks())
              .mapToInt(it -> it.text().length())
              .sum();
      if (letters > 2 * most) {
        best = roots;
        most = letters;
      }
    }
    roots = best;
  }

  private int findHeadline(List<String> titles) {
    List<String> letters = titles.stream().map(PageLines::letters).toList();
    int best = -1;
    int bestRank = 0;
    for (int i = 0; i < page.passages().size(); i++) {
      Passage passage = page.passages().get(i);
      if (passage.text().length() > 300) {
        continue;
      }
      int rank = rank(passage, letters);
      if (rank > bestRank) {
        best = i;
        bestRank = rank;
      }
    }
    return best;
  }

  private static int rank(Passage passage, List<String> titles) {
    int level =
        switch (passage.part().tag) {
          case "h1" -> 4;
          case "h2" -> 2;
          case "h3", "h4" -> 1;
          default -> 0;
        };
    String letters = PageLines.letters(passage.text());
    if (letters.isEmpty()) {
      return 0;
    }
    for (String title : titles) {
      boolean same = letters.equals(title);
      boolean alike =
          letters.length() > 14
              && (title.startsWith(letters)
                  || title.endsWith(letters)
                  || letters.startsWith(title) && title.length() > 14);
      if (same || alike) {
        return 10 + level + (same ? 1 : 0) - (passage.isMostlyLinks() ? 4 : 0);
      }
    }
    return passage.part().tag.equals("h1") && letters.length() > 14 ? 5 : 0;
  }

  private void weigh(int strictness) {
    List<Part> parts = page.parts();
    for (Part part : parts) {
      part.prose = 0;
      part.worth = 0;
      part.longProse = 0;
      part.others = 0;
      part.holdsBody = part.role == Role.BODY || part.role == Role.STATED_BODY;
    }
    for (int i = 0; i < stated.length; i++) {
      Passage passage = page.passages().get(i);
      passage.part().prose += Math.max(0, (int) worth(passage));
      passage.part().holdsBody |= stated[i];
    }
    for (int i = parts.size() - 1; i > 0; i--) {
      parts.get(i).parent.prose += parts.get(i).prose;
      parts.get(i).parent.holdsBody |= parts.get(i).holdsBody;
    }
    int all = parts.getFirst().prose;
    for (Part part : parts) {
      int above = part.parent == null ? -1 : part.parent.furniture;
      boolean furniture =
          part.role == Role.FURNITURE
              && strictness > 0
              && (strictness == 2 || part.tag.equals("nav") || part.tag.equals("footer"))
              && !part.holdsBody
              && 2 * part.prose <= all;
      part.furniture = furniture ? part.number : above;
    }
    for (int i = 0; i < stated.length; i++) {
      Passage passage = page.passages().get(i);
      Part part = passage.part();
      if (part.furniture < 0 && i >= headline) {
        if (passage.text().length() >= WL && 3 * passage.linked() < passage.text().length()) {
          part.longProse += passage.text().length();
        } else {
          part.others += passage.text().length();
        }
      }
      if (part.furniture < 0) {
        part.worth += worth(passage) * (stated[i] ? JW : i < headline ? BH : 1);
      }
    }
    for (int i = parts.size() - 1; i > 0; i--) {
      parts.get(i).parent.longProse += parts.get(i).longProse;
      parts.get(i).parent.others += parts.get(i).others;
      parts.get(i).parent.worth += DECAY * parts.get(i).worth;
    }
  }

  private static double worth(Passage passage) {
    int length = passage.text().length();
    if (passage.isMostlyLinks()) {
      return -passage.linked();
    }
    if (passage.kind() == Kind.CAPTION) {
      return 0;
    }
    return length < 40 ? -5 : length - 2 * passage.linked();
  }

  private List<Part> roots() {
    Part best = page.parts().getFirst();
    for (Part part : page.parts()) {
      if (part.worth >= best.worth) {
        best = part;
      }
    }
    if (WR > 0) {
      best = widened(best);
    }
    List<Part> stated = bodies(Role.STATED_BODY, Double.NEGATIVE_INFINITY);
    if (stated.stream().mapToInt(it -> it.letters - it.linked).sum() > 200) {
      return stated;
    }
    List<Part> named = bodies(Role.BODY, 0.05 * best.worth);
    if (named.stream().mapToDouble(it -> it.worth).sum() > BT * best.worth) {
      return named;
    }
    return List.of(best);
  }

  /// The parts that are said to hold the article's text, and more than `least` of it; the best, and
  /// those of the same names.
  private List<Part> bodies(Role role, double least) {
    List<Part> outer = new ArrayList<>();
    for (Part part : page.parts()) {
      if (part.role == role
          && part.furniture < 0
          && part.worth >= least
          && (outer.isEmpty() || !outer.getLast().holds(part))) {
        outer.add(part);
      }
    }
    Part best = outer.stream().max(Comparator.comparingDouble(it -> it.worth)).orElse(null);
    outer.removeIf(it -> !it.names.equals(best.names));
    return outer;
  }

  /// The article may go on in other parts beside the best one.
  private static Part widened(Part best) {
    Part widest = best;
    for (Part part = best.parent; part != null; part = part.parent) {
      int prose = part.longProse - widest.longProse;
      int rest = part.others - widest.others;
      if (10 * prose > widest.longProse && prose > WR * rest) {
        widest = part;
      }
    }
    return widest;
  }
}
