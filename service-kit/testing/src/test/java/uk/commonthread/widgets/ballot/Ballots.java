package uk.commonthread.widgets.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Ballots {
    private final EntityManager em;

    Ballots(EntityManager em) {
        this.em = em;
    }

    @Transactional
    UUID cast(UUID bodyId, UUID voterId, String voterName, String vote, Set<String> papers) {
        var ballot = new Ballot(bodyId, voterId, voterName, vote, papers);
        em.persist(ballot);
        return ballot.id();
    }

    @Transactional
    void castAgain(UUID id, String vote, @Nullable String remark, Set<String> papers, @Nullable String mark) {
        em.find(Ballot.class, id).voteAgain(vote, remark, papers, mark);
    }

    /** Twice in one transaction, each written to the database. */
    @Transactional
    void castTwice(UUID id, String mark, String thenMark) {
        var ballot = em.find(Ballot.class, id);
        ballot.voteAgain("yes", null, Set.of(), mark);
        em.flush();
        ballot.voteAgain("yes", null, Set.of(), thenMark);
    }

    @Transactional
    void withdraw(UUID id) {
        em.remove(em.find(Ballot.class, id));
    }

    @Transactional
    void castAndFail(UUID bodyId) {
        cast(bodyId, UUID.randomUUID(), "Vic Voter", "yes", Set.of());
        em.flush();
        throw new IllegalStateException("on purpose");
    }
}
