package ontherecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                                            | /a            | true
          User-agent: *;Disallow: /                                     | /a            | false
          User-agent: *;Disallow:                                       | /a            | true
          User-agent: *;Disallow: /private                              | /private/a    | false
          User-agent: *;Disallow: /private                              | /public       | true
          User-agent: *;Disallow: /a;Allow: /a/b                        | /a/b/c        | true
          User-agent: *;Allow: /a/b;Disallow: /a                        | /a/b/c        | true
          User-agent: *;Disallow: /a;Allow: /a                          | /a            | true
          User-agent: *;Disallow: /*.pdf$                               | /x/a.pdf      | false
          User-agent: *;Disallow: /*.pdf$                               | /x/a.pdf?b=1  | true
          User-agent: *;Disallow: /*/print                              | /2026/print   | false
          User-agent: *;Disallow: /;User-agent: OnTheRecord;Allow: /    | /a            | true
          User-agent: ontherecord;Disallow: /;User-agent: *;Allow: /    | /a            | false
          User-agent: Other;User-agent: *;Disallow: /a                  | /a            | false
          User-agent: Other;Disallow: /                                 | /a            | true
          USER-AGENT : * # all;disallow : /a # not this                 | /a            | false
          """)
  void letsReadWhatTheLongestRuleLets(String lines, String path, boolean allowed) {
    String text = lines.replace(";", "\n");
    assertEquals(allowed, Robots.of(text, WebFetch.PROGRAM).allow(path));
  }

  @Test
  void takesRulesThatAreMadeToBeSlow() {
    String stars = "User-agent: *\nDisallow: /" + "*a".repeat(2_000) + "$\n";
    String path = "/" + "a".repeat(2_000) + "b";
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> assertEquals(true, Robots.of(stars.repeat(50), WebFetch.PROGRAM).allow(path)));
  }
}
