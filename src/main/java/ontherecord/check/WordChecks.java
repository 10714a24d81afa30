package ontherecord.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ontherecord.quote.Form;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.say.Message;
import ontherecord.text.Article;
import ontherecord.text.Block;
import ontherecord.text.Span;
import ontherecord.text.SpanIndex;
import ontherecord.text.Tokenizer;
import ontherecord.text.Tokens;

/// What deserves a look in the words that are quoted.
final class WordChecks {

  private static final int FEWEST_IN_HEADLINE = 3;
  private static final double MOST_OF_IT = 0.8;
  private static final int FEW = 3;
  private static final int LONG_ENOUGH = 5;
  private static final int TOO_LONG = 120;
  private static final int MOST_ALIKE = 8;
  private static final double ALIKE = 0.75;

  private final QuotedArticle quoted;
  private final Article article;

  WordChecks(QuotedArticle quoted) {
    this.quoted = quoted;
    this.article = quoted.article();
  }

  /// A headline or deck says without anybody's name what the text has only from someone.
  List<Notice> statedAsFact() {
    List<Block> heads =
        article.blocks().stream()
            .filter(it -> it.kind() == Block.Kind.HEADLINE || it.kind() == Block.Kind.DECK)
            .filter(it -> quoted.quotations().stream().noneMatch(q -> touches(q, it.span())))
            .filter(it -> !isQuoting(article.words(it.span())))
            .limit(4)
            .toList();
    List<Notice> notices = new ArrayList<>();
    for (Block head : heads) {
      Set<String> claim = Terms.stems(article.words(head.span()));
      if (claim.size() >= FEWEST_IN_HEADLINE) {
        credited(claim)
            .filter(_ -> !isToldPlainly(claim))
            .ifPresent(it ->
                notices.add(
                    new Notice(
                        Notice.Kind.STATED_AS_FACT,
                        List.of(head.span(), it.extent()).stream().sorted().toList(),
                        List.of(it),
                        Message.of(
                            "check.stated_as_fact", it.speaker().map(quoted::name).orElse("")))));
      }
    }
    return notices;
  }

  /// At most three words stand inside quotation marks, in the middle of a paraphrase.
  List<Notice> fewWords() {
    List<Notice> notices = new ArrayList<>();
    for (Quotation quotation : quoted.quotations()) {
      List<QuotedRun> runs =
          quotation.form() == Form.MIXED ? QuotedRun.of(quotation, article) : List.of();
      int words = runs.stream().mapToInt(it -> it.words().size()).sum();
      if (words > 0 && words <= FEW) {
        notices.add(
            new Notice(
                Notice.Kind.FEW_WORDS,
                runs.stream().map(QuotedRun::span).toList(),
                List.of(quotation),
                Message.of(
                    "check.few_words",
                    runs.stream()
                        .map(it -> quoted.oneLine(it.span()))
                        .collect(Collectors.joining(" … ")))));
      }
    }
    return notices;
  }

  /// Two quotations have nearly the same words, and neither is only a part of the other.
  List<Notice> quotedDifferently() {
    List<QuotedRun> runs =
        quoted.quotations().stream()
            .flatMap(it -> QuotedRun.of(it, article).stream())
            .filter(it -> it.words().size() >= LONG_ENOUGH && it.words().size() <= TOO_LONG)
            .toList();
    Map<List<String>, List<Integer>> seen = new HashMap<>();
    List<Notice> notices = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      QuotedRun run = runs.get(i);
      Set<Integer> candidates = new LinkedHashSet<>();
      for (int at = 0; at + 2 <= run.words().size(); at++) {
        List<Integer> with =
            seen.computeIfAbsent(run.words().subList(at, at + 2), _ -> new ArrayList<>());
        with.stream().limit(MOST_ALIKE).forEach(candidates::add);
        with.add(i);
      }
      candidates.stream()
          .limit(2 * MOST_ALIKE)
          .map(runs::get)
          .filter(other ->
              !other.quotation().id().equals(run.quotation().id())
                  && differ(other.words(), run.words()))
          .findFirst()
          .ifPresent(other ->
              notices.add(
                  new Notice(
                      Notice.Kind.QUOTED_DIFFERENTLY,
                      List.of(other.span(), run.span()),
                      List.of(other.quotation(), run.quotation()),
                      Message.of(
                          "check.quoted_differently",
                          quoted.oneLine(other.span()),
                          quoted.oneLine(run.span())))));
    }
    return notices;
  }

  private static boolean touches(Quotation quotation, Span span) {
    return quotation.content().stream().anyMatch(span::overlaps)
        || quotation.attribution().evidence().stream().anyMatch(span::overlaps);
  }

  private static boolean isQuoting(String words) {
    return words.chars().anyMatch(it -> "“”‘\":?".indexOf(it) >= 0);
  }

  private Optional<Quotation> credited(Set<String> claim) {
    return quoted.quotations().stream()
        .filter(it -> it.form() != Form.DIRECT && it.speaker().isPresent())
        .filter(it -> has(claim, article.words(it.extent())))
        .findFirst();
  }

  /// Whether the article says it on its own account too.
  private boolean isToldPlainly(Set<String> claim) {
    SpanIndex<Quotation> contents = SpanIndex.of(quoted.quotations(), Quotation::content);
    Tokens tokens = Tokenizer.tokens(article);
    for (int i = 0; i < tokens.sentences(); i++) {
      int from = tokens.sentenceStart(i);
      int to = tokens.sentenceEnd(i);
      if (from < to) {
        Span sentence = tokens.span(from, to);
        boolean body =
            article.blocks().isEmpty()
                || article.blocks().get(article.blockIndexAt(sentence.start())).kind().isBody();
        if (body
            && contents.overlapping(sentence).isEmpty()
            && has(claim, article.words(sentence))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean has(Set<String> claim, String words) {
    Set<String> stems = Terms.stems(words);
    long shared = claim.stream().filter(stems::contains).count();
    return shared >= MOST_OF_IT * claim.size();
  }

  /// Alike, but not the same, and not one a part of the other.
  private static boolean differ(List<String> one, List<String> other) {
    List<String> shorter = one.size() <= other.size() ? one : other;
    List<String> longer = one.size() <= other.size() ? other : one;
    double enough = ALIKE * shorter.size();
    Set<String> words = new HashSet<>(longer);
    return shorter.stream().filter(words::contains).count() >= enough
        && Collections.indexOfSubList(longer, shorter) < 0
        && common(shorter, longer) >= enough;
  }

  /// The length of the longest list of words that both have in this order.
  private static int common(List<String> one, List<String> other) {
    int[] before = new int[other.size() + 1];
    int[] row = new int[other.size() + 1];
    for (String word : one) {
      for (int j = 0; j < other.size(); j++) {
        row[j + 1] = word.equals(other.get(j)) ? before[j] + 1 : Math.max(row[j], before[j + 1]);
      }
      int[] done = row;
      row = before;
      before = done;
    }
    return before[other.size()];
  }
}
