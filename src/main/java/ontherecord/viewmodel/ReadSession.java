package ontherecord.viewmodel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import ontherecord.store.Opened;
import ontherecord.store.Session;

/// A session as it was read from its file.
///
/// @param stamp the file as it was before it was read
/// @param opened what was read
/// @param articles what was read, analysed again where an older version had found it
record ReadSession(Path path, Optional<Stamp> stamp, Opened opened, List<Session.Kept> articles) {

  /// What tells one state of a file from another.
  record Stamp(FileTime time, long size) {

    /// The file as it is now; empty where that cannot be told.
    static Optional<Stamp> of(Path path) {
      try {
        BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
        return Optional.of(new Stamp(now.lastModifiedTime(), now.size()));
      } catch (IOException e) {
        System.getLogger(ReadSession.class.getName())
            .log(System.Logger.Level.DEBUG, "no attributes", e);
        return Optional.empty();
      }
    }
  }

  ReadSession {
    articles = List.copyOf(articles);
  }
}
