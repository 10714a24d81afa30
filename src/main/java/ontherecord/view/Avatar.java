package ontherecord.view;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import ontherecord.quote.Speaker;
import ontherecord.viewmodel.Messages;
import org.kordamp.ikonli.feather.Feather;

/// Who a speaker is, by shape: a solid disc with initials has a name, a ring is known by a role,
/// two figures are a group, a dashed ring with "?" is unidentified. The words stand beside it.
final class Avatar extends StackPane {

  private Avatar(String styleClass, Node content) {
    super(content);
    getStyleClass().addAll("avatar", styleClass);
    setMouseTransparent(true);
  }

  /// For a speaker whose name is shown as `name`.
  static Avatar of(Speaker speaker, String name) {
    return switch (speaker.kind()) {
      case NAMED -> new Avatar("avatar-named", monogram(initials(name)));
      case ROLE -> new Avatar("avatar-role", Icons.of(Feather.USER, "avatar-icon"));
      case GROUP -> new Avatar("avatar-group", Icons.of(Feather.USERS, "avatar-icon"));
      case UNIDENTIFIED -> unidentified();
    };
  }

  static Avatar unidentified() {
    return new Avatar("avatar-unidentified", monogram(Messages.text("speakers.unknown")));
  }

  static Avatar everyone() {
    return new Avatar("avatar-everyone", Icons.of(Feather.LIST, "avatar-icon"));
  }

  private static Label monogram(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("avatar-monogram");
    return label;
  }

  private static String initials(String name) {
    int last = name.lastIndexOf(' ');
    return last < 0 ? initial(name) : initial(name) + initial(name.substring(last));
  }

  private static String initial(String word) {
    return word.codePoints()
        .filter(Character::isLetterOrDigit)
        .limit(1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .toUpperCase(Locale.ROOT);
  }
}
