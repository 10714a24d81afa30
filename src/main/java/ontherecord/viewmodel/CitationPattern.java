package ontherecord.viewmodel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Speaker;
import ontherecord.text.Origin;

/// How a quotation is written down to be pasted elsewhere, in the user's own way: `{words}
/// \[{speaker}[, {descriptor}]\]`. A name in braces stands for what the article says; what is in
/// brackets is left out where it names something that the article does not state; a backslash takes
/// the meaning from the character after it. Any text is a pattern.
///
/// @param text may have several lines
public record CitationPattern(String text) {

  /// What a pattern can name.
  public enum Field {
    /// The words with their marks.
    WORDS,
    /// Who is credited, or that nobody is.
    CREDIT,
    SPEAKER,
    DESCRIPTOR,
    CUE,
    FORM,
    BASIS,
    /// Whom the words came through, each with how we know.
    RELAY,
    TITLE,
    BYLINE,
    PUBLISHER,
    PUBLISHED,
    ADDRESS,
    FILE,
    PARAGRAPH,
    PAGE;

    /// As it stands in a pattern, without the braces.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Field> of(String word) {
      for (Field field : values()) {
        if (field.word().equals(word)) {
          return Optional.of(field);
        }
      }
      return Optional.empty();
    }
  }

  /// What stands in brackets, as far as it is written.
  private static final class Group {

    private final StringBuilder text = new StringBuilder();
    private boolean lacksSomething;
  }

  /// The quotation as plain text. A name that means nothing stays as it is written.
  public String plain(QuotedArticle quoted, QuotationRow row) {
    return filled(quoted, row, UnaryOperator.identity());
  }

  /// The quotation as a paragraph of HTML, for programs that take more than plain text.
  public String html(QuotedArticle quoted, QuotationRow row) {
    return "<p>" + filled(quoted, row, CitationPattern::escaped) + "</p>";
  }

  /// The names that mean nothing, for the user who writes the pattern.
  public List<String> unknown() {
    List<String> unknown = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      int end = text.indexOf('}', at);
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '{' && end > at) {
        String name = text.substring(at + 1, end);
        if (Field.of(name).isEmpty()) {
          unknown.add(name);
        }
        at = end;
      }
    }
    return unknown;
  }

  private String filled(QuotedArticle quoted, QuotationRow row, UnaryOperator<String> encode) {
    Deque<Group> groups = new ArrayDeque<>();
    groups.push(new Group());
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      int end = c == '{' ? text.indexOf('}', at) : -1;
      Optional<Field> field = end > at ? Field.of(text.substring(at + 1, end)) : Optional.empty();
      if (c == '\\' && at + 1 < text.length()) {
        at++;
        groups.element().text.append(encode.apply(String.valueOf(text.charAt(at))));
      } else if (field.isPresent()) {
        Optional<String> value = value(field.get(), quoted, row);
        groups.element().text.append(encode.apply(value.orElse("")));
        groups.element().lacksSomething |= value.isEmpty();
        at = end;
      } else if (c == '[') {
        groups.push(new Group());
      } else if (c == ']' && groups.size() > 1) {
        close(groups);
      } else {
        groups.element().text.append(encode.apply(String.valueOf(c)));
      }
    }
    while (groups.size() > 1) {
      close(groups);
    }
    return groups.element().text.toString();
  }

  private static void close(Deque<Group> groups) {
    Group closed = groups.pop();
    if (!closed.lacksSomething) {
      groups.element().text.append(closed.text);
    }
  }

  private static Optional<String> value(Field field, QuotedArticle quoted, QuotationRow row) {
    Origin origin = quoted.article().origin();
    Optional<String> value =
        switch (field) {
          case WORDS -> Optional.of(row.words().text());
          case CREDIT -> Optional.of(row.speakerName());
          case SPEAKER -> row.speaker().map(quoted::name);
          case DESCRIPTOR -> row.speaker().flatMap(Speaker::descriptor).map(quoted::oneLine);
          case CUE -> Optional.of(row.cue());
          case FORM -> Optional.of(row.form().toLowerCase(Locale.ROOT));
          case BASIS -> row.basis().map(it -> QuotationRow.word(it).toLowerCase(Locale.ROOT));
          case RELAY ->
              Optional.of(
                  row.relays().stream()
                      .map(CitationPattern::relay)
                      .collect(Collectors.joining(", ")));
          case TITLE -> quoted.article().title();
          case BYLINE -> Optional.of(quoted.byline());
          case PUBLISHER -> origin.publisher();
          case PUBLISHED -> origin.published();
          case ADDRESS -> origin.url();
          case FILE -> Optional.of(origin.name());
          case PARAGRAPH -> Optional.of(Integer.toString(row.paragraph()));
          case PAGE ->
              row.page().isPresent()
                  ? Optional.of(Integer.toString(row.page().getAsInt()))
                  : Optional.empty();
        };
    return value.filter(it -> !it.isEmpty());
  }

  private static String relay(QuotationRow.Via via) {
    return via.name() + " (" + QuotationRow.word(via.basis()).toLowerCase(Locale.ROOT) + ")";
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\n", "<br>");
  }
}
