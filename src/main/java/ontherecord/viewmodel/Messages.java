package ontherecord.viewmodel;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The window's own words, by key: `text("speakers.filter")`. Words of an article never come from
/// here.
public final class Messages {

  private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("ontherecord.messages");

  private Messages() {}

  /// The message at `key`; throws MissingResourceException where there is none.
  public static String text(String key) {
    return BUNDLE.getString(key);
  }

  /// The message at `key`, a [MessageFormat], with `arguments` in its slots.
  public static String text(String key, Object... arguments) {
    return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(arguments);
  }
}
