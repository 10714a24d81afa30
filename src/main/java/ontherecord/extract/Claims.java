package ontherecord.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was found so far, and which tokens of the statement at hand are taken, so that contents do
/// not overlap.
final class Claims {

  private final List<Find> finds = new ArrayList<>();
  private int end;
  private long subject;
  private @Nullable Find turn;
  private int predicate = -1;
  private long whole = Mentions.NONE;

  /// Turns to the statement that starts with token `start`.
  void turnTo(int start) {
    this.end = start;
    this.subject = Mentions.NONE;
  }

  /// Keeps `find`, which takes all tokens before `until`.
  void add(Find find, int until) {
    if (find.isEmpty()) {
      return;
    }
    if (turn != null && find.start() < turn.end()) {
      find.turn = turn;
    }
    finds.add(find);
    end = Math.max(end, Math.max(until, find.end()));
    boolean led = find.cue != null && find.cue.voice() == Cue.Voice.PREPOSITION;
    if (find.hasMention() && !led) {
      subject = find.mention;
    }
  }

  /// Keeps the turn of a transcript, and leaves its words free for what is reported in their midst.
  void addTurn(Find find) {
    if (find.isEmpty()) {
      return;
    }
    find.isTurn = true;
    finds.add(find);
    turn = find;
    end = find.start();
  }

  /// Whether the token is in a turn that was found.
  boolean isInTurn(int token) {
    return turn != null && token < turn.end();
  }

  /// The quotations in the order they were found.
  List<Find> finds() {
    return finds;
  }

  /// Remembers that at token `verb` the sentence goes on about `mention`, behind a clause that told
  /// something of it: "Experts who say it was arson BLAME the owner".
  void goesOn(int verb, long mention) {
    predicate = verb;
    whole = mention;
  }

  /// The subject of the verb at the token, where it is remembered; NONE elsewhere.
  long subjectAt(int verb) {
    return verb == predicate ? whole : Mentions.NONE;
  }

  /// The first token that is not taken.
  int end() {
    return end;
  }

  /// The subject of the last verb, or NONE.
  long subject() {
    return subject;
  }

  /// "called so BY LEE": whether the mention is who did what the last find tells in the passive.
  boolean isAgent(long mention) {
    Find last = finds.isEmpty() ? null : finds.getLast();
    return last != null
        && last.mention == mention
        && last.cue != null
        && last.cue.voice() == Cue.Voice.PASSIVE;
  }

  void subject(long mention) {
    subject = mention;
  }
}
