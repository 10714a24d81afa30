package ontherecord.check;

import java.util.List;
import ontherecord.quote.Quotation;
import ontherecord.say.Message;
import ontherecord.text.Span;

/// Something about an article that deserves a second look. It claims nothing to be wrong.
///
/// @param evidence the article's words that show it, in the order of the text; at least one
/// @param quotations those it is about; may be empty
/// @param reason in plain words
public record Notice(Kind kind, List<Span> evidence, List<Quotation> quotations, Message reason) {

  /// What is noticed.
  public enum Kind {
    /// One unnamed person here, several there, for the same words.
    ONE_OR_SEVERAL,
    /// A headline or deck states as fact what the text credits to someone.
    STATED_AS_FACT,
    /// The words came through an outlet.
    SECOND_HAND,
    /// Nobody who is quoted has a name.
    ALL_UNNAMED,
    /// The speaker's name first stands after the quotation.
    NAMED_LATE,
    /// At most three quoted words.
    FEW_WORDS,
    /// The same words stand otherwise elsewhere in the article.
    QUOTED_DIFFERENTLY,
    /// The article never says who the speaker is.
    NO_ROLE
  }

  public Notice {
    evidence = List.copyOf(evidence);
    quotations = List.copyOf(quotations);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a notice has evidence");
    }
  }
}
