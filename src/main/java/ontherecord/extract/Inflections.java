package ontherecord.extract;

import java.util.ArrayList;
import java.util.List;

/// The forms of a verb as the word lists write it: "say=said" is say, says, saying, said; "beg+g"
/// doubles its last letter; several pasts are parted by "|".
///
/// @param pasts past tense and participle
record Inflections(String base, String third, String ing, List<String> pasts) {

  static Inflections of(String verb) {
    int mark = Math.max(verb.indexOf('='), verb.indexOf('+'));
    String base = mark < 0 ? verb : verb.substring(0, mark);
    String rest = mark < 0 ? "" : verb.substring(mark + 1);
    boolean doubled = mark >= 0 && verb.charAt(mark) == '+';
    String stem = doubled ? base + rest : base;
    boolean mute = base.endsWith("e") && !base.endsWith("ee") && !base.endsWith("ye");
    boolean swap = swaps(base);
    String shorter = base.substring(0, base.length() - 1);
    String third = swap ? shorter + "ies" : plural(base);
    String ing = (mute ? shorter : stem) + "ing";
    if (mark >= 0 && !doubled) {
      return new Inflections(base, third, ing, List.of(rest.split("\\|", -1)));
    }
    String past = base.endsWith("e") ? base + "d" : swap ? shorter + "ied" : stem + "ed";
    return new Inflections(base, third, ing, List.of(past));
  }

  /// All forms, each once.
  List<String> all() {
    List<String> all = new ArrayList<>(List.of(base, third, ing));
    all.addAll(pasts);
    return all.stream().distinct().toList();
  }

  /// The plural of a noun, or the third person of a verb.
  static String plural(String word) {
    if (word.endsWith("man")) {
      return word.substring(0, word.length() - 2) + "en";
    }
    if (word.endsWith("s") || word.endsWith("sh") || word.endsWith("ch") || word.equals("go")) {
      return word + "es";
    }
    return swaps(word) ? word.substring(0, word.length() - 1) + "ies" : word + "s";
  }

  private static boolean swaps(String word) {
    return word.endsWith("y")
        && word.length() > 1
        && "aeou".indexOf(word.charAt(word.length() - 2)) < 0;
  }
}
