package uk.commonthread.partners.governance.partnership;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/partners/v1/partnership-kinds")
@Tag(name = "partnerships")
class PartnershipKindResource {
    private final PartnershipService partnerships;

    PartnershipKindResource(PartnershipService partnerships) {
        this.partnerships = partnerships;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listPartnershipKinds",
            summary = "List the kinds of partnership and their legal regimes",
            description = "The kinds that the law knows today, or on the day asked for. A new partnership names one of"
                    + " these pairs of kind and regime.")
    public PartnershipKindView.Listed list(
            @Parameter(description = "The kinds of that day; of today when left out") @RestQuery @Nullable
                    LocalDate asOf) {
        return partnerships.kinds(asOf);
    }
}
