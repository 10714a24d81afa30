package ontherecord.read;

import ontherecord.read.UnreadableArticleException.Why;

/// Tells a file's format by what is in it; its name decides nothing.
final class Formats {

  private Formats() {}

  /// The reader for `file`.
  static FormatReader of(RawFile file) throws UnreadableArticleException {
    if (Signatures.areOfGzip(file.bytes())) {
      return new Gzip();
    }
    if (Signatures.areOfNoPlainText(file.bytes())) {
      throw file.failure(Why.NOT_TEXT);
    }
    return Signatures.areOfWebPage(file.bytes()) ? new WebPage() : new PlainText();
  }
}
