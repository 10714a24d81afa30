package ontherecord.view;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import ontherecord.check.Notice;
import ontherecord.quote.Basis;
import ontherecord.quote.Form;
import ontherecord.viewmodel.Checks;
import ontherecord.viewmodel.QuotationRow;
import org.kordamp.ikonli.feather.Feather;

/// Makes the small signs for form and basis: always a shape with its word.
final class Badges {

  private Badges() {}

  /// How we know, with why on hover: plain, a dashed pill or a filled pill.
  static Label basis(Basis basis, String reason) {
    Label label = new Label(QuotationRow.word(basis));
    label.getStyleClass().addAll("basis", "basis-" + lower(basis));
    if (basis == Basis.USER) {
      label.setGraphic(Icons.of(Feather.EDIT_2, "badge-icon"));
    }
    if (!reason.isBlank()) {
      label.setTooltip(new Tooltip(Styled.wrappable(reason)));
    }
    return label;
  }

  /// That the reader looked at a quotation: a tick, or a flag where it is marked as wrong.
  static Label checked(String word, boolean wrong) {
    Label label = new Label(word, Icons.of(wrong ? Feather.FLAG : Feather.CHECK, "checked-icon"));
    label.getStyleClass().add("checked");
    return label;
  }

  /// What deserves a second look, in few words after a question mark; why on hover.
  static Label notice(Notice notice) {
    Label label =
        new Label(Checks.title(notice.kind()), Icons.of(Feather.HELP_CIRCLE, "notice-icon"));
    label.getStyleClass().add("notice");
    label.setTooltip(new Tooltip(Styled.wrappable(notice.reason().text())));
    return label;
  }

  /// The form's word after its shape.
  static Label form(Form form, String word) {
    Region key = bar(form);
    key.getStyleClass().add("form-key");
    Label label = new Label(word, key);
    label.getStyleClass().add("form");
    return label;
  }

  /// The bar beside the words: solid, dashed or hollow.
  static Region bar(Form form) {
    Region bar = new Region();
    bar.getStyleClass().addAll("form-bar", "form-" + lower(form));
    return bar;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
