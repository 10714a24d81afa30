package ontherecord.view;

import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import ontherecord.quote.Quotation;
import ontherecord.viewmodel.Citing;

/// Takes quotations out of the window: to the clipboard, or with the mouse.
final class Clips {

  private Clips() {}

  /// Puts plain text on the clipboard.
  static void copy(String words) {
    ClipboardContent content = new ClipboardContent();
    content.putString(words);
    Clipboard.getSystemClipboard().setContent(content);
  }

  /// Puts a quotation on the clipboard, as text and as HTML.
  static void copy(Citing.Copy copy) {
    Clipboard.getSystemClipboard().setContent(content(copy));
  }

  /// A quotation as text and as HTML.
  static ClipboardContent content(Citing.Copy copy) {
    ClipboardContent content = new ClipboardContent();
    content.putString(copy.plain());
    content.putHtml(copy.html());
    return content;
  }

  /// Lets a quotation be dragged from `card` into another program.
  static void drag(Node card, Quotation quotation, Citing citing) {
    card.setOnDragDetected(event ->
        citing
            .citation(quotation)
            .ifPresent(copy -> {
              card.startDragAndDrop(TransferMode.COPY).setContent(content(copy));
              event.consume();
            }));
  }
}
