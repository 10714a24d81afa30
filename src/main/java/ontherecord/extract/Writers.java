package ontherecord.extract;

import java.util.ArrayList;
import java.util.List;
import ontherecord.quote.Source;
import ontherecord.tag.Tag;
import ontherecord.text.Block;
import ontherecord.text.Span;

/// Reads lines that tell who wrote an article: "By Jane Doe and John Roe, Reuters", "Reporting by
/// Ann Lee; editing by Bo Ng", "Ann Lee contributed to this report."
final class Writers {

  private static final int LONGEST = 8;

  private final Page page;
  private final Outlets outlets;

  Writers(Page page) {
    this.page = page;
    this.outlets = new Outlets(page);
  }

  /// The place of the only name in a byline; -1 where there is none, or more than one.
  static int only(Page page, Names names) {
    int only = -1;
    for (int place = 0; place < names.places(); place++) {
      if (page.kind(page.statementOf(names.start(place))) == Block.Kind.BYLINE) {
        if (only >= 0 && names.at(only) != names.at(place)) {
          return -1;
        }
        only = place;
      }
    }
    return only;
  }

  /// The writers in the tokens `[start, end)`, which are one such line, and their outlet.
  List<Credits.Credit> in(int start, int end) {
    List<Credits.Credit> found = new ArrayList<>(2);
    boolean edits = false;
    boolean listed = true;
    int i = start;
    while (i < end && found.size() < 12) {
      if (page.is(i, "contributed")) {
        return found;
      }
      if (page.isSemicolon(i) || page.tokens().first(i) == '.') {
        edits = false;
        listed = true;
      } else if (page.is(i, "by") && i > start) {
        edits = isEditing(i - 1);
      }
      boolean joins = page.tag(i) == Tag.CC || page.is(i, "by") || page.is(i, "from");
      listed |= joins || i == start;
      if (!isNamePart(i) || edits || joins) {
        boolean place = page.is(i, "in") || page.is(i, "at") || page.is(i, "on");
        listed &= !place && !page.isComma(i) && !isBreak(i);
        i++;
        continue;
      }
      int stop = nameEnd(i, end);
      if (isLead(i, stop, end) || isStaff(stop)) {
        i = stop;
        continue;
      }
      credit(i, stop, start, listed, found);
      listed = stop < end && page.isComma(stop) && isListed(stop + 1, end);
      i = listed ? stop + 1 : stop;
    }
    return found;
  }

  private void credit(int i, int stop, int start, boolean listed, List<Credits.Credit> found) {
    Span name = page.tokens().span(i, stop);
    int bare = stop;
    while (bare > i + 1 && isStaff(bare - 1)) {
      bare--;
    }
    Outlet outlet = outlets.named(i, start, bare);
    boolean whole = outlet != null && outlet.end() >= bare;
    if (outlet != null && !found.isEmpty() && (!listed || whole)) {
      Span brief = page.tokens().span(outlet.name().start(), outlet.name().end());
      found.add(new Credits.Credit(Source.Part.PUBLISHER, brief, brief));
    } else if (listed && !isPlace(i, bare)) {
      found.add(new Credits.Credit(Source.Part.BYLINE, name, name));
    }
  }

  /// "New Delhi": where something was written, and not by whom.
  private boolean isPlace(int i, int end) {
    return end - i > 1
        && (page.is(i, "new") || page.is(i, "los") || page.is(i, "las") || page.is(i, "hong"));
  }

  /// "Reporting", "Additional reporting", "Written" before "by".
  private boolean isLead(int i, int stop, int end) {
    int next = stop;
    while (next < end && next < stop + 3 && !isNamePart(next) && page.tokens().isWord(next)) {
      if (page.is(next, "by") || page.is(next, "from")) {
        return true;
      }
      next++;
    }
    return page.has(i, Lexicon.PREPOSITION);
  }

  private boolean isEditing(int i) {
    return page.is(i, "editing")
        || page.is(i, "edited")
        || page.is(i, "translated")
        || page.is(i, "translation")
        || page.is(i, "photography")
        || page.is(i, "photos");
  }

  /// Whether the comma parts two names of a list: ", Bo Ng and", and no role or outlet comes.
  private boolean isListed(int i, int end) {
    int stop = i;
    while (stop < end && isNamePart(stop)) {
      stop++;
    }
    boolean person = stop - i >= 2 && stop - i <= 4 && outlets.named(i, i, stop) == null;
    for (int k = i; k < stop; k++) {
      person &= !page.has(k, Lexicon.ROLE | Lexicon.TITLE) && !page.is(k, "staff");
    }
    boolean more = stop < end && (page.isComma(stop) || page.tag(stop) == Tag.CC);
    return person && more;
  }

  private boolean isStaff(int i) {
    return i < page.tokens().size()
        && (page.tokens().isIn(i, SourceWords.STAFF)
            || page.is(i, "staff")
            || page.is(i, "writer")
            || page.is(i, "writers"));
  }

  private boolean isBreak(int i) {
    return "|/:@".indexOf(page.tokens().first(i)) >= 0
        || (page.isDash(i) && page.tokens().end(i) - page.tokens().start(i) == 1);
  }

  private int nameEnd(int i, int end) {
    int stop = i + 1;
    while (stop < end && stop - i < LONGEST && (isNamePart(stop) || isParticle(stop, end))) {
      stop++;
    }
    return stop;
  }

  private boolean isParticle(int i, int end) {
    return page.has(i, Lexicon.PARTICLE)
        && i + 1 < end
        && (isNamePart(i + 1) || isParticle(i + 1, end - 1));
  }

  private boolean isNamePart(int i) {
    return page.isCapital(i)
        && page.tokens().isWord(i)
        && !page.is(i, "by")
        && !page.is(i, "from")
        && !page.is(i, "and")
        && !page.is(i, "with")
        && !page.is(i, "in")
        && !page.is(i, "on");
  }
}
