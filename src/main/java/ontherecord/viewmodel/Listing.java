package ontherecord.viewmodel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ontherecord.check.Notice;
import ontherecord.quote.Form;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Source;
import ontherecord.quote.Speaker;
import ontherecord.say.Messages;

/// What the quote pane lists: the quotations at a place that match what the reader looks for.
///
/// @param quotations the list, in the order of the text
/// @param counts how many there are to list: of each form, and thoughts of any form
/// @param thoughts how many thoughts there are in the form listed, whether they are listed or not
/// @param who whose they are, as a title
/// @param words whether `who` is the article's own words, not a name or ours
/// @param descriptor what the article says of who; may be empty
/// @param nothing what to say where the list is empty
public record Listing(
    List<Quotation> quotations,
    Counts counts,
    int thoughts,
    String who,
    boolean words,
    String descriptor,
    Optional<Nothing> nothing) {

  /// Why a list is empty, and the way out.
  public record Nothing(String text, String action, Way way) {}

  /// A way out of an empty list.
  public enum Way {
    LIST_ALL_FORMS,
    LIST_THOUGHTS,
    LIST_ALL_SPEAKERS,
    CLEAR_FIND,
    LIST_REVIEWED,
    NOWHERE
  }

  public Listing {
    quotations = List.copyOf(quotations);
  }

  /// The list at `place`, while `found` is what the reader looks for.
  public static Listing of(Place place, Find.Found found) {
    QuotedArticle open = place.open();
    List<Quotation> every =
        place.with(Optional.<Form>empty()).withThoughts(true).listed(found.query());
    Counts counts = Counts.of(every);
    List<Quotation> listed = every.stream().filter(place::lists).toList();
    Place withThoughts = place.withThoughts(true);
    int thoughts = Counts.of(every.stream().filter(withThoughts::lists).toList()).thought();
    Optional<Nothing> nothing =
        listed.isEmpty() ? Optional.of(nothing(place, found, counts, thoughts)) : Optional.empty();
    return switch (place.shown()) {
      case Shown.All _ -> {
        String who = Messages.text("quotations.everyone");
        yield new Listing(listed, counts, thoughts, who, false, "", nothing);
      }
      case Shown.By(Speaker speaker) -> {
        boolean words = speaker.kind() != Speaker.Kind.NAMED;
        String descriptor = speaker.descriptor().map(open::oneLine).orElse("");
        yield new Listing(listed, counts, thoughts, open.name(speaker), words, descriptor, nothing);
      }
      case Shown.Uncredited _ -> {
        String who = Messages.text("quotations.nobody");
        yield new Listing(listed, counts, thoughts, who, false, "", nothing);
      }
      case Shown.Noticed(Notice notice) -> {
        String who = Checks.title(notice.kind());
        yield new Listing(listed, counts, thoughts, who, false, "", nothing);
      }
      case Shown.Through(Source source) -> {
        String part = source.part() == Source.Part.PHOTO ? "photo" : "through";
        String who = Messages.text("quotations." + part, open.name(source));
        yield new Listing(listed, counts, thoughts, who, false, "", nothing);
      }
    };
  }

  /// Of these there is none left to look at.
  public static Nothing allReviewed() {
    return new Nothing(
        Messages.text("review.none"), Messages.text("review.none.action"), Way.LIST_REVIEWED);
  }

  /// How many were said or written in one form, or in all.
  public int count(Optional<Form> form) {
    return form.map(counts::of).orElse(counts.total());
  }

  private static Nothing nothing(Place place, Find.Found found, Counts counts, int thoughts) {
    if (place.open().quotations().isEmpty()) {
      return new Nothing(Messages.text("nothing.quoted"), "", Way.NOWHERE);
    }
    int others = counts.total() + (place.thoughts() ? counts.thought() : 0);
    if (thoughts > 0 || (others == 0 && counts.thought() > 0)) {
      return new Nothing(
          onlyThought(place, found, counts),
          Messages.text("nothing.thought.action"),
          Way.LIST_THOUGHTS);
    }
    if (others > 0) {
      return new Nothing(
          ofThisForm(place, counts),
          Messages.text("nothing.form.action", others),
          Way.LIST_ALL_FORMS);
    }
    if (!found.query().isBlank()) {
      return notFound(place, found);
    }
    if (place.sourceShown().filter(it -> it.part() == Source.Part.PHOTO).isPresent()) {
      String agency = place.open().name(place.sourceShown().get());
      return new Nothing(
          Messages.text("nothing.photo", agency),
          Messages.text("nothing.listed.action"),
          Way.LIST_ALL_SPEAKERS);
    }
    return new Nothing(
        Messages.text("nothing.listed", by(place)),
        Messages.text("nothing.listed.action"),
        Way.LIST_ALL_SPEAKERS);
  }

  private static String onlyThought(Place place, Find.Found found, Counts counts) {
    if (!found.query().isBlank()) {
      return Messages.text("nothing.found.said", found.query().text(), by(place), counts.thought());
    }
    return place.form().isPresent()
        ? ofThisForm(place, counts)
        : Messages.text("nothing.thought", by(place), counts.words());
  }

  private static String ofThisForm(Place place, Counts counts) {
    String form = place.form().map(QuotationRow::word).orElse("").toLowerCase(Locale.ROOT);
    return Messages.text("nothing.form", form, by(place), counts.words());
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
      case Shown.Noticed _ -> Messages.text("nothing.noticed");
      case Shown.Through(var source) -> Messages.text("nothing.through", open.name(source));
    };
  }
}
