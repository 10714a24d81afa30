package ontherecord.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ontherecord.read.UnreadableArticleException.Why;
import org.jspecify.annotations.Nullable;

/// Fetches one page from the web, and what its server lets programs read (`robots.txt`); the only
/// class that speaks to the network. No cookie is kept, no script runs, and nothing that the page
/// asks for is fetched. Has no state.
public final class WebFetch {

  /// As the server is told, with the version after it.
  static final String PROGRAM = "OnTheRecord";

  private static final System.Logger LOG = System.getLogger(WebFetch.class.getName());
  private static final int MOST_REDIRECTS = 5;
  private static final int LARGEST_RULES = 512 << 10;
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*+=\\s*+\"?([\\w.:+-]{1,40})", Pattern.CASE_INSENSITIVE);
  private static final Set<String> NEVER_TEXT = Set.of("image", "audio", "video", "font", "model");

  private final String agent;
  private final Duration patience;
  private final int largest;

  public WebFetch(String version) {
    this(version, PATIENCE, ArticleReader.LIMIT);
  }

  /// @param patience how long a page may take, with its redirects and rules
  /// @param largest how many bytes it may have
  WebFetch(String version, Duration patience, int largest) {
    this.agent = PROGRAM + "/" + version;
    this.patience = patience;
    this.largest = largest;
  }

  /// The page at `address`.
  ///
  /// @param wanted whether anybody still waits for it
  public FetchedPage fetch(URI address, BooleanSupplier wanted) throws UnreadableArticleException {
    try (HttpClient client =
        HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build()) {
      try {
        return new Visit(client, address, wanted).page();
      } finally {
        client.shutdownNow();
      }
    }
  }

  /// All that is sent for one page.
  private final class Visit {

    private final HttpClient client;
    private final URI first;
    private final BooleanSupplier wanted;
    private final long deadline = System.nanoTime() + patience.toNanos();
    private final Set<String> asked = new HashSet<>();

    Visit(HttpClient client, URI first, BooleanSupplier wanted) {
      this.client = client;
      this.first = first;
      this.wanted = wanted;
    }

    FetchedPage page() throws UnreadableArticleException {
      URI at = first;
      for (int i = 0; i <= MOST_REDIRECTS; i++) {
        askWhetherAllowed(at);
        HttpResponse<byte[]> response = get(at, largest);
        if (isRedirect(response)) {
          at = onward(at, response);
        } else {
          return page(at, response);
        }
      }
      throw failure(Why.REDIRECTS);
    }

    private FetchedPage page(URI at, HttpResponse<byte[]> response)
        throws UnreadableArticleException {
      int status = response.statusCode();
      if (status == 404 || status == 410) {
        throw failure(Why.NO_SUCH_PAGE);
      } else if (status == 401 || status == 402 || status == 403 || status == 451) {
        throw failure(Why.PAGE_REFUSED);
      } else if (status / 100 != 2) {
        throw failure(Why.SERVER_FAILED);
      }
      String type = type(response);
      if (NEVER_TEXT.contains(type.substring(0, Math.max(0, type.indexOf('/'))))) {
        throw failure(Why.NOT_TEXT);
      }
      Matcher charset = CHARSET.matcher(type);
      Optional<String> named = charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
      return new FetchedPage(at, response.body(), named, Instant.now());
    }

    private void askWhetherAllowed(URI page) throws UnreadableArticleException {
      String server = page.getScheme() + "://" + page.getRawAuthority();
      URI rules = URI.create(server + "/robots.txt");
      if (!asked.add(server) || page.equals(rules)) {
        return;
      }
      URI at = rules;
      HttpResponse<byte[]> response = get(at, LARGEST_RULES);
      for (int i = 0; i < MOST_REDIRECTS && isRedirect(response); i++) {
        at = onward(at, response);
        response = get(at, LARGEST_RULES);
      }
      int status = response.statusCode();
      if (status / 100 == 5 || status == 429) {
        // a server that cannot say what it allows is to be left alone
        throw failure(Why.SERVER_FAILED);
      }
      Robots robots =
          status / 100 == 2 ? Robots.of(new String(response.body(), UTF_8), PROGRAM) : Robots.NONE;
      String query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
      String path = page.getRawPath();
      if (!robots.allow((path == null || path.isEmpty() ? "/" : path) + query)) {
        throw failure(Why.ROBOTS);
      }
    }

    private HttpResponse<byte[]> get(URI at, int most) throws UnreadableArticleException {
      HttpRequest request;
      try {
        request = HttpRequest.newBuilder(at).header("User-Agent", agent).timeout(patience).build();
      } catch (IllegalArgumentException e) {
        LOG.log(System.Logger.Level.DEBUG, "address", e);
        throw failure(Why.BAD_ADDRESS);
      }
      CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, upTo(most));
      try {
        return await(answer);
      } catch (ExecutionException e) {
        LOG.log(System.Logger.Level.DEBUG, "fetch", e);
        throw failure(why(e.getCause()));
      } catch (InterruptedException e) {
        throw failure(Why.NOT_REACHED);
      } finally {
        answer.cancel(true);
      }
    }

    private HttpResponse<byte[]> await(CompletableFuture<HttpResponse<byte[]>> answer)
        throws UnreadableArticleException, ExecutionException, InterruptedException {
      while (wanted.getAsBoolean() && System.nanoTime() < deadline) {
        try {
          return answer.get(50, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          LOG.log(System.Logger.Level.TRACE, "not yet", e);
        }
      }
      throw failure(Why.TOO_SLOW);
    }

    private URI onward(URI from, HttpResponse<?> response) throws UnreadableArticleException {
      String location = response.headers().firstValue("Location").orElse("");
      try {
        URI to = from.resolve(location.strip());
        boolean safe =
            to.getScheme() != null
                && (to.getScheme().equalsIgnoreCase(from.getScheme())
                    || to.getScheme().equalsIgnoreCase("https"));
        if (!safe || to.getHost() == null || location.isBlank()) {
          throw failure(Why.REDIRECTS);
        }
        return to;
      } catch (IllegalArgumentException e) {
        LOG.log(System.Logger.Level.DEBUG, "redirect", e);
        throw failure(Why.REDIRECTS);
      }
    }

    private UnreadableArticleException failure(Why why) {
      return new UnreadableArticleException(first.toString(), why);
    }
  }

  /// A body that may have so many bytes; of what can be no text, none.
  private static BodyHandler<byte[]> upTo(int most) {
    BodyHandler<byte[]> limited = BodyHandlers.limiting(BodyHandlers.ofByteArray(), most);
    return response -> {
      String type = response.headers().firstValue("Content-Type").orElse("");
      String kind = type.substring(0, Math.max(0, type.indexOf('/'))).toLowerCase(Locale.ROOT);
      return NEVER_TEXT.contains(kind)
          ? BodySubscribers.replacing(new byte[0])
          : limited.apply(response);
    };
  }

  private static boolean isRedirect(HttpResponse<?> response) {
    return switch (response.statusCode()) {
      case 301, 302, 303, 307, 308 -> true;
      default -> false;
    };
  }

  private static String type(HttpResponse<?> response) {
    return response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
  }

  private static Why why(@Nullable Throwable failure) {
    return switch (failure) {
      case HttpTimeoutException _ -> Why.TOO_SLOW;
      case ConnectException _ -> Why.NOT_REACHED;
      // what the limit of a body says, and nothing but its words tells it apart
      case IOException e when String.valueOf(e.getMessage()).contains("capacity") -> Why.TOO_LARGE;
      case null, default -> Why.NOT_REACHED;
    };
  }
}
