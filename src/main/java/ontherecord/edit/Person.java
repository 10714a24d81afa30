package ontherecord.edit;

import ontherecord.quote.Speaker;
import ontherecord.quote.Wording;

/// Which speaker is meant: the one shown by this name. Where there is none yet, it is a new one.
public record Person(Wording name, Speaker.Kind kind) {

  public static Person of(Speaker speaker) {
    return new Person(speaker.name(), speaker.kind());
  }

  /// Someone by a name that the user typed.
  public static Person typed(String name, Speaker.Kind kind) {
    return new Person(Wording.typed(name), kind);
  }

  /// Someone by words that the user typed: a name, or else a role.
  public static Person typed(String words) {
    return typed(words, isNamed(words) ? Speaker.Kind.NAMED : Speaker.Kind.ROLE);
  }

  /// Whether words that the user typed are a name, which begins with a capital.
  static boolean isNamed(String words) {
    String name = words.strip();
    return !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
  }
}
