package ontherecord.extract;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;
import org.jspecify.annotations.Nullable;

/// What somebody makes in words, with its topic behind a preposition: "made COMMENTS ABOUT Q",
/// "makes no MENTION OF Q", "issued a STATEMENT ON Q".
final class MadeWords {

  private static final WordSet MAKES = WordSet.folded(List.of("made", "make", "makes", "making"));

  private static final WordSet GIVES =
      WordSet.folded(
          List.of(
              "issued",
              "issues",
              "gave",
              "gives",
              "giving",
              "issuing",
              "released",
              "delivered",
              "delivering",
              "delivers",
              "cracked",
              "sounded",
              "sounding",
              "sounds",
              "uttered",
              "told"));

  /// How many words may describe what is made.
  private static final int DESCRIBED = 5;

  /// The prepositions that lead to the topic of each word.
  private static final Map<String, WordSet> LINKED = linked();

  private static final WordSet WORDS = WordSet.folded(LINKED.keySet());
  private static final List<WordSet> LINKS = List.copyOf(LINKED.values());

  private final Page page;
  private final Auxiliaries auxiliaries;
  private final Wordings wordings;

  MadeWords(Page page, Auxiliaries auxiliaries) {
    this.page = page;
    this.auxiliaries = auxiliaries;
    this.wordings = new Wordings(page, auxiliaries);
  }

  private static Map<String, WordSet> linked() {
    Map<String, WordSet> links = new LinkedHashMap<>();
    for (String line : WordSet.lines(MadeWords.class, "made-words.txt")) {
      int colon = line.indexOf(':');
      WordSet with = WordSet.folded(List.of(line.substring(colon + 1).strip().split(" ", -1)));
      for (String word : line.substring(0, colon).split(" ", -1)) {
        links.put(word, with);
      }
    }
    return Collections.unmodifiableMap(links);
  }

  /// The cue whose noun stands at the token, or whose verb does that tells which words were used;
  /// null where none does.
  @Nullable Cue at(int i, int start, int end) {
    return page.tag(i).isVerb() ? wordings.at(i, start, end) : ofNoun(i, start, end);
  }

  /// The cue whose noun stands at the token, from its verb to the preposition; null where none
  /// does.
  private @Nullable Cue ofNoun(int noun, int start, int end) {
    int link = noun + 1;
    if (link + 1 >= end || !page.tag(noun).isNoun() || !leads(link)) {
      return null;
    }
    int index = page.tokens().indexIn(noun, WORDS);
    if (index < 0 || !page.tokens().isIn(link, LINKS.get(index)) || isPlace(link)) {
      return null;
    }
    int verb = noun - 1;
    while (verb > start && noun - verb <= DESCRIBED && describes(verb) && !isMade(verb)) {
      verb--;
    }
    boolean speech = page.is(link, "about") || page.is(link, "on") || page.is(link, "of");
    boolean made = page.tokens().isIn(verb, MAKES) || (speech && page.tokens().isIn(verb, GIVES));
    if (!made || page.isQuoted(verb) || isPaid(link + 1)) {
      return null;
    }
    int first = auxiliaries.of(verb, start).start();
    int kinds = Lexicon.SAY | Lexicon.THING;
    return new Cue(first, link + 1, verb, kinds, auxiliaries.voice(first, verb));
  }

  private boolean isMade(int i) {
    return page.tokens().isIn(i, MAKES) || page.tokens().isIn(i, GIVES);
  }

  /// "made a charge of $5"
  private boolean isPaid(int i) {
    return page.tag(i) == Tag.SYM || page.tag(i) == Tag.CD;
  }

  private boolean leads(int i) {
    Tag tag = page.tag(i);
    return (tag == Tag.IN || tag == Tag.TO || tag == Tag.RP) && !page.isQuoted(i);
  }

  /// "made comments ON TUESDAY", "ON CNN", "ON TWITTER"
  private boolean isPlace(int link) {
    int next = link + 1;
    boolean name = page.tag(next).isName() && page.tag(next + 1) != Tag.POS;
    boolean place = page.isTime(next) || page.tokens().isIn(next, SourceWords.PLATFORM);
    return page.is(link, "on") && (place || name);
  }

  /// "a MOST UNUSUAL comment", "NO mention", "the CLUB's case"
  private boolean describes(int i) {
    Tag tag = page.tag(i);
    boolean adverb = tag == Tag.RB || tag == Tag.CD || tag == Tag.VBG || tag == Tag.VBN;
    return tag == Tag.JJ || tag == Tag.DT || tag == Tag.PRPS || tag == Tag.NN || adverb;
  }
}
