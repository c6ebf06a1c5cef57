package uk.commonthread.strategy.need;

import java.util.List;
import java.util.UUID;
import uk.commonthread.kit.event.State;
import uk.commonthread.kit.event.StateOf;
import uk.commonthread.kit.identity.Audience;
import uk.commonthread.strategy.replica.partnership.Functions;
import uk.commonthread.strategy.replica.theme.ThemeCause;

/** What a need rests on. Its words stay here until a published strategy rests on it. */
@StateOf(
        value = "strategy.need",
        verbs = {"created", "updated"})
record NeedState(UUID id, int version, UUID partnershipId, List<UUID> themeIds) implements State {
    @Override
    public Audience audience() {
        return Audience.of(Functions.STRATEGY_LEAD, partnershipId);
    }

    static NeedState of(Need need, NeedInput input) {
        return new NeedState(
                need.id(),
                need.version(),
                need.partnershipId(),
                input.themes().stream().map(ThemeCause::themeId).toList());
    }
}
