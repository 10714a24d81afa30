package ontherecord.store;

import java.util.List;
import java.util.Optional;
import ontherecord.edit.History;
import ontherecord.say.Build;

/// Articles with what was found in them and what the user made of it, as one file keeps them.
///
/// @param file the session file that unsaved work belongs to; empty in a session file itself
public record Session(List<Kept> articles, Optional<String> file) {

  /// One article.
  ///
  /// @param engine the version of the program that found what was found
  public record Kept(History history, String engine) {

    /// An article that this version of the program read.
    public static Kept of(History history) {
      return new Kept(history, Build.version());
    }
  }

  public Session {
    articles = List.copyOf(articles);
  }

  public static Session of(List<Kept> articles) {
    return new Session(articles, Optional.empty());
  }

  /// This session as unsaved work on `name`.
  public Session unsaved(String name) {
    return new Session(articles, Optional.of(name));
  }
}
