package dyad.jobs;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The direction of the flow: a stage reads what earlier stages produced and never knows a later
 * one.
 */
class DirectionOfFlowTest {
  private static final List<String> STAGES =
      List.of(
          "read",
          "parse",
          "dedup",
          "annotate",
          "link",
          "cluster",
          "cooccur",
          "relate",
          "trend",
          "network",
          "publish");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
          .importPackages("dyad");

  private static final JavaClasses COMMON =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/dyad/jobs/"))
          .withImportOption(location -> !location.contains("test"))
          .importPackages("dyad");

  @Test
  void noStageOfJobsKnowsALaterOne() {
    for (int i = 0; i < STAGES.size(); i++) {
      for (int j = i + 1; j < STAGES.size(); j++) {
        noClasses()
            .that()
            .resideInAPackage("dyad.jobs." + STAGES.get(i) + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dyad.jobs." + STAGES.get(j) + "..", "dyad." + STAGES.get(j) + "..")
            .allowEmptyShould(true)
            .check(CLASSES);
      }
    }
  }

  @Test
  void noStageOfCommonKnowsALaterOne() {
    for (int i = 0; i < STAGES.size(); i++) {
      for (int j = i + 1; j < STAGES.size(); j++) {
        noClasses()
            .that()
            .resideInAPackage("dyad." + STAGES.get(i) + "..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dyad." + STAGES.get(j) + "..")
            .allowEmptyShould(true)
            .check(COMMON);
      }
    }
  }

  @Test
  void modelKnowsNoStage() {
    noClasses()
        .that()
        .resideInAnyPackage("dyad.model..", "dyad.outcome..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(STAGES.stream().map(s -> "dyad." + s + "..").toArray(String[]::new)))
        .check(COMMON);
  }

  @Test
  void packagesOfJobsFormNoCycle() {
    slices().matching("dyad.jobs.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void commonKnowsNoSpark() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..")
        .check(COMMON);
  }
}
