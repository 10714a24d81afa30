package ontherecord.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Those who go by one word, by that word: all of the surname "lee", all bodies that are a "bank".
final class Bearers {

  /// A word that so many bear tells nobody apart.
  private static final int MOST = 8;

  private final Map<String, List<Name>> byWord = new HashMap<>();

  void add(String word, Name name) {
    List<Name> bearers = byWord.get(word);
    if (bearers == null) {
      byWord.put(word, List.of(name));
    } else if (bearers.size() < MOST && !bearers.contains(name)) {
      List<Name> more = new ArrayList<>(bearers);
      more.add(name);
      byWord.put(word, more);
    }
  }

  /// In the order in which they were added.
  List<Name> of(String word) {
    return byWord.getOrDefault(word, List.of());
  }

  /// The only one named before `token`; null where there is none, or more than one.
  @Nullable Name only(String word, int token) {
    Name only = null;
    List<Name> bearers = of(word);
    for (int i = 0; i < bearers.size(); i++) {
      Name name = bearers.get(i);
      if (name.first() < token) {
        if (only != null) {
          return null;
        }
        only = name;
      }
    }
    return only;
  }

  /// The one that is named so many times as often as any other at least; null where there is none.
  static @Nullable Name mostNamed(List<Name> bearers, int times) {
    Name most = null;
    for (Name name : bearers) {
      most = most == null || name.places.size() > most.places.size() ? name : most;
    }
    for (Name name : bearers) {
      if (most != null && name != most && name.places.size() * times > most.places.size()) {
        return null;
      }
    }
    return most;
  }
}
