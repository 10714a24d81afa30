package ontherecord.extract;

import ontherecord.tag.Tag;
import ontherecord.text.Block;
import ontherecord.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Finds words behind a label: "Lee: The plan is dead.", "Q: Why?", "LEE: Yes."
final class Labels {

  /// How many tokens may tell of a name before its colon.
  private static final int LONGEST = 16;

  static final WordSet PAPERS = WordSet.foldedWords(Labels.class, "labels.txt");

  private static final WordSet RUBRICS = WordSet.foldedWords(Labels.class, "rubrics.txt");

  private final Page page;
  private final Claims claims;
  private final Turns turns;
  private final HeadlineTails tails;
  private final Signatures signatures;
  private final SetApart apart;

  Labels(Page page, Claims claims, Mentions mentions) {
    this.page = page;
    this.claims = claims;
    this.turns = new Turns(page);
    this.tails = new HeadlineTails(page);
    this.signatures = new Signatures(page, mentions);
    this.apart = new SetApart(page);
  }

  /// "Lee: The plan is dead." and "LEE: Yes." Returns the token from which on others may be
  /// reported: `start` where there is no label, behind the label of a turn, `end` where nobody is.
  int take(int start, int end) {
    if (turns.isInitial(start) && turns.opensBlock(start) && turns.hasNeighbour(start)) {
      int from = page.isStop(start + 1) ? start + 2 : start + 1;
      Cue cue = new Cue(start, from, start, Lexicon.SAY | Lexicon.BARE, Cue.Voice.ACTIVE);
      return turn(new Find("label", cue, Mentions.NONE).with(from, turns.end(start, end)), end);
    }
    if (turns.isGlued(start) && turns.opensBlock(start) && turns.hasNeighbour(start)) {
      page.tokens().tag(start, Tag.UH.code()); // no name
    }
    Find billed = turns.opensBlock(start) ? turns.billed(start) : null;
    if (billed != null && billed.cue != null) {
      nameAll(Mentions.start(billed.mention), Mentions.end(billed.mention));
      int from = billed.cue.end();
      int close = turns.end(start, end);
      boolean alone = from >= close && close < page.tokens().size(); // the words stand below
      return turn(billed.with(from, alone ? turns.end(close, end) : close), end);
    }
    Find tail = tails.find(start, end);
    if (tail != null) {
      claims.add(tail, end);
      return end;
    }
    Find whole = turns.opensBlock(start) && !claims.isInTurn(start) ? whole(start) : null;
    if (whole == null) {
      return take(start, pastRubric(start), end);
    }
    if (page.opensQuote(start) || apart.isPlain(start)) {
      claims.add(whole, Math.max(whole.end(), Mentions.end(whole.mention)));
      return end;
    }
    return turn(whole, end);
  }

  /// The whole paragraphs from token `start` on, where a signature or the paragraph before tells
  /// whose they are; null where neither does.
  private @Nullable Find whole(int start) {
    Find signed = signatures.find(start);
    Find found = signed == null ? apart.find(start) : signed;
    return found == null ? apart.paragraph(start) : found;
  }

  private int turn(Find find, int end) {
    claims.addTurn(find);
    return find.isEmpty() ? end : find.start();
  }

  /// Past "EXCLUSIVE —" before a headline's label.
  private int pastRubric(int start) {
    boolean rubric =
        page.statementOf(start) == 0
            && page.isSpacedDash(start + 1)
            && page.isInCapitals(start, start + 1);
    return rubric ? start + 2 : start;
  }

  private int take(int first, int start, int end) {
    for (int i = start + 1; i < Math.min(end - 1, start + 6); i++) {
      if (page.isColon(i)) {
        if (i == start + 1 && page.tokens().isIn(start, RUBRICS)) {
          return i + 1;
        }
        int name = addressed(start, i);
        Tag next = page.tag(start + 1);
        boolean led = next == Tag.DT || next == Tag.PRPS; // "REPLIED the mayor:"
        if (!(isLabel(start, name) || isOffice(start, i, end))
            || isNote(start, i, end)
            || isTold(start, i, end)
            || (led && page.has(start, Lexicon.PAST))) {
          return first;
        }
        Cue cue = new Cue(i, i + 1, i, Lexicon.SAY | Lexicon.BARE, Cue.Voice.ACTIVE);
        nameAll(start, i);
        long mention = turns.isTurn(start, i) ? Mentions.NONE : Mentions.range(start, name);
        if (speaks(first, i)) {
          return turn(new Find("label", cue, mention).with(i + 1, turns.end(start, end)), end);
        }
        claims.add(new Find("label", cue, mention).with(i + 1, end), end);
        return end;
      }
      if (page.isQuoted(i) || !page.tokens().isWord(i)) {
        return described(first, i, end);
      }
    }
    return first;
  }

  /// "LEE to fans: We will be back": where the name ends before those who are told.
  private int addressed(int start, int colon) {
    int to = colon - 2;
    boolean told = to > start && page.is(to, "to") && page.tag(colon - 1) == Tag.NNS;
    return told && page.tag(to - 1).isName() ? to : colon;
  }

  /// "Ann Lee, 34, nurse: “Q”", "Ann Lee (Norland): “Q”", "Ann Lee — “Q”": a full name that opens a
  /// paragraph, told of behind the token `mark`, and nothing but quoted words behind its colon.
  private int described(int start, int mark, int end) {
    int name = start;
    while (name < mark && page.tag(name).isName() && page.isCapital(name)) {
      name++;
    }
    int colon = mark;
    while (colon < end && colon < mark + LONGEST && !isMark(colon) && !page.tag(colon).isFinite()) {
      colon++;
    }
    int quote = isMark(colon) && page.opensQuote(colon + 1) ? page.marks().at(colon + 1) : -1;
    boolean full = name == mark && mark - start > 1 && turns.opensBlock(start);
    boolean whole = quote >= 0 && page.marks().end(quote) >= end && !page.has(start, Lexicon.TIME);
    boolean shout = full && page.isDash(colon) && page.isInCapitals(start, name); // "NEW YORK —"
    if (!full || !whole || shout || page.isQuoted(colon) || isPlaced(start, name, colon)) {
      return start;
    }
    Cue cue = new Cue(colon, colon + 1, colon, Lexicon.SAY | Lexicon.BARE, Cue.Voice.ACTIVE);
    claims.add(new Find("label", cue, Mentions.range(start, name)).with(colon + 1, end), end);
    return end;
  }

  /// "Hong Kong — “…”", "New York, May 3: “…”", "Norland Weekly, May 2019: “…”": no person's name.
  private boolean isPlaced(int start, int name, int colon) {
    boolean person = false;
    boolean placed =
        Lands.is(page, start, name) || page.has(name - 1, Lexicon.MEDIA | Lexicon.BODY);
    for (int i = name; i < colon; i++) {
      person |= page.has(i, Lexicon.ROLE | Lexicon.ROLES);
      placed |= page.has(i, Lexicon.TIME | Lexicon.MEDIA);
    }
    return placed && !person;
  }

  private boolean isMark(int i) {
    return page.isColon(i) || page.isSpacedDash(i);
  }

  /// Whether all that follows in the paragraph is the label's: in a transcript, where each turn
  /// starts a paragraph.
  private boolean speaks(int start, int colon) {
    Block.Kind kind = page.kind(page.statementOf(start));
    return kind != Block.Kind.HEADLINE
        && turns.opensBlock(start)
        && (turns.isTurn(start, colon)
            || turns.isNamed(start, colon)
            || (page.isInCapitals(start, colon) && turns.hasNeighbour(start)));
  }

  /// Takes the label's words for a name, unless they are a role: "TOM ORR", but "REPORTER".
  private void nameAll(int start, int colon) {
    boolean nobody = page.is(start, "unidentified");
    for (int i = start; i < colon; i++) {
      if (nobody) {
        page.tokens().tag(i, i + 1 < colon ? Tag.JJ.code() : Tag.NN.code());
      } else if (page.tag(i).isNoun()
          && !page.has(i, Lexicon.ROLE | Lexicon.ROLES | Lexicon.VAGUE)) {
        page.tokens().tag(i, Tag.NNP.code());
      }
    }
  }

  /// "Mother: a film by Ann Lee", "Ann Lee: 1,769": no words of anybody's.
  private boolean isNote(int start, int colon, int end) {
    boolean number = page.tag(colon + 1) == Tag.CD && colon + 2 >= end;
    boolean person = page.has(colon - 1, Lexicon.ROLE | Lexicon.ROLES);
    boolean bare = !hasVerb(colon + 1, end) && !page.opensQuote(colon + 1);
    bare &= !page.is(colon + 1, "no"); // "Police: No sign of fire"
    Tag first = page.tag(colon + 1);
    boolean told = (bare && (person || first == Tag.DT)) || (!person && first == Tag.WRB);
    if (told && page.tokens().isIn(colon - 1, PAPERS)) {
      return true; // "Mother: a film by Ann Lee", "Camp: how to pack"
    }
    return number || (bare && !turns.isTurn(start, colon) && isThing(colon + 1, end));
  }

  /// "Ann Lee: Money manager"
  private boolean isThing(int from, int end) {
    for (int i = from; i < end; i++) {
      Tag tag = page.tag(i);
      boolean noun = tag == Tag.NN || tag == Tag.NNS || (tag == Tag.NNP && i == from);
      if (!noun && tag != Tag.JJ) {
        return false;
      }
    }
    return end - from > 1 && end - from < 4;
  }

  /// "NEW YORK: The plan is dead, Ann Lee said.", "Mumbai: The mayor said it was late.": whether
  /// what follows the colon says itself who speaks.
  private boolean isTold(int start, int colon, int end) {
    boolean place = page.isInCapitals(start, colon) || Lands.is(page, start, colon);
    if (!place || turns.isTurn(start, colon) || turns.hasNeighbour(start)) {
      return false;
    }
    for (int i = colon + 1; i < end; i++) {
      boolean says = page.isCue(i) && page.has(i, Lexicon.SAY) && page.has(i, Lexicon.BARE);
      boolean told = says && page.tag(i).isFinite() && page.tag(i - 1).isNoun();
      if (told && !page.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasVerb(int from, int end) {
    for (int i = from; i < end; i++) {
      if (page.tag(i).isVerb() || page.is(i, "dead")) { // "Police: 40 dead"
        return true;
      }
    }
    return false;
  }

  /// "Fire chief: Alarm did not work", "House Republicans: Plan broke the law": whether a headline
  /// starts with who speaks, and tells what.
  private boolean isOffice(int start, int colon, int end) {
    int statement = page.statementOf(start);
    boolean headline = statement == 0 || page.kind(statement) == Block.Kind.HEADLINE;
    boolean told = page.opensQuote(colon + 1) || hasVerb(colon + 1, end);
    Tag first = page.tag(colon + 1);
    boolean asks = first == Tag.WRB || first == Tag.WP || page.is(colon + 1, "here");
    int head = page.is(start + 1, "of") ? start : colon - 1; // "FATHER of victim"
    if (!headline || !told || asks || !page.tokens().isIn(head, PAPERS) || !page.isCapital(start)) {
      return false;
    }
    boolean all = true;
    for (int i = start; i < colon; i++) {
      Tag tag = page.tag(i);
      all &= tag.isNoun() || tag == Tag.JJ || tag == Tag.POS || page.is(i, "of");
    }
    return all;
  }

  /// A name, words in capitals, or whose turn it is.
  private boolean isLabel(int start, int colon) {
    if (turns.isTurn(start, colon)) {
      return true;
    }
    boolean capitals = page.isInCapitals(start, colon);
    Block.Kind kind = page.kind(page.statementOf(start));
    boolean first = page.statementOf(start) == 0 || kind == Block.Kind.HEADLINE;
    if (first && page.tokens().isIn(colon - 1, PAPERS) && page.isCapital(start)) {
      return colon - start < 4;
    }
    boolean shout = capitals && turns.hasNeighbour(start); // "THE COURT: Sustained."
    boolean outlet = first && page.has(colon - 1, Lexicon.MEDIA);
    for (int i = start; i < colon; i++) {
      boolean role = page.has(i, Lexicon.ROLE) && turns.hasNeighbour(start); // "Witness: “Yes.”"
      boolean second = i == start + 1 && page.has(start, Lexicon.MALE | Lexicon.FEMALE);
      second &= page.tag(i) == Tag.JJ; // "Ann FRENCH: Time to go", but not "Grace PERIOD: You have"
      boolean name = page.tag(i).isName() || second;
      name |= (capitals || role) && page.tag(i).isNoun();
      if (!name
          || !page.isCapital(i)
          || !page.tokens().isWord(i)
          || page.has(i, outlet || shout ? Lexicon.TIME : Lexicon.TIME | Lexicon.BODY)) {
        return false;
      }
    }
    boolean quoted = page.isQuoted(colon + 1);
    boolean alone = page.statements() == 1 || kind == Block.Kind.HEADLINE;
    boolean given = colon - start > 1 && page.has(start, Lexicon.MALE | Lexicon.FEMALE);
    return shout
        || quoted
        || given
        || (first && (alone || !capitals))
        || turns.isNamed(start, colon); // and no dateline: "BERN: It rained"
  }
}
