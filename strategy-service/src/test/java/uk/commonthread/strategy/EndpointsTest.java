package uk.commonthread.strategy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.commonthread.kit.testing.EndpointWalk;
import uk.commonthread.kit.testing.ServiceTest;

/** Who may call what. That a draft is not there for others, {@link PermissionsTest} tells. */
@ServiceTest
class EndpointsTest extends EndpointWalk {
    @Override
    protected Set<String> functions() {
        return Given.FUNCTIONS;
    }

    @Override
    protected UUID appointedElsewhere(String function) {
        return Given.appointedSomewhere(function);
    }

    @Override
    protected UUID body(Map<String, ?> places) {
        return ((Given.Partnership) places.get("partnership")).id();
    }

    @Override
    protected UUID appointed(String function, UUID body) {
        return Given.appointed(function, body);
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
    protected Map<String, ?> hidden() {
        var draft = Given.way();
        Given.freeze(draft.partnership(), draft.strategy());
        return Map.of(
                "needs", draft.need(),
                "priorities", draft.priority(),
                "strategies", draft.strategy(),
                "sections", draft.section(),
                "threads", "need:" + draft.need());
    }

    @Override
    protected Map<String, ?> bodies(Map<String, ?> places) {
        var partnership = (Given.Partnership) places.get("partnership");
        var need = Given.aNeed(partnership, List.of());
        var priority = Given.aPriority(partnership, List.of((UUID) places.get("needs")), List.of());
        var strategy = Given.aStrategy(partnership, "Mine now");
        return Map.of(
                "createNeed",
                need,
                "updateNeed",
                need,
                "createPriority",
                priority,
                "updatePriority",
                priority,
                "createStrategy",
                strategy,
                "updateStrategy",
                strategy,
                "createSection",
                Given.aSection("Mine now"),
                "updateSection",
                Given.aSection("Mine now"));
    }
}
