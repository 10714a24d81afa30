package ontherecord.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import ontherecord.quote.Attribution;
import ontherecord.quote.Form;
import ontherecord.quote.Manner;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Relay;
import ontherecord.quote.Source;
import ontherecord.quote.Speaker;
import ontherecord.say.Messages;
import ontherecord.text.Article;
import ontherecord.text.Block;
import ontherecord.text.Fact;
import ontherecord.text.Span;

/// An article with those of its quotations that leave the program, and what every format asks of
/// them. What the article does not state is empty here, and no format makes it up.
///
/// @param quotations some or all of the article's, in its order
public record Excerpt(QuotedArticle quoted, List<Quotation> quotations) {

  /// Stands between the pieces of one quotation.
  static final String GAP = " […] ";

  private static final int UNKNOWN = 0xfffd;
  private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his", "hers");

  public Excerpt {
    quotations = List.copyOf(quotations);
    Set<String> known = new HashSet<>();
    quoted.quotations().forEach(it -> known.add(it.id()));
    for (Quotation quotation : quotations) {
      if (!known.contains(quotation.id())) {
        throw new IllegalArgumentException("not of this article: " + quotation.id());
      }
    }
  }

  /// The whole article.
  public static Excerpt of(QuotedArticle quoted) {
    return new Excerpt(quoted, quoted.quotations());
  }

  Article article() {
    return quoted.article();
  }

  /// The quotations of each speaker who has any, in the order of the article's speakers.
  SequencedMap<Speaker, List<Quotation>> bySpeaker() {
    // by id: a speaker's hash would run over all its mentions
    Map<String, List<Quotation>> byId =
        quotations.stream()
            .filter(it -> it.speaker().isPresent())
            .collect(Collectors.groupingBy(it -> it.speaker().orElseThrow().id()));
    SequencedMap<Speaker, List<Quotation>> bySpeaker = new LinkedHashMap<>();
    for (Speaker speaker : quoted.speakers()) {
      List<Quotation> own = byId.get(speaker.id());
      if (own != null) {
        bySpeaker.put(speaker, own);
      }
    }
    return bySpeaker;
  }

  /// The quotations that nobody is credited with.
  List<Quotation> uncredited() {
    return quotations.stream().filter(it -> it.speaker().isEmpty()).toList();
  }

  /// The headline on one line.
  Optional<String> title() {
    return article().blocks().stream()
        .filter(block -> block.kind() == Block.Kind.HEADLINE)
        .findFirst()
        .map(block -> quoted.oneLine(block.span()));
  }

  /// Who wrote the article: as it says itself, or else as its file states.
  List<String> authors() {
    List<String> signed =
        quoted.sources().stream()
            .filter(it -> it.part() == Source.Part.BYLINE)
            .map(quoted::name)
            .distinct()
            .toList();
    return signed.isEmpty()
        ? article().origin().facts(Fact.Kind.AUTHOR).map(Fact::value).distinct().toList()
        : signed;
  }

  /// The first words stated of a kind.
  Optional<String> stated(Fact.Kind kind) {
    return article().origin().facts(kind).findFirst().map(Fact::value);
  }

  /// The words of a quotation with their marks, on one line.
  String words(Quotation quotation) {
    return quotation.content().stream().map(quoted::oneLine).collect(Collectors.joining(GAP));
  }

  /// The words of a quotation without the marks that enclose them, on one line.
  String exact(Quotation quotation) {
    return quotation.content().stream()
        .map(it -> quoted.oneLine(exact(quotation, it)))
        .collect(Collectors.joining(GAP));
  }

  /// A piece of a quotation without the marks that enclose it; a mark that only opens or only
  /// closes counts too, since a quotation may go on over paragraphs. Marks within stay.
  Span exact(Quotation quotation, Span piece) {
    return quotation.form() == Form.INDIRECT
        ? piece
        : new OuterMarks(article().text(), piece).without();
  }

  /// Whether the article says that a speaker is a person: by a role, or by "he" or "she". A name
  /// alone may be a body's.
  boolean isPerson(Speaker speaker) {
    return switch (speaker.kind()) {
      case ROLE -> true;
      case GROUP, UNIDENTIFIED -> false;
      case NAMED ->
          speaker.descriptor().isPresent()
              || speaker.mentions().stream()
                  .anyMatch(it ->
                      it.length() <= 4
                          && PERSONAL.contains(article().words(it).toLowerCase(Locale.ROOT)));
    };
  }

  /// What of the article's origin no file states, but the user says.
  List<String> saidByUser() {
    return article().origin().facts().stream()
        .filter(Fact::isByUser)
        .map(it -> word(it.kind()))
        .distinct()
        .toList();
  }

  /// A quotation in a line, for formats that have notes only: its words, who is credited, and whom
  /// it came through, with how we know.
  String note(Quotation quotation) {
    List<String> facts = new ArrayList<>();
    facts.add(word(quotation.form()));
    if (quotation.manner() != Manner.SAID) {
      facts.add(word(quotation.manner()));
    }
    Optional<Speaker> speaker = quotation.speaker();
    speaker
        .filter(it -> it.kind() != Speaker.Kind.NAMED)
        .ifPresent(it -> facts.add(word(it.kind())));
    facts.add("¶" + article().paragraphAt(quotation.start()));
    return printable(
        Messages.text(
            "export.note", String.join(", ", facts), words(quotation), credit(quotation)));
  }

  /// Who is credited with a quotation, and whom it came through, with how we know.
  String credit(Quotation quotation) {
    String credit =
        switch (quotation.attribution()) {
          case Attribution.Credited credited -> {
            String name = quoted.name(credited.speaker());
            boolean typed = credited.speaker().name().isTyped();
            String by = typed ? Messages.text("report.typed", name) : name;
            yield Messages.text("export.credit", by, word(credited.basis()));
          }
          case Attribution.Uncredited _ -> Messages.text("quotations.nobody");
        };
    for (Relay relay : quotation.relays()) {
      String name = quoted.name(relay.source());
      String where =
          relay.evidence().isEmpty()
              ? ""
              : " ¶" + article().paragraphAt(relay.evidence().getFirst().start());
      credit = Messages.text("export.credit.relay", credit, name, word(relay.basis()), where);
    }
    return credit;
  }

  /// The name in lower case.
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /// `words` on one line and without control characters, for formats that cannot hold them: each
  /// becomes `\ufffd`, so that it shows that something stood there. So does half a surrogate pair.
  public static String printable(String words) {
    StringBuilder printable = new StringBuilder(words.length());
    words
        .codePoints()
        .map(c ->
            switch (Character.getType(c)) {
              case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
              case Character.CONTROL -> c == '\n' || c == '\r' || c == '\t' ? ' ' : UNKNOWN;
              case Character.SURROGATE -> UNKNOWN;
              default -> (c & 0xfffe) == 0xfffe ? UNKNOWN : c;
            })
        .forEach(printable::appendCodePoint);
    return printable.toString();
  }
}
