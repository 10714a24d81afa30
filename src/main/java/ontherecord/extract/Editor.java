package ontherecord.extract;

import java.util.ArrayList;
import java.util.List;
import ontherecord.quote.Attribution;
import ontherecord.quote.Basis;
import ontherecord.quote.Depth;
import ontherecord.quote.Form;
import ontherecord.quote.Manner;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Reason;
import ontherecord.quote.Relay;
import ontherecord.tag.Tag;
import ontherecord.text.Span;
import org.jspecify.annotations.Nullable;

/// Makes values of what the other steps found: asks who each mention is, through whom the words
/// came, where they were said, and writes down why.
final class Editor {

  private final Page page;
  private final Names names;
  private final Speakers speakers;
  private final Settings settings;
  private final Unspoken unspoken;

  Editor(Page page) {
    this.page = page;
    this.names = Names.of(page);
    this.speakers = new Speakers(page, names);
    this.settings = new Settings(page);
    this.unspoken = new Unspoken(page);
  }

  private record Draft(Find find, Speakers.@Nullable Answer answer, List<Relays.Link> links) {}

  QuotedArticle edit(List<Find> finds, Depth depth) {
    List<Find> kept = kept(finds);
    Relays relays = Relays.of(page, names, kept);
    List<Draft> drafts = new ArrayList<>(kept.size());
    for (Find find : kept) {
      Speakers.Answer answer = speakers.of(find);
      drafts.add(new Draft(find, answer, links(answer, relays.of(find))));
    }
    SpeakerList cast = new SpeakerList(page);
    SourceList sources = new SourceList(page);
    for (Draft draft : drafts) {
      if (draft.answer() != null && draft.answer().cast() != null) {
        cast.add(draft.answer().cast());
      }
      draft.links().forEach(sources::relay);
    }
    relays.others().forEach(sources::relay);
    new Credits(page).all().forEach(sources::credit);
    sources.complete();
    List<Quotation> quotations = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      quotations.add(quotation("q" + (quotations.size() + 1), draft, cast, sources));
    }
    return new QuotedArticle(page.article(), cast.all(), sources.all(), quotations, depth);
  }

  /// Those that stand free, and say something: contents of different quotations do not cross, and
  /// one stands in another only where it is told in a turn of a transcript.
  private List<Find> kept(List<Find> finds) {
    List<Find> kept = new ArrayList<>(finds.size());
    Find widest = null;
    for (Find find : finds) {
      boolean free =
          widest == null
              || find.start() >= widest.end()
              || (widest.hasGapFor(find)
                  && (kept.getLast() == widest || find.start() >= kept.getLast().end()));
      if (free && !unspoken.is(find) && isTold(find)) {
        kept.add(find);
        boolean wider = widest == null || find.end() > widest.end();
        widest = wider && !find.isTurn ? find : widest;
      }
    }
    return kept;
  }

  /// Whether the find tells more than its turn, which has all words already: what others said or
  /// wrote, and what the speaker said then, but not what is said or thought now.
  private boolean isTold(Find find) {
    if (find.turn == null) {
      return true;
    }
    if (find.end() > find.turn.end()) {
      return false;
    }
    Cue cue = find.cue;
    if (cue == null) {
      return true;
    }
    int subject = find.hasMention() ? Mentions.start(find.mention) : -1;
    boolean own = Gendered.isWriter(page, subject) || page.is(subject, "you");
    Tag tense = page.tag(cue.head());
    boolean then = tense == Tag.VBD || tense == Tag.VBN;
    return cue.is(Lexicon.SAY | Lexicon.WRITE) && (then || !own) && find.hasMention();
  }

  /// The links, without one that is the speaker: nobody passes on what he says himself.
  private static List<Relays.Link> links(
      Speakers.@Nullable Answer answer, List<Relays.Link> links) {
    Cast cast = answer == null ? null : answer.cast();
    Name name = cast == null ? null : cast.name;
    return name == null || links.isEmpty()
        ? links
        : links.stream().filter(link -> !name.isIn(link.name())).toList();
  }

  private Quotation quotation(String id, Draft draft, SpeakerList cast, SourceList sources) {
    Find find = draft.find();
    List<Relay> chain =
        draft.links().isEmpty()
            ? List.of()
            : draft.links().stream().map(link -> relay(link, sources)).toList();
    long antecedent = draft.answer() == null ? Mentions.NONE : draft.answer().antecedent();
    return new Quotation(
        id,
        form(find),
        manner(find),
        content(find),
        attribution(draft, cast),
        settings.of(find, antecedent),
        chain);
  }

  private List<Span> content(Find find) {
    Span first = page.tokens().span(find.start(0), find.end(0));
    if (find.pieces() == 1) {
      return List.of(first);
    }
    List<Span> content = new ArrayList<>(find.pieces());
    content.add(first);
    for (int piece = 1; piece < find.pieces(); piece++) {
      content.add(page.tokens().span(find.start(piece), find.end(piece)));
    }
    return content;
  }

  private Relay relay(Relays.Link link, SourceList sources) {
    Span name = page.tokens().span(link.name().start(), link.name().end());
    return new Relay(
        sources.of(link),
        link.stated() ? Basis.STATED : Basis.INFERRED,
        List.of(page.tokens().span(link.start(), link.end())),
        Reason.of(link.rule(), link.trigger(), name));
  }

  private Attribution attribution(Draft draft, SpeakerList cast) {
    Find find = draft.find();
    List<Span> cue = find.cue == null ? List.of() : cue(find.cue, find.mention);
    Speakers.Answer answer = draft.answer();
    Cast speaker = answer == null ? null : answer.cast();
    if (answer == null || speaker == null) {
      if (!find.hasMention()) {
        return new Attribution.Uncredited(
            List.of(),
            cue,
            find.cue == null ? Reason.of(find.rule) : Reason.of("no-speaker", cue.getFirst()));
      }
      return new Attribution.Uncredited(
          List.of(span(find.mention)),
          cue,
          Reason.of(answer == null ? "nobody-fits" : answer.how(), span(find.mention)));
    }
    Span mention = span(find.mention);
    boolean told = answer.antecedent() != Mentions.NONE;
    Span antecedent = told ? span(answer.antecedent()) : mention;
    String rule = answer.how().isEmpty() ? find.rule : find.rule + ":" + answer.how();
    Span clause = told ? clause(answer.antecedent()) : mention;
    Reason reason =
        Reason.of(rule, mention, find.cue == null ? mention : whole(find.cue), antecedent, clause);
    return new Attribution.Credited(
        cast.of(speaker),
        List.of(mention),
        cue,
        told ? List.of(antecedent) : List.of(),
        find.stated && answer.sure() ? Basis.STATED : Basis.INFERRED,
        reason,
        Confidence.of(find, form(find), answer.how()));
  }

  private Span whole(Cue cue) {
    return page.tokens().span(cue.start(), cue.end());
  }

  /// The words that report, without the mention that stands among them: "IN Lee's WORDS".
  private List<Span> cue(Cue cue, long mention) {
    return cue.holdsMention()
        ? List.of(
            page.tokens().span(cue.start(), Mentions.start(mention)),
            page.tokens().span(Mentions.end(mention), cue.end()))
        : List.of(whole(cue));
  }

  /// The clause that names whom a pronoun means, without what trails it.
  private Span clause(long antecedent) {
    int statement = page.statementOf(Mentions.start(antecedent));
    int start = page.start(statement);
    int end = page.bareEnd(start, page.end(statement));
    boolean verb = false;
    for (int i = Mentions.end(antecedent); i < end; i++) {
      boolean breaks =
          page.isComma(i)
              || page.isQuoted(i)
              || (page.tag(i) == Tag.IN && i > Mentions.end(antecedent) + 4);
      if (breaks && verb) {
        return page.tokens().span(start, i);
      }
      verb |= page.tag(i).isVerb();
      if (i - start > 25) {
        return page.tokens().span(start, i);
      }
    }
    return page.tokens().span(start, Math.max(end, Mentions.end(antecedent)));
  }

  private Span span(long mention) {
    return page.tokens().span(Mentions.start(mention), Mentions.end(mention));
  }

  private Form form(Find find) {
    boolean inside = false;
    boolean outside = false;
    for (int piece = 0; piece < find.pieces(); piece++) {
      for (int i = find.start(piece); i < find.end(piece); i++) {
        if (page.tokens().isWord(i)) {
          inside |= page.isQuoted(i);
          outside |= !page.isQuoted(i);
        }
      }
    }
    return inside ? outside ? Form.MIXED : Form.DIRECT : Form.INDIRECT;
  }

  private static Manner manner(Find find) {
    if (find.cue == null || find.cue.is(Lexicon.SAY)) {
      return Manner.SAID;
    }
    return find.cue.is(Lexicon.WRITE) ? Manner.WRITTEN : Manner.THOUGHT;
  }
}
