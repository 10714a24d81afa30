package ontherecord.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ontherecord.edit.History;
import ontherecord.edit.Person;
import ontherecord.edit.Verdict;
import ontherecord.quote.Quotation;
import ontherecord.viewmodel.Checks;
import ontherecord.viewmodel.Citing;
import ontherecord.viewmodel.Corrector;
import ontherecord.viewmodel.Desk;
import ontherecord.viewmodel.Find;
import ontherecord.viewmodel.Listing;
import ontherecord.viewmodel.Messages;
import ontherecord.viewmodel.NameChoices;
import ontherecord.viewmodel.Place;
import ontherecord.viewmodel.Review;
import ontherecord.viewmodel.Shown;
import ontherecord.viewmodel.SpeakerCorrector;

/// The quotations of whoever is chosen, as cards. Choosing one shows it in the article.
public final class QuotePane extends VBox {

  private final Desk desk;
  private final Find find;
  private final ListView<Quotation> list = new ListView<>();
  private final HBox head = new HBox();
  private final Label who = new Label();
  private final Label descriptor = new Label();
  private final ThoughtChip thoughts;
  private final Label title = new Label(Messages.text("quotations.title"));
  private final FormChips chips;
  private final Corrector corrector;
  private final SpeakerCorrector people;
  private final CardEdit edit;
  private final Review review;
  private final ReviewMenu reviewMenu;
  private Optional<Listing> listing = Optional.empty();
  private List<Quotation> listed = List.of();
  private final CardScroll scroll = new CardScroll(this, list);
  private final CardSelection selection;
  private Optional<Whose> whose = Optional.empty();
  private Optional<History> done = Optional.empty();

  /// Whose quotations are listed, and of which article.
  private record Whose(String text, Shown shown) {

    static Whose of(Place here) {
      return new Whose(here.open().article().text(), here.shown());
    }
  }

  /// The list takes them again for other cards, so there are about as many as it has room for.
  private final List<QuoteCell> cells = new ArrayList<>();

  public QuotePane(
      Desk desk, Find find, Corrector corrector, Review review, Checks checks, Citing citing) {
    this.desk = desk;
    this.find = find;
    this.corrector = corrector;
    this.people = new SpeakerCorrector(desk, corrector);
    this.review = review;
    this.reviewMenu = new ReviewMenu(review);
    this.chips = new FormChips(desk);
    this.edit = new CardEdit(desk, list);
    this.selection = new CardSelection(desk, corrector, list, scroll, this::refresh);
    this.thoughts = new ThoughtChip(desk);
    getStyleClass().add("pane");
    setId("quotations");
    // a window too small for the chips cuts them, and not the words below
    setMinWidth(0);
    VBox.setVgrow(list, Priority.ALWAYS);
    fillHead();
    getChildren().addAll(head, list);
    list.setId("quote-list");
    list.setAccessibleText(Messages.text("quotations.list"));
    list.setCellFactory(_ -> {
      QuoteCell cell = new QuoteCell(desk, checks, citing);
      cells.add(cell);
      return cell;
    });
    RowMenu.install(list, new QuoteMenu(corrector, checks, this));
    desk.placeProperty().subscribe(this::refresh);
    corrector.recallsProperty().subscribe((_, _) -> scroll.bringUpSelected());
    find.foundProperty().subscribe(this::refresh);
    review.filterProperty().subscribe(this::refresh);
    checks
        .notedProperty()
        .subscribe(_ -> {
          // before the list has what is on screen, its cards are of another article
          if (done.equals(desk.history())) {
            cells.forEach(QuoteCell::refresh);
          }
        });
  }

  /// Asks in the selected card who said it.
  void askForSpeaker() {
    ask(NameChoices::ofSpeakers, "names.speaker", it -> corrector.credit(Optional.of(it)));
  }

  /// Asks in the selected card who said it, if not the one who said the others.
  void askToSplit() {
    people
        .splittable()
        .ifPresent(from ->
            desk.place()
                .flatMap(Place::selected)
                .ifPresent(it ->
                    ask(
                        (open, _) -> NameChoices.ofSplit(open, it, from),
                        "names.speaker",
                        people::splitOff)));
  }

  boolean canSplit() {
    return people.splittable().isPresent();
  }

  /// Selects all of those listed that have the speaker of the selected one.
  void selectAllOfSpeaker() {
    desk.place()
        .flatMap(Place::selected)
        .ifPresent(one -> selection.add(it -> it.speaker().equals(one.speaker())));
  }

  /// Asks in the selected card which outlet it came through.
  void askForOutlet() {
    ask(NameChoices::ofOutlets, "names.outlet", it -> corrector.relay(it.name()));
  }

  /// Marks the selected quotation as right, and goes on.
  void right() {
    review.right(find.found().query());
  }

  /// Says that the selected quotation is none, and goes on.
  void noQuotation() {
    review.noQuotation(find.found().query());
  }

  /// Marks the selected quotation as wrong, and asks who said it.
  void wrong() {
    Optional<Quotation> next = review.next(find.found().query());
    corrector.check(Verdict.WRONG);
    ask(
        NameChoices::ofSpeakers,
        "names.speaker",
        it -> {
          corrector.credit(Optional.of(it));
          review.goOn(next);
        });
  }

  private void ask(CardEdit.Naming naming, String prompt, Consumer<Person> take) {
    desk.place()
        .flatMap(Place::selected)
        .ifPresent(selected -> {
          scroll.bringUp(listed.indexOf(selected));
          layout();
          edit.open(selected, naming, prompt, take);
        });
  }

  /// Gives the keys to the list.
  @Override
  public void requestFocus() {
    list.requestFocus();
  }

  private void fillHead() {
    title.getStyleClass().add("pane-title");
    title.setLabelFor(list);
    title.setMinWidth(Region.USE_PREF_SIZE);
    who.setId("quotations-who");
    who.setTextOverrun(OverrunStyle.ELLIPSIS);
    descriptor.getStyleClass().add("pane-sub");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    head.getChildren().addAll(title, who, descriptor, gap, reviewMenu, thoughts, chips);
    head.getStyleClass().addAll("pane-head", "pane-head-words");
  }

  private void refresh() {
    listing = desk.place().map(here -> Listing.of(here, find.found()));
    List<Quotation> now = listing.map(Listing::quotations).map(review::arranged).orElse(List.of());
    Optional<Whose> whoseNow = desk.place().map(Whose::of);
    listing.ifPresent(this::entitle);
    refreshChips();
    list.setPlaceholder(
        listing
            .map(it -> it.nothing().orElseGet(Listing::allReviewed))
            .map(it -> new NothingListed(it, desk, find, review))
            .orElse(null));
    if (!listed.equals(now)) {
      listed = now;
      selection.fill(() -> Refill.rows(list.getItems(), now));
      if (!whose.equals(whoseNow)) {
        list.scrollTo(0);
      }
    }
    whose = whoseNow;
    if (!done.equals(desk.history())) {
      // a check changes what cards say, and not what is listed
      done = desk.history();
      cells.forEach(QuoteCell::refresh);
    }
    selection.show(listed, desk.place().flatMap(Place::selected));
  }

  private void entitle(Listing listing) {
    who.setText(listing.who());
    who.setTooltip(
        listing.who().length() > 40 ? new Tooltip(Styled.wrappable(listing.who())) : null);
    who.getStyleClass().setAll("label");
    boolean named =
        !listing.words() && !(desk.place().map(Place::shown).get() instanceof Shown.All);
    who.getStyleClass()
        .addAll(
            listing.words()
                ? List.of("pane-who", "speaker-described")
                : named ? List.of("pane-who", "speaker-named") : List.of("pane-sub"));
    descriptor.setText(listing.descriptor());
    descriptor.setManaged(!listing.descriptor().isEmpty());
    int several = corrector.meant().size();
    if (several > 1) {
      // what is done now is done to all of them: that matters more than whose they are
      who.setText(Messages.text("quotations.selected", several));
      who.getStyleClass().setAll("label", "pane-who");
      descriptor.setText("");
    }
    requestLayout();
  }

  /// The thoughts' words, and then the title, give way to the chips.
  private void fitThoughts() {
    double letters = getWidth() / thoughts.getFont().getSize();
    thoughts.setBrief(letters < 56);
    reviewMenu.setBrief(letters < 56);
    reviewMenu.setContentDisplay(letters < 50 ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    boolean room = letters >= (thoughts.isManaged() || !reviewMenu.getText().isEmpty() ? 52 : 49);
    // the list of speakers says whose they are, too
    boolean several = corrector.meant().size() > 1;
    who.setVisible(letters >= 43 || several);
    who.setManaged(letters >= 43 || several);
    title.setVisible(room && !several);
    title.setManaged(room && !several);
  }

  /// What is said of a speaker gives way to the name where there is no room for both.
  private void fitDescriptor() {
    boolean wanted = !descriptor.getText().isEmpty();
    double without = descriptor.isManaged() ? 0 : descriptor.prefWidth(-1) + head.getSpacing();
    boolean fits = wanted && head.prefWidth(-1) + without <= getWidth();
    descriptor.setVisible(fits);
    descriptor.setManaged(fits);
  }

  private void refreshChips() {
    chips.show(desk.place(), listing);
    reviewMenu.refresh();
    desk.place().ifPresent(it -> thoughts.show(it, listing.map(Listing::thoughts).orElse(0)));
  }

  @Override
  protected void layoutChildren() {
    fitThoughts();
    fitDescriptor();
    super.layoutChildren();
    scroll.laidOut();
  }
}
