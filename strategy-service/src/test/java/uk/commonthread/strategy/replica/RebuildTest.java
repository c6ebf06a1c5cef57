package uk.commonthread.strategy.replica;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.RebuildWalk;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.strategy.Given;

@ServiceTest
class RebuildTest extends RebuildWalk {
    @Override
    protected List<Replica> replicas() {
        return List.of(
                new Replica("appointment_replica", "id", 1),
                new Replica("partnership_replica", "id", 1),
                new Replica("theme_replica", "id", 1),
                new Replica("engagement_replica", "id", 1));
    }

    @Override
    protected Map<String, String> parts() {
        return Map.of("theme_replica_partnership", "theme_id");
    }

    @Override
    protected List<UUID> tell() {
        var ids = IntStream.range(0, 8).mapToObj(_ -> UUID.randomUUID()).toList();
        for (var version = 0; version < 2; version++) {
            for (var id : ids.subList(0, 2)) {
                Given.appoint(id, version, UUID.randomUUID(), UUID.randomUUID(), "STRATEGY_LEAD", null);
            }
            for (var id : ids.subList(2, 4)) {
                Events.send("partners.state.v1", id, "partners.partnership.state.v1", "/partners", """
                        {"id": "%s", "version": %d, "slug": "s", "name": "Name %d", "kind": "K", "from": "2026-01-01",
                         "to": null, "successorIds": []}""".formatted(
                                id, version, version));
            }
            for (var id : ids.subList(4, 6)) {
                Given.engagement(id, version, UUID.randomUUID(), "What matters " + version, "CLOSED");
            }
            for (var id : ids.subList(6, 8)) {
                Given.theme(id, version, ids.get(4), UUID.randomUUID(), "Theme " + version, 42);
            }
        }
        return ids;
    }
}
