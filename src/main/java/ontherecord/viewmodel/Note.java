package ontherecord.viewmodel;

import java.nio.file.Path;
import ontherecord.store.SessionException;

/// Something to say about sessions, above all panes, until the reader puts it away.
///
/// @param title what it is about: "news.otr could not be saved"
/// @param text why, and what to do
public record Note(Kind kind, String title, String text) {

  /// What it calls for.
  public enum Kind {
    /// To be known.
    TOLD,
    /// Work could not be saved.
    FAILED,
    /// Work would be lost if the window closed now.
    LOST,
    /// Unsaved work is offered back.
    OFFER,
    /// What was offered back is put away.
    DISCARDED,
    /// The file of an article has changed since it was read.
    CHANGED,
    /// Nobody knows where the file of an article is.
    NO_FILE,
    /// The file of an article is not on this computer, or it is no plain file.
    FAR,
    /// An article was read or analysed anew.
    RENEWED,
    /// Corrections whose words are not in the article any more.
    MISFITS
  }

  /// The file could not be saved.
  static Note failed(Path path, SessionException failure) {
    return new Note(
        Kind.FAILED,
        Messages.text("saving.failed", FileNames.last(path)),
        failure.reason() + " " + Messages.text("saving.stays"));
  }
}
