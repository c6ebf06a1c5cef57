package uk.commonthread.engagement.contribution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class CodingRepository implements PanacheRepositoryBase<Coding, UUID> {

    Optional<Coding> find(UUID contributionId, UUID themeId) {
        return find("contributionId = ?1 and themeId = ?2", contributionId, themeId)
                .firstResultOptional();
    }

    Map<UUID, List<Coding>> byContribution(Collection<UUID> contributionIds) {
        return list("contributionId in ?1 order by id", List.copyOf(contributionIds)).stream()
                .collect(Collectors.groupingBy(Coding::contributionId));
    }

    /** Adds the coding's present decision to its history. */
    void remember(Coding coding) {
        getEntityManager()
                .createNativeQuery("""
                        insert into coding_decision (coding_id, number, state, decided_by, decided_by_name, decided_at)
                        select :id, count(*) + 1, :state, :by, :byName, :at from coding_decision where coding_id = :id""")
                .setParameter("id", coding.id())
                .setParameter("state", coding.state().name())
                .setParameter("by", coding.decidedBy())
                .setParameter("byName", coding.decidedByName())
                .setParameter("at", coding.decidedAt())
                .executeUpdate();
    }
}
