package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.Span;
import ontherecord.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Finds through whom a quotation reached the article: "cited by the Post", "told the Herald", "in
/// an interview with Radio 5". What "was quoted" without a source came through the one that the
/// words before it name, as far as one can tell.
final class Relays {

  private static final WordSet OUTLETS = WordSet.exact(Relays.class, "outlets.txt");
  private static final int NEAR = 2;

  /// A link of the chain, as tokens.
  ///
  /// @param rule the rule that found it
  /// @param name where the outlet's name stands
  /// @param start of the words that show it
  /// @param trigger the words that show that there is a link: "was quoted"
  record Link(String rule, boolean stated, Name.Place name, int start, int end, Span trigger) {}

  private final Page page;
  private @Nullable Link last;

  Relays(Page page) {
    this.page = page;
  }

  /// The link of the find; null where the article heard it itself. To be asked in the order of the
  /// text.
  @Nullable Link of(Find find) {
    Cue cue = find.cue;
    if (cue == null) {
      return null;
    }
    int statement = page.statementOf(cue.head());
    int end = page.end(statement);
    int from =
        Math.max(
            find.hasMention() ? Math.min(Mentions.start(find.mention), cue.start()) : cue.start(),
            page.start(statement));
    for (int i = from; i < end && i < from + 40; i++) {
      if (page.isQuoted(i) && i > cue.head() && i >= find.start()) {
        break;
      }
      Link link = at(i, cue, end);
      if (link != null) {
        last = link;
        return link;
      }
    }
    if (cue.voice() == Cue.Voice.QUOTED && last != null) {
      int gap = page.block(statement) - page.block(page.statementOf(last.start()));
      if (gap < NEAR) {
        return new Link(
            "was-quoted",
            false,
            last.name(),
            last.start(),
            last.end(),
            page.tokens().span(cue.start(), Math.min(cue.head() + 1, cue.end())));
      }
    }
    return null;
  }

  private @Nullable Link at(int i, Cue cue, int end) {
    if (page.has(i, Lexicon.PASSES) && i + 1 < end && page.is(i + 1, "by")) {
      return link("passed-on-by", i, i + 2, end, false);
    }
    if (i == cue.head() && (page.is(i, "told") || page.is(i, "tells") || page.is(i, "telling"))) {
      return link("told-outlet", i, i + 1, end, true);
    }
    boolean interview =
        page.is(i, "interview") || page.is(i, "statement") || page.is(i, "appearance");
    if (interview
        && i + 1 < end
        && (page.is(i + 1, "with")
            || page.is(i + 1, "on")
            || page.is(i + 1, "to")
            || page.is(i + 1, "by"))) {
      return link("interview-with", i, i + 2, end, true);
    }
    return null;
  }

  private @Nullable Link link(String rule, int start, int from, int end, boolean known) {
    int name = from;
    boolean the = name < end && page.is(name, "the");
    name += the ? 1 : 0;
    int stop = name;
    while (stop < end
        && stop - name < 6
        && page.tag(stop).isName()
        && !page.has(stop, Lexicon.TIME)) {
      stop++;
    }
    if (stop == name || (known && !isOutlet(name, stop, the))) {
      return null;
    }
    return new Link(
        rule, true, new Name.Place(name, stop), start, stop, page.tokens().span(start, stop));
  }

  /// Whether a name is an outlet's: on the list, or made as outlets' names are.
  boolean isOutlet(int start, int end, boolean the) {
    String text = page.tokens().text();
    if (OUTLETS.contains(text, page.tokens().start(start), page.tokens().end(end - 1))) {
      return true;
    }
    if (end - start > 1 && page.has(end - 1, Lexicon.MEDIA)) {
      return true;
    }
    boolean person = page.has(start, Lexicon.TITLE | Lexicon.MALE | Lexicon.FEMALE);
    return the && !person && !page.has(end - 1, Lexicon.BODY) && page.tag(end - 1) == Tag.NNP;
  }
}
