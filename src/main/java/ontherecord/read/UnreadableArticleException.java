package ontherecord.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import ontherecord.say.Messages;

/// A file or text that cannot be read as an article, for a reason that the reader can mend.
public final class UnreadableArticleException extends Exception {

  private static final long serialVersionUID = 1L;

  /// Why it could not be read; in words it is the message `unreadable.NAME` in lower case.
  public enum Why {
    MISSING,
    FOLDER,
    /// A pipe, a device.
    NOT_A_FILE,
    NOT_PERMITTED,
    /// A name that this system cannot write in its own encoding.
    BAD_NAME,
    EMPTY,
    NOT_TEXT,
    /// A web page without the text of an article.
    NO_ARTICLE,
    TOO_LARGE,
    /// Locked, so that only its password opens it.
    PASSWORD,
    /// Cut, changed, or against the rules of its own format.
    DAMAGED,
    /// Pages that are pictures, without text.
    SCANNED,
    /// Files in a file.
    ARCHIVE,
    /// A document of Word before 2007.
    OLD_WORD,
    /// A document of Apple's Pages.
    PAGES,
    /// A spreadsheet, a presentation, or a document of another program.
    OTHER_DOCUMENT,
    /// A list of feeds or pages, without their text.
    ADDRESSES,
    FAILED,
    /// Of a folder.
    NO_FILES,
    TOO_MANY_FILES,
    /// Of a page on the web.
    BAD_ADDRESS,
    NOT_REACHED,
    TOO_SLOW,
    REDIRECTS,
    ROBOTS,
    NO_SUCH_PAGE,
    PAGE_REFUSED,
    SERVER_FAILED
  }

  private final String name;
  private final Why why;

  public UnreadableArticleException(String name, Why why) {
    super(name + ": " + why);
    this.name = name;
    this.why = why;
  }

  /// What a failure of the file system means to the reader. A name that leads nowhere (a link to
  /// itself, a file in a file) is that of no file, whatever the system calls it; unless letters of
  /// it were lost on the way here, and so it cannot lead anywhere.
  public static UnreadableArticleException of(Path path, IOException failure) {
    Why why =
        failure instanceof AccessDeniedException
            ? Why.NOT_PERMITTED
            : Files.isDirectory(path) ? Why.FOLDER : Files.exists(path) ? Why.FAILED : lost(path);
    return new UnreadableArticleException(path.toString(), why);
  }

  private static Why lost(Path path) {
    return path.toString().indexOf('\ufffd') < 0 ? Why.MISSING : Why.BAD_NAME;
  }

  /// What was to be read, as the user called it.
  public String name() {
    return name;
  }

  public Why why() {
    return why;
  }

  /// Why, and what to do, in plain words that do not say the name again.
  public String reason() {
    return Messages.text("unreadable." + why.name().toLowerCase(Locale.ROOT));
  }
}
