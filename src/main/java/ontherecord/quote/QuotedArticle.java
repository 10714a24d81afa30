package ontherecord.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import ontherecord.text.Article;
import ontherecord.text.Span;

/// An article with what was found in it. Every span is checked against the text when this is built,
/// so whatever is shown from it is a verbatim slice, or a name that says that the user typed it.
///
/// @param speakers those credited with at least one quotation, in the order of their first
/// @param sources in the order of their evidence
/// @param quotations in the order of the text
/// @param depth how far the article was analysed
public record QuotedArticle(
    Article article,
    List<Speaker> speakers,
    List<Source> sources,
    List<Quotation> quotations,
    Depth depth) {

  /// Throws IllegalArgumentException when a span reaches past the text, an id is used twice, or a
  /// quotation names a speaker or source that is not listed.
  public QuotedArticle {
    speakers = List.copyOf(speakers);
    sources = List.copyOf(sources);
    quotations = List.copyOf(quotations);
    // by id: a speaker's hash would run over all its mentions, for every quotation
    Map<String, Object> known =
        HashMap.newHashMap(speakers.size() + sources.size() + quotations.size());
    keep(known, speakers, Speaker::id);
    keep(known, sources, Source::id);
    keep(known, quotations, Quotation::id);
    int length = article.text().length();
    for (Speaker speaker : speakers) {
      inside(length, speaker.name());
      speaker.descriptor().ifPresent(it -> inside(length, it));
      inside(length, speaker.mentions());
    }
    for (Source source : sources) {
      inside(length, source.name());
      inside(length, source.evidence());
    }
    int start = 0;
    for (Quotation quotation : quotations) {
      require(start <= quotation.start(), "out of order", quotation.id());
      start = quotation.start();
      inside(length, quotation.content());
      inside(length, quotation.setting());
      inside(length, quotation.attribution());
      inside(length, quotation.attribution().reason().words());
      if (quotation.attribution() instanceof Attribution.Credited credited) {
        Speaker speaker = credited.speaker();
        require(speaker.equals(known.get(speaker.id())), "unlisted", speaker.id());
      }
      for (int i = 0; i < quotation.relays().size(); i++) {
        Relay relay = quotation.relays().get(i);
        Source source = relay.source();
        require(source.equals(known.get(source.id())), "unlisted", source.id());
        inside(length, relay.evidence());
        inside(length, relay.reason().words());
      }
    }
  }

  /// What tells articles apart, and not all that was found: that would take as long as it is much.
  @Override
  public int hashCode() {
    return Objects.hash(article, quotations.size(), speakers.size(), depth);
  }

  /// An article that was analysed wholly.
  public QuotedArticle(
      Article article, List<Speaker> speakers, List<Source> sources, List<Quotation> quotations) {
    this(article, speakers, sources, quotations, Depth.WHOLE);
  }

  /// Whether the same was found in it, in the same text.
  public boolean isSameAs(QuotedArticle other) {
    return article.text().equals(other.article.text())
        && speakers.equals(other.speakers)
        && sources.equals(other.sources)
        && quotations.equals(other.quotations)
        && depth == other.depth;
  }

  /// The speaker's name as shown, on one line: the article's words, unless the user typed others.
  public String name(Speaker speaker) {
    return oneLine(speaker.name());
  }

  /// The source's name as shown, on one line.
  public String name(Source source) {
    return oneLine(source.name());
  }

  /// The words of `wording` on one line.
  public String oneLine(Wording wording) {
    return switch (wording) {
      case Wording.Verbatim(Span span) -> oneLine(span);
      case Wording.Typed(String text) -> text;
    };
  }

  /// The words at `span` with every run of white space as one space.
  public String oneLine(Span span) {
    return article.oneLine(span);
  }

  /// The names of those who wrote the article, as shown; empty where it names none.
  public String byline() {
    return sources.stream()
        .filter(source -> source.part() == Source.Part.BYLINE)
        .map(this::name)
        .collect(Collectors.joining(", "));
  }

  /// The sources beside those who wrote the article. Wherever the number of sources is told, it is
  /// how many these are.
  public List<Source> sourcesBesideWriters() {
    return sources.stream().filter(source -> source.part() != Source.Part.BYLINE).toList();
  }

  /// Whether nothing but white space stands between `before` and `after`, or they overlap.
  public boolean adjoin(Span before, Span after) {
    int between = before.end();
    while (between < after.start() && Character.isWhitespace(article.text().charAt(between))) {
      between++;
    }
    return between >= after.start();
  }

  /// The quotations credited to `speaker`, in the order of the text.
  public List<Quotation> by(Speaker speaker) {
    return quotations.stream()
        .filter(quotation -> quotation.speaker().filter(speaker::equals).isPresent())
        .toList();
  }

  /// The quotations that came through `source`, in the order of the text.
  public List<Quotation> through(Source source) {
    return quotations.stream()
        .filter(quotation -> quotation.relays().stream().anyMatch(it -> it.source().equals(source)))
        .toList();
  }

  private static <T> void keep(Map<String, Object> known, List<T> values, Function<T, String> id) {
    for (T value : values) {
      require(known.put(id.apply(value), value) == null, "used twice", id.apply(value));
    }
  }

  private static void inside(int length, Attribution attribution) {
    inside(length, attribution.mention());
    inside(length, attribution.cue());
    if (attribution instanceof Attribution.Credited credited) {
      inside(length, credited.antecedent());
    }
  }

  private static void inside(int length, Wording wording) {
    if (wording instanceof Wording.Verbatim(Span span)) {
      inside(length, span);
    }
  }

  private static void inside(int length, List<Span> spans) {
    for (int i = 0; i < spans.size(); i++) {
      inside(length, spans.get(i));
    }
  }

  private static void inside(int length, Span span) {
    if (span.end() > length) {
      throw new IllegalArgumentException("past the end of the text: " + span);
    }
  }

  private static void require(boolean holds, String complaint, String id) {
    if (!holds) {
      throw new IllegalArgumentException(complaint + ": " + id);
    }
  }
}
