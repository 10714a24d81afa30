package ontherecord.read;

import org.jsoup.Jsoup;

/// HTML that is all text, without the navigation of a web page: a chapter, a mail, an entry of a
/// feed.
final class Markup {

  private Markup() {}

  /// Adds the blocks of `html` to `draft`.
  static void addTo(Draft draft, String html) {
    for (Passage passage : Passages.of(Jsoup.parse(html).body()).passages()) {
      draft.add(passage.kind(), passage.text());
    }
  }
}
