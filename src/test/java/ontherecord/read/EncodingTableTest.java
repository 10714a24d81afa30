package ontherecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import ontherecord.text.Article;
import ontherecord.text.Block;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every encoding with every line end and every way to part paragraphs: the same text, the same
/// blocks.
class EncodingTableTest {

  private static final List<String> LINES =
      List.of(
          "Council sells the pier to nobody",
          "By José Wu",
          "The council’s pier was sold on Monday, “at last,” as Ann Lee said, and nobody would say",
          "for how much – or to whom. “We can’t keep it,” she said at the café on the quay, where",
          "the deeds were signed in the morning.",
          "It had been closed for four years, since a storm had taken half of it away, and those"
              + " who",
          "live there say that they won’t miss it.");

  private static final HexFormat HEX = HexFormat.of();

  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @MethodSource("files")
  void readsTheSameTextAndBlocks(String encoding, String mark, LineEnd end, Parting parting)
      throws UnreadableArticleException {
    String text = parting.text(end.characters);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(HEX.parseHex(mark));
    bytes.writeBytes(text.getBytes(Charset.forName(encoding)));
    Article article = new ArticleReader().read("a.txt", bytes.toByteArray()).getFirst();
    assertEquals(text, article.text());
    assertEquals(parting.blocks(), words(article));
  }

  private static Stream<Arguments> files() {
    List<Arguments> files = new ArrayList<>();
    for (String encoding :
        List.of(
            "UTF-8",
            "UTF-8 efbbbf",
            "UTF-16LE",
            "UTF-16LE fffe",
            "UTF-16BE",
            "UTF-16BE feff",
            "UTF-32LE fffe0000",
            "UTF-32BE 0000feff",
            "windows-1252",
            "x-MacRoman")) {
      String[] parts = (encoding + " ").split(" ", -1);
      for (LineEnd end : LineEnd.values()) {
        for (Parting parting : Parting.values()) {
          files.add(Arguments.of(parts[0], parts[1], end, parting));
        }
      }
    }
    return files.stream();
  }

  enum LineEnd {
    LF("\n"),
    CR("\r"),
    CRLF("\r\n");

    private final String characters;

    LineEnd(String characters) {
      this.characters = characters;
    }
  }

  enum Parting {
    /// One line a paragraph, blank lines between them.
    BLANK_LINES,
    /// One line a paragraph.
    SINGLE_LINES,
    /// Lines broken where they were full, blank lines between paragraphs.
    BROKEN_LINES;

    private String text(String end) {
      String head = LINES.get(0) + end + (this == SINGLE_LINES ? "" : end) + LINES.get(1) + end;
      String between = this == SINGLE_LINES ? "" : end;
      String inside = this == BROKEN_LINES ? end : " ";
      return head
          + between
          + String.join(inside, LINES.subList(2, 5))
          + end
          + between
          + String.join(inside, LINES.subList(5, 7))
          + end;
    }

    private List<String> blocks() {
      return List.of(
          Block.Kind.HEADLINE + " " + LINES.get(0),
          Block.Kind.BYLINE + " " + LINES.get(1),
          Block.Kind.PARAGRAPH + " " + String.join(" ", LINES.subList(2, 5)),
          Block.Kind.PARAGRAPH + " " + String.join(" ", LINES.subList(5, 7)));
    }
  }

  private static List<String> words(Article article) {
    return article.blocks().stream()
        .map(it -> it.kind() + " " + article.words(it.span()).replaceAll("[\r\n]+", " "))
        .toList();
  }
}
