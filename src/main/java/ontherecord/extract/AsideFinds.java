package ontherecord.extract;

import java.util.ArrayList;
import java.util.List;
import ontherecord.tag.Tag;

/// Makes finds of asides and what stands around them: "Q, she said, Q".
final class AsideFinds {

  private final Page page;
  private final Edges edges;
  private final Endings endings;
  private final Leads leads;
  private final EarlierReports earlier;
  private final Claims claims;
  private final List<Asides.Aside> again = new ArrayList<>();

  /// How many of them stand before what is looked at.
  private int past;

  AsideFinds(Page page, Edges edges, Endings endings, EarlierReports earlier, Claims claims) {
    this.page = page;
    this.edges = edges;
    this.endings = endings;
    this.leads = new Leads(page);
    this.earlier = earlier;
    this.claims = claims;
  }

  /// Forgets the asides of the statement before.
  void clear() {
    again.clear();
    past = 0;
  }

  /// Whether the aside only says again who speaks; remembers it for [#content].
  boolean isAgain(Asides.Aside aside, List<Cue> found, int next, int from) {
    boolean only = earlier.isAgain(aside, found, next, from);
    if (only) {
      again.add(aside);
    }
    return only;
  }

  /// Gives the find its content, which goes on behind asides that only say again who speaks, to
  /// token `end` at most; returns where it ends.
  int content(Find find, Cue cue, int from, int to, int end) {
    int start = from;
    int close = to;
    while (past < again.size() && again.get(past).left() <= close + 1) {
      Asides.Aside aside = again.get(past++);
      if (aside.left() > start) {
        find.with(start, edges.trimmed(start, aside.left()));
        if (aside.on() < 0) {
          return aside.stop();
        }
        start = aside.on();
        close = endings.of(cue, Clauses.Kind.MAIN, start, end);
      }
    }
    find.with(start, close);
    return close;
  }

  /// Keeps what the aside reports, which starts at token `from`, to token `end` at most.
  void take(Asides.Aside aside, int from, int end) {
    int until = edges.trimmed(from, aside.left());
    boolean links = aside.on() >= 0 && leads.isLink(from, until);
    links |=
        page.opensQuote(aside.on()) && page.tag(until - 1) == Tag.WP; // "people WHO, she said,"
    if (until <= from) {
      return;
    }
    boolean quoted = page.isQuoted(aside.left() - 1);
    boolean aloud = quoted && !edges.isThinking(aside.cue().head());
    Cue cue = aloud ? aside.cue().aloud() : aside.cue();
    Find find = new Find(aside.rule(), cue, aside.mention());
    boolean led = !quoted && leads.isLead(from, until, aside.on() >= 0);
    boolean bare = aside.on() < 0 && !quoted;
    boolean clause = bare && leads.isClause(from, until);
    int main = clause ? edges.pastAside(aside, end) : -1;
    boolean acts =
        cue.voice() == Cue.Voice.ACTIVE && !(cue.isPlain() && cue.end() == cue.start() + 1);
    boolean prefaces = bare && acts && leads.isPreface(from, until);
    if (bare && main < 0 && (led || clause || prefaces || leads.isAct(from, until))) {
      return;
    }
    if (!led && !links) {
      find.with(from, until);
    }
    int stop = aside.stop();
    int on = Math.max(aside.on(), main);
    if (on >= 0) {
      int close = endings.of(aside.cue(), Clauses.Kind.MAIN, on, end);
      if (!quoted && wouldToo(close)) {
        close = endings.of(aside.cue(), Clauses.Kind.MAIN, close + 1, end);
      }
      find.with(on, close);
      stop = close;
    }
    claims.add(find, stop);
  }

  /// "It was, she said, “the best day,” AND SHE WOULD do it again": whether a paraphrase goes on
  /// behind quoted words, with what one will do.
  private boolean wouldToo(int and) {
    boolean joined = page.is(and, "and") && page.closesQuote(and - 1) && page.isComma(and - 2);
    return joined && page.isThirdPerson(and + 1) && page.is(and + 2, "would");
  }
}
