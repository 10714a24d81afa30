package ontherecord.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.AWTError;
import java.awt.HeadlessException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrintingTest {

  @Test
  void aSystemWithoutPrintingHasNoPrinter() {
    assertEquals(Optional.empty(), Printing.job(() -> null));
    assertEquals(
        Optional.empty(),
        Printing.job(() -> {
          throw new HeadlessException();
        }));
    assertEquals(
        Optional.empty(),
        Printing.job(() -> {
          throw new AWTError("no display");
        }));
    assertEquals(
        Optional.empty(),
        Printing.job(() -> {
          throw new NoClassDefFoundError("print");
        }));
  }

  @Test
  void anErrorOfOursIsNotTakenForAMissingPrinter() {
    assertThrows(
        IllegalStateException.class,
        () ->
            Printing.job(() -> {
              throw new IllegalStateException("ours");
            }));
  }
}
