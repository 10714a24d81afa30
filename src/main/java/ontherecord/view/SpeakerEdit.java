package ontherecord.view;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import ontherecord.edit.Person;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Speaker;
import ontherecord.viewmodel.Desk;
import ontherecord.viewmodel.Messages;
import ontherecord.viewmodel.NameChoices;
import ontherecord.viewmodel.Place;
import ontherecord.viewmodel.SpeakerCorrector;
import ontherecord.viewmodel.SpeakerRow;

/// Opens a field in the row of a speaker, and puts it away again.
final class SpeakerEdit {

  private final Desk desk;
  private final SpeakerCorrector people;
  private final ListView<SpeakerRow> list;

  SpeakerEdit(Desk desk, SpeakerCorrector people, ListView<SpeakerRow> list) {
    this.desk = desk;
    this.people = people;
    this.list = list;
  }

  /// Asks in the row of `speaker` for what `key` puts right.
  void open(Key key, Speaker speaker) {
    desk.place()
        .map(Place::open)
        .ifPresent(open -> row(speaker).ifPresent(cell -> open(cell, key, speaker, open)));
  }

  private void open(SpeakerCell cell, Key key, Speaker speaker, QuotedArticle open) {
    InlineField<?> field =
        switch (key) {
          case RENAME ->
              name(
                  cell,
                  NameChoices.ofNames(open, speaker),
                  "names.rename",
                  it -> people.rename(speaker, it));
          case MERGE ->
              name(
                  cell,
                  NameChoices.ofOthers(open, speaker),
                  "names.merge",
                  it -> people.merge(speaker, it));
          case ROLE ->
              words(cell, "words.role", people.role(speaker), it -> people.describe(speaker, it));
          case NOTE ->
              words(cell, "words.note", people.note(speaker), it -> people.note(speaker, it));
          default -> throw new IllegalArgumentException(key + " puts no speaker right");
        };
    cell.ask(field, key == Key.RENAME);
    list.layout();
    field.requestFocus();
    field.bringUp(list);
  }

  private NameField name(
      SpeakerCell cell, NameChoices choices, String prompt, Consumer<Person> take) {
    return new NameField(choices, Messages.text(prompt), name -> close(cell, name, take));
  }

  private WordsField words(SpeakerCell cell, String prompt, String start, Consumer<String> take) {
    return new WordsField(prompt, start, words -> close(cell, words, take));
  }

  private <T> void close(SpeakerCell cell, Optional<T> taken, Consumer<T> take) {
    if (cell.answer()) {
      list.requestFocus();
    }
    taken.ifPresent(take);
  }

  private Optional<SpeakerCell> row(Speaker speaker) {
    for (int i = 0; i < list.getItems().size(); i++) {
      if (list.getItems().get(i) instanceof SpeakerRow.Of row && row.speaker().equals(speaker)) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
            && flow.getVisibleCell(i) == null) {
          list.scrollTo(i);
          list.layout();
        }
        int index = i;
        return list.lookupAll(".speaker-cell").stream()
            .filter(SpeakerCell.class::isInstance)
            .map(SpeakerCell.class::cast)
            .filter(it -> it.isVisible() && !it.isEmpty() && it.getIndex() == index)
            .findFirst();
      }
    }
    return Optional.empty();
  }
}
