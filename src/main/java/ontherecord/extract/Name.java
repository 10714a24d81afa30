package ontherecord.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Someone or something that the article names, under all its names: "Ann Lee", "Lee", "Mayor Lee".
final class Name {

  /// As far as the article tells.
  enum Gender {
    UNKNOWN,
    MAN,
    WOMAN,
    /// A body, a place, a thing.
    NONE;

    boolean fits(Gender pronoun) {
      return this == pronoun || (this == UNKNOWN && pronoun != NONE);
    }

    /// Whether one and the same can be told to be both.
    boolean agrees(Gender other) {
      return this == other || this == UNKNOWN || other == UNKNOWN;
    }
  }

  /// One place that has the name, as tokens, without its title.
  record Place(int start, int end) {

    int length() {
      return end - start;
    }
  }

  private static final Comparator<Place> IN_ORDER = Comparator.comparingInt(Place::start);

  final List<Place> places = new ArrayList<>(2);
  Gender gender = Gender.UNKNOWN;

  /// Whether its words tell that it is a body: "Harbour Bank".
  final boolean body;

  /// Whether it is a surname that several bear, none of whom it is more likely to mean.
  final boolean shared;

  /// The place with the fullest form of the name.
  Place fullest;

  /// The title before the name, or what is said of it behind it, as tokens.
  @Nullable Place descriptor;

  Name(Place first, boolean body, boolean shared) {
    this.fullest = first;
    this.body = body;
    this.shared = shared;
    places.add(first);
  }

  void add(Place place) {
    places.add(place);
    if (place.length() > fullest.length()) {
      fullest = place;
    }
  }

  /// Puts the places in the order of the text.
  void sort() {
    places.sort(IN_ORDER);
  }

  /// The token at which it is named last before `token`; -1 where it is not.
  int lastBefore(int token) {
    int place = placeBefore(token);
    return place < 0 ? -1 : places.get(place).start();
  }

  /// Whether one of its places has a token of `words`.
  boolean isIn(Place words) {
    int place = placeBefore(words.end());
    return place >= 0 && places.get(place).end() > words.start();
  }

  /// The number of its last place that starts before `token`; -1 where there is none.
  private int placeBefore(int token) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).start() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /// Whether the words at the place are the last ones of the name, and not all.
  boolean endsAs(Place place, Page page) {
    int length = place.length();
    boolean ends = fullest.length() > length;
    for (int k = 1; ends && k <= length; k++) {
      ends = page.isSame(fullest.end() - k, place.end() - k);
    }
    return ends;
  }

  boolean isPerson() {
    return gender != Gender.NONE;
  }

  /// The token at which the article names it first.
  int first() {
    return places.getFirst().start();
  }
}
