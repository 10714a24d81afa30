package ontherecord.view;

import java.nio.file.Path;
import java.util.List;

/// The window with articles that tell by their layout who speaks, or have nobody who does.
final class Layouts {

  private static final Path SET_APART =
      Path.of("src/test/resources/ontherecord/read/pages/tells-whose-a-quotation-is.html");

  private static final String TRANSCRIPT =
      """
      News at ten

      JOHN BELMAR, NEWS ANCHOR: Good morning. We have news on the bridge tonight.

      SEN. ANN LEE (R), NORLAND: The bridge is not safe. It never was, and I said so in May.

      BELMAR: What will you do about it?

      LEE: We will close it. That is all I can say.

      UNIDENTIFIED MALE: Close it now!
      """;

  private static final String UNQUOTED = "Rain fell.\n\nIt fell all day, and all night.";

  private Layouts() {}

  static List<State> states() {
    return List.of(
        State.large("set-apart", it -> it.opening.open(List.of(SET_APART))),
        State.large("transcript", it -> it.opening.open(TRANSCRIPT)),
        State.large("unquoted", it -> it.opening.open(UNQUOTED)));
  }
}
