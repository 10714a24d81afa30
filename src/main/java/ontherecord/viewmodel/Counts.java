package ontherecord.viewmodel;

import java.util.ArrayList;
import java.util.List;
import ontherecord.quote.Form;
import ontherecord.quote.Manner;
import ontherecord.quote.Quotation;
import ontherecord.say.Messages;

/// How many quotations of each form were said or written, and how many were only thought.
public record Counts(int direct, int mixed, int indirect, int thought) {

  public static final Counts NONE = new Counts(0, 0, 0, 0);

  public static Counts of(List<Quotation> quotations) {
    Counts counts = NONE;
    for (Quotation quotation : quotations) {
      counts = counts.with(quotation.form(), quotation.manner());
    }
    return counts;
  }

  /// What was said or written.
  public int total() {
    return direct + mixed + indirect;
  }

  /// What was said or written in this form.
  public int of(Form form) {
    return switch (form) {
      case DIRECT -> direct;
      case MIXED -> mixed;
      case INDIRECT -> indirect;
    };
  }

  /// These and one more.
  public Counts with(Form form, Manner manner) {
    if (manner == Manner.THOUGHT) {
      return new Counts(direct, mixed, indirect, thought + 1);
    }
    return switch (form) {
      case DIRECT -> new Counts(direct + 1, mixed, indirect, thought);
      case MIXED -> new Counts(direct, mixed + 1, indirect, thought);
      case INDIRECT -> new Counts(direct, mixed, indirect + 1, thought);
    };
  }

  /// In words, without those that there are none of: "3 direct, 1 indirect, 2 thought".
  public String words() {
    List<String> words = new ArrayList<>();
    if (direct > 0) {
      words.add(Messages.text("counts.direct", direct));
    }
    if (mixed > 0) {
      words.add(Messages.text("counts.mixed", mixed));
    }
    if (indirect > 0) {
      words.add(Messages.text("counts.indirect", indirect));
    }
    if (thought > 0) {
      words.add(Messages.text("counts.thought", thought));
    }
    return String.join(", ", words);
  }
}
