package ontherecord.viewmodel;

import ontherecord.say.Messages;

/// How far opening is.
///
/// @param name what is being read
/// @param number the one being read, from 1
public record Progress(Doing doing, String name, int number, int all) {

  /// What takes the time.
  public enum Doing {
    READING,
    /// Through a folder, for what is in it.
    LOOKING,
    /// From the web.
    FETCHING
  }

  /// "Reading pier.txt", "Reading 3 of 8".
  public String words() {
    return switch (doing) {
      case LOOKING -> Messages.text("opening.looking", name);
      case FETCHING -> Messages.text("opening.fetching", name);
      case READING ->
          all == 1
              ? Messages.text("opening.reading", name)
              : Messages.text("opening.reading.several", number, all, name);
    };
  }

  /// From 0 to 1; less than 0 where it cannot be told.
  public double fraction() {
    return all == 1 || doing != Doing.READING ? -1 : (number - 1.0) / all;
  }
}
