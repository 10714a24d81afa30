package ontherecord.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import ontherecord.fixtures.Found;
import ontherecord.quote.Attribution;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Speaker;
import ontherecord.quote.Speaker.Kind;
import ontherecord.quote.Wording;
import ontherecord.text.Span;
import org.junit.jupiter.api.Test;

class SpeakerCorrectionTest {

  private static final QuotedArticle FOUND = Found.example();
  private static final Quotation ROADBLOCKS = Found.quotation(FOUND, "The roadblocks");
  private static final Quotation DYNAMIC = Found.quotation(FOUND, "internal dynamic");
  private static final Speaker OBAMA = Found.speaker(FOUND, "Barack Obama");
  private static final Speaker OFFICIAL = Found.speaker(FOUND, "an official");

  @Test
  void renamesASpeaker() {
    Revision revision =
        made(
            new Correction.Rename(
                Person.of(OFFICIAL),
                Optional.of("Ben Rhodes"),
                Optional.of("adviser"),
                Optional.of("He told me.")));
    Speaker rhodes = Found.speaker(revision.result(), "Ben Rhodes");
    assertEquals(OFFICIAL.id(), rhodes.id());
    assertTrue(rhodes.name().isTyped());
    assertEquals(Optional.of("adviser"), rhodes.descriptor().map(revision.result()::oneLine));
    assertEquals("He told me.", revision.note(rhodes));
  }

  @Test
  void aSecondSpeakerOfTheSameTypedNameIsTheSameOne() {
    Revision revision =
        made(
            rename(OFFICIAL, "Ben Rhodes"),
            rename(Found.speaker(FOUND, "a senior administration official"), "Ben Rhodes"));
    assertEquals(3, revision.result().by(Found.speaker(revision.result(), "Ben Rhodes")).size());
  }

  @Test
  void mergesSpeakers() {
    Speaker senior = Found.speaker(FOUND, "a senior administration official");
    Revision revision = made(new Correction.Merge(List.of(Person.of(senior)), Person.of(OFFICIAL)));
    Speaker one = Found.speaker(revision.result(), "an official");
    assertEquals(3, revision.result().by(one).size());
    assertTrue(one.mentions().containsAll(senior.mentions()));
    assertEquals(FOUND.speakers().size() - 1, revision.result().speakers().size());
    assertTrue(same(revision, DYNAMIC).attribution().isByUser());
  }

  @Test
  void splitsAMentionOffWithItsQuotation() {
    Span he = ((Attribution.Credited) ROADBLOCKS.attribution()).mention().getFirst();
    Person as = new Person(Wording.at(he), Kind.UNIDENTIFIED);
    Revision revision = made(new Correction.SplitOff(Person.of(OBAMA), List.of(he), List.of(), as));
    assertEquals("he", revision.result().name(same(revision, ROADBLOCKS).speaker().orElseThrow()));
    assertFalse(Found.speaker(revision.result(), "Barack Obama").mentions().contains(he));
  }

  @Test
  void splitsAQuotationOff() {
    Person as = Person.typed("another official", Kind.ROLE);
    Quotation days = Found.quotation(FOUND, "U.S. and Iranian officials");
    Revision revision =
        made(new Correction.SplitOff(Person.of(OFFICIAL), List.of(), List.of(Anchor.of(days)), as));
    assertEquals(
        1, revision.result().by(Found.speaker(revision.result(), "another official")).size());
    assertEquals(1, revision.result().by(Found.speaker(revision.result(), "an official")).size());
  }

  private static Correction rename(Speaker speaker, String name) {
    return new Correction.Rename(
        Person.of(speaker), Optional.of(name), Optional.empty(), Optional.empty());
  }

  private static Revision made(Correction... corrections) {
    Revision revision = Revision.of(FOUND);
    for (Correction correction : corrections) {
      revision = revision.with(correction).orElseThrow();
    }
    return revision;
  }

  private static Quotation same(Revision revision, Quotation quotation) {
    return revision.result().quotations().stream()
        .filter(it -> it.id().equals(quotation.id()))
        .findFirst()
        .orElseThrow();
  }
}
