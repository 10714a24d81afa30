package ontherecord.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ontherecord.cli.DocumentLine.Bad;
import ontherecord.cli.DocumentLine.Document;
import ontherecord.edit.History;
import ontherecord.extract.QuotationExtractor;
import ontherecord.read.ArticleReader;
import ontherecord.read.ReadableFile;
import ontherecord.read.UnreadableArticleException;
import ontherecord.say.Messages;
import ontherecord.store.Opened;
import ontherecord.store.Session;
import ontherecord.store.SessionException;
import ontherecord.store.SessionFile;
import ontherecord.text.Article;
import ontherecord.text.Origin;

/// One article from its file or line to its answer. Never throws; may be used from several threads
/// at once.
final class Extraction {

  private static final System.Logger LOG = System.getLogger(Extraction.class.getName());

  private final ArticleReader reader;
  private final QuotationExtractor extractor;
  private final Format format;
  private final Answering answering;

  /// What is made of the articles in a file.
  @FunctionalInterface
  interface Answering {

    /// The answer to a file.
    ///
    /// @param missing what of them could not be read
    Answer answer(List<Session.Kept> articles, List<String> missing);
  }

  private interface Work {
    Answer answer() throws UnreadableArticleException, SessionException;
  }

  private interface Failing {
    Answer failed(String reason);
  }

  private Extraction(
      ArticleReader reader, QuotationExtractor extractor, Format format, Answering answering) {
    this.reader = reader;
    this.extractor = extractor;
    this.format = format;
    this.answering = answering;
  }

  /// One that prints what is found.
  ///
  /// @param with what is brought back first
  static Extraction printing(
      ArticleReader reader, QuotationExtractor extractor, Format format, Optional<With> with) {
    return new Extraction(
        reader,
        extractor,
        format,
        brought(
            with,
            (articles, missing) ->
                new Answer.Result(
                    articles.stream()
                        .map(it -> format.printed(it.history().now().result()))
                        .toList(),
                    missing)));
  }

  /// One that makes what `answering` makes of what is found.
  static Extraction answering(
      ArticleReader reader, QuotationExtractor extractor, Answering answering) {
    return new Extraction(reader, extractor, Format.TEXT, answering);
  }

  /// One that keeps what is found.
  ///
  /// @param with what is brought back first
  static Extraction keeping(
      ArticleReader reader, QuotationExtractor extractor, Optional<With> with) {
    return answering(reader, extractor, brought(with, Answer.ToKeep::new));
  }

  private static Answering brought(Optional<With> with, Answering then) {
    return with.map(it -> it.then(then)).orElse(then);
  }

  /// The answer to a file, an article or a session, by the name that the user gave.
  Answer file(String name) {
    return guarded(
        () -> {
          Path path = ReadableFile.named(name).path();
          return SessionFile.isMeant(path)
              ? session(name, SessionFile.read(path))
              : found(reader.read(name));
        },
        reason -> complaint(name, reason));
  }

  /// The answer to a line of `{"doc_id", "text"}`.
  Answer line(Lines.Line line) {
    if (line.bytes().isEmpty()) {
      return failed(line.number(), Optional.empty(), Messages.text("lines.too.long"));
    }
    byte[] bytes = line.bytes().get();
    return guarded(
        () ->
            switch (DocumentLine.of(bytes)) {
              case Bad(Optional<String> id, String error) -> failed(line.number(), id, error);
              case Document(String id, String text) ->
                  guarded(
                      () -> found(List.of(reader.of(origin(id, text), text))),
                      reason -> failed(line.number(), Optional.of(id), reason));
            },
        reason -> failed(line.number(), Optional.empty(), reason));
  }

  /// What is said about a file that could not be read.
  static Answer.Complaint complaint(String name, String reason) {
    String seen = name.isBlank() ? Messages.text("extract.name", name) : name;
    return new Answer.Complaint(Messages.text("extract.unreadable", seen, reason));
  }

  private Answer found(List<Article> articles) {
    return answering.answer(
        articles.stream()
            .map(extractor::extract)
            .map(it -> Session.Kept.of(History.of(it)))
            .toList(),
        List.of());
  }

  private Answer session(String name, Opened opened) {
    return answering.answer(
        opened.session().articles(),
        opened.missing().stream().map(it -> complaint(name, it.text()).line()).toList());
  }

  private static Answer guarded(Work work, Failing failing) {
    try {
      return work.answer();
    } catch (UnreadableArticleException e) {
      return failing.failed(e.reason());
    } catch (SessionException e) {
      return failing.failed(e.reason());
    } catch (OutOfMemoryError e) {
      LOG.log(System.Logger.Level.DEBUG, "memory", e);
      return failing.failed(Messages.text("extract.memory"));
    } catch (RuntimeException | StackOverflowError e) {
      LOG.log(System.Logger.Level.DEBUG, "analysis failed", e);
      return failing.failed(Messages.text("extract.broken"));
    }
  }

  private Answer failed(long number, Optional<String> id, String reason) {
    if (format == Format.TEXT) {
      return complaint(
          id.orElseGet(() -> Messages.text("extract.line", Long.toString(number))), reason);
    }
    return new Answer.ErrorInPlace(
        format.object(json -> {
          json.writeStartObject();
          if (id.isPresent()) {
            json.writeStringField("doc_id", id.get());
          } else {
            json.writeNumberField("line", number);
          }
          json.writeStringField("error", reason);
          json.writeEndObject();
        }));
  }

  private static Origin origin(String id, String text) {
    return Origin.of(id, id, ArticleReader.sha256(text.getBytes(StandardCharsets.UTF_8)));
  }
}
