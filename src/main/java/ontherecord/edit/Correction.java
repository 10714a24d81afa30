package ontherecord.edit;

import java.util.List;
import java.util.Optional;
import ontherecord.check.Notice;
import ontherecord.quote.Form;
import ontherecord.quote.Manner;
import ontherecord.quote.Wording;
import ontherecord.text.Fact;
import ontherecord.text.Span;

/// One thing that the user puts right, as a value over what was found, never in its place. It says
/// which quotations and speakers it means by their words, as they are when it is made.
public sealed interface Correction {

  /// Credits quotations to a speaker, known or new; to nobody where there is none.
  ///
  /// @param mention the words that name the speaker there; empty where they stay as they are
  record SetSpeaker(List<Anchor> quotations, Optional<Person> speaker, List<Span> mention)
      implements Correction {

    public SetSpeaker {
      quotations = List.copyOf(quotations);
      mention = List.copyOf(mention);
    }

    public SetSpeaker(List<Anchor> quotations, Optional<Person> speaker) {
      this(quotations, speaker, List.of());
    }
  }

  /// Says how much of the quotations stands inside quotation marks.
  record SetForm(List<Anchor> quotations, Form form) implements Correction {

    public SetForm {
      quotations = List.copyOf(quotations);
    }
  }

  /// Says that quotations came through an outlet, as the last step of the chain; where it is in the
  /// chain already, it stays there.
  ///
  /// @param evidence the words that show it; may be empty
  record SetRelay(List<Anchor> quotations, Wording outlet, List<Span> evidence)
      implements Correction {

    public SetRelay {
      quotations = List.copyOf(quotations);
      evidence = List.copyOf(evidence);
    }
  }

  /// Says that quotations did not come through an outlet.
  record RemoveRelay(List<Anchor> quotations, Wording outlet) implements Correction {

    public RemoveRelay {
      quotations = List.copyOf(quotations);
    }
  }

  /// Says that these are no quotations.
  record NoQuotation(List<Anchor> quotations) implements Correction {

    public NoQuotation {
      quotations = List.copyOf(quotations);
    }
  }

  /// Adds a quotation that was not found.
  ///
  /// @param mention the words that name the speaker there; may be empty
  /// @param cue the words that report; may be empty
  record AddQuotation(
      List<Span> content,
      Form form,
      Manner manner,
      List<Span> mention,
      List<Span> cue,
      Optional<Person> speaker)
      implements Correction {

    public AddQuotation {
      content = List.copyOf(content);
      mention = List.copyOf(mention);
      cue = List.copyOf(cue);
    }
  }

  /// Gives a part of a quotation other words: moves an edge, adds a mention or cue, takes one away.
  ///
  /// @param words all spans of that part; content needs at least one
  record SetWords(Anchor quotation, Part part, List<Span> words) implements Correction {

    public SetWords {
      words = List.copyOf(words);
    }
  }

  /// A part of a quotation.
  enum Part {
    CONTENT,
    MENTION,
    CUE
  }

  /// Names a speaker, or says more about one. What is empty stays as it is; an empty role or note
  /// is taken away.
  record Rename(Person speaker, Optional<String> name, Optional<String> role, Optional<String> note)
      implements Correction {}

  /// Says that several speakers are one, who keeps the name of `into`.
  record Merge(List<Person> speakers, Person into) implements Correction {

    public Merge {
      speakers = List.copyOf(speakers);
    }
  }

  /// Says that some mentions or quotations of a speaker are another's. Quotations whose words for
  /// the speaker are among the mentions go with them.
  record SplitOff(Person from, List<Span> mentions, List<Anchor> quotations, Person as)
      implements Correction {

    public SplitOff {
      mentions = List.copyOf(mentions);
      quotations = List.copyOf(quotations);
    }
  }

  /// States something about where the article came from; a blank value takes back what the user
  /// stated.
  record FillOrigin(Fact.Kind kind, String value) implements Correction {}

  /// Marks quotations as checked, or as not checked after all.
  record Check(List<Anchor> quotations, Verdict verdict, String note) implements Correction {

    public Check {
      quotations = List.copyOf(quotations);
    }
  }

  /// Puts a source check aside.
  record Dismiss(Notice.Kind kind, List<Span> evidence) implements Correction {

    public Dismiss {
      evidence = List.copyOf(evidence);
    }

    public static Dismiss of(Notice notice) {
      return new Dismiss(notice.kind(), notice.evidence());
    }
  }
}
