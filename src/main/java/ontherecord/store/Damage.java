package ontherecord.store;

/// A piece of a file that is not as it should be.
public final class Damage extends Exception {

  private static final long serialVersionUID = 1L;

  public Damage(String what) {
    super(what);
  }
}
