package ontherecord.view;

import java.util.Optional;
import java.util.function.Consumer;
import ontherecord.viewmodel.Messages;

/// Asks for some words, which may be none.
final class WordsField extends InlineField<String> {

  /// @param prompt the key of what is asked
  /// @param start what is written before the reader writes anything
  WordsField(String prompt, String start, Consumer<Optional<String>> done) {
    super(Messages.text(prompt), "words.help", done);
    field.setText(start);
  }

  @Override
  Optional<String> written() {
    return Optional.of(field.getText());
  }

  @Override
  void step(int by) {
    // there is one thing to take
  }
}
