package uk.commonthread.engagement;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.commonthread.kit.testing.Walls;

class ArchitectureTest {
    private static final String SERVICE = "uk.commonthread.engagement";

    @TestFactory
    Stream<DynamicTest> walls() {
        return Walls.of(SERVICE).tests();
    }

    @Test
    void noFeatureNeedsAnotherThatNeedsIt() {
        slices().matching(SERVICE + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages(SERVICE));
    }
}
