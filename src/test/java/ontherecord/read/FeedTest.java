package ontherecord.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import ontherecord.fixtures.ReadBlocks;
import ontherecord.read.UnreadableArticleException.Why;
import ontherecord.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTest {

  private static final Path FORMATS = Path.of("src/test/resources/ontherecord/read/formats");
  private static final ArticleReader READER = new ArticleReader();

  @Test
  void everyEntryIsAnArticleOfItsOwn() throws UnreadableArticleException {
    List<Article> articles = READER.read(FORMATS.resolve("example.rss"));
    assertEquals(
        List.of("example-1", "example-2"), articles.stream().map(it -> it.origin().id()).toList());
    assertEquals(
        List.of(
            "headline: Pier sold & closed",
            "paragraph: “It is gone,” said Ann\u00a0Lee.",
            "block_quote: Nobody asked us."),
        ReadBlocks.of(articles.getLast()));
    assertEquals(
        List.of(
            "address: https://harbour.example/pier (entry link)",
            "author: ann@harbour.example (Ann Lee) (entry author)",
            "published: Wed, 25 Sep 2013 08:00:00 +0000 (entry pubDate)",
            "publisher: Harbour Post (channel title)",
            "language: en-gb (channel language)"),
        ReadBlocks.facts(articles.getLast()));
  }

  @Test
  void atomHasElementsOfItsOwn() throws UnreadableArticleException {
    List<Article> articles = READER.read(FORMATS.resolve("example.atom"));
    assertEquals(
        List.of(
            "headline: Pier sold",
            "paragraph: “It is gone,” said Ann Lee.",
            "list_item: One & two"),
        ReadBlocks.of(articles.getFirst()));
    assertEquals(
        List.of(
            "address: https://harbour.example/pier (entry link)",
            "author: Ann Lee (entry author)",
            "published: 2013-09-24T21:14:09Z (entry published)",
            "modified: 2013-09-25T08:00:00Z (entry updated)",
            "language: en (feed xml:lang)",
            "publisher: Harbour Post (channel title)"),
        ReadBlocks.facts(articles.getFirst()));
    assertEquals(
        List.of("headline: Gate shut", "paragraph: The gate was shut, a clerk said."),
        ReadBlocks.of(articles.getLast()));
    assertEquals(
        "author: The desk (channel author)", ReadBlocks.facts(articles.getLast()).getLast());
  }

  @Test
  void anOldFeedHasItsEntriesBesideTheChannel() throws UnreadableArticleException {
    assertEquals(
        List.of("headline: Pier sold", "paragraph: It is gone."),
        ReadBlocks.of(
            "<?xml version='1.0'?><rdf:RDF"
                + " xmlns:rdf='r'><channel><title>Post</title></channel><item><title>Pier"
                + " sold</title><description>It is gone.</description></item></rdf:RDF>"));
  }

  @Test
  void aWrongDeclarationOfTheEncodingIsSeenFromTheBytes() throws UnreadableArticleException {
    byte[] feed =
        ("<?xml version='1.0' encoding='UTF-8'?><rss><channel><item><title>The"
                + " café</title><description>The café is shut, a clerk"
                + " said.</description></item></channel></rss>")
            .getBytes(ISO_8859_1);
    assertEquals("headline: The café", ReadBlocks.of(feed).getFirst());
  }

  @Test
  void signsThatNoXmlMayHaveAreSpacesAndNamedOnesAreRead() throws UnreadableArticleException {
    assertEquals(
        List.of("headline: The café", "paragraph: It is gone."),
        ReadBlocks.of(
            "<rss><channel><item><title>The caf&eacute;</title><description>It\u0001is gone."
                + "</description></item></channel></rss>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<opml version='2.0'><body><outline xmlUrl='x'/></body></opml>",
        "<?xml version='1.0'?><urlset><url><loc>x</loc></url></urlset>"
      })
  void aListOfAddressesSaysWhatItIs(String list) {
    assertEquals(Why.ADDRESSES, why(list));
  }

  @Test
  void aFeedWithoutEntriesIsEmpty() {
    assertEquals(Why.EMPTY, why("<rss><channel><title>Post</title></channel></rss>"));
  }

  @Test
  void aFeedThatIsCutOffIsDamaged() throws IOException {
    assertEquals(Why.DAMAGED, why("<rss><channel><item><title>Pier sold</title><descr"));
  }

  private static Why why(String feed) {
    return assertThrows(
            UnreadableArticleException.class, () -> READER.read("a", feed.getBytes(UTF_8)))
        .why();
  }
}
