package uk.commonthread.strategy.need;

import jakarta.enterprise.context.ApplicationScoped;
import uk.commonthread.strategy.groundwork.Groundworks;

@ApplicationScoped
class NeedRepository extends Groundworks<Need> {
    NeedRepository() {
        super(Need.class);
    }
}
