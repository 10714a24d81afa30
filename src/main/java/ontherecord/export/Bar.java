package ontherecord.export;

import java.util.Map;
import ontherecord.quote.Form;

/// A bar of the plot of quotations by speaker and form. Thoughts are no quotations.
///
/// @param name the speaker's, shortened where it is long
/// @param counts of the forms that there are any of
public record Bar(String name, Map<Form, Integer> counts) {

  private static final int LONGEST = 34;

  public Bar {
    counts = Map.copyOf(counts);
  }

  /// That of a speaker with so many of each form.
  static Bar of(String name, Map<Form, Integer> counts) {
    return new Bar(shortened(name), counts);
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
