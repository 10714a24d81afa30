package ontherecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import ontherecord.fixtures.ReadBlocks;
import ontherecord.fixtures.Zipped;
import ontherecord.read.UnreadableArticleException.Why;
import org.junit.jupiter.api.Test;

class BookTest {

  private static final String MANIFEST =
      "<item id='nav' href='nav.xhtml' properties='nav'/><item id='b' href='text/b%20b.xhtml'/>"
          + "<item id='a' href='../a.xhtml'/><item id='out' href='../../../etc/passwd'/>";
  private static final String SPINE =
      "<itemref idref='nav'/><itemref idref='b'/><itemref idref='a'/><itemref idref='out'/>"
          + "<itemref idref='none'/>";

  @Test
  void pagesComeInTheOrderOfTheSpineWithoutItsContents() throws UnreadableArticleException {
    assertEquals(
        List.of("headline: Pier sold", "paragraph: It is gone.", "paragraph: The end."),
        ReadBlocks.of(book("").bytes()));
  }

  @Test
  void statesWhatThePackageSays() throws UnreadableArticleException {
    assertEquals(
        List.of(
            "author: Ann Lee (OPS/book.opf dc:creator)",
            "publisher: Harbour Post (OPS/book.opf dc:publisher)",
            "published: 2020-05-01 (OPS/book.opf dc:date)",
            "language: en (OPS/book.opf dc:language)"),
        ReadBlocks.facts(
            book("<dc:creator>Ann Lee</dc:creator><dc:publisher>Harbour Post</dc:publisher>"
                    + "<dc:date>2020-05-01</dc:date><dc:date opf:event='creation'>2019</dc:date>"
                    + "<dc:language>en</dc:language>")
                .bytes()));
  }

  @Test
  void aLockedPageSaysSoAndALockedFontDoesNot() throws UnreadableArticleException {
    assertEquals(3, ReadBlocks.of(locked("OPS/font.ttf")).size());
    var failure =
        assertThrows(UnreadableArticleException.class, () -> ReadBlocks.of(locked("a.xhtml")));
    assertEquals(Why.PASSWORD, failure.why());
  }

  private static byte[] locked(String name) {
    return book("")
        .with(
            "META-INF/encryption.xml",
            "<encryption><CipherReference URI='" + name + "'/></encryption>")
        .bytes();
  }

  private static Zipped book(String metadata) {
    return Zipped.book(metadata, MANIFEST, SPINE)
        .with("OPS/nav.xhtml", "<html><body><p>Contents</p></body></html>")
        .with(
            "OPS/text/b b.xhtml", "<html><body><h1>Pier sold</h1><p>It is gone.</p></body></html>")
        .with("a.xhtml", "<html><body><p>The end.</p></body></html>");
  }
}
