package ontherecord.say;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The program's own words, by key: `text("unreadable.missing")`. Words of an article never come
/// from here.
public final class Messages {

  /// The name of the bundle that holds them all.
  public static final String BUNDLE_NAME = "ontherecord.messages";

  private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(BUNDLE_NAME);

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
