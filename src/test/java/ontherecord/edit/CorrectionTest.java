package ontherecord.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import ontherecord.check.Notice;
import ontherecord.check.SourceChecks;
import ontherecord.edit.Correction.Part;
import ontherecord.edit.Revision.Aspect;
import ontherecord.fixtures.Found;
import ontherecord.quote.Attribution;
import ontherecord.quote.Basis;
import ontherecord.quote.Explanation;
import ontherecord.quote.Form;
import ontherecord.quote.Manner;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Speaker;
import ontherecord.quote.Speaker.Kind;
import ontherecord.quote.Wording;
import ontherecord.text.Fact;
import ontherecord.text.Span;
import org.junit.jupiter.api.Test;

class CorrectionTest {

  private static final QuotedArticle FOUND = Found.example();
  private static final Quotation ROADBLOCKS = Found.quotation(FOUND, "The roadblocks");
  private static final Quotation DECK = Found.quotation(FOUND, "Iran's president turned down");
  private static final Quotation DYNAMIC = Found.quotation(FOUND, "internal dynamic");
  private static final Speaker OBAMA = Found.speaker(FOUND, "Barack Obama");
  private static final Speaker ROUHANI = Found.speaker(FOUND, "Hassan Rouhani");
  private static final Speaker OFFICIAL = Found.speaker(FOUND, "an official");

  @Test
  void creditsToAKnownSpeakerOnTheUsersWord() {
    Revision revision = made(credit(ROADBLOCKS, Optional.of(Person.of(ROUHANI))));
    Quotation now = same(revision, ROADBLOCKS);
    assertEquals("Hassan Rouhani", revision.result().name(now.speaker().orElseThrow()));
    Attribution.Credited credited = (Attribution.Credited) now.attribution();
    assertEquals(Basis.USER, credited.basis());
    assertEquals(1, credited.confidence());
    assertEquals(ROADBLOCKS.attribution().cue(), credited.cue());
    assertEquals(
        "Set by you.", Explanation.of(credited.reason(), revision.result().article()).sentence());
    assertEquals(Set.of(Aspect.SPEAKER), revision.changes(now));
  }

  @Test
  void whatWasFoundBeforeStaysReadable() {
    Revision revision = made(credit(ROADBLOCKS, Optional.empty()));
    assertEquals(FOUND, revision.found());
    assertEquals(Optional.of(ROADBLOCKS), revision.before(same(revision, ROADBLOCKS)));
  }

  @Test
  void aNameThatTheUserTypedIsNeverTheArticles() {
    Revision revision =
        made(credit(ROADBLOCKS, Optional.of(Person.typed("Ben  Rhodes", Kind.NAMED))));
    Speaker rhodes = same(revision, ROADBLOCKS).speaker().orElseThrow();
    assertEquals("Ben Rhodes", revision.result().name(rhodes));
    assertTrue(rhodes.name().isTyped());
    assertFalse(FOUND.article().text().contains("Rhodes"));
  }

  @Test
  void wordsThatNameANewSpeakerNameNoOtherAnyMore() {
    Revision revision = made(credit(ROADBLOCKS, Optional.of(Person.of(ROUHANI))));
    Span he = ((Attribution.Credited) ROADBLOCKS.attribution()).mention().getFirst();
    assertTrue(OBAMA.mentions().contains(he));
    assertFalse(Found.speaker(revision.result(), "Barack Obama").mentions().contains(he));
    assertTrue(Found.speaker(revision.result(), "Hassan Rouhani").mentions().contains(he));
  }

  @Test
  void creditsToNobody() {
    Revision revision = made(credit(ROADBLOCKS, Optional.empty()));
    Quotation now = same(revision, ROADBLOCKS);
    assertEquals(Optional.empty(), now.speaker());
    assertTrue(now.attribution().isByUser());
  }

  @Test
  void correctsSeveralQuotationsAtOnce() {
    Revision revision =
        made(
            new Correction.SetSpeaker(
                Anchor.of(List.of(ROADBLOCKS, DECK)), Optional.of(Person.of(OFFICIAL))));
    assertEquals(4, revision.result().by(Found.speaker(revision.result(), "an official")).size());
  }

  @Test
  void aSpeakerWithoutQuotationsIsNotListed() {
    Quotation only = FOUND.by(ROUHANI).getFirst();
    Revision revision = made(credit(only, Optional.of(Person.of(OBAMA))));
    assertFalse(names(revision).contains("Hassan Rouhani"), names(revision).toString());
    Revision back = revision.with(credit(only, Optional.of(Person.of(ROUHANI)))).orElseThrow();
    assertEquals(Found.credits(FOUND), Found.credits(back.result()));
  }

  @Test
  void setsTheForm() {
    Revision revision = made(new Correction.SetForm(List.of(Anchor.of(DECK)), Form.INDIRECT));
    assertEquals(Form.INDIRECT, same(revision, DECK).form());
    assertEquals(Set.of(Aspect.FORM), revision.changes(same(revision, DECK)));
  }

  @Test
  void setsAndRemovesARelay() {
    List<Anchor> deck = List.of(Anchor.of(DECK));
    Wording agency = Wording.typed("Reuters");
    Revision with = made(new Correction.SetRelay(deck, agency, List.of()));
    assertEquals(Basis.USER, same(with, DECK).relays().getFirst().basis());
    assertEquals("Reuters", with.result().name(same(with, DECK).relays().getFirst().source()));
    Revision without = with.with(new Correction.RemoveRelay(deck, agency)).orElseThrow();
    assertEquals(FOUND, without.result());
  }

  @Test
  void removesARelayThatWasFound() {
    Wording politico = DYNAMIC.relays().getFirst().source().name();
    Revision revision = made(new Correction.RemoveRelay(List.of(Anchor.of(DYNAMIC)), politico));
    assertEquals(List.of(), same(revision, DYNAMIC).relays());
    assertEquals(FOUND.sources(), revision.result().sources(), "it relayed another too");
  }

  @Test
  void whatIsNoQuotationIsGoneAndStillReadable() {
    Revision revision = made(new Correction.NoQuotation(List.of(Anchor.of(DECK))));
    assertEquals(FOUND.quotations().size() - 1, revision.result().quotations().size());
    assertEquals(List.of(DECK), revision.removed());
  }

  @Test
  void addsAQuotation() {
    Span content = Found.span(FOUND, "as both leaders signal willingness to engage in new talks");
    Span cue = Found.span(FOUND, "signal");
    Revision revision =
        made(
            new Correction.AddQuotation(
                List.of(content),
                Form.INDIRECT,
                Manner.SAID,
                List.of(),
                List.of(cue),
                Optional.of(Person.of(OBAMA))));
    Quotation added = Found.quotation(revision.result(), "signal willingness");
    assertEquals(List.of(content), added.content());
    assertEquals(Set.of(Aspect.ADDED), revision.changes(added));
    assertEquals(Optional.empty(), revision.before(added));
  }

  @Test
  void movesAnEdge() {
    Span content = DECK.content().getFirst();
    Span shorter = new Span(content.start() + "Iran's president ".length(), content.end());
    Revision revision =
        made(new Correction.SetWords(Anchor.of(DECK), Part.CONTENT, List.of(shorter)));
    Quotation now = same(revision, DECK);
    assertEquals(
        "turned down \"an encounter\" with Obama", FOUND.oneLine(now.content().getFirst()));
    assertEquals(Set.of(Aspect.CONTENT), revision.changes(now));
  }

  @Test
  void setsTheWordsThatReportAndThatName() {
    Span cue = Found.span(FOUND, "turned down");
    Span mention = Found.span(FOUND, "Iran's president");
    Revision revision =
        made(
            new Correction.SetWords(Anchor.of(ROADBLOCKS), Part.CUE, List.of(cue)),
            new Correction.SetWords(Anchor.of(ROADBLOCKS), Part.MENTION, List.of(mention)));
    Attribution.Credited now = (Attribution.Credited) same(revision, ROADBLOCKS).attribution();
    assertEquals(List.of(cue), now.cue());
    assertEquals(List.of(mention), now.mention());
    assertEquals(Basis.USER, now.basis());
    assertTrue(now.speaker().mentions().contains(mention));
  }

  @Test
  void refusesWordsThatCannotBeAContent() {
    Span past = new Span(0, FOUND.article().text().length() + 1);
    Anchor deck = Anchor.of(DECK);
    for (List<Span> words :
        List.of(
            List.of(past),
            List.<Span>of(),
            ROADBLOCKS.content(),
            List.of(new Span(5, 9), new Span(7, 12)))) {
      assertEquals(
          Optional.empty(),
          Revision.of(FOUND).with(new Correction.SetWords(deck, Part.CONTENT, words)),
          words.toString());
    }
  }

  @Test
  void whatTheUserSaysOfTheOriginStandsFirstAndIsTheUsers() {
    Revision revision = made(new Correction.FillOrigin(Fact.Kind.PUBLISHER, " Arutz Sheva "));
    var origin = revision.result().article().origin();
    assertEquals(Optional.of("Arutz Sheva"), origin.publisher());
    assertTrue(origin.facts().getFirst().isByUser());
    Revision back = revision.with(new Correction.FillOrigin(Fact.Kind.PUBLISHER, "")).orElseThrow();
    assertEquals(Optional.empty(), back.result().article().origin().publisher());
  }

  @Test
  void marksAsChecked() {
    List<Anchor> deck = List.of(Anchor.of(DECK));
    Revision revision = made(new Correction.Check(deck, Verdict.WRONG, "It was one official."));
    assertEquals(
        Optional.of(new Checked(Verdict.WRONG, "It was one official.")),
        revision.checked(same(revision, DECK)));
    Revision open = revision.with(new Correction.Check(deck, Verdict.OPEN, "")).orElseThrow();
    assertEquals(Optional.empty(), open.checked(same(open, DECK)));
  }

  @Test
  void putsASourceCheckAside() {
    Notice notice = SourceChecks.of(FOUND).getFirst();
    Revision revision = made(Correction.Dismiss.of(notice));
    assertTrue(revision.isDismissed(notice));
    assertFalse(ReviewQueue.notices(revision).contains(notice));
  }

  @Test
  void aCorrectionOfWhatIsNotThereChangesNothing() {
    Anchor nowhere = new Anchor(List.of(new Span(1, 2)));
    assertEquals(
        Optional.empty(), Revision.of(FOUND).with(new Correction.NoQuotation(List.of(nowhere))));
    assertEquals(
        Optional.empty(),
        Revision.of(FOUND)
            .with(
                new Correction.SetSpeaker(
                    List.of(nowhere), Optional.of(Person.typed("X", Kind.NAMED)))));
  }

  private static Revision made(Correction... corrections) {
    Revision revision = Revision.of(FOUND);
    for (Correction correction : corrections) {
      revision = revision.with(correction).orElseThrow();
    }
    return revision;
  }

  private static Correction credit(Quotation quotation, Optional<Person> speaker) {
    return new Correction.SetSpeaker(List.of(Anchor.of(quotation)), speaker);
  }

  private static Quotation same(Revision revision, Quotation quotation) {
    return revision.result().quotations().stream()
        .filter(it -> it.id().equals(quotation.id()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(Revision revision) {
    return revision.result().speakers().stream().map(revision.result()::name).toList();
  }
}
