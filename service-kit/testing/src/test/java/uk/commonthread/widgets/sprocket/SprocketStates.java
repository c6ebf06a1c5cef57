package uk.commonthread.widgets.sprocket;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.ce.IncomingCloudEventMetadata;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uk.commonthread.kit.event.StateConsumer;
import uk.commonthread.kit.event.StateIntake;

/** What we keep of sprockets. */
@Singleton
class SprocketStates extends StateConsumer {
    record Sprocket(UUID id, int version, String name) {}

    private final EntityManager em;

    SprocketStates(StateIntake intake, EntityManager em) {
        super(intake, "sprockets", "sprocket_replica");
        this.em = em;
        take("sprockets.sprocket.state.v1", Sprocket.class, this::apply);
    }

    @Incoming("sprockets")
    @Blocking
    void on(String payload, IncomingCloudEventMetadata<?> event) throws JsonProcessingException {
        handle(payload, event);
    }

    private void apply(Sprocket sprocket) {
        em.createNativeQuery("""
                        insert into sprocket_replica as s (id, version, name) values (:id, :version, :name)
                        on conflict (id) do update set version = excluded.version, name = excluded.name
                        where s.version < excluded.version""")
                .setParameter("id", sprocket.id())
                .setParameter("version", sprocket.version())
                .setParameter("name", sprocket.name())
                .executeUpdate();
    }
}
