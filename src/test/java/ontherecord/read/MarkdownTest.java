package ontherecord.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import ontherecord.fixtures.ReadBlocks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class MarkdownTest {

  @Test
  void itsSignsSayWhatBlocksAre() throws UnreadableArticleException {
    assertEquals(
        List.of(
            "headline: Pier sold",
            "paragraph: The pier is gone, said Ann Lee.",
            "subhead: The sale",
            "list_item: One thing",
            "list_item: Another",
            "block_quote: Nobody asked us."),
        ReadBlocks.of(
            """
            # Pier *sold*

            The pier is [gone](https://x.example "t"), said
            **Ann Lee**.
            ![A picture](a.png)

            ## The sale

            - One thing
            - Another

            > Nobody asked us.
            """));
  }

  @Test
  void frontMatterStatesFacts() throws UnreadableArticleException {
    String text =
        "---\ntitle: \"Pier sold\"\nauthor: Ann Lee\ndate: 2020-05-01\n---\nIt is gone.\n";
    assertEquals(List.of("headline: Pier sold", "paragraph: It is gone."), ReadBlocks.of(text));
    assertEquals(
        List.of(
            "author: Ann Lee (front matter author)", "published: 2020-05-01 (front matter date)"),
        ReadBlocks.facts(text.getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- One thing, she said.\n- Another, he said.\n\nIt is gone.",
        "#pier is what they write.\n\nIt is gone.",
        "The pier\n\nIt is *gone*, she said, and 2 ** 3 is 8.",
        "---\n\nIt is gone.\n\n---\n",
        "Pier sold\n=========\n\nIt is gone.",
        "\"It [the pier] (now closed) is gone,\" she said."
      })
  void inDoubtATextStaysAsItIs(String text) throws UnreadableArticleException {
    assertEquals(text, new ArticleReader().read("a", text.getBytes(UTF_8)).getFirst().text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", "- ", "[", "*a ", "**", "`", "![", "<b>", "](", "# ", "&", "\\"})
  void staysQuickOnWhatRepeatsWithoutEnd(String piece) throws UnreadableArticleException {
    assertEquals(
        "headline: Pier sold", ReadBlocks.of("# Pier sold\n\n" + piece.repeat(50_000)).getFirst());
  }
}
