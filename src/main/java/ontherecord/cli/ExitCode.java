package ontherecord.cli;

/// What a command answers to the shell.
public final class ExitCode {

  public static final int ALL_READ = 0;

  /// Some could not be read; the rest was printed.
  public static final int SOME_FAILED = 1;

  public static final int WRONG_USE = 2;

  private ExitCode() {}
}
