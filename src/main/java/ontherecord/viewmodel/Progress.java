package ontherecord.viewmodel;

import ontherecord.say.Messages;

/// How far opening or exporting is.
///
/// @param name what is being read, or the file that is being written
/// @param number the one being read or written, from 1
public record Progress(Doing doing, String name, int number, int all) {

  /// What takes the time.
  public enum Doing {
    READING,
    /// Through a folder, for what is in it.
    LOOKING,
    /// From the web.
    FETCHING,
    /// To a file.
    EXPORTING
  }

  /// "Reading pier.txt", "Reading 3 of 8".
  public String words() {
    return switch (doing) {
      case LOOKING -> Messages.text("opening.looking", name);
      case EXPORTING -> Messages.text("export.writing", name);
      case FETCHING -> Messages.text("opening.fetching", name);
      case READING ->
          all == 1
              ? Messages.text("opening.reading", name)
              : Messages.text("opening.reading.several", number, all, name);
    };
  }

  /// From 0 to 1; less than 0 where it cannot be told.
  public double fraction() {
    return all == 1 || doing == Doing.LOOKING || doing == Doing.FETCHING
        ? -1
        : (number - 1.0) / all;
  }
}
