package ontherecord.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ontherecord.quote.QuotedArticle;
import ontherecord.say.Message;

/// What was done to an article and what of it was undone, without limit. A value: every step gives
/// another one.
///
/// @param now the article as it is
/// @param undone what can be done again, the next one last
/// @param unplaced corrections whose words are not in the article any more
/// @param brought what was brought back, where that can be undone; corrections after it come first
/// @param again how the article was before bringing back was undone, where that can be done again
public record History(
    Revision now,
    List<Correction> undone,
    List<Unplaced> unplaced,
    Optional<Brought> brought,
    Optional<History> again) {

  /// What was brought back from a file, as one act.
  ///
  /// @param name the file's
  /// @param before how the article was
  /// @param corrections how many there were right after
  public record Brought(String name, History before, int corrections) {}

  public History {
    undone = List.copyOf(undone);
    unplaced = List.copyOf(unplaced);
  }

  public History(Revision now, List<Correction> undone, List<Unplaced> unplaced) {
    this(now, undone, unplaced, Optional.empty(), Optional.empty());
  }

  /// What was found, before anything is done to it.
  public static History of(QuotedArticle found) {
    return new History(Revision.of(found), List.of(), List.of());
  }

  /// Whether nothing was done, and nothing can be done again.
  public boolean isUntouched() {
    return now.corrections().isEmpty()
        && undone.isEmpty()
        && unplaced.isEmpty()
        && brought.isEmpty()
        && again.isEmpty();
  }

  /// One more correction, after which nothing can be done again. This same history where it
  /// corrects nothing.
  public History with(Correction correction) {
    return now.with(correction)
        .map(next -> new History(next, List.of(), unplaced, brought, Optional.empty()))
        .orElse(this);
  }

  /// Over what a file says was found, as one act: corrections stay as in [#reanalysed]. This same
  /// history where the file says nothing else.
  ///
  /// @param name the file's
  public History broughtBack(QuotedArticle found, String name) {
    return found.isSameAs(now.found()) ? this : act(name, reanalysed(found));
  }

  /// With the corrections that come of a file, as one act; this same history where they correct
  /// nothing.
  ///
  /// @param name the file's
  public History broughtBack(List<Correction> corrections, String name) {
    History after = this;
    for (Correction correction : corrections) {
      after = after.with(correction);
    }
    return after.equals(this) ? this : act(name, after);
  }

  private History act(String name, History after) {
    History before = new History(now, List.of(), unplaced, brought, Optional.empty());
    Brought act = new Brought(name, before, after.now.corrections().size());
    return new History(after.now, List.of(), after.unplaced, Optional.of(act), Optional.empty());
  }

  private Optional<Brought> broughtLast() {
    return brought.filter(it -> now.corrections().size() <= it.corrections());
  }

  /// Without what was done last; this same history where there is nothing.
  public History undo() {
    if (broughtLast().isPresent()) {
      History before = broughtLast().get().before();
      return new History(before.now, List.of(), before.unplaced, before.brought, Optional.of(this));
    }
    if (now.corrections().isEmpty()) {
      return this;
    }
    List<Correction> done = now.corrections();
    List<Correction> undoneNow = new ArrayList<>(undone);
    undoneNow.add(done.getLast());
    return new History(now.without(), undoneNow, unplaced, brought, again);
  }

  /// With what was undone last; this same history where there is nothing.
  public History redo() {
    if (undone.isEmpty()) {
      return again.orElse(this);
    }
    List<Correction> left = undone.subList(0, undone.size() - 1);
    return now.with(undone.getLast())
        .map(next -> new History(next, left, unplaced, brought, again))
        .orElseGet(() -> new History(now, left, unplaced, brought, again));
  }

  /// Over what was found anew, in the same text or another version of it. A correction whose words
  /// stand no more is listed as unplaced, and those listed before are tried again.
  public History reanalysed(QuotedArticle found) {
    return Reanalysis.of(this, found);
  }

  /// Without an unplaced correction, which the user has dealt with.
  public History without(Unplaced settled) {
    List<Unplaced> left = unplaced.stream().filter(it -> !it.equals(settled)).toList();
    return new History(now, undone, left, brought, again);
  }

  /// What undoing is called: "Undo merge of Lee into Ann Lee"; empty where there is nothing to
  /// undo.
  public Optional<Message> undoing() {
    if (broughtLast().isPresent()) {
      return broughtLast().map(it -> named("edit.undo", it));
    }
    return now.corrections().isEmpty()
        ? Optional.empty()
        : Optional.of(named("edit.undo", now.corrections().getLast()));
  }

  /// What redoing is called; empty where there is nothing to do again.
  public Optional<Message> redoing() {
    return undone.isEmpty()
        ? again.flatMap(History::brought).map(it -> named("edit.redo", it))
        : Optional.of(named("edit.redo", undone.getLast()));
  }

  private static Message named(String key, Brought brought) {
    return Message.of(key, Message.of("edit.title.brought", brought.name()).text());
  }

  private Message named(String key, Correction correction) {
    return Message.of(key, Title.of(correction, now.found().article()::words).text());
  }
}
