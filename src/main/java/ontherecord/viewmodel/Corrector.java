package ontherecord.viewmodel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import ontherecord.check.Notice;
import ontherecord.edit.Anchor;
import ontherecord.edit.Correction;
import ontherecord.edit.History;
import ontherecord.edit.Person;
import ontherecord.edit.Title;
import ontherecord.edit.Verdict;
import ontherecord.quote.Form;
import ontherecord.quote.Quotation;
import ontherecord.quote.Relay;
import ontherecord.quote.Source;
import ontherecord.quote.Wording;
import ontherecord.say.Message;

/// What the reader can put right in the selected quotation, each as one correction that can be
/// undone. Does nothing while none is selected.
public final class Corrector {

  private final Desk desk;
  private Set<String> chosen = Set.of();
  private String lead = "";
  private String text = "";
  private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
  private final ReadOnlyIntegerWrapper recalls = new ReadOnlyIntegerWrapper();

  public Corrector(Desk desk) {
    this.desk = desk;
    desk.placeProperty().subscribe(this::forget);
  }

  /// What was done last, in words.
  public ReadOnlyStringProperty toldProperty() {
    return told.getReadOnlyProperty();
  }

  /// How often something was taken back or done again, and is to be in sight: in the list and in
  /// the article, even where it was the selected quotation before.
  public ReadOnlyIntegerProperty recallsProperty() {
    return recalls.getReadOnlyProperty();
  }

  /// The quotations that are put right, in the order of the text: the selected one, and those
  /// chosen with it.
  public List<Quotation> meant() {
    return chosen.isEmpty()
        ? desk.place().flatMap(Place::selected).map(List::of).orElseGet(List::of)
        : desk.place().stream()
            .flatMap(here -> here.open().quotations().stream())
            .filter(it -> chosen.contains(it.id()))
            .toList();
  }

  /// Whether a quotation is one of those put right.
  public boolean isMeant(Quotation quotation) {
    return chosen.contains(quotation.id())
        || desk.place().flatMap(Place::selected).filter(quotation::equals).isPresent();
  }

  /// Chooses several quotations to be put right at once, for as long as one of them is the selected
  /// one.
  public void choose(List<Quotation> quotations, Quotation selected) {
    chosen =
        quotations.size() > 1
            ? quotations.stream().map(Quotation::id).collect(Collectors.toUnmodifiableSet())
            : Set.of();
    lead = selected.id();
    text = desk.place().map(it -> it.open().article().text()).orElse("");
  }

  private void forget() {
    boolean still =
        desk.place()
            .filter(it -> it.open().article().text().equals(text))
            .flatMap(Place::selected)
            .filter(it -> it.id().equals(lead))
            .isPresent();
    if (!still) {
      chosen = Set.of();
    }
  }

  /// Credits them to someone; to nobody where there is none.
  public void credit(Optional<Person> speaker) {
    correct(new Correction.SetSpeaker(anchors(), speaker));
  }

  /// Says how much of them stands inside quotation marks; nothing where it is said already.
  public void form(Form form) {
    if (meant().stream().anyMatch(it -> it.form() != form)) {
      correct(new Correction.SetForm(anchors(), form));
    }
  }

  /// Says that they came through an outlet.
  public void relay(Wording outlet) {
    correct(new Correction.SetRelay(anchors(), outlet, List.of()));
  }

  /// Says that they did not come through an outlet.
  public void removeRelay(Source outlet) {
    correct(new Correction.RemoveRelay(anchors(), outlet.name()));
  }

  /// Says that they are no quotations.
  void noQuotation() {
    correct(new Correction.NoQuotation(anchors()));
  }

  /// Marks them as looked at.
  public void check(Verdict verdict) {
    correct(new Correction.Check(anchors(), verdict, ""));
  }

  /// Whether any of them is marked as right or wrong.
  public boolean isChecked() {
    return desk.history()
        .filter(it -> meant().stream().anyMatch(one -> it.now().checked(one).isPresent()))
        .isPresent();
  }

  /// The name of an outlet as shown.
  public String name(Source outlet) {
    return desk.place().map(here -> here.open().name(outlet)).orElse("");
  }

  /// The outlets through which words can have come, with those of the meant quotations first.
  public List<Source> outlets() {
    List<Source> theirs =
        meant().stream().flatMap(it -> it.relays().stream()).map(Relay::source).distinct().toList();
    return desk.place().stream()
        .flatMap(here -> here.open().sources().stream())
        .filter(it -> it.part() == Source.Part.RELAY)
        .sorted((one, other) -> Boolean.compare(theirs.contains(other), theirs.contains(one)))
        .toList();
  }

  /// Takes back what was done last, and selects what that was about.
  public void undo() {
    step(
        "status.undone",
        desk::undo,
        (before, after) -> {
          boolean one = after.undone().size() > before.undone().size();
          return one ? Optional.of(after.undone().getLast()) : Optional.empty();
        });
  }

  /// Does again what was taken back last, and selects what that is about.
  public void redo() {
    step("status.done", desk::redo, (before, _) -> before.undone().reversed().stream().findFirst());
  }

  /// @param which the correction that was taken back or done again, where it was one
  private void step(
      String key, Runnable step, BiFunction<History, History, Optional<Correction>> which) {
    Optional<History> before = desk.history();
    step.run();
    Optional<History> after = desk.history();
    if (after.equals(before)) {
      refuse(Messages.text(key + ".none"));
      return;
    }
    which
        .apply(before.orElseThrow(), after.orElseThrow())
        .ifPresent(it -> {
          changed(before.orElseThrow(), it).ifPresent(this::recall);
          tell(key, before.orElseThrow(), it);
        });
  }

  private void recall(Quotation quotation) {
    desk.select(quotation);
    recalls.set(recalls.get() + 1);
  }

  /// The quotation that a step to or fro was about, where it is there: the selected one, if it was
  /// about that.
  private Optional<Quotation> changed(History before, Correction correction) {
    List<Quotation> now =
        desk.place().stream().flatMap(here -> here.open().quotations().stream()).toList();
    List<Quotation> changed =
        switch (correction) {
          case Correction.Check check -> {
            Set<Anchor> checked = Set.copyOf(check.quotations());
            yield now.stream().filter(it -> checked.contains(Anchor.of(it))).toList();
          }
          case Correction.Rename _,
              Correction.Merge _,
              Correction.SplitOff _,
              Correction.FillOrigin _,
              Correction.Dismiss _ ->
              List.of();
          default -> {
            Map<String, Quotation> was =
                before.now().result().quotations().stream()
                    .collect(Collectors.toMap(Quotation::id, it -> it, (first, _) -> first));
            yield now.stream().filter(it -> !it.equals(was.get(it.id()))).toList();
          }
        };
    return desk.place()
        .flatMap(Place::selected)
        .filter(changed::contains)
        .or(() -> changed.stream().findFirst());
  }

  /// What undoing is called; empty where there is nothing to undo.
  public Optional<String> undoing() {
    return desk.history().flatMap(History::undoing).map(Message::text);
  }

  /// What redoing is called; empty where there is nothing to do again.
  public Optional<String> redoing() {
    return desk.history().flatMap(History::redoing).map(Message::text);
  }

  /// Puts a source check aside, whatever is selected.
  void dismiss(Notice notice) {
    make(Correction.Dismiss.of(notice));
  }

  private void correct(Correction correction) {
    if (meant().isEmpty()) {
      refuse(Messages.text("corrections.none.selected"));
    } else {
      make(correction);
    }
  }

  /// Says why something cannot be.
  ///
  /// @return false, for whoever asked
  boolean refuse(String why) {
    told.set("");
    told.set(why);
    return false;
  }

  /// Makes a correction, whatever is selected, and tells it.
  void make(Correction correction) {
    int before = done();
    desk.history()
        .ifPresent(history -> {
          desk.correct(correction);
          if (done() > before) {
            tell("status.done", history, correction);
          }
        });
  }

  private int done() {
    return desk.history().map(it -> it.now().corrections().size()).orElse(0);
  }

  private void tell(String key, History history, Correction correction) {
    String title = Title.of(correction, history.now().found().article()::words).text();
    told.set("");
    told.set(Messages.text(key, title));
  }

  private List<Anchor> anchors() {
    return Anchor.of(meant());
  }
}
