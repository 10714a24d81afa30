package ontherecord;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Holds the rules of the house (ARCHITECTURE.md).
class ArchitectureTest {

  /// From the lowest to the highest: a package may know those before it.
  private static final List<String> HOUSE =
      List.of(
          "say",
          "text",
          "quote",
          "tag",
          "read",
          "extract",
          "check",
          "edit",
          "library",
          "store",
          "export",
          "cli",
          "viewmodel",
          "view");

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("ontherecord");

  @Test
  void everyPackageHasItsPlaceInTheHouse() {
    Set<String> found = new TreeSet<>();
    PROGRAM.forEach(type -> found.add(type.getPackageName()));
    found.remove("ontherecord");
    HOUSE.forEach(name -> found.remove("ontherecord." + name));
    // the chambers that know PDFBox
    found.removeAll(Set.of("ontherecord.read.pdf", "ontherecord.export.pdf"));
    assertEquals(Set.of(), found);
  }

  @Test
  void packagesKnowOnlyThoseBelowThem() {
    for (int i = 0; i < HOUSE.size(); i++) {
      String[] above =
          HOUSE.subList(i + 1, HOUSE.size()).stream()
              .map(name -> "ontherecord." + name + "..")
              .toArray(String[]::new);
      if (above.length > 0) {
        holds(
            noClasses()
                .that()
                .resideInAPackage("ontherecord." + HOUSE.get(i) + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(above)
                .because("what is found must not depend on how it is shown"));
      }
    }
    holds(
        noClasses()
            .that()
            .resideInAPackage("ontherecord.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("ontherecord")
            .because("only the root wires the rooms together"));
  }

  @Test
  void roomsDoNotGoInCircles() {
    holds(
        slices()
            .matching("ontherecord.(*)..")
            .should()
            .beFreeOfCycles()
            .because("the flow is one way"));
  }

  @Test
  void readingAndExtractingDoNotKnowEachOther() {
    apart("read", "a format says nothing about who is quoted", "extract");
    apart("extract", "what is quoted does not depend on the format it came in", "read");
    apart("view", "panes show what the view model says", "read", "extract", "tag", "cli");
    apart("viewmodel", "the window is no command", "cli");
    apart("cli", "the command has no window", "viewmodel", "view");
  }

  @Test
  void extractionKnowsNoFileAndNoFormat() {
    holds(
        noClasses()
            .that()
            .resideInAnyPackage(
                "ontherecord.extract..", "ontherecord.text..", "ontherecord.quote..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "com.fasterxml..", "picocli..")
            .because("it must run the same for a file, a page, a paste or a test"));
  }

  @Test
  void javaFxStaysInTheWindow() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackages("ontherecord.viewmodel..", "ontherecord.view..", "ontherecord")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "jfx..", "com.sun.javafx..", "org.controlsfx..")
            .because("the command starts without a window's libraries"));
    holds(
        noClasses()
            .that()
            .resideInAPackage("ontherecord.viewmodel..")
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("javafx..")
                    .and(
                        DescribedPredicate.not(
                            resideInAnyPackage(
                                "javafx.beans..", "javafx.collections..", "javafx.util.."))))
            .because("the view model has state, and no nodes"));
  }

  @Test
  void theIncubatorStaysInTheArticlePane() {
    holds(
        noClasses()
            .that(
                DescribedPredicate.describe(
                    "stand outside ArticlePane.java, ArticleArea.java and ArticleModel.java",
                    (JavaClass type) ->
                        !type.getSource()
                            .flatMap(it -> it.getFileName())
                            .filter(
                                Set.of("ArticlePane.java", "ArticleArea.java", "ArticleModel.java")
                                    ::contains)
                            .isPresent()))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jfx.incubator..")
            .because("an incubator may change under us, and then one place changes"));
  }

  @Test
  void pdfBoxStaysInItsChambers() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackages("ontherecord.read.pdf", "ontherecord.export.pdf")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
            .because("a file of another format must not load it"));
  }

  @Test
  void htmlStaysInTheClassesOfWebPages() {
    Set<String> pages = Set.of("WebPage", "Passages", "PageFacts", "PageNames", "Microdata");
    holds(
        noClasses()
            .that(
                DescribedPredicate.describe(
                    "stand outside " + pages,
                    (JavaClass type) ->
                        !type.getPackageName().equals("ontherecord.read")
                            || !pages.contains(type.getSimpleName())))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jsoup..")
            .because("its parser loads when a page is opened, and other formats ask WebPage"));
  }

  @Test
  void threadsStayInOneClass() {
    DescribedPredicate<JavaClass> mayThread =
        DescribedPredicate.describe(
            "may use threads",
            type ->
                type.getPackageName().equals("ontherecord")
                    || type.getPackageName().equals("ontherecord.cli")
                    || type.getFullName().startsWith("ontherecord.viewmodel.BackgroundWork")
                    // it waits for an answer no longer than the reader does
                    || type.getFullName().startsWith("ontherecord.read.WebFetch"));
    holds(
        noClasses()
            .that(DescribedPredicate.not(mayThread))
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.lang.Thread")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.util.concurrent..")
            .orShould()
            .callMethod("javafx.application.Platform", "runLater", Runnable.class.getName())
            .because("one class runs what takes time, and only values cross threads"));
  }

  @Test
  void oneClassSpeaksToTheNetworkAndNoCommandKnowsIt() {
    DescribedPredicate<JavaClass> fetches =
        DescribedPredicate.describe(
            "fetch pages", type -> type.getFullName().startsWith("ontherecord.read.WebFetch"));
    holds(
        noClasses()
            .that(DescribedPredicate.not(fetches))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.net.http..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(Socket|ServerSocket|URLConnection)")
            .because("nothing is sent but what the reader has agreed to"));
    holds(
        noClasses()
            .that()
            .resideInAnyPackage("ontherecord.cli..", "ontherecord.extract..")
            .should()
            .dependOnClassesThat(fetches)
            .because("a command reads files only"));
  }

  @Test
  void nothingIsSharedAndChangeable() {
    holds(
        fields()
            .that()
            .areStatic()
            .should()
            .beFinal()
            .because("wiring and state go through constructors"));
  }

  @Test
  void panesAndStepsAreFinal() {
    holds(
        classes()
            .that()
            .resideInAPackage("ontherecord..")
            .and()
            .areNotInterfaces()
            .and()
            .areNotAnonymousClasses()
            .and()
            .areNotEnums()
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .and()
            .areTopLevelClasses()
            .should()
            .haveModifier(JavaModifier.FINAL)
            .because("classes here are composed, not inherited"));
  }

  private static void apart(String room, String because, String... others) {
    String[] packages =
        List.of(others).stream().map(name -> "ontherecord." + name + "..").toArray(String[]::new);
    holds(
        noClasses()
            .that()
            .resideInAPackage("ontherecord." + room + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(packages)
            .because(because));
  }

  private static void holds(ArchRule rule) {
    rule.allowEmptyShould(true).check(PROGRAM);
  }
}
