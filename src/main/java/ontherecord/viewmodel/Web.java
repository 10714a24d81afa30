package ontherecord.viewmodel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import ontherecord.read.ArticleReader;
import ontherecord.read.FetchedPage;
import ontherecord.read.UnreadableArticleException;
import ontherecord.read.WebFetch;
import ontherecord.store.KeptPages;
import ontherecord.text.Article;
import ontherecord.text.Fact;
import ontherecord.text.Origin;

/// Articles from the web: a page is fetched, kept as it came, and read.
public final class Web {

  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private final WebFetch fetch;
  private final KeptPages kept;
  private final ArticleReader reader;

  public Web(WebFetch fetch, KeptPages kept, ArticleReader reader) {
    this.fetch = fetch;
    this.kept = kept;
    this.reader = reader;
  }

  /// The articles on the page at `address`. Their hash and size are those of the bytes that came.
  ///
  /// @param wanted whether anybody still waits for them
  List<Article> read(WebAddress address, BooleanSupplier wanted) throws UnreadableArticleException {
    FetchedPage page = fetch.fetch(address.uri(), wanted);
    List<Article> articles = reader.read(page.name(), told(page));
    kept.keep(page);
    return articles.stream().map(it -> it.from(origin(it.origin(), page))).toList();
  }

  /// Its bytes, in an encoding that they tell themselves where only the server told it.
  private static byte[] told(FetchedPage page) {
    Optional<Charset> charset = page.charset().flatMap(Web::charset);
    byte[] bytes = page.bytes();
    boolean tells =
        startsWith(bytes, 0xef, 0xbb, 0xbf)
            || startsWith(bytes, 0xfe, 0xff)
            || startsWith(bytes, 0xff, 0xfe);
    return charset.isEmpty() || tells ? bytes : marked(new String(bytes, charset.get()));
  }

  /// The bytes of `text`, with a mark that says how it is encoded.
  static byte[] marked(String text) {
    byte[] words = text.getBytes(UTF_8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(words.length + MARK.length);
    bytes.writeBytes(MARK);
    bytes.writeBytes(words);
    return bytes.toByteArray();
  }

  private static Origin origin(Origin read, FetchedPage page) {
    String address = page.address().toString();
    List<Fact> facts = new ArrayList<>(read.facts());
    if (read.url().isEmpty()) {
      facts.add(new Fact(Fact.Kind.ADDRESS, address, "fetch"));
    }
    facts.add(new Fact(Fact.Kind.FETCHED, page.fetched().toString(), address));
    return new Origin(
        read.id(), read.name(), page.sha256(), OptionalLong.of(page.bytes().length), facts);
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xff) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
