package ontherecord.viewmodel;

import java.util.ArrayList;
import java.util.List;
import ontherecord.quote.Form;
import ontherecord.say.Messages;

/// How many quotations of each form.
public record Counts(int direct, int mixed, int indirect) {

  public static final Counts NONE = new Counts(0, 0, 0);

  public int total() {
    return direct + mixed + indirect;
  }

  public int of(Form form) {
    return switch (form) {
      case DIRECT -> direct;
      case MIXED -> mixed;
      case INDIRECT -> indirect;
    };
  }

  /// These and one more of `form`.
  public Counts with(Form form) {
    return switch (form) {
      case DIRECT -> new Counts(direct + 1, mixed, indirect);
      case MIXED -> new Counts(direct, mixed + 1, indirect);
      case INDIRECT -> new Counts(direct, mixed, indirect + 1);
    };
  }

  /// In words, without the forms that there are none of: "3 direct, 1 indirect".
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
    return String.join(", ", words);
  }
}
