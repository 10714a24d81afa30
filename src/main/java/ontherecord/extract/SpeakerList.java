package ontherecord.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ontherecord.quote.Speaker;
import ontherecord.text.Span;

/// Those credited, as values, in the order of their first quotation.
final class SpeakerList {

  private final Page page;
  private final IdentityHashMap<Cast, Speaker> speakers = new IdentityHashMap<>(8);
  private final List<Speaker> all = new ArrayList<>();

  SpeakerList(Page page) {
    this.page = page;
  }

  void add(Cast cast) {
    if (!speakers.containsKey(cast)) {
      Speaker speaker = speaker("s" + (all.size() + 1), cast);
      speakers.put(cast, speaker);
      all.add(speaker);
    }
  }

  Speaker of(Cast cast) {
    return Objects.requireNonNull(speakers.get(cast));
  }

  List<Speaker> all() {
    return all;
  }

  private Speaker speaker(String id, Cast cast) {
    Name name = cast.name;
    List<Span> mentions =
        new ArrayList<>(cast.mentions.size() + (name == null ? 0 : name.places.size()));
    for (long it : cast.mentions) {
      mentions.add(page.tokens().span(Mentions.start(it), Mentions.end(it)));
    }
    if (name == null) {
      Span words = page.tokens().span(Mentions.start(cast.words), Mentions.end(cast.words));
      return new Speaker(id, cast.kind, words, Optional.empty(), Places.ordered(mentions));
    }
    for (Name.Place it : name.places) {
      mentions.add(page.tokens().span(it.start(), it.end()));
    }
    Name.Place title = name.descriptor;
    return new Speaker(
        id,
        cast.kind,
        page.tokens().span(name.fullest.start(), name.fullest.end()),
        title == null
            ? Optional.empty()
            : Optional.of(page.tokens().span(title.start(), title.end())),
        Places.ordered(mentions));
  }
}
