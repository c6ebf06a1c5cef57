package uk.commonthread.engagement.survey.response;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.authority.OpenToAll;

@Path("/api/engagement/v1/responses")
@Tag(name = "responses")
class ResponseResource {
    private final ResponseService responses;

    ResponseResource(ResponseService responses) {
        this.responses = responses;
    }

    @POST
    @PermitAll
    @OpenToAll("The public answers surveys without an account")
    @ResponseStatus(201)
    @Operation(
            operationId = "sendResponse",
            summary = "Answer a survey; the same Idempotency-Key with the same answers gives the same receipt")
    public Receipt send(@Valid @NotNull NewResponse body, @RestHeader("Idempotency-Key") @Nullable String key) {
        // No Location: it would hold the code, and addresses are logged on their way.
        return responses.send(body, key);
    }
}
