package ontherecord.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Verbs that report only with the words behind them: "brushed OFF the report", "took ISSUE WITH
/// it", "distanced HIMSELF FROM them", "played DOWN the risk".
final class ParticleVerbs {

  private static final String LIST = "particle-verbs.txt";

  private static final WordSet THINGS = WordSet.foldedKind(ParticleVerbs.class, LIST, "things");

  /// What is said and dealt with by others: "the SUGGESTION that", "CLAIMS that".
  private static final WordSet CLAIMS =
      WordSet.foldedKind(UnownedNouns.class, "claims.txt", "told");

  /// The words that may stand behind each form of the verbs.
  private static final Map<String, List<List<String>>> PHRASES = phrases();

  private static final WordSet VERBS = WordSet.folded(PHRASES.keySet());
  private static final List<List<List<String>>> BEHIND = List.copyOf(PHRASES.values());

  /// Within how many tokens the thing stands.
  private static final int NEAR = 3;

  /// Within how many tokens a colon leads to quoted words.
  private static final int LED = 14;

  private final Page page;
  private final Auxiliaries auxiliaries;

  ParticleVerbs(Page page, Auxiliaries auxiliaries) {
    this.page = page;
    this.auxiliaries = auxiliaries;
  }

  private static Map<String, List<List<String>>> phrases() {
    Map<String, List<List<String>>> behind = new LinkedHashMap<>();
    for (String line : WordSet.lines(ParticleVerbs.class, LIST)) {
      int colon = line.indexOf(':');
      if (line.startsWith("things")) {
        continue;
      }
      List<List<String>> phrases = new ArrayList<>();
      for (String phrase : line.substring(colon + 1).split(",", -1)) {
        phrases.add(List.of(phrase.strip().split(" ", -1)));
      }
      for (String form : Inflections.of(line.substring(0, colon)).all()) {
        behind.put(form, phrases);
      }
    }
    return Collections.unmodifiableMap(behind);
  }

  /// The cue whose verb stands at the token; null where none does.
  @Nullable Cue at(int verb, int start, int end) {
    boolean noun = page.tag(verb) == Tag.NN && page.tag(verb + 1) == Tag.RP; // "the board SET OUT"
    if (!noun && !page.tag(verb).isVerb()) {
      return null;
    }
    int index = page.tokens().indexIn(verb, VERBS);
    int stop = index < 0 ? -1 : past(verb + 1, BEHIND.get(index));
    stop = index >= 0 && stop < 0 && page.isHave(verb) ? pastWords(verb + 1, end) : stop;
    if (stop < 0 || stop >= end || page.isQuoted(verb + 1) || isThing(stop, end) || !leads(stop)) {
      return null;
    }
    Auxiliaries.Before before = auxiliaries.of(verb, start);
    int first = before.start();
    if (first > start && page.tokens().isIn(first - 1, THINGS)) {
      return null; // "a knee INJURY ruled out Lee"
    }
    if (page.is(stop - 1, "record") || page.is(stop - 1, "as")) {
      return recorded(first, stop);
    }
    boolean passive = before.be() && page.tag(verb) != Tag.VBG; // "was called out on Monday"
    if (passive
        || ((page.is(stop - 1, "at") || page.is(stop - 1, "about")) && introduces(stop, end))) {
      return null;
    }
    Cue.Voice voice = auxiliaries.voice(first, verb);
    return new Cue(first, stop, verb, Lexicon.SAY | Lexicon.THING, voice);
  }

  /// "hit back at her critics: “No.”": whether quoted words follow that tell what was said.
  private boolean introduces(int from, int end) {
    for (int i = from; i + 1 < Math.min(end, from + LED); i++) {
      if (page.isColon(i)) {
        return page.opensQuote(i + 1);
      }
    }
    return false;
  }

  /// "went on record as SAYING": null where no verb that reports follows.
  private @Nullable Cue recorded(int first, int says) {
    boolean reports = page.isCue(says) && page.tag(says) == Tag.VBG;
    int kinds = page.kinds(says) & (Lexicon.CUE | Lexicon.BARE | Lexicon.THING);
    return reports ? new Cue(first, says + 1, says, kinds, Cue.Voice.ACTIVE) : null;
  }

  /// The token after one of the phrases, which starts at the token; -1 where none does.
  private int past(int from, List<List<String>> phrases) {
    for (int k = 0; k < phrases.size(); k++) {
      List<String> phrase = phrases.get(k);
      boolean claim = phrase.getLast().equals("that");
      int size = claim ? phrase.size() - 1 : phrase.size();
      int length = 0;
      while (length < size && page.is(from + length, phrase.get(length))) {
        length++;
      }
      if (length == size && (!claim || isClaim(from + length))) {
        return from + length;
      }
    }
    return -1;
  }

  /// "bristled at THE SUGGESTION THAT": whether what others say leads to a clause there.
  private boolean isClaim(int from) {
    for (int i = from; i <= from + NEAR; i++) {
      if (page.is(i, "that")) {
        int noun = i - 1;
        boolean told = page.tokens().isIn(noun, CLAIMS) || page.has(noun, Lexicon.REMARK);
        return noun >= from && told && page.tag(i) != Tag.WDT;
      }
      Tag tag = page.tag(i);
      boolean led = tag == Tag.DT || tag == Tag.PRPS || tag == Tag.JJ;
      if (!led && !tag.isNoun() && !page.tokens().isIn(i, CLAIMS)) {
        return false;
      }
    }
    return false;
  }

  /// "had NOTHING NICE to say of it": the token after that; -1 elsewhere.
  private int pastWords(int from, int end) {
    for (int i = from; i < Math.min(end, from + LED) && page.tokens().isWord(i); i++) {
      if (page.tag(i) == Tag.TO) {
        boolean say = page.is(i + 1, "say") && page.is(i + 2, "about");
        return say && i > from && !page.is(from, "this") ? i + 3 : -1;
      }
      if (page.isQuoted(i) || page.tag(i).isFinite()) {
        return -1;
      }
    }
    return -1;
  }

  /// "set out THE plan", but not "set out FOR Norland", "set out ON Friday", "sounded off ON
  /// TWITTER"
  private boolean leads(int i) {
    Tag tag = page.tag(i);
    boolean dated = tag == Tag.CD && (page.isTime(i + 1) || page.has(i + 1, Lexicon.TIME));
    boolean away = dated || tag == Tag.IN || tag == Tag.TO || tag == Tag.CC || tag == Tag.RP;
    boolean air = page.is(i - 1, "on") && page.tokens().isIn(i, SourceWords.PLATFORM);
    boolean word = page.tokens().isWord(i) || page.isQuoted(i);
    return word && !away && !air && !page.isTime(i) && tag != Tag.RB;
  }

  /// "brushed off THE DUST", "shrugged off A KNEE INJURY", "brushed aside LEE in straight sets"
  private boolean isThing(int from, int end) {
    if (page.is(from - 1, "aside") && page.tag(from).isName()) {
      return true;
    }
    for (int i = from; i < Math.min(end, from + NEAR); i++) {
      if (page.tokens().isIn(i, THINGS)) {
        return true;
      }
    }
    return false;
  }
}
