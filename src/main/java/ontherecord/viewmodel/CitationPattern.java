package ontherecord.viewmodel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import ontherecord.export.CitationStyle;
import ontherecord.quote.QuotedArticle;

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
    PAGE,
    /// Beside the words, in a citation style.
    CITATION,
    /// In a list of references, in a citation style.
    REFERENCE,
    /// The name by which BibTeX knows the article.
    KEY;

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
  ///
  /// @param style what citations are in; asked for only where the pattern names one
  public String plain(QuotedArticle quoted, QuotationRow row, Supplier<CitationStyle> style) {
    return filled(new Citable(quoted, row, style, Citable.Output.PLAIN));
  }

  /// The quotation as a paragraph of HTML, for programs that take more than plain text.
  ///
  /// @param style what citations are in; asked for only where the pattern names one
  public String html(QuotedArticle quoted, QuotationRow row, Supplier<CitationStyle> style) {
    return "<p>" + filled(new Citable(quoted, row, style, Citable.Output.HTML)) + "</p>";
  }

  /// Whether it names something that is in a citation style.
  public boolean namesAStyle() {
    return text.contains("{" + Field.CITATION.word() + "}")
        || text.contains("{" + Field.REFERENCE.word() + "}");
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

  private String filled(Citable citable) {
    Deque<Group> groups = new ArrayDeque<>();
    groups.push(new Group());
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      int end = c == '{' ? text.indexOf('}', at) : -1;
      Optional<Field> field = end > at ? Field.of(text.substring(at + 1, end)) : Optional.empty();
      if (c == '\\' && at + 1 < text.length()) {
        at++;
        groups.element().text.append(citable.written(String.valueOf(text.charAt(at))));
      } else if (field.isPresent()) {
        Optional<String> value = citable.value(field.get());
        groups.element().text.append(value.orElse(""));
        groups.element().lacksSomething |= value.isEmpty();
        at = end;
      } else if (c == '[') {
        groups.push(new Group());
      } else if (c == ']' && groups.size() > 1) {
        close(groups);
      } else {
        groups.element().text.append(citable.written(String.valueOf(c)));
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
}
