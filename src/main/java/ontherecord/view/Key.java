package ontherecord.view;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import ontherecord.viewmodel.Messages;

/// What can be done by keys, in the order in which the list of keys tells it.
enum Key {
  OPEN(Group.ARTICLES, "Shortcut+O"),
  FOLDER(Group.ARTICLES, "Shortcut+D"),
  ADDRESS(Group.ARTICLES, "Shortcut+Shift+O"),
  PASTE(Group.ARTICLES, "Shortcut+V"),
  READ_ANEW(Group.ARTICLES, "F5"),
  ANALYSE(Group.ARTICLES, "Shift+F5"),
  SAVE(Group.ARTICLES, "Shortcut+S"),
  SAVE_AS(Group.ARTICLES, "Shortcut+Shift+S"),
  NEXT_ARTICLE(Group.ARTICLES, "Ctrl+Tab", "Shortcut+Page Down"),
  PREVIOUS_ARTICLE(Group.ARTICLES, "Ctrl+Shift+Tab", "Shortcut+Page Up"),
  CLOSE(Group.ARTICLES, "Shortcut+W"),
  BACK(Group.ARTICLES, "Alt+Left"),
  FORWARD(Group.ARTICLES, "Alt+Right"),
  NEXT_PANE(Group.PANES, "F6"),
  PREVIOUS_PANE(Group.PANES, "Shift+F6"),
  SPEAKERS(Group.PANES, "Shortcut+1"),
  QUOTATIONS(Group.PANES, "Shortcut+2"),
  ARTICLE(Group.PANES, "Shortcut+3"),
  SOURCES(Group.PANES, "Shortcut+4"),
  FILTER(Group.PANES, "Shortcut+L"),
  NEXT(Group.QUOTATIONS, "N"),
  PREVIOUS(Group.QUOTATIONS, "P"),
  THOUGHTS(Group.QUOTATIONS, "T"),
  COPY(Group.QUOTATIONS, "Shortcut+C"),
  CITE(Group.QUOTATIONS, "Shortcut+Shift+C"),
  CITATION(Group.QUOTATIONS, "Shortcut+K"),
  EXPORT(Group.QUOTATIONS, "Shortcut+E"),
  PRINT(Group.QUOTATIONS, "Shortcut+P"),
  LEAVE(Group.QUOTATIONS, "Esc"),
  SPEAKER(Group.CORRECTIONS, "F2"),
  UNCREDITED(Group.CORRECTIONS, "Shift+F2"),
  DIRECT(Group.CORRECTIONS, "Alt+D"),
  MIXED(Group.CORRECTIONS, "Alt+M"),
  INDIRECT(Group.CORRECTIONS, "Alt+I"),
  RELAY(Group.CORRECTIONS, "Alt+T"),
  NO_QUOTATION(Group.CORRECTIONS, "Delete"),
  ALL_BY(Group.CORRECTIONS, "Shortcut+Shift+A"),
  SPLIT(Group.CORRECTIONS, "Alt+S"),
  RENAME(Group.NAMES, "F2"),
  ROLE(Group.NAMES, "Alt+R"),
  NOTE(Group.NAMES, "Alt+N"),
  MERGE(Group.NAMES, "Alt+J"),
  RIGHT(Group.CORRECTIONS, "R"),
  WRONG(Group.CORRECTIONS, "W"),
  QUOTATION_HERE(Group.WORDS, "Alt+Q"),
  NAME_HERE(Group.WORDS, "Alt+N"),
  CUE_HERE(Group.WORDS, "Alt+C"),
  END_ON(Group.WORDS, "Shift+Alt+Right"),
  END_BACK(Group.WORDS, "Shift+Alt+Left"),
  START_ON(Group.WORDS, "Shift+Alt+Down"),
  START_BACK(Group.WORDS, "Shift+Alt+Up"),
  DISMISS(Group.CORRECTIONS, "Alt+X"),
  REVIEW(Group.CORRECTIONS, "Shortcut+R"),
  UNDO(Group.CORRECTIONS, "Shortcut+Z"),
  REDO(Group.CORRECTIONS, "Shortcut+Shift+Z", "Shortcut+Y"),
  FIND(Group.FIND, "Shortcut+F"),
  FIND_NEXT(Group.FIND, "F3"),
  FIND_PREVIOUS(Group.FIND, "Shift+F3"),
  PARAGRAPH(Group.FIND, "Shortcut+J"),
  ZOOM_IN(Group.LOOK, "Shortcut+Plus", "Shortcut+Equals", "Shortcut+Shift+Equals", "Shortcut+Add"),
  ZOOM_OUT(Group.LOOK, "Shortcut+Minus", "Shortcut+Subtract"),
  ZOOM_RESET(Group.LOOK, "Shortcut+0", "Shortcut+Numpad 0"),
  KEYS(Group.LOOK, "F1");

  /// A part of the list of keys.
  enum Group {
    ARTICLES,
    PANES,
    QUOTATIONS,
    CORRECTIONS,
    NAMES,
    WORDS,
    FIND,
    LOOK;

    String title() {
      return Messages.text("keys.group." + name().toLowerCase(Locale.ROOT));
    }

    List<Key> keys() {
      return Arrays.stream(Key.values()).filter(key -> key.group == this).toList();
    }
  }

  private final Group group;

  // a list that cannot change, of values that do not
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<KeyCombination> combinations;

  Key(Group group, String... combinations) {
    this.group = group;
    this.combinations = Arrays.stream(combinations).map(KeyCombination::valueOf).toList();
  }

  /// Whether `event` is this key.
  boolean matches(KeyEvent event) {
    return combinations.stream().anyMatch(it -> it.match(event));
  }

  /// A letter alone, which must not be taken from who is writing.
  boolean isLetter() {
    return this == NEXT
        || this == PREVIOUS
        || this == THOUGHTS
        || this == RIGHT
        || this == WRONG
        || this == NO_QUOTATION;
  }

  /// A key that puts something right in a card, and in a list of names would do so by mistake.
  boolean isOfCards() {
    return this == RIGHT || this == WRONG || this == NO_QUOTATION || this == SPEAKER;
  }

  /// A key that puts something right in the list of speakers, and nowhere else.
  boolean isOfSpeakers() {
    return this == RENAME || this == ROLE || this == NOTE || this == MERGE;
  }

  /// A key that acts while something lies over the window, too; Esc puts that away by itself.
  boolean isOfSheets() {
    return this == KEYS || this == ZOOM_IN || this == ZOOM_OUT || this == ZOOM_RESET;
  }

  /// A key of the window even where a list or a text has one of its own.
  boolean isBeforeOthers() {
    return this == NEXT_ARTICLE
        || this == PREVIOUS_ARTICLE
        || this == CLOSE
        || this == SPEAKER
        || this == RENAME
        || this == UNCREDITED
        || isOfEdges()
        || isOfHistory();
  }

  /// A key that moves an edge, and selects words where a text can be changed.
  boolean isOfEdges() {
    return this == END_ON || this == END_BACK || this == START_ON || this == START_BACK;
  }

  /// A key that a text which can be changed has, too.
  boolean isOfTexts() {
    return isOfHistory() || isOfEdges();
  }

  /// A key that a text which can be changed has, too, for what is written there.
  boolean isOfHistory() {
    return this == UNDO || this == REDO;
  }

  /// What is printed on the keys: "Ctrl+O".
  String caps() {
    return combinations.getFirst().getDisplayText().replace("Escape", "Esc");
  }

  /// What it does, in words.
  String words() {
    String key = name().toLowerCase(Locale.ROOT).replace('_', '.');
    return Messages.text("keys." + key);
  }
}
