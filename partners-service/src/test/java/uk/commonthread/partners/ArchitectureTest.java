package uk.commonthread.partners;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.commonthread.kit.testing.Walls;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> wallsStand() {
        return Walls.of("uk.commonthread.partners").tests();
    }

    @Test
    void featuresBuildOnOneAnotherInOneDirection() {
        var classes = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("uk.commonthread.partners");

        slices().matching("uk.commonthread.partners.(*)..")
                .should()
                .beFreeOfCycles()
                .check(classes);
    }
}
