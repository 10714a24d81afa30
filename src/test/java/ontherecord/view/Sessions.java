package ontherecord.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import ontherecord.edit.Anchor;
import ontherecord.edit.Correction;
import ontherecord.edit.History;
import ontherecord.fixtures.Found;
import ontherecord.fixtures.MarketArticle;
import ontherecord.fixtures.OpenWindow;
import ontherecord.fixtures.PierArticle;
import ontherecord.quote.QuotedArticle;
import ontherecord.store.Session;
import ontherecord.store.SessionException;
import ontherecord.store.SessionFile;
import ontherecord.store.Unsaved;
import ontherecord.text.Fact;

/// States of the window that sessions bring about.
final class Sessions {

  static List<State> states() {
    return List.of(
        State.large("session-offer", it -> State.obama(it), Sessions::left),
        State.small("session-offer-small", it -> State.obama(it), Sessions::left),
        State.large("session-newer", Sessions::newer),
        State.large("session-misfits", Sessions::misfits),
        State.large("session-misfits-sheet", Sessions::misfits, Sessions::list),
        State.large("session-discarded", it -> State.obama(it), Sessions::discarded),
        State.large("file-changed", Sessions::changed),
        State.small("file-changed-small", Sessions::changed),
        State.large("file-read-anew", Sessions::changed, it -> it.renewing.readAnew()),
        State.large("file-gone", Sessions::gone),
        State.large("file-far", Sessions::far),
        State.large("session-unsaved", it -> State.obama(it), Sessions::unsaved));
  }

  private Sessions() {}

  /// An article whose file changed since.
  static void changed(OpenWindow it) {
    write(pier(it), PierArticle.LATER);
    it.renewing.look();
  }

  /// An article whose file is gone.
  static void gone(OpenWindow it) {
    try {
      Files.delete(pier(it));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    it.renewing.ask();
  }

  /// An article of a session that names a device.
  static void far(OpenWindow it) {
    QuotedArticle pier = Found.in(PierArticle.FIRST);
    it.desk.open(
        new QuotedArticle(
            pier.article().from(pier.article().origin().at("/net/elsewhere/pier.txt")),
            pier.speakers(),
            pier.sources(),
            pier.quotations()));
    it.renewing.ask();
  }

  /// The work of an earlier window, put away.
  static void discarded(OpenWindow it) {
    left(it);
    it.keeping.discard();
  }

  private static Path pier(OpenWindow it) {
    Path file = Path.of("target/pier/pier.txt");
    write(file, PierArticle.FIRST);
    it.opening.open(List.of(file));
    it.desk.correct(
        new Correction.NoQuotation(
            Anchor.of(List.of(it.desk.place().orElseThrow().open().quotations().getLast()))));
    return file;
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// An article two of whose corrections have no place in it any more.
  static void misfits(OpenWindow it) {
    QuotedArticle market = MarketArticle.named("market");
    History history =
        History.of(market)
            .with(new Correction.NoQuotation(Anchor.of(List.of(MarketArticle.TIME))))
            .with(new Correction.NoQuotation(Anchor.of(List.of(MarketArticle.MESS))))
            .reanalysed(Found.in("Nothing of it stands here.\n"));
    open(it, Session.of(List.of(Session.Kept.of(history))), "market.otr", "");
  }

  /// Shows their list.
  static void list(OpenWindow it) {
    if (it.window.lookup("#misfits-show") instanceof Button button) {
      button.fire();
    }
  }

  /// A session of a newer version that breaks off, too.
  static void newer(OpenWindow it) {
    History history =
        History.of(MarketArticle.named("market"))
            .with(new Correction.FillOrigin(Fact.Kind.PUBLISHER, "Harbour Post"));
    open(it, Session.of(List.of(Session.Kept.of(history))), "news.otr", "newer");
  }

  /// The work of an earlier window.
  static void left(OpenWindow it) {
    History history =
        History.of(MarketArticle.named("market"))
            .with(new Correction.FillOrigin(Fact.Kind.PUBLISHER, "Harbour Post"));
    try (Unsaved unsaved = new Unsaved(Path.of("target/unsaved"))) {
      new Unsaved(Path.of("target/unsaved")).left().forEach(unsaved::forget);
      unsaved.keep(Session.of(List.of(Session.Kept.of(history))));
    } catch (SessionException e) {
      throw new IllegalStateException(e);
    }
    it.keeping.look();
  }

  /// A file that cannot be saved.
  static void unsaved(OpenWindow it) {
    it.saving.saveAs(Path.of("target/gone/news.otr"));
  }

  private static void open(OpenWindow it, Session session, String name, String how) {
    try {
      Path path = Files.createTempDirectory("session").resolve(name);
      try (SessionFile file = SessionFile.hold(path)) {
        file.write(session);
      }
      if (how.equals("newer")) {
        String text = Files.readString(path);
        String cut = text.substring(0, text.lastIndexOf("\"unplaced\""));
        Files.writeString(path, cut.replaceFirst("\"version\":1", "\"version\":2"));
      }
      it.opening.open(List.of(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SessionException e) {
      throw new IllegalStateException(e);
    }
  }
}
