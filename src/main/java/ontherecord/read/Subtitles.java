package ontherecord.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ontherecord.text.Article;
import ontherecord.text.Block.Kind;

/// Subtitles, SRT or VTT, as a transcript: the words of cues run on, and a paragraph starts where
/// the speaker changes, with the speaker before it: "Ann Lee: We sold it."
final class Subtitles implements FormatReader {

  private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]{0,99})?\\s([^>]{1,200})>");
  private static final Pattern TAG =
      Pattern.compile("</?[A-Za-z0-9][^<>]{0,200}>|\\{\\\\[^{}]{0,99}\\}");
  private static final Pattern CHANGE = Pattern.compile("^(?:>>+|[-\u2013\u2014]\\s?(?=\\S))\\s*");

  /// "LEE:", "Ann Lee:", "DR. LEE (on video):" before the words.
  private static final Pattern LABEL =
      Pattern.compile(
          "^(\\p{Lu}[\\p{L}\\d.'\u2019-]*(?: \\p{Lu}[\\p{L}\\d.'\u2019-]*){0,4})(?:"
              + " ?[(\\[][^()\\[\\]]{0,40}[)\\]])?:\\s+(?=\\S)");

  /// A pause of a cue that ends no sentence starts no paragraph; after so many words one may.
  private static final int LONG_PARAGRAPH = 600;

  @Override
  public List<Article> read(RawFile file) throws UnreadableArticleException {
    Transcript transcript = new Transcript();
    List<String> cue = new ArrayList<>();
    boolean inCue = false;
    for (String line : (Iterable<String>) Encodings.decode(file.bytes()).lines()::iterator) {
      if (TextSigns.isTimes(line)) {
        // where the blank line between cues was lost, the next one's number is no word
        if (inCue && !cue.isEmpty() && TextSigns.isNumber(cue.getLast())) {
          cue.removeLast();
        }
        transcript.add(cue);
        inCue = true;
      } else if (line.isBlank()) {
        transcript.add(cue);
        inCue = false;
      } else if (inCue) {
        cue.add(line.strip());
      }
    }
    transcript.add(cue);
    return List.of(transcript.end().article(file.origin()));
  }

  /// Running text, as far as it was said.
  private static final class Transcript {

    private final Draft draft = new Draft();
    private final StringBuilder words = new StringBuilder();
    private String speaker = "";

    /// Adds the lines of one cue, and empties them.
    private void add(List<String> lines) {
      for (String line : lines) {
        String rest = line;
        Matcher voice = VOICE.matcher(line);
        int from = 0;
        while (voice.find()) {
          say(rest.substring(from, voice.start()));
          change(WebPage.letters(voice.group(1)).strip());
          from = voice.end();
        }
        say(rest.substring(from));
      }
      lines.clear();
    }

    private void say(String marked) {
      String said = WebPage.letters(TAG.matcher(marked).replaceAll("")).strip();
      Matcher dash = CHANGE.matcher(said);
      if (dash.find()) {
        said = said.substring(dash.end());
        change("");
      }
      Matcher label = LABEL.matcher(said);
      if (label.find()) {
        change(label.group(1));
        said = said.substring(label.end());
      }
      if (said.isEmpty()) {
        return;
      }
      if (words.length() > LONG_PARAGRAPH && endsSentence()) {
        flush();
      }
      words.append(words.isEmpty() ? "" : " ").append(said);
    }

    /// Somebody else speaks from here on; nobody knows who where the name is empty.
    private void change(String name) {
      if (name.isEmpty() || !name.equals(speaker)) {
        flush();
        speaker = name;
      }
    }

    private boolean endsSentence() {
      int end = words.length() - 1;
      while (end > 0 && "\"\u201d')]".indexOf(words.charAt(end)) >= 0) {
        end--;
      }
      return ".!?\u2026".indexOf(words.charAt(end)) >= 0;
    }

    private void flush() {
      if (!words.isEmpty()) {
        draft.add(Kind.PARAGRAPH, (speaker.isEmpty() ? "" : speaker + ": ") + words);
        words.setLength(0);
      }
    }

    private Draft end() {
      flush();
      return draft;
    }
  }
}
