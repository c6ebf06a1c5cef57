package uk.commonthread.widgets.ballot;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.audit.Audited;
import uk.commonthread.kit.audit.Personal;
import uk.commonthread.kit.audit.Secret;
import uk.commonthread.kit.store.VersionedEntity;

@Entity
@Audited(value = "widgets.ballot", body = "bodyId")
class Ballot extends VersionedEntity {
    @Column(nullable = false)
    private UUID bodyId;

    @Column(nullable = false)
    private UUID voterId;

    @Personal(of = "voterId")
    @Column(nullable = false)
    private String voterName;

    @Personal
    private @Nullable String remark;

    @Secret("voted")
    @Column(nullable = false)
    private String vote;

    private @Nullable String mark;

    @ElementCollection
    @CollectionTable(name = "ballot_paper", joinColumns = @JoinColumn(name = "ballot_id"))
    @Column(name = "colour")
    private Set<String> papers = new LinkedHashSet<>();

    protected Ballot() {}

    Ballot(UUID bodyId, UUID voterId, String voterName, String vote, Set<String> papers) {
        this.bodyId = bodyId;
        this.voterId = voterId;
        this.voterName = voterName;
        this.vote = vote;
        this.papers.addAll(papers);
    }

    void voteAgain(String newVote, @Nullable String newRemark, Set<String> newPapers, @Nullable String newMark) {
        vote = newVote;
        remark = newRemark;
        mark = newMark;
        papers.clear();
        papers.addAll(newPapers);
    }
}
