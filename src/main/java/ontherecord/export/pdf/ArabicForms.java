package ontherecord.export.pdf;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/// Arabic letters in the shapes that they take beside each other, which have code points of their
/// own: a document draws what it is told, and would set them apart.
final class ArabicForms {

  private static final char STRETCH = '\u0640';
  private static final Map<String, Map<Form, Character>> FORMS = forms();

  private enum Form {
    ISOLATED,
    INITIAL,
    MEDIAL,
    FINAL
  }

  private ArabicForms() {}

  /// `words` with such shapes, as far as there are letters for them.
  ///
  /// @param has whether there is a letter for a code point
  static String joined(String words, IntPredicate has) {
    StringBuilder joined = new StringBuilder(words.length());
    boolean before = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (isMark(c)) {
        joined.append(c);
        continue;
      }
      // lam and alef are one letter
      String pair = words.substring(i, Math.min(words.length(), i + 2));
      String letter = pair.length() == 2 && FORMS.containsKey(pair) ? pair : String.valueOf(c);
      int next = i + letter.length();
      while (next < words.length() && isMark(words.charAt(next))) {
        next++;
      }
      boolean after = next < words.length() && joinsBefore(words.charAt(next));
      joined.append(
          form(letter, before, after)
              .filter(it -> has.test(it))
              .map(String::valueOf)
              .orElse(letter));
      before = joinsAfter(letter);
      i += letter.length() - 1;
    }
    return joined.toString();
  }

  private static Optional<Character> form(String letter, boolean before, boolean after) {
    Map<Form, Character> forms = FORMS.getOrDefault(letter, Map.of());
    Form form =
        before && after && forms.containsKey(Form.MEDIAL)
            ? Form.MEDIAL
            : before ? Form.FINAL : after ? Form.INITIAL : Form.ISOLATED;
    return Optional.ofNullable(forms.get(form))
        .or(() -> Optional.ofNullable(forms.get(Form.ISOLATED)));
  }

  private static boolean joinsBefore(char c) {
    return c == STRETCH || FORMS.getOrDefault(String.valueOf(c), Map.of()).containsKey(Form.FINAL);
  }

  private static boolean joinsAfter(String letter) {
    return letter.equals(String.valueOf(STRETCH))
        || FORMS.getOrDefault(letter, Map.of()).containsKey(Form.INITIAL);
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /// By what Unicode says of the shapes: "ARABIC LETTER BEH INITIAL FORM" stands for U+0628.
  private static Map<String, Map<Form, Character>> forms() {
    Map<String, Map<Form, Character>> forms = new HashMap<>();
    for (char c = '\ufb50'; c <= '\ufefc'; c++) {
      String name = String.valueOf(Character.getName(c));
      String letters = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
      boolean one = letters.length() == 1 || name.startsWith("ARABIC LIGATURE LAM WITH ALEF");
      for (Form form : Form.values()) {
        if (one && name.startsWith("ARABIC L") && name.endsWith(" " + form + " FORM")) {
          forms.computeIfAbsent(letters, _ -> new EnumMap<>(Form.class)).put(form, c);
        }
      }
    }
    return forms;
  }
}
