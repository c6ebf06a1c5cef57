package uk.commonthread.partners.governance.gap;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/partners/v1/partnerships/{partnershipId}/gaps")
@Tag(name = "seats")
class GapResource {
    private final GapService gaps;

    GapResource(GapService gaps) {
        this.gaps = gaps;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listGaps",
            summary = "List who is missing in a partnership",
            description =
                    "Whom the rules of its legal regime, or its own, want at the table and who is not there, as of"
                            + " today or the day asked for, with where that is written. A partnership that is not there on that"
                            + " day has none.")
    public GapView.Listed list(
            @RestPath UUID partnershipId,
            @Parameter(description = "The gaps of that day; of today when left out") @RestQuery @Nullable
                    LocalDate asOf) {
        return new GapView.Listed(gaps.gaps(partnershipId, asOf));
    }
}
