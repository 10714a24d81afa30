package ontherecord.viewmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ontherecord.quote.Attribution;
import ontherecord.quote.Basis;
import ontherecord.quote.Explanation;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Relay;
import ontherecord.quote.Source;
import ontherecord.quote.Speaker;
import ontherecord.say.Messages;
import ontherecord.text.Span;

/// How we know a quotation: from who is credited, through each source that passed the words on, to
/// this article.
///
/// @param steps in the order in which the words travelled; the last one is this article
public record Chain(List<Step> steps) {

  /// One stop of the words.
  ///
  /// @param at who or what it is
  /// @param name as shown
  /// @param proof the article's words that show it; may be empty
  /// @param basis how we know; empty for this article, and where nobody is credited
  /// @param paragraph where the proof stands
  /// @param reason why, in plain words
  /// @param odds how often steps like it are right, in plain words, where that is known
  /// @param onward how we know that the words went on from here; empty at the end
  public record Step(
      Stop at,
      String name,
      String proof,
      Optional<Basis> basis,
      OptionalInt paragraph,
      List<Explanation.Piece> reason,
      Optional<String> odds,
      Optional<Basis> onward) {

    public Step {
      reason = List.copyOf(reason);
    }

    /// The reason as one sentence.
    public String because() {
      return reason.stream().map(Explanation.Piece::text).collect(Collectors.joining());
    }

    private Step onward(Basis to) {
      return new Step(at, name, proof, basis, paragraph, reason, odds, Optional.of(to));
    }
  }

  /// What a step is.
  public sealed interface Stop {

    record Speaks(Speaker speaker) implements Stop {}

    record Nobody() implements Stop {}

    record Relays(Source source) implements Stop {}

    record ThisArticle() implements Stop {}
  }

  public Chain {
    steps = List.copyOf(steps);
  }

  /// The chain of `quotation`, an element of `quoted`.
  public static Chain of(QuotedArticle quoted, Quotation quotation) {
    List<Step> stops = new ArrayList<>();
    stops.add(first(quoted, quotation));
    quotation.relays().forEach(relay -> stops.add(relay(quoted, relay)));
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < stops.size(); i++) {
      steps.add(stops.get(i).onward(onward(stops, i)));
    }
    steps.add(
        new Step(
            new Stop.ThisArticle(),
            Messages.text("chain.article"),
            "",
            Optional.empty(),
            OptionalInt.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty()));
    return new Chain(steps);
  }

  /// The chain as a screen reader says it.
  public String spoken() {
    return steps.stream().map(Chain::spoken).collect(Collectors.joining(" "));
  }

  /// What each basis in the chain means, each once.
  public List<Basis> bases() {
    return steps.stream().flatMap(step -> step.basis().stream()).distinct().sorted().toList();
  }

  /// The words reach a relay as surely as we know of the relay; the last stop reaches this article
  /// surely, for here it stands; without a relay all hangs on the attribution.
  private static Basis onward(List<Step> stops, int from) {
    if (from + 1 < stops.size()) {
      return stops.get(from + 1).basis().orElse(Basis.INFERRED);
    }
    return from == 0 ? stops.getFirst().basis().orElse(Basis.INFERRED) : Basis.STATED;
  }

  private static Step first(QuotedArticle quoted, Quotation quotation) {
    Attribution attribution = quotation.attribution();
    List<Explanation.Piece> reason =
        Explanation.of(attribution.reason(), quoted.article()).pieces();
    return switch (attribution) {
      case Attribution.Credited credited -> {
        String name = quoted.name(credited.speaker());
        List<Span> naming =
            credited.mention().stream().filter(it -> !quoted.oneLine(it).equals(name)).toList();
        List<Span> proof =
            together(quoted, Stream.concat(naming.stream(), credited.cue().stream()));
        List<Span> all =
            together(quoted, Stream.concat(credited.mention().stream(), proof.stream()));
        yield new Step(
            new Stop.Speaks(credited.speaker()),
            name,
            words(quoted, proof),
            Optional.of(credited.basis()),
            paragraph(quoted, all),
            reason,
            Odds.of(attribution),
            Optional.empty());
      }
      case Attribution.Uncredited uncredited ->
          new Step(
              new Stop.Nobody(),
              Messages.text("quotations.uncredited"),
              words(quoted, uncredited.cue()),
              Optional.empty(),
              paragraph(quoted, uncredited.cue()),
              reason,
              Odds.of(attribution),
              Optional.empty());
    };
  }

  private static Step relay(QuotedArticle quoted, Relay relay) {
    return new Step(
        new Stop.Relays(relay.source()),
        quoted.name(relay.source()),
        words(quoted, together(quoted, relay.evidence().stream())),
        Optional.of(relay.basis()),
        paragraph(quoted, relay.evidence()),
        Explanation.of(relay.reason(), quoted.article()).pieces(),
        Optional.empty(),
        Optional.empty());
  }

  /// The spans in the order of the text; those that overlap, or have only white space between them,
  /// as one.
  private static List<Span> together(QuotedArticle quoted, Stream<Span> spans) {
    List<Span> together = new ArrayList<>();
    spans
        .sorted()
        .forEach(span -> {
          if (!together.isEmpty() && quoted.adjoin(together.getLast(), span)) {
            together.set(together.size() - 1, together.getLast().to(span));
          } else {
            together.add(span);
          }
        });
    return together;
  }

  private static String words(QuotedArticle quoted, List<Span> spans) {
    return spans.stream().map(quoted::oneLine).collect(Collectors.joining(" … "));
  }

  private static OptionalInt paragraph(QuotedArticle quoted, List<Span> spans) {
    return spans.stream().mapToInt(it -> quoted.article().paragraphAt(it.start())).findFirst();
  }

  private static String spoken(Step step) {
    List<String> facts = new ArrayList<>(List.of(step.name()));
    facts.add(step.proof());
    step.basis()
        .map(QuotationRow::word)
        .map(it -> it.toLowerCase(Locale.ROOT))
        .ifPresent(facts::add);
    step.paragraph().ifPresent(it -> facts.add(Messages.text("chain.paragraph", it)));
    String said = facts.stream().filter(it -> !it.isEmpty()).collect(Collectors.joining(", "));
    String why = (said + ". " + step.because()).strip();
    return step.odds().map(it -> why + ' ' + it).orElse(why);
  }
}
