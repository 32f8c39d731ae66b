package org.backprop.explorer;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Holds how types, constants, packages and tests are named. */
class NamingTest {

    @Test
    void no_simple_name_stands_for_two_types() {
        Map<String, Long> counts = ImportedClasses.PROGRAM.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()));
        counts.values().removeIf(count -> count == 1);
        assertEquals(Map.of(), counts, "one word is to mean one thing");
    }

    @Test
    void bounds_are_called_min_and_max() {
        fields().that()
                .haveModifier(STATIC)
                .and()
                .haveModifier(FINAL)
                .should()
                .haveNameNotMatching("((.*_)?(MOST|LEAST|FEWEST|GREATEST|SMALLEST|LARGEST)(_.*)?)|MINIMUM.*|MAXIMUM.*")
                .because("one thing has one word, and the JDK's is MIN_VALUE and MAX_VALUE")
                .check(ImportedClasses.PROGRAM);
    }

    /** Looks at the sources, since a compiler may leave out a package-info without annotations. */
    @Test
    void every_package_says_what_is_in_it() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/backprop/explorer"))) {
            Set<Path> packages = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .collect(Collectors.toSet());
            assertTrue(packages.size() > 10, "packages found: " + packages);
            packages.removeIf(folder -> Files.exists(folder.resolve("package-info.java")));
            assertEquals(Set.of(), packages, "a reader finds the package by its sentence");
        }
    }

    @Test
    void tests_are_named_as_sentences_in_lower_case() {
        methods()
                .that()
                .areAnnotatedWith(Test.class)
                .or()
                .areAnnotatedWith(ParameterizedTest.class)
                .or()
                .areAnnotatedWith(RepeatedTest.class)
                .should()
                .haveNameMatching("[a-z0-9]+(_([a-z0-9]+|L))+")
                .because("a failing test then says in one sentence what does not hold")
                .check(ImportedClasses.TESTS);
    }
}
