package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ontherecord.edit.Correction;
import ontherecord.edit.Person;
import ontherecord.fixtures.Correcting;
import ontherecord.fixtures.Written;
import ontherecord.library.Query;
import ontherecord.quote.Attribution;
import ontherecord.quote.Basis;
import ontherecord.quote.Form;
import ontherecord.quote.Manner;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Speaker;
import ontherecord.text.Block;
import ontherecord.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What takes a moment in any article must not take minutes in a very long one. Each limit is many
/// times what it takes, and a fraction of what it takes where every quotation is compared with
/// every other, or with every mention of its speaker.
class ManyQuotationsTest {

  private static final int QUOTATIONS = 40_000;
  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final QuotedArticle ARTICLE = article();

  private final Desk desk = new Desk();
  private final Corrector corrector = new Corrector(desk);
  private final Review review =
      new Review(
          desk, corrector, new Checks(desk, corrector, new BackgroundWork(_ -> {}, Runnable::run)));

  @BeforeEach
  void open() {
    desk.open(ARTICLE);
  }

  @Test
  void reviewListsThemAll() {
    review.show(Review.Filter.TO_REVIEW);
    assertTimeoutPreemptively(
        LIMIT,
        () ->
            assertEquals(
                QUOTATIONS,
                desk.place()
                    .map(it -> review.arranged(it.listed(new Query(""))).size())
                    .orElse(0)));
  }

  @Test
  void anotherSpeakerIsSetAndTakenBack() {
    Quotation middle = ARTICLE.quotations().get(QUOTATIONS / 2);
    Speaker speaker = ARTICLE.speakers().getFirst();
    Correction split =
        new Correction.SplitOff(
            Person.of(speaker),
            middle.attribution().mention(),
            List.of(),
            Person.typed("Bob Ray", Speaker.Kind.NAMED));
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          desk.correct(split);
          assertEquals(2, now().speakers().size());
          desk.undo();
          desk.correct(Correcting.uncredit(now().quotations().get(QUOTATIONS / 2)));
          desk.undo();
        });
    assertEquals(ARTICLE, now());
  }

  @Test
  void itIsClosed() {
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          for (int i = 0; i < 5; i++) {
            desk.close();
            desk.open(ARTICLE);
          }
        });
    assertEquals(ARTICLE, now());
  }

  private QuotedArticle now() {
    return desk.place().map(Place::open).orElseThrow();
  }

  /// One speaker, and as many mentions as quotations.
  private static QuotedArticle article() {
    Written it = new Written();
    List<Span> contents =
        IntStream.range(0, QUOTATIONS)
            .mapToObj(_ -> {
              Span content = it.write("“It rains,”");
              it.write(" Ann Lee said.");
              it.end(Block.Kind.PARAGRAPH);
              return content;
            })
            .toList();
    List<Span> mentions =
        contents.stream().map(content -> new Span(content.end() + 1, content.end() + 8)).toList();
    Speaker ann =
        new Speaker("s1", Speaker.Kind.NAMED, mentions.getFirst(), Optional.empty(), mentions);
    QuotedArticle empty = it.as("rain");
    List<Quotation> quotations =
        IntStream.range(0, QUOTATIONS)
            .mapToObj(i ->
                new Quotation(
                    "q" + (i + 1),
                    Form.DIRECT,
                    Manner.SAID,
                    List.of(contents.get(i)),
                    new Attribution.Credited(
                        ann,
                        List.of(mentions.get(i)),
                        List.of(),
                        List.of(),
                        Basis.STATED,
                        Written.REASON,
                        0.9),
                    List.of(),
                    List.of()))
            .toList();
    return new QuotedArticle(empty.article(), List.of(ann), List.of(), quotations);
  }
}
