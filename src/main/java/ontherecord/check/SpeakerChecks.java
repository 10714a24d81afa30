package ontherecord.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import ontherecord.quote.Manner;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Relay;
import ontherecord.quote.Source;
import ontherecord.quote.Speaker;
import ontherecord.say.Message;
import ontherecord.text.Block;
import ontherecord.text.Span;

/// What deserves a look in who is quoted.
final class SpeakerChecks {

  private static final int MOST_COMPARED = 60;
  private static final int FEWEST_WORDS = 4;
  private static final double SAME = 0.6;
  private static final Pattern TELLING =
      Pattern.compile("(?:tell|tells|told|telling|in an interview)\\b");
  private final QuotedArticle quoted;
  private final Map<String, List<Quotation>> bySpeaker = new LinkedHashMap<>();
  private final Introductions introductions;

  SpeakerChecks(QuotedArticle quoted) {
    this.quoted = quoted;
    this.introductions = new Introductions(quoted);
    for (Quotation quotation : quoted.quotations()) {
      quotation
          .speaker()
          .ifPresent(
              it -> bySpeaker.computeIfAbsent(it.id(), _ -> new ArrayList<>()).add(quotation));
    }
  }

  /// "an official" said here what "officials" said there.
  List<Notice> oneOrSeveral() {
    List<Told> one = told(Speaker.Kind.ROLE);
    List<Told> several = told(Speaker.Kind.GROUP);
    List<Notice> notices = new ArrayList<>();
    for (Told single : one) {
      several.stream()
          .filter(it -> sameRole(single, it) && sameWords(single, it))
          .findFirst()
          .ifPresent(it -> {
            List<Quotation> both = inOrder(single.quotation(), it.quotation());
            notices.add(
                new Notice(
                    Notice.Kind.ONE_OR_SEVERAL,
                    both.stream().map(Quotation::extent).toList(),
                    both,
                    Message.of("check.one_or_several", single.name(), it.name())));
          });
    }
    return notices;
  }

  /// An outlet passes words on from elsewhere; one notice an outlet. One that the speaker spoke to
  /// has them at first hand.
  List<Notice> secondHand() {
    Map<String, List<Quotation>> through = new LinkedHashMap<>();
    Map<String, Source> sources = new LinkedHashMap<>();
    Map<String, Set<Span>> evidence = new LinkedHashMap<>();
    Map<String, Boolean> before = new HashMap<>();
    for (Quotation quotation : quoted.quotations()) {
      for (Relay relay : quotation.relays()) {
        String id = relay.source().id();
        boolean heard = isHeard(relay, before.getOrDefault(id, false));
        before.put(id, heard);
        if (heard) {
          continue;
        }
        sources.put(id, relay.source());
        through.computeIfAbsent(id, _ -> new ArrayList<>()).add(quotation);
        evidence.computeIfAbsent(id, _ -> new HashSet<>()).addAll(relay.evidence());
      }
    }
    return through.entrySet().stream()
        .map(it -> {
          Set<Span> spans = evidence.getOrDefault(it.getKey(), Set.of());
          List<Quotation> quotations = it.getValue().stream().distinct().toList();
          String name = Optional.ofNullable(sources.get(it.getKey())).map(quoted::name).orElse("");
          return new Notice(
              Notice.Kind.SECOND_HAND,
              spans.isEmpty()
                  ? List.of(quotations.getFirst().extent())
                  : spans.stream().sorted().toList(),
              quotations,
              Message.of("check.second_hand", name));
        })
        .toList();
  }

  /// Whether the outlet heard the speaker itself.
  ///
  /// @param before whether it did where it was named last
  private boolean isHeard(Relay relay, boolean before) {
    return switch (relay.reason().rule()) {
      case "told-outlet", "interview-with", "interview-at-end", "said-on" -> true;
      case "same-way" -> before;
      case "outlet-taken-up" ->
          relay.evidence().stream()
              .map(quoted::oneLine)
              .anyMatch(it -> TELLING.matcher(it).lookingAt());
      default -> false;
    };
  }

  /// Several are quoted, and none by name.
  List<Notice> allUnnamed() {
    List<Quotation> said =
        quoted.quotations().stream()
            .filter(it -> it.manner() != Manner.THOUGHT && it.speaker().isPresent())
            .toList();
    boolean unnamed =
        said.stream()
            .flatMap(it -> it.speaker().stream())
            .noneMatch(it -> it.kind() == Speaker.Kind.NAMED);
    boolean plain =
        said.size() >= 2
            && quoted.quotations().stream().allMatch(it -> it.speaker().isPresent())
            && unnamed;
    if (!plain) {
      return List.of();
    }
    List<Span> evidence = said.stream().flatMap(it -> first(it).stream()).distinct().toList();
    return List.of(
        new Notice(
            Notice.Kind.ALL_UNNAMED,
            evidence.isEmpty()
                ? List.of(said.getFirst().extent())
                : evidence.stream().sorted().toList(),
            said,
            Message.of("check.all_unnamed")));
  }

  /// The reader meets the words first, and the name in a later paragraph.
  List<Notice> namedLate() {
    List<Notice> notices = new ArrayList<>();
    for (Speaker speaker : quoted.speakers()) {
      if (speaker.kind() != Speaker.Kind.NAMED || speaker.name().isTyped()) {
        continue;
      }
      List<Span> names = introductions.names(speaker);
      List<Quotation> quotations = bySpeaker.getOrDefault(speaker.id(), List.of());
      if (names.isEmpty() || quotations.isEmpty()) {
        continue;
      }
      Span first = names.getFirst();
      List<Quotation> before =
          quotations.stream()
              .filter(it -> blockOf(it).end() <= first.start() && !isSigned(it))
              .toList();
      if (!before.isEmpty()) {
        notices.add(
            new Notice(
                Notice.Kind.NAMED_LATE,
                List.of(before.getFirst().extent(), first),
                before,
                Message.of("check.named_late", quoted.name(speaker))));
      }
    }
    return notices;
  }

  /// Whether a signature below the words names who said them.
  private static boolean isSigned(Quotation quotation) {
    return quotation.attribution().reason().last().equals("signed");
  }

  /// A person is quoted, and the article never says who that is.
  List<Notice> noRole() {
    return quoted.speakers().stream()
        .filter(it -> it.kind() == Speaker.Kind.NAMED && it.descriptor().isEmpty())
        .filter(it ->
            !it.name().isTyped() && introductions.isPerson(it) && !introductions.isDescribed(it))
        .map(it -> {
          List<Quotation> quotations = bySpeaker.getOrDefault(it.id(), List.of());
          return new Notice(
              Notice.Kind.NO_ROLE,
              List.of(
                  introductions.names(it).isEmpty()
                      ? it.mentions().getFirst()
                      : introductions.names(it).getFirst()),
              quotations,
              Message.of("check.no_role", quoted.name(it)));
        })
        .toList();
  }

  /// A quotation with what is compared of it, found once.
  ///
  /// @param role the last word of the name, as a stem; empty where there is none
  /// @param roles the stems of all words of the name
  /// @param stems those of the words told
  private record Told(
      Quotation quotation, String name, String role, Set<String> roles, Set<String> stems) {}

  private List<Told> told(Speaker.Kind kind) {
    return quoted.quotations().stream()
        .filter(it -> it.speaker().filter(speaker -> speaker.kind() == kind).isPresent())
        .limit(MOST_COMPARED)
        .map(it -> {
          String name = it.speaker().map(quoted::name).orElse("");
          Set<String> stems = new HashSet<>();
          it.content().forEach(span -> stems.addAll(Terms.stems(quoted.article().words(span))));
          List<String> words = Terms.words(name);
          String role = words.isEmpty() ? "" : Terms.stem(words.getLast());
          return new Told(it, name, role, Terms.stems(words), stems);
        })
        .toList();
  }

  /// "an official", "senior administration officials": the last word is one, but for its number.
  private static boolean sameRole(Told one, Told several) {
    return several.roles().contains(one.role());
  }

  private static boolean sameWords(Told one, Told other) {
    long shared = one.stems().stream().filter(other.stems()::contains).count();
    int fewer = Math.min(one.stems().size(), other.stems().size());
    return shared >= FEWEST_WORDS && shared >= SAME * fewer;
  }

  private Span blockOf(Quotation quotation) {
    List<Block> blocks = quoted.article().blocks();
    return blocks.isEmpty()
        ? quotation.extent()
        : blocks
            .get(quoted.article().blockIndexAt(quotation.extent().end() - 1))
            .span()
            .to(quotation.extent());
  }

  private static List<Span> first(Quotation quotation) {
    return quotation.attribution().mention().stream().limit(1).toList();
  }

  private static List<Quotation> inOrder(Quotation one, Quotation other) {
    return one.start() <= other.start() ? List.of(one, other) : List.of(other, one);
  }
}
