package ontherecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import ontherecord.fixtures.ReadBlocks;
import ontherecord.fixtures.Zipped;
import org.junit.jupiter.api.Test;

class OpenDocumentTest {

  private static final String STYLES =
      """
      <style:style style:name='P1' style:family='paragraph' style:parent-style-name='Title'/>
      <style:style style:name='P2' style:family='paragraph' style:parent-style-name='Quotations'/>
      <style:style style:name='T1' style:family='text'><style:text-properties text:display='none'/></style:style>
      """;

  @Test
  void stylesSayWhatParagraphsAre() throws UnreadableArticleException {
    assertEquals(
        List.of(
            "headline: Pier sold",
            "subhead: The sale",
            "block_quote: Nobody asked.",
            "list_item: One thing"),
        words(
            "<text:p text:style-name='P1'>Pier sold</text:p><text:h text:outline-level='1'>The"
                + " sale</text:h><text:p text:style-name='P2'>Nobody"
                + " asked.</text:p><text:list><text:list-item><text:p>One"
                + " thing</text:p></text:list-item></text:list>"));
  }

  @Test
  void spacesAndBreaksAreElements() throws UnreadableArticleException {
    assertEquals(
        List.of("paragraph: It  is,\nthey said,\tgone."),
        words(
            "<text:p>It<text:s text:c='2'/>is,<text:line-break/>they\n"
                + "   said,<text:tab/>gone.</text:p>"));
  }

  @Test
  void whatIsDeletedHiddenOrBesideTheTextIsLeftOut() throws UnreadableArticleException {
    assertEquals(
        List.of("paragraph: The pier is sold."),
        words(
            "<text:tracked-changes><text:changed-region><text:deletion><text:p>Old words.</text:p>"
                + "</text:deletion></text:changed-region></text:tracked-changes>"
                + "<text:p>The pier <text:span text:style-name='T1'>never </text:span>is"
                + "<office:annotation><text:p>Really?</text:p></office:annotation>"
                + "<text:note><text:note-body><text:p>A note.</text:p></text:note-body></text:note>"
                + " sold.</text:p>"
                + "<text:table-of-content><text:p>Contents</text:p></text:table-of-content>"));
  }

  @Test
  void aTextBoxIsReadAfterItsParagraphAndARowIsOneBlock() throws UnreadableArticleException {
    assertEquals(
        List.of(
            "paragraph: They stood around it.", "paragraph: In the box.", "paragraph: 1998\tNone"),
        words(
            "<text:p>They stood around <draw:frame><draw:text-box><text:p>In the"
                + " box.</text:p></draw:text-box>"
                + "</draw:frame>it.</text:p><table:table><table:table-row><table:table-cell>"
                + "<text:p>1998</text:p></table:table-cell><table:table-cell><text:p>None</text:p>"
                + "</table:table-cell></table:table-row></table:table>"));
  }

  @Test
  void statesWhoWroteItFirstAndNotWhoSavedIt() throws UnreadableArticleException {
    byte[] file =
        Zipped.open("", "<text:p>It is gone.</text:p>")
            .with(
                "meta.xml",
                Zipped.openMeta(
                    "<meta:initial-creator>Ann Lee</meta:initial-creator><dc:creator>Bo"
                        + " Ng</dc:creator>"
                        + "<meta:creation-date>2020-01-01</meta:creation-date><dc:date>2020-01-02</dc:date>"))
            .bytes();
    assertEquals(
        List.of(
            "author: Ann Lee (meta.xml meta:initial-creator)",
            "modified: 2020-01-02 (meta.xml dc:date)"),
        ReadBlocks.facts(file));
  }

  private static List<String> words(String body) throws UnreadableArticleException {
    return ReadBlocks.of(Zipped.open(STYLES, body).bytes());
  }
}
