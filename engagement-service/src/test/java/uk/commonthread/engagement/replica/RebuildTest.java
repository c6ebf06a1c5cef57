package uk.commonthread.engagement.replica;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import uk.commonthread.engagement.Given;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.RebuildWalk;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class RebuildTest extends RebuildWalk {
    @Override
    protected List<Replica> replicas() {
        return List.of(
                new Replica("appointment_replica", "id", 1),
                new Replica("partnership_replica", "id", 1),
                new Replica("theme_uptake", "theme_id", 2));
    }

    @Override
    protected List<UUID> tell() {
        var ids = IntStream.range(0, 6).mapToObj(_ -> UUID.randomUUID()).toList();
        for (var version = 0; version < 2; version++) {
            for (var id : ids.subList(0, 2)) {
                Given.appoint(id, version, UUID.randomUUID(), UUID.randomUUID(), "ANALYST", null);
            }
            for (var id : ids.subList(2, 4)) {
                Events.send("partners.state.v1", id, "partners.partnership.state.v1", "/partners", """
                        {"id": "%s", "version": %d, "slug": "s", "name": "Name %d", "kind": "K", "from": "2026-01-01",
                         "to": null, "successorIds": []}""".formatted(
                                id, version, version));
            }
            for (var id : ids.subList(4, 6)) {
                Events.send("strategy.state.v1", id, "strategy.uptake.state.v1", "/strategy", """
                        {"id": "%s", "version": %d, "sections": [], "priorities": []}""".formatted(
                                id, version + 1));
            }
        }
        return ids;
    }
}
