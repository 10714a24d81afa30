package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;

/// Knows what nobody said or thought, though it is written so: "nobody asked us", "if you want to
/// walk", "as if they had written it", "He said, she said".
final class Unspoken {

  /// What a reader is told to do, in words of knowing and feeling: "you KNOW", "you’ll FEEL".
  private static final WordSet MINDS =
      WordSet.folded(List.of("know", "see", "feel", "imagine", "guess", "understand", "wonder"));

  private static final WordSet LOVES =
      WordSet.folded(List.of("love", "loves", "loved", "know", "knows", "knew"));

  /// "WELL, I know"
  private static final WordSet SIGHS =
      WordSet.folded(List.of("well", "yeah", "god", "oh", "hey", "hmm"));

  private static final WordSet SOMEBODY =
      WordSet.folded(List.of("someone", "somebody", "anyone", "anybody", "people"));

  /// What things do as well as people.
  private static final WordSet SHOWS =
      WordSet.folded(
          List.of(
              "underscore",
              "underscores",
              "underscored",
              "underscoring",
              "shrug",
              "shrugs",
              "shrugged",
              "shrugging",
              "brush",
              "brushed",
              "brushes",
              "brushing"));

  private static final WordSet VERSIONS = WordSet.folded(List.of("version", "versions"));

  /// What editors write about: "an earlier version of this PAGE".
  private static final WordSet PAGES =
      WordSet.folded(
          List.of(
              "article",
              "story",
              "post",
              "report",
              "column",
              "piece",
              "page",
              "review",
              "guide",
              "headline",
              "caption",
              "newsletter",
              "obituary",
              "list"));

  /// Words for who can say something, and for what is read.
  private static final int SPEAKS =
      Lexicon.ROLE | Lexicon.ROLES | Lexicon.BODY | Lexicon.VAGUE | Lexicon.MEDIA;

  private final Page page;

  Unspoken(Page page) {
    this.page = page;
  }

  /// Whether the find tells no words of anybody's.
  boolean is(Find find) {
    if (isEmpty(find) || isFiller(find)) {
      return true;
    }
    if (!find.hasMention()) {
      return false;
    }
    int first = Mentions.start(find.mention);
    Cue cue = find.cue;
    return isNobody(first)
        || (cue != null
            && (isReader(cue, first)
                || isSupposed(cue, first)
                || isExpletive(cue, first)
                || isShown(cue, find.mention)
                || isDesk(cue, find.mention)
                || isFondness(cue, find)
                || isEcho(find, first)));
  }

  private boolean isEmpty(Find find) {
    for (int piece = 0; piece < find.pieces(); piece++) {
      for (int i = find.start(piece); i < find.end(piece); i++) {
        if (page.tokens().isWord(i)) {
          return false;
        }
      }
    }
    return true;
  }

  /// "we may go if we want TO": a small word that stands for what was told before; "a deal
  /// announced FRIDAY".
  private boolean isFiller(Find find) {
    if (page.isQuoted(find.start()) || page.words(find.start(), find.end()) > 1) {
      return false;
    }
    Tag tag = page.tag(find.start());
    boolean small = tag == Tag.TO || tag == Tag.IN || tag == Tag.CC;
    boolean dated = page.isTime(find.start()) && page.words(find.start(), find.end()) == 1;
    return small || dated || page.tokens().isIn(find.start(), SIGHS);
  }

  /// "Nobody has asked us", "no one said", "not everyone is convinced"
  private boolean isNobody(int first) {
    boolean noOne = page.is(first, "no") && page.is(first + 1, "one");
    boolean all =
        page.is(first, "everyone")
            || page.is(first, "everybody")
            || page.is(first, "all")
            || page.is(first, "every");
    boolean inside = first > page.start(page.statementOf(first));
    boolean anyone = page.is(first, "anyone") || page.is(first, "anybody");
    return page.is(first, "nobody")
        || page.is(first, "nothing")
        || (all && inside && page.is(first - 1, "not"))
        || noOne
        || anyone;
  }

  /// "If YOU want to walk", "YOU may want to rest", "did YOU know", "ONE could say": whoever reads
  /// it.
  private boolean isReader(Cue cue, int subject) {
    boolean one = page.is(subject, "one") && subject + 1 == cue.start();
    if (!one && !page.is(subject, "you")) {
      return false;
    }
    int verb = cue.start();
    boolean must = page.has(verb, Lexicon.AUXILIARY) && page.tag(verb + 1) == Tag.TO;
    boolean may = page.tag(verb) == Tag.MD || must;
    if (one) {
      return may;
    }
    boolean now = page.tag(cue.head()) != Tag.VBD && page.tag(cue.head()) != Tag.VBN;
    Tag before = page.tag(subject - 1);
    boolean led = before == Tag.WRB || before == Tag.WP || before == Tag.WDT || before.isNoun();
    boolean bound = led || (before == Tag.IN && !page.is(subject - 1, "of"));
    boolean asked = page.has(subject - 1, Lexicon.AUXILIARY) && page.tag(subject - 1).isFinite();
    boolean knows = page.tokens().isIn(cue.head(), MINDS);
    return may || asked || (now && (bound || knows));
  }

  /// "as if SOMEONE had asked": "like I had said so", "if someone asks", "HAD he said so, she".
  private boolean isSupposed(Cue cue, int subject) {
    boolean like = page.is(subject - 1, "like") && page.is(cue.start(), "had");
    boolean some = page.tokens().isIn(subject, SOMEBODY) && subject + 1 == cue.start();
    int first = page.start(page.statementOf(subject));
    boolean had = page.is(first, "had") && first == subject - 1 && cue.is(Lexicon.PAST);
    return like || had || (some && page.is(subject - 1, "if"));
  }

  /// "IT is easy to note that": nobody who notes it.
  private boolean isExpletive(Cue cue, int subject) {
    return page.is(subject, "it") && page.tag(cue.start()) == Tag.TO;
  }

  /// "The rout UNDERSCORED the weakness of the side", "Shares SHRUGGED OFF the news", "The storm
  /// TOOK AIM AT the coast": whether a thing shows or does it, and nobody says so.
  private boolean isShown(Cue cue, long mention) {
    boolean aims = page.is(cue.head() + 1, "aim") && page.is(cue.head() + 2, "at");
    boolean shows = aims || page.tokens().isIn(cue.head(), SHOWS);
    for (int i = Mentions.start(mention); shows && i < Mentions.end(mention); i++) {
      boolean it = page.is(i, "it") || page.is(i, "this") || page.is(i, "that");
      shows = it || !(page.tag(i).isName() || page.tag(i) == Tag.PRP || page.has(i, SPEAKS));
    }
    return shows;
  }

  /// "An earlier VERSION OF THIS PAGE said", "This PAGE has been UPDATED to show": what the editors
  /// of the page tell of it, but not "the final version of this law".
  private boolean isDesk(Cue cue, long mention) {
    int first = Mentions.start(mention);
    for (int i = first; i < Mentions.end(mention); i++) {
      if (page.is(i, "of") && page.is(i + 1, "this") && page.tokens().isIn(i - 1, VERSIONS)) {
        return page.tokens().isIn(i + 2, PAGES);
      }
    }
    boolean mended = false;
    boolean told = page.is(first, "this") && page.tokens().isIn(first + 1, PAGES);
    for (int i = cue.start(); told && i < cue.end(); i++) {
      mended |= page.is(i, "updated") || page.is(i, "corrected");
    }
    return mended;
  }

  /// "loves her", "knew Lee": no thought that could be told.
  private boolean isFondness(Cue cue, Find find) {
    boolean loves = cue.end() == cue.head() + 1 && page.tokens().isIn(cue.head(), LOVES);
    for (int i = find.start(); loves && i < find.end(); i++) {
      loves = isPerson(i);
    }
    return loves;
  }

  private boolean isPerson(int i) {
    boolean thing = page.is(i, "it") || page.is(i, "this") || page.is(i, "that");
    return (page.tag(i) == Tag.PRP || page.tag(i) == Tag.NNP) && !thing && !page.isQuoted(i);
  }

  /// "He said, she said": a set phrase.
  private boolean isEcho(Find find, int subject) {
    int said = find.end() - 1;
    return said == find.start() + 1
        && page.tag(find.start()) == Tag.PRP
        && page.isSay(said)
        && page.tag(subject) == Tag.PRP
        && !page.isQuoted(said);
  }
}
