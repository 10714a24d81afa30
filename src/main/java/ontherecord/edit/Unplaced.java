package ontherecord.edit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ontherecord.say.Message;
import ontherecord.text.Span;

/// A correction whose words do not stand in the article any more, with those old words.
///
/// @param correction with spans of the text that it was made in
/// @param quotes its words there, with their context
public record Unplaced(Correction correction, List<TextQuote> quotes) {

  public Unplaced {
    quotes = List.copyOf(quotes);
  }

  /// The correction as it was made in `text`.
  static Unplaced of(Correction correction, String text) {
    return new Unplaced(
        correction,
        Spans.of(correction).stream()
            .filter(it -> it.end() <= text.length())
            .map(it -> TextQuote.of(it, text))
            .toList());
  }

  /// What the correction is called, in the old words.
  public Message title() {
    Map<Span, String> words =
        quotes.stream().collect(Collectors.toMap(TextQuote::span, TextQuote::exact, (a, _) -> a));
    return Title.of(correction, span -> words.getOrDefault(span, "…"));
  }

  /// The old words.
  public List<String> words() {
    return quotes.stream().map(TextQuote::exact).toList();
  }
}
