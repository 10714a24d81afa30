package ontherecord.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ontherecord.quote.Attribution;
import ontherecord.quote.Basis;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Speaker;
import ontherecord.text.Span;

/// One row of a table of cases: its idea, a short text with the expected content in `[ ]`, mention
/// in `{ }` and cue in `< >`, a line a paragraph, and a line `=> direct said Ann Lee` for each
/// quotation. Where there are several, marks bear their numbers: `[1:Yes], {1+2:she} <1:said>`.
///
/// @param marked the text with its marks
/// @param answers what is said of each quotation, in order
record Case(String file, String idea, String marked, List<String> answers) {

  private static final Pattern MARK = Pattern.compile("[\\[{<](?:[\\d+]++:)?|[\\]}>]");
  private static final Pattern BLANK_LINE = Pattern.compile("\\n(?:[ \\t]*+\\n)++");
  private static final String OUTSIDE = ",.;:\u2013\u2014 ";

  /// The rows of a table; lines that start with "#" are remarks.
  static List<Case> read(String file, String table) {
    String rows =
        table.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
    return BLANK_LINE
        .splitAsStream(rows)
        .map(String::strip)
        .filter(row -> !row.isEmpty())
        .map(row -> row(file, row.lines().toList()))
        .toList();
  }

  private static Case row(String file, List<String> lines) {
    List<String> text = new ArrayList<>();
    List<String> answers = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("=> ")) {
        answers.add(line.substring(3).strip());
      } else {
        text.add(line);
      }
    }
    answers.remove("nothing");
    return new Case(file, lines.getFirst(), String.join("\n\n", text), List.copyOf(answers));
  }

  /// The text as an article has it.
  String text() {
    return MARK.matcher(marked).replaceAll("");
  }

  /// The row's text and answers, as [#shown(QuotedArticle)] writes them.
  String expected() {
    return String.join("\n=> ", concat(marked, answers));
  }

  /// What was found, written as rows are.
  static String shown(QuotedArticle found) {
    List<Quotation> all = found.quotations();
    return String.join(
        "\n=> ", concat(marks(found), all.stream().map(it -> answer(found, it)).toList()));
  }

  private static List<String> concat(String first, List<String> rest) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(rest.isEmpty() ? List.of("nothing") : rest);
    return all;
  }

  private static String answer(QuotedArticle found, Quotation quotation) {
    String form = quotation.form() + " " + quotation.manner() + " ";
    String name = "nobody";
    if (quotation.attribution() instanceof Attribution.Credited credited) {
      Speaker speaker = credited.speaker();
      name = found.name(speaker);
      name += speaker.kind() == Speaker.Kind.NAMED ? "" : " (" + lower(speaker.kind()) + ")";
      name += credited.basis() == Basis.STATED ? "" : ", " + lower(credited.basis());
    }
    return form.toLowerCase(Locale.ROOT) + name;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String marks(QuotedArticle found) {
    TreeMap<Span, String> contents = numbered(found, OUTSIDE, Quotation::content);
    TreeMap<Span, String> mentions =
        numbered(
            found,
            ", ",
            it ->
                switch (it.attribution()) {
                  case Attribution.Credited credited -> credited.mention();
                  case Attribution.Uncredited uncredited -> uncredited.mention();
                });
    TreeMap<Span, String> cues = numbered(found, ", ", it -> it.attribution().cue());
    String text = found.article().text();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      close(out, cues, i, '>');
      close(out, mentions, i, '}');
      close(out, contents, i, ']');
      open(out, contents, i, '[');
      open(out, mentions, i, '{');
      open(out, cues, i, '<');
      if (i < text.length()) {
        out.append(text.charAt(i));
      }
    }
    return out.toString().strip();
  }

  private static void open(StringBuilder out, TreeMap<Span, String> spans, int at, char mark) {
    spans.forEach((span, number) -> {
      if (span.start() == at) {
        out.append(mark).append(number);
      }
    });
  }

  private static void close(StringBuilder out, TreeMap<Span, String> spans, int at, char mark) {
    spans.keySet().stream().filter(it -> it.end() == at).forEach(it -> out.append(mark));
  }

  /// The numbers of the quotations that have each span, as marks bear them.
  private static TreeMap<Span, String> numbered(
      QuotedArticle found, String outside, Function<Quotation, List<Span>> spans) {
    List<Quotation> all = found.quotations();
    TreeMap<Span, String> numbers = new TreeMap<>();
    for (int i : IntStream.range(0, all.size()).toArray()) {
      for (Span span : spans.apply(all.get(i))) {
        numbers.merge(bare(found, span, outside), i + 1 + "", (a, b) -> a + "+" + b);
      }
    }
    numbers.replaceAll((span, number) -> all.size() == 1 ? "" : number + ":");
    return numbers;
  }

  /// The span without the marks at its end that are a matter of taste.
  private static Span bare(QuotedArticle found, Span span, String outside) {
    int end = span.end();
    while (end > span.start() + 1 && outside.indexOf(found.article().text().charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(span.start(), end);
  }

  @Override
  public String toString() {
    return file + ": " + idea;
  }
}
