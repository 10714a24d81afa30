package ontherecord.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import ontherecord.say.Messages;

/// A session file that cannot be read or written, for a reason that the user can mend. Where it was
/// to be written, the old file is as it was.
public final class SessionException extends Exception {

  private static final long serialVersionUID = 1L;

  /// Why; in words it is the message `session.why.NAME` in lower case.
  public enum Why {
    MISSING,
    /// Its folder is not there any more.
    FOLDER_GONE,
    /// It is a folder, a pipe, a device.
    NOT_A_FILE,
    NOT_PERMITTED,
    DISK_FULL,
    /// Another window has it open.
    IN_USE,
    NOT_A_SESSION,
    TOO_LARGE,
    FAILED
  }

  private final String name;
  private final Why why;

  public SessionException(Path file, Why why) {
    super(file + ": " + why);
    this.name = file.toString();
    this.why = why;
  }

  /// What a failure of the file system means to the user.
  public static SessionException of(Path file, IOException failure) {
    String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    Path folder = file.toAbsolutePath().getParent();
    Why why =
        failure instanceof AccessDeniedException
                || message.contains("read-only")
                || message.contains("permitted")
            ? Why.NOT_PERMITTED
            : message.contains("no space")
                    || message.contains("quota")
                    || message.contains("not enough space")
                ? Why.DISK_FULL
                : failure instanceof NoSuchFileException
                        || failure instanceof NotDirectoryException
                        || (folder != null && !folder.toFile().isDirectory())
                    ? Why.FOLDER_GONE
                    : Why.FAILED;
    SessionException exception = new SessionException(file, why);
    exception.initCause(failure);
    return exception;
  }

  /// The file, as the user called it.
  public String name() {
    return name;
  }

  public Why why() {
    return why;
  }

  /// Why, and what to do, in plain words that do not say the name again.
  public String reason() {
    return Messages.text("session.why." + why.name().toLowerCase(Locale.ROOT));
  }
}
