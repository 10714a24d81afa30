package ontherecord.workbench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ontherecord.workbench.Corpus.Document;
import ontherecord.workbench.Corpus.Mark;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Runs the engine over a corpus and prints how much of it was found: the table, the confusion
/// between forms, what is missed and falsely found most often, and the change against the last run.
/// Three quarters of the articles are for reading, the others for judging: differences are listed
/// of the first only.
@Command(name = "workbench", mixinStandardHelpOptions = true)
public final class Workbench implements Runnable {

  private static final Pattern SAID =
      Pattern.compile("\\b(?:say|says|said|saying)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern REPORTING =
      Pattern.compile(
          "(?<!\\w)(?:say|said|tell|told|wr(?:ote|it)|add|note|noting|report|announc|argu|explain"
              + "|claim|insist|suggest|acknowledg|admit|declar|stat(?:e|es|ed|ing)\\b|warn|recall"
              + "|repl(?:y|ied)|respond|answer|tweet|conclud|confirm|reveal|assert|alleg|contend"
              + "|maintain|testif|remark|comment|observ|quip|jok|conced|complain|caution|stress"
              + "|emphasi|reiterat|accord|ask|mention|predict|quot|cit(?:e|ed|ing)\\b|promis|vow"
              + "|pledg|den(?:y|ied)|describ|call(?:s|ed|ing)?\\b|urg(?:e|ed|ing)\\b"
              + "|point(?:s|ed|ing)? out|:)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /// Which cues count, as `score.py` has them.
  enum Cues {
    ALL,
    REPORTING,
    SAID
  }

  @Parameters(paramLabel = "CORPUS", description = "lines of JSON, gzipped or not")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private Path corpus;

  @Option(names = "--kind", description = "count only quotations that are marked as this kind")
  private String kind = "";

  @Option(names = "--cue", description = "list differences of these cues: ${COMPLETION-CANDIDATES}")
  private Cues cue = Cues.REPORTING;

  @Option(names = "--show", description = "list differences of this sort, as: \"end late\", false")
  private String show = "";

  @Option(names = "--grep", description = "list only those whose group or context has this pattern")
  private String grep = "";

  @Option(names = "--type", description = "list only those marked, or found, as this form")
  private String type = "";

  @Option(names = "--most", description = "how many to list")
  private int most = 25;

  @Option(names = "--seed", description = "list others")
  private long seed = 1;

  @Option(names = "--state", description = "where the last run is kept")
  private Path state = Path.of("target", "workbench");

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private record Judged(Document document, List<Mark> marks, List<Mark> finds) {
    boolean isRead() {
      return Math.floorMod(document.id().hashCode() * 0x9E3779B1, 4) != 3;
    }
  }

  public static void main(String[] args) {
    System.exit(
        new CommandLine(new Workbench()).setCaseInsensitiveEnumValuesAllowed(true).execute(args));
  }

  @Override
  public void run() {
    try {
      judge();
    } catch (IOException e) {
      throw new CommandLine.ExecutionException(new CommandLine(this), e.toString(), e);
    }
  }

  private void judge() throws IOException {
    Finds finds = new Finds();
    List<Judged> all =
        Corpus.read(corpus).documents().parallelStream()
            .map(document -> new Judged(document, marks(document), finds.in(document)))
            .toList();
    if (show.isEmpty()) {
      report(all);
    }
    List<Miss> misses = misses(all);
    if (show.isEmpty()) {
      tally(misses);
      changes(misses);
    } else {
      list(misses);
    }
  }

  private List<Mark> marks(Document document) {
    return document.marks().stream()
        .filter(mark -> kind.isEmpty() || mark.kind().equals(kind))
        .toList();
  }

  private void report(List<Judged> all) throws IOException {
    StringBuilder figures = new StringBuilder();
    for (Cues cues : Cues.values()) {
      for (String part : List.of("all", "unread")) {
        figures.append(part).append(", cues: ").append(cues).append('\n');
        figures.append(Score.HEAD).append('\n');
        for (String form : List.of("", "direct", "mixed", "indirect")) {
          Score score = new Score();
          for (Judged it : all) {
            if (part.equals("all") || !it.isRead()) {
              score.add(
                  it.document, chosen(it, it.marks, cues, form), chosen(it, it.finds, cues, form));
            }
          }
          figures.append(score.row(form.isEmpty() ? "all" : form)).append('\n');
        }
        figures.append("the same, where two apostrophes are marks:\n");
        for (String form : List.of("direct", "mixed", "indirect")) {
          Score score = new Score();
          for (Judged it : all) {
            if (part.equals("all") || !it.isRead()) {
              List<Mark> marks = Apostrophes.told(it.document, it.marks);
              score.add(
                  it.document, chosen(it, marks, cues, form), chosen(it, it.finds, cues, form));
            }
          }
          figures.append(score.row(form)).append('\n');
        }
      }
    }
    out.println(figures);
    out.println("Forms, marked > found, of the same content:");
    Map<String, Integer> forms = new TreeMap<>();
    for (Judged it : all) {
      confusion(it, forms);
    }
    forms.forEach((pair, count) -> out.printf("  %-24s%6d%n", pair, count));
    out.println("Confidence, per tenth: how many, what was said, how many were right.");
    Reliability reliability = new Reliability();
    all.forEach(it -> reliability.add(it.document, it.marks, it.finds));
    out.print(reliability.table());
  }

  private static void confusion(Judged it, Map<String, Integer> forms) {
    Map<String, String> byContent =
        it.finds.stream()
            .collect(Collectors.toMap(f -> f.content().toString(), Mark::type, (a, b) -> a));
    for (Mark mark : it.marks) {
      String found = byContent.get(mark.content().toString());
      if (found != null) {
        forms.merge(mark.type() + " > " + found, 1, Integer::sum);
      }
    }
  }

  private static List<Mark> chosen(Judged it, List<Mark> marks, Cues cues, String form) {
    Predicate<Mark> wanted =
        mark ->
            (form.isEmpty() || mark.type().equals(form)) && matches(mark, it.document.text(), cues);
    return marks.stream().filter(wanted).toList();
  }

  private static boolean matches(Mark mark, String text, Cues cues) {
    return switch (cues) {
      case ALL -> true;
      case REPORTING -> REPORTING.matcher(mark.cueWords(text)).find();
      case SAID -> SAID.matcher(mark.cueWords(text)).find();
    };
  }

  /// The differences in the articles that may be read: marks of the chosen cues against all finds,
  /// and finds of the chosen cues against all marks.
  private List<Miss> misses(List<Judged> all) {
    List<Miss> misses = new ArrayList<>();
    for (Judged it : all) {
      if (!it.isRead() && kind.isEmpty()) {
        continue;
      }
      List<Mark> marks = chosen(it, it.marks, cue, type);
      for (Miss miss : Miss.in(it.document, marks, it.finds)) {
        if (!miss.what().equals("false")) {
          misses.add(miss);
        }
      }
      for (Miss miss : Miss.in(it.document, it.marks, chosen(it, it.finds, cue, type))) {
        if (miss.what().equals("false")) {
          misses.add(miss);
        }
      }
    }
    return misses;
  }

  private void tally(List<Miss> misses) {
    Map<String, List<Miss>> byWhat =
        misses.stream()
            .collect(Collectors.groupingBy(Miss::what, TreeMap::new, Collectors.toList()));
    byWhat.forEach((what, list) -> {
      Map<String, Integer> groups = new LinkedHashMap<>();
      list.forEach(miss -> groups.merge(miss.group(), 1, Integer::sum));
      String top =
          groups.entrySet().stream()
              .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
              .limit(9)
              .map(it -> it.getValue() + " " + it.getKey())
              .collect(Collectors.joining(", "));
      out.printf(Locale.ROOT, "%-22s%5d  %s%n", what, list.size(), top);
    });
  }

  private void list(List<Miss> misses) {
    Pattern pattern = Pattern.compile(grep, Pattern.CASE_INSENSITIVE);
    List<Miss> chosen =
        new ArrayList<>(
            misses.stream()
                .filter(miss -> miss.what().equals(show))
                .filter(it ->
                    pattern.matcher(it.group()).find() || pattern.matcher(it.context()).find())
                .toList());
    java.util.Collections.shuffle(chosen, new Random(seed));
    out.println(chosen.size() + " in all");
    chosen.stream()
        .limit(most)
        .forEach(miss -> out.println("- " + miss.group() + "  " + miss.context()));
  }

  private void changes(List<Miss> misses) throws IOException {
    Path file =
        state.resolve(corpus.getFileName().toString() + "." + cue.name().toLowerCase(Locale.ROOT));
    Set<String> now = misses.stream().map(Miss::key).collect(Collectors.toSet());
    if (Files.exists(file)) {
      Set<String> before = new HashSet<>(Files.readAllLines(file));
      List<Miss> fresh = misses.stream().filter(miss -> !before.contains(miss.key())).toList();
      long gone = before.stream().filter(key -> !now.contains(key)).count();
      out.printf(
          "Against the last run: %d differences are new, %d are gone.%n", fresh.size(), gone);
      fresh.stream()
          .limit(most)
          .forEach(it -> out.println("+ " + it.what() + "  " + it.group() + "  " + it.context()));
    }
    Files.createDirectories(state);
    Files.write(file, now);
  }
}
