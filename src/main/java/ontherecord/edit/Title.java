package ontherecord.edit;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import ontherecord.quote.Wording;
import ontherecord.say.Message;
import ontherecord.text.Span;

/// What a correction is called, so that "Undo" can say what it undoes: "merge of Lee into Ann Lee".
public final class Title {

  private static final int LONGEST = 40;

  private Title() {}

  /// The name of `correction`.
  ///
  /// @param words the words at a span of the article that it was made in
  public static Message of(Correction correction, Function<Span, String> words) {
    return switch (correction) {
      case Correction.SetSpeaker it ->
          it.speaker().isEmpty()
              ? Message.of("edit.title.credit.nobody")
              : Message.of("edit.title.credit", shown(it.speaker().get().name(), words));
      case Correction.SetForm _ -> Message.of("edit.title.form");
      case Correction.SetRelay it -> Message.of("edit.title.relay", shown(it.outlet(), words));
      case Correction.RemoveRelay it ->
          Message.of("edit.title.no_relay", shown(it.outlet(), words));
      case Correction.NoQuotation it ->
          Message.of("edit.title.no_quotation", start(it.quotations(), words));
      case Correction.AddQuotation it ->
          Message.of("edit.title.add", cut(words.apply(it.content().getFirst())));
      case Correction.SetWords it ->
          switch (it.part()) {
            case CONTENT -> Message.of("edit.title.content");
            case MENTION -> Message.of("edit.title.mention");
            case CUE -> Message.of("edit.title.cue");
          };
      case Correction.Rename it ->
          it.name().isPresent()
              ? Message.of("edit.title.rename", shown(it.speaker().name(), words))
              : Message.of("edit.title.describe", shown(it.speaker().name(), words));
      case Correction.Merge it ->
          Message.of("edit.title.merge", others(it, words), shown(it.into().name(), words));
      case Correction.SplitOff it ->
          Message.of(
              "edit.title.split", shown(it.as().name(), words), shown(it.from().name(), words));
      case Correction.FillOrigin _ -> Message.of("edit.title.origin");
      case Correction.Check it ->
          switch (it.verdict()) {
            case RIGHT -> Message.of("edit.title.right");
            case WRONG -> Message.of("edit.title.wrong");
            case OPEN -> Message.of("edit.title.open");
          };
      case Correction.Dismiss _ -> Message.of("edit.title.dismiss");
    };
  }

  private static String others(Correction.Merge it, Function<Span, String> words) {
    return it.speakers().stream()
        .filter(person -> !person.equals(it.into()))
        .map(person -> shown(person.name(), words))
        .collect(Collectors.joining(", "));
  }

  private static String shown(Wording name, Function<Span, String> words) {
    return switch (name) {
      case Wording.Verbatim(Span span) -> cut(words.apply(span));
      case Wording.Typed(String text) -> cut(text);
    };
  }

  private static String start(List<Anchor> quotations, Function<Span, String> words) {
    return quotations.isEmpty() ? "" : cut(words.apply(quotations.getFirst().content().getFirst()));
  }

  private static String cut(String words) {
    String line = words.strip().replaceAll("\\s++", " ");
    if (line.length() <= LONGEST) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST);
    int end = space > 0 ? space : LONGEST;
    return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
