package ontherecord.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import ontherecord.fixtures.ReadBlocks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {

  private static final String HEAD =
      """
      From: Ann Lee <ann@harbour.example>
      Date: Tue, 24 Sep 2013 23:14:02 +0200
      Subject: Pier sold in the night
      MIME-Version: 1.0
      """;

  @Test
  void theSubjectIsTheHeadlineUnlessTheTextStartsWithIt() throws UnreadableArticleException {
    assertEquals(
        List.of("headline: Pier sold in the night", "paragraph: It is gone, a clerk said."),
        ReadBlocks.of(HEAD + "\nIt is gone, a clerk said.\n"));
    assertEquals(
        List.of("headline: PIER sold in the night", "paragraph: It is gone, a clerk said."),
        ReadBlocks.of(HEAD + "\nPIER sold in the night\n\nIt is gone, a clerk said.\n"));
  }

  @Test
  void statesItsHeaders() throws UnreadableArticleException {
    assertEquals(
        List.of(
            "author: Ann Lee <ann@harbour.example> (header From)",
            "published: Tue, 24 Sep 2013 23:14:02 +0200 (header Date)"),
        ReadBlocks.facts((HEAD + "\nIt is gone.").getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=?utf-8?Q?Ren=C3=A9e?= <r@x.example>",
        "=?ISO-8859-1?q?Ren=E9e?= <r@x.example>",
        "=?utf-8?B?UmVuw6ll?= <r@x.example>",
        "=?utf-8?Q?Ren?=\n =?utf-8?Q?=C3=A9e?= <r@x.example>",
        "Renée <r@x.example>"
      })
  void encodedWordsInHeadersAreWords(String from) throws UnreadableArticleException {
    String mail = "From: " + from + "\nSubject: x\n\nIt is gone.";
    assertEquals(
        List.of("author: Renée <r@x.example> (header From)"),
        ReadBlocks.facts(mail.getBytes(UTF_8)));
  }

  @Test
  void everyPartIsInItsOwnEncoding() throws UnreadableArticleException {
    String mail =
        HEAD
            + """
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain; charset=windows-1252
            Content-Transfer-Encoding: quoted-printable

            =93Gone,=94 she said to every=
            body.
            --b
            Content-Type: text/html; charset=koi8-r
            Content-Transfer-Encoding: base64

            PHA+8NLJ18XUPC9wPg==
            --b
            Content-Type: text/plain; charset=utf-8; name=notes.txt
            Content-Disposition: attachment; filename=notes.txt

            Not for print.
            --b--
            """;
    assertEquals(
        List.of(
            "headline: Pier sold in the night",
            "paragraph: “Gone,” she said to everybody.",
            "paragraph: Привет"),
        ReadBlocks.of(mail));
  }

  @Test
  void ofTheSameInTwoFormsTheRicherIsRead() throws UnreadableArticleException {
    String mail =
        HEAD
            + """
            Content-Type: multipart/alternative; boundary=b

            --b
            Content-Type: text/plain

            It is gone.
            --b
            Content-Type: multipart/related; boundary=c

            --c
            Content-Type: text/html

            <p>It is gone.</p><blockquote>Nobody asked us.</blockquote>
            --c
            Content-Type: image/png
            Content-Transfer-Encoding: base64

            iVBORw0KGgo=
            --c--
            --b--
            """;
    assertEquals(
        List.of(
            "headline: Pier sold in the night",
            "paragraph: It is gone.",
            "block_quote: Nobody asked us."),
        ReadBlocks.of(mail));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "utf-8", "us-ascii"})
  void aWrongEncodingIsSeenFromTheBytes(String name) throws UnreadableArticleException {
    String mail =
        "From: a@b.example\nSubject: Pier\nContent-Type: text/plain; charset="
            + name
            + "\n\nThe café at the pier is gone, the owner said.\n";
    assertEquals(
        "paragraph: The café at the pier is gone, the owner said.",
        ReadBlocks.of(mail.getBytes(ISO_8859_1)).getLast());
  }

  @Test
  void aMailThatEndsTooEarlyIsReadToItsEnd() throws UnreadableArticleException {
    String mail =
        HEAD
            + "Content-Type: multipart/mixed; boundary=b\n\n"
            + "--b\n"
            + "Content-Type: text/html\n\n"
            + "<p>It is go";
    assertEquals(
        List.of("headline: Pier sold in the night", "paragraph: It is go"), ReadBlocks.of(mail));
  }

  @Test
  void theLineOfAMailboxIsNoHeader() throws UnreadableArticleException {
    String mail = "From ann@harbour.example Tue Sep 24 23:14:02 2013\n" + HEAD + "\nIt is gone.";
    assertEquals(2, ReadBlocks.of(mail).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lee: The plan is dead.\nCole: It is not.\n\nThey said no more.",
        "Date: unknown, said the clerk.\n\nIt is gone.",
        "From: here to there\nis a long way, she said.\n\nIt is gone.",
        "Re: the pier\n\nIt is gone."
      })
  void textWithLabelsIsNoMail(String text) throws UnreadableArticleException {
    assertEquals(text, new ArticleReader().read("a", text.getBytes(UTF_8)).getFirst().text());
  }

  @Test
  void aSavedPageIsReadAsAPageWithItsAddress() throws UnreadableArticleException {
    String page =
        """
        From: <Saved by Blink>
        Snapshot-Content-Location: https://harbour.example/pier
        Subject: Pier
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary="b"

        --b
        Content-Type: text/html
        Content-Transfer-Encoding: quoted-printable
        Content-Location: https://harbour.example/pier

        <p>It is gone, said Ann Lee=2E</p>
        --b
        Content-Type: text/html
        Content-Location: https://ads.example/

        <p>Buy!</p>
        --b--
        """;
    assertEquals(List.of("paragraph: It is gone, said Ann Lee."), ReadBlocks.of(page));
    assertEquals(
        List.of("address: https://harbour.example/pier (header Content-Location)"),
        ReadBlocks.facts(page.getBytes(UTF_8)));
  }
}
