package ontherecord;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ontherecord.fixtures.Program;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The script that starts the program, beside a Java that prints what it was given.
class StartScriptTest {

  private static final String QUICK =
      "named/bin/java|-XX:TieredStopAtLevel=1|-XX:+UseSerialGC|-jar|";

  private static final String PRINTS = "#!/bin/sh\nprintf '%s|' \"${0#\"$BASE\"/}\" \"$@\"\n";

  @TempDir private Path folder;
  private Path script = Path.of("");
  private int code;

  @BeforeEach
  void install() throws IOException {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the script is for a shell");
    folder = folder.toRealPath();
    Path tools = Files.createDirectory(folder.resolve("tools"));
    for (String tool : List.of("sed", "dirname", "readlink")) {
      Path there = Path.of(Files.exists(Path.of("/usr/bin", tool)) ? "/usr/bin" : "/bin", tool);
      program(tools.resolve(tool), "#!/bin/sh\nexec " + there + " \"$@\"\n");
    }
    // in place of where the system's own are, which this test cannot choose
    String text =
        Files.readString(Path.of("src/main/scripts/on-the-record"))
            .replace("/usr/lib/jvm", folder + "/jvm")
            .replace("/Library", folder + "/Library");
    script =
        Files.writeString(
            Files.createDirectory(folder.resolve("a program")).resolve("start"), text);
  }

  @Test
  void theJavaThatIsNamedIsTakenWhereItIsNewEnough() throws Exception {
    Path named = java("named", "25.0.3");
    java("home/.jdks/other", "26");
    assertEquals(
        QUICK + script.resolveSibling("on-the-record.jar") + "|show|a b.txt||",
        run(Map.of("JAVA_HOME", named.toString()), "show", "a b.txt", ""));
  }

  @Test
  void anOldJavaIsPassedOver() throws Exception {
    Map<String, String> old =
        Map.of("JAVA_HOME", java("named", "17.0.1").toString(), "PATH", path(java("old", "1.8.0")));
    java("home/.jdks/newer", "27-ea");
    assertTrue(run(old).startsWith("home/.jdks/newer/bin/java|"), run(old));
  }

  @Test
  void theSystemsOwnIsFound() throws Exception {
    java("jvm/java-17", "17.0.1");
    java("jvm/temurin-25", "25.0.3");
    assertTrue(run(Map.of()).startsWith("jvm/temurin-25/bin/java|"));
    Files.delete(folder.resolve("jvm/temurin-25/release"));
    java("Library/Java/JavaVirtualMachines/one/Contents/Home", "25");
    assertTrue(run(Map.of()).contains("/one/Contents/Home/bin/java|"));
  }

  @Test
  void theJavaOnThePathIsTakenEvenThroughLinks() throws Exception {
    Path linked = Files.createDirectory(folder.resolve("links"));
    Files.createSymbolicLink(linked.resolve("java"), java("real", "26.0.1").resolve("bin/java"));
    assertTrue(run(Map.of("PATH", path(linked))).startsWith("real/bin/java|"));
  }

  @Test
  void whatTheBuildWroteDownIsUsedWhereItIsThere() throws Exception {
    Path named = java("named", "25");
    Path cache = Files.createFile(script.resolveSibling("on-the-record.aot"));
    assertTrue(
        run(Map.of("JAVA_HOME", named.toString()))
            .startsWith("named/bin/java|-XX:AOTCache=" + cache + "|-Xlog:disable|"));
  }

  @Test
  void theQuickCompilerServesWindowsAndSingleArticles() throws Exception {
    Map<String, String> named = Map.of("JAVA_HOME", java("named", "25").toString());
    assertTrue(run(named).startsWith(QUICK));
    assertTrue(run(named, "article.txt").startsWith(QUICK));
    assertTrue(run(named, folder.toString()).startsWith(QUICK));
    assertTrue(run(named, "extract", "article.txt", "--pretty").startsWith(QUICK));
  }

  @Test
  void theBetterCompilerServesCorporaAndFolders() throws Exception {
    Map<String, String> named = Map.of("JAVA_HOME", java("named", "25").toString());
    assertTrue(run(named, "extract", "--jsonl-in", "a.jsonl").startsWith("named/bin/java|-jar|"));
    assertTrue(run(named, "extract", "--jsonl-in=a.jsonl").startsWith("named/bin/java|-jar|"));
    assertTrue(run(named, "extract", folder.toString()).startsWith("named/bin/java|-jar|"));
  }

  @Test
  void theScriptMayBeLinkedFromAnywhere() throws Exception {
    Path named = java("named", "25");
    Path jar = script.resolveSibling("on-the-record.jar");
    script = Files.createSymbolicLink(folder.resolve("linked"), script);
    assertTrue(run(Map.of("JAVA_HOME", named.toString())).contains("|" + jar + "|"));
  }

  @Test
  void withoutJavaItSaysSoInOnePlainLine() throws Exception {
    assertEquals(
        "On the Record needs Java 25 or newer. Install it, or name its folder in JAVA_HOME.\n",
        run(Map.of()));
    assertEquals(2, code);
  }

  private String run(Map<String, String> environment, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().clear();
    builder
        .environment()
        .putAll(
            Map.of("BASE", folder.toString(), "HOME", folder + "/home", "PATH", folder + "/tools"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    code = Program.ended(process);
    return said;
  }

  private String path(Path first) {
    return first + ":" + folder.resolve("tools");
  }

  /// A home of Java of `version`.
  private Path java(String name, String version) throws IOException {
    Path home = folder.resolve(name);
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(home.resolve("release"), "X=1\nJAVA_VERSION=\"" + version + "\"\n");
    program(home.resolve("bin/java"), PRINTS);
    return home;
  }

  private static void program(Path file, String text) throws IOException {
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
