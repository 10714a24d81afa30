package ontherecord.extract;

/// A place that names an outlet, as tokens: "the French newspaper Le Monde", "a Reuters reporter".
///
/// @param start with what leads to the name: "the"
/// @param name the name alone
/// @param end the token after the name and the noun that goes with it
/// @param noun the noun behind the name that is no part of it: "reporter", "story"; -1 where there
///   is none
record Outlet(Kind kind, int start, Name.Place name, int end, int noun) {

  /// How an outlet is named.
  enum Kind {
    /// "Reuters"
    NAMED,
    /// "state media"
    DESCRIBED,
    /// "the newspaper", which was named before
    TAKEN_UP,
    /// "TDL", The Daily Ledger, if that was named before
    SHORTENED
  }

  Outlet(Kind kind, int start, Name.Place name) {
    this(kind, start, name, name.end(), -1);
  }
}
