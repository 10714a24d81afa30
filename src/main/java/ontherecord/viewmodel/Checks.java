package ontherecord.viewmodel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ontherecord.check.Notice;
import ontherecord.check.SourceChecks;
import ontherecord.edit.Revision;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;

/// The source checks of the article on screen, and which of them the reader put aside.
public final class Checks {

  /// A longer article is looked over away from the window.
  private static final int LONG = 60_000;

  private static final Duration MOMENT = Duration.ofMillis(200);

  private final Desk desk;
  private final Corrector corrector;
  private final BackgroundWork work;
  private final ReadOnlyObjectWrapper<Noted> noted = new ReadOnlyObjectWrapper<>(Noted.NOTHING);
  private Optional<QuotedArticle> lookedOver = Optional.empty();
  private List<Notice> all = List.of();

  /// What still deserves a look, by the ids of the quotations that it is about.
  private Map<String, List<Notice>> byQuotation = Map.of();

  /// What is noticed in an article, in the order of the text.
  ///
  /// @param open what still deserves a look
  /// @param dismissed what the reader put aside
  public record Noted(List<Notice> open, List<Notice> dismissed) {

    static final Noted NOTHING = new Noted(List.of(), List.of());

    public Noted {
      open = List.copyOf(open);
      dismissed = List.copyOf(dismissed);
    }
  }

  /// @param work looks long articles over
  public Checks(Desk desk, Corrector corrector, BackgroundWork work) {
    this.desk = desk;
    this.corrector = corrector;
    this.work = work;
    desk.placeProperty().subscribe(this::refresh);
  }

  public ReadOnlyObjectProperty<Noted> notedProperty() {
    return noted.getReadOnlyProperty();
  }

  /// What still deserves a look in `quotation`.
  public List<Notice> about(Quotation quotation) {
    return byQuotation.getOrDefault(quotation.id(), List.of());
  }

  /// What still deserves a look in the selected quotation; where none is selected, what is shown.
  public List<Notice> meant() {
    Optional<Place> here = desk.place();
    Optional<Quotation> selected = here.flatMap(Place::selected);
    return selected
        .map(this::about)
        .orElseGet(() ->
            here.flatMap(Place::noticeShown).filter(noted.get().open()::contains).stream()
                .toList());
  }

  /// Leads to the words that show `notice`, and lists the quotations that it is about.
  public void show(Notice notice) {
    desk.show(new Shown.Noticed(notice));
  }

  /// Lists all quotations again.
  public void showAll() {
    desk.show(new Shown.All());
  }

  /// Puts `notice` aside.
  public void dismiss(Notice notice) {
    corrector.dismiss(notice);
    if (desk.place().flatMap(Place::noticeShown).filter(notice::equals).isPresent()) {
      showAll();
    }
  }

  /// Puts the first of what is meant aside.
  public void dismissNext() {
    meant().stream().findFirst().ifPresent(this::dismiss);
  }

  /// What is noticed, in a few words.
  public static String title(Notice.Kind kind) {
    return switch (kind) {
      case ONE_OR_SEVERAL -> Messages.text("checks.one.or.several");
      case STATED_AS_FACT -> Messages.text("checks.stated.as.fact");
      case SECOND_HAND -> Messages.text("checks.second.hand");
      case ALL_UNNAMED -> Messages.text("checks.all.unnamed");
      case NAMED_LATE -> Messages.text("checks.named.late");
      case FEW_WORDS -> Messages.text("checks.few.words");
      case QUOTED_DIFFERENTLY -> Messages.text("checks.quoted.differently");
      case NO_ROLE -> Messages.text("checks.no.role");
    };
  }

  private void refresh() {
    Optional<QuotedArticle> open = desk.place().map(Place::open);
    if (!open.equals(lookedOver)) {
      boolean another =
          !open.map(QuotedArticle::article).equals(lookedOver.map(QuotedArticle::article));
      lookedOver = open;
      work.cancel();
      if (open.filter(it -> it.article().text().length() > LONG).isPresent()) {
        all = another ? List.of() : all;
        work.<List<Notice>>start(
            answers -> {
              // what else is to be done for a correction comes first
              if (another || answers.areWantedAfter(MOMENT)) {
                answers.give(SourceChecks.of(open.get()));
              }
            },
            new BackgroundWork.Listener<>(
                found -> {
                  all = found;
                  tell();
                },
                () -> {},
                () -> {}));
      } else {
        all = open.map(SourceChecks::of).orElse(List.of());
      }
    }
    tell();
  }

  private void tell() {
    Optional<Revision> now = desk.history().map(it -> it.now());
    List<Notice> still = new ArrayList<>();
    List<Notice> dismissed = new ArrayList<>();
    for (Notice notice : all) {
      (now.filter(it -> it.isDismissed(notice)).isPresent() ? dismissed : still).add(notice);
    }
    index(still);
    noted.set(new Noted(still, dismissed));
  }

  /// Every card asks what is about it: nobody then goes through all that is noticed.
  private void index(List<Notice> still) {
    if (!still.equals(noted.get().open())) {
      Map<String, List<Notice>> about = new HashMap<>();
      for (Notice notice : still) {
        notice.quotations().stream()
            .map(Quotation::id)
            .distinct()
            .forEach(id -> about.computeIfAbsent(id, _ -> new ArrayList<>()).add(notice));
      }
      byQuotation = about;
    }
  }
}
