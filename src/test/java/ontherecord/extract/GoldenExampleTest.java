package ontherecord.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ontherecord.fixtures.GoldArticle;
import ontherecord.fixtures.Renamed;
import ontherecord.quote.Attribution;
import ontherecord.quote.Explanation;
import ontherecord.quote.Form;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Speaker;
import ontherecord.read.ArticleReader;
import ontherecord.text.Article;
import ontherecord.text.Block;
import ontherecord.text.Origin;
import ontherecord.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The example article is read as a careful editor reads it, and so is a copy of it in which all
/// names, outlets, agencies and roles are others.
class GoldenExampleTest {

  private static final Path SEED = Path.of("seeds/000_7d575e886dc2c189.txt");
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final QuotedArticle GOLD = GoldArticle.read();

  record Copy(String name, UnaryOperator<String> names, QuotedArticle found) {

    static Copy read(String name, UnaryOperator<String> names) throws Exception {
      String text = names.apply(Files.readString(SEED));
      Article article = new ArticleReader().of(Origin.of("a", "a.txt", "00"), text);
      return new Copy(name, names, new QuotationExtractor().extract(article));
    }

    private String of(String words) {
      return names.apply(words);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Copy> copies() throws Exception {
    return List.of(
        Copy.read("the example", UnaryOperator.identity()),
        Copy.read("the renamed copy", Renamed::renamed));
  }

  @ParameterizedTest
  @MethodSource("copies")
  void findsEveryQuotationWithItsCreditAndNoOther(Copy copy) {
    List<String> expected =
        GOLD.quotations().stream().map(it -> described(GOLD, it, copy.names)).toList();
    List<String> actual =
        copy.found.quotations().stream()
            .map(it -> described(copy.found, it, UnaryOperator.identity()))
            .toList();
    assertEquals(String.join("\n", expected), String.join("\n", actual));
  }

  @ParameterizedTest
  @MethodSource("copies")
  void findsTheSourcesAndNoOther(Copy copy) {
    assertEquals(
        sources(GOLD).stream().map(copy::of).collect(Collectors.toSet()), sources(copy.found));
  }

  @ParameterizedTest
  @MethodSource("copies")
  void tellsWhoSpeaks(Copy copy) {
    assertEquals(
        speakers(GOLD).stream().map(copy::of).collect(Collectors.toSet()), speakers(copy.found));
  }

  @ParameterizedTest
  @MethodSource("copies")
  void tellsTheDescriptorOfTheNamed(Copy copy) {
    Speaker speaker =
        copy.found.speakers().stream()
            .filter(it -> copy.found.name(it).equals(copy.of("Barack Obama")))
            .findFirst()
            .orElseThrow();
    assertEquals(
        Optional.of(copy.of("U.S. President")), speaker.descriptor().map(copy.found::oneLine));
  }

  @ParameterizedTest
  @MethodSource("copies")
  void tellsTheBlocksApart(Copy copy) {
    List<String> expected =
        GOLD.article().blocks().stream().map(it -> copy.of(described(GOLD, it))).toList();
    assertEquals(
        expected,
        copy.found.article().blocks().stream().map(it -> described(copy.found, it)).toList());
  }

  @ParameterizedTest
  @MethodSource("copies")
  void quotesTheOneWhoRefusedNowhereDirectly(Copy copy) {
    assertTrue(
        copy.found.quotations().stream()
            .filter(it -> it.form() == Form.DIRECT)
            .noneMatch(it -> speaker(copy.found, it).contains(copy.of("Rouhani"))));
  }

  @ParameterizedTest
  @MethodSource("copies")
  void givesAReasonForEach(Copy copy) {
    for (Quotation quotation : copy.found.quotations()) {
      String reason =
          Explanation.of(quotation.attribution().reason(), copy.found.article()).sentence();
      assertFalse(reason.isBlank());
    }
  }

  private static String described(
      QuotedArticle in, Quotation quotation, UnaryOperator<String> names) {
    Attribution attribution = quotation.attribution();
    String basis =
        attribution instanceof Attribution.Credited credited
            ? credited.basis() + " " + words(in, credited.mention(), names)
            : "nobody";
    List<String> relays =
        quotation.relays().stream()
            .map(it ->
                names.apply(in.name(it.source()))
                    + " "
                    + it.basis()
                    + " "
                    + words(in, it.evidence(), names))
            .toList();
    return "%s | %s | %s | %s | %s | %s"
        .formatted(
            words(in, quotation.content(), names),
            quotation.form(),
            names.apply(speaker(in, quotation)),
            basis,
            words(in, attribution.cue(), names),
            relays);
  }

  private static String described(QuotedArticle in, Block block) {
    return block.kind() + " " + in.oneLine(block.span());
  }

  private static String speaker(QuotedArticle in, Quotation quotation) {
    return quotation.speaker().map(in::name).orElse("");
  }

  private static Set<String> sources(QuotedArticle in) {
    return in.sources().stream()
        .map(it -> it.part() + " " + it.basis() + " " + in.name(it))
        .collect(Collectors.toSet());
  }

  private static Set<String> speakers(QuotedArticle in) {
    return in.speakers().stream()
        .map(it -> it.kind().name().toLowerCase(Locale.ROOT) + " " + in.name(it))
        .collect(Collectors.toSet());
  }

  /// Words without the marks at their edges, since those are a matter of taste.
  private static String words(QuotedArticle in, List<Span> spans, UnaryOperator<String> names) {
    return spans.stream()
        .flatMap(it -> WORD.matcher(names.apply(in.article().words(it))).results())
        .map(MatchResult::group)
        .collect(Collectors.joining(" "));
  }
}
