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
import ontherecord.store.SessionException;
import ontherecord.store.SessionFile;

/// A session as it was read from its file.
///
/// @param stamp the file as it was before it was read
/// @param opened what was read, whole or not
record ReadSession(Path path, Optional<Stamp> stamp, Opened opened) {

  private static final System.Logger LOG = System.getLogger(ReadSession.class.getName());

  /// What tells one state of a file from another.
  record Stamp(FileTime time, long size) {

    /// The file as it is now; empty where that cannot be told.
    static Optional<Stamp> of(Path path) {
      try {
        BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
        return Optional.of(new Stamp(now.lastModifiedTime(), now.size()));
      } catch (IOException e) {
        LOG.log(System.Logger.Level.DEBUG, "no attributes", e);
        return Optional.empty();
      }
    }
  }

  /// Reads the session at `path`.
  static ReadSession of(Path path) throws SessionException {
    Optional<Stamp> stamp = Stamp.of(path);
    return new ReadSession(path, stamp, SessionFile.read(path));
  }

  List<Session.Kept> articles() {
    return opened.session().articles();
  }

  /// With its articles analysed again.
  ReadSession with(List<Session.Kept> renewed) {
    Opened again =
        new Opened(
            new Session(renewed, opened.session().file()), opened.isNewer(), opened.missing());
    return new ReadSession(path, stamp, again);
  }

  /// Whether the file is as it was when it was read.
  boolean isUnchanged() {
    return stamp.isPresent() && stamp.equals(Stamp.of(path));
  }
}
