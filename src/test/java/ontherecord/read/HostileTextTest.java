package ontherecord.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import ontherecord.read.UnreadableArticleException.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// RTF, mail and subtitles in which something repeats without end.
@Timeout(60)
class HostileTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{\\b ",
        "}",
        "\\'",
        "\\u1",
        "\\bin9",
        "{\\stylesheet",
        "{\\shptxt ",
        "\\trowd\\cell "
      })
  void rtfThatRepeatsWithoutEndIsReadOrRefused(String piece) {
    quick("{\\rtf1 It is gone. " + piece.repeat(300_000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b\n",
        " x\n",
        "Content-Type: multipart/mixed; boundary=b\n\n--b\n",
        "=?utf-8?Q?",
        "--b\n"
      })
  void mailThatRepeatsWithoutEndIsReadOrRefused(String piece) {
    quick("From: a\nSubject: b\nMIME-Version: 1.0\n" + piece.repeat(100_000) + "\n\nIt is gone.");
  }

  @Test
  void mailInMailWithoutEndIsRefused() {
    StringBuilder mail = new StringBuilder("From: a\nSubject: b\n");
    for (int i = 0; i < 20_000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\n\n--b")
          .append(i)
          .append('\n');
    }
    assertEquals(Why.DAMAGED, why(mail.toString().getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<v ",
        ">> ",
        "A: ",
        "1\n",
        "00:00:01,000 --> 00:00:02,000\n",
        "<",
        "{\\",
        "A B C D "
      })
  void subtitlesThatRepeatWithoutEndAreReadOrRefused(String piece) {
    quick("1\n00:00:01,000 --> 00:00:02,000\nIt is gone.\n" + piece.repeat(200_000));
  }

  private static void quick(String file) {
    try {
      assertTrue(!new ArticleReader().read("a", file.getBytes(UTF_8)).isEmpty());
    } catch (UnreadableArticleException e) {
      assertTrue(List.of(Why.DAMAGED, Why.EMPTY, Why.NOT_TEXT).contains(e.why()), e.why().name());
    }
  }

  private static Why why(byte[] file) {
    return assertThrows(UnreadableArticleException.class, () -> new ArticleReader().read("a", file))
        .why();
  }
}
