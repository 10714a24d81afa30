package ontherecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ontherecord.quote.Attribution;
import ontherecord.quote.Basis;
import ontherecord.quote.Manner;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Relay;
import ontherecord.quote.Source;
import ontherecord.quote.Speaker;
import ontherecord.say.Messages;
import ontherecord.text.Block;
import ontherecord.text.Fact;

/// The article as TEI, with a `said` around every quotation. A relay that the article states is the
/// quotation's `source`; any other is a note that says its basis. One article is a `TEI`; several
/// are a `teiCorpus`.
final class TeiExport implements Writing {

  private final Markup xml;
  private Optional<Excerpt> first = Optional.empty();
  private int written;

  TeiExport(OutputStream out) throws IOException {
    this.xml = new Markup(out);
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  @Override
  public void add(Excerpt excerpt) throws IOException {
    if (written > 0) {
      one(excerpt);
    } else if (first.isEmpty()) {
      first = Optional.of(excerpt);
    } else {
      xml.open("teiCorpus", "xmlns", "http://www.tei-c.org/ns/1.0").open("teiHeader");
      xml.open("fileDesc").open("titleStmt").element("title", Messages.text("export.corpus"));
      xml.close().open("publicationStmt").element("p", "").close();
      xml.open("sourceDesc").element("p", "").close().close().close();
      one(first.get());
      one(excerpt);
    }
  }

  @Override
  public void close() throws IOException {
    if (written == 0 && first.isPresent()) {
      one(first.get());
    } else if (written > 0) {
      xml.close();
    }
    xml.raw("\n").flush();
  }

  private void one(Excerpt excerpt) throws IOException {
    written++;
    new One(excerpt, xml, written > 1 ? "a" + written + "-" : "").write();
  }

  /// One article.
  private record One(Excerpt excerpt, Markup xml, String prefix, Parts parts) {

    One(Excerpt excerpt, Markup xml, String prefix) {
      this(excerpt, xml, prefix, new Parts(excerpt));
    }

    void write() throws IOException {
      xml.raw("\n").open("TEI", "xmlns", "http://www.tei-c.org/ns/1.0").open("teiHeader");
      file();
      xml.open("encodingDesc").open("editorialDecl").empty("quotation", "marks", "all");
      xml.close().close().open("profileDesc").open("particDesc");
      QuotedArticle quoted = excerpt.quoted();
      if (!quoted.speakers().isEmpty()) {
        xml.open("listPerson");
        for (Speaker speaker : quoted.speakers()) {
          speaker(quoted, speaker);
        }
        xml.close();
      } else {
        xml.element("p", "");
      }
      xml.close().close().close();
      xml.raw("\n").open("text").open("body");
      for (int i = 0; i < parts.blocks().size(); i++) {
        block(i);
      }
      xml.close();
      relays();
      xml.close().close();
    }

    private void file() throws IOException {
      QuotedArticle quoted = excerpt.quoted();
      xml.open("fileDesc").open("titleStmt");
      xml.element("title", excerpt.title().orElse(excerpt.article().origin().name()));
      for (String author : excerpt.authors()) {
        xml.element("author", author);
      }
      xml.close().open("publicationStmt");
      String hash = Messages.text("export.source.hash", excerpt.article().origin().sha256());
      xml.element("p", hash).close().open("sourceDesc").open("bibl");
      xml.element("title", excerpt.title().orElse(excerpt.article().origin().name()));
      stated("publisher", Fact.Kind.PUBLISHER);
      stated("date", Fact.Kind.PUBLISHED);
      stated("idno", Fact.Kind.ADDRESS);
      if (!excerpt.saidByUser().isEmpty()) {
        String said = String.join(", ", excerpt.saidByUser());
        xml.element("note", Messages.text("export.said.by.user", said));
      }
      xml.close();
      for (Source source : quoted.sources()) {
        if (source.part() == Source.Part.RELAY) {
          xml.open("bibl", "xml:id", prefix + source.id());
          xml.element("publisher", quoted.name(source)).close();
        }
      }
      xml.close().close();
    }

    private void stated(String element, Fact.Kind kind) throws IOException {
      Optional<String> words = excerpt.stated(kind);
      if (words.isPresent()) {
        xml.element(element, words.get());
      }
    }

    private void speaker(QuotedArticle quoted, Speaker speaker) throws IOException {
      boolean group = speaker.kind() == Speaker.Kind.GROUP;
      String by = speaker.name().isTyped() ? Excerpt.word(Basis.USER) : "";
      xml.open(group ? "personGrp" : "person", "xml:id", prefix + speaker.id());
      if (speaker.kind() == Speaker.Kind.NAMED) {
        xml.element("persName", quoted.name(speaker), "type", by);
        if (speaker.descriptor().isPresent()) {
          xml.element("occupation", quoted.oneLine(speaker.descriptor().get()));
        }
      } else {
        xml.element("p", quoted.name(speaker));
      }
      xml.close();
    }

    private void block(int index) throws IOException {
      Block block = parts.blocks().get(index);
      String number = Integer.toString(excerpt.article().paragraphAt(block.span().start()));
      xml.raw("\n");
      switch (block.kind()) {
        case HEADLINE, SUBHEAD, DECK, BYLINE, CAPTION, CREDIT ->
            xml.open("p", "n", number, "rend", Excerpt.word(block.kind()));
        case PARAGRAPH, LIST_ITEM, BLOCK_QUOTE -> xml.open("p", "n", number);
      }
      parts.tell(
          index,
          new Parts.Teller() {
            @Override
            public void open(Parts.Part part) throws IOException {
              said(part);
            }

            @Override
            public void text(String words) throws IOException {
              xml.text(words);
            }

            @Override
            public void close(Parts.Part part) throws IOException {
              xml.close();
            }
          });
      xml.close();
    }

    private void said(Parts.Part part) throws IOException {
      Quotation quotation = part.quotation();
      Attribution attribution = quotation.attribution();
      boolean inferred =
          attribution instanceof Attribution.Credited credited
              && credited.basis() == Basis.INFERRED;
      xml.open(
          "said",
          "xml:id",
          id(quotation, part.number()),
          "who",
          quotation.speaker().map(it -> "#" + prefix + it.id()).orElse(""),
          "direct",
          switch (quotation.form()) {
            case DIRECT -> "true";
            case MIXED -> "unknown";
            case INDIRECT -> "false";
          },
          "aloud",
          quotation.manner() == Manner.THOUGHT ? "false" : "",
          "cert",
          inferred ? "medium" : "",
          "resp",
          attribution.isByUser() ? "#user" : "",
          "source",
          quotation.relays().stream()
              .filter(it -> it.basis() == Basis.STATED)
              .map(it -> "#" + prefix + it.source().id())
              .distinct()
              .collect(Collectors.joining(" ")),
          "prev",
          part.number() > 1 ? "#" + id(quotation, part.number() - 1) : "",
          "next",
          part.number() < parts.count(quotation) ? "#" + id(quotation, part.number() + 1) : "");
    }

    /// What no attribute may assert.
    private void relays() throws IOException {
      List<Quotation> inferred = new ArrayList<>(excerpt.quotations());
      inferred.removeIf(it -> it.relays().stream().allMatch(its -> its.basis() == Basis.STATED));
      if (inferred.isEmpty()) {
        return;
      }
      xml.raw("\n").open("back").open("div", "type", "relays");
      for (Quotation quotation : inferred) {
        for (Relay relay : quotation.relays()) {
          if (relay.basis() != Basis.STATED) {
            xml.open("p");
            xml.element(
                "note",
                excerpt.quoted().name(relay.source()),
                "type",
                "relay",
                "subtype",
                Excerpt.word(relay.basis()),
                "target",
                "#" + id(quotation, 1));
            xml.close();
          }
        }
      }
      xml.close().close();
    }

    private String id(Quotation quotation, int number) {
      return prefix + quotation.id() + (number > 1 ? "." + number : "");
    }
  }
}
