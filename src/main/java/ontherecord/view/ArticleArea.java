package ontherecord.view;

import javafx.geometry.Insets;
import javafx.scene.input.KeyCode;
import jfx.incubator.scene.control.input.KeyBinding;
import jfx.incubator.scene.control.richtext.RichTextArea;
import ontherecord.viewmodel.Messages;

/// The area that the article is read in, and not written on: it has the keys of a reader, and
/// leaves the window its own.
final class ArticleArea extends RichTextArea {

  ArticleArea() {
    setId("article-text");
    setEditable(false);
    setWrapText(true);
    setContentPadding(new Insets(12, 1, 24, 1));
    setAccessibleRoleDescription(Messages.text("article.title"));
    setAccessibleHelp(Messages.text("article.help"));
    getInputMap().registerKey(KeyBinding.of(KeyCode.TAB), RichTextArea.Tag.FOCUS_NEXT);
    // the area brings up the row at the end by its first line alone
    PixelScroll scroll = new PixelScroll(this);
    getInputMap()
        .registerFunction(
            RichTextArea.Tag.MOVE_TO_DOCUMENT_END,
            () -> {
              select(getDocumentEnd(), getDocumentEnd());
              scroll.by(getHeight());
            });
    // these are the window's keys: the article cannot be written on
    for (KeyCode key : new KeyCode[] {KeyCode.C, KeyCode.V, KeyCode.Z}) {
      getInputMap().disableKeyBinding(KeyBinding.shortcut(key));
      getInputMap().disableKeyBinding(KeyBinding.shiftShortcut(key));
    }
  }
}
