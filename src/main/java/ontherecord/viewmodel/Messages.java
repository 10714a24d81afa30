package ontherecord.viewmodel;

/// The window's own words, by key: `text("speakers.filter")`; see [ontherecord.say.Messages].
public final class Messages {

  private Messages() {}

  /// The message at `key`; throws MissingResourceException where there is none.
  public static String text(String key) {
    return ontherecord.say.Messages.text(key);
  }

  /// The message at `key` with `arguments` in its slots.
  public static String text(String key, Object... arguments) {
    return ontherecord.say.Messages.text(key, arguments);
  }
}
