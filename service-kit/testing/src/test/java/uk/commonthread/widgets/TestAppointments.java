package uk.commonthread.widgets;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.identity.AppointmentReplica;

/** Gives people functions by way of the replica, as events do. */
@ApplicationScoped
public class TestAppointments {
    private final AppointmentReplica replica;
    private final EntityManager em;

    TestAppointments(AppointmentReplica replica, EntityManager em) {
        this.replica = replica;
        this.em = em;
    }

    @Transactional
    public UUID maker(UUID person, UUID body, LocalDate from, @Nullable LocalDate to) {
        var id = UUID.randomUUID();
        replica.apply(new AppointmentReplica.State(id, 0, person, body, "MAKER", from, to));
        return id;
    }

    /** Ends with its first day. */
    @Transactional
    public void endMaker(UUID id, UUID person, UUID body, LocalDate from) {
        replica.apply(new AppointmentReplica.State(id, 1, person, body, "MAKER", from, from));
    }

    @Transactional
    public void olderStatesAreIgnored(UUID person, UUID body) {
        var id = UUID.randomUUID();
        var from = LocalDate.of(2020, 1, 1);
        replica.apply(new AppointmentReplica.State(id, 2, person, body, "MAKER", from, null));
        replica.apply(new AppointmentReplica.State(id, 1, person, body, "OBSERVER", from, null));
        assertThat(em.createNativeQuery("select function from appointment_replica where id = :id")
                        .setParameter("id", id)
                        .getSingleResult())
                .isEqualTo("MAKER");
    }
}
