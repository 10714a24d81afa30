package ontherecord.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Speaker;
import ontherecord.quote.Wording;
import ontherecord.text.Span;

/// Where the article names a speaker, and whether it says who that is.
final class Introductions {

  private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his", "hers");
  private static final Set<String> HONORIFICS =
      Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "lord", "lady", "dame", "rev");

  private final QuotedArticle quoted;
  private final Set<Integer> cueStarts = new HashSet<>();
  private final Set<Integer> cueEnds = new HashSet<>();

  Introductions(QuotedArticle quoted) {
    this.quoted = quoted;
    for (Quotation quotation : quoted.quotations()) {
      for (Span cue : quotation.attribution().cue()) {
        cueStarts.add(cue.start());
        cueEnds.add(cue.end());
      }
    }
  }

  /// The mentions that have a word of the name.
  List<Span> names(Speaker speaker) {
    Set<String> name = Set.copyOf(Terms.words(quoted.name(speaker)));
    Stream<Span> own =
        speaker.name() instanceof Wording.Verbatim(Span span) ? Stream.of(span) : Stream.of();
    return Stream.concat(own, speaker.mentions().stream())
        .filter(it -> shares(Terms.words(quoted.article().words(it)), name))
        .sorted()
        .toList();
  }

  private static boolean shares(Collection<String> words, Set<String> name) {
    return words.stream().anyMatch(name::contains);
  }

  /// A pronoun, an honorific, or the last part of the name alone shows a person rather than a body.
  boolean isPerson(Speaker speaker) {
    List<String> name = Terms.words(quoted.name(speaker));
    if (name.size() < 2 || name.size() > 4) {
      return false;
    }
    return speaker.mentions().stream()
        .anyMatch(it -> {
          List<String> words = Terms.words(quoted.article().words(it));
          String before = wordBefore(it.start());
          boolean alone =
              words.size() == 1
                  && (PERSONAL.contains(words.getFirst())
                      || words.getFirst().equals(name.getLast()));
          return alone || HONORIFICS.contains(before);
        });
  }

  /// Any mention with words beside it that may say who it is: "Ann Lee, a", "keeper Ann Lee".
  boolean isDescribed(Speaker speaker) {
    return names(speaker).stream()
        .anyMatch(it -> {
          String text = quoted.article().text();
          String after = text.substring(it.end(), Math.min(text.length(), it.end() + 2));
          String before = wordBefore(it.start());
          boolean apposition = after.startsWith(",") && !startsReport(it.end() + 1);
          boolean title = !before.isEmpty() && !isLoose(before, it.start());
          return apposition || title || after.startsWith(" (") || after.startsWith("’s");
        });
  }

  /// Whether the word before a name says nothing of it: it ends a sentence or quotation, or is one
  /// that joins.
  private boolean isLoose(String before, int offset) {
    String text = quoted.article().text();
    int end = offset;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    boolean parted = end == 0 || !Character.isLetterOrDigit(text.charAt(end - 1));
    return parted
        || Terms.stems(before).isEmpty()
        || text.substring(end, offset).indexOf('\n') >= 0
        || cueEnds.contains(end);
  }

  private String wordBefore(int offset) {
    String text = quoted.article().text();
    int from = Math.max(0, offset - 40);
    List<String> words = Terms.words(text.substring(from, offset));
    return words.isEmpty() ? "" : words.getLast().toLowerCase(Locale.ROOT);
  }

  /// Whether what follows the comma only closes an aside before words that report: ", said".
  private boolean startsReport(int offset) {
    return cueStarts.contains(offset) || cueStarts.contains(offset + 1);
  }
}
