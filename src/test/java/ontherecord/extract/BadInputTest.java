package ontherecord.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import ontherecord.quote.Explanation;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Speaker;
import ontherecord.read.ArticleReader;
import ontherecord.read.UnreadableArticleException;
import ontherecord.text.Article;
import ontherecord.text.Block;
import ontherecord.text.Origin;
import ontherecord.text.Span;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Bad input is normal input: nothing throws, nothing hangs, nothing is invented.
class BadInputTest {

  private static final QuotationExtractor EXTRACTOR = new QuotationExtractor();
  private static final List<String> PIECES =
      List.of(
          "“",
          "”",
          "\"",
          "'",
          "‘",
          "’",
          "«",
          "»",
          "„",
          "``",
          "''",
          ",",
          ".",
          "?",
          ":",
          ";",
          "—",
          "(",
          ")",
          "[",
          "]",
          "\n\n",
          "\n",
          "said",
          "say",
          "told",
          "according to",
          "was quoted as",
          "saying",
          "having said",
          "adding that",
          "that",
          "he",
          "she",
          "they",
          "who",
          "the mayor",
          "Ann Lee",
          "Mr. Roth",
          "officials",
          "an official",
          "reporters",
          "cited by",
          "the Herald",
          "in an interview with",
          "Tuesday",
          "and",
          "but",
          "of",
          "by",
          "to",
          "the plan",
          "is",
          "was",
          "dead",
          "will fail",
          "called",
          "a mess",
          "AP photo",
          "By Ann Lee",
          "\u0000",
          "\ud800",
          "é");

  static Stream<Named<String>> pathological() {
    return Stream.of(
        Named.of("100,000 opening marks", "\u201c".repeat(100_000)),
        Named.of("100,000 straight marks", "\"".repeat(100_000)),
        Named.of("100,000 straight marks apart", "\" ".repeat(100_000)),
        Named.of("100,000 single marks", " '".repeat(100_000)),
        Named.of("100,000 apostrophes", "'".repeat(100_000)),
        Named.of("a lone mark", "He said: \u201cNo"),
        Named.of("only a mark", "\u201c"),
        Named.of("the last word is a number", "\u201cIt is over,\u201d said a third"),
        Named.of("the last words are half of a phrase", "According to the Afghan"),
        Named.of("told again and again in one sentence", "rose, data show, ".repeat(60_000)),
        Named.of("titles again and again", "the book, \u201cA B,\u201d he said, ".repeat(40_000)),
        Named.of("one line of 10 MB", "The mayor said that the plan is dead. ".repeat(270_000)),
        Named.of("100,000 times said", "said ".repeat(100_000)),
        Named.of("he said", "he said ".repeat(100_000)),
        Named.of("he said with commas", "he said, ".repeat(100_000)),
        Named.of("according to", "according to ".repeat(100_000)),
        Named.of("according to an outlet", "according to Reuters, ".repeat(100_000)),
        Named.of("outlets that tell", "he told Reuters no, Reuters reported, ".repeat(50_000)),
        Named.of("was quoted as", "was quoted as ".repeat(100_000)),
        Named.of("to go to have to say", "to have to go to say ".repeat(20_000)),
        Named.of("nested brackets", "(".repeat(100_000) + ")".repeat(100_000)),
        Named.of("nested quotations", "“a ‘b ".repeat(50_000) + "’ ”".repeat(50_000)),
        Named.of("commas", ",".repeat(200_000)),
        Named.of("commas apart", "a, ".repeat(200_000)),
        Named.of("a name without end", "Ann ".repeat(200_000) + "said no."),
        Named.of("names with and", "Ann and ".repeat(100_000) + "said no."),
        Named.of("of without end", "the head of ".repeat(100_000) + "it said no."),
        Named.of("NULs", "\u0000".repeat(100_000)),
        Named.of("lone surrogates", "\ud800\udc00\udc00\ud800 said he. ".repeat(10_000)),
        Named.of("capitals", "THE MAYOR SAID ".repeat(70_000)),
        Named.of("one word", "a".repeat(1_000_000)),
        Named.of("line breaks", "\n".repeat(200_000) + "He said no."),
        Named.of("marks that re-open", "“I am here.\n\n".repeat(20_000)),
        Named.of("quotations alone", "“I am here today.”\n\n".repeat(20_000)),
        Named.of("quoted sentences", "“I am here today.” ".repeat(50_000)),
        Named.of("one quotation", "“" + "I am here. ".repeat(50_000) + "” he said."),
        Named.of("pronouns of nobody", "\n\n“No,” he said.".repeat(30_000)),
        Named.of("titles without a name", "Mr. ".repeat(250_000)),
        Named.of("for without end", "for Lee ".repeat(120_000)),
        Named.of("no stop", "The plan Orr believes will work is cheap ".repeat(25_000)),
        Named.of("answers without end", "he, answers Ynet ".repeat(60_000)),
        Named.of("groups", "The officials said no. Officials said yes.\n\n".repeat(20_000)));
  }

  @ParameterizedTest
  @MethodSource("pathological")
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void standsAnyText(String text) {
    assertHolds(text);
  }

  @RepeatedTest(40)
  void standsWhatChanceWrites(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    for (int n = 0; n < 25; n++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(120);
      for (int i = 0; i < length; i++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
        text.append(random.nextInt(5) > 0 ? " " : "");
      }
      assertHolds(text.toString());
    }
  }

  @RepeatedTest(20)
  void saysTheSameAgainAndWithNothingMoreBehind(RepetitionInfo run) {
    Random random = new Random(1000 + run.getCurrentRepetition());
    StringBuilder text = new StringBuilder("He said");
    for (int i = 0; i < 200; i++) {
      text.append(' ').append(PIECES.get(random.nextInt(PIECES.size())));
    }
    text.append(" end.");
    QuotedArticle found = EXTRACTOR.extract(article(text.toString()));
    assertEquals(
        found.quotations(), EXTRACTOR.extract(article(text.toString())).quotations(), "again");
    assertEquals(
        found.quotations(),
        EXTRACTOR.extract(article(text + "\n\n \n\n")).quotations(),
        "with blank lines behind");
  }

  @Test
  void standsEveryCutOfTheExample() throws Exception {
    String text = Files.readString(Path.of("seeds/000_7d575e886dc2c189.txt"));
    for (int end = 1; end < text.length(); end += 7) {
      assertHolds(text.substring(0, end));
      assertHolds(text.substring(end));
    }
  }

  @Test
  void takesNoLongerThanItsLengthTells() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < 2_000_000; i++) {
      text.append("Ann Lee%d told reporters the plan was “a mess.” He said no.\n\n".formatted(i));
    }
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertHolds(text.toString()));
  }

  private static void assertHolds(String text) {
    QuotedArticle found = EXTRACTOR.extract(article(text));
    assertEquals(text, found.article().text());
    int end = 0;
    for (Span span : contents(found)) {
      assertTrue(span.start() >= end, "contents overlap");
      end = span.end();
      assertTrue(found.article().words(span).equals(found.article().words(span).strip()));
    }
    for (Quotation quotation : found.quotations().stream().limit(50).toList()) {
      Explanation.of(quotation.attribution().reason(), found.article());
    }
    Set<Speaker> credited = Collections.newSetFromMap(new IdentityHashMap<>());
    found.quotations().forEach(it -> it.speaker().ifPresent(credited::add));
    assertEquals(credited.size(), found.speakers().size());
  }

  /// The contents of all quotations, in the order of the text: what one tells may stand between two
  /// pieces of another, as in "“Q, said Lee, noting P. “Q”".
  private static List<Span> contents(QuotedArticle found) {
    return found.quotations().stream()
        .flatMap(it -> it.content().stream())
        .sorted(Comparator.comparingInt(Span::start))
        .toList();
  }

  private static Article article(String text) {
    try {
      return new ArticleReader().of(Origin.of("a", "a.txt", "00"), text);
    } catch (UnreadableArticleException e) {
      Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
      return new Article(
          Origin.of("a", "a.txt", "00"), text, text.isBlank() ? List.of() : List.of(block));
    }
  }
}
