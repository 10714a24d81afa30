package ontherecord.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ontherecord.quote.Basis;
import ontherecord.quote.Explanation;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Relay;
import ontherecord.quote.Source;
import ontherecord.read.ArticleReader;
import ontherecord.text.Article;
import ontherecord.text.Origin;
import ontherecord.text.WordSet;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The cases are in `sources-cases.txt` beside this class: under `== what the case shows`, a text,
/// in which ¶ parts its paragraphs; after "*" each of its sources with its part and basis; after
/// ">" each quotation: its speaker, the relays from the speaker on, and after "|" where and when it
/// was said.
class SourcesTest {

  private static final QuotationExtractor EXTRACTOR = new QuotationExtractor();

  record Case(String text, List<String> expected) {}

  static List<Named<Case>> cases() {
    List<Named<Case>> cases = new ArrayList<>();
    for (String line : WordSet.lines(SourcesTest.class, "sources-cases.txt")) {
      if (line.startsWith("== ")) {
        cases.add(Named.of(line.substring(3), new Case("", new ArrayList<>())));
      } else if (line.startsWith("* ") || line.startsWith("> ")) {
        cases.getLast().getPayload().expected().add(line);
      } else {
        String name = cases.removeLast().getName();
        cases.add(Named.of(name, new Case(line.replace(" ¶ ", "\n\n"), new ArrayList<>())));
      }
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsWhereTheWordsCameFrom(Case given) throws Exception {
    QuotedArticle found = extract(given.text());
    Stream<String> sources =
        found.sources().stream()
            .map(it -> "* %s %s %s".formatted(it.part(), it.basis(), found.name(it)));
    Stream<String> quotations = found.quotations().stream().map(it -> described(found, it));
    assertEquals(
        String.join("\n", given.expected()),
        Stream.concat(sources, quotations).collect(Collectors.joining("\n")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void showsEachLinkByWordsOfTheArticle(Case given) throws Exception {
    QuotedArticle found = extract(given.text());
    for (Quotation quotation : found.quotations()) {
      for (Relay relay : quotation.relays()) {
        String reason = Explanation.of(relay.reason(), found.article()).sentence();
        assertTrue(reason.endsWith("."), reason);
        String evidence = found.oneLine(relay.evidence().getFirst());
        boolean named = evidence.contains(found.name(relay.source()));
        assertTrue(named || relay.basis() == Basis.INFERRED || isShort(found, relay), evidence);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void statesNothingOfASourceThatIsOnlyInferred(Case given) throws Exception {
    QuotedArticle found = extract(given.text());
    for (Source source : found.sources()) {
      boolean stated =
          found.through(source).stream()
              .flatMap(it -> it.relays().stream())
              .anyMatch(it -> it.source().equals(source) && it.basis() == Basis.STATED);
      boolean named =
          source.evidence().stream()
              .map(found::oneLine)
              .anyMatch(it -> it.contains(found.name(source)));
      assertTrue(named, found.name(source));
      assertTrue(!stated || source.basis() == Basis.STATED, found.name(source));
    }
  }

  /// "The Post" is shown as the Washington Post where that one was named.
  private static boolean isShort(QuotedArticle found, Relay relay) {
    return relay.source().evidence().stream()
        .map(found::oneLine)
        .anyMatch(it -> it.contains(found.name(relay.source())));
  }

  static List<Named<String>> hardTexts() {
    return List.of(
        Named.of("told, again and again", "told the ".repeat(30_000)),
        Named.of("outlets in a row", "CNN ".repeat(60_000)),
        Named.of("a chain without end", "Lee said" + ", according to Reuters".repeat(20_000)),
        Named.of("words that lead to a name", "the state news radio ".repeat(20_000)),
        Named.of("cited by, again and again", "cited by ".repeat(40_000)),
        Named.of("quoted as saying", "Reuters quoted Lee as saying ".repeat(15_000)),
        Named.of("brackets that never close", "BERN (".repeat(40_000)),
        Named.of("outlets by the thousand", many("Lee told the H%d Herald it. ", 8_000)),
        Named.of("writers without end", "Bridge closes\n\nBy " + "Ann Lee, ".repeat(15)),
        Named.of("a dateline without end", "BERN, ".repeat(40_000) + "(AP) — It is."),
        Named.of("reporting by", "Bridge closes\n\nIt is.\n\nReporting by " + "a ".repeat(50_000)));
  }

  @ParameterizedTest
  @MethodSource("hardTexts")
  void readsHardTextsInTime(String text) {
    QuotedArticle found = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> extract(text));
    assertFalse(found.article().text().isEmpty());
  }

  private static String many(String sentence, int times) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < times; i++) {
      text.append(sentence.formatted(i));
    }
    return text.toString();
  }

  private static String described(QuotedArticle found, Quotation quotation) {
    String speaker = quotation.speaker().map(found::name).orElse("nobody");
    String chain =
        quotation.relays().stream()
            .map(it -> found.name(it.source()) + " " + it.basis())
            .collect(Collectors.joining(", "));
    String setting =
        quotation.setting().stream().map(found::oneLine).collect(Collectors.joining(", "));
    return "> %s: %s%s"
        .formatted(
            speaker, chain.isEmpty() ? "-" : chain, setting.isEmpty() ? "" : " | " + setting);
  }

  private static QuotedArticle extract(String text) throws Exception {
    Article article = new ArticleReader().of(Origin.of("a", "a.txt", "00"), text);
    return EXTRACTOR.extract(article);
  }
}
