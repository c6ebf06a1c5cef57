package uk.commonthread.engagement.change;

import jakarta.ws.rs.Path;
import uk.commonthread.kit.event.ChangeEndpoints;
import uk.commonthread.kit.event.ChangeFeed;

@Path("/api/engagement/v1/changes")
class ChangeResource extends ChangeEndpoints {
    ChangeResource(ChangeFeed changes) {
        super(changes);
    }
}
