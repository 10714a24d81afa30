package ontherecord.store;

/// A piece of a session file that is not as it should be.
final class Damage extends Exception {

  private static final long serialVersionUID = 1L;

  Damage(String what) {
    super(what);
  }
}
