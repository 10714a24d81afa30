package ontherecord.viewmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ontherecord.edit.Person;
import ontherecord.library.Query;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Source;
import ontherecord.quote.Speaker;
import ontherecord.quote.Wording;
import ontherecord.text.Span;

/// The names that complete what a reader writes: those that the article's speakers or sources are
/// shown by, then names in its text. What is none of them is a new one.
public final class NameChoices {

  private static final int MOST = 5;

  /// One name to take.
  ///
  /// @param note what to say of it: whose name it is; may be empty
  public record Choice(Person person, String name, String note) {}

  private final String start;
  private final List<Choice> known;
  private final List<Choice> inText;
  private final Optional<String> newNote;
  private final boolean completing;

  /// @param newNote what to say of a new name; empty where only known ones can be taken
  /// @param completing whether Enter takes a name that only begins with the letters
  private NameChoices(
      String start,
      List<Choice> known,
      List<Choice> inText,
      Optional<String> newNote,
      boolean completing) {
    this.start = start;
    this.known = List.copyOf(known);
    this.inText = List.copyOf(inText);
    this.newNote = newNote;
    this.completing = completing;
  }

  /// Names of speakers, for a quotation at `offset`.
  public static NameChoices ofSpeakers(QuotedArticle open, int offset) {
    return completing("", speakers(open), inText(open, offset), "names.new.speaker");
  }

  /// Names of those beside `speaker` who may be the same.
  public static NameChoices ofOthers(QuotedArticle open, Speaker speaker) {
    return new NameChoices("", others(open, speaker), List.of(), Optional.empty(), true);
  }

  /// Other names of `speaker`: those in the text, and those of other speakers. It takes more than
  /// the first letters to take one, since a new name may begin like another.
  public static NameChoices ofNames(QuotedArticle open, Speaker speaker) {
    String name = open.name(speaker);
    List<Choice> known = new ArrayList<>();
    known.add(new Choice(Person.of(speaker), name, Messages.text("names.now")));
    for (Choice other : others(open, speaker)) {
      known.add(new Choice(other.person(), other.name(), Messages.text("names.merges")));
    }
    int offset = speaker.mentions().stream().findFirst().map(Span::start).orElse(0);
    List<Choice> names = named(open, offset);
    names.removeIf(it -> known.stream().anyMatch(other -> other.name().equals(it.name())));
    return new NameChoices(name, known, names, Optional.of(Messages.text("names.new.name")), false);
  }

  /// Names for the speaker of `quotation` alone, first the words that name one there.
  public static NameChoices ofSplit(QuotedArticle open, Quotation quotation, Speaker from) {
    List<Choice> known = new ArrayList<>();
    quotation.attribution().mention().stream()
        .filter(it -> !from.name().equals(Wording.at(it)))
        .findFirst()
        .map(it ->
            new Choice(
                new Person(Wording.at(it), from.kind()),
                open.oneLine(it),
                Messages.text("names.here")))
        .ifPresent(known::add);
    String start = known.isEmpty() ? "" : known.getFirst().name();
    known.addAll(others(open, from));
    return completing(start, known, inText(open, quotation.start()), "names.new.speaker");
  }

  /// Names of outlets, for a quotation at `offset`.
  public static NameChoices ofOutlets(QuotedArticle open, int offset) {
    List<Choice> known =
        open.sources().stream()
            .filter(it -> it.part() == Source.Part.RELAY || it.part() == Source.Part.PHOTO)
            .map(it -> new Choice(named(it.name()), open.name(it), ""))
            .toList();
    return completing("", known, inText(open, offset), "names.new.outlet");
  }

  /// What is written before the reader writes anything.
  public String start() {
    return start;
  }

  /// What fits the letters typed so far, the best first, and at the end the letters as a new name,
  /// where they are none of the names.
  public List<Choice> matching(String typed) {
    String wanted = typed.strip().replaceAll("\\s++", " ");
    if (wanted.isEmpty()) {
      return known.stream().limit(MOST).toList();
    }
    Query query = new Query(wanted);
    List<Choice> all = new ArrayList<>(known);
    all.addAll(inText);
    List<Choice> found =
        new ArrayList<>(
            all.stream()
                .filter(it -> query.matches(it.name()))
                .sorted((one, other) -> rank(one, wanted) - rank(other, wanted))
                .limit(MOST)
                .toList());
    if (found.stream().noneMatch(it -> it.name().equalsIgnoreCase(wanted))) {
      newNote.ifPresent(note -> found.add(new Choice(Person.typed(wanted), wanted, note)));
    }
    return found;
  }

  /// What Enter takes: the first name of which a word begins with the letters; else the new one.
  public Optional<Choice> best(String typed) {
    List<Choice> found = matching(typed);
    if (typed.isBlank() || found.isEmpty()) {
      return Optional.empty();
    }
    int worst = completing ? 2 : 0;
    boolean fits = newNote.isEmpty() || rank(found.getFirst(), typed.strip()) <= worst;
    return Optional.of(fits ? found.getFirst() : found.getLast());
  }

  /// From 0, the better first: the same; one of the article's speakers or sources of whose name a
  /// word begins so; other names of which one does; another.
  private int rank(Choice choice, String wanted) {
    String name = choice.name().toLowerCase(Locale.ROOT);
    String letters = wanted.toLowerCase(Locale.ROOT);
    if (name.equals(letters)) {
      return 0;
    }
    boolean begins = name.startsWith(letters) || name.contains(" " + letters);
    return begins ? known.contains(choice) ? 1 : 2 : 3;
  }

  private static NameChoices completing(
      String start, List<Choice> known, List<Choice> inText, String newNote) {
    return new NameChoices(start, known, inText, Optional.of(Messages.text(newNote)), true);
  }

  private static List<Choice> speakers(QuotedArticle open) {
    return open.speakers().stream()
        .map(it ->
            new Choice(Person.of(it), open.name(it), it.descriptor().map(open::oneLine).orElse("")))
        .toList();
  }

  private static List<Choice> others(QuotedArticle open, Speaker speaker) {
    return speakers(open).stream().filter(it -> !it.person().equals(Person.of(speaker))).toList();
  }

  private static List<Choice> named(QuotedArticle open, int offset) {
    List<Choice> names = new ArrayList<>();
    String note = Messages.text("names.in.text");
    NamesInText.around(offset, open.article())
        .forEach((name, span) -> names.add(new Choice(named(Wording.at(span)), name, note)));
    return names;
  }

  private static List<Choice> inText(QuotedArticle open, int offset) {
    List<Choice> names = named(open, offset);
    // "Rouhani" and "President Hassan Rouhani" are Hassan Rouhani, who is offered already
    List<String> known = open.speakers().stream().map(open::name).toList();
    names.removeIf(name ->
        known.stream()
            .anyMatch(
                it -> NamesInText.isIn(name.name(), it) || NamesInText.isIn(it, name.name())));
    return names;
  }

  private static Person named(Wording name) {
    return new Person(name, Speaker.Kind.NAMED);
  }
}
