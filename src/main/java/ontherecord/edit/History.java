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
public record History(Revision now, List<Correction> undone, List<Unplaced> unplaced) {

  public History {
    undone = List.copyOf(undone);
    unplaced = List.copyOf(unplaced);
  }

  /// What was found, before anything is done to it.
  public static History of(QuotedArticle found) {
    return new History(Revision.of(found), List.of(), List.of());
  }

  /// Whether nothing was done, and nothing can be done again.
  public boolean isUntouched() {
    return now.corrections().isEmpty() && undone.isEmpty() && unplaced.isEmpty();
  }

  /// One more correction, after which nothing can be done again. This same history where it
  /// corrects nothing.
  public History with(Correction correction) {
    return now.with(correction).map(next -> new History(next, List.of(), unplaced)).orElse(this);
  }

  /// Without the last correction; this same history where there is none.
  public History undo() {
    if (now.corrections().isEmpty()) {
      return this;
    }
    List<Correction> done = now.corrections();
    List<Correction> again = new ArrayList<>(undone);
    again.add(done.getLast());
    return new History(now.without(), again, unplaced);
  }

  /// With the correction that was undone last; this same history where there is none.
  public History redo() {
    if (undone.isEmpty()) {
      return this;
    }
    List<Correction> left = undone.subList(0, undone.size() - 1);
    return now.with(undone.getLast())
        .map(next -> new History(next, left, unplaced))
        .orElseGet(() -> new History(now, left, unplaced));
  }

  /// Over what was found anew, in the same text or another version of it. A correction whose words
  /// stand no more is listed as unplaced, and those listed before are tried again.
  public History reanalysed(QuotedArticle found) {
    return Reanalysis.of(this, found);
  }

  /// Without an unplaced correction, which the user has dealt with.
  public History without(Unplaced settled) {
    return new History(now, undone, unplaced.stream().filter(it -> !it.equals(settled)).toList());
  }

  /// What undoing is called: "Undo merge of Lee into Ann Lee"; empty where there is nothing to
  /// undo.
  public Optional<Message> undoing() {
    return now.corrections().isEmpty()
        ? Optional.empty()
        : Optional.of(named("edit.undo", now.corrections().getLast()));
  }

  /// What redoing is called; empty where there is nothing to do again.
  public Optional<Message> redoing() {
    return undone.isEmpty() ? Optional.empty() : Optional.of(named("edit.redo", undone.getLast()));
  }

  private Message named(String key, Correction correction) {
    return Message.of(key, Title.of(correction, now.found().article()::words).text());
  }
}
