package ontherecord.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import ontherecord.fixtures.ReadBlocks;
import ontherecord.fixtures.Zipped;
import ontherecord.read.UnreadableArticleException.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Documents that were made to do harm, or that something went wrong with.
@Timeout(60)
class HostileDocumentTest {

  private static final Path FORMATS = Path.of("src/test/resources/ontherecord/read/formats");
  private static final ArticleReader READER = new ArticleReader();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"docx", "odt", "epub"})
  void anArchiveThatIsCutOffIsDamaged(String ending) throws IOException {
    byte[] file = Files.readAllBytes(FORMATS.resolve("example." + ending));
    for (int length : new int[] {5, 100, file.length / 2, file.length - 1}) {
      assertEquals(Why.DAMAGED, why(Arrays.copyOf(file, length)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"%PDF-1.7 and so on", "PK\u0003\u0004word/document.xml"})
  void whatOnlyStartsAsADocumentIsDamaged(String file) {
    assertEquals(Why.DAMAGED, why(file.getBytes(ISO_8859_1)));
  }

  @Test
  void anArchiveThatUnpacksToNoEndIsTooLarge() {
    byte[] zeros = new byte[40 << 20];
    byte[] letters = new byte[40 << 20];
    Arrays.fill(letters, (byte) 'x');
    assertEquals(Why.TOO_LARGE, why(Zipped.word("").with("word/document.xml", zeros).bytes()));
    assertEquals(
        Why.TOO_LARGE,
        why(Zipped.open("", "<text:p>a</text:p>").with("styles.xml", letters).bytes()));
  }

  @Test
  void partsThatAreLargeTogetherAreTooLarge() {
    StringBuilder manifest = new StringBuilder();
    StringBuilder spine = new StringBuilder();
    byte[] noise = new byte[10_000];
    new Random(4).nextBytes(noise);
    byte[] page = new byte[8 << 20];
    for (int i = 0; i < page.length; i++) {
      page[i] = (byte) ('a' + (noise[i % noise.length] & 15));
    }
    for (int i = 0; i < 9; i++) {
      manifest.append("<item id='p").append(i).append("' href='").append(i).append("'/>");
      spine.append("<itemref idref='p").append(i).append("'/>");
    }
    Zipped whole = Zipped.book("", manifest.toString(), spine.toString());
    for (int i = 0; i < 9; i++) {
      whole.with("OPS/" + i, page);
    }
    assertEquals(Why.TOO_LARGE, why(whole.bytes()));
  }

  @Test
  void anArchiveWithAMillionEntriesIsTooLarge() {
    ByteBuffer zip = ByteBuffer.allocate(50_000_000).order(ByteOrder.LITTLE_ENDIAN);
    zip.putInt(0x04034b50).put(new byte[26]);
    int start = zip.position();
    for (int i = 0; i < 1_000_000; i++) {
      zip.putInt(0x02014b50)
          .put(new byte[24])
          .putShort((short) 1)
          .put(new byte[16])
          .put((byte) 'a');
    }
    int size = zip.position() - start;
    zip.putInt(0x06054b50).putInt(0).putShort((short) -1).putShort((short) -1);
    zip.putInt(size).putInt(start).putShort((short) 0);
    assertEquals(Why.TOO_LARGE, why(Arrays.copyOf(zip.array(), zip.position())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]>",
        "<!DOCTYPE d SYSTEM 'http://localhost:1/d.dtd'>",
        "<!DOCTYPE d [<!ENTITY c SYSTEM 'file:///etc/passwd'>]>",
        "<!DOCTYPE d [<!ENTITY % p SYSTEM 'http://localhost:1/p.dtd'> %p;]>"
      })
  void entitiesAreNotFollowed(String type) throws UnreadableArticleException {
    String feed =
        type
            + "<rss><channel><item><title>The pier</title><description>It is &c;"
            + " gone.</description></item></channel></rss>";
    assertEquals(List.of("headline: The pier", "paragraph: It is gone."), ReadBlocks.of(feed));
    String body = "<w:p><w:r><w:t>It is &c; gone.</w:t></w:r></w:p>";
    byte[] word =
        Zipped.word("")
            .with(
                "word/document.xml",
                type + "<w:document xmlns:w='wordprocessingml'>" + body + "</w:document>")
            .bytes();
    assertEquals(List.of("paragraph: It is  gone."), ReadBlocks.of(word));
  }

  @Test
  void theFileThatAnEntityNamesIsNotRead() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
    String feed =
        "<!DOCTYPE d [<!ENTITY s SYSTEM '"
            + secret.toUri()
            + "'>]><rss><channel><item><title>The pier"
            + "</title><description>&s; is gone.</description></item></channel></rss>";
    try {
      assertTrue(!ReadBlocks.of(feed).toString().contains("SECRET"));
    } catch (UnreadableArticleException e) {
      assertEquals(Why.DAMAGED, e.why());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"<w:p>", "<w:tbl><w:tr><w:tc>", "<w:sdt>", "<w:p><w:r><w:txbxContent>"})
  void deepNestingIsReadOrDamaged(String element) {
    byte[] file = Zipped.word(numbered(element, 100_000)).bytes();
    assertTrue(List.of(Why.DAMAGED, Why.EMPTY).contains(why(file)));
  }

  @Test
  void nestingThatIsNotTooDeepIsRead() throws UnreadableArticleException {
    String body =
        numbered("<text:section>", 150)
            + "<text:p>It is gone.</text:p>"
            + "</text:section>".repeat(150);
    byte[] file = Zipped.open("", body).bytes();
    assertEquals(List.of("paragraph: It is gone."), ReadBlocks.of(file));
  }

  @Test
  void attributesWithoutEndAreDamage() {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      attributes.append(" a").append(i).append("='x'");
    }
    assertEquals(Why.DAMAGED, why(Zipped.word("<w:p" + attributes + "/>").bytes()));
  }

  @ParameterizedTest
  @CsvSource({"EncryptedPackage, PASSWORD", "WordDocument, OLD_WORD", "Workbook, OTHER_DOCUMENT"})
  void anOldContainerSaysWhatIsInIt(String stream, Why why) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1".getBytes(ISO_8859_1));
    file.writeBytes(new byte[1000]);
    file.writeBytes(stream.getBytes(UTF_16LE));
    file.writeBytes(new byte[1000]);
    assertEquals(why, why(file.toByteArray()));
  }

  @Test
  void otherArchivesSayWhatTheyAre() {
    assertEquals(Why.ARCHIVE, why(new Zipped().with("a.txt", "It is gone.").bytes()));
    assertEquals(Why.PAGES, why(new Zipped().with("Index/Document.iwa", "x").bytes()));
    assertEquals(
        Why.OTHER_DOCUMENT,
        why(
            new Zipped()
                .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .bytes()));
    assertEquals(
        Why.OTHER_DOCUMENT,
        why(
            new Zipped()
                .with("[Content_Types].xml", "<Types/>")
                .with(
                    "_rels/.rels",
                    "<R><Relationship Type='x/officeDocument' Target='xl/workbook.xml'/></R>")
                .with("xl/workbook.xml", "<workbook/>")
                .bytes()));
    for (String part : new String[] {"xl/workbook.xml", "ppt/presentation.xml"}) {
      assertEquals(
          Why.OTHER_DOCUMENT,
          why(new Zipped().with("[Content_Types].xml", "<Types/>").with(part, "<a/>").bytes()));
    }
  }

  @Test
  void aLockedDocumentSaysSo() {
    byte[] file =
        Zipped.open("", "<text:p>x</text:p>")
            .with(
                "META-INF/manifest.xml",
                "<manifest:manifest"
                    + " xmlns:manifest='m'><manifest:encryption-data/></manifest:manifest>")
            .bytes();
    assertEquals(Why.PASSWORD, why(file));
  }

  @Test
  void zeroBytesInATextPartAreNoWords() throws UnreadableArticleException {
    assertEquals(
        List.of("paragraph: It is gone."),
        ReadBlocks.of(Zipped.word("<w:p><w:r><w:t>It is\0gone.</w:t></w:r></w:p>").bytes()));
  }

  /// So that it is no archive that grows without end.
  private static String numbered(String elements, int count) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < count; i++) {
      all.append(elements.replace(">", " i='" + i * 7919 % 100_003 + "'>"));
    }
    return all.toString();
  }

  private static Why why(byte[] file) {
    return assertThrows(UnreadableArticleException.class, () -> READER.read("a", file)).why();
  }
}
