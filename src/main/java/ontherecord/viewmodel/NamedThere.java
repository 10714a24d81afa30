package ontherecord.viewmodel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ontherecord.edit.Person;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Speaker;
import ontherecord.quote.Wording;
import ontherecord.text.Span;

/// Whom words of the article name that the reader says are the speaker's: "Ann Lee", "a senior
/// official", "he". An unnamed person is nobody but the one of these words, and a pronoun names
/// nobody that could be told from it alone.
final class NamedThere {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
  private static final Pattern DETERMINER =
      Pattern.compile(
          "(?:an?|another|one|the|this|that|some|several|many|two|three)\\s++",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ONE = Pattern.compile("(?:an?|another|one|this|that)\\s.*", FLAGS);
  private static final Pattern SEVERAL =
      Pattern.compile("(?:some|several|many|two|three)\\s.*", FLAGS);
  private static final Pattern PLURAL_HEAD =
      Pattern.compile(
          "[^,]*?\\p{L}{3,}(?<!s)s(?:\\s(?:of|in|at|from|for|with|who|on|to)\\s.*)?",
          Pattern.DOTALL);

  private final QuotedArticle open;
  private final List<Speaker> speakers;

  /// @param found what was found, which may have a speaker to whom nothing is credited now
  NamedThere(QuotedArticle open, QuotedArticle found) {
    this.open = open;
    Set<String> ids = open.speakers().stream().map(Speaker::id).collect(Collectors.toSet());
    this.speakers =
        Stream.concat(
                open.speakers().stream(),
                found.speakers().stream().filter(it -> !ids.contains(it.id())))
            .toList();
  }

  /// Whom `words` name; empty where that cannot be told from them.
  Optional<Person> of(Quotation quotation, Span words) {
    return known(quotation, words).or(() -> fresh(quotation, words));
  }

  /// A speaker who is named by these words here, or has them as a name or as a part of it.
  private Optional<Person> known(Quotation quotation, Span words) {
    String shown = bare(open.oneLine(words));
    List<Speaker> here =
        speakers.stream().filter(it -> it.mentions().stream().anyMatch(words::equals)).toList();
    List<Speaker> same =
        isName(words)
            ? speakers.stream().filter(it -> it.kind() == Speaker.Kind.NAMED).toList()
            : List.of();
    List<Speaker> whole = same.stream().filter(it -> bare(open.name(it)).equals(shown)).toList();
    List<Speaker> part =
        same.stream()
            .filter(it ->
                NamesInText.isIn(shown, open.name(it)) || NamesInText.isIn(open.name(it), shown))
            .toList();
    return Stream.of(here, whole, part)
        .filter(it -> it.size() == 1 || contains(it, quotation))
        .findFirst()
        .map(it -> contains(it, quotation) ? quotation.speaker().orElseThrow() : it.getFirst())
        .map(Person::of);
  }

  /// Someone new: a name, wherever else it stands; a role, where the quotation has no speaker yet.
  private Optional<Person> fresh(Quotation quotation, Span words) {
    if (isName(words)) {
      return Optional.of(new Person(Wording.at(words), Speaker.Kind.NAMED));
    }
    String shown = open.oneLine(words);
    boolean several =
        SEVERAL.matcher(shown).matches()
            || (PLURAL_HEAD.matcher(shown).matches() && !ONE.matcher(shown).matches());
    boolean described = several || DETERMINER.matcher(shown).lookingAt() || shown.contains(" ");
    Speaker.Kind kind = several ? Speaker.Kind.GROUP : Speaker.Kind.ROLE;
    return described && quotation.speaker().isEmpty()
        ? Optional.of(new Person(Wording.at(words), kind))
        : Optional.empty();
  }

  /// Whether words are a name: they begin with a capital that is not only a sentence's.
  private boolean isName(Span words) {
    String shown = bare(open.oneLine(words));
    String first = shown.split(" ", 2)[0];
    boolean capital = !shown.isEmpty() && Character.isUpperCase(shown.codePointAt(0));
    if (!capital
        || !open.oneLine(words).equals(shown)
        || shown.contains(" ")
        || !NamesInText.opensSentence(open.article().text(), words.start())) {
      return capital;
    }
    // "Officials" and "He" of a sentence's start
    String lower = Pattern.quote(first.toLowerCase(Locale.ROOT));
    boolean common = first.length() < 5 || stands("\\b" + lower + "\\b");
    return !common || stands("[\\p{Ll},] " + Pattern.quote(first) + "\\b");
  }

  private boolean stands(String pattern) {
    return Pattern.compile(pattern).matcher(open.article().text()).find();
  }

  private static boolean contains(List<Speaker> speakers, Quotation quotation) {
    return quotation.speaker().filter(speakers::contains).isPresent();
  }

  private static String bare(String words) {
    return DETERMINER.matcher(words).replaceFirst("").strip();
  }
}
