package uk.commonthread.widgets.widget;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Fails as code does that nobody foresaw. */
@Path("/api/widgets/v1/trouble")
class TroubleResource {
    private final TroubleService trouble;

    TroubleResource(TroubleService trouble) {
        this.trouble = trouble;
    }

    @GET
    @PermitAll
    @Operation(hidden = true)
    public void make() {
        throw new IllegalStateException("a secret of ours");
    }

    @GET
    @Path("/published/{id}")
    @PermitAll
    @Operation(hidden = true)
    public void published(@RestPath UUID id) {
        trouble.publishAndFail(id);
    }

    @GET
    @Path("/duplicate")
    @PermitAll
    @Operation(hidden = true)
    public void duplicate() {
        trouble.duplicate();
    }
}
