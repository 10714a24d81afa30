package ontherecord.viewmodel;

import java.util.List;
import java.util.stream.Collectors;
import ontherecord.read.UnreadableArticleException;

/// Something that went wrong, in plain words, with what to do.
///
/// @param title what failed: "report.pdf could not be opened"
/// @param text why, and what to do
public record Trouble(String title, String text) {

  /// What to say about files that could not be read; at least one.
  ///
  /// @param open whether an article is on screen, which stays
  static Trouble of(List<UnreadableArticleException> failures, boolean open) {
    UnreadableArticleException first = failures.getFirst();
    if (failures.size() == 1) {
      return new Trouble(
          Messages.text("trouble.title", first.name()),
          open ? first.reason() + " " + Messages.text("trouble.stays") : first.reason());
    }
    String each =
        failures.stream()
            .limit(5)
            .map(it -> Messages.text("trouble.each", it.name(), it.reason()))
            .collect(Collectors.joining("\n"));
    int more = failures.size() - 5;
    return new Trouble(
        Messages.text("trouble.titles", failures.size()),
        more > 0 ? each + "\n" + Messages.text("trouble.more", more) : each);
  }
}
