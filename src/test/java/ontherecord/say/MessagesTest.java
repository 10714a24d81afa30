package ontherecord.say;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ontherecord.read.ArticleReader;
import ontherecord.read.UnreadableArticleException;
import ontherecord.read.UnreadableArticleException.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

  private static final Path SOURCES = Path.of("src/main/java/ontherecord");
  private static final Set<String> KEYS = ResourceBundle.getBundle(Messages.BUNDLE_NAME).keySet();
  private static final Pattern USE =
      Pattern.compile("(?:Messages\\.text\\(\\s*+\"|\\$\\{bundle:)([a-z][a-z._]*+)");
  private static final Pattern TOOL =
      Pattern.compile("Tools\\.(?:button|icon|menu)\\(\\s*+[\\w.]++,\\s*+\"([a-z.]++)\"");
  private static final Pattern KEY_LIKE = Pattern.compile("\"([a-z]++(?:\\.[a-z_]++)+\\.?)\"");

  @Test
  void everyKeyUsedExists() {
    Set<String> missing = new TreeSet<>();
    for (String source : sources()) {
      all(USE, source)
          .forEach(key -> {
            boolean prefix = key.endsWith(".");
            boolean known =
                prefix ? KEYS.stream().anyMatch(it -> it.startsWith(key)) : KEYS.contains(key);
            if (!known) {
              missing.add(key);
            }
          });
      all(TOOL, source)
          .map(key -> key + ".tip")
          .filter(it -> !KEYS.contains(it))
          .forEach(missing::add);
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void noKeyIsLeftOver() {
    Set<String> literals = new TreeSet<>();
    sources()
        .forEach(source -> {
          all(KEY_LIKE, source).forEach(literals::add);
          all(USE, source).forEach(literals::add);
        });
    Set<String> unused = new TreeSet<>(KEYS);
    unused.removeIf(key ->
        literals.stream()
            .anyMatch(it -> key.equals(it) || key.startsWith(it.endsWith(".") ? it : it + ".")));
    unused.removeIf(key -> key.startsWith("java.") || key.startsWith("keys."));
    assertEquals(Set.of(), unused);
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonNotToReadHasItsWordsWithoutTheName(Why why) {
    String reason = new UnreadableArticleException("pier.txt", why).reason();
    assertEquals(Messages.text("unreadable." + why.name().toLowerCase(Locale.ROOT)), reason);
    assertTrue(reason.endsWith(".") && Character.isUpperCase(reason.charAt(0)), reason);
    assertTrue(!reason.contains("{"), reason);
  }

  @Test
  void saysTheLimitThatIsKept() {
    String limit = " " + (ArticleReader.LIMIT >> 20) + " MB";
    assertTrue(Messages.text("unreadable.too_large").contains(limit));
    assertTrue(Messages.text("lines.too.long").contains(limit));
  }

  @Test
  void messagesAreWrittenAsMessageFormatReadsThem() {
    for (String key : KEYS) {
      String message = Messages.text(key);
      assertTrue(message.indexOf('\'') < 0, key + " has a straight apostrophe");
      if (message.contains("{0")) {
        assertTrue(!new MessageFormat(message, Locale.ENGLISH).toPattern().isEmpty(), key);
      }
    }
  }

  private static Stream<String> all(Pattern pattern, String source) {
    return pattern.matcher(source).results().map(it -> it.group(1));
  }

  private static List<String> sources() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(it -> it.toString().endsWith(".java")).map(MessagesTest::text).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
