package ontherecord.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ontherecord.quote.Form;
import ontherecord.quote.Manner;
import ontherecord.quote.Quotation;
import ontherecord.quote.Speaker;
import ontherecord.say.Messages;

/// The plot of quotations by speaker and form, wherever it is drawn.
///
/// @param bars of those who are quoted most, in the order of the report; no more than twelve
/// @param others how many more speakers there are
public record Figure(List<Bar> bars, int others) {

  private static final int MOST = 12;

  public Figure {
    bars = List.copyOf(bars);
  }

  /// The plot of `excerpt`; without bars where it has no quotation that is credited.
  public static Figure of(Excerpt excerpt) {
    List<Bar> all = new ArrayList<>();
    for (Map.Entry<Speaker, List<Quotation>> each : excerpt.bySpeaker().entrySet()) {
      Map<Form, Integer> counts = new EnumMap<>(Form.class);
      for (Quotation quotation : each.getValue()) {
        if (quotation.manner() != Manner.THOUGHT) {
          counts.merge(quotation.form(), 1, Integer::sum);
        }
      }
      if (!counts.isEmpty()) {
        all.add(Bar.of(excerpt.quoted().name(each.getKey()), counts));
      }
    }
    int dropped = Math.max(0, all.size() - MOST);
    // of equals, the one that comes last in the report goes first
    Set<Integer> fewest =
        IntStream.range(0, all.size())
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer it) -> all.get(it).total())
                    .thenComparing(Comparator.reverseOrder()))
            .limit(dropped)
            .collect(Collectors.toSet());
    List<Bar> bars =
        IntStream.range(0, all.size())
            .filter(it -> !fewest.contains(it))
            .mapToObj(all::get)
            .toList();
    return new Figure(bars, dropped);
  }

  /// How many quotations the longest bar stands for; 0 where there is none.
  public int most() {
    return bars.stream().mapToInt(Bar::total).max().orElse(0);
  }

  /// What stands under the bars; empty where they are all.
  public String more() {
    return others == 0 ? "" : Messages.text("export.figure.more", others);
  }

  /// How many rows the bars and what stands under them take.
  public int rows() {
    return bars.size() + (others == 0 ? 0 : 1);
  }
}
