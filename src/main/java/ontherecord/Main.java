package ontherecord;

/// The entry: the window, or a command without one.
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.out.println("not yet");
  }
}
