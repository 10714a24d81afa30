package ontherecord.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import ontherecord.fixtures.Exported;
import ontherecord.fixtures.Found;
import ontherecord.fixtures.HardArticles;
import ontherecord.quote.Form;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CsvExportTest {

  @Test
  void saysOfTheExampleWhatItsSampleSays() throws IOException {
    List<NamedCsvRecord> sample =
        rows(Files.readString(Path.of("src/test/resources/ontherecord/export/quotes.csv")));
    List<NamedCsvRecord> ours = rows(Exported.text(Export.CSV, Found.example()));
    for (NamedCsvRecord row : sample) {
      NamedCsvRecord same =
          ours.stream()
              .filter(it -> it.getField("start").equals(row.getField("start")))
              .findFirst()
              .orElseThrow();
      for (String column : row.getHeader()) {
        switch (column) {
          // numbered otherwise; pieces and kinds of speakers are said in our words
          case "quote_id", "anonymity", "exact", "end" -> {}
          default -> assertEquals(row.getField(column), same.getField(column), column);
        }
      }
      assertTrue(same.getField("exact").startsWith(row.getField("exact")), same.getField("exact"));
      assertTrue(
          same.getField("pieces").startsWith(row.getField("start") + "-" + row.getField("end")));
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          =cmd, '''=cmd'
          +1,   '''+1'
          -1,   '''-1'
          @x,   '''@x'
          ＝x,   '''＝x'
          'so', so
          1=1,  1=1
          """)
  void noCellIsAFormula(String words, String cell) {
    String text = words + " is so";
    QuotedArticle quoted = HardArticles.uncredited(text, Form.INDIRECT);
    assertEquals(
        cell + " is so", rows(Exported.text(Export.CSV, quoted)).getFirst().getField("exact"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      textBlock =
          """
          ‘The residents’ anger is justified, and I share it.’ | The residents’ anger is justified, and I share it.
          ‘I came into politics to open doors,’                | I came into politics to open doors,
          ‘We don’t know the residents’ names’                 | We don’t know the residents’ names
          'We've lost our best campaigner,'                    | We've lost our best campaigner,
          'The residents' anger is justified'                  | The residents' anger is justified
          'He called it 'a farce' and left'                    | He called it 'a farce' and left
          ‘open’ and ‘close’                                   | ‘open’ and ‘close’
          'open' and 'close'                                   | ''open' and 'close'
          “The residents’ anger”                               | The residents’ anger
          “open” and “close”                                   | “open” and “close”
          “He goes on                                          | He goes on
          """)
  void theMarksAroundThemAreLeftOffAndTheOffsetsSaySo(String words, String cell) {
    QuotedArticle quoted = HardArticles.uncredited(words, Form.DIRECT);
    NamedCsvRecord row = rows(Exported.text(Export.CSV, quoted)).getFirst();
    assertEquals(cell, row.getField("exact"));
    int start = Integer.parseInt(row.getField("start"));
    int end = Integer.parseInt(row.getField("end"));
    assertEquals(plain(cell), quoted.article().text().substring(start, end));
  }

  @ParameterizedTest
  @MethodSource("ontherecord.fixtures.Exported#articles")
  void everyWordComesBack(QuotedArticle quoted) {
    List<NamedCsvRecord> rows = rows(Exported.text(Export.CSV, quoted));
    assertEquals(quoted.quotations().size(), rows.size());
    Excerpt excerpt = Excerpt.of(quoted);
    for (int i = 0; i < rows.size(); i++) {
      Quotation quotation = quoted.quotations().get(i);
      String exact =
          quotation.content().stream()
              .map(it -> quoted.article().words(excerpt.exact(quotation, it)))
              .collect(Collectors.joining(Excerpt.GAP));
      // UTF-8 cannot say half a pair
      assertEquals(exact.replace('\ud800', '\ufffd'), plain(rows.get(i).getField("exact")));
      assertEquals(
          quotation.speaker().map(it -> it.id()).orElse(""), rows.get(i).getField("speaker_id"));
    }
  }

  private static String plain(String cell) {
    return cell.startsWith("'") ? cell.substring(1) : cell;
  }

  private static List<NamedCsvRecord> rows(String csv) {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
