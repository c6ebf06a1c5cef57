package uk.commonthread.engagement;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import uk.commonthread.kit.testing.Walls;

class ArchitectureTest {
    @TestFactory
    Stream<DynamicTest> walls() {
        return Walls.of("uk.commonthread.engagement").tests();
    }
}
