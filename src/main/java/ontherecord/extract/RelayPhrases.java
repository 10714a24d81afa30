package ontherecord.extract;

import java.util.ArrayList;
import java.util.List;
import ontherecord.tag.Tag;
import ontherecord.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Finds the words that name an outlet as the way by which a quotation came: "told CNN", "in an
/// interview with the Post", "cited by Politico", ", Reuters reported".
final class RelayPhrases {

  /// How near the speaker an outlet stands in a chain.
  enum Nearness {
    /// It heard the speaker: "told CNN".
    HEARD,
    /// The other one had it from there: "citing CNN".
    CITED,
    /// It passed it on: "CNN reported".
    PASSED
  }

  /// Words that show a way.
  ///
  /// @param rule its name
  /// @param start the first token
  /// @param end the token after the last
  record Phrase(String rule, Nearness nearness, Outlet outlet, int start, int end) {

    boolean isTold() {
      return rule.equals("told-outlet");
    }

    boolean isSubject() {
      return rule.equals("outlet-reports");
    }
  }

  private final Page page;
  private final Outlets outlets;
  private final UnlistedOutlets unlisted;

  RelayPhrases(Page page) {
    this.page = page;
    this.outlets = new Outlets(page);
    this.unlisted = new UnlistedOutlets(page);
  }

  /// Those among the tokens `[start, end)` of one statement, in order.
  List<Phrase> in(int start, int end) {
    List<Phrase> phrases = List.of();
    List<Outlet> named = outlets.in(start, end);
    int known = 0;
    for (int i = start; i < end; i++) {
      Phrase phrase = null;
      if (known < named.size() && named.get(known).name().start() <= i) {
        phrase = of(named.get(known), start, end);
        i = Math.max(i, named.get(known++).end() - 1);
      } else if (known == named.size() || named.get(known).start() > i + 1) {
        phrase = unlisted.phrase(i, end);
      }
      if (phrase != null) {
        phrases = phrases.isEmpty() ? new ArrayList<>(2) : phrases;
        phrases.add(phrase);
      }
    }
    return phrases;
  }

  private @Nullable Phrase of(Outlet outlet, int floor, int end) {
    Phrase led = led(outlet, floor);
    return led != null ? led : subject(outlet, floor, end);
  }

  /// By what stands before the outlet.
  private @Nullable Phrase led(Outlet outlet, int floor) {
    int p = outlet.start() - 1;
    if (p < floor || page.isQuoted(p)) {
      return null;
    }
    boolean account = is(outlet.noun(), SourceWords.ACCOUNT);
    boolean staff = is(outlet.noun(), SourceWords.STAFF);
    boolean owner = page.tag(outlet.noun()) == Tag.POS;
    boolean alone = outlet.noun() < 0;
    if (isTelling(page, p)) {
      return alone || staff || owner || leadsStaff(outlet) ? heard("told-outlet", outlet, p) : null;
    }
    if (page.is(p, "via")) {
      return alone ? phrase("passed-on-by", Nearness.PASSED, outlet, p) : null;
    }
    if (is(p, SourceWords.CITES)) {
      return alone || account || owner ? phrase("cites-outlet", Nearness.CITED, outlet, p) : null;
    }
    if (page.is(p, "to") && page.is(p - 1, "according") && p > floor) {
      boolean person = owner && page.isCapital(outlet.noun() + 1);
      return (alone || account || owner) && !person
          ? phrase("according-to-outlet", Nearness.PASSED, outlet, p - 1)
          : null;
    }
    int teller = toldStaff(p, floor);
    if (teller >= 0 && alone) {
      return page.is(teller, "via")
          ? phrase("passed-on-by", Nearness.PASSED, outlet, teller)
          : heard("told-outlet", outlet, teller);
    }
    int before = pastSaying(pastTime(p - 1, floor), floor);
    int asked = page.is(p, "by") && !is(before, SourceWords.PASSES) ? interviewed(p, floor) : -1;
    before = asked >= 0 ? asked : before;
    if (page.is(p, "by") && before >= floor && is(before, SourceWords.PASSES)) {
      boolean heard = isHearing(page, before);
      return alone || staff
          ? phrase(
              heard ? "interview-with" : "passed-on-by",
              heard ? Nearness.HEARD : Nearness.PASSED,
              outlet,
              before)
          : null;
    }
    return placed(outlet, p, before, floor);
  }

  /// "INTERVIEWED on the matter on Thursday by CNN", where `p` is "by"; -1 elsewhere.
  private int interviewed(int p, int floor) {
    for (int i = p - 1; i >= Math.max(floor, p - 7) && page.tokens().isWord(i); i--) {
      if (page.is(i, "interviewed")) {
        return i;
      }
    }
    return -1;
  }

  /// "told VOA Pentagon correspondent Ann Lee"
  private boolean leadsStaff(Outlet outlet) {
    boolean subject = page.tag(outlet.noun()).isNoun();
    return subject && is(outlet.noun() + 1, SourceWords.STAFF);
  }

  /// The verb in "TOLD a reporter for CNN", "TOLD Ann Lee of CNN", or "VIA" there, where `p` is
  /// "for"; -1 where there is none.
  private int toldStaff(int p, int floor) {
    boolean of = page.is(p, "for") || page.is(p, "from") || page.is(p, "at") || page.is(p, "with");
    boolean staff = of && is(p - 1, SourceWords.STAFF);
    if (!staff && !page.is(p, "of") && !of) {
      return -1;
    }
    for (int i = p - (staff ? 2 : 1); i >= Math.max(floor, p - 5); i--) {
      if (page.is(i, "told") || page.is(i, "tells") || page.is(i, "via")) {
        return i < p - 1 ? i : -1;
      }
      boolean name = page.tag(i).isName() && page.isCapital(i);
      if (page.tag(i).isVerb() || !page.tokens().isWord(i) || !(staff || name)) {
        return -1;
      }
    }
    return -1;
  }

  /// "in an interview with", "speaking to", "said on", "quoted in".
  private @Nullable Phrase placed(Outlet outlet, int p, int before, int floor) {
    boolean with = page.is(p, "with") || page.is(p, "to");
    boolean on = page.is(p, "on") && !isBehindThe(outlet);
    on |= page.is(p, "in") || page.is(p, "for");
    boolean goesOn = page.tag(outlet.noun()).isNoun();
    boolean account = is(outlet.noun(), SourceWords.ACCOUNT);
    boolean talk = is(outlet.noun(), SourceWords.TALK);
    if (page.is(p, "in") && talk && page.is(outlet.noun(), "interview")) {
      return heard("interview-with", outlet, p);
    }
    boolean own = before >= floor;
    if (own && (with || on || page.is(p, "by")) && is(before, SourceWords.TALK)) {
      return goesOn && !is(outlet.noun(), SourceWords.STAFF)
          ? null
          : heard("interview-with", outlet, before);
    }
    boolean sent = is(before, SourceWords.SENT) && is(before - 1, SourceWords.TALK);
    if (own && page.is(p, "to") && sent) {
      return goesOn ? null : heard("interview-with", outlet, before - 1);
    }
    if (own && with && is(before, SourceWords.MEETS)) {
      return goesOn && !is(outlet.noun(), SourceWords.STAFF)
          ? null
          : heard("told-outlet", outlet, before);
    }
    boolean in = page.is(p, "in") || page.is(p, "on");
    if (own && in && is(before, SourceWords.PASSES)) {
      return phrase("passed-on-by", Nearness.PASSED, outlet, before);
    }
    boolean mass = is(outlet.name().end() - 1, SourceWords.MASS); // "on state television"
    boolean paper = (mass || outlet.kind() == Outlet.Kind.NAMED) && (!goesOn || talk);
    if (own && on && paper && is(before, SourceWords.AIRS)) {
      return heard("said-on", outlet, before);
    }
    if (page.is(p, "on") && paper && p == floor) {
      return heard("said-on", outlet, p);
    }
    int a = page.tag(before - 1) == Tag.JJ ? before - 2 : before - 1;
    boolean report = own && is(before, SourceWords.ACCOUNT) && page.is(a, "a");
    if (report && (page.is(p, "in") || page.is(p, "by") || page.is(p, "from")) && !goesOn) {
      return phrase("passed-on-by", Nearness.PASSED, outlet, before);
    }
    return account && page.is(p, "in") && !talk
        ? phrase("passed-on-by", Nearness.PASSED, outlet, p)
        : null;
  }

  /// "the Hill", which something may be on without being in the paper.
  private boolean isBehindThe(Outlet outlet) {
    Name.Place name = outlet.name();
    return name.end() - name.start() == 1 && page.tokens().isIn(name.start(), SourceWords.WITH_THE);
  }

  /// ", Reuters reported", "as the Post first reported", "Reuters reported that".
  private @Nullable Phrase subject(Outlet outlet, int floor, int end) {
    boolean staffed = outlet.noun() >= 0 && !page.has(outlet.noun(), Lexicon.CUE);
    if (staffed || outlet.end() >= end) {
      return null;
    }
    int verb = outlet.end();
    while (verb < end && verb < outlet.end() + 3 && isBeforeVerb(verb)) {
      verb++;
    }
    if (verb >= end || page.isQuoted(verb) || !is(verb, SourceWords.REPORTS)) {
      return null;
    }
    int p = outlet.start() - 1;
    boolean apart =
        p < floor
            || page.isComma(p)
            || page.isDash(p)
            || page.isQuoted(p)
            || page.is(p, "as")
            || page.is(p, "that");
    int start = p >= floor && page.is(p, "as") ? p : outlet.start();
    return apart ? new Phrase("outlet-reports", Nearness.PASSED, outlet, start, verb + 1) : null;
  }

  private boolean isBeforeVerb(int i) {
    return page.tag(i) == Tag.RB
        || page.has(i, Lexicon.TIME)
        || page.is(i, "first")
        || page.isHave(i);
  }

  /// "TOLD CNN"
  static boolean isTelling(Page page, int i) {
    return page.is(i, "told") || page.is(i, "tells") || page.is(i, "tell") || page.is(i, "telling");
  }

  /// "when ASKED by Reuters"
  static boolean isHearing(Page page, int verb) {
    return page.is(verb, "interviewed") || page.is(verb, "asked") || page.is(verb, "contacted");
  }

  /// Before "on Tuesday", "this week", "published Monday".
  private int pastTime(int i, int floor) {
    int k = i;
    while (k > floor
        && i - k < 4
        && (page.has(k, Lexicon.TIME)
            || page.tag(k) == Tag.CD
            || page.is(k, "this")
            || page.is(k, "online")
            || (k < i && (page.is(k, "on") || page.is(k, "last") || page.is(k, "earlier"))))) {
      k--;
    }
    return k;
  }

  /// Before "as saying", "as having said".
  private int pastSaying(int i, int floor) {
    int k = i;
    while (k > floor && i - k < 4 && page.tag(k).isVerb() && !is(k, SourceWords.PASSES)) {
      k--;
    }
    return k > floor && k < i && page.is(k, "as") && is(k - 1, SourceWords.PASSES) ? k - 1 : i;
  }

  private Phrase heard(String rule, Outlet outlet, int start) {
    return phrase(rule, Nearness.HEARD, outlet, start);
  }

  private Phrase phrase(String rule, Nearness nearness, Outlet outlet, int start) {
    boolean noun = is(outlet.noun(), SourceWords.ACCOUNT) || is(outlet.noun(), SourceWords.STAFF);
    int end = noun ? outlet.noun() + 1 : outlet.name().end();
    return new Phrase(rule, nearness, outlet, start, end);
  }

  private boolean is(int i, WordSet words) {
    return page.tokens().isIn(i, words);
  }
}
