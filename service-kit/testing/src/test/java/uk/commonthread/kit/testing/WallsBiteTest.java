package uk.commonthread.kit.testing;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.inject.Vetoed;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonthread.kit.testing.here.Here;
import uk.commonthread.kit.testing.there.There;

/** Each wall falls on the one class here that breaks it. */
class WallsBiteTest {
    private static final Map<String, ArchRule> RULES =
            Walls.of("uk.commonthread.kit.testing").rules();

    static Map<String, Class<?>> rubble() {
        return Map.ofEntries(
                entry("every endpoint says who may call it", AnyoneResource.class),
                entry("entities stay in their feature", OpenEntity.class),
                entry("entities say whether they are audited", OpenEntity.class),
                entry("entities are changed one by one, where the audit hears of it", HastyRepository.class),
                entry("resources and repositories stay in their feature", OpenResource.class),
                entry("only resources know HTTP", HttpService.class),
                entry("resources leave transactions to services", WholeResource.class),
                entry("methods of resources leave transactions to services", HalfResource.class),
                entry("a write has one word, in the contract, the resource and the service", TwoWordResource.class),
                entry("consumers wait for a database that is away", HastyEvents.class),
                entry("time comes from the clock", Watch.class),
                entry("a limit of a list is said in words of its own", Crowd.class));
    }

    @ParameterizedTest
    @MethodSource("walls")
    void everyWallBites(String wall) {
        var culprit = rubble().get(wall);
        assertThat(culprit).as("a culprit for: " + wall).isNotNull();
        var rule = RULES.get(wall);
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(culprit)).hasViolation())
                .isTrue();
    }

    static List<String> walls() {
        return RULES.keySet().stream()
                .filter(wall -> !wall.equals("a service knows no other service"))
                .filter(wall -> !wall.endsWith("in one direction"))
                .toList();
    }

    @Test
    void aSummaryThatSaysAnotherWordIsFound() {
        var rule = RULES.get("a write has one word, in the contract, the resource and the service");
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(OtherWordResource.class))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void aServiceThatKnowsAnotherIsFound() {
        var rule = RULES.get("a service knows no other service");
        var widgets = new ClassFileImporter().importPackages("uk.commonthread.widgets");
        assertThat(rule.evaluate(widgets).hasViolation()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "features build on one another in one direction",
                "groups of features build on one another in one direction"
            })
    void aCircleIsFound(String wall) {
        var circle = new ClassFileImporter().importClasses(Here.class, There.class);
        assertThat(RULES.get(wall).evaluate(circle).hasViolation()).isTrue();
    }

    static class AnyoneResource {
        @GET
        public String get() {
            return "";
        }
    }

    @Entity
    public static class OpenEntity {}

    public static class OpenResource {}

    @Vetoed
    static class HastyRepository implements PanacheRepositoryBase<OpenEntity, UUID> {
        void publishAll() {
            update("isPublic = true");
        }
    }

    static class HttpService {
        Response answer() {
            return Response.ok().build();
        }
    }

    static class TwoWordResource {
        @POST
        @Operation(operationId = "createGadget")
        public void register() {}
    }

    static class OtherWordResource {
        @POST
        @Operation(operationId = "createGadget", summary = "Make a gadget")
        public void create() {}
    }

    @Transactional
    static class WholeResource {}

    static class HalfResource {
        @Transactional
        void change() {}
    }

    /** No bean: a consumer without a topic would keep the widgets service from starting. */
    @Vetoed
    static class HastyEvents {
        @Incoming("gadgets")
        void on(String payload) {}
    }

    static class Watch {
        String now() {
            return Instant.now() + " " + LocalDate.now();
        }
    }

    record Crowd(@Size(max = 3) List<String> names) {}
}
