package ontherecord.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import ontherecord.fixtures.ReadBlocks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RichTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          \\u8220\\'93Gone\\u8221\\'94, she said.          | “Gone”, she said.
          \\uc0\\u8220 Gone\\u8221 , she said.             | “Gone”, she said.
          \\ldblquote Gone\\rdblquote , she said.          | “Gone”, she said.
          \\'93Gone\\'94, she said.                        | “Gone”, she said.
          Caf\\'e9 owners said no.                         | Café owners said no.
          {\\f1 \\'cf\\'f0\\'e8\\'e2\\'e5\\'f2} she said.  | Привет she said.
          One\\~two\\_three \\{four\\} five\\\\six.        | One\u00a0two\u2011three {four} five\\six.
          {\\*\\bkmkstart a}Gone{\\*\\unknown words}.      | Gone.
          {\\v not }Gone{\\footnote A note.}.              | Gone.
          {\\deleted not }Gone{\\pict 89504e47}.           | Gone.
          \\v not \\v0 Gone{\\header Top}.                 | Gone.
          Gone \\bin5 {{{{{there.                          | Gone there.
          {\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt Gone}}. | Gone.
          \\u-10179\\'3f\\u-8704\\'3f Gone.                | 😀 Gone.
          """)
  void readsWords(String rtf, String words) throws UnreadableArticleException {
    assertEquals(List.of("paragraph: " + words), blocks(rtf));
  }

  @Test
  void stylesSayWhatParagraphsAre() throws UnreadableArticleException {
    assertEquals(
        List.of(
            "headline: Pier sold",
            "subhead: The sale",
            "block_quote: Nobody asked.",
            "list_item: One thing",
            "paragraph: It is gone."),
        blocks(
            "{\\stylesheet{\\s0 Normal;}{\\s1\\b Title;}{\\s2{\\*\\x y}heading 2;}{\\s3 Quote;}}"
                + "\\pard\\s1 Pier sold\\par\\pard\\s2 The sale\\par\\pard\\s3 Nobody asked.\\par"
                + "\\pard\\ls1{\\listtext\\bullet\\tab}One thing\\par\\pard It is gone.\\par"));
  }

  @Test
  void aRowIsOneBlock() throws UnreadableArticleException {
    assertEquals(
        List.of(
            "paragraph: Before.",
            "paragraph: 1998\tNone",
            "paragraph: 1999\tAll",
            "paragraph: After."),
        blocks(
            "Before.\\par\\trowd\\pard\\intbl 1998\\cell None\\cell\\row"
                + "\\trowd\\pard\\intbl 1999\\cell All\\cell\\row\\pard After.\\par"));
  }

  @Test
  void aTextBoxIsReadOnceAndAfterItsParagraph() throws UnreadableArticleException {
    assertEquals(
        List.of("paragraph: They stood around the box.", "paragraph: In the box."),
        blocks(
            "They stood around {\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt\\pard In the"
                + " box.\\par}}{\\shprslt\\pard In the box.\\par}}the box.\\par"));
  }

  @Test
  void statesItsAuthor() throws UnreadableArticleException {
    assertEquals(
        List.of("author: Ann Lée (info author)"),
        ReadBlocks.facts(
            bytes("{\\info{\\title Pier}{\\author Ann L\\'e9e}{\\operator Bo}}Gone.")));
  }

  @Test
  void aFileThatIsCutOffIsReadToItsEnd() throws UnreadableArticleException {
    assertEquals(
        List.of("paragraph: The pier is"), ReadBlocks.of("{\\rtf1\\ansi{\\b The pier is\\"));
  }

  private static List<String> blocks(String rtf) throws UnreadableArticleException {
    return ReadBlocks.of(bytes(rtf));
  }

  private static byte[] bytes(String rtf) {
    return ("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}}\\f0 "
            + rtf
            + "}")
        .getBytes(ISO_8859_1);
  }
}
