package ontherecord.viewmodel;

import static ontherecord.fixtures.MarketArticle.HERALD;
import static ontherecord.fixtures.MarketArticle.MOVE;
import static ontherecord.fixtures.MarketArticle.NOBODY;
import static ontherecord.fixtures.MarketArticle.TIME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import ontherecord.fixtures.GoldArticle;
import ontherecord.fixtures.HardArticles;
import ontherecord.fixtures.MarketArticle;
import ontherecord.quote.Basis;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.say.Messages;
import ontherecord.viewmodel.Chain.Step;
import ontherecord.viewmodel.Chain.Stop;
import org.junit.jupiter.api.Test;

class ChainTest {

  private final QuotedArticle market = MarketArticle.named("market");

  @Test
  void leadsFromTheSpeakerThroughTheRelayToThisArticle() {
    Chain chain = Chain.of(market, MOVE);
    assertEquals(
        List.of("Ann Lee", "Herald", Messages.text("chain.article")),
        chain.steps().stream().map(Step::name).toList());
    assertEquals(new Stop.Relays(HERALD), chain.steps().get(1).at());
    assertEquals(
        List.of("she told", "the Herald", ""), chain.steps().stream().map(Step::proof).toList());
    assertEquals(OptionalInt.of(2), chain.steps().getFirst().paragraph());
  }

  @Test
  void theNameItselfIsNoProofBesideTheCue() {
    assertEquals("said", Chain.of(market, TIME).steps().getFirst().proof());
  }

  @Test
  void aStatedAttributionWithoutRelayReachesTheArticleByASolidLine() {
    List<Step> steps = Chain.of(market, TIME).steps();
    assertEquals(2, steps.size());
    assertEquals(Optional.of(Basis.STATED), steps.getFirst().onward());
    assertEquals(Optional.empty(), steps.getLast().onward());
  }

  @Test
  void anInferredRelayIsReachedByAnInferredLineAndTheArticleByASolidOne() {
    QuotedArticle example = GoldArticle.read();
    Quotation relayed =
        example.quotations().stream()
            .filter(it -> it.relays().stream().anyMatch(r -> r.basis() == Basis.INFERRED))
            .findFirst()
            .orElseThrow();
    List<Step> steps = Chain.of(example, relayed).steps();
    assertEquals(Optional.of(Basis.STATED), steps.getFirst().basis());
    assertEquals(Optional.of(Basis.INFERRED), steps.getFirst().onward());
    assertEquals(Optional.of(Basis.STATED), steps.get(1).onward());
  }

  @Test
  void wordsOfNobodyAreNotSaidToBeStated() {
    Step first = Chain.of(market, NOBODY).steps().getFirst();
    assertEquals(new Stop.Nobody(), first.at());
    assertEquals(Optional.empty(), first.basis());
    assertEquals(Optional.of(Basis.INFERRED), first.onward());
    assertTrue(first.because().length() > 10, first.because());
  }

  @Test
  void tellsOfTheAttributionAloneHowOftenItIsRight() {
    String odds = "Attributions like this one are right about 9 times in 10.";
    Chain chain = Chain.of(market, MOVE);
    assertEquals(
        List.of(Optional.of(odds), Optional.empty(), Optional.empty()),
        chain.steps().stream().map(Step::odds).toList());
    assertTrue(chain.spoken().contains(" " + odds + " Herald"), chain.spoken());
    assertEquals(Optional.empty(), Chain.of(market, NOBODY).steps().getFirst().odds());
  }

  @Test
  void isSaidStepByStep() {
    String spoken = Chain.of(market, MOVE).spoken();
    assertTrue(spoken.startsWith("Ann Lee, she told, stated, paragraph 2."), spoken);
    assertTrue(spoken.contains("Herald, the Herald, stated, paragraph 2."), spoken);
  }

  @Test
  void tellsEachBasisOnce() {
    assertEquals(List.of(Basis.STATED), Chain.of(market, MOVE).bases());
  }

  @Test
  void hardArticlesHaveTheirChains() {
    for (QuotedArticle hard : List.of(HardArticles.astral(), HardArticles.rightToLeft())) {
      Step first = Chain.of(hard, hard.quotations().getFirst()).steps().getFirst();
      assertEquals(hard.name(hard.speakers().getFirst()), first.name());
    }
    QuotedArticle one = HardArticles.ofOneWord();
    assertEquals("", Chain.of(one, one.quotations().getFirst()).steps().getFirst().proof());
  }
}
