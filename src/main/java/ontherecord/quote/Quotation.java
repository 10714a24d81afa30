package ontherecord.quote;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ontherecord.text.Span;

/// Words or thoughts that the article credits to someone.
///
/// @param id unique in its article, in the order of the text: "q7"
/// @param content the words, with their quotation marks and a completing "that": one span, or
///   several around a cue; in the order of the text, without overlap
/// @param setting where and when it was said, in the article's words: "in his speech to the General
///   Assembly", "Tuesday"; may be empty
/// @param relays the chain of sources it came through; empty where the article heard it itself
public record Quotation(
    String id,
    Form form,
    Manner manner,
    List<Span> content,
    Attribution attribution,
    List<Span> setting,
    List<Relay> relays) {

  public Quotation {
    content = List.copyOf(content);
    setting = List.copyOf(setting);
    relays = List.copyOf(relays);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a quotation has content");
    }
    for (int i = 1; i < content.size(); i++) {
      if (!content.get(i - 1).isBefore(content.get(i))) {
        throw new IllegalArgumentException("content out of order: " + content);
      }
    }
  }

  // what tells most of them apart comes first, and the speaker with all its mentions last
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Quotation it
            && id.equals(it.id)
            && content.equals(it.content)
            && form == it.form
            && manner == it.manner
            && setting.equals(it.setting)
            && relays.equals(it.relays)
            && attribution.equals(it.attribution));
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, content);
  }

  /// The same with another attribution.
  public Quotation with(Attribution other) {
    return new Quotation(id, form, manner, content, other, setting, relays);
  }

  /// The same with another form.
  public Quotation with(Form other) {
    return new Quotation(id, other, manner, content, attribution, setting, relays);
  }

  /// The same with other content.
  public Quotation withContent(List<Span> other) {
    return new Quotation(id, form, manner, other, attribution, setting, relays);
  }

  /// The same through other sources.
  public Quotation withRelays(List<Relay> other) {
    return new Quotation(id, form, manner, content, attribution, setting, other);
  }

  /// The first offset of the content.
  public int start() {
    return content.getFirst().start();
  }

  /// The span from the content's first to its last character, with what stands between.
  public Span extent() {
    return content.getFirst().to(content.getLast());
  }

  /// The speaker, where somebody is credited.
  public Optional<Speaker> speaker() {
    return switch (attribution) {
      case Attribution.Credited credited -> Optional.of(credited.speaker());
      case Attribution.Uncredited _ -> Optional.empty();
    };
  }
}
