package uk.commonthread.kit.identity;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * This service's copy of the appointments that another service keeps, so that no request waits for that service. Its
 * table comes with the migrations of {@code db/appointment-replica}.
 */
@DefaultBean
@ApplicationScoped
public class AppointmentReplica implements Appointments {
    private final Session session;

    AppointmentReplica(Session session) {
        this.session = session;
    }

    /** An appointment as its owner published it. */
    public record State(
            UUID id,
            int version,
            UUID personId,
            UUID bodyId,
            String function,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** Takes over a state unless a newer one is here already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void apply(State state) {
        session.createNativeMutationQuery("""
                        insert into appointment_replica as a
                            (id, version, person_id, body_id, function, valid_from, valid_to)
                        values (:id, :version, :personId, :bodyId, :function, :from, cast(:to as date))
                        on conflict (id) do update set version = excluded.version, person_id = excluded.person_id,
                            body_id = excluded.body_id, function = excluded.function,
                            valid_from = excluded.valid_from, valid_to = excluded.valid_to
                        where a.version < excluded.version""")
                .setParameter("id", state.id())
                .setParameter("version", state.version())
                .setParameter("personId", state.personId())
                .setParameter("bodyId", state.bodyId())
                .setParameter("function", state.function())
                .setParameter("from", state.from())
                .setParameter("to", state.to())
                .executeUpdate();
    }

    @Override
    @Transactional
    public List<Appointment> heldBy(UUID personId, LocalDate asOf) {
        return session.createNativeQuery("""
                        select id, body_id, function from appointment_replica
                        where person_id = :personId and valid_from <= :asOf
                          and (valid_to is null or valid_to >= :asOf)""", Object[].class)
                .setParameter("personId", personId)
                .setParameter("asOf", asOf)
                .getResultStream()
                .map(row -> new Appointment((UUID) row[0], (UUID) row[1], (String) row[2]))
                .toList();
    }
}
