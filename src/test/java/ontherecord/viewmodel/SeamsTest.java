package ontherecord.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeamsTest {

  @Test
  void aTextIsCutBetweenWordsOnlyWhereSomeAreReadFromRightToLeft() {
    assertEquals(List.of(), Seams.of("One two, three."));
    assertEquals(List.of(2, 3, 5, 6), Seams.of("אב גד, "));
    assertEquals(List.of(), Seams.of("\ud801\udc10"));
  }
}
