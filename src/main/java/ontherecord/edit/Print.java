package ontherecord.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import ontherecord.quote.Attribution;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Source;
import ontherecord.quote.Speaker;
import ontherecord.quote.Wording;
import ontherecord.text.Article;
import ontherecord.text.Fact;
import ontherecord.text.Span;
import org.jspecify.annotations.Nullable;

/// Makes a [QuotedArticle] of a [Galley]. What is as it was in another print is the same object
/// here, so that whoever shows it sees at once what changed.
final class Print {

  private final Galley galley;
  private final QuotedArticle before;
  private final Map<String, Speaker> speakersBefore;
  private final Map<String, Quotation> quotationsBefore;

  /// Words that the user says name a speaker, with those speakers' ids: they name no other.
  private final Map<Span, Set<String>> claimed = new HashMap<>();

  private final Map<String, List<Span>> claims = new HashMap<>();
  private final Map<String, Speaker> speakers = new LinkedHashMap<>();

  /// The ids of those that are not as before: nor are their quotations then, and to compare all
  /// mentions for each of them would take very long.
  private final Set<String> changed = new HashSet<>();

  /// @param before another print of the same article
  Print(Galley galley, QuotedArticle before) {
    this.galley = galley;
    this.before = before;
    this.speakersBefore = byId(before.speakers(), Speaker::id);
    this.quotationsBefore = byId(before.quotations(), Quotation::id);
  }

  QuotedArticle article() {
    List<Quotation> ordered = new ArrayList<>(galley.quotations.values());
    ordered.sort(Comparator.comparingInt(Quotation::start));
    ordered.forEach(this::claim);
    List<Quotation> quotations = ordered.stream().map(this::credited).toList();
    QuotedArticle now =
        new QuotedArticle(
            origin(galley.found.article()),
            List.copyOf(speakers.values()),
            sources(quotations),
            quotations,
            galley.found.depth());
    return now.equals(before) ? before : now;
  }

  private static <T> Map<String, T> byId(List<T> values, Function<T, String> id) {
    Map<String, T> byId = HashMap.newHashMap(values.size());
    values.forEach(it -> byId.put(id.apply(it), it));
    return byId;
  }

  private static <T> T same(T now, @Nullable T before) {
    return before != null && now.equals(before) ? before : now;
  }

  private void claim(Quotation quotation) {
    String speaker = galley.credited.get(quotation.id());
    if (speaker != null && quotation.attribution().isByUser()) {
      for (Span span : quotation.attribution().mention()) {
        claimed.computeIfAbsent(span, _ -> new HashSet<>()).add(speaker);
        claims.computeIfAbsent(speaker, _ -> new ArrayList<>()).add(span);
      }
    }
  }

  /// With its speaker as that is now.
  private Quotation credited(Quotation quotation) {
    if (!(quotation.attribution() instanceof Attribution.Credited it)) {
      return same(quotation, quotationsBefore.get(quotation.id()));
    }
    Speaker speaker =
        galley
            .speakerOf(quotation)
            .map(known -> speakers.computeIfAbsent(known.id(), _ -> asBefore(mentioned(known))))
            .orElse(it.speaker());
    Quotation now = speaker.equals(it.speaker()) ? quotation : quotation.with(it.with(speaker));
    return changed.contains(speaker.id()) ? now : same(now, quotationsBefore.get(quotation.id()));
  }

  /// The same object as before, where it is the same.
  private Speaker asBefore(Speaker speaker) {
    Speaker was = speakersBefore.get(speaker.id());
    if (was != null && was.equals(speaker)) {
      return was;
    }
    changed.add(speaker.id());
    return speaker;
  }

  private Speaker mentioned(Speaker speaker) {
    List<Span> own = claims.getOrDefault(speaker.id(), List.of());
    boolean same = own.isEmpty() && speaker.mentions().stream().noneMatch(claimed::containsKey);
    if (same) {
      return speaker;
    }
    List<Span> mentions =
        Stream.concat(
                speaker.mentions().stream()
                    .filter(it ->
                        claimed.getOrDefault(it, Set.of(speaker.id())).contains(speaker.id())),
                own.stream())
            .sorted()
            .distinct()
            .toList();
    List<Span> some =
        mentions.isEmpty() && speaker.name() instanceof Wording.Verbatim(Span span)
            ? List.of(span)
            : mentions;
    return some.equals(speaker.mentions())
        ? speaker
        : new Speaker(speaker.id(), speaker.kind(), speaker.name(), speaker.descriptor(), some);
  }

  /// An outlet through which nothing came any more, or not yet, is no source.
  private List<Source> sources(List<Quotation> quotations) {
    Set<String> used = relaying(quotations);
    Set<String> before = relaying(galley.found.quotations());
    Set<String> found = new HashSet<>();
    galley.found.sources().forEach(it -> found.add(it.id()));
    return galley.sources.values().stream()
        .filter(
            it -> used.contains(it.id()) || (found.contains(it.id()) && !before.contains(it.id())))
        .toList();
  }

  private static Set<String> relaying(List<Quotation> quotations) {
    Set<String> ids = new HashSet<>();
    for (Quotation quotation : quotations) {
      quotation.relays().forEach(it -> ids.add(it.source().id()));
    }
    return ids;
  }

  /// What the user states stands before what the file states.
  private Article origin(Article article) {
    if (galley.facts.isEmpty()) {
      return article;
    }
    Stream<Fact> byUser =
        Stream.of(Fact.Kind.values()).filter(galley.facts::containsKey).map(galley.facts::get);
    List<Fact> all = Stream.concat(byUser, article.origin().facts().stream()).toList();
    return before.article().origin().facts().equals(all)
        ? before.article()
        : article.from(article.origin().with(all));
  }
}
