package uk.commonthread.engagement.analysis.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.store.Repository;

@ApplicationScoped
class CodingRepository extends Repository<Coding> {

    Optional<Coding> find(UUID contributionId, UUID themeId) {
        return find("contributionId = ?1 and themeId = ?2", contributionId, themeId)
                .firstResultOptional();
    }

    Map<UUID, List<Coding>> byContribution(Collection<UUID> contributionIds) {
        return list("contributionId in ?1 order by id", List.copyOf(contributionIds)).stream()
                .collect(Collectors.groupingBy(Coding::contributionId));
    }

    /**
     * Adds the coding's present decision to its history, and to the theme's count.
     *
     * @param before what was decided before; null for a new coding
     */
    void remember(Coding coding, @Nullable CodingState before) {
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
        count(coding.themeId(), accepted(coding.state()) - accepted(before));
    }

    private static int accepted(@Nullable CodingState state) {
        return state == CodingState.ACCEPTED ? 1 : 0;
    }

    /** Last, and one theme in a transaction: two analysts who code to it wait for each other, and never in a ring. */
    private void count(UUID themeId, int more) {
        if (more != 0) {
            getEntityManager()
                    .createNativeQuery("""
                            insert into theme_codings as t (theme_id, accepted) values (:themeId, greatest(:more, 0))
                            on conflict (theme_id) do update set accepted = t.accepted + :more""")
                    .setParameter("themeId", themeId)
                    .setParameter("more", more)
                    .executeUpdate();
        }
    }
}
