package ontherecord.viewmodel;

import java.io.File;
import java.util.List;
import java.util.stream.Collectors;
import ontherecord.read.UnreadableArticleException;
import ontherecord.read.UnreadableArticleException.Why;
import ontherecord.say.Messages;
import ontherecord.store.SessionException;

/// Something that went wrong, in plain words, with what to do.
///
/// @param title what failed: "report.pdf could not be opened"
/// @param text why, and what to do
public record Trouble(String title, String text) {

  /// A file that could not be opened.
  ///
  /// @param name where it is
  /// @param partly whether some of it was
  record Failure(String name, String reason, boolean partly) {

    static Failure of(UnreadableArticleException failure) {
      return new Failure(failure.name(), failure.reason(), failure.why() == Why.TOO_MANY_FILES);
    }

    static Failure of(SessionException failure) {
      return new Failure(failure.name(), failure.reason(), false);
    }
  }

  /// What to say about files that could not be read; at least one.
  ///
  /// @param open whether an article is on screen, which stays
  static Trouble of(List<Failure> failures, boolean open) {
    Failure first = failures.getFirst();
    if (failures.size() == 1) {
      return new Trouble(
          first.partly()
              ? Messages.text("trouble.title.partly", fileName(first))
              : Messages.text("trouble.title", fileName(first)),
          open ? first.reason() + " " + Messages.text("trouble.stays") : first.reason());
    }
    String each =
        failures.stream()
            .limit(5)
            .map(it -> Messages.text("trouble.each", fileName(it), it.reason()))
            .collect(Collectors.joining("\n"));
    int more = failures.size() - 5;
    return new Trouble(
        Messages.text("trouble.titles", failures.size()),
        more > 0 ? each + "\n" + Messages.text("trouble.more", more) : each);
  }

  /// The folder would push what matters off the line.
  private static String fileName(Failure failure) {
    String name = failure.name();
    if (WebAddress.of(name).isPresent()) {
      return name;
    }
    String last = name.substring(name.lastIndexOf(File.separatorChar) + 1);
    return last.isEmpty() ? name : last;
  }
}
