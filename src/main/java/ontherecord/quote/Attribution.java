package ontherecord.quote;

import java.util.List;
import java.util.stream.Stream;
import ontherecord.text.Span;

/// Whom the article credits with a quotation, and how we know.
public sealed interface Attribution {

  /// The words that name the speaker at that place, whoever it is: "he"; may be empty.
  List<Span> mention();

  /// The words that report: "said"; empty where a quotation has no cue of its own.
  List<Span> cue();

  /// Why it is credited so, or credited to nobody.
  Reason reason();

  /// Every span that shows why, in the order of the text, without doubles.
  List<Span> evidence();

  /// The same with other words for the speaker, or other words that report.
  Attribution with(List<Span> mention, List<Span> cue);

  /// Whether the user set it.
  default boolean isByUser() {
    return switch (this) {
      case Credited credited -> credited.basis() == Basis.USER;
      case Uncredited uncredited -> uncredited.reason().equals(Reason.BY_USER);
    };
  }

  /// Credited to a speaker.
  ///
  /// @param mention the words that name the speaker at that place: "he"
  /// @param antecedent the earlier words that tell who the mention is: "Obama"; may be empty
  /// @param confidence how likely it is that this speaker is reported to have said, written or
  ///   thought these words, from 0 to 1, as measured over many articles; 1 where a person said so
  record Credited(
      Speaker speaker,
      List<Span> mention,
      List<Span> cue,
      List<Span> antecedent,
      Basis basis,
      Reason reason,
      double confidence)
      implements Attribution {

    public Credited {
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException("not a confidence: " + confidence);
      }
      mention = List.copyOf(mention);
      cue = List.copyOf(cue);
      antecedent = List.copyOf(antecedent);
    }

    /// The same with another speaker.
    public Credited with(Speaker other) {
      return new Credited(other, mention, cue, antecedent, basis, reason, confidence);
    }

    @Override
    public Credited with(List<Span> mention, List<Span> cue) {
      return new Credited(speaker, mention, cue, antecedent, basis, reason, confidence);
    }

    @Override
    public List<Span> evidence() {
      return Stream.of(antecedent, mention, cue).flatMap(List::stream).sorted().distinct().toList();
    }
  }

  /// Credited to nobody that the text lets us tell.
  ///
  /// @param mention the words that name the speaker at that place, whoever it is: "they"; may be
  ///   empty
  record Uncredited(List<Span> mention, List<Span> cue, Reason reason) implements Attribution {

    public Uncredited {
      mention = List.copyOf(mention);
      cue = List.copyOf(cue);
    }

    @Override
    public Uncredited with(List<Span> mention, List<Span> cue) {
      return new Uncredited(mention, cue, reason);
    }

    @Override
    public List<Span> evidence() {
      return Stream.of(mention, cue).flatMap(List::stream).sorted().distinct().toList();
    }
  }
}
