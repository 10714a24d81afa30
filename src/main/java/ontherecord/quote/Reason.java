package ontherecord.quote;

import java.util.List;
import ontherecord.text.Span;

/// Why something is credited as it is, in plain words, as a sentence of ours with words of the
/// article in it. The sentence is the message `reason.RULE` of the bundle `ontherecord/reasons`, in
/// which `{0}` stands for the words of the first span and `{0.par}` for its paragraph's number.
///
/// @param rule the name of the rule that fired, in lower case with hyphens: "speaker-cue-inside";
///   where a second one was needed, both: "pronoun-cue-inside:only-man", and the sentence is the
///   second one's
/// @param words the spans that the sentence shows
public record Reason(String rule, List<Span> words) {

  /// The user said so.
  public static final Reason BY_USER = new Reason("by-user", List.of());

  public Reason {
    words = List.copyOf(words);
  }

  public static Reason of(String rule, Span... words) {
    return new Reason(rule, List.of(words));
  }

  /// The rule that decided, and gives the sentence.
  public String last() {
    return rule.substring(rule.indexOf(':') + 1);
  }
}
