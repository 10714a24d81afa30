package ontherecord.viewmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ontherecord.edit.Checked;
import ontherecord.edit.Revision;
import ontherecord.edit.Revision.Aspect;
import ontherecord.edit.Verdict;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;

/// What the reader did to a quotation.
///
/// @param found what was found and is not so now, in words; empty where nothing is changed
/// @param formByUser whether the reader set the form
/// @param verdict what the reader said after a look at it; open where nothing
public record Standing(String found, boolean formByUser, Verdict verdict) {

  /// Nothing was done.
  public static final Standing UNTOUCHED = new Standing("", false, Verdict.OPEN);

  /// What was done to `quotation`, an element of the result.
  public static Standing of(Revision revision, Quotation quotation) {
    Set<Aspect> changes = revision.changes(quotation);
    Verdict verdict = revision.checked(quotation).map(Checked::verdict).orElse(Verdict.OPEN);
    String found =
        changes.contains(Aspect.ADDED)
            ? Messages.text("standing.added")
            : revision
                .before(quotation)
                .map(it -> before(revision.found(), it, changes))
                .filter(it -> !it.isEmpty())
                .map(it -> Messages.text("standing.found", it))
                .orElse("");
    return new Standing(found, changes.contains(Aspect.FORM), verdict);
  }

  /// What a quiet sign on the card says; empty where nothing was checked. What was wrong and is put
  /// right is checked.
  public Optional<String> checked() {
    return switch (verdict) {
      case OPEN -> Optional.empty();
      case RIGHT -> Optional.of(Messages.text("standing.right"));
      case WRONG ->
          Optional.of(Messages.text(isStillWrong() ? "standing.wrong" : "standing.changed"));
    };
  }

  /// What a screen reader says of a card, with what was done to it.
  public String spoken(String card) {
    StringBuilder text = new StringBuilder(card);
    checked().ifPresent(it -> text.append(' ').append(it).append('.'));
    if (!found.isEmpty()) {
      text.append(' ').append(found).append('.');
    }
    return text.toString();
  }

  /// Whether it is marked as wrong and nothing is put right yet.
  public boolean isStillWrong() {
    return verdict == Verdict.WRONG && found.isEmpty();
  }

  private static String before(QuotedArticle found, Quotation was, Set<Aspect> changes) {
    List<String> words = new ArrayList<>();
    if (changes.contains(Aspect.SPEAKER) || changes.contains(Aspect.NAME)) {
      words.add(was.speaker().map(found::name).orElseGet(() -> Messages.text("standing.nobody")));
    }
    if (changes.contains(Aspect.FORM)) {
      words.add(QuotationRow.word(was.form()).toLowerCase(Locale.ROOT));
    }
    if (changes.contains(Aspect.RELAYS)) {
      words.add(
          was.relays().isEmpty()
              ? Messages.text("standing.no.relay")
              : Messages.text(
                  "standing.relay",
                  was.relays().stream()
                      .map(it -> found.name(it.source()))
                      .collect(Collectors.joining(", "))));
    }
    if (changes.contains(Aspect.CONTENT)) {
      words.add(Messages.text("standing.words"));
    }
    return String.join(", ", words);
  }
}
