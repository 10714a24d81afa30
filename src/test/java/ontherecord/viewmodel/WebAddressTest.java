package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a, https://example.org/a",
    "' HTTP://Example.org ', http://Example.org",
    "https://example.org/a#part, https://example.org/a",
    "https://example.org:8080/a?b=c%20d, https://example.org:8080/a?b=c%20d",
    "https://example.org/a|b, https://example.org/a%7Cb",
    "https://example.org/100%, https://example.org/100%25",
    "https://münchen.example/straße, https://xn--mnchen-3ya.example/stra%C3%9Fe",
    "http://127.0.0.1/a, http://127.0.0.1/a",
    "http://[::1]:80/a, http://[::1]:80/a"
  })
  void isAPageOnAServer(String words, String address) {
    assertEquals(address, WebAddress.of(words).map(WebAddress::toString).orElse("none"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example",
        "ftp://example.org/a",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https://",
        "https:///a",
        "https://user:word@example.org/",
        "https://user@example.org/",
        "https://example.org/a b",
        "https://example.org:port/",
        "See https://example.org/a",
        "https://a.org/\nhttps://b.org/"
      })
  void isNothingElse(String words) {
    assertEquals(Optional.empty(), WebAddress.of(words));
  }

  @ParameterizedTest
  @CsvSource({
    "example.org/a, https://example.org/a",
    "www.example.org, https://www.example.org",
    "localhost:8765/x, http://localhost:8765/x",
    "127.0.0.1:80, http://127.0.0.1:80",
    "localhost.example.org, https://localhost.example.org",
    "http://example.org, http://example.org"
  })
  void mayBeTypedWithoutItsBeginning(String words, String address) {
    WebAddress typed = WebAddress.typed(words).orElseThrow();
    assertEquals(address, typed.toString());
    assertTrue(typed.consent().contains(typed.server()), typed.consent());
  }
}
