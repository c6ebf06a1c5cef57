package uk.commonthread.engagement.survey.response;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/engagement/v1/engagements/{id}/start")
@Tag(name = "responses")
class StartResource {
    private final StartService starts;

    StartResource(StartService starts) {
        this.starts = starts;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getStart",
            summary =
                    "Say that the form is opened now: answers sent with this start are taken for one hour after the close")
    public RestResponse<StartView> get(@RestPath UUID id) {
        return RestResponse.ResponseBuilder.ok(starts.start(id))
                .header("Cache-Control", "no-store")
                .build();
    }
}
