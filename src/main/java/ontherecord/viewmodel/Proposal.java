package ontherecord.viewmodel;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ontherecord.quote.QuotedArticle;
import ontherecord.store.SessionFile;
import ontherecord.text.Origin;

/// A file to save to that the reader may agree with.
///
/// @param name that of the file that there is, or the only article's
/// @param folder that of the file, or of the article that was opened last; empty where no article
///   has one on this computer
public record Proposal(String name, Optional<Path> folder) {

  static Proposal of(Optional<Path> file, List<QuotedArticle> articles) {
    List<Origin> origins = articles.stream().map(it -> it.article().origin()).toList();
    String name =
        file.map(FileNames::last)
            .orElseGet(() ->
                origins.size() == 1
                    ? stem(origins.getFirst().name())
                    : Messages.text("saving.name") + SessionFile.ENDING);
    Stream<Path> files =
        origins.reversed().stream().flatMap(it -> it.file().flatMap(Leftover::path).stream());
    Optional<Path> folder =
        Stream.concat(file.stream(), files)
            .flatMap(it -> Stream.ofNullable(it.toAbsolutePath().getParent()))
            .filter(Files::isDirectory)
            .findFirst();
    return new Proposal(name, folder);
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    String plain =
        (dot > 0 ? name.substring(0, dot) : name).replaceAll("[\\\\/:*?\"<>|\\p{Cc}]", "-");
    return plain + SessionFile.ENDING;
  }
}
