package uk.commonthread.strategy.thread;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/strategy/v1/threads")
@Tag(name = "threads")
class ThreadResource {
    private final ThreadService threads;

    ThreadResource(ThreadService threads) {
        this.threads = threads;
    }

    @GET
    @Path("/{node}")
    @PermitAll
    @Operation(
            operationId = "getThread",
            summary = "Follow the thread both ways from one place",
            description = "Only what has been published is on the thread, in the words that were published.")
    public ThreadView get(
            @Parameter(description = "engagement, theme, need, priority, section or strategy, a colon and its id")
                    @RestPath
                    String node) {
        return threads.from(NodeRef.parse(node));
    }
}
