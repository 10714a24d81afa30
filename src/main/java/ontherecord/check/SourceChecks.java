package ontherecord.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import ontherecord.quote.QuotedArticle;

/// Looks an article over as a careful editor does: `SourceChecks.of(article)`. Only what is plain
/// is noticed. Never throws, on any text; takes time in proportion to it.
public final class SourceChecks {

  private SourceChecks() {}

  /// All notices, in the order of the text.
  public static List<Notice> of(QuotedArticle quoted) {
    SpeakerChecks speakers = new SpeakerChecks(quoted);
    WordChecks words = new WordChecks(quoted);
    return Stream.of(
            words.statedAsFact(),
            words.fewWords(),
            words.quotedDifferently(),
            speakers.oneOrSeveral(),
            speakers.secondHand(),
            speakers.allUnnamed(),
            speakers.namedLate(),
            speakers.noRole())
        .flatMap(List::stream)
        .sorted(Comparator.comparing(notice -> notice.evidence().getFirst()))
        .toList();
  }
}
