package ontherecord.viewmodel;

import java.util.List;
import java.util.Optional;
import ontherecord.edit.Anchor;
import ontherecord.edit.Correction;
import ontherecord.edit.Person;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Speaker;
import ontherecord.text.Span;

/// What the reader can put right in speakers, each as one correction that can be undone.
public final class SpeakerCorrector {

  private final Desk desk;
  private final Corrector corrector;

  public SpeakerCorrector(Desk desk, Corrector corrector) {
    this.desk = desk;
    this.corrector = corrector;
  }

  /// The speaker whose quotations are listed, where it is one speaker's.
  public Optional<Speaker> meant() {
    return desk.place()
        .map(Place::shown)
        .flatMap(it ->
            it instanceof Shown.By(Speaker speaker) ? Optional.of(speaker) : Optional.empty());
  }

  /// Names a speaker; where another one is shown by this name, both are one from then on.
  public void rename(Speaker speaker, Person name) {
    open()
        .ifPresent(open -> {
          String words = open.oneLine(name.name());
          Optional<Speaker> same =
              open.speakers().stream()
                  .filter(it -> !it.id().equals(speaker.id()))
                  .filter(it -> open.name(it).equalsIgnoreCase(words))
                  .findFirst();
          if (same.isPresent()) {
            merge(speaker, Person.of(same.get()));
          } else if (!open.name(speaker).equals(words)) {
            make(speaker, Optional.of(words), Optional.empty(), Optional.empty());
          }
        });
  }

  /// Says what the role of a speaker is; nothing written takes it away.
  public void describe(Speaker speaker, String role) {
    if (!role(speaker).equals(oneLine(role))) {
      make(speaker, Optional.empty(), Optional.of(oneLine(role)), Optional.empty());
    }
  }

  /// Notes something of a speaker; nothing written takes the note away.
  public void note(Speaker speaker, String note) {
    if (!note(speaker).equals(note.strip())) {
      make(speaker, Optional.empty(), Optional.empty(), Optional.of(note.strip()));
    }
  }

  /// Says that a speaker is another one, by whose name both are shown.
  public void merge(Speaker speaker, Person into) {
    corrector.make(new Correction.Merge(List.of(Person.of(speaker)), into));
  }

  /// The role of a speaker as shown; may be empty.
  public String role(Speaker speaker) {
    return open().flatMap(it -> speaker.descriptor().map(it::oneLine)).orElse("");
  }

  /// The note on a speaker; may be empty.
  public String note(Speaker speaker) {
    return desk.history().map(it -> it.now().note(speaker)).orElse("");
  }

  /// Of whom the selected quotation can be split off: of its speaker, where that one said something
  /// else, too.
  public Optional<Speaker> splittable() {
    List<Quotation> going = going();
    return selected()
        .flatMap(Quotation::speaker)
        .filter(it -> open().filter(here -> here.by(it).size() > going.size()).isPresent());
  }

  /// Says that the quotations meant, with the words that name their speaker there, are another's.
  public void splitOff(Person as) {
    List<Quotation> going = going();
    splittable()
        .ifPresent(from ->
            corrector.make(
                new Correction.SplitOff(Person.of(from), own(from, going), Anchor.of(going), as)));
  }

  private Optional<QuotedArticle> open() {
    return desk.place().map(Place::open);
  }

  private Optional<Quotation> selected() {
    return desk.place().flatMap(Place::selected);
  }

  /// Those meant that have the speaker of the selected one.
  private List<Quotation> going() {
    Optional<Speaker> speaker = selected().flatMap(Quotation::speaker);
    return corrector.meant().stream()
        .filter(it -> speaker.isPresent() && it.speaker().equals(speaker))
        .toList();
  }

  /// The words for the speaker that no other quotation has.
  private List<Span> own(Speaker from, List<Quotation> going) {
    List<Span> others =
        open().stream()
            .flatMap(it -> it.by(from).stream())
            .filter(it -> !going.contains(it))
            .flatMap(it -> it.attribution().mention().stream())
            .toList();
    return going.stream()
        .flatMap(it -> it.attribution().mention().stream())
        .filter(it -> !others.contains(it))
        .distinct()
        .toList();
  }

  private void make(
      Speaker speaker, Optional<String> name, Optional<String> role, Optional<String> note) {
    corrector.make(new Correction.Rename(Person.of(speaker), name, role, note));
  }

  private static String oneLine(String words) {
    return words.strip().replaceAll("\\s++", " ");
  }
}
