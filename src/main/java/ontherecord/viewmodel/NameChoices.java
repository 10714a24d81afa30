package ontherecord.viewmodel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ontherecord.edit.Person;
import ontherecord.library.Query;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Source;
import ontherecord.quote.Speaker;
import ontherecord.quote.Wording;

/// The names that complete what a reader writes: those that the article's speakers or sources are
/// shown by, then names in its text. What is none of them is a new one.
public final class NameChoices {

  private static final int MOST = 5;

  /// One name to take.
  ///
  /// @param note what to say of it: whose name it is; may be empty
  public record Choice(Person person, String name, String note) {}

  private final List<Choice> known;
  private final Map<String, Choice> inText;
  private final String newNote;

  private NameChoices(List<Choice> known, Map<String, Choice> inText, String newNote) {
    this.known = known;
    this.inText = inText;
    this.newNote = newNote;
  }

  /// Names of speakers, for a quotation at `offset`.
  public static NameChoices ofSpeakers(QuotedArticle open, int offset) {
    List<Choice> known =
        open.speakers().stream()
            .map(it ->
                new Choice(
                    Person.of(it), open.name(it), it.descriptor().map(open::oneLine).orElse("")))
            .toList();
    return new NameChoices(known, inText(open, offset), Messages.text("names.new.speaker"));
  }

  /// Names of outlets, for a quotation at `offset`.
  public static NameChoices ofOutlets(QuotedArticle open, int offset) {
    List<Choice> known =
        open.sources().stream()
            .filter(it -> it.part() == Source.Part.RELAY || it.part() == Source.Part.PHOTO)
            .map(it -> new Choice(named(it.name()), open.name(it), ""))
            .toList();
    return new NameChoices(known, inText(open, offset), Messages.text("names.new.outlet"));
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
    all.addAll(inText.values());
    List<Choice> found =
        new ArrayList<>(
            all.stream()
                .filter(it -> query.matches(it.name()))
                .sorted((one, other) -> rank(one, wanted) - rank(other, wanted))
                .limit(MOST)
                .toList());
    if (found.stream().noneMatch(it -> it.name().equalsIgnoreCase(wanted))) {
      Speaker.Kind kind =
          Character.isUpperCase(wanted.codePointAt(0)) ? Speaker.Kind.NAMED : Speaker.Kind.ROLE;
      found.add(new Choice(Person.typed(wanted, kind), wanted, newNote));
    }
    return found;
  }

  /// What Enter takes: the first name of which a word begins with the letters; else the new one.
  public Optional<Choice> best(String typed) {
    List<Choice> found = matching(typed);
    if (typed.isBlank() || found.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        rank(found.getFirst(), typed.strip()) < 3 ? found.getFirst() : found.getLast());
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

  private static Map<String, Choice> inText(QuotedArticle open, int offset) {
    Map<String, Choice> names = new LinkedHashMap<>();
    String note = Messages.text("names.in.text");
    NamesInText.around(offset, open.article().text())
        .forEach((name, span) -> names.put(name, new Choice(named(Wording.at(span)), name, note)));
    open.speakers().forEach(it -> names.remove(open.name(it)));
    return names;
  }

  private static Person named(Wording name) {
    return new Person(name, Speaker.Kind.NAMED);
  }
}
