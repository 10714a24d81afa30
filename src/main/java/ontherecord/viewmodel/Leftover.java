package ontherecord.viewmodel;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ontherecord.edit.Correction;
import ontherecord.edit.History;
import ontherecord.say.Message;
import ontherecord.store.Session;
import ontherecord.store.SessionException;
import ontherecord.store.SessionFile;
import ontherecord.store.Unsaved;

/// What an earlier window left behind, and what the reader is told of it: only what the session
/// file that it is work on does not have.
///
/// @param offer counts the articles and corrections that are not saved, and names them
/// @param isSaved whether the session file has all of it
record Leftover(Unsaved.Left left, Note offer, boolean isSaved) {

  private static final System.Logger LOG = System.getLogger(Leftover.class.getName());
  private static final int MOST_NAMES = 5;

  /// An article as the one session has it, and what of it the other has not.
  private record Missing(History history, int corrections) {}

  /// With the session file that it is work on looked into, which takes time.
  static Leftover of(Unsaved.Left left) {
    Session session = left.opened().session();
    Optional<Path> file = session.file().flatMap(Leftover::path);
    List<Missing> missing = missing(session, file.flatMap(Leftover::saved));
    boolean saved = file.isPresent() && missing.isEmpty() && left.opened().mayBeReplaced();
    return new Leftover(left, note(left, missing, file), saved);
  }

  /// The same in another place.
  Leftover at(Unsaved.Left moved) {
    return new Leftover(moved, offer, isSaved);
  }

  /// The file of that name; empty where this system has no such names.
  static Optional<Path> path(String name) {
    try {
      return Optional.of(Path.of(name));
    } catch (InvalidPathException e) {
      LOG.log(System.Logger.Level.DEBUG, "kept on another system", e);
      return Optional.empty();
    }
  }

  private static Optional<Session> saved(Path file) {
    try {
      return Optional.of(SessionFile.read(file).session());
    } catch (SessionException e) {
      LOG.log(System.Logger.Level.DEBUG, "nothing is saved there", e);
      return Optional.empty();
    }
  }

  private static List<Missing> missing(Session session, Optional<Session> saved) {
    Map<String, History> there = new HashMap<>();
    saved.ifPresent(
        it -> it.articles().forEach(one -> there.putIfAbsent(key(one.history()), one.history())));
    List<Missing> missing = new ArrayList<>();
    for (Session.Kept kept : session.articles()) {
      History history = kept.history();
      History before = there.get(key(history));
      if (before == null) {
        missing.add(new Missing(history, history.now().corrections().size()));
      } else if (!SavedWork.Done.of(before).equals(SavedWork.Done.of(history))
          || !before.now().found().isSameAs(history.now().found())) {
        List<Correction> more = new ArrayList<>(history.now().corrections());
        before.now().corrections().forEach(more::remove);
        missing.add(new Missing(history, more.size()));
      }
    }
    return missing;
  }

  private static String key(History history) {
    var origin = history.now().found().article().origin();
    return origin.id() + "\n" + origin.name();
  }

  private static Note note(Unsaved.Left left, List<Missing> missing, Optional<Path> file) {
    int corrections = missing.stream().mapToInt(Missing::corrections).sum();
    String counts = Messages.text("keeping.counts", missing.size(), corrections, when(left.when()));
    String names =
        missing.stream()
            .map(it -> ArticleRows.title(it.history().now().result()))
            .limit(MOST_NAMES)
            .collect(Collectors.joining(", "));
    String more = missing.size() > MOST_NAMES ? names + " …" : names;
    String where =
        file.map(it -> Messages.text("keeping.work.on", FileNames.last(it), more)).orElse(more);
    String lost =
        left.opened().missing().stream().map(Message::text).collect(Collectors.joining("\n"));
    String text =
        Stream.of(where, lost).filter(it -> !it.isEmpty()).collect(Collectors.joining("\n"));
    return new Note(Note.Kind.OFFER, counts, text);
  }

  private static String when(Instant instant) {
    var there = instant.atZone(ZoneId.systemDefault());
    String time = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH).format(there);
    return there.toLocalDate().equals(LocalDate.now(ZoneId.systemDefault()))
        ? time
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.UK).format(there)
            + ", "
            + time;
  }
}
