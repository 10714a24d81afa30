package ontherecord.viewmodel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ontherecord.quote.Form;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Source;
import ontherecord.quote.Speaker;
import ontherecord.say.Messages;

/// What the quote pane lists: the quotations at a place that match what the reader looks for.
///
/// @param quotations the list, in the order of the text
/// @param counts how many of each form there are to list
/// @param who whose they are, as a title
/// @param words whether `who` is the article's own words, not a name or ours
/// @param descriptor what the article says of who; may be empty
/// @param nothing what to say where the list is empty
public record Listing(
    List<Quotation> quotations,
    Counts counts,
    String who,
    boolean words,
    String descriptor,
    Optional<Nothing> nothing) {

  /// Why a list is empty, and the way out.
  public record Nothing(String text, String action, Way way) {}

  /// A way out of an empty list.
  public enum Way {
    LIST_ALL_FORMS,
    LIST_ALL_SPEAKERS,
    CLEAR_FIND,
    NOWHERE
  }

  public Listing {
    quotations = List.copyOf(quotations);
  }

  /// The list at `place`, while `found` is what the reader looks for.
  public static Listing of(Place place, Find.Found found) {
    QuotedArticle open = place.open();
    List<Quotation> every = place.with(Optional.<Form>empty()).listed(found.query());
    Counts counts = Counts.of(every);
    List<Quotation> listed =
        every.stream()
            .filter(it -> place.form().isEmpty() || place.form().get() == it.form())
            .toList();
    return switch (place.shown()) {
      case Shown.All _ -> {
        String who = Messages.text("quotations.everyone");
        yield new Listing(listed, counts, who, false, "", nothing(place, found, counts));
      }
      case Shown.By(Speaker speaker) -> {
        boolean words = speaker.kind() != Speaker.Kind.NAMED;
        String descriptor = speaker.descriptor().map(open::oneLine).orElse("");
        yield new Listing(
            listed, counts, open.name(speaker), words, descriptor, nothing(place, found, counts));
      }
      case Shown.Uncredited _ -> {
        String who = Messages.text("quotations.nobody");
        yield new Listing(listed, counts, who, false, "", nothing(place, found, counts));
      }
      case Shown.Through(Source source) -> {
        String part = source.part() == Source.Part.PHOTO ? "photo" : "through";
        String who = Messages.text("quotations." + part, open.name(source));
        yield new Listing(listed, counts, who, false, "", nothing(place, found, counts));
      }
    };
  }

  /// How many there are of one form, or of all.
  public int count(Optional<Form> form) {
    return form.map(counts::of).orElse(counts.total());
  }

  private static Optional<Nothing> nothing(Place place, Find.Found found, Counts counts) {
    int listed = place.form().map(counts::of).orElse(counts.total());
    if (listed > 0) {
      return Optional.empty();
    }
    if (place.open().quotations().isEmpty()) {
      return Optional.of(new Nothing(Messages.text("nothing.quoted"), "", Way.NOWHERE));
    }
    if (counts.total() > 0) {
      String form = place.form().map(QuotationRow::word).orElse("").toLowerCase(Locale.ROOT);
      return Optional.of(
          new Nothing(
              Messages.text("nothing.form", form, by(place), counts.words()),
              Messages.text("nothing.form.action", counts.total()),
              Way.LIST_ALL_FORMS));
    }
    if (!found.query().isBlank()) {
      return Optional.of(notFound(place, found));
    }
    if (place.sourceShown().filter(it -> it.part() == Source.Part.PHOTO).isPresent()) {
      String agency = place.open().name(place.sourceShown().get());
      return Optional.of(
          new Nothing(
              Messages.text("nothing.photo", agency),
              Messages.text("nothing.listed.action"),
              Way.LIST_ALL_SPEAKERS));
    }
    return Optional.of(
        new Nothing(
            Messages.text("nothing.listed", by(place)),
            Messages.text("nothing.listed.action"),
            Way.LIST_ALL_SPEAKERS));
  }

  private static Nothing notFound(Place place, Find.Found found) {
    boolean elsewhere =
        !(place.shown() instanceof Shown.All)
            && !Place.of(place.open()).listed(found.query()).isEmpty();
    if (elsewhere) {
      return new Nothing(
          Messages.text("nothing.found.by", found.query().text(), by(place)),
          Messages.text("nothing.listed.action"),
          Way.LIST_ALL_SPEAKERS);
    }
    int places = found.hits().size();
    String text =
        places == 0
            ? Messages.text("nothing.found", found.query().text())
            : Messages.text("nothing.found.article", found.query().text(), places);
    return new Nothing(text, Messages.text("nothing.found.action"), Way.CLEAR_FIND);
  }

  private static String by(Place place) {
    QuotedArticle open = place.open();
    return switch (place.shown()) {
      case Shown.All _ -> "";
      case Shown.By(Speaker speaker) -> Messages.text("nothing.by", open.name(speaker));
      case Shown.Uncredited _ -> Messages.text("nothing.uncredited");
      case Shown.Through(var source) -> Messages.text("nothing.through", open.name(source));
    };
  }
}
