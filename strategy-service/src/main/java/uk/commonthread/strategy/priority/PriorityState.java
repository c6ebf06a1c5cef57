package uk.commonthread.strategy.priority;

import java.util.List;
import java.util.UUID;
import uk.commonthread.kit.event.State;
import uk.commonthread.kit.event.StateOf;
import uk.commonthread.kit.identity.Audience;
import uk.commonthread.strategy.need.NeedCause;
import uk.commonthread.strategy.replica.partnership.Functions;
import uk.commonthread.strategy.replica.theme.ThemeCause;

/** What a priority rests on. Its words stay here until a published strategy takes it up. */
@StateOf(
        value = "strategy.priority",
        verbs = {"created", "updated"})
record PriorityState(UUID id, int version, UUID partnershipId, List<UUID> needIds, List<UUID> themeIds)
        implements State {
    @Override
    public Audience audience() {
        return Audience.of(Functions.STRATEGY_LEAD, partnershipId);
    }

    static PriorityState of(Priority priority, PriorityInput input) {
        return new PriorityState(
                priority.id(),
                priority.version(),
                priority.partnershipId(),
                input.needs().stream().map(NeedCause::needId).toList(),
                input.themes().stream().map(ThemeCause::themeId).toList());
    }
}
