package uk.commonthread.engagement.loop.uptake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which published sections took themes up. */
@ApplicationScoped
public class Uptakes {
    private final EntityManager em;
    private final Event<TakenUp> takenUp;

    Uptakes(EntityManager em, Event<TakenUp> takenUp) {
        this.em = em;
        this.takenUp = takenUp;
    }

    /** What strategy-service says has come of the theme with that id. */
    record State(UUID id, int version, List<Section> sections) {}

    /** By theme; one that no section took up is not among them. */
    @Transactional
    public Map<UUID, List<Section>> sections(Collection<UUID> themeIds) {
        return em.createQuery("from ThemeUptake where themeId in :ids", ThemeUptake.class)
                .setParameter("ids", List.copyOf(themeIds))
                .getResultStream()
                .collect(Collectors.toMap(ThemeUptake::themeId, ThemeUptake::sections));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void apply(State state) {
        var known = em.find(ThemeUptake.class, state.id());
        if (known == null) {
            em.persist(new ThemeUptake(state.id(), state.version(), state.sections()));
        } else {
            known.apply(state.version(), state.sections());
        }
        takenUp.fire(new TakenUp(state.id(), state.sections()));
    }
}
