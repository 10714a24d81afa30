package ontherecord.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ontherecord.fixtures.Exported;
import ontherecord.fixtures.Written;
import ontherecord.quote.Basis;
import ontherecord.quote.Form;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Speaker;
import ontherecord.text.Block;
import ontherecord.text.Span;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class FigureTest {

  @Test
  void showsTheLargestAndSaysHowManyMoreThereAre() {
    Figure figure = Figure.of(Excerpt.of(speakers(14)));
    assertEquals(
        IntStream.rangeClosed(3, 14).mapToObj(it -> "Speaker " + it).toList(),
        figure.bars().stream().map(Bar::name).toList());
    assertEquals(14, figure.most());
    assertEquals("and 2 more", figure.more());
  }

  @Test
  void saysNothingWhereAllAreShown() {
    Figure figure = Figure.of(Excerpt.of(speakers(12)));
    assertEquals(12, figure.bars().size());
    assertEquals("", figure.more());
  }

  @Test
  void isTheSameInEveryReport() throws IOException {
    QuotedArticle quoted = speakers(14);
    List<String> page =
        Jsoup.parse(new String(Exported.bytes(Export.REPORT, quoted), StandardCharsets.UTF_8))
            .select("svg > text")
            .eachText();
    assertTrue(page.contains("Speaker 14") && page.contains("and 2 more"), page.toString());
    try (PDDocument pdf = Loader.loadPDF(Exported.bytes(Export.PDF, quoted))) {
      String text = new PDFTextStripper().getText(pdf);
      assertTrue(text.contains("and 2 more"), text);
    }
  }

  /// The first said one thing, the second two, and so on.
  private static QuotedArticle speakers(int count) {
    Written it = new Written();
    for (int i = 1; i <= count; i++) {
      Span name = it.write("Speaker " + i);
      Speaker speaker = it.speaker(Speaker.Kind.NAMED, name, Optional.empty());
      for (int j = 0; j < i; j++) {
        it.write(" ");
        Span cue = it.write("said");
        it.write(" ");
        it.quote(Form.DIRECT, it.write("“It rains.”"), speaker, cue, Basis.STATED);
      }
      it.end(Block.Kind.PARAGRAPH);
    }
    return it.as("rain");
  }
}
