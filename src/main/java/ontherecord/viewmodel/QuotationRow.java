package ontherecord.viewmodel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ontherecord.export.Report;
import ontherecord.quote.Attribution;
import ontherecord.quote.Basis;
import ontherecord.quote.Explanation;
import ontherecord.quote.Form;
import ontherecord.quote.Manner;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Relay;
import ontherecord.quote.Speaker;
import ontherecord.say.Messages;
import ontherecord.text.Article;
import ontherecord.text.Span;

/// What the card of one quotation says, in the order in which it says it.
///
/// @param paragraph the number of the paragraph where it starts
/// @param page the number of the page where it starts; empty where there are no pages
/// @param speaker who is credited; empty where nobody is
/// @param speakerName the article's words for the speaker, or ours for nobody
/// @param cue the words that report, with the mention where it says something else than the name:
///   "he said"; empty where there are none
/// @param basis how we know whose words they are; empty where nobody is credited
/// @param reason why, in plain words
/// @param odds how often attributions like this one are right, in plain words, where that is known
/// @param setting where and when, in the article's words; may be empty
/// @param whole how words are told to be someone's own that have no quotation marks; empty
///   elsewhere
public record QuotationRow(
    Quotation quotation,
    int paragraph,
    OptionalInt page,
    Words words,
    Optional<Speaker> speaker,
    String speakerName,
    String cue,
    Optional<Basis> basis,
    String reason,
    Optional<String> odds,
    String setting,
    List<Via> relays,
    Optional<Whole> whole) {

  private static final Pattern SPACES = Pattern.compile("\\s++");
  private static final Pattern MARKS = Pattern.compile("[\"“”„«»]");
  private static final Set<String> APART = Set.of("signed", "headed", "introduced");
  private static final Pattern DASH = Pattern.compile("[-–—]++");

  /// What tells that all the words are someone's own, where no quotation marks do.
  public enum Whole {
    /// Someone's turn in a transcript: "LEE: Yes."
    TURN("form.turn"),
    /// Words above a signature, or set apart by the page.
    APART("form.apart");

    private final String key;

    Whole(String key) {
      this.key = key;
    }

    /// What the window calls it: "Transcript".
    String word() {
      return Messages.text(key);
    }

    /// What that means.
    public String help() {
      return Messages.text(key + ".help");
    }
  }

  /// A source through which it came, with how we know.
  public record Via(String name, Basis basis, String reason) {}

  public QuotationRow {
    relays = List.copyOf(relays);
  }

  /// The card of `quotation`, an element of `quoted`.
  public static QuotationRow of(QuotedArticle quoted, Quotation quotation) {
    Attribution attribution = quotation.attribution();
    Optional<Basis> basis =
        switch (attribution) {
          case Attribution.Credited credited -> Optional.of(credited.basis());
          case Attribution.Uncredited _ -> Optional.empty();
        };
    return new QuotationRow(
        quotation,
        quoted.article().paragraphAt(quotation.start()),
        quoted.article().typesetting().pageAt(quotation.start()),
        Words.of(quoted, quotation),
        quotation.speaker(),
        quotation
            .speaker()
            .map(quoted::name)
            .orElseGet(() -> Messages.text("quotations.uncredited")),
        cue(quoted, attribution),
        basis,
        Explanation.of(attribution.reason(), quoted.article()).sentence(),
        Odds.of(attribution),
        joined(quoted, quotation.setting(), ", "),
        quotation.relays().stream().map(relay -> via(quoted, relay)).toList(),
        whole(quoted, quotation));
  }

  /// The form in a word, and the manner where it is not the usual one: "Direct", "Indirect,
  /// thought".
  public String form() {
    String form = word(quotation.form());
    return switch (quotation.manner()) {
      case SAID -> form;
      case WRITTEN -> Messages.text("form.written", form);
      case THOUGHT -> Messages.text("form.thought", form);
    };
  }

  /// The form as the window calls it: "Transcript" for someone's turn in one. What leaves the
  /// program calls it by its [#form()].
  public String shownForm() {
    return whole.map(Whole::word).orElseGet(this::form);
  }

  /// A form in a word: "Direct".
  public static String word(Form form) {
    return Report.word(form);
  }

  /// A basis in a word: "Inferred".
  public static String word(Basis basis) {
    return switch (basis) {
      case STATED -> Messages.text("basis.stated");
      case INFERRED -> Messages.text("basis.inferred");
      case USER -> Messages.text("basis.user");
    };
  }

  /// What a screen reader says for the `number`th of `all` cards.
  public String accessibleText(int number, int all) {
    StringBuilder text = new StringBuilder();
    text.append(Messages.text("quotations.spoken", number, all, speakerName))
        .append(
            Messages.text(
                "quotations.spoken.how", shownForm().toLowerCase(Locale.ROOT), paragraph));
    page.ifPresent(it -> text.append(", ").append(Messages.text("quotations.page", it)));
    basis.ifPresent(it -> text.append(", ").append(word(it).toLowerCase(Locale.ROOT)));
    for (Via via : relays) {
      String how = word(via.basis()).toLowerCase(Locale.ROOT);
      text.append(Messages.text("quotations.spoken.via", via.name(), how));
    }
    text.append(": ").append(words.shown());
    text.append(words.cut() ? Messages.text("quotations.cut") + "." : "");
    return text.append(' ').append(why()).toString();
  }

  /// The reason, and how often it is a good one.
  public String why() {
    return odds.map(it -> (reason + ' ' + it).strip()).orElse(reason);
  }

  private static Via via(QuotedArticle quoted, Relay relay) {
    return new Via(
        quoted.name(relay.source()),
        relay.basis(),
        Explanation.of(relay.reason(), quoted.article()).sentence());
  }

  private static Optional<Whole> whole(QuotedArticle quoted, Quotation quotation) {
    Article article = quoted.article();
    Optional<Whole> told =
        quotation.form() == Form.INDIRECT ? whole(quotation, article) : Optional.empty();
    boolean bare =
        told.isPresent()
            && !MARKS.matcher(article.words(quotation.extent())).find()
            && article.blocks().stream()
                .anyMatch(it -> it.kind().isBody() && it.span().contains(quotation.start()));
    return bare ? told : Optional.empty();
  }

  /// By the rule, or by the cue, which is there still where the reader has said who it was.
  private static Optional<Whole> whole(Quotation quotation, Article article) {
    List<Span> cue = quotation.attribution().cue();
    String sign = cue.size() == 1 ? article.words(cue.getFirst()) : "";
    boolean said = quotation.manner() == Manner.SAID;
    String rule = quotation.attribution().reason().last();
    if (rule.equals("label") || sign.equals(":")) {
      return said ? Optional.of(Whole.TURN) : Optional.empty();
    }
    boolean apart = APART.contains(rule) || DASH.matcher(sign).matches();
    return apart ? Optional.of(Whole.APART) : Optional.empty();
  }

  private static String cue(QuotedArticle quoted, Attribution attribution) {
    String cue = joined(quoted, attribution.cue(), " … ");
    if (cue.chars().noneMatch(Character::isLetter)) {
      return ""; // the colon of "LEE: Yes."
    }
    if (attribution instanceof Attribution.Credited credited
        && credited.cue().size() == 1
        && credited.mention().size() == 1
        && isPlain(quoted, credited)) {
      Span mention = credited.mention().getFirst();
      Span reported = credited.cue().getFirst();
      boolean adjoin =
          mention.isBefore(reported)
              ? quoted.adjoin(mention, reported)
              : reported.isBefore(mention) && quoted.adjoin(reported, mention);
      return adjoin ? quoted.oneLine(mention.to(reported)) : cue;
    }
    return cue;
  }

  /// Whether the mention says something else than the speaker's name: "he" for Barack Obama.
  private static boolean isPlain(QuotedArticle quoted, Attribution.Credited credited) {
    Set<String> name = words(quoted.name(credited.speaker()));
    return words(quoted.oneLine(credited.mention().getFirst())).stream().noneMatch(name::contains);
  }

  private static Set<String> words(String text) {
    return SPACES
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String joined(QuotedArticle quoted, List<Span> spans, String between) {
    return spans.stream().map(quoted::oneLine).collect(Collectors.joining(between));
  }
}
