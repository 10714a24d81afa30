package ontherecord.view;

import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import ontherecord.check.Notice;
import ontherecord.check.SourceChecks;
import ontherecord.edit.Anchor;
import ontherecord.edit.Correction;
import ontherecord.edit.Person;
import ontherecord.edit.Verdict;
import ontherecord.fixtures.HardArticles;
import ontherecord.fixtures.OpenWindow;
import ontherecord.quote.Form;
import ontherecord.quote.Quotation;
import ontherecord.quote.QuotedArticle;
import ontherecord.quote.Speaker;
import ontherecord.text.Block;
import ontherecord.viewmodel.Adding;
import ontherecord.viewmodel.Corrector;
import ontherecord.viewmodel.Place;
import ontherecord.viewmodel.Shown;

/// States of the window in which something is put right.
final class Corrected {

  static List<State> states() {
    return List.of(
        State.large("speaker-field", State::seventhParagraph, Corrected::askForSpeaker),
        State.sized(
            "speaker-field-tight", 1000, 640, State::seventhParagraph, Corrected::askForSpeaker),
        State.large("review", State::seventhParagraph, Corrected::review),
        State.sized("review-tight", 1000, 640, State::seventhParagraph, Corrected::review),
        State.large("corrected", State::seventhParagraph, Corrected::correct),
        State.sized("corrected-tight", 1000, 640, State::seventhParagraph, Corrected::correct),
        State.large("rename", State::obama, it -> Corrected.askInTheRow(it, KeyCode.F2, "Barack")),
        State.sized(
            "merge-tight", 1000, 640, State::obama, it -> Corrected.askInTheRow(it, KeyCode.J, "")),
        State.large("speakers-corrected", State::obama, Corrected::speakers),
        State.sized("speakers-corrected-tight", 1000, 640, State::obama, Corrected::speakers),
        State.large("added", State::seventhParagraph, Corrected::add),
        State.sized("added-tight", 1000, 640, State::seventhParagraph, Corrected::add),
        State.large("edges", Corrected::twoPieces),
        State.sized("edges-tight", 1000, 640, Corrected::twoPieces),
        State.large("edges-dragged", Corrected::twoPieces, Corrected::drag),
        State.large("edges-right-to-left", Corrected::rightToLeft),
        State.large("checks", Corrected::noticed),
        State.sized("checks-tight", 1000, 640, Corrected::noticed));
  }

  private Corrected() {}

  static void askForSpeaker(OpenWindow it) {
    Event.fireEvent(
        it.window,
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F2, false, false, false, false));
    if (it.scene.getFocusOwner() instanceof TextField field) {
      field.setText("ro");
    }
  }

  static void correct(OpenWindow it) {
    Place here = it.desk.place().orElseThrow();
    QuotedArticle open = here.open();
    Quotation selected = here.selected().orElseThrow();
    List<Anchor> meant = List.of(Anchor.of(selected));
    Speaker other =
        open.speakers().stream()
            .filter(one -> !selected.speaker().equals(Optional.of(one)))
            .findFirst()
            .orElseThrow();
    it.desk.correct(new Correction.SetSpeaker(meant, Optional.of(Person.of(other))));
    it.desk.correct(new Correction.SetForm(meant, Form.INDIRECT));
    int at = open.quotations().indexOf(selected);
    List<Anchor> next = List.of(Anchor.of(open.quotations().get(at + 1)));
    it.desk.correct(new Correction.Check(next, Verdict.RIGHT, ""));
    it.desk.correct(new Correction.Check(meant, Verdict.WRONG, ""));
  }

  /// Goes through what is to be reviewed; two are done.
  static void review(OpenWindow it) {
    correct(it);
    Event.fireEvent(
        it.window,
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.R, false, true, false, false));
  }

  /// One source check is shown in the article, and one is dismissed.
  static void noticed(OpenWindow it) {
    it.desk.open(State.EXAMPLE);
    List<Notice> notices = SourceChecks.of(State.EXAMPLE);
    it.desk.correct(Correction.Dismiss.of(notices.getLast()));
    it.desk.show(new Shown.Noticed(notices.get(1)));
  }

  /// A quotation around its cue, which has edges on both sides of it.
  static void twoPieces(OpenWindow it) {
    it.desk.open(State.EXAMPLE);
    State.EXAMPLE.quotations().stream()
        .filter(one -> one.content().size() > 1)
        .findFirst()
        .ifPresent(it.desk::select);
  }

  private static void rightToLeft(OpenWindow it) {
    it.desk.open(HardArticles.rightToLeft());
    it.desk.select(HardArticles.rightToLeft().quotations().getFirst());
  }

  /// The end of the last piece is on its way, some words back.
  private static void drag(OpenWindow it) {
    Node handle = it.scene.getRoot().lookup("#content-1-end");
    Point2D there = handle.localToScreen(5, 10);
    Grasp.fire(handle, MouseEvent.MOUSE_PRESSED, there, false, false);
    Grasp.fire(handle, MouseEvent.MOUSE_DRAGGED, there.subtract(120, 0), false, false);
  }

  /// Asks in the row of the speaker shown; the words are written.
  static void askInTheRow(OpenWindow it, KeyCode code, String words) {
    inTheList(it, code);
    if (it.scene.getFocusOwner() instanceof TextField field) {
      field.setText(words);
    }
  }

  /// A speaker with another name and role, and a note; another one merged into a third.
  static void speakers(OpenWindow it) {
    QuotedArticle open = it.desk.place().orElseThrow().open();
    Person first = named(open, "Barack Obama");
    Person official = named(open, "an official");
    it.desk.correct(
        new Correction.Merge(List.of(official), named(open, "a senior administration official")));
    it.desk.correct(
        new Correction.Rename(
            first,
            Optional.of("Barack H. Obama"),
            Optional.of("the 44th president of the United States"),
            Optional.of("asked for the transcript")));
  }

  private static Person named(QuotedArticle open, String name) {
    return open.speakers().stream()
        .filter(it -> open.name(it).equals(name))
        .findFirst()
        .map(Person::of)
        .orElseThrow();
  }

  private static void inTheList(OpenWindow it, KeyCode code) {
    boolean alt = !code.isFunctionKey();
    it.scene.getRoot().lookup("#speaker-list").requestFocus();
    Event.fireEvent(
        it.scene.getFocusOwner(),
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false));
  }

  /// A quotation is added, and its card asks who said it.
  static void add(OpenWindow it) {
    QuotedArticle open = it.desk.place().orElseThrow().open();
    Adding adding = new Adding(it.desk, new Corrector(it.desk));
    Block last = open.article().blocks().getLast();
    adding.quotation(Optional.of(last.span()));
    askForSpeaker(it);
  }
}
