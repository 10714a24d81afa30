package ontherecord.viewmodel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import ontherecord.read.ArticleReader;

/// Names of files to write.
final class FileNames {

  private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}]++");
  private static final int LONGEST = 60;

  private FileNames() {}

  /// The short name of an article without what some system forbids in the names of files.
  static String stem(String id) {
    String plain = FORBIDDEN.matcher(id).replaceAll("-");
    int length = Math.min(LONGEST, plain.codePointCount(0, plain.length()));
    return plain.substring(0, plain.offsetByCodePoints(0, length)).strip().replaceAll("^[.-]+", "");
  }

  /// The last part of a path, as the reader knows the file; its folder would push what matters off
  /// the line.
  static String last(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  /// Whether it is a file with the very bytes of one of those whose sums are given.
  static boolean isOneOf(Path file, Set<String> sha256) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    return Files.size(file) <= ArticleReader.LIMIT
        && sha256.contains(ArticleReader.sha256(Files.readAllBytes(file)));
  }
}
