package ontherecord.read;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import ontherecord.read.UnreadableArticleException.Why;
import ontherecord.text.Origin;

/// A file's bytes, as yet of no format.
///
/// @param name the file's name, with its ending
/// @param bytes all of it; nobody changes them
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record RawFile(String name, byte[] bytes) {

  /// The origin of the one article in this file.
  Origin origin() {
    return new Origin(
        withoutEnding(name), name, sha256(bytes), OptionalLong.of(bytes.length), List.of());
  }

  /// The origins of `count` articles in this file, numbered from 1 where there are several.
  List<Origin> origins(int count) {
    Origin whole = origin();
    return count == 1
        ? List.of(whole)
        : IntStream.rangeClosed(1, count)
            .mapToObj(it ->
                new Origin(
                    whole.id() + "-" + it,
                    whole.name(),
                    whole.sha256(),
                    whole.size(),
                    whole.facts()))
            .toList();
  }

  UnreadableArticleException failure(Why why) {
    return new UnreadableArticleException(name, why);
  }

  /// The hash of `bytes` as 64 hexadecimal digits.
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String withoutEnding(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
