package ontherecord.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import ontherecord.quote.Attribution;
import ontherecord.quote.Quotation;
import ontherecord.text.Article;
import ontherecord.text.Block;
import ontherecord.text.Origin;
import ontherecord.text.Span;
import ontherecord.text.WordSet;
import org.junit.jupiter.api.Test;

/// Sentences that a grammar makes of speakers, verbs and phrases: whoever speaks, however that is
/// said, the quoted words are found, and the speaker is.
class GrammarTest {

  private static final int SENTENCES = 2000;

  private final QuotationExtractor extractor = new QuotationExtractor();
  private final Random random = new Random(1);

  private record Sentence(String text, List<String> words, String speaker) {}

  @Test
  void findsQuotedWordsAndTheirSpeaker() {
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < SENTENCES; i++) {
      Sentence sentence = sentence();
      if (!isFound(sentence)) {
        wrong.add(sentence.text);
      }
    }
    assertEquals(List.of(), wrong);
  }

  /// Whatever is told without marks, behind whatever leads to it: the words and who says them.
  @Test
  void findsWordsThatAreToldAndTheirSpeaker() {
    List<String> wrong = new ArrayList<>();
    for (String frame : all("frame")) {
      for (String clause : all("clause")) {
        for (String that : List.of("", "that ")) {
          String words = that + clause;
          String text = "Ann Lee " + frame + " " + words + ".";
          if (!isFound(of(text, "Ann Lee", words))) {
            wrong.add(text);
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  /// Whatever opens what is told behind when, where and how it was said, it starts at "that".
  @Test
  void startsAtThatWhateverFollows() {
    List<String> wrong = new ArrayList<>();
    for (String where : all("where")) {
      for (String told : all("told")) {
        String text = "Ann Lee said " + where + " that " + told + ".";
        if (!isFound(of(text, "Ann Lee", "that " + told))) {
          wrong.add(text);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  /// What only leads up to quoted words is no part of them.
  @Test
  void startsBehindWhatLeadsUpToQuotedWords() {
    List<String> wrong = new ArrayList<>();
    for (String lead : all("lead")) {
      for (String words : all("words")) {
        String quoted = "“" + words + ",”";
        String text = lead + " " + quoted + " Ann Lee said.";
        if (!isFound(of(text, "Ann Lee", quoted))) {
          wrong.add(text);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  /// Whatever the narrator adds behind words that are told: they end before it.
  @Test
  void endsWordsThatAreToldBeforeTheNarrators() {
    List<String> wrong = new ArrayList<>();
    for (String tail : all("tail")) {
      for (String clause : all("clause")) {
        for (String that : List.of("", "that ")) {
          String words = that + clause;
          String text = "Ann Lee said " + words + tail + ".";
          if (!isFound(of(text, "Ann Lee", words))) {
            wrong.add(text);
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private Sentence sentence() {
    String marked = any("speaker");
    String least = marked.substring(0, marked.indexOf('*'));
    String speaker = marked.replace("*", "");
    String closed = speaker.endsWith(",") ? speaker.substring(0, speaker.length() - 1) : speaker;
    String subject = closed.contains(", ") ? closed + "," : closed;
    String words = "“" + any("words") + ",”";
    String more = "“" + any("words") + ".”";
    String verb = any("verb");
    String how = any("how");
    return switch (random.nextInt(4)) {
      case 0 -> of(words + " " + verb + " " + dotted(closed) + " " + more, least, words, more);
      case 1 -> of(words + " " + subject + " " + verb + " " + how + ".", least, words);
      case 2 -> of(words + " " + subject + " said. " + more, least, words, more);
      default -> of(capital(subject) + " said " + how + ": " + more, least, more);
    };
  }

  private static Sentence of(String text, String speaker, String... words) {
    return new Sentence(text, List.of(words), speaker);
  }

  private String any(String kind) {
    List<String> all = all(kind);
    return all.get(random.nextInt(all.size()));
  }

  private static List<String> all(String kind) {
    return WordSet.lines(GrammarTest.class, "grammar.txt").stream()
        .filter(line -> line.startsWith(kind + ": "))
        .map(line -> line.substring(kind.length() + 2))
        .toList();
  }

  private static String dotted(String phrase) {
    return phrase.endsWith(".") ? phrase : phrase + ".";
  }

  private static String capital(String phrase) {
    return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
  }

  private boolean isFound(Sentence sentence) {
    String text = sentence.text + " It was the end of a long day for all of them in the town.";
    List<Block> blocks = List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length())));
    Article article = new Article(Origin.of("test", "test", ""), text, blocks);
    return extractor.extract(article).quotations().stream()
        .anyMatch(it -> words(it, text).equals(sentence.words) && isBy(it, text, sentence.speaker));
  }

  private static List<String> words(Quotation quotation, String text) {
    return quotation.content().stream().map(it -> text.substring(it.start(), it.end())).toList();
  }

  private static boolean isBy(Quotation quotation, String text, String speaker) {
    return quotation.attribution() instanceof Attribution.Credited credited
        && credited.mention().stream()
            .anyMatch(it ->
                text.substring(it.start(), it.end())
                    .toLowerCase(Locale.ROOT)
                    .contains(speaker.toLowerCase(Locale.ROOT)));
  }
}
