package ontherecord.export;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.CSLBuilder;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLLabel;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import ontherecord.export.CitationStyleException.Why;
import ontherecord.quote.Quotation;
import ontherecord.text.Fact;

/// Cites articles in a style. What an article does not state is left out, or said to be missing
/// where the style asks for that ("n.d.").
///
/// The processor loads with the first citation, and not before.
public final class Citer {

  private static final System.Logger LOG = System.getLogger(Citer.class.getName());
  private static final String ID = "article";

  /// What the processor puts around a reference in HTML.
  private static final Pattern ENTRY =
      Pattern.compile("^<div class=\"csl-entry\">(.*)</div>$", Pattern.DOTALL);

  private final CitationStyle style;

  /// How an article is cited.
  ///
  /// @param inText beside the words, or as a note: "(Benari, 2013, para. 5)"
  /// @param reference in the list of references; empty where the style has none
  public record Cited(String inText, String reference) {}

  /// @param style one of [CitationStyle#ready()], or one that was read
  public Citer(CitationStyle style) {
    this.style = style;
  }

  /// A style must be able to cite.
  static void check(CitationStyle style) throws CitationStyleException {
    CSLItemData item =
        new CSLItemDataBuilder().id(ID).type(CSLType.ARTICLE_NEWSPAPER).title("A").build();
    try {
      cited(style, "text", item, new CSLCitationItemBuilder(ID));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      LOG.log(System.Logger.Level.DEBUG, style.name(), e);
      throw new CitationStyleException(Why.NO_STYLE);
    }
  }

  /// Loads the processor; says whether it can cite in this style.
  public boolean load() {
    try {
      check(style);
      return true;
    } catch (CitationStyleException e) {
      return false;
    }
  }

  /// A quotation's place as plain text, by its page where the article has pages, else by its
  /// paragraph.
  public Cited plain(Excerpt excerpt, Quotation quotation) {
    return cited("text", excerpt, quotation);
  }

  /// The same as HTML.
  public Cited html(Excerpt excerpt, Quotation quotation) {
    return cited("html", excerpt, quotation);
  }

  /// The key by which BibTeX knows an article that it was given by [Export#BIBTEX].
  public static String bibtexKey(Excerpt excerpt) {
    return new Keys().of(excerpt);
  }

  private Cited cited(String format, Excerpt excerpt, Quotation quotation) {
    OptionalInt page = excerpt.article().typesetting().pageAt(quotation.start());
    int at = page.orElseGet(() -> excerpt.article().paragraphAt(quotation.start()));
    CSLCitationItemBuilder place =
        new CSLCitationItemBuilder(ID)
            .locator(Integer.toString(at))
            .label(page.isPresent() ? CSLLabel.PAGE : CSLLabel.PARAGRAPH);
    try {
      return cited(style, format, item(excerpt), place);
    } catch (IOException e) {
      throw new IllegalStateException("a style that was checked", e);
    }
  }

  private static Cited cited(
      CitationStyle style, String format, CSLItemData item, CSLCitationItemBuilder place)
      throws IOException {
    // a processor remembers what it cited, and would answer "ibid."
    CSL processor =
        new CSLBuilder()
            .itemDataProvider(new ListItemDataProvider(item))
            .localeProvider(Citer::locale)
            .style(style.csl())
            .build();
    processor.setOutputFormat(format);
    String inText =
        processor.makeCitation(new CSLCitation(place.build())).getFirst().getText().strip();
    String[] entries =
        CSL.canFormatBibliographies(style.csl())
            ? processor.makeBibliography().getEntries()
            : new String[0];
    String reference = entries.length == 0 ? "" : entries[0].strip();
    return new Cited(inText, ENTRY.matcher(reference).replaceFirst("$1").strip());
  }

  /// English as it is written there, whatever language a style asks for.
  private static String locale(String language) {
    return CitationStyle.resource(
        language.equals("en-GB") ? "locale-en-GB.xml" : "locale-en-US.xml");
  }

  private static CSLItemData item(Excerpt excerpt) {
    CSLItemDataBuilder item = new CSLItemDataBuilder().id(ID).type(CSLType.ARTICLE_NEWSPAPER);
    excerpt.title().map(Excerpt::printable).ifPresent(item::title);
    List<String> authors = excerpt.authors();
    if (!authors.isEmpty()) {
      item.author(authors.stream().map(Citer::name).toArray(CSLName[]::new));
    }
    excerpt.stated(Fact.Kind.PUBLISHER).map(Excerpt::printable).ifPresent(item::containerTitle);
    excerpt.stated(Fact.Kind.PUBLISHED).ifPresent(it -> issued(item, it));
    excerpt.stated(Fact.Kind.ADDRESS).map(Excerpt::printable).ifPresent(item::URL);
    return item.build();
  }

  private static CSLName name(String stated) {
    Author author = Author.of(stated);
    return author
        .given()
        .map(it -> new CSLNameBuilder().given(it).family(author.family()).build())
        .orElseGet(() -> new CSLNameBuilder().literal(author.name()).build());
  }

  private static void issued(CSLItemDataBuilder item, String stated) {
    CSLDateBuilder date = new CSLDateBuilder();
    Dates.day(stated)
        .ifPresentOrElse(
            (LocalDate day) ->
                date.dateParts(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
            () -> date.literal(Excerpt.printable(stated)));
    item.issued(date.build());
  }
}
