package ontherecord.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import ontherecord.extract.RelayPhrases.Nearness;
import ontherecord.extract.RelayPhrases.Phrase;
import ontherecord.text.Block;
import ontherecord.text.Span;
import org.jspecify.annotations.Nullable;

/// Tells through whom quotations reached the article: "cited by the Post", "told the Herald", "said
/// in an interview with Radio 5, Reuters reported". An outlet that is credited itself is no relay
/// of its own words. What "was quoted" without a source came through the one that the words before
/// it name, as far as one can tell.
final class Relays {

  /// How many blocks back the outlet may stand through which something "was quoted".
  private static final int NEAR = 2;

  /// How many blocks back the outlet may stand that "the newspaper" takes up.
  private static final int MEMORY = 8;

  /// So many of a statement's finds on either side of a phrase may have to do with it, and so many
  /// links has a chain at the most: a text may be one statement of megabytes.
  private static final int MOST = 32;

  /// A link of a chain, as tokens.
  ///
  /// @param rule the rule that found it
  /// @param name where the outlet's name stands
  /// @param start of the words that show it
  /// @param trigger the words that show that there is a link: "was quoted"
  record Link(
      String rule,
      boolean stated,
      Nearness nearness,
      Name.Place name,
      int start,
      int end,
      Span trigger) {

    private Link inferred(String why, Span words) {
      return new Link(why, false, nearness, name, start, end, words);
    }
  }

  private final Page page;
  private final Names names;
  private final RelayPhrases phrases;
  private final RelayOwners owners;
  private final Outlets outlets;
  private final Map<Integer, List<Find>> finds = new HashMap<>();
  private final IdentityHashMap<Find, List<Link>> chains = new IdentityHashMap<>(8);
  private final List<Link> others = new ArrayList<>();
  private final Map<String, Name.Place> named = new HashMap<>();
  private Name.@Nullable Place lastNamed;
  private @Nullable Link last;
  private @Nullable Find before;

  private Relays(Page page, Names names) {
    this.page = page;
    this.names = names;
    this.phrases = new RelayPhrases(page);
    this.owners = new RelayOwners(page);
    this.outlets = new Outlets(page);
  }

  /// The relays of `finds`, which are all those of the article, in the order of the text.
  static Relays of(Page page, Names names, List<Find> finds) {
    Relays relays = new Relays(page, names);
    for (Find find : finds) {
      int at = find.cue == null ? find.start() : find.cue.head();
      relays.finds.computeIfAbsent(page.statementOf(at), _ -> new ArrayList<>(2)).add(find);
    }
    for (int s = 0; s < page.statements(); s++) {
      Block.Kind kind = page.kind(s);
      if (kind != Block.Kind.CREDIT && kind != Block.Kind.BYLINE) {
        relays.statement(s, relays.finds.getOrDefault(s, List.of()));
      }
    }
    return relays;
  }

  /// The chain of the find, from the link nearest its speaker to the one nearest this article.
  List<Link> of(Find find) {
    return chains.getOrDefault(find, List.of());
  }

  /// The links of no quotation: "The plan was first reported by the Herald."
  List<Link> others() {
    return others;
  }

  private void statement(int s, List<Find> local) {
    List<Phrase> shown = phrases.in(page.start(s), page.end(s));
    int next = 0;
    for (int i = 0; i < shown.size(); i++) {
      while (next < local.size() && local.get(next).start() < shown.get(i).start()) {
        next++;
      }
      phrase(
          shown.get(i),
          local.subList(Math.max(0, next - MOST), Math.min(local.size(), next + MOST)));
    }
    for (int i = 0; i < local.size(); i++) {
      Find find = local.get(i);
      List<Link> chain = chains.get(find);
      if (chain != null) {
        chain.sort(Comparator.comparing(Link::nearness).thenComparingInt(Link::start));
      } else {
        infer(find, s);
      }
      before = find;
    }
  }

  private void phrase(Phrase phrase, List<Find> local) {
    Name.Place name = phrase.outlet().name();
    if (phrase.outlet().kind() == Outlet.Kind.NAMED && isPerson(name)) {
      return;
    }
    Link link = link(phrase);
    if (link == null) {
      return;
    }
    boolean heard = phrase.nearness() == Nearness.HEARD;
    lastNamed = link.name();
    named.putIfAbsent(initials(link.name()), link.name());
    last = heard ? last : link;
    if (local.stream().anyMatch(find -> RelayOwners.speaks(find, phrase))) {
      return;
    }
    Find holder = RelayOwners.holder(phrase, local);
    if (holder != null) {
      boolean ends = phrase.end() == holder.end() && phrase.rule().equals("interview-with");
      if (ends) {
        add(holder, link.inferred("interview-at-end", span(phrase.start(), phrase.end())));
      }
      return;
    }
    Find find = owners.of(phrase, local);
    if (find == null) {
      if (!phrase.isSubject() && phrase.nearness() != Nearness.CITED) {
        others.add(link);
      }
    } else if (phrase.nearness() != Nearness.CITED || !speaksForItself(find)) {
      add(find, link);
    }
  }

  private void add(Find find, Link link) {
    List<Link> chain = chains.computeIfAbsent(find, _ -> new ArrayList<>(2));
    String words = words(link.name());
    if (chain.size() < MOST && chain.stream().noneMatch(it -> words(it.name()).equals(words))) {
      chain.add(link);
    }
  }

  private @Nullable Link link(Phrase phrase) {
    Outlet outlet = phrase.outlet();
    Span name = span(outlet.name().start(), outlet.name().end());
    if (outlet.kind() == Outlet.Kind.TAKEN_UP) {
      int noun = outlet.name().start();
      if (lastNamed != null && blocksSince(lastNamed.start(), noun) < MEMORY) {
        return new Link(
            "outlet-taken-up",
            false,
            phrase.nearness(),
            lastNamed,
            phrase.start(),
            phrase.end(),
            span(outlet.start(), outlet.name().end()));
      }
      if (!page.tokens().isIn(noun, SourceWords.MEDIUM)) {
        return null;
      }
    }
    boolean shortened = outlet.kind() == Outlet.Kind.SHORTENED;
    Name.Place full = shortened ? named.get(words(outlet.name())) : outlet.name();
    if (full == null) {
      return null;
    }
    return new Link(
        phrase.rule(),
        true,
        phrase.nearness(),
        full,
        phrase.start(),
        phrase.end(),
        phrase.nearness() == Nearness.HEARD ? name : span(phrase.start(), phrase.end()));
  }

  private boolean speaksForItself(Find find) {
    return find.hasMention()
        && !outlets.in(Mentions.start(find.mention), Mentions.end(find.mention)).isEmpty();
  }

  /// A surname that only looks like an outlet's: "cited by Lee", "told Forbes".
  private boolean isPerson(Name.Place place) {
    int known = names.from(place.end()) - 1;
    boolean one = place.end() - place.start() == 1 && known >= 0;
    Span words = span(place.start(), place.end());
    if (!one
        || names.start(known) < place.start()
        || SourceWords.SURE.contains(page.article().words(words))) {
      return false;
    }
    Name name = names.at(known);
    boolean longer =
        name.fullest.end() - name.fullest.start() > place.end() - place.start()
            && page.has(name.fullest.start(), Lexicon.MALE | Lexicon.FEMALE);
    return name.gender == Name.Gender.MAN || name.gender == Name.Gender.WOMAN || longer;
  }

  /// What follows from the words before: the rest of what was told, and what "was quoted".
  private void infer(Find find, int statement) {
    if (find.cue == null) {
      if (before != null && find.hasMention() && find.mention == before.mention) {
        for (Link link : of(before)) {
          add(find, link.inferred("same-way", span(link.start(), link.end())));
        }
      }
      return;
    }
    if (find.cue.voice() == Cue.Voice.QUOTED && last != null && !speaksForItself(find)) {
      if (blocksSince(last.start(), page.start(statement)) < NEAR) {
        Cue cue = find.cue;
        int end = Math.max(cue.start() + 1, Math.min(cue.head() + 1, cue.end()));
        add(find, last.inferred("was-quoted", span(cue.start(), end)));
      }
    }
  }

  private int blocksSince(int earlier, int token) {
    return page.block(page.statementOf(token)) - page.block(page.statementOf(earlier));
  }

  private String words(Name.Place name) {
    return page.article().words(span(name.start(), name.end()));
  }

  /// "TDL" of "The Daily Ledger"
  private String initials(Name.Place name) {
    StringBuilder initials = new StringBuilder();
    for (int i = name.start(); i < name.end(); i++) {
      initials.append(page.tokens().first(i));
    }
    return initials.toString();
  }

  private Span span(int start, int end) {
    return page.tokens().span(start, end);
  }
}
