package ontherecord.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import ontherecord.read.UnreadableArticleException.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// PDFs that would take all memory, or all time.
@Timeout(60)
class HostilePdfTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aPdfThatUnpacksToNoEndIsTooLarge(int times) throws IOException {
    byte[] packed = new byte[100 << 20];
    for (int i = 0; i < times; i++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (DeflaterOutputStream deflater =
          new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
        deflater.write(packed);
      }
      packed = out.toByteArray();
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes(
        ("%PDF-1.4\n"
             + "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count"
             + " 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0"
             + " R>>endobj 4 0 obj<</Length "
                + packed.length
                + "/Filter["
                + "/FlateDecode".repeat(times)
                + "]>>stream\n")
            .getBytes(ISO_8859_1));
    pdf.writeBytes(packed);
    pdf.writeBytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(ISO_8859_1));
    assertEquals(Why.TOO_LARGE, why(pdf.toByteArray()));
  }

  @Test
  void formsThatDrawEachOtherManyTimesEnd() {
    StringBuilder pdf =
        new StringBuilder(
            "%PDF-1.4\n"
                + "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0"
                + " R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents"
                + " 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>endobj 4 0 obj<</Length 5>>stream\n"
                + "/X Do\n"
                + "endstream endobj ");
    String draw = "/X Do ".repeat(20);
    for (int i = 5; i < 25; i++) {
      pdf.append(i)
          .append(" 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length ")
          .append(draw.length())
          .append("/Resources<</XObject<</X ")
          .append(i + 1)
          .append(" 0 R>>>>>>stream\n")
          .append(draw)
          .append("\nendstream endobj ");
    }
    pdf.append("\ntrailer<</Root 1 0 R>>\n%%EOF");
    assertEquals(Why.TOO_LARGE, why(pdf.toString().getBytes(ISO_8859_1)));
  }

  private static Why why(byte[] file) {
    return assertThrows(UnreadableArticleException.class, () -> new ArticleReader().read("a", file))
        .why();
  }
}
