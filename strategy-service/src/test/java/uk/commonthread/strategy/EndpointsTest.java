package uk.commonthread.strategy;

import static org.awaitility.Awaitility.await;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.commonthread.kit.identity.Appointments;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.EndpointWalk;
import uk.commonthread.kit.testing.ServiceTest;

/** Who may call what. That a draft is not there for others, {@link PermissionsTest} tells. */
@ServiceTest
class EndpointsTest extends EndpointWalk {
    private static final Map<String, UUID> elsewhere = new HashMap<>();

    @Inject
    Appointments appointments;

    @Override
    protected Set<String> functions() {
        return Given.FUNCTIONS;
    }

    @Override
    protected RequestSpecification elsewhere(String function) {
        var person = elsewhere.computeIfAbsent(function, Given::appointedSomewhere);
        await().until(() ->
                !appointments.heldBy(person, LocalDate.of(2026, 6, 1)).isEmpty());
        return As.person(person, "Elsie Elsewhere");
    }

    @Override
    protected Map<String, ?> places() {
        var way = Given.way();
        Given.publish(way.partnership(), way.strategy(), Given.freeze(way.partnership(), way.strategy()));
        return Map.of(
                "partnership", way.partnership(),
                "needs", way.need(),
                "priorities", way.priority(),
                "strategies", way.strategy(),
                "sections", way.section(),
                "versions", 1,
                "threads", "need:" + way.need());
    }

    @Override
    protected Map<String, ?> bodies(Map<String, ?> places) {
        var partnership = (Given.Partnership) places.get("partnership");
        var need = Given.aNeed(partnership, List.of());
        var priority = Given.aPriority(partnership, List.of((UUID) places.get("needs")), List.of());
        var strategy = Given.aStrategy(partnership, "Mine now");
        return Map.of(
                "createNeed", need,
                "updateNeed", change(need),
                "createPriority", priority,
                "updatePriority", change(priority),
                "createStrategy", strategy,
                "updateStrategy", change(strategy),
                "createSection", Given.aSection("Mine now"),
                "updateSection", Given.aSection("Mine now"));
    }

    /** A list is of what somebody may see. */
    @Override
    protected Set<String> wherever() {
        return Set.of("listPublishedThemes");
    }

    /** What a PUT takes: the same without the partnership, which does not change. */
    private static Map<String, Object> change(Map<String, Object> body) {
        var change = new HashMap<>(body);
        change.remove("partnershipId");
        return change;
    }
}
