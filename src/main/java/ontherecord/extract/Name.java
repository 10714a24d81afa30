package ontherecord.extract;

import java.util.ArrayList;
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
  }

  /// One place that has the name, as tokens, without its title.
  record Place(int start, int end) {}

  final List<Place> places = new ArrayList<>(2);
  Gender gender = Gender.UNKNOWN;

  /// The place with the fullest form of the name.
  Place fullest;

  /// The title before the name, or what is said of it behind it, as tokens.
  @Nullable Place descriptor;

  Name(Place first) {
    fullest = first;
    places.add(first);
  }

  boolean isPerson() {
    return gender != Gender.NONE;
  }
}
