package ontherecord.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import ontherecord.text.Article;
import ontherecord.text.Block;
import ontherecord.text.Origin;
import ontherecord.text.Span;
import org.junit.jupiter.api.Test;

class QuotedArticleTest {

  private static final String TEXT = "“It rains,” Ann\n Lee said.";
  private static final Span CONTENT = new Span(0, 11);
  private static final Span NAME = new Span(12, 20);
  private static final Span CUE = new Span(21, 25);
  private static final Span PAST = new Span(20, 99);
  private static final Speaker ANN = speaker("s1", NAME);

  @Test
  void givesASpeakersNameOnOneLine() {
    assertEquals("Ann Lee", of(List.of(ANN), List.of(said("q1", CONTENT, ANN))).name(ANN));
  }

  @Test
  void listsWhatASpeakerSaid() {
    Quotation quotation = said("q1", CONTENT, ANN);
    QuotedArticle quoted = of(List.of(ANN), List.of(quotation));
    assertEquals(List.of(quotation), quoted.by(ANN));
    assertEquals(List.of(), quoted.by(speaker("s2", CUE)));
  }

  @Test
  void refusesWordsThatAreNotInTheArticle() {
    rejects(List.of(ANN), List.of(said("q1", PAST, ANN)));
    rejects(List.of(speaker("s1", PAST)), List.of());
  }

  @Test
  void refusesASpeakerThatIsNotListed() {
    rejects(List.of(), List.of(said("q1", CONTENT, ANN)));
  }

  @Test
  void refusesAnIdUsedTwice() {
    rejects(List.of(ANN), List.of(said("q1", CONTENT, ANN), said("q1", CUE, ANN)));
  }

  @Test
  void refusesQuotationsOutOfOrder() {
    rejects(List.of(ANN), List.of(said("q1", CUE, ANN), said("q2", CONTENT, ANN)));
  }

  @Test
  void refusesContentThatOverlapsItself() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Quotation(
                "q1",
                Form.DIRECT,
                Manner.SAID,
                List.of(CONTENT, new Span(5, 9)),
                new Attribution.Uncredited(List.of(), List.of(), Reason.of("no-cue")),
                List.of(),
                List.of()));
  }

  @Test
  void evidenceIsInTheOrderOfTheTextWithoutDoubles() {
    Attribution attribution =
        new Attribution.Credited(
            ANN,
            List.of(NAME),
            List.of(CUE),
            List.of(NAME, CONTENT),
            Basis.STATED,
            Reason.of("no-cue"),
            0.9);
    assertEquals(List.of(CONTENT, NAME, CUE), attribution.evidence());
  }

  @Test
  void wordsAdjoinOverWhiteSpaceOfAnyKind() {
    QuotedArticle article = of(List.of(ANN), List.of(said("q1", CONTENT, ANN)));
    assertTrue(article.adjoin(CONTENT, NAME));
    assertTrue(article.adjoin(new Span(12, 15), new Span(17, 20)), "over a line break");
    assertTrue(article.adjoin(NAME, CONTENT), "an earlier one is before it");
    assertTrue(article.adjoin(NAME, new Span(15, 25)), "they overlap");
    assertFalse(article.adjoin(CONTENT, CUE));
  }

  @Test
  void writersAreToldApartFromTheOtherSources() {
    Source writer = new Source("r1", NAME, Source.Part.BYLINE, Basis.STATED, List.of(NAME));
    Source other = new Source("r2", CUE, Source.Part.BYLINE, Basis.STATED, List.of(CUE));
    Source photo = new Source("r3", NAME, Source.Part.PHOTO, Basis.STATED, List.of(NAME));
    Article article = new Article(Origin.of("a", "a.txt", ""), TEXT, List.of());
    QuotedArticle quoted =
        new QuotedArticle(article, List.of(), List.of(writer, photo, other), List.of());
    assertEquals("Ann Lee, said", quoted.byline());
    assertEquals(List.of(photo), quoted.sourcesBesideWriters());
    assertEquals("", new QuotedArticle(article, List.of(), List.of(), List.of()).byline());
  }

  private static void rejects(List<Speaker> speakers, List<Quotation> quotations) {
    assertThrows(IllegalArgumentException.class, () -> of(speakers, quotations));
  }

  private static QuotedArticle of(List<Speaker> speakers, List<Quotation> quotations) {
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, TEXT.length()));
    Article article = new Article(Origin.of("a", "a.txt", ""), TEXT, List.of(block));
    return new QuotedArticle(article, speakers, List.of(), quotations);
  }

  private static Speaker speaker(String id, Span name) {
    return new Speaker(id, Speaker.Kind.NAMED, name, Optional.empty(), List.of(name));
  }

  private static Quotation said(String id, Span content, Speaker speaker) {
    return new Quotation(
        id,
        Form.DIRECT,
        Manner.SAID,
        List.of(content),
        new Attribution.Credited(
            speaker,
            List.of(NAME),
            List.of(CUE),
            List.of(),
            Basis.STATED,
            Reason.of("no-cue"),
            0.9),
        List.of(),
        List.of());
  }
}
