package uk.commonthread.strategy.document.presence;

import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.OnClose;
import io.quarkus.websockets.next.OnError;
import io.quarkus.websockets.next.OnOpen;
import io.quarkus.websockets.next.PathParam;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketConnection;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jboss.logging.Logger;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.strategy.document.strategy.Drafts;
import uk.commonthread.strategy.replica.partnership.Functions;

/**
 * Open for as long as somebody has the desk of a strategy open who may write there. Nothing is heard over it; it says who
 * else is there. Quarkus closes it when its token expires, so that a right that has ended ends here too.
 */
@WebSocket(path = "/api/strategy/v1/strategies/{id}/presence")
@RolesAllowed({Functions.STRATEGY_LEAD, Caller.PLATFORM_ADMIN})
class PresenceSocket {
    private static final Logger LOG = Logger.getLogger(PresenceSocket.class);

    /** RFC 6455 7.4.1. */
    private static final CloseReason NOT_FOR_YOU = new CloseReason(1008, "Not yours to read");

    private final Desks desks;
    private final Drafts drafts;
    private final Caller caller;

    PresenceSocket(Desks desks, Drafts drafts, Caller caller) {
        this.desks = desks;
        this.drafts = drafts;
        this.caller = caller;
    }

    @OnOpen
    @Blocking
    void open(WebSocketConnection connection, @PathParam("id") String id) {
        if (mayRead(id)) {
            desks.join(UUID.fromString(id), caller.personId(), caller.name(), connection);
        } else {
            connection.closeAndAwait(NOT_FOR_YOU);
        }
    }

    @OnClose
    @Blocking
    void close(WebSocketConnection connection) {
        desks.leave(connection);
    }

    @OnError
    void failed(Throwable failure, WebSocketConnection connection) {
        LOG.debugf(failure, "A connection of the desk %s failed", connection.id());
    }

    private boolean mayRead(String id) {
        try {
            return drafts.mayRead(UUID.fromString(id));
        } catch (IllegalArgumentException | ApiException e) {
            return false;
        }
    }
}
