package ontherecord.extract;

import ontherecord.tag.Tag;

/// The core of a mention: its first nouns with what stands before them. The core of "the mayor of
/// the town, who left" is "the mayor".
final class Core {

  private final Page page;

  Core(Page page) {
    this.page = page;
  }

  /// The end of the phrase's first nouns, before its prepositions, commas and clauses.
  int end(int start, int end) {
    int i = start;
    boolean office = false;
    while (i < end) {
      Tag tag = page.tag(i);
      boolean bracket = tag == Tag.BRACKET || page.isComma(i) || page.isDash(i);
      boolean of =
          page.is(i, "of")
              && i > start
              && page.has(i - 1, Lexicon.TITLE)
              && isNamed(i - 1)
              && (nameFollows(i + 1, end) || (page.is(i + 2, "for") && nameFollows(i + 3, end)));
      boolean field = office && page.is(i, "for") && nameFollows(i + 1, end);
      office |= of;
      boolean ampersand = page.is(i, "&") && page.isCapital(i - 1) && page.isCapital(i + 1);
      boolean joins = ampersand || Fields.joins(page, i);
      int owner = page.is(i, "of") && i > start && isBody(i - 1) ? ownerEnd(i + 1, end) : 0;
      boolean shorter = tag == Tag.BRACKET && i + 3 < end && page.tag(i + 2) == Tag.BRACKET;
      shorter = shorter && page.isInCapitals(i + 1, i + 2);
      if (owner > 0) {
        i = owner;
      } else if (shorter && page.tag(i + 3).isNoun()) {
        i += 2; // "the Norland Rail Authority (NRA) CHIEF"
      } else if (!of
          && !field
          && !isBoth(i, start, end)
          && !joins
          && !page.isQuoted(i) // "the “Water for All” plan"
          && (bracket
              || ((tag == Tag.IN
                      || tag == Tag.TO
                      || tag == Tag.WP
                      || tag == Tag.WDT
                      || tag == Tag.WRB
                      || tag == Tag.CC
                      || tag.isFinite()
                      || isActing(i)
                      || page.is(i, "including")
                      || (page.is(i, "such") && page.is(i + 1, "as"))
                      || (tag == Tag.VBN
                          && (i > start + 1 || page.isTime(i + 1))
                          && !isDescribed(Math.min(i + 1, end - 1))))
                  && i > start))) {
        break;
      }
      i++;
    }
    return Math.max(i, start + 1);
  }

  /// "a detained MAN", but not "a survey published MONDAY"
  private boolean isDescribed(int noun) {
    return page.tag(noun).isNoun() && !page.isTime(noun);
  }

  /// "a lawyer REPRESENTING Mr. Lee", but not "a judge PRESIDING officer"
  private boolean isActing(int i) {
    boolean role =
        page.has(i - 1, Lexicon.ROLE | Lexicon.ROLES | Lexicon.BODY) && page.tag(i - 1).isNoun();
    boolean small = !page.isCapital(i - 1) || page.tokens().opensSentence(i - 1);
    Tag next = page.tag(i + 1);
    boolean whom = next.isName() || next == Tag.DT || next == Tag.PRPS;
    return page.tag(i) == Tag.VBG && role && small && whom;
  }

  /// "her friend AND film producer Ann Lee": two roles of one.
  private boolean isBoth(int and, int start, int end) {
    boolean role = page.has(and - 1, Lexicon.ROLE) && !page.tag(and - 1).isName();
    boolean people = page.has(and - 1, Lexicon.ROLES | Lexicon.BODY);
    role |= page.tag(and - 1) == Tag.NN && !people; // "the trade AND energy minister Ann Lee"
    if (!page.is(and, "and") || and <= start || !role) {
      return false;
    }
    int i = and + 1;
    while (i < end && (page.tag(i).isNoun() || page.tag(i) == Tag.JJ)) {
      if (page.has(i, Lexicon.ROLE) && i + 1 < end && page.tag(i + 1).isName()) {
        return true;
      }
      i++;
    }
    return false;
  }

  /// The end without ", who asked not to be named" and ", citing the mayor".
  int withoutClause(int start, int end) {
    for (int i = start + 1; i + 1 < end; i++) {
      Tag next = page.tag(i + 1);
      boolean clause = next == Tag.VBG || next == Tag.VBN || page.isWhich(i + 1);
      clause |= page.is(i + 1, "with") || page.is(i + 2, "with"); // ", along with his wife"
      if (page.isComma(i) && clause) {
        return i;
      }
    }
    return end;
  }

  /// "a gun on THE MAN, who", "the claims of LEE, who": whom a phrase about a thing ends with.
  long person(long phrase) {
    int last = phrase == Mentions.NONE ? -1 : example(phrase);
    if (last >= 0) {
      return Mentions.range(last, Mentions.end(phrase));
    }
    for (int i = Mentions.end(phrase) - 1; i > Mentions.start(phrase); i--) {
      boolean linked = page.tag(i) == Tag.IN || page.tag(i) == Tag.TO;
      boolean thing = linked && (page.tag(i - 1).isNoun() || page.tag(i - 1) == Tag.CD);
      if (thing && !page.tag(i - 1).isName() && !page.has(i - 1, Lexicon.ROLE | Lexicon.ROLES)) {
        return Mentions.range(i + 1, Mentions.end(phrase));
      }
    }
    return phrase;
  }

  /// "critics such as LEE, who is", "men including Orr and LEE, who has": where the one starts who
  /// is named last behind "such as", before a comma; -1 elsewhere.
  private int example(long phrase) {
    int end = Mentions.end(phrase);
    int found = -1;
    for (int i = Mentions.start(phrase) + 1; page.isComma(end) && i < end - 1; i++) {
      boolean such = page.is(i, "as") && page.is(i - 1, "such");
      boolean one = page.is(i, "and") && page.tag(i + 1).isName() && page.tag(end + 2) == Tag.VBZ;
      found = such || page.is(i, "including") || one ? i + 1 : found;
    }
    return found;
  }

  private boolean isNamed(int i) {
    return page.tag(i).isNoun() && page.isCapital(i);
  }

  private boolean isBody(int i) {
    return isNamed(i) && !page.has(i, Lexicon.ROLE | Lexicon.TITLE);
  }

  /// The "'s" of "the Council of Norland's head" behind "of", where a role follows; 0 where there
  /// is none.
  private int ownerEnd(int from, int end) {
    for (int i = from; i + 1 < end; i++) {
      if (page.tag(i) == Tag.POS) {
        int head = i + 1;
        while (head + 1 < end && page.tag(head + 1).isNoun() && !page.tag(head + 1).isName()) {
          head++;
        }
        return page.has(head, Lexicon.ROLE | Lexicon.ROLES | Lexicon.TITLE) ? i : 0;
      }
      boolean role = page.has(i, Lexicon.ROLE | Lexicon.TITLE) && page.tag(i).isNoun();
      boolean named = page.isCapital(i + 1) && !page.has(i + 1, Lexicon.ROLE | Lexicon.ROLES);
      if (role && i > from && (named || !page.isCapital(i))) {
        return i; // "Bank of Norland GOVERNOR Ann Lee"
      }
      boolean inside = page.tag(i).isNoun() || page.tag(i) == Tag.JJ || page.tag(i) == Tag.DT;
      if (!inside) {
        return 0;
      }
    }
    return 0;
  }

  /// "Secretary of State Ann Lee"
  private boolean nameFollows(int start, int end) {
    boolean initial = start + 2 < end && page.tag(start + 1).isName();
    return initial && page.tag(start + 1).isName() && page.tag(start + 2).isName();
  }
}
