package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Tells whose the quoted words are that a colon leads to where no cue takes them: "Lee went on:"
/// before a paragraph, "Lee was blunt: “…”", "a note from Lee: “…”", "Lee's advice: “…”".
final class Introductions {

  /// What is somebody's words, beside the nouns that report.
  private static final WordSet SPOKEN =
      WordSet.folded(
          List.of(
              "message",
              "verdict",
              "reaction",
              "retort",
              "post",
              "tweet",
              "pitch",
              "reasoning",
              "philosophy",
              "rule",
              "point",
              "take",
              "line",
              "words",
              "thoughts",
              "text",
              "email"));

  private final Page page;
  private final Cues cues;
  private final Mentions mentions;
  private final Subjects subjects;

  Introductions(Page page) {
    this.page = page;
    this.cues = new Cues(page);
    this.mentions = new Mentions(page);
    this.subjects = new Subjects(page, mentions);
  }

  /// What the paragraph `[start, end)` tells of the words `[open, close)` that it leads to with a
  /// colon; null where it does not.
  @Nullable Find byParagraph(int start, int end, int open, int close) {
    if (!page.isColon(end - 1)) {
      return null;
    }
    List<Cue> found = cues.in(start, end);
    for (int i = found.size() - 1; i >= 0; i--) {
      Cue cue = found.get(i);
      if (cue.voice() != Cue.Voice.PREPOSITION && cue.is(Lexicon.SAY | Lexicon.WRITE)) {
        long mention = mentions.before(start, cue.start());
        if (mention != Mentions.NONE) {
          return new Find("introduced", cue, mention).with(open, close);
        }
      }
    }
    return byClause(start, end - 1, open, close);
  }

  /// What the short question `[start, end)` tells of the words behind it: "Her answer? “…”"; null
  /// where it is no such question.
  @Nullable Find byQuestion(int start, int end, int open, int close) {
    int mark = end - 1;
    if (mark - start < 2 || mark - start > 6 || !page.is(mark, "?") || !isSentence(open, close)) {
      return null;
    }
    long whose = owner(start, mark - 1);
    return whose == Mentions.NONE ? null : found(null, whose, open, close);
  }

  /// What the words `[start, colon)` tell of the words `[open, close)`, if these are a sentence;
  /// null where they tell nobody.
  @Nullable Find byClause(int start, int colon, int open, int close) {
    if (!isSentence(open, close)) {
      return null;
    }
    long from = from(start, colon);
    if (from != Mentions.NONE) {
      return found(null, from, open, close);
    }
    long subject = subjects.of(colon, start);
    if (subject == Mentions.NONE) {
      return null;
    }
    Cue cue = verb(Mentions.end(subject), colon);
    long speaker = speaker(subject);
    return speaker == Mentions.NONE ? null : found(cue, speaker, open, close);
  }

  private static Find found(@Nullable Cue cue, long mention, int open, int close) {
    Find find = new Find("colon", cue, mention).with(open, close);
    find.stated = false;
    return find;
  }

  /// Titles and terms are none: it starts with a capital, and has a verb or ends as sentences do.
  private boolean isSentence(int open, int close) {
    if (close - open < 4 || !page.isCapital(open + 1)) {
      return false;
    }
    boolean verb = false;
    for (int i = open; i < close; i++) {
      verb |= page.tag(i).isFinite();
    }
    return verb || page.isStop(close - 2);
  }

  /// The phrase between "from", "by" or a dash and the colon: "The best line came from Ann Lee:".
  private long from(int start, int colon) {
    long phrase = mentions.before(start, colon);
    if (phrase == Mentions.NONE || Mentions.start(phrase) <= start) {
      return Mentions.NONE;
    }
    int lead = Mentions.start(phrase) - 1;
    boolean leads = page.is(lead, "from") || page.is(lead, "by");
    boolean apart = page.isDash(lead) && page.tag(colon - 1).isName();
    return (leads || apart) && isSomeone(phrase) ? phrase : Mentions.NONE;
  }

  /// The subject, or its owner where it is something that is said: "Lee's advice".
  private long speaker(long subject) {
    int head = Mentions.end(subject) - 1;
    boolean owned = owns(Mentions.start(subject), head) >= 0;
    boolean speaks = page.has(head, Lexicon.ROLE | Lexicon.ROLES);
    if (owned && !page.tag(head).isName() && !speaks) {
      return owner(Mentions.start(subject), head);
    }
    return isSomeone(subject) ? subject : Mentions.NONE;
  }

  /// Whose words the noun at `head` means: "her answer", "Lee's advice to the young"; NONE where it
  /// means none.
  private long owner(int start, int head) {
    int owner = owns(start, head);
    if (owner < 0) {
      return Mentions.NONE;
    }
    int noun = owner + 1;
    while (noun < head && !page.tag(noun).isNoun()) {
      noun++;
    }
    boolean spoken =
        page.tokens().isIn(noun, SPOKEN)
            || page.has(noun, Lexicon.OCCASION)
            || (Phrases.noun(page.tokens(), noun) & Lexicon.SAY) != 0;
    if (!spoken) {
      return Mentions.NONE;
    }
    return page.tag(owner) == Tag.POS
        ? Mentions.range(start, owner)
        : Mentions.range(owner, owner + 1);
  }

  /// The token that tells whose the noun at `head` is; -1 where none does.
  private int owns(int start, int head) {
    for (int i = start; i < head; i++) {
      boolean her = page.is(i, "her") && page.tag(i + 1) != Tag.COMMA;
      if (page.tag(i) == Tag.PRPS || her || (page.tag(i) == Tag.POS && i > start)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isSomeone(long phrase) {
    int start = Mentions.start(phrase);
    if (page.tag(start) == Tag.PRP) {
      return !page.is(start, "it")
          && !page.is(start, "this")
          && !page.is(start, "that")
          && !page.is(start, "there");
    }
    for (int i = start; i < Mentions.end(phrase); i++) {
      if (page.tag(i).isName()
          || page.has(i, Lexicon.ROLE | Lexicon.ROLES | Lexicon.BODY)
          || page.has(i, Lexicon.VAGUE)) {
        return true;
      }
    }
    return false;
  }

  /// The verb of the clause as its cue: "responded", "was blunt"; null where there is none.
  private @Nullable Cue verb(int from, int colon) {
    for (int i = from; i < colon; i++) {
      if (page.isQuoted(i)) {
        return null;
      }
      if (page.tag(i).isFinite()) {
        int head = i;
        while (head + 1 < colon && page.tag(head + 1).isVerb()) {
          head++;
        }
        int end = head + 1;
        while (end < colon && (page.tag(end) == Tag.RB || page.tag(end) == Tag.JJ)) {
          end++;
        }
        int kinds = page.has(head, Lexicon.WRITE) ? Lexicon.WRITE : Lexicon.SAY;
        return new Cue(i, end, head, kinds, Cue.Voice.ACTIVE);
      }
    }
    return null;
  }
}
