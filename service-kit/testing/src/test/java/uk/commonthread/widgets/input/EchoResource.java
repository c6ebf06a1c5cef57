package uk.commonthread.widgets.input;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.authority.OpenToAll;
import uk.commonthread.kit.web.PageRequest;

/** Gives back what it understood. */
@Path("/api/widgets/v1/echo")
class EchoResource {

    @POST
    @PermitAll
    @OpenToAll("It only echoes")
    @Operation(hidden = true)
    public Sent body(@Valid @NotNull Sent body) {
        return body;
    }

    @POST
    @Path("/{id}/act")
    @PermitAll
    @OpenToAll("It only echoes")
    @Operation(hidden = true)
    public Sent act(@RestPath UUID id) {
        return new Sent(null, null, null, null, id, null, null, null, null, null, null);
    }

    @GET
    @PermitAll
    @Operation(hidden = true)
    public Sent query(
            @RestQuery @Nullable String name,
            @RestQuery @Nullable UUID partnershipId,
            @RestQuery @Nullable LocalDate asOf,
            @RestQuery Sent.@Nullable Colour colour,
            @RestQuery @Nullable Boolean yes,
            @RestQuery List<String> words,
            @Valid @BeanParam PageRequest page) {
        return new Sent(name, null, null, asOf, partnershipId, colour, page.rowsToRead(), yes, null, words, null);
    }
}
