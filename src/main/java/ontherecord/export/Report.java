package ontherecord.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ontherecord.check.Notice;
import ontherecord.check.SourceChecks;
import ontherecord.export.ReportLine.Kind;
import ontherecord.quote.Attribution;
import ontherecord.quote.Basis;
import ontherecord.quote.Depth;
import ontherecord.quote.Explanation;
import ontherecord.quote.Form;
import ontherecord.quote.Manner;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Relay;
import ontherecord.quote.Source;
import ontherecord.quote.Speaker;
import ontherecord.say.Messages;
import ontherecord.text.Article;
import ontherecord.text.Span;

/// The report on an article: speaker by speaker, each quotation with who is credited, how we know,
/// and whom it came through; then the sources, and the checks where they are asked for.
public final class Report {

  private final Excerpt excerpt;
  private final QuotedArticle quoted;
  private final Article article;
  private final List<ReportLine> lines = new ArrayList<>();

  private Report(Excerpt excerpt) {
    this.excerpt = excerpt;
    this.quoted = excerpt.quoted();
    this.article = quoted.article();
  }

  /// The report without checks.
  public static List<ReportLine> of(Excerpt excerpt) {
    return new Report(excerpt).written().lines;
  }

  /// The report with what deserves a second look.
  public static List<ReportLine> checked(Excerpt excerpt) {
    return new Report(excerpt).written().checks().lines;
  }

  private Report written() {
    head();
    excerpt
        .bySpeaker()
        .forEach((speaker, quotations) -> {
          add(
              Kind.SPEAKER,
              Messages.text("report.speaker", named(speaker), kind(speaker), counts(quotations)));
          quotations.forEach(this::quotation);
        });
    List<Quotation> uncredited = excerpt.uncredited();
    if (!uncredited.isEmpty()) {
      add(Kind.SPEAKER, Messages.text("report.uncredited", counts(uncredited)));
      uncredited.forEach(this::quotation);
    }
    sources();
    return this;
  }

  private Report checks() {
    Set<String> shown =
        excerpt.quotations().stream().map(Quotation::id).collect(Collectors.toSet());
    List<Notice> notices =
        SourceChecks.of(quoted).stream()
            .filter(it ->
                it.quotations().isEmpty()
                    || it.quotations().stream().anyMatch(its -> shown.contains(its.id())))
            .toList();
    if (!notices.isEmpty()) {
      add(Kind.HEADING, Messages.text("report.checks"));
      for (Notice notice : notices) {
        int paragraph = article.paragraphAt(notice.evidence().getFirst().start());
        add(Kind.ITEM, Messages.text("report.check", notice.reason().text(), paragraph));
      }
    }
    return this;
  }

  private void add(Kind kind, String words) {
    lines.add(new ReportLine(kind, words));
  }

  private void head() {
    add(Kind.TITLE, article.title().orElseGet(() -> article.origin().name()));
    String byline = quoted.byline();
    if (!byline.isEmpty()) {
      add(Kind.ABOUT, Messages.text("report.by", byline));
    }
    add(
        Kind.ABOUT,
        Messages.text(
            "report.counts",
            excerpt.quotations().size() - thought(excerpt.quotations()),
            quoted.speakers().size(),
            quoted.sourcesBesideWriters().size(),
            article.origin().name(),
            thought(excerpt.quotations())));
    if (quoted.depth() == Depth.MARKS) {
      add(Kind.ABOUT, Messages.text("report.marks"));
    }
  }

  private void quotation(Quotation quotation) {
    add(
        Kind.QUOTATION,
        quotation.content().stream()
            .map(article::words)
            .collect(Collectors.joining(Messages.text("report.gap"))));
    Attribution attribution = quotation.attribution();
    List<String> facts = new ArrayList<>();
    facts.add(
        Messages.text(
            "report.quotation",
            form(quotation),
            basis(attribution),
            article.paragraphAt(quotation.start())));
    article
        .typesetting()
        .pageAt(quotation.start())
        .ifPresent(it -> facts.add(Messages.text("report.page", it)));
    List<Span> spoken = new ArrayList<>(attribution.cue());
    if (attribution instanceof Attribution.Credited credited) {
      spoken.addAll(credited.mention());
    }
    spoken.stream()
        .sorted()
        .forEach(it -> facts.add(Messages.text("report.cue", quoted.oneLine(it))));
    add(Kind.FACT, String.join(", ", facts));
    String reason = Explanation.of(attribution.reason(), article).sentence();
    add(Kind.FACT, Messages.text("report.reason", reason));
    for (Relay relay : quotation.relays()) {
      String why = Explanation.of(relay.reason(), article).sentence();
      String name = quoted.name(relay.source());
      add(Kind.FACT, Messages.text("report.via", name, word(relay.basis()), why));
    }
  }

  /// The writers apart, as in the number of sources above.
  private void sources() {
    Map<String, Integer> relayed = new HashMap<>();
    excerpt.quotations().stream()
        .flatMap(it -> it.relays().stream().map(relay -> relay.source().id()).distinct())
        .forEach(id -> relayed.merge(id, 1, Integer::sum));
    List<Source> writers =
        quoted.sources().stream().filter(it -> it.part() == Source.Part.BYLINE).toList();
    section("report.sources", quoted.sourcesBesideWriters(), relayed);
    section("report.written", writers, relayed);
  }

  private void section(String title, List<Source> sources, Map<String, Integer> relayed) {
    if (sources.isEmpty()) {
      return;
    }
    add(Kind.HEADING, Messages.text(title));
    for (Source source : sources) {
      String part =
          switch (source.part()) {
            case RELAY -> Messages.text("report.relay", relayed.getOrDefault(source.id(), 0));
            case PHOTO -> Messages.text("report.photo");
            case BYLINE -> Messages.text("report.byline");
            case PUBLISHER -> Messages.text("report.publisher");
          };
      String evidence =
          source.evidence().stream()
              .map(it -> Messages.text("report.cue", quoted.oneLine(it)))
              .collect(Collectors.joining(", "));
      String supplied = Messages.text("report.source", quoted.name(source), part);
      add(Kind.ITEM, Messages.text("report.evidence", supplied, word(source.basis()), evidence));
    }
  }

  private String named(Speaker speaker) {
    Optional<String> descriptor = speaker.descriptor().map(quoted::oneLine);
    String named = quoted.name(speaker) + descriptor.map(it -> ", " + it).orElse("");
    return speaker.isTyped() ? Messages.text("report.typed", named) : named;
  }

  private static String kind(Speaker speaker) {
    return switch (speaker.kind()) {
      case NAMED -> Messages.text("speakers.kind.named");
      case ROLE -> Messages.text("speakers.kind.role");
      case GROUP -> Messages.text("speakers.kind.group");
      case UNIDENTIFIED -> Messages.text("speakers.kind.unidentified");
    };
  }

  private static String counts(List<Quotation> quotations) {
    List<String> counts = new ArrayList<>();
    for (Form form : Form.values()) {
      long count =
          quotations.stream()
              .filter(it -> it.form() == form && it.manner() != Manner.THOUGHT)
              .count();
      if (count > 0) {
        counts.add(
            switch (form) {
              case DIRECT -> Messages.text("counts.direct", count);
              case MIXED -> Messages.text("counts.mixed", count);
              case INDIRECT -> Messages.text("counts.indirect", count);
            });
      }
    }
    long thought = thought(quotations);
    if (thought > 0) {
      counts.add(Messages.text("counts.thought", thought));
    }
    return String.join(", ", counts);
  }

  private static long thought(List<Quotation> quotations) {
    return quotations.stream().filter(it -> it.manner() == Manner.THOUGHT).count();
  }

  /// The form in a word, and the manner where it is not the usual one.
  private static String form(Quotation quotation) {
    String form = word(quotation.form());
    return switch (quotation.manner()) {
      case SAID -> form;
      case WRITTEN -> Messages.text("form.written", form);
      case THOUGHT -> Messages.text("form.thought", form);
    };
  }

  private static String basis(Attribution attribution) {
    return switch (attribution) {
      case Attribution.Credited credited -> word(credited.basis());
      case Attribution.Uncredited _ -> Messages.text("quotations.nobody");
    };
  }

  /// What a form is called.
  public static String word(Form form) {
    return switch (form) {
      case DIRECT -> Messages.text("form.direct");
      case MIXED -> Messages.text("form.mixed");
      case INDIRECT -> Messages.text("form.indirect");
    };
  }

  private static String word(Basis basis) {
    String word =
        switch (basis) {
          case STATED -> Messages.text("basis.stated");
          case INFERRED -> Messages.text("basis.inferred");
          case USER -> Messages.text("basis.user");
        };
    return word.toLowerCase(Locale.ROOT);
  }
}
