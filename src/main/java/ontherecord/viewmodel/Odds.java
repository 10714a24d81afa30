package ontherecord.viewmodel;

import java.util.Optional;
import ontherecord.quote.Attribution;
import ontherecord.quote.Basis;
import ontherecord.say.Messages;

/// How often attributions like one are right, in plain words: "Attributions like this one are right
/// about 9 times in 10."
final class Odds {

  private Odds() {}

  /// In words; empty where nobody is credited, and where the reader says so and no odds are known.
  static Optional<String> of(Attribution attribution) {
    return switch (attribution) {
      case Attribution.Credited credited ->
          credited.basis() == Basis.USER
              ? Optional.empty()
              : Optional.of(words(credited.confidence()));
      case Attribution.Uncredited _ -> Optional.empty();
    };
  }

  private static String words(double confidence) {
    // halves go down: no more is claimed than is known
    double tenths = Math.ceil(confidence * 10 - 0.5);
    if (confidence < 0.5) {
      return Messages.text("odds.unsure", tenths);
    }
    return tenths < 10 ? Messages.text("odds.about", tenths) : Messages.text("odds.most");
  }
}
