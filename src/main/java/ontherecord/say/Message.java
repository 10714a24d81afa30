package ontherecord.say;

import java.util.List;

/// A message yet to be said: its key and what goes into its slots. `text()` says it.
public record Message(String key, List<String> arguments) {

  public Message {
    arguments = List.copyOf(arguments);
  }

  public static Message of(String key, String... arguments) {
    return new Message(key, List.of(arguments));
  }

  /// The message in words.
  public String text() {
    return Messages.text(key, arguments.toArray());
  }
}
