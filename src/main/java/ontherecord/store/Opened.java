package ontherecord.store;

import java.util.List;
import java.util.stream.Stream;
import ontherecord.say.Message;

/// A session as far as its file could be read.
///
/// @param isNewer whether a newer version of the program wrote it: then it may hold what this one
///   does not know, and must not be written over
/// @param missing what could not be read, in plain words; empty where the file is whole
public record Opened(Session session, boolean isNewer, List<Message> missing) {

  public Opened {
    missing = List.copyOf(missing);
  }

  /// Whether nothing is lost by writing the session over its file.
  public boolean mayBeReplaced() {
    return !isNewer && missing.isEmpty();
  }

  /// What the user should know about it, in plain words; empty where all is well.
  public List<Message> notes() {
    Stream<Message> newer = isNewer ? Stream.of(Message.of("session.newer")) : Stream.<Message>of();
    return Stream.concat(newer, missing.stream()).toList();
  }
}
