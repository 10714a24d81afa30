package ontherecord.extract;

import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.Tokens;
import ontherecord.text.WordSet;

/// Which tokens are parts of a name: "Ann Lee", "Department of Health and Social Care", "Charles de
/// Gaulle".
final class NameParts {

  /// How many tokens before a name its title's "of" or "for" may stand.
  private static final int FARTHEST = 8;

  /// Titles that no surname is.
  private static final WordSet OFFICES =
      WordSet.folded(
          List.of(
              "minister",
              "secretary",
              "president",
              "chancellor",
              "commissioner",
              "officer",
              "chairman",
              "director",
              "governor",
              "general",
              "justice"));

  /// What stands behind the name of a person, in capitals: "Ann Lee QC".
  private static final WordSet LETTERS =
      WordSet.exact(
          List.of(
              "QC", "KC", "SC", "MP", "MSP", "MEP", "MLA", "TD", "MS", "AM", "MBE", "OBE", "CBE",
              "KBE", "JP", "PhD", "MD", "FRS"));

  private final Page page;

  NameParts(Page page) {
    this.page = page;
  }

  /// Whether the token is the "'s" of "the People's Daily", "Women's March".
  boolean isOfAll(int i) {
    return page.tag(i) == Tag.POS
        && page.isCapital(i - 1)
        && (page.is(i - 1, "people") || page.is(i - 1, "women") || page.is(i - 1, "children"));
  }

  boolean isPart(int i) {
    if (!page.tag(i).isName() || !page.tokens().isWord(i) || !hasCapital(i)) {
      return false;
    }
    boolean may = page.is(i, "may") && page.has(i - 1, Lexicon.FEMALE) && page.isCapital(i - 1);
    boolean time =
        page.has(i, Lexicon.TIME)
            && !may // "Theresa MAY"
            && !page.isGiven(i)
            && !SourceWords.opensPaper(page, i);
    boolean pronoun = page.has(i, Lexicon.PRONOUN) && !isAllCapitals(i); // "US"
    return !pronoun && !time && !isParent(i) && !page.is(i, "unlike");
  }

  /// Whether the token has a capital or a figure somewhere, as "al-Sadr" has, or is a small word of
  /// names: no verb that was taken for a name.
  private boolean hasCapital(int i) {
    String text = page.tokens().text();
    boolean found = page.has(i, Lexicon.PARTICLE);
    for (int k = page.tokens().start(i); k < page.tokens().end(i) && !found; k++) {
      found = !Character.isLowerCase(text.charAt(k)) && text.charAt(k) != '-';
    }
    return found;
  }

  private boolean isAllCapitals(int i) {
    int start = page.tokens().start(i);
    String text = page.tokens().text();
    return page.tokens().end(i) - start > 1 && Character.isUpperCase(text.charAt(start + 1));
  }

  /// "RAPPER Ann Lee", "Texas DEMOCRAT Ann Lee": what somebody does, before a given name and
  /// another, at the start of a sentence or behind where he is from.
  boolean isRoleOf(int start, int i, int end) {
    int given = Lexicon.FEMALE | Lexicon.MALE;
    boolean role = page.has(i, Lexicon.ROLE) && !page.has(i, given | Lexicon.BODY);
    boolean leads = i == start ? page.tokens().opensSentence(i) : Lands.is(page, start, i);
    return role && end > i + 2 && page.has(i + 1, given) && leads;
  }

  /// "Mother-of-three", "LEG-SPINNER Dev Rao" at the start of a sentence
  private boolean isParent(int i) {
    int start = page.tokens().start(i);
    int length = page.tokens().end(i) - start;
    String text = page.tokens().text();
    int dash = length < 4 ? -1 : text.indexOf('-', start + 1, start + length - 1);
    if (dash < 0) {
      return false;
    }
    boolean named = page.isCapital(i + 1) && page.isCapital(i + 2);
    boolean opens = named && page.tokens().opensSentence(i);
    boolean parent = text.startsWith("-of-", start + 3) || text.startsWith("-of-", start + 6);
    return (opens && Character.isLowerCase(text.charAt(dash + 1))) || (length > 8 && parent);
  }

  /// Whether the name goes on with the token: with another name, past "de", and in a body's name
  /// past "of".
  boolean goesOn(int i, boolean body) {
    boolean inner =
        (page.has(i, Lexicon.PARTICLE) && !page.isCapital(i))
            || page.is(i, "&")
            || (page.tag(i).isName() && !page.tokens().isWord(i)) // "Joe “The Plumber” Orr"
            || (page.is(i, "'") && page.tag(i) == Tag.POS && page.has(i + 1, Lexicon.BODY))
            || isOfAll(i)
            || isOfOffice(i)
            || (body && isOfDistrict(i))
            || (body && Fields.joinsNations(page, i))
            || (page.has(i - 1, Lexicon.MEDIA) && page.is(i, "of"))
            || Fields.joins(page, i)
            || (body && page.has(i - 1, Lexicon.BODY) && (page.is(i, "of") || page.is(i, "for")));
    if (page.tokens().opensSentence(i)) {
      return false;
    }
    boolean led = page.is(i, "of") || page.is(i, "for");
    if (led && body && page.has(i - 1, Lexicon.BODY) && page.is(i + 1, "the") && isPart(i + 2)) {
      return true; // "the Committee of the Red Cross"
    }
    boolean behind = page.is(i - 1, "of") || page.is(i - 1, "for");
    boolean the = body && page.is(i, "the") && behind && isPart(i + 1);
    boolean field = body && page.isCapital(i) && Fields.is(page, i);
    return the
        || isPart(i)
        || field
        || (inner && i + 1 < page.tokens().size() && (isPart(i + 1) || Fields.is(page, i + 1)));
  }

  /// "the Attorney'S Office", "the Sheriff'S Department"
  private boolean isOfOffice(int i) {
    boolean owner = page.tag(i) == Tag.POS && page.has(i - 1, Lexicon.TITLE | Lexicon.ROLE);
    return owner && page.isCapital(i - 1) && page.isCapital(i + 1) && page.has(i + 1, Lexicon.BODY);
  }

  /// "the Western District OF Norland", in the name of a body
  private boolean isOfDistrict(int i) {
    boolean part =
        page.is(i - 1, "district") || page.is(i - 1, "division") || page.is(i - 1, "city");
    return part && page.is(i, "of") && page.isCapital(i - 1);
  }

  /// The end of an office that is named for its field, from where its title ends: "High
  /// Commissioner for HUMAN RIGHTS"; `end` where it is none, or a person's name follows.
  int officeEnd(int end) {
    boolean led = page.has(end - 1, Lexicon.TITLE) && page.isCapital(end - 1);
    int i = end + 1;
    while (led && page.is(end, "for") && (Fields.is(page, i) || Fields.joins(page, i))) {
      i++;
    }
    return i > end + 1 && !isPart(i) ? i : end;
  }

  /// "BRITISH Airways", "the SOCIALIST Workers Party": the start of a body's name that an adjective
  /// opens, which goes from `first` up to `end`; `first` elsewhere.
  int opened(int first, int end) {
    int i = first - 1;
    boolean body = false;
    for (int k = first; k < end; k++) {
      body |= page.has(k, Lexicon.BODY) && !page.has(k, Lexicon.TITLE | Lexicon.ROLE);
    }
    int whole = body ? behindThe(first) : first;
    if (whole < first) {
      return whole;
    }
    boolean adjective =
        (page.tag(i) == Tag.JJ || (page.tag(i) == Tag.NNS && !page.tokens().opensSentence(i)))
            && page.isCapital(i)
            && page.tokens().isWord(i)
            && !page.has(i, Lexicon.TITLE | Lexicon.VAGUE | Lexicon.TIME);
    if (!body || !adjective || page.isQuoted(i) != page.isQuoted(first)) {
      return first;
    }
    boolean opens = page.tokens().opensSentence(i);
    boolean same = page.tokens().sentenceOf(first) == page.tokens().sentenceOf(i);
    boolean named = !page.has(first, Lexicon.TITLE | Lexicon.FEMALE | Lexicon.MALE);
    return same && named && !(opens && isCommon(i)) ? i : first;
  }

  /// "the SWEDISH PROSECUTION Authority", "The WE Company": where the words in capitals start that
  /// stand between "the" and a body's last word; `first` elsewhere.
  private int behindThe(int first) {
    int i = first;
    while (i > 0 && page.isCapital(i - 1) && isPlainWord(i - 1)) {
      i--;
    }
    boolean the = page.is(i - 1, "the") && page.isQuoted(i - 1) == page.isQuoted(first);
    return the && !page.has(first, Lexicon.FEMALE | Lexicon.MALE) ? i : first;
  }

  private boolean isPlainWord(int i) {
    Tag tag = page.tag(i);
    boolean word = tag.isNoun() || tag == Tag.JJ || tag == Tag.VBG || tag == Tag.PRP;
    int other = Lexicon.TITLE | Lexicon.VAGUE | Lexicon.TIME;
    boolean small = page.tokens().isWord(i) && !page.tokens().opensSentence(i);
    return word && small && !page.has(i, other);
  }

  /// "Many", "Other", at the start of a sentence: in small letters elsewhere.
  private boolean isCommon(int i) {
    Tokens tokens = page.tokens();
    boolean nation =
        tokens.endsWith(i, "an")
            || tokens.endsWith(i, "ish")
            || tokens.endsWith(i, "ese")
            || tokens.endsWith(i, "ist");
    return !nation && !tokens.endsWith(i, "al") && !tokens.endsWith(i, "ic");
  }

  /// "Chief Justice of India A.K. RAO", "President of the European Council DON TUSKA": where the
  /// person's name starts in a run of names that follows a title's "of"; `start` elsewhere.
  int personBehind(int start, int end) {
    int of = page.is(start - 1, "the") ? start - 2 : start - 1;
    while (start - of <= FARTHEST
        && page.is(of, "for")
        && !page.has(of - 1, Lexicon.TITLE)
        && page.isCapital(of - 1)) {
      of -= 2; // "Secretary of State for Health ANN LEE"
    }
    boolean office = page.is(of, "of") || page.is(of, "for");
    boolean posting = of == start - 1 && isPosting(of);
    boolean titled = office && page.has(of - 1, Lexicon.TITLE) && page.isCapital(of - 1);
    if (!titled && !posting) {
      return start;
    }
    int field = start;
    while (field < end - 1 && Fields.is(page, field)) {
      field++;
    }
    if (titled && field > start && !page.has(field, Lexicon.BODY)) {
      return field; // "Secretary of Defence LEE"
    }
    for (int i = start + 1; i < end - 1; i++) {
      if (page.isGiven(i) || isInitial(i)) {
        return i;
      }
    }
    int fewest = posting ? 2 : 3;
    return end - start > fewest && !page.has(end - 1, Lexicon.BODY) ? end - 2 : start;
  }

  /// "Norland's envoy TO Britain Ann Lee": whether the token leads from a role without an article
  /// to where or for whom it is held.
  private boolean isPosting(int link) {
    Tag tag = page.tag(link);
    boolean role = page.has(link - 1, Lexicon.ROLE | Lexicon.TITLE) && page.tag(link - 1) == Tag.NN;
    if (!role || (tag != Tag.IN && tag != Tag.TO)) {
      return false;
    }
    for (int i = link - 2; i > link - 7; i--) {
      if (page.tag(i) == Tag.DT) {
        return false;
      }
      if (!page.tag(i).isNoun() && page.tag(i) != Tag.JJ && page.tag(i) != Tag.POS) {
        return true;
      }
    }
    return true;
  }

  /// "A.", "A.K."
  private boolean isInitial(int i) {
    int end = page.tokens().end(i);
    boolean dot = page.tokens().text().charAt(end - 1) == '.';
    return dot
        && page.isCapital(i)
        && end - page.tokens().start(i) <= 4
        && !page.has(i, Lexicon.TITLE);
  }

  /// "the Prime MINISTER", whose last word was taken for a name.
  boolean isOffice(int name, int end) {
    return end - name == 1 && page.tokens().isIn(name, OFFICES);
  }

  /// The end of the name without "QC", "MP".
  int withoutLetters(int name, int end) {
    int bare = end;
    while (bare > name + 2 && page.tokens().isIn(bare - 1, LETTERS)) {
      bare--;
    }
    return bare;
  }
}
