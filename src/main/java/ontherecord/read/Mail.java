package ontherecord.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ontherecord.read.UnreadableArticleException.Why;
import ontherecord.text.Article;
import ontherecord.text.Block.Kind;
import ontherecord.text.Fact;
import ontherecord.text.Origin;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/// An e-mail (EML), or a web page that a browser saved as one file (MHTML): its text parts, the
/// richer one where it says the same twice. Attachments are left out.
final class Mail implements FormatReader {

  private static final int DEEPEST = 40;
  private static final int MOST_HEADERS = 2000;
  private static final int LONGEST_HEADER = 100_000;

  /// A subject that the first words of the text repeat is no headline besides.
  private static final int TOP = 600;

  private static final MimeConfig LIMITS =
      MimeConfig.custom()
          .setMaxLineLen(-1)
          .setMaxHeaderCount(MOST_HEADERS)
          .setMaxHeaderLen(LONGEST_HEADER)
          .build();

  /// @param alternatives the number of the group of which one is enough, or 0
  private record Part(boolean html, String text, int alternatives) {}

  private record Message(Map<String, String> headers, List<Part> parts, String location) {}

  @Override
  public List<Article> read(RawFile file) throws UnreadableArticleException {
    Message message = message(file);
    boolean isPage =
        message.headers().containsKey("snapshot-content-location")
            || (message.headers().getOrDefault("content-type", "").contains("multipart/related")
                && !message.location().isEmpty());
    return List.of(isPage ? page(file.origin(), message) : mail(file.origin(), message));
  }

  private static Article mail(Origin origin, Message message) throws UnreadableArticleException {
    List<Fact> facts = new ArrayList<>();
    Map<String, String> headers = message.headers();
    Facts.add(facts, Fact.Kind.AUTHOR, headers.getOrDefault("from", ""), "header From");
    Facts.add(facts, Fact.Kind.PUBLISHED, headers.getOrDefault("date", ""), "header Date");
    Facts.add(
        facts,
        Fact.Kind.LANGUAGE,
        headers.getOrDefault("content-language", ""),
        "header Content-Language");
    String subject = headers.getOrDefault("subject", "").strip();
    List<Part> parts = chosen(message.parts());
    if (parts.size() == 1 && !parts.getFirst().html()) {
      String text = parts.getFirst().text();
      boolean headed = subject.isEmpty() || repeats(text, subject);
      return PlainText.article(origin.with(facts), headed ? text : subject + "\n\n" + text);
    }
    Draft body = new Draft();
    for (Part part : parts) {
      addTo(body, origin, part);
    }
    Draft draft = new Draft();
    if (!body.isEmpty() && !subject.isEmpty() && !repeats(body.article(origin).text(), subject)) {
      draft.add(Kind.HEADLINE, subject);
      for (Part part : parts) {
        addTo(draft, origin, part);
      }
      return draft.refined(origin.with(facts));
    }
    return body.refined(origin.with(facts));
  }

  private static void addTo(Draft draft, Origin origin, Part part)
      throws UnreadableArticleException {
    if (part.html()) {
      WebPage.add(draft, origin, part.text());
    } else {
      Blocks.of(part.text()).forEach(it -> draft.add(it.kind(), it.span().of(part.text())));
    }
  }

  private static Article page(Origin origin, Message message) throws UnreadableArticleException {
    for (Part part : message.parts()) {
      if (part.html()) {
        Article page = WebPage.article(origin, part.text());
        List<Fact> facts = new ArrayList<>(page.origin().facts());
        Facts.add(facts, Fact.Kind.ADDRESS, message.location(), "header Content-Location");
        return new Article(
            page.origin().with(facts), page.text(), ToldBlocks.of(page.text(), page.blocks()));
      }
    }
    throw new UnreadableArticleException(origin.name(), Why.EMPTY);
  }

  private static boolean repeats(String text, String subject) {
    String top = text.substring(0, Math.min(text.length(), TOP));
    return letters(top).contains(letters(subject));
  }

  private static String letters(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /// All parts, and of those that say the same one: the last that has words, which is the richest.
  private static List<Part> chosen(List<Part> parts) {
    List<Part> chosen = new ArrayList<>();
    for (Part part : parts) {
      boolean instead =
          !chosen.isEmpty()
              && part.alternatives() > 0
              && chosen.getLast().alternatives() == part.alternatives();
      if (Characters.isBlank(part.text())) {
        continue;
      }
      if (instead) {
        chosen.removeLast();
      }
      chosen.add(part);
    }
    return chosen;
  }

  private static Message message(RawFile file) throws UnreadableArticleException {
    Map<String, String> headers = new HashMap<>();
    List<Part> parts = new ArrayList<>();
    Deque<Integer> groups = new ArrayDeque<>();
    String location = "";
    String disposition = "";
    int count = 0;
    MimeTokenStream mail = new MimeTokenStream(LIMITS);
    mail.parse(new ByteArrayInputStream(withoutEnvelope(file.bytes())));
    try {
      for (EntityState at = mail.getState(); at != EntityState.T_END_OF_STREAM; at = mail.next()) {
        switch (at) {
          case T_START_HEADER -> disposition = "";
          case T_FIELD -> {
            Field field = mail.getField();
            String name = field.getName().toLowerCase(Locale.ROOT);
            if (groups.isEmpty() && parts.isEmpty()) {
              headers.putIfAbsent(name, EncodedWords.decode(field));
            }
            if (name.equals("content-disposition")) {
              disposition = field.getBody().strip().toLowerCase(Locale.ROOT);
            } else if (name.endsWith("content-location") && location.isEmpty()) {
              location = EncodedWords.decode(field).strip();
            }
          }
          case T_START_MULTIPART -> {
            boolean choice = mail.getBodyDescriptor().getMimeType().endsWith("/alternative");
            count += choice ? 1 : 0;
            groups.push(choice ? count : groups.isEmpty() ? 0 : groups.peek());
            if (groups.size() > DEEPEST) {
              throw file.failure(Why.DAMAGED);
            }
          }
          case T_END_MULTIPART -> groups.pop();
          case T_BODY -> {
            BodyDescriptor body = mail.getBodyDescriptor();
            String type = body.getMimeType().toLowerCase(Locale.ROOT);
            boolean html = type.equals("text/html") || type.equals("application/xhtml+xml");
            if ((html || type.equals("text/plain")) && !disposition.startsWith("attachment")) {
              byte[] bytes = mail.getDecodedInputStream().readAllBytes();
              String text = Charsets.decoded(bytes, body.getCharset());
              parts.add(new Part(html, text, groups.isEmpty() ? 0 : groups.peek()));
            }
          }
          default -> {}
        }
      }
    } catch (IOException | MimeException | RuntimeException e) {
      // bytes that were changed at random make the library throw any of these
      throw file.failure(Why.DAMAGED);
    }
    return new Message(headers, parts, location);
  }

  /// A line "From ..." that mailboxes put before a mail is none of its headers.
  private static byte[] withoutEnvelope(byte[] bytes) {
    boolean envelope =
        bytes.length > 5
            && bytes[0] == 'F'
            && bytes[1] == 'r'
            && bytes[2] == 'o'
            && bytes[3] == 'm'
            && bytes[4] == ' ';
    int start = 0;
    while (envelope && start < bytes.length && bytes[start] != '\n') {
      start++;
    }
    return envelope
        ? Arrays.copyOfRange(bytes, Math.min(start + 1, bytes.length), bytes.length)
        : bytes;
  }
}
