package ontherecord.read;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import ontherecord.read.UnreadableArticleException.Why;
import org.jspecify.annotations.Nullable;

/// The files in a folder and the folders in it, by name. What is hidden is left out, and so is what
/// a link to a folder leads to: so no way through it is endless.
///
/// @param files the files, at most [#MOST]
/// @param failures the folders that could not be looked into, and why not all files are here
public record Folder(List<Path> files, List<UnreadableArticleException> failures) {

  /// The most files that are taken from a folder.
  public static final int MOST = 20_000;

  private static final int DEEPEST = 40;

  public Folder {
    files = List.copyOf(files);
    failures = List.copyOf(failures);
  }

  /// Looks through the folder at `path`.
  ///
  /// @param wanted whether to go on
  public static Folder at(Path path, BooleanSupplier wanted) {
    return at(path, MOST, wanted);
  }

  static Folder at(Path path, int most, BooleanSupplier wanted) {
    Walk walk = new Walk(path, most, wanted);
    try {
      Files.walkFileTree(path, Set.of(), DEEPEST, walk);
    } catch (IOException e) {
      walk.failures.add(UnreadableArticleException.of(path, e));
    }
    if (walk.files.isEmpty() && walk.failures.isEmpty()) {
      walk.failures.add(new UnreadableArticleException(path.toString(), Why.NO_FILES));
    }
    walk.files.sort(Comparator.naturalOrder());
    return new Folder(walk.files, walk.failures);
  }

  private static final class Walk extends SimpleFileVisitor<Path> {

    private final Path root;
    private final int most;
    private final BooleanSupplier wanted;
    private final List<Path> files = new ArrayList<>();
    private final List<UnreadableArticleException> failures = new ArrayList<>();

    Walk(Path root, int most, BooleanSupplier wanted) {
      this.root = root;
      this.most = most;
      this.wanted = wanted;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(root) && isHidden(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!wanted.getAsBoolean()) {
        return FileVisitResult.TERMINATE;
      }
      if (isHidden(file) || !Files.isRegularFile(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (files.size() == most) {
        failures.add(new UnreadableArticleException(root.toString(), Why.TOO_MANY_FILES));
        return FileVisitResult.TERMINATE;
      }
      files.add(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      failures.add(UnreadableArticleException.of(file, failure));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
      if (failure != null) {
        failures.add(UnreadableArticleException.of(folder, failure));
      }
      return FileVisitResult.CONTINUE;
    }

    /// Names that the system, or the program that has a file open, keeps for itself.
    private static boolean isHidden(Path file) {
      String name = file.getFileName() == null ? "" : file.getFileName().toString();
      return name.startsWith(".") || name.startsWith("~$") || name.equals("Thumbs.db");
    }
  }
}
