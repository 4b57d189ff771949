package rtscommander;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The walls of the house, as a test: who may know whom, and what the simulation may never touch.
class ArchitectureTest {
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("rtscommander");

    private static final Map<String, Set<String>> MAY_KNOW = Map.of(
            "sim", Set.of(),
            "match", Set.of("sim"),
            "ai", Set.of("sim"),
            "llm", Set.of(),
            "nl", Set.of("sim", "llm"),
            "analysis", Set.of("sim", "llm", "nl"),
            "protocol", Set.of("sim", "match", "llm", "nl", "analysis"),
            "server", Set.of("sim", "match", "protocol", "ai", "nl", "analysis", "llm"),
            "lab", Set.of("sim", "match", "protocol", "ai", "llm", "nl"));

    private static final Map<String, List<String>> HOMES = Map.of(
            "io.javalin..", List.of("server"),
            "org.eclipse.jetty..", List.of("server"),
            "com.fasterxml..", List.of("protocol", "nl", "analysis"),
            "de.kherud..", List.of("llm"));

    @TestFactory
    Stream<DynamicTest> packagesKnowOnlyTheirNeighbours() {
        return MAY_KNOW.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> {
                    String[] strangers = MAY_KNOW.keySet().stream()
                            .filter(p ->
                                    !p.equals(rule.getKey()) && !rule.getValue().contains(p))
                            .map(p -> "rtscommander." + p + "..")
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideInAPackage("rtscommander." + rule.getKey() + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(strangers)
                            .check(CODE);
                }));
    }

    @Test
    void noTwoPackagesNeedEachOther() {
        slices().matching("rtscommander.(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void everyPackageHasItsRule() {
        classes()
                .that()
                .resideOutsideOfPackage("rtscommander")
                .should()
                .resideInAnyPackage(MAY_KNOW.keySet().stream()
                        .map(p -> "rtscommander." + p + "..")
                        .toArray(String[]::new))
                .check(CODE);
    }

    @TestFactory
    Stream<DynamicTest> eachLibraryHasOneHome() {
        return HOMES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> noClasses()
                                .that()
                                .resideOutsideOfPackages(rule.getValue().stream()
                                        .map(p -> "rtscommander." + p + "..")
                                        .toArray(String[]::new))
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(rule.getKey())
                                .check(CODE)));
    }

    @Test
    void nobodyOutsideReachesIntoTheStateOfAWorld() {
        noClasses()
                .that()
                .resideOutsideOfPackage("rtscommander.sim..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("rtscommander.sim.state..", "rtscommander.sim.step..")
                .check(CODE);
    }

    @Test
    void theSimulationIsPlainJava() {
        classes()
                .that()
                .resideInAPackage("rtscommander.sim..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "rtscommander.sim..",
                        "java.lang",
                        "java.lang.invoke",
                        "java.lang.runtime",
                        "java.util",
                        "java.util.function",
                        "java.util.stream",
                        "org.jspecify.annotations")
                .check(CODE);
    }

    @Test
    void theSimulationIsTheSameEveryTime() {
        noClasses()
                .that()
                .resideInAnyPackage("rtscommander.sim..", "rtscommander.ai..")
                .should()
                .callMethodWhere(anyOf("a clock", System.class, "nanoTime", "currentTimeMillis"))
                .orShould()
                .callMethodWhere(anyOf(
                        "platform mathematics",
                        Math.class,
                        "random",
                        "sin",
                        "cos",
                        "tan",
                        "atan2",
                        "exp",
                        "log",
                        "pow"))
                .orShould()
                .callMethodWhere(anyOf("an unordered set", Set.class, "of", "copyOf"))
                .orShould()
                .callMethodWhere(anyOf("an unordered map", Map.class, "of", "copyOf", "ofEntries"))
                .orShould()
                .callMethodWhere(
                        describe("a parallel stream", call -> call.getName().startsWith("parallel")))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(HashMap.class, HashSet.class, java.util.Random.class, Thread.class)
                .check(CODE);
    }

    private static DescribedPredicate<JavaCall<?>> anyOf(String what, Class<?> owner, String... names) {
        return describe(
                what,
                call -> call.getTargetOwner().isEquivalentTo(owner)
                        && Set.of(names).contains(call.getName()));
    }
}
