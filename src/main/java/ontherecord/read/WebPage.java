package ontherecord.read;

import java.util.List;
import java.util.regex.Pattern;
import ontherecord.read.UnreadableArticleException.Why;
import ontherecord.text.Article;
import ontherecord.text.Block.Kind;
import ontherecord.text.Origin;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// A web page: its article without what stands around it. Scripts are not run, and nothing that the
/// page names is fetched. The one way into HTML for all formats that hold some.
final class WebPage implements FormatReader {

  /// A page with more tags is none that people read, and would fill the memory.
  private static final int MOST_TAGS = 1_000_000;

  /// No tag has a longer name; the parser takes its time for those that have.
  private static final int LONGEST_TAG = 1000;

  /// An empty element that HTML does not know as one.
  private static final Pattern EMPTY =
      Pattern.compile(
          "(?i)<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)[\\s/])"
              + "([a-z][a-z0-9]{0,20})((?:\\s[^<>]*)?)/>");

  private static final Pattern DECLARATIONS =
      Pattern.compile("(?i)<!doctype[^>\\[]{0,500}\\[[^\\]]{0,10000}\\]\\s{0,100}>");

  /// Less text is what a page shows while a script writes the rest.
  private static final int WAITING = 60;

  @Override
  public List<Article> read(RawFile file) throws UnreadableArticleException {
    return List.of(article(file.origin(), PageEncodings.decode(file.bytes(), null)));
  }

  /// The article on the page `html`, with what the page states about it.
  static Article article(Origin origin, String html) throws UnreadableArticleException {
    Document page = parsed(origin, html);
    PageFacts facts = PageFacts.of(page);
    Passages.Found found = Passages.of(page.body());
    int headline = Headline.place(found.passages(), facts.titles());
    MainPart.mark(found, headline);
    Draft draft = new Draft();
    PageBlocks.add(draft, found.passages(), headline, facts);
    if (draft.isEmpty() || (headline < 0 && draft.length() < WAITING && html.contains("<script"))) {
      draft = stated(origin, facts);
    }
    return draft.article(origin.with(facts.facts()));
  }

  /// Adds all the text of `html`, which is nothing but an article or a piece of one.
  static void add(Draft draft, Origin origin, String html) throws UnreadableArticleException {
    for (Passage passage : Passages.of(parsed(origin, html).body()).passages()) {
      boolean isTitle = draft.isEmpty() && passage.part().tag.equals("h1");
      draft.add(isTitle ? Kind.HEADLINE : passage.kind(), passage.text());
    }
  }

  /// The letters that `text`, which has no tags, stands for: "R&amp;D" is "R&D".
  static String letters(String text) {
    return Parser.unescapeEntities(text, false);
  }

  /// Some pages leave their text to scripts and repeat it in JSON-LD.
  private static Draft stated(Origin origin, PageFacts facts) throws UnreadableArticleException {
    if (facts.body().length() < WAITING) {
      throw new UnreadableArticleException(origin.name(), Why.NO_ARTICLE);
    }
    Draft draft = new Draft();
    facts.titles().stream().findFirst().ifPresent(it -> draft.add(Kind.HEADLINE, it));
    facts.body().lines().forEach(it -> draft.add(Kind.PARAGRAPH, it));
    return draft;
  }

  private static Document parsed(Origin origin, String html) throws UnreadableArticleException {
    int tags = 0;
    StringBuilder parted = null;
    int done = 0;
    for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
      int end = endOfName(html, i + 1);
      if (end - i > LONGEST_TAG) {
        parted = parted == null ? new StringBuilder() : parted;
        parted.append(html, done, i + 1).append(' ');
        done = i + 1;
      }
      tags++;
    }
    if (tags > MOST_TAGS) {
      throw new UnreadableArticleException(origin.name(), Why.TOO_LARGE);
    }
    return Jsoup.parse(
        asHtml(parted == null ? html : parted.append(html, done, html.length()).toString()));
  }

  /// XML closes an empty element at once, which HTML would take for its start, and may declare
  /// entities, which are left alone.
  private static String asHtml(String html) {
    if (!html.startsWith("<?xml")) {
      return html;
    }
    String plain = DECLARATIONS.matcher(html).replaceFirst("<!doctype html>");
    return EMPTY.matcher(plain).replaceAll("<$1$2></$1>");
  }

  private static int endOfName(String html, int start) {
    int i = start;
    int stop = Math.min(html.length(), start + LONGEST_TAG + 1);
    while (i < stop && html.charAt(i) > ' ' && html.charAt(i) != '>') {
      i++;
    }
    return i;
  }
}
