package uk.commonthread.strategy.priority;

import jakarta.enterprise.context.ApplicationScoped;
import uk.commonthread.strategy.groundwork.Groundworks;

@ApplicationScoped
class PriorityRepository extends Groundworks<Priority> {
    PriorityRepository() {
        super(Priority.class);
    }
}
