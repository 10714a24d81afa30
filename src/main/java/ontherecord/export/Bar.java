package ontherecord.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ontherecord.quote.Form;
import ontherecord.quote.Manner;
import ontherecord.quote.Quotation;
import ontherecord.quote.Speaker;

/// A bar of the plot of quotations by speaker and form. Thoughts are no quotations.
///
/// @param name the speaker's, shortened where it is long
/// @param counts of the forms that there are any of
public record Bar(String name, Map<Form, Integer> counts) {

  private static final int MOST = 12;
  private static final int LONGEST = 34;

  public Bar {
    counts = Map.copyOf(counts);
  }

  /// One a speaker, in the order of the report; no more than twelve.
  public static List<Bar> of(Excerpt excerpt) {
    List<Bar> bars = new ArrayList<>();
    for (Map.Entry<Speaker, List<Quotation>> each : excerpt.bySpeaker().entrySet()) {
      Map<Form, Integer> counts = new EnumMap<>(Form.class);
      for (Quotation quotation : each.getValue()) {
        if (quotation.manner() != Manner.THOUGHT) {
          counts.merge(quotation.form(), 1, Integer::sum);
        }
      }
      if (!counts.isEmpty() && bars.size() < MOST) {
        bars.add(new Bar(shortened(excerpt.quoted().name(each.getKey())), counts));
      }
    }
    return bars;
  }

  /// How many of a form.
  public int count(Form form) {
    return counts.getOrDefault(form, 0);
  }

  /// How many of all forms.
  public int total() {
    return counts.values().stream().mapToInt(it -> it).sum();
  }

  private static String shortened(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
