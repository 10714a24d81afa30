package ontherecord.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import ontherecord.read.FetchedPage;

/// Keeps pages that were fetched, byte for byte, so that what was read from them can be verified
/// when the web has changed: `pages/SHA256.html`, and beside it `SHA256.txt` with a line for each
/// time it was fetched and from where.
public final class KeptPages {

  private static final System.Logger LOG = System.getLogger(KeptPages.class.getName());

  private final Path folder;

  public KeptPages(Path folder) {
    this.folder = folder;
  }

  /// Keeps a page; whether that could be done.
  public boolean keep(FetchedPage page) {
    try {
      Files.createDirectories(folder);
      String sha256 = page.sha256();
      Path kept = folder.resolve(sha256 + ".html");
      if (!Files.exists(kept)) {
        new Replacement(kept).write(out -> out.write(page.bytes()));
      }
      Path from = folder.resolve(sha256 + ".txt");
      String line = page.fetched() + " " + page.address().toASCIIString() + "\n";
      Files.writeString(from, line, UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      return true;
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "page not kept", e);
      return false;
    }
  }
}
